# An environment must be chosen once there is one; validate goes through all of them
wac plan environments --sandbox
wac plan environments --sandbox --env stagin
wac validate environments
# Overrides that match no manifest, and overrides that change what is not there
wac validate unmatched --env prod
wac validate overrides --env prod
# Owners, servers and removals that cannot be meant
wac validate values
