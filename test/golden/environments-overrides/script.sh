# One set of manifests; what each environment may change is in wac.yaml
cat automations/wac.yaml automations/loss.yaml
wac plan --sandbox=S --verbose --env prod
wac plan --sandbox=S --verbose --env staging
wac plan --sandbox=S --verbose --env shadow
# A variable for one run; the flag is stronger than WAC_ENV
WAC_ENV=prod wac plan --sandbox=S --env staging --var floor=0.7 | grep -E 'Plan of|threshold|title'
# Owner and environment of a plan file are those of the run that applies it
wac plan --sandbox=S --env staging --out plan.json | tail -n 1
wac apply plan.json --sandbox=S --yes --env prod
WAC_ENV=prod wac apply plan.json --sandbox=S --yes
sed -i 's/ml-platform/other/' automations/wac.yaml
wac apply plan.json --sandbox=S --yes
sed -i 's/other/ml-platform/' automations/wac.yaml
# Without --env it is the environment of the plan file
last 1 wac apply plan.json --sandbox=S --yes
# Overrides that cannot be
sed -i 's/value: 5 }/value: 6 }/' automations/wac.yaml
wac validate --env staging
sed -i 's/op: test, path: .*, value: 6 }/op: add, path: \/__proto__\/x, value: 1 }/' automations/wac.yaml
wac validate --env staging
sed -i 's/\/__proto__\/x/\/then\/sendNotification\/title\/0/' automations/wac.yaml
wac validate --env staging
sed -i 's/op: add, path: \/then\/sendNotification\/title\/0, value: 1/op: move, from: \/nowhere, path: \/enabled/' automations/wac.yaml
wac validate --env staging
# A directory that is not there is the mistake, not the environment that it does not declare
WAC_ENV=prod wac plan nowhere --sandbox=S
