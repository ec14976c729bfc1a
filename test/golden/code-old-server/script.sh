# What today's server holds
wac apply new --sandbox=S --yes > /dev/null
# A server that has no team scopes, and cannot list them
serve S 0.82 -- wac plan new
# Nor tags, z-scores and unlinking, on one that is older still
wac plan newer --sandbox=S > /dev/null
serve S 0.70 -- wac plan newer
# One that cannot even list its features is told by its version: run states and no-op actions came later
serve S 0.60 -- wac plan oldest
# One that an old server can hold: the plan says what it could not see
serve S 0.82 -- wac plan old
# A server that W&B does not host: run events may not be offered there
serve S saas -- behind-proxy wandb.example.com -- wac plan self-managed
