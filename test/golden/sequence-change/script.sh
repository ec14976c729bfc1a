# Changes are there; apply makes them; nothing is left
wac plan --sandbox=S --detailed-exitcode
wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
# A second file
mv gpu-idle.yaml automations/
wac apply --sandbox=S --yes
# A file goes, so one automation goes
rm automations/gpu-idle.yaml
wac plan --sandbox=S --detailed-exitcode
wac apply --sandbox=S --yes --restore-dir saved
ls saved | wc -l
# Somebody edits one field in the web page: one update, which names the field and where it comes from
graphql S 'query { entity(name: "vision-team") { triggers(first: 9) { edges { node { id } } } } }' 2> /dev/null | cut -d '"' -f 12 > id
graphql S 'mutation($i: UpdateFilterTriggerInput!) { updateFilterTrigger(input: $i) { trigger { name enabled } } }' '{"i":{"id":"'$(cat id)'","enabled":false}}' 2> /dev/null
wac drift --sandbox=S
wac plan --sandbox=S --detailed-exitcode
wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
# One field changes in Git
sed 's/gt: 4/gt: 5/' automations/loss-spike.yaml > new && mv new automations/loss-spike.yaml
wac plan --sandbox=S --format markdown
wac apply --sandbox=S --yes --format json
