# Every event on every scope that the API takes, with every action; run events on teams and organizations with a warning
wac validate 2> warnings.txt
grep -c 'warning  event/run-scope' warnings.txt
grep 'error  ' warnings.txt
wac plan --sandbox=S --detailed-exitcode > plan.txt 2> warnings.txt
tail -1 plan.txt
wac apply --sandbox=S --yes > applied.txt 2> warnings.txt
tail -1 applied.txt
# All of it reads back as it was written
wac plan --sandbox=S --detailed-exitcode 2> warnings.txt
wac drift --sandbox=S 2> warnings.txt
