last 1 wac apply --sandbox=S --yes
# The project is renamed in W&B: one update, which only says so in the marker
sed -i 's/"name": "classifier"/"name": "churn"/' S
sed -i 's/project: classifier/project: churn/' automations/loss.yaml
wac apply --sandbox=S --yes --no-provision
wac plan --sandbox=S --no-provision --detailed-exitcode
# The team is renamed in W&B: unknown under its old name, unless it is a former one
sed -i 's/"name": "vision-team"/"name": "vision"/' S
wac plan --sandbox=S --no-provision
sed -i 's/vision-team/vision/; s/^onRemove/formerEntities: [vision-team]\nonRemove/' automations/wac.yaml; sed -i 's/^entities:.*/entities: [vision]/' automations/wac.yaml
cat automations/wac.yaml
wac apply --sandbox=S --yes --no-provision
wac plan --sandbox=S --no-provision --detailed-exitcode
# The work moves to another team: the old one is read as a former one, and the automation moves along, as one update
sed -i 's/^entity:.*/entity: nlp-team/; s/^entities:.*/entities: [nlp-team]/; s/^formerEntities:.*/formerEntities: [vision-team, vision]/' automations/wac.yaml
sed -i 's/^guard.*//; $a guard: { maxDeletes: 5, maxDeletePercent: 100, maxSilenced: 5, maxSilencedPercent: 100, maxRedirected: 5 }' automations/wac.yaml
wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
# The repository is renamed: formerOwners takes over what the old name left
sed -i 's/^owner:.*/owner: acme\/models/' automations/wac.yaml
last 5 wac plan --sandbox=S
sed -i 's/^onRemove/formerOwners: [acme\/ml-platform]\nonRemove/' automations/wac.yaml
wac apply --sandbox=S --yes
sed -i '/^formerOwners/d; /^formerEntities/d' automations/wac.yaml
wac plan --sandbox=S --detailed-exitcode
