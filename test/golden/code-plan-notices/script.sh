wac apply automations --sandbox=S --yes > /dev/null
# A new key for nearly the same automation, and a reviewed removal whose date is past
mv after/* automations/
rm automations/gpu-idle.yaml
wac plan automations --sandbox=S
# An automation that the key cannot see
sed 's/"isHidden": *false/"isHidden":true/' S > S2
wac plan automations --sandbox=S2
# The owner is renamed without formerOwners, and the automations have other names
wac apply automations --sandbox=S --yes > /dev/null 2>&1
sed -i 's|^owner: .*|owner: acme/renamed|' automations/wac.yaml
sed -i 's|^name: .*|name: Renamed too|' automations/*.yaml
wac plan automations --sandbox=S 2>&1 | grep -A5 owner-renamed
