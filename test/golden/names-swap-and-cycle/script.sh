last 1 wac apply --sandbox=S --yes
# Two names are swapped: one passes through a temporary name, and no create or delete is needed
sed -i 's/^name: First/name: X/; s/^name: Second/name: First/; s/^name: X/name: Second/' automations/swap.yaml
wac plan --sandbox=S
wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
# A circle of five: every name goes to the next
cp circle-turned automations/circle.yaml
wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
wac list --sandbox=S
# A name freed by a removal is taken by a create in the same run
cp freed automations/swap.yaml
wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
# A move to another project keeps the key, so it is one update
sed -i 's/project: classifier/project: detector/' automations/swap.yaml
wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
