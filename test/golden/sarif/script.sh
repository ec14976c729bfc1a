# For code scanning: one document on standard output, whatever is found
wac validate --format sarif
rm automations/wrong.yaml
wac validate --format sarif
