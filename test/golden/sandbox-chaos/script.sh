# A inject that is written wrong: everything at once, and nothing is served
wac sandbox --chaos chaos.yaml
# A file that is not there
wac sandbox --chaos nowhere.yaml
