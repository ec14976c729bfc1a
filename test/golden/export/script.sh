# An estate that was made by hand
webpage S create estate.json
wac export --sandbox=S --entity vision-team --out automations
wac export --sandbox=S --entity vision-team --out automations --owner acme/ml-platform
cat automations/wac.yaml automations/vision-team/classifier.yaml
# Not over files that are there
wac export --sandbox=S --entity vision-team --out automations --owner acme/ml-platform
# The first apply changes nothing but markers
wac plan --sandbox=S
last 1 wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
# Again, folded, and only some; the owner is the one of wac.yaml
wac export --sandbox=S --name "Run*" --fold --out folded
cat folded/fleet/*.yaml folded/wac.yaml
wac export --sandbox=S --name "Nothing*" --out none
wac export --sandbox=S --name "No*" --out automations/wac.yaml
wac export --sandbox=S --name "No*" --fold --force --out automations --format json
# A folder that cannot be made
wac export --sandbox=S --entity vision-team --out /proc/nowhere --owner acme/ml-platform
