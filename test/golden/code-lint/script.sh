# Well-formed manifests that cannot work, or most likely do something else than was meant
wac validate
# Comments silence what is meant, and are reported where they have no effect
wac validate silenced
