# Nobody can be asked here
wac doctor --probe vision-team/scratch --sandbox=S
# Every assumption, tried out in an empty project
wac doctor --probe vision-team/scratch --probe-entity nlp-team --probe-entity sandbox-user --sandbox=S --yes
# The probe is killed in the middle of its writes
gate S -- kill-after 9 wac doctor --probe vision-team/scratch --yes
graphql S '{ project(name: "scratch", entityName: "vision-team") { triggers { name enabled } } }'
# The next run removes what it left
wac doctor --probe vision-team/scratch --sandbox=S --yes --format json > report.json
tail -n 7 report.json
graphql S '{ project(name: "scratch", entityName: "vision-team") { triggers { name } } entity(name: "vision-team") { integrations { edges { node { id } } } } }'
# A project that is not empty
wac apply estate --sandbox=S --yes > /dev/null
wac doctor --probe vision-team/classifier --sandbox=S --yes
# Not a project
wac doctor --probe vision-team --sandbox=S --yes
