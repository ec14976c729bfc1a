# A directory that has a configuration and no manifest
webpage S create estate.json
wac export --sandbox=S --out automations
cat automations/wac.yaml automations/vision-team/classifier.yaml
# Then a second team
wac export --sandbox=S --entity nlp-team --fold --out automations
cat automations/wac.yaml automations/fleet/run-failed-3.yaml
# The whole can be planned and applied, and changes markers only
wac plan --sandbox=S --no-provision
last 1 wac apply --sandbox=S --no-provision --yes
wac plan --sandbox=S --no-provision --detailed-exitcode
# Nothing is exported twice; what is left out is listed, and ends with 1 under --strict
wac export --sandbox=S --out automations --strict
wac export --sandbox=S --entity vision-team --out automations --strict --format json
# Of another owner, and into a directory that has errors
wac export --sandbox=S --entity nlp-team --owner acme/other --out automations
sh -c 'printf "key: a\n" > automations/broken.yaml'
last 1 wac export --sandbox=S --entity nlp-team --out automations
# Where environments are declared, nobody can tell which one an automation belongs to
sh -c 'mkdir -p many; printf "version: 1\nowner: acme/many\nonRemove: keep\nenvironments: { prod: {}, staging: {} }\n" > many/wac.yaml'
wac export --sandbox=S --entity nlp-team --out many
# A directory with files and no configuration
sh -c 'mkdir -p other; echo hello > other/notes.txt'
wac export --sandbox=S --entity nlp-team --owner acme/other --out other
