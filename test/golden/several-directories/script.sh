# Three teams of one repository. The manifest of one has a mistake: the others are planned all the same
wac plan teams/*/automations --sandbox=S --detailed-exitcode
# Nothing is applied without a prompt, and what has no plan is left out
wac apply teams/*/automations --sandbox=S
wac apply teams/*/automations --sandbox=S --yes
# Corrected; now only that team has something to apply
sed -i 's/runStat:/runState:/' teams/audio/automations/failed.yaml
wac apply teams/*/automations --sandbox=S --yes
# Edits in the web page: one report each
webpage S edit Loss '{"enabled": false}'
wac drift teams/*/automations --sandbox=S
wac drift teams/*/automations --sandbox=S --format json | grep -E '"(directory|exitCode|key)": '
wac drift --repair teams/vision/automations teams/nlp/automations --sandbox=S --yes
# Guards are those of each directory: what one refuses does not stop another
sed -i 's/^onRemove: .*/onRemove: delete\nguard: { maxDeletes: 0 }/' teams/nlp/automations/wac.yaml
sed -i 's/gt: 2/gt: 3/' teams/vision/automations/loss.yaml
sed 's/key: failed/key: crashed/; s/Run failed/Run crashed/' teams/nlp/automations/failed.yaml > teams/nlp/automations/crashed.yaml
rm teams/nlp/automations/failed.yaml
wac apply teams/*/automations --sandbox=S --yes
wac apply teams/*/automations --sandbox=S --yes --allow-deletes 1
wac plan teams/*/automations --sandbox=S --detailed-exitcode --format markdown
# Documents for programs: one for a plan, lines for an apply
wac plan teams/*/automations teams/typo --sandbox=S --format json | grep -E '^ {0,6}"|^      [{}]|"checksum"'
wac apply teams/*/automations teams/typo --sandbox=S --yes --format json
last 1 wac apply teams/nlp/automations --sandbox=S --yes --allow-deletes 1
# A pattern has to match in one of them
wac plan teams/*/automations --sandbox=S --only loss
wac apply teams/*/automations --sandbox=S --yes --only nothing
# A project is named once, and only whole projects are applied
wac plan teams/vision/automations teams/nlp/automations ./teams/vision/automations/ --sandbox=S
mkdir teams/vision/automations/slow teams/vision/automations/fast
wac plan teams/vision/automations/slow teams/vision/automations/fast --sandbox=S
wac apply teams/vision/automations/slow teams/nlp/automations --sandbox=S --yes
# An empty variable
wac apply teams/vision/automations "$NOTHING" --sandbox=S --yes
# A folder without wac.yaml, and one above the manifest directory
wac plan teams/vision/automations teams/nlp --sandbox=S
# What is about one directory
wac plan teams/*/automations --sandbox=S --out plan.json
wac plan teams/*/automations --sandbox=S --all-environments
wac apply teams/*/automations --sandbox=S --yes --checksum 0000000000000000000000000000000000000000000000000000000000000000
wac plan teams/vision/automations --sandbox=S --out plan.json
wac apply plan.json teams/vision/automations teams/nlp/automations --sandbox=S --yes
wac apply teams/vision/automations plan.json --sandbox=S --yes
wac apply missing.json teams/vision/automations --sandbox=S --yes
# One owner in two of them: an error without a Git repository too
cp -r teams/vision/automations copy
wac plan teams/vision/automations teams/nlp/automations copy --sandbox=S
# Silenced for a copy that is never applied: it can be planned beside the original, and not applied
sed -i 's|^owner: .*|owner: acme/ml/vision # wac disable config/shared-owner: a copy for the workshop|' copy/wac.yaml teams/vision/automations/wac.yaml
sed -i 's/gt: 3/gt: 4/' copy/loss.yaml teams/vision/automations/loss.yaml
wac apply teams/vision/automations teams/nlp/automations copy --sandbox=S --yes
# Two servers: a key of the environment is sent to neither
WANDB_API_KEY=0123456789012345678901234567890123456789 wac plan teams/nlp/automations other-server/automations
WANDB_BASE_URL=https://api.wandb.ai WANDB_API_KEY=0123456789012345678901234567890123456789 answer 401 -- wac plan teams/nlp/automations other-server/automations
# Without a key, each directory says so
wac plan teams/*/automations
