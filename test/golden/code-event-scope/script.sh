# Scopes, events, filters and integrations that the server would refuse, or take and not mean
wac validate
