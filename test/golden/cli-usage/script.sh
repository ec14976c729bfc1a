# What was typed wrong, or cannot be
wac
wac pln
wac plan --formt json
wac plan --format xml
wac plan automations/loss-spike.yaml --sandbox=S
wac apply automations/loss-spike.yaml --sandbox=S --yes
wac apply automations --sandbox=S --allow-deletes many
wac plan --help
wac --version
