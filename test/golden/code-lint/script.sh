# Well-formed manifests that cannot work, or most likely do something else than was meant
wac validate
