wac apply --sandbox=S --yes | tail -1
# A change is planned and reviewed
sed -i 's/gt: 0.9/gt: 0.8/' automations/*.yaml
wac plan --sandbox=S --out plan.json
wac show plan.json | head -4
# Somebody edits one of them in the web page: the whole plan is stale, and nothing is written
webpage S threshold 'Loss' 0.1
wac apply plan.json --sandbox=S --yes
wac plan --sandbox=S | tail -1
# The edit is undone there: the plan holds again
webpage S threshold 'Loss' 0.9
wac apply plan.json --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
# A plan that was carried out in part can be finished
sed -i 's/gt: 0.8/gt: 0.7/' automations/*.yaml
wac plan --sandbox=S --out plan.json | tail -2
cp automations/gradient.yaml kept && git checkout -q 2>/dev/null; sed -i 's/gt: 0.7/gt: 0.8/' automations/gradient.yaml
wac apply --sandbox=S --yes | tail -1
cp kept automations/gradient.yaml
wac apply plan.json --sandbox=S --yes
wac apply plan.json --sandbox=S --yes
# A checksum instead of a file
sed -i 's/gt: 0.7/gt: 0.6/' automations/loss.yaml
wac apply --sandbox=S --yes --checksum 0000 
wac plan --sandbox=S --format json | sed -n 's/.*"checksum": "\(.*\)".*/\1/p' > sum
wac apply --sandbox=S --yes --checksum $(cat sum) | tail -1
