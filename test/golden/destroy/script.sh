wac apply --sandbox=S --yes | tail -1
# Protection holds
wac destroy --sandbox=S --yes --allow-deletes 3
wac destroy --sandbox=S --yes --allow-deletes 3 --allow-conflicts | tail -4
# Nobody to ask, then an empty directory: markers tell what is ours
wac apply --sandbox=S --yes | tail -1
wac destroy --sandbox=S --allow-deletes 3 --allow-conflicts | tail -1
rm automations/loss.yaml automations/gradient.yaml automations/protected.yaml
wac plan --sandbox=S
wac destroy --sandbox=S --yes --allow-deletes 3 --allow-conflicts | tail -3
# onRemove decides what the end is
sed -i 's/onRemove: delete/onRemove: keep/' automations/wac.yaml
wac destroy --sandbox=S --yes
wac destroy automations/nowhere.yaml --sandbox=S
