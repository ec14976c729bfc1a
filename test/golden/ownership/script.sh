# No object for a key: missing. It was never applied, or deleted on the server; without a state file nobody can tell
last 5 wac plan --sandbox=S
last 1 wac apply --sandbox=S --yes
webpage S delete Epoch
wac drift --sandbox=S
last 1 wac drift --repair --sandbox=S --yes
# The hash of a part is that of the live part: what differs from the manifest comes from Git
sed -i 's/gt: 0.9/gt: 0.8/' automations/loss.yaml
wac plan --sandbox=S
wac drift --sandbox=S
# It is not: somebody edited it, and the manifest still says what was applied
webpage S threshold Gradient 9
wac plan --sandbox=S
# Both changed: other parts of one automation, and the same part of another
webpage S edit Loss '{"enabled": false}'
sed -i 's/gt: 0.9/gt: 0.85/' automations/accuracy.yaml; webpage S threshold Accuracy 0.5
wac plan --sandbox=S
last 1 wac apply --sandbox=S --yes
# An edit that Git has caught up with: only the marker is written
webpage S threshold Memory 0.99; sed -i 's/gt: 0.95/gt: 0.99/' automations/memory.yaml
wac plan --sandbox=S
# Flags that differ from the manifest: likewise
printf 'lifecycle: { protect: true, onRemove: keep }\n' >> automations/idle.yaml
wac plan --sandbox=S
last 1 wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
# A name or a scope that was edited by hand is drift; where both were, nobody can tell a move from a copy
webpage S edit Speed '{"name": "Throughput"}'
wac plan --sandbox=S
last 1 wac apply --sandbox=S --yes
graphql S 'mutation { upsertModel(input: { name: "detector", entityName: "vision-team" }) { inserted } }' 2> /dev/null
webpage S edit Spike '{"name": "Moved spike"}'; webpage S move 'Moved spike' vision-team/detector
wac plan --sandbox=S
last 1 wac apply --sandbox=S --yes
wac plan --sandbox=S --verbose
webpage S delete 'Moved spike'
# Two that both qualify: a conflict
webpage S copy Gradient vision-team/classifier 'Gradient 2'
wac plan --sandbox=S
wac apply --sandbox=S --yes
webpage S delete 'Gradient 2'
# A marker that lost a letter: nobody's, and in the way
webpage S edit Loss '{"description": "Managed in Git; edits here are undone. [wac:acme/ml-platform#loss@1:12]"}'
wac plan --sandbox=S
webpage S edit Loss '{"description": ""}'
last 1 wac apply --sandbox=S --yes --adopt
# A flag that only a newer wac has: the whole plan refuses
webpage S edit Gradient '{"description": "[wac:acme/ml-platform#gradient@1:0000.0000.0000.0000.0000.0000,color=red]"}'
wac plan --sandbox=S
wac apply --sandbox=S --yes --allow-conflicts
wac list --sandbox=S
# Another owner's, protected: not even --take-over
webpage S edit Gradient '{"description": "[wac:acme/other#gradient@1:0000.0000.0000.0000.0000.0000,protect]"}'
wac plan --sandbox=S --take-over acme/other
# Not in the manifests any more: onRemove decides
webpage S edit Gradient '{"description": ""}'
last 1 wac apply --sandbox=S --yes --adopt
rm automations/gradient.yaml automations/idle.yaml
wac apply --sandbox=S --yes --allow-conflicts
