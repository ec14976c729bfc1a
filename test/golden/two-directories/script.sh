# Two manifest directories of one repository with the same owner: every command refuses
git init --quiet .
wac validate team-b/automations
wac plan team-b/automations --sandbox=S
wac apply team-b/automations --sandbox=S --yes
wac drift team-b/automations --sandbox=S
wac init team-c/automations --owner acme/mono --entity vision-team --yes --workflows none

# A directory that is never applied: a comment with a reason
sed -i 's|^owner: .*|owner: acme/mono # wac disable config/shared-owner: team-a is a copy for the workshop|' team-b/automations/wac.yaml
wac validate team-b/automations
wac validate team-a/automations

# Drafts and other repositories are no directories of this one
sed -i 's| # wac.*||' team-b/automations/wac.yaml
mv team-a _team-a
wac validate team-b/automations
mv _team-a checkout && git init --quiet checkout
wac validate team-b/automations
rm -r checkout/.git && mv checkout team-a

# An owner for each environment: no problem while no environment is in both
printf 'environments: { prod: {} }\n' >> team-a/automations/wac.yaml
printf 'environments: { staging: {} }\n' >> team-b/automations/wac.yaml
wac validate team-b/automations
wac apply team-a/automations --env prod --sandbox=S --yes
wac apply team-b/automations --env staging --sandbox=S --yes
wac drift team-b/automations --env staging --sandbox=S
sed -i 's/staging: {}/staging: {}, prod: {}/' team-b/automations/wac.yaml
wac validate team-b/automations
wac validate team-b/automations --env staging

# What another directory owns cannot be taken over as from a former owner
sed -i 's/^owner: .*/owner: acme\/mono\/team-b/; s/^environments: .*/formerOwners: [acme\/mono]\nenvironments: { prod: {} }/' team-b/automations/wac.yaml
wac plan team-b/automations --env prod --sandbox=S
