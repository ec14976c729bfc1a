last 1 wac apply --sandbox=S --yes
# What a manifest said of its end is remembered when the manifest is gone, and so is protection
mkdir gone; mv automations/[dkrp]*.yaml gone
wac plan --sandbox=S
# The rest goes on without the protected one
wac apply --sandbox=S --yes --allow-conflicts
wac list --sandbox=S
wac plan --sandbox=S --verbose --allow-conflicts
# The protected one: its manifest comes back, protection is lifted, then it may go
mv gone/protected.yaml automations/
last 1 wac plan --sandbox=S --detailed-exitcode
sed -i 's/project: classifier/project: detector/' automations/protected.yaml
wac plan --sandbox=S
sed -i 's/project: detector/project: classifier/; s/protect: true/protect: false/' automations/protected.yaml
wac apply --sandbox=S --yes
rm automations/protected.yaml
last 2 wac apply --sandbox=S --yes
# One that was kept is ours still: a manifest with its key takes it up again, and release lets it go
wac release keep --sandbox=S --yes
mv gone/disable.yaml automations/
wac plan --sandbox=S
last 1 wac apply --sandbox=S --yes
wac list --sandbox=S
