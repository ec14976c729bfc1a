wac plan automations --sandbox=S --out plan.json
# For another server
wac apply plan.json --sandbox=T --yes
# Edited after the review
sed 's/"#ml-alerts"/"#elsewhere"/; s/Loss is high/Loss is fine/' plan.json > edited.json
wac apply edited.json --sandbox=S --yes
# Truncated, no plan at all, and of another format
head -c 500 plan.json > truncated.json
wac apply truncated.json --sandbox=S --yes
echo '{}' > empty.json
wac show empty.json
sed 's/"formatVersion": "2.1"/"formatVersion": "3.0"/' plan.json > newer.json
wac apply newer.json --sandbox=S --yes
sed 's/"formatVersion": "2.1"/"formatVersion": "1.0"/' plan.json > older.json
wac apply older.json --sandbox=S --yes
# As it was reviewed
wac apply plan.json --sandbox=S --yes
# Once more: nothing is left to do
wac apply plan.json --sandbox=S --yes
# The world has moved on
mv later.yaml automations/loss-spike.yaml
wac apply plan.json --sandbox=S --yes
