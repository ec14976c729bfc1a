# One must be chosen
wac plan --sandbox=S
wac plan --sandbox=S --env test
# Both live in one team and never touch each other
wac apply --sandbox=S --yes --env prod
wac apply --sandbox=S --yes --env staging
wac plan --sandbox=S --env prod --detailed-exitcode
WAC_ENV=staging wac plan --sandbox=S --detailed-exitcode
wac list --sandbox=S --env prod
# A change of one shows in one
sed -i 's/floor: 0.8/floor: 0.7/' automations/wac.yaml
wac plan --sandbox=S --env prod --detailed-exitcode
wac plan --sandbox=S --env staging
# A manifest of one environment
last 1 wac apply --sandbox=S --yes --env staging
# All of them in one run: one report each, and the exit code of the worst
wac plan --sandbox=S --all-environments --detailed-exitcode
wac plan --sandbox=S --all-environments --format json | grep -E '"(environment|exitCode|checksum|changes)": ["0-9]'
wac plan --sandbox=S --all-environments --env prod
# A pattern has to match in one of them
wac plan --sandbox=S --all-environments --only trial --only nothing
wac plan --sandbox=S --all-environments --only trial
wac plan --sandbox=S --all-environments --only nothing --format json | tail -12
# The end of one: it must be named, and the guard counts
WAC_ENV=staging wac destroy --sandbox=S
last 7 wac destroy --sandbox=S --env staging --yes
wac destroy --sandbox=S --env staging --yes --allow-deletes 4
wac destroy --sandbox=S --env staging --yes
wac plan --sandbox=S --env prod --detailed-exitcode
# And back, found by the file alone
last 1 wac restore .wac/restore/staging-*.json --sandbox=S --yes
wac plan --sandbox=S --env staging --detailed-exitcode
# Not into another environment
wac restore .wac/restore/staging-*.json --sandbox=S --yes --env prod
