# Keys and names that clash, texts that are too long, a mark that is ours, and what may not be ignored
wac validate
# A secret, which is not repeated
printf '      token: ghp_%036d\n' 7 >> secret/loss-spike.yaml
wac validate secret
