# Made by hand: two events and an action that no manifest can say. "CARD_EDITED" is of a server newer than this wac
webpage S create made-by-hand.json
sed -i '/"name": "Card edited"/,/"eventType"/s/"RUN_STATE"/"CARD_EDITED"/' S
graphql S "$(cat everything.graphql)" > before
wac list --sandbox=S
wac export --sandbox=S --entity vision-team --out exported --owner acme/exported
wac plan --sandbox=S --verbose
last 1 wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
wac drift --sandbox=S
# Where a manifest wants the place of one, it is a conflict; what adopting would take away is shown
cp score automations/score.yaml
wac apply --sandbox=S --yes
wac plan --sandbox=S --adopt
rm automations/score.yaml
# None of them was touched
graphql S "$(cat everything.graphql)" | tr '{' '\n' | grep -E 'Weave|Card|assistant' > after
tr '{' '\n' < before | grep -E 'Weave|Card|assistant' | diff - after && cat after
# One of ours is turned into such an event: drift, which cannot be accepted, and is put back as a whole
webpage S edit 'Loss' '{"triggeringEventType": "WEAVE_METRIC_THRESHOLD", "eventFilter": "{\"score\":{\"$gt\":0.9}}"}'
wac list --sandbox=S --managed
wac drift --sandbox=S
wac show loss --sandbox=S
wac accept loss --sandbox=S
wac export --sandbox=S --entity vision-team --out exported --owner acme/ml-platform --force
wac plan --sandbox=S
# Under "drift: report" it stays
sed 's/^onRemove/drift: report\nonRemove/' automations/wac.yaml > wac.yaml; cp automations/wac.yaml repairing; cp wac.yaml automations/
wac plan --sandbox=S --detailed-exitcode
last 1 wac apply --sandbox=S --yes
cp repairing automations/wac.yaml
# Repaired; what it was is saved first
wac apply --sandbox=S --yes
grep -h -A 3 'triggeringCondition' .wac/restore/*.json
wac plan --sandbox=S --detailed-exitcode
wac restore .wac/restore/*.json --sandbox=S --yes
# One of ours that no manifest describes any more goes as onRemove says, saved as it was
webpage S edit 'Gradient norm' '{"triggeringEventType": "WEAVE_METRIC_THRESHOLD", "eventFilter": "{}"}'
rm automations/gradient.yaml && rm -r .wac
wac apply --sandbox=S --yes
grep -h '"eventType"' .wac/restore/*.json
