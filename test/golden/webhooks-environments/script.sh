# Two teams: each environment has webhooks of its own, with its own addresses
wac plan --sandbox=S --all-environments
last 1 wac apply --sandbox=S --yes --env prod
last 1 wac apply --sandbox=S --yes --env staging
wac plan --sandbox=S --all-environments --detailed-exitcode
# A new address of one environment: the other one has nothing to do
sed -i 's/staging.example.com/test.example.org/' automations/wac.yaml
wac plan --sandbox=S --all-environments --detailed-exitcode
last 1 wac apply --sandbox=S --yes --env staging
# One copy of a matrix is edited in the web page of one team: that is drift of this environment only
graphql S 'mutation { updateGenericWebhookIntegration(input: { id: "SW50ZWdyYXRpb246MTI=", urlEndpoint: "https://elsewhere.example.org/" }) { integration { id } } }'
wac drift --sandbox=S --env staging
wac drift --sandbox=S --env prod
wac drift --repair region/us --sandbox=S --yes --env prod
# Their manifests go while automations use them, and an override is left that matches nothing
mkdir away && mv automations/kept.yaml automations/region.yaml away/ && wac plan --sandbox=S --env prod
sed -i '/overrides:/,+2d' automations/wac.yaml
wac plan --sandbox=S --env prod
# The automations go on without them: what is protected or kept stays, and what is deleted goes last
cp parts/rules.yaml automations/rules.yaml && wac plan --sandbox=S --all-environments
wac apply --sandbox=S --yes --env prod --allow-silenced 4
last 12 wac apply --sandbox=S --yes --env staging --allow-silenced 5 --allow-deletes 3
wac plan --sandbox=S --all-environments --detailed-exitcode
wac integrations --sandbox=S --env prod
