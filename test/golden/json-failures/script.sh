# A program's view of what fails early: standard output still holds one document, on one line, that says why
wac plan broken --sandbox=S --format json
answer 401 -- wac list --format json
answer html -- wac drift --format json
wac show no-such-key --sandbox=S --format json
wac test broken --format json
# Applies are NDJSON, and so is the line that says why there was none
wac apply --sandbox=S --format json
wac apply missing.json --sandbox=S --yes --format json
wac restore no-such-file.json --sandbox=S --yes --format json
