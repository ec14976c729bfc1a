# What the comment on a pull request says, for systems without the action
wac plan --sandbox=S --format markdown 2> /dev/null
# No manifest can be planned: this is posted in the place of the old plan
sed -i 's/gt: 1/gt: one/' automations/right.yaml
wac plan --sandbox=S --format markdown 2> /dev/null
# What only the server knows is told in the same way
sed -i 's/gt: one/gt: 1/;s/classifier/gone/' automations/right.yaml
wac plan --sandbox=S --no-provision --format markdown 2> /dev/null
