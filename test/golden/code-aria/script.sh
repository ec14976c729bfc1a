# The ARIA action: prompts that cannot be used, and scopes that do not offer it
wac validate
