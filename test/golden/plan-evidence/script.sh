# Forty-two recorded runs are beside the manifests, and the rule is on the server
record-runs automations/history
wac apply --sandbox=state.json --yes > /dev/null
# A new threshold: what it would have done on these runs, beside the plan
sed -i 's/gt: 2.5/gt: 3.0/' automations/loss-spike.yaml
wac plan --sandbox=state.json --evidence files
# A threshold that no value reaches
sed -i 's/gt: 3.0/gt: 300/' automations/loss-spike.yaml
wac plan --sandbox=state.json --evidence files | sed -n '/Evidence/,/^$/p'
sed -i 's/gt: 300/gt: 3.0/' automations/loss-spike.yaml
# The same for a comment, with the runs folded
wac plan --sandbox=state.json --evidence files --format markdown | sed -n '/Evidence/,/<\/details>/p' | cut -c 1-200
# The runs in W&B
live start state.json
live log automations/history vision-team/detector
live stop
wac plan --sandbox=state.json --evidence live --since 2026-01-01 | grep -A 1 Evidence
# No time is left, and no files: the plan is the same
wac plan --sandbox=state.json --evidence live --evidence-seconds 0 | grep -A 1 Evidence
wac plan --sandbox=state.json --evidence files --history nowhere | grep -A 1 Evidence
wac plan --sandbox=state.json --history nowhere
# A fork has no key, so there is no plan; the same files say it against the base branch
git init -q && sed -i 's/gt: 3.0/gt: 2.5/' automations/loss-spike.yaml && git add automations && git -c user.name=ada -c user.email=ada@example.com commit -qm rules && sed -i 's/gt: 2.5/gt: 3.0/' automations/loss-spike.yaml
wac plan --evidence files
wac backtest --base HEAD | grep -B 4 "since HEAD"
