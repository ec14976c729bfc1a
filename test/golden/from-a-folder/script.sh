# The project is found above the working directory, and the sandbox stays at its root
wac apply --sandbox --yes
cd automations/team-a && wac plan --sandbox --detailed-exitcode
cd src && wac drift --sandbox
# So do restore files and plan files
sed -i '/^---/,$d' automations/team-a/loss.yaml
cd src && wac plan --sandbox --out plan.json
cd src && wac apply plan.json --sandbox --yes
cd src && wac restore ../.wac/restore/*.json --sandbox --yes
find . -name .wac
# Diagnostics name files from here; validate without an argument reads all
echo 'typo: 1' >> automations/team-a/loss.yaml
cd src && wac validate
# A directory that is named wins
mkdir -p other && cp automations/wac.yaml other && cp automations/team-a/loss.yaml other/loss.yaml && sed -i /typo/d other/loss.yaml
cd src && wac validate ../other
cd automations/team-a && wac apply . --sandbox --yes
# Nothing above
mkdir alone alone/.git && cd alone && wac validate
