# A matrix that cannot be expanded, that gives nothing, that excludes nothing
wac validate
