last 1 wac apply --sandbox=S --yes
wac show deploy --sandbox=S
# Somebody changes an address in the web page. On a server that cannot change a webhook, the repair creates a new one, lets its automations use it, and deletes the old one
graphql S 'mutation { updateGenericWebhookIntegration(input: { id: "SW50ZWdyYXRpb246OA==", urlEndpoint: "https://elsewhere.example.org/" }) { integration { id } } }'
serve S no-webhook-update -- wac drift --repair --yes
serve S no-webhook-update -- wac plan --detailed-exitcode
# An edit of name and address that is to stay: it is written into the manifest, and a new name into all that uses it
graphql S '{ entity(name: "vision-team") { integrations(first: 9) { edges { node { ... on GenericWebhookIntegration { id name urlEndpoint } } } } } }'
graphql S 'mutation { updateGenericWebhookIntegration(input: { id: "SW50ZWdyYXRpb246MTI=", name: "issue tracker", urlEndpoint: "https://tracker.example.org/v2" }) { integration { id } } }'
wac drift --sandbox=S
wac accept tracker --sandbox=S
cat automations/tracker.yaml && grep integrations automations/wac.yaml
last 2 wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
# A new name and only some of the keys: what needs a left-out change is held back
sed -i 's/: Deploy/: Deployment/' automations/*.yaml
serve S no-webhook-update -- wac plan --only deploy
serve S no-webhook-update -- wac plan --only failed
serve S no-webhook-update -- last 1 wac apply --yes
# Removed by mistake, and restored with the automations that use it
mkdir away && mv automations/deploy.yaml automations/rules.yaml away/ && printf 'key: idle\nscope: { project: vision-team/classifier }\nwhen: { runState: { states: [failed] } }\nthen: { doNothing: {} }\n' > automations/idle.yaml
last 2 wac apply --sandbox=S --yes --allow-deletes 9 --allow-disjoint
mv away/* automations/ && rm automations/idle.yaml
wac restore .wac/restore/*.json --sandbox=S --yes
last 1 wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
# Exported, and nothing is left to plan
wac export --sandbox=S --entity vision-team --owner acme/hooks --out exported
cat exported/vision-team/webhooks.yaml
wac plan exported --sandbox=S --detailed-exitcode
# What somebody made by hand is exported with "adopt: true"; what no manifest can describe is left out, with the reason
graphql S 'mutation { createGenericWebhookIntegration(input: { entityName: "vision-team", name: "by hand", urlEndpoint: "https://hand.example.com/" }) { integration { id } } }'
graphql S 'mutation { createGenericWebhookIntegration(input: { entityName: "vision-team", name: "with a token", urlEndpoint: "https://hand.example.com/?token=abcdefgh" }) { integration { id } } }'
wac export --sandbox=S --out automations
# Released: no marker records it any more, and it stays
mv automations/deploy.yaml away/ && wac release deploy --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
# Everything ends: also the webhook that is managed, and not the released one
wac destroy --sandbox=S --yes --allow-deletes 9
graphql S '{ entity(name: "vision-team") { integrations(first: 9) { edges { node { ... on GenericWebhookIntegration { name } } } } } }'
