# A sandbox with one project, one registry, one Slack channel and one webhook
wac plan there --sandbox=S > /dev/null
# Nothing is invented now: what the manifests name is not there
wac plan missing --sandbox=S --no-provision
wac plan elsewhere --sandbox=S --no-provision
wac plan nobody --sandbox=S --no-provision
# A webhook's id where a Slack channel is needed
wac integrations there --sandbox=S
wac plan wrong --sandbox=S --no-provision
# The same channel in a second workspace
wac plan research --sandbox=S > /dev/null
wac plan there --sandbox=S --no-provision
