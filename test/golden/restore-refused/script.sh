last 1 wac apply --sandbox=S --yes
mkdir gone && mv automations/loss.yaml gone
last 2 wac apply --sandbox=S --yes
cp .wac/restore/*.json saved.json
# The place was taken meanwhile: nothing is overwritten
webpage S create taken.json
wac restore saved.json --sandbox=S --yes
webpage S delete Loss
# Another server, another owner
wac restore saved.json --sandbox=T --yes
sed 's/acme.ml-platform/acme\/other/' saved.json > other.json
wac restore other.json --sandbox=S --yes
# Truncated, no restore file at all, of another version, not there
head -c 300 saved.json > truncated.json
wac restore truncated.json --sandbox=S --yes
echo '{}' > empty.json
wac restore empty.json --sandbox=S --yes
sed 's/"formatVersion": "1.[0-9]*"/"formatVersion": "2.0"/' saved.json > newer.json
wac restore newer.json --sandbox=S --yes
wac restore nowhere.json --sandbox=S --yes
wac restore saved.json los --sandbox=S --yes
# A scope that is gone
sed 's/"project": "classifier"/"project": "retired"/' saved.json > gone.json
wac restore gone.json --sandbox=S --yes
# Nobody to ask
wac restore saved.json --sandbox=S
# No manifest has the key: it comes back as nobody's
wac restore saved.json loss --sandbox=S --yes
wac list --sandbox=S
# The manifest comes back afterwards
mv gone/* automations/
wac restore saved.json --sandbox=S --yes
last 1 wac apply --sandbox=S --yes --adopt
wac plan --sandbox=S --detailed-exitcode
