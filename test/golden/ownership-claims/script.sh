# Made by hand: unmanaged, never touched, and a conflict where a manifest wants its place
webpage S create made-by-hand.json
wac list --sandbox=S
wac plan --sandbox=S
wac apply --sandbox=S --yes --adopt
wac plan --sandbox=S --detailed-exitcode
# The key is changed, and nothing else: one update, which no guard counts
sed -i 's/^key: loss/key: training-loss/' automations/loss.yaml
wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
# Released: the manifest goes first
wac release training-loss --sandbox=S --yes
mkdir gone && mv automations/loss.yaml gone
wac release training-los --sandbox=S --yes
wac release training-loss --sandbox=S --yes
wac list --sandbox=S
# A copy made by hand is named and left alone, marker and all
webpage S copy 'Gradient norm' vision-team/detector 'Copy of gradient norm'
wac plan --sandbox=S --verbose
wac drift --sandbox=S
webpage S delete 'Copy of gradient norm'
# A lost marker: is it ours? Adopt it
webpage S edit 'Gradient norm' '{"description": "My own words."}'
wac plan --sandbox=S
last 2 wac apply --sandbox=S --yes --adopt
# Another owner's, and a marker of a newer version
sed -i 's/acme.ml-platform/acme\/other/' automations/wac.yaml
wac plan --sandbox=S
wac apply --sandbox=S --yes --take-over acme/ml-platform
sed -i 's/^entity:/formerOwners: [acme\/other]\nentity:/; s/^owner:.*/owner: acme\/third/' automations/wac.yaml
last 1 wac apply --sandbox=S --yes
webpage S edit 'Gradient norm' '{"description": "Managed in Git; edits here are undone. [wac:acme/third#gradient@99:0000]"}'
wac plan --sandbox=S
