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
# Words that are none
wac lint --live --history exports
wac lint --history nowhere
wac lint --live --since soon
