# Webhooks are counted beside automations
wac validate
# Addresses: http, a host that looks like another, credentials in every form, a value in place of a secret's name
wac validate addresses
# The team lacks the secrets that a webhook names
wac doctor --sandbox=S
live start S
printf %s bearer-of-the-story | live run wac sandbox secret set vision-team GITHUB_TOKEN
echo signing-key-of-the-story | live run wac sandbox secret set vision-team WEBHOOK_SECRET
# What is no value: nothing, bytes that are no text; and what is no name
live run wac sandbox secret set vision-team GITHUB_TOKEN < /dev/null
printf '\377\376' | live run wac sandbox secret set vision-team GITHUB_TOKEN
printf 'a\000b' | live run wac sandbox secret set vision-team GITHUB_TOKEN
printf %s a | live run wac sandbox secret set vision-team no-dashes
live run 'wac doctor --var receiver=$RECEIVER'
# Who uses what: automations of two owners, and a webhook that is managed here
live run 'wac apply --yes --var receiver=$RECEIVER' | tail -1
live run 'wac apply other --yes' | tail -1
live run 'wac integrations --var receiver=$RECEIVER'
live run 'wac integrations --shared --format json --var receiver=$RECEIVER'
# A test is a write: it asks, and the server delivers it with token and signature
live run 'wac integrations --test "GitHub dispatch" --var receiver=$RECEIVER'
live run 'wac integrations --test "GitHub dispatch" --yes --var receiver=$RECEIVER'
live received
live run 'wac integrations --test tracker --yes --response --entity vision-team'
live run 'wac integrations --test track --yes --entity vision-team'
# The delivery of an event: emit names the variables without a value, and what went wrong
live run wac sandbox emit runState entity=vision-team project=classifier run=r1 name=prod-1 state=failed
live received
live run wac sandbox emit runState entity=vision-team project=classifier run=r1 name=prod-1 state=finished
live stop
# A server without the test; a webhook that no automation uses
serve S no-webhook-update -- wac integrations --test tracker --yes --entity vision-team
printf 'kind: webhook\nkey: spare\nname: spare\nurl: https://spare.example.com/\n' > automations/spare.yaml && last 1 wac apply --sandbox=S --yes
wac integrations --sandbox=S --unused --kind webhook
