# Run within gate, so that the server stays the same from the plan to its end.
wac plan automations --out plan.json > /dev/null 2>&1
wac show plan.json | grep -cE '^(create|update|delete) '
kill-after "$1" wac apply plan.json --yes
echo "exit $?"
echo '--- the same plan file again'
wac apply plan.json --yes > /dev/null 2> said
echo "exit $?"
grep -o '^Done already' said
echo '--- and once more'
wac apply plan.json --yes 2> /dev/null | tail -n 1
wac plan automations --detailed-exitcode | tail -n 1
wac list automations | tail -n 1
