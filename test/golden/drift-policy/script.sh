# drift: report shows what somebody changed, and leaves it
cat automations/wac.yaml
last 1 wac apply --sandbox=S --yes
webpage S threshold Loss 0.5
webpage S edit Gradient '{"enabled": false}'
wac plan --sandbox=S --detailed-exitcode
wac plan --sandbox=S --format json | sed -n '/"drift"/,/"conflicts"/p' | grep -E '"(key|kind|isRepaired|origin|path)"'
wac apply --sandbox=S --yes
wac drift --sandbox=S
# Git changes another part: that is applied, and the drift stays
sed -i 's/^name: Gradient/name: Gradient norm/' automations/gradient.yaml
wac apply --sandbox=S --yes
# Git changes the same part: a conflict, with both ways out
sed -i 's/gt: 0.9/gt: 0.8/' automations/loss.yaml
wac plan --sandbox=S
wac apply --sandbox=S --yes
# One is put back by name, the other is accepted into Git
wac drift --sandbox=S --repair gradient --yes
wac accept loss --sandbox=S
cat automations/loss.yaml
last 1 wac apply --sandbox=S --yes
wac drift --sandbox=S
# A condition that the SDK erased is called what it is
sed -i 's/gt: 0.5/eq: 0/' automations/loss.yaml
last 1 wac apply --sandbox=S --yes
webpage S edit Loss '{"eventFilter": "{\"$and\": []}"}'
wac drift --sandbox=S
wac drift --sandbox=S --repair loss --yes
