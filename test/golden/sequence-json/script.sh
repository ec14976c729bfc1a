# A program's view: standard output holds the document and nothing else, and it keeps to its schema
wac plan --sandbox=S --format json > plan.json
wac apply plan.json --sandbox=S --yes --format json
wac plan --sandbox=S --format json
