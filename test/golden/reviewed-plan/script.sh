last 1 wac apply --sandbox=S --yes
# A change is planned and reviewed
sed -i 's/gt: 0.9/gt: 0.8/' automations/*.yaml
wac plan --sandbox=S --out plan.json
wac show plan.json | head -4
# As a page for a browser
wac plan --sandbox=S --html plan.html > /dev/null
grep -oE '<h2>[^<]*|<td class="code[^"]*">[^<]*' plan.html
wac plan --sandbox=S --html plan.html --all-environments
# Somebody edits one of them in the web page: the whole plan is stale, and nothing is written
webpage S threshold 'Loss' 0.1
wac apply plan.json --sandbox=S --yes
last 1 wac plan --sandbox=S
# The edit is undone there: the plan holds again
webpage S threshold 'Loss' 0.9
wac apply plan.json --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
# A plan that was carried out in part can be finished
sed -i 's/gt: 0.8/gt: 0.7/' automations/*.yaml
last 2 wac plan --sandbox=S --out plan.json
cp automations/gradient.yaml kept; sed -i 's/gt: 0.7/gt: 0.8/' automations/gradient.yaml
last 1 wac apply --sandbox=S --yes
cp kept automations/gradient.yaml
wac apply plan.json --sandbox=S --yes
wac apply plan.json --sandbox=S --yes
# A checksum instead of a file
sed -i 's/gt: 0.7/gt: 0.6/' automations/loss.yaml
wac apply --sandbox=S --yes --checksum 0000000000000000000000000000000000000000000000000000000000000000
wac plan --sandbox=S --format json | sed -n 's/.*"checksum": "\(.*\)".*/\1/p' > sum
# Twelve digits of it are no checksum, and neither is an empty variable
wac apply --sandbox=S --yes --checksum $(cut -c 1-12 sum)
wac apply --sandbox=S --yes --checksum ""
# What was allowed is part of the checksum
wac apply --sandbox=S --yes --checksum $(cat sum) --allow-deletes 100
# A file is held to the checksum too
last 1 wac plan --sandbox=S --out plan.json
wac apply plan.json --sandbox=S --yes --checksum 0000000000000000000000000000000000000000000000000000000000000000
last 1 wac apply --sandbox=S --yes --checksum $(cat sum)
# A file that is not there, asked for without a key
wac show nope.json
