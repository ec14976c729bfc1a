last 1 wac apply --sandbox=S --yes
# Protection holds
wac destroy --sandbox=S --yes --allow-deletes 3
last 4 wac destroy --sandbox=S --yes --allow-deletes 3 --allow-conflicts
# Nobody to ask
last 1 wac apply --sandbox=S --yes
last 1 wac destroy --sandbox=S --allow-deletes 3 --allow-conflicts
# onRemove decides what the end is
sed -i 's/onRemove: delete/onRemove: keep/' automations/wac.yaml
last 1 wac apply --sandbox=S --yes
last 5 wac destroy --sandbox=S --yes --allow-conflicts
sed -i 's/onRemove: keep/onRemove: delete/' automations/wac.yaml
last 1 wac apply --sandbox=S --yes
# An empty directory: the markers on the server tell what is ours
rm automations/loss.yaml automations/gradient.yaml automations/protected.yaml
wac plan --sandbox=S
last 3 wac destroy --sandbox=S --yes --allow-deletes 3 --allow-conflicts
wac destroy nowhere --sandbox=S
