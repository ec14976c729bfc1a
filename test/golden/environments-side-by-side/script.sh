# Staging and prod live in one team; this shows everything that carries an environment's marker, to the letter
cat automations/wac.yaml rows
last 1 wac apply --sandbox=S --yes --env prod
last 1 wac apply --sandbox=S --yes --env staging
sh rows prod > prod
sh rows staging > staging
# Staging changes, drifts, is repaired, loses an automation and is destroyed: prod stays as it is, byte for byte
sed -i 's/floor: 0.8/floor: 0.7/' automations/wac.yaml
last 1 wac apply --sandbox=S --yes --env staging
webpage S edit 'Loss (staging)' '{"enabled": false}'
last 1 wac drift --sandbox=S --env prod
last 1 wac drift --sandbox=S --env staging
last 1 wac drift --repair --sandbox=S --env staging --yes
sed -i 's/environments: \[staging\]/environments: [prod]/' automations/accuracy.yaml
last 1 wac apply --sandbox=S --yes --env staging
sed -i 's/environments: \[prod\]/environments: [staging]/' automations/accuracy.yaml
last 1 wac destroy --sandbox=S --yes --env staging --allow-deletes 4
sh rows staging
sh rows prod | cmp - prod && echo "prod is untouched"
# And the other way round
last 1 wac apply --sandbox=S --yes --env staging
sh rows staging > staging
sed -i 's/gt: 0.9/gt: 0.5/' automations/loss.yaml
webpage S edit 'Accuracy of detector' '{"description": "Gone by hand"}'
last 1 wac plan --sandbox=S --env staging
last 2 wac apply --sandbox=S --yes --env prod --adopt
last 1 wac destroy --sandbox=S --yes --env prod --allow-deletes 3
sh rows staging | cmp - staging && echo "staging is untouched"
# Without a suffix the two would want the same names: a conflict for the second, never a quarrel
last 1 wac apply --sandbox=S --yes --env prod
sed -i '/nameSuffix/d' automations/wac.yaml
wac plan --sandbox=S --env staging
# A copied configuration with another owner finds everything taken, and removes nothing
sed -i 's/ml-platform/copied/' automations/wac.yaml
last 4 wac plan --sandbox=S --env prod
