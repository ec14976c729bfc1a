# The first apply, of one key
wac apply --sandbox=S --only loss --yes
# A pattern: * stops at a slash
wac plan --sandbox=S --only 'failed/*' --only 'q*'
# A key that does not exist, and a pattern that matches nothing
wac plan --sandbox=S --only los --only 'x/*' --only loss
last 1 wac apply --sandbox=S --yes
# One is changed, one is removed, one is edited by hand: what is left out is not written
sed -i 's/metric: loss, threshold: { gt: 0.9/metric: loss, threshold: { gt: 0.8/' automations/rules.yaml
mv automations/queue.yaml queue.yaml
webpage S threshold 'Gradient norm' 0.1
wac plan --sandbox=S --only loss --out plan.json
wac apply plan.json --sandbox=S --only loss --yes
wac apply plan.json --sandbox=S --yes
# What was left out is still there, and pending
wac plan --sandbox=S --detailed-exitcode
wac plan --sandbox=S --only loss --detailed-exitcode
# A removal can be selected
wac apply --sandbox=S --only queue --yes --format json
# The form of the plan that was reviewed includes the selection
wac plan --sandbox=S --only gradient --format json | sed -n 's/.*"checksum": "\(.*\)".*/\1/p' > sum
last 2 wac apply --sandbox=S --yes --checksum $(cat sum)
last 1 wac apply --sandbox=S --yes --only gradient --checksum $(cat sum)
# A new name in the slot of a left-out change, and a new key for a left-out manifest, wait
sed -i 's/^name: Loss$/name: Loss (old)/; s/^name: Gradient norm$/name: Loss/' automations/rules.yaml
wac plan --sandbox=S --only gradient
wac apply --sandbox=S --only gradient --yes
wac apply --sandbox=S --only gradient --only loss --yes
last 1 wac plan --sandbox=S
# A plan file finds its manifest directory, or says that it is not here
last 1 wac plan --sandbox=S --out plan.json
mv automations rules
wac apply plan.json --sandbox=S --yes
wac apply plan.json rules --sandbox=S --yes
wac plan rules --sandbox=S --only loss --format markdown
