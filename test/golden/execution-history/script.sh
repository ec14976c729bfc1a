# Three automations on a sandbox that keeps running; the receiver of one fails
last 1 wac apply --sandbox=state.json --yes --parallel 1
live start state.json
live webhook tracker /500
live post '{"kind": "runState", "entity": "vision-team", "project": "classifier", "run": "r1", "name": "prod-1", "user": "ada", "state": "finished"}'
live post '{"kind": "runState", "entity": "vision-team", "project": "classifier", "run": "r2", "name": "prod-2", "user": "ada", "state": "failed"}'
# The list, one automation, and what is wrong: when each last fired
live run wac list | tr -s ' '
live run wac list --format json
live run wac show tracker
live run wac doctor
# A plan says it beside a delete and a disable, also where there was never an execution; beside an update where there was one
sed -i '2i enabled: false # until the new tracker is there' automations/tracker.yaml && sed -i 's/name: Run failed/name: A run failed/; /^key: quiet/,$d' automations/tracker.yaml
live run wac plan
live run wac plan --format markdown | sed "s/<code>[0-9a-f]\{12\}</<code>(depends on the port)</"
# JSON has it for each change, with where it comes from
live run wac plan --format json | node -e 'const plan = JSON.parse(require("fs").readFileSync(0, "utf8")); console.log(JSON.stringify({ executionSource: plan.executionSource, changes: plan.changes.map(({ key, action, executions }) => ({ key, action, executions })) }, undefined, 1))'
# The plan file is the same without it, and so is its checksum
live run wac plan --out with.json > /dev/null
echo 'executionHistory: off' >> automations/wac.yaml
live run wac list | tr -s ' '
live run wac plan
live run wac plan --out without.json > /dev/null
cmp with.json without.json && echo the same
live stop
# A server that does not say it: nothing is shown, and that is remembered
sed -i '/executionHistory/d' automations/wac.yaml
live start state.json no-execution-history
live run wac list | tr -s ' '
live run wac plan
live run wac doctor
cat .wac/cache/execution-history.json
live stop
