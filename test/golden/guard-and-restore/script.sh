# Forty alerts, one file each
for i in $(seq -w 1 40); do sed "s/NN/$i/" template > automations/alert-$i.yaml; done
last 1 wac apply --sandbox=S --yes --parallel 1
# Eleven files go. The guard counts, and says how to go on
mkdir gone && mv automations/alert-1?.yaml automations/alert-40.yaml gone
wac plan --sandbox=S
last 5 wac apply --sandbox=S --yes --allow-deletes 10
# A program is told the same
wac apply --sandbox=S --yes --format json
# With the allowance it goes on, and saves what it removes first
wac apply --sandbox=S --yes --allow-deletes 11
last 1 wac list --sandbox=S
# The files come back, then the automations, as they were
mv gone/* automations/
wac restore .wac/restore/*.json --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
# Once more: everything is there
wac restore .wac/restore/*.json --sandbox=S --yes
# A reviewed removal is not counted
rm automations/alert-0?.yaml
cat removed >> automations/wac.yaml
last 2 wac apply --sandbox=S --yes
