# Each of these stops before anything is written, says what to do, and has an exit code of its own
wac plan nowhere --sandbox=S
mkdir empty
wac plan empty --sandbox=S
wac plan unparsable --sandbox=S
wac plan duplicate-key --sandbox=S
wac plan unknown-field --sandbox=S
wac plan wrong-type --sandbox=S
wac plan event-scope --sandbox=S
wac plan long-name --sandbox=S
# None of them touched the sandbox
test -e S || echo "no sandbox was made"
# Names that the server does not have
wac plan sound --sandbox=S > /dev/null
wac plan unknown-project --sandbox=S --no-provision
wac plan unknown-integration --sandbox=S --no-provision
# The same Slack channel in a second workspace
wac plan research --sandbox=S > /dev/null
wac plan sound --sandbox=S --no-provision
# Nothing was written in all of this
wac list --entity vision-team --sandbox=S
