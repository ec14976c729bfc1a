# The team has no secrets: each named one is an error with the page, and nothing is planned
wac plan --sandbox=S
# Their values come from standard input
live start S
printf %s bearer-of-the-story | live run wac sandbox secret set vision-team GITHUB_TOKEN
printf %s signing-key-of-the-story | live run wac sandbox secret set vision-team WEBHOOK_SECRET
live run wac sandbox secret set vision-team < /dev/null
# One apply creates the webhook and the automation that uses it, and then there is nothing to do
live run 'wac apply --yes --var receiver=$RECEIVER'
live run 'wac plan --detailed-exitcode --var receiver=$RECEIVER'
# A run fails: the body arrives with the bearer token and the signature, and emit names the variable without a value
live run wac sandbox emit runState entity=vision-team project=classifier run=r1 name=prod-1 state=failed
live received
live stop
last 1 wac apply --sandbox=S --yes
# A new address: old and new are shown, and the automation that uses it counts as redirected
sed -i 's/hooks.example.com/new.example.net/' automations/wac.yaml
wac plan --sandbox=S
wac plan --sandbox=S --allow-redirected 0
wac apply --sandbox=S --yes
# A new name and another token, in one update of the webhook
sed -i 's/GitHub dispatch/GitHub go/' automations/*.yaml && sed -i '/accessToken/d' automations/dispatch.yaml
wac plan --sandbox=S --format markdown
wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
# Somebody changes the address in the web page: that is drift, and is put back
graphql S 'mutation { updateGenericWebhookIntegration(input: { id: "SW50ZWdyYXRpb246OQ==", urlEndpoint: "https://elsewhere.example.org/" }) { integration { id } } }'
wac drift --sandbox=S
wac drift --sandbox=S --repair --yes
wac drift --sandbox=S
# Its manifest goes while an automation uses it: it stays, and the plan says why
mv automations/dispatch.yaml parts/ && wac plan --sandbox=S
# The automation goes on to do something else: now the webhook goes, after it
cp parts/nothing.yaml automations/failed.yaml && wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
# A webhook that somebody made by hand, with other values: a conflict. With the same values it is used, and not managed
graphql S 'mutation { createGenericWebhookIntegration(input: { entityName: "vision-team", name: "tracker", urlEndpoint: "https://tracker.example.com/other" }) { integration { id } } }'
cp parts/hand-made.yaml automations/tracker.yaml && wac plan --sandbox=S
sed -i 's|com/hook|com/other|' automations/tracker.yaml && wac plan --sandbox=S
# With "adopt: true" the automation that uses it records it
printf 'lifecycle: { adopt: true }\n' >> automations/tracker.yaml
sed 's/then:.*/then: { sendWebhook: { integration: { webhook: tracker } } }/' parts/nothing.yaml > automations/failed.yaml && wac apply --sandbox=S --yes
# Slack, credentials in an address, a token in place of a name, a name that W&B does not allow
printf 'kind: slack\nkey: a\n---\nkind: webhook\nkey: b\nname: "no (parentheses)"\nurl: https://user:pw@example.com\naccessToken: ghp_0123456789abcdefghijABCDEFGHIJ012345\n---\nkind: webhook\nkey: c\nname: c\nurl: https://example.com/?token=abcdefgh\nsecret: "no name"\n' > automations/wrong.yaml && wac validate
# Another owner uses the webhook as well, and an automation uses an integration of another team
rm automations/wrong.yaml && last 1 wac apply other --sandbox=S --yes
cp parts/far.yaml automations/ && wac plan --sandbox=S
wac plan --sandbox=S --strict
