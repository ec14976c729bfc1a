# Somebody pastes a token into a payload in the web page: no command prints it
wac apply --sandbox=S --yes > /dev/null 2>&1
sed -i 's/{\\"event\\":\\"failed\\"}/{\\"event\\":\\"failed\\",\\"auth\\":\\"ghp_0123456789abcdefghijABCDEFGHIJ012345\\"}/' S
grep -c ghp_0123456789 S
wac show hook --sandbox=S
wac show hook --sandbox=S --format json | grep -c ghp_0123456789
wac plan --sandbox=S
# A question that has no response
wac list --managed --unmanaged --sandbox=S
