# Automations that do the same, and the rules of a team
wac validate
# A matrix of fifty: what is wrong with all of them is one problem, here and in every format
wac validate matrix
wac validate matrix --format json
wac validate matrix --format sarif > out.sarif
grep -c ruleId out.sarif
grep occurrenceCount out.sarif
# A channel that the server does not have is one problem too
wac plan seed --sandbox=S > /dev/null
wac plan matrix --sandbox=S --no-provision
wac plan matrix --sandbox=S --no-provision --format json
wac plan matrix --sandbox=S --no-provision --format markdown
