# Five alerts, and forty projects in one mapping: two hundred automations
for i in $(seq -w 1 40); do echo "    m$i: { project: model-$i }"; done >> automations/wac.yaml
ls automations
cat automations/loss-high.yaml
last 1 wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
# A project is renamed in W&B: until Git says so too, its name cannot be found
sed -i 's/"name": "model-07"/"name": "churn-model"/' S
wac plan --sandbox=S --no-provision
sed -i 's/project: model-07/project: churn-model/' automations/wac.yaml
wac plan --sandbox=S --no-provision
wac apply --sandbox=S --yes --format json | grep -c '"status":"done"'
wac plan --sandbox=S --detailed-exitcode
# Another project takes the place of one: each automation moves there, and none is made anew
sed -i 's/project: model-08/project: fraud-model/' automations/wac.yaml
wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
# One model of the forty has a floor of its own
sed -i 's/project: model-09 /project: model-09, loss: 0.5 /' automations/wac.yaml
wac apply --sandbox=S --yes
# One alert is retired: forty removals, which the guard refuses, unless "removed" says that they were reviewed
mv automations/loss-spike.yaml retired
last 7 wac plan --sandbox=S
echo 'removed: [{ key: loss-spike, until: 2100-01-01 }]' >> automations/wac.yaml
wac plan --sandbox=S
last 2 wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
