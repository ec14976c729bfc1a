# Another owner's automations, two projects and two webhooks whose names differ in letter case
wac apply theirs --sandbox=S --yes > /dev/null
# Ours has nearly the name of one of them: a warning, and notes on the other project and the other webhook
wac plan ours --sandbox=S --no-provision
# A Cyrillic letter and a non-breaking hyphen in place of those that are there
wac plan missing --sandbox=S --no-provision
