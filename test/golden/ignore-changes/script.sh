# Whether it is enabled, and its severity, are left to the people at the web page
cat automations/loss.yaml
last 1 wac apply --sandbox=S --yes
webpage S edit Loss '{"enabled": false}'
graphql S '{ entity(name: "vision-team") { triggers(first: 1) { edges { node { triggeredAction { ... on NotificationTriggeredAction { integration { id } } } } } } } }' 2> /dev/null | grep -o '[A-Za-z0-9=]*"}}}}]' | cut -d '"' -f 1 > slack
webpage S edit Loss "{\"triggeredActionType\": \"NOTIFICATION\", \"triggeredActionConfig\": {\"notificationActionInput\": {\"integrationID\": \"$(cat slack)\", \"title\": \"Loss\", \"message\": \"\", \"severity\": \"ERROR\"}}}" > /dev/null
wac plan --sandbox=S --detailed-exitcode
wac drift --sandbox=S
# A write of another field carries over what is there
sed -i 's/title: Loss/title: Loss is high/; s/gt: 0.9/gt: 0.8/' automations/loss.yaml
wac apply --sandbox=S --yes
graphql S '{ entity(name: "vision-team") { triggers(first: 1) { edges { node { enabled triggeredAction { ... on NotificationTriggeredAction { title severity } } } } } } }' 2> /dev/null
wac plan --sandbox=S --detailed-exitcode
# Ignored no longer: what the manifest says counts again
sed -i '/^lifecycle/d' automations/loss.yaml
wac plan --sandbox=S
last 1 wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
