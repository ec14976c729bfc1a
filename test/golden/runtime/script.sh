# The example estate, applied to a sandbox that then keeps running; its webhooks go to a receiver that checks what comes
cp -r "$WAC_TEST_ROOT/automations" .
last 1 wac apply --sandbox=state.json --yes --parallel 1
live start state.json
live webhook experiment-tracker /ok
live webhook deploy-platform /ok
# A production run crashes and a version gets its alias: every automation that listens says what it made of it
live post '{"kind": "runState", "entity": "vision-team", "project": "classifier", "run": "r1", "name": "prod-\"1\"", "user": "ada", "state": "crashed"}'
live post '{"kind": "addArtifactAlias", "entity": "acme", "project": "models", "collection": "churn", "version": "v12", "alias": "production", "author": "ada"}'
live received
live get /sandbox/outbox
live executions 'Run failed or crashed' 'Update the experiment tracker' 'Deploy production models'
# A metric crosses its threshold, recovers, and crosses it again within 24 hours: one message, and the second is swallowed
live post '{"kind": "logMetrics", "entity": "vision-team", "project": "classifier", "run": "r2", "name": "prod-2", "rows": [{"val/accuracy": 0.99}, {"val/accuracy": 0.99}, {"val/accuracy": 0.99}, {"val/accuracy": 0.99}, {"val/accuracy": 0.5}]}'
live post '{"kind": "logMetrics", "entity": "vision-team", "project": "classifier", "run": "r2", "rows": [{"val/accuracy": 1}, {"val/accuracy": 1}, {"val/accuracy": 1}, {"val/accuracy": 1}, {"val/accuracy": 1}, {"val/accuracy": 0.1}]}'
live get /sandbox/outbox
live received
# Receivers that nobody is, that redirect, fail, answer ten megabytes, or never answer: each is said in the execution
live webhook experiment-tracker /refused
live post '{"kind": "runState", "entity": "vision-team", "project": "classifier", "run": "r3", "name": "prod-3", "state": "finished"}'
live webhook experiment-tracker /redirects
live post '{"kind": "runState", "entity": "vision-team", "project": "classifier", "run": "r4", "name": "prod-4", "state": "finished"}'
live webhook experiment-tracker /500
live post '{"kind": "runState", "entity": "vision-team", "project": "classifier", "run": "r5", "name": "prod-5", "state": "finished"}'
live webhook experiment-tracker /large
live post '{"kind": "runState", "entity": "vision-team", "project": "classifier", "run": "r6", "name": "prod-6", "state": "finished"}'
live webhook experiment-tracker /hangs
live post '{"kind": "runState", "entity": "vision-team", "project": "classifier", "run": "r7", "name": "prod-7", "state": "finished"}'
live executions 'Update the experiment tracker'
live received
# What is no event, what names nothing that is there, a wrong key: refused with a reason, and the sandbox goes on
live post '{"kind": "explode", "entity": "vision-team", "project": "classifier"}'
live post '{"kind": "runState", "entity": "vision-team", "project": "classifier"'
live post '{"kind": "runState", "entity": "vision-team", "project": "nowhere", "run": "r8", "state": "failed"}'
live post '{"kind": "runState", "entity": "vision-team", "project": "classifier", "run": "r8", "state": "exploded"}'
live post '{"kind": "runState", "entity": "vision-team", "project": "classifier", "run": "r8", "state": "failed"}' wrong-key
live webhook experiment-tracker /ok
live post '{"kind": "runState", "entity": "vision-team", "project": "classifier", "run": "r8", "name": "prod-8", "state": "finished"}'
live received
live stop
# What happened on the server is no drift
last 1 wac plan --sandbox=state.json
