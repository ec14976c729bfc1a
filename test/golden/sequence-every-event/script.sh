# Every event on every scope that it may stand on, with every action
wac validate
wac plan --sandbox=S --detailed-exitcode > plan.txt
tail -1 plan.txt
wac apply --sandbox=S --yes > applied.txt
tail -1 applied.txt
# All of it reads back as it was written
wac plan --sandbox=S --detailed-exitcode
wac drift --sandbox=S
