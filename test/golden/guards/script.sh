# Twelve automations of one team, three of another
last 1 wac apply --sandbox=S --yes
cp -r automations start
# Removals: by number and share in total, and by share of each team. A single one is always allowed
sed -i 's/"07", "08", "09", "10", "11", "12"/"12"/' automations/vision.yaml
last 4 wac plan --sandbox=S
cp start/* automations/; sed -i 's/"2", "3"/"3"/' automations/nlp.yaml
last 1 wac plan --sandbox=S
sed -i 's/"1", "3"/"1"/' automations/nlp.yaml
last 5 wac plan --sandbox=S
wac plan --sandbox=S --format json | sed -n '/"refusedBy"/,/\]/p'
wac plan --sandbox=S --allow-deletes 2 --out plan.json | tail -n 1
# The allowance is part of what was reviewed: the plan file carries it
last 2 wac apply plan.json --sandbox=S --yes
cp start/* automations/; last 1 wac apply --sandbox=S --yes
# Silencing: switched off, given nothing to do, moved away, another event
sed -i 's/^then: .*/then: { doNothing: {} }/' automations/vision.yaml
last 5 wac plan --sandbox=S
last 5 wac apply --sandbox=S --yes --allow-silenced 11
last 1 wac apply --sandbox=S --yes --allow-silenced 12
cp start/* automations/; last 1 wac apply --sandbox=S --yes
sed -i 's/^then/enabled: false\nthen/' automations/nlp.yaml
last 5 wac plan --sandbox=S
cp start/* automations/; sed -i 's/^scope: .*/scope: { project: detector }/' automations/vision.yaml
last 5 wac plan --sandbox=S
cp start/* automations/
last 5 wac plan --sandbox=S --shadow
# Redirecting: another integration
sed -i 's/"#ml-alerts"/"#elsewhere"/' automations/wac.yaml
last 5 wac plan --sandbox=S
last 1 wac apply --sandbox=S --yes --allow-redirected 12
cp start/* automations/
# A limit of 0 allows none, not even one; a limit below makes no sense
sed -i 's/maxDeletes: 5/maxDeletes: 0/; s/#ml-alerts/#elsewhere/' automations/wac.yaml; sed -i 's/"01", //' automations/vision.yaml
last 5 wac plan --sandbox=S
wac plan --sandbox=S --allow-deletes -1
sed -i 's/maxDeletes: 0/maxDeletes: -1/' automations/wac.yaml
wac validate
sed -i 's/maxDeletes: -1/maxDeletes: 9/; s/maxDeletePercent: 25/maxDeletePercent: 101/' automations/wac.yaml
wac validate
# None of our keys is in the manifests: somebody copied the configuration
cp start/* automations/; rm automations/nlp.yaml; sed -i 's/^key: vision/key: other/; s/Loss of/Other/; s/#ml-alerts/#elsewhere/' automations/*.yaml
last 9 wac plan --sandbox=S 2> /dev/null
last 6 wac plan --sandbox=S --allow-disjoint 2> /dev/null
