# Without a terminal nobody can be asked, so nothing is applied
wac apply --sandbox=S
wac plan --sandbox=S --detailed-exitcode > /dev/null
# A plan that is not the one that was reviewed
wac apply --sandbox=S --yes --checksum 0000
wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
