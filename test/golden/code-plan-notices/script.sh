wac apply automations --sandbox=S --yes > /dev/null
# A new key for nearly the same automation, and a reviewed removal whose date is past
mv after/* automations/
rm automations/gpu-idle.yaml
wac plan automations --sandbox=S
# An automation that the key cannot see
sed 's/"isHidden": *false/"isHidden":true/' S > S2
wac plan automations --sandbox=S2
