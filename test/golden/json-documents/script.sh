# Every command that prints JSON, with the parts of its documents. Manifests: valid and invalid
wac validate --format json
wac validate invalid --format json
wac validate invalid --format sarif
wac explain when.runMetric --format json
wac test --format json --coverage-out coverage.json
cat coverage.json
# A plan, its file, and an apply
wac plan --sandbox=S --format json --out plan.json
wac show plan.json --format json
wac apply plan.json --sandbox=S --yes --format json
# The server and one automation
wac list --sandbox=S --format json
wac integrations --sandbox=S --format json
wac doctor --sandbox=S --format json
wac show loss --sandbox=S --format json
# An edit in the web page, and one beside a change in Git; two removals; a name that is taken
webpage S threshold Loss 0.5
webpage S edit Recall '{"enabled": false}'
webpage S create made-by-hand.json
cp taken/taken.yaml automations/
rm automations/gradient.yaml automations/accuracy.yaml
sed -i 's/gt: 0.9/gt: 0.8/' automations/loss.yaml
wac plan --sandbox=S --format json
wac drift --sandbox=S --format json
# One edit is accepted into the manifest, one automation is released, the rest is applied
wac accept recall --sandbox=S --format json
rm automations/taken.yaml
sed -i 's/gt: 0.8/gt: 0.9/' automations/loss.yaml
wac release gradient --sandbox=S --yes --format json
wac apply --sandbox=S --yes --format json
cat .wac/restore/*.json
# A guard refuses
wac destroy --sandbox=S --yes --format json --allow-deletes 0
# Manifests for automations that exist; then all are removed and restored
wac export --sandbox=S --out exported --entity vision-team --owner acme/ml-platform --format json
rm -r .wac/restore
wac destroy --sandbox=S --yes --format json --allow-deletes 5
wac restore .wac/restore/*.json --sandbox=S --yes --format json
# Several directories, one of them invalid
wac plan automations invalid --sandbox=S --format json
wac apply automations invalid --sandbox=S --yes --format json
# A command that fails early
wac plan nowhere --sandbox=S --format json
