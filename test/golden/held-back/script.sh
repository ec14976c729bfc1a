wac apply automations --sandbox=S --yes > /dev/null 2>&1

# Somebody duplicates one automation in the web page; Git changes that one, another one, and removes a third
webpage S copy 'Alert loss' vision-team/classifier 'Alert loss (copy)'
sed -i 's/failed/finished/' automations/loss.yaml automations/spike.yaml
rm automations/gone.yaml
wac plan automations --sandbox=S --detailed-exitcode

# --fail-on-conflict: nothing is written
wac apply automations --sandbox=S --yes --fail-on-conflict 2>&1 | tail -4
wac apply automations --sandbox=S --yes --fail-on-conflict > /dev/null 2>&1
graphql S '{ entity(name: "vision-team") { triggers { totalCount } } }'

# Without it the rest is applied: exit code 4 after writes, 5 when nothing but the conflict is left
wac apply automations --sandbox=S --yes
wac apply automations --sandbox=S --yes
wac apply automations --sandbox=S --yes --allow-conflicts > /dev/null 2>&1
wac drift automations --sandbox=S > /dev/null

# Hidden automations: what may be among them is neither created nor drift, and the rest is applied
sed 's/"isHidden": *false/"isHidden":true/' S > S2
sed -i 's/finished/failed/' automations/spike.yaml
wac plan automations --sandbox=S2
wac apply automations --sandbox=S2 --yes > /dev/null 2>&1
wac drift automations --sandbox=S2 > /dev/null 2>&1
