# Each file has one thing that YAML would get wrong without a word; all of them are reported at once
wac validate
# The same for a program
wac validate --format json
