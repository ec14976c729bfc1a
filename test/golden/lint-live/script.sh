# Recorded runs show which rules can never trigger, or trigger too often: offline, with the evidence in each message
wac lint recorded --history exports
wac lint recorded --history exports --format markdown | head -n 8
wac lint recorded --history exports --format sarif | grep -c '"ruleId"'
wac lint recorded --history exports --since 2026-09-23 --strict --format json | grep -E '"(runs|warnings|errors)"'
# Without evidence it is "wac validate"
wac lint recorded
# The same on the server, with its names, integrations and runs: forty-two runs are logged to a sandbox
wac apply --sandbox=state.json --yes > /dev/null
graphql state.json 'mutation { updateGenericWebhookIntegration(input: { id: "SW50ZWdyYXRpb246OA==", urlEndpoint: "http://tracker.example.com/" }) { integration { id } } }'
live start state.json
record-runs recorded-runs
live log recorded-runs vision-team/detector
live stop
wac lint --sandbox=state.json --since 2026-01-01
# What could not be read is named, and never taken for absent
rm -r .wac/cache
wac lint --sandbox=state.json --since 2026-01-01 --max-requests 3 --format json 2> /dev/null | grep -E '"(code|message)"'
# Rules on aliases and tags: what versions and collections have now
live start state.json
for version in 0 1 2; do live run wac sandbox emit createArtifact entity=vision-team project=detector collection=churn version=v$version; done > /dev/null
live run wac sandbox emit addArtifactAlias entity=vision-team project=detector collection=churn version=v1 alias=production > /dev/null
live run wac sandbox emit addArtifactAlias entity=vision-team project=detector collection=churn version=v2 alias=staging > /dev/null
live run wac sandbox emit addCollectionTag entity=vision-team project=detector collection=churn tag=gdrp > /dev/null
live stop
wac lint releases --sandbox=state.json --since 2026-01-01 2>&1 | sed 's/since 20[0-9-]* has/since <date> has/'
wac lint releases --sandbox=state.json --max-requests 1 --since 2026-01-01 2>&1 | grep -A 3 unread
# Where the server offers execution histories: what has never fired; a receiver without a response is above
wac lint --sandbox=state.json --since 2099-01-01 2>&1 | grep -A 2 'set/never-executed' | head -n 3 | sed 's/since 20[0-9-]*, and/since <date>, and/'
# Words that are none
wac lint --live --history exports
wac lint --history nowhere
wac lint --live --since soon
