# Two environments on two teams
last 1 wac apply --sandbox=S --yes
last 1 wac apply --sandbox=S --yes --env trial
wac drift --sandbox=S
# The manifests move to another team, and the old one is read no more
sed -i 's/old-team/new-team/' automations/gpu-idle.yaml automations/loss-high.yaml
sed -i 's/\[old-team, new-team\]/[new-team]/' automations/wac.yaml
last 1 wac apply --sandbox=S --yes
last 1 wac plan --sandbox=S
wac drift --sandbox=S
# Read again and left behind: they are removed
printf 'formerEntities: [old-team]\n' >> automations/wac.yaml
last 1 wac apply --sandbox=S --yes
# An environment that is no longer declared
sed -i '/trial/d' automations/wac.yaml
wac drift --sandbox=S
last 4 wac doctor --sandbox=S
