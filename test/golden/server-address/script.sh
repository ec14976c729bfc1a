# No key, a key of the wrong form, plain http to another machine, a server that is not the pinned one
wac plan
WANDB_API_KEY=short wac plan
WANDB_API_KEY=$(printf 'c0ffee%.0s' 1 2 3 4 5 6)abcd WANDB_BASE_URL=http://wandb.acme.example wac plan
WANDB_API_KEY=$(printf 'c0ffee%.0s' 1 2 3 4 5 6)abcd WANDB_BASE_URL=nonsense wac plan
WANDB_API_KEY=$(printf 'c0ffee%.0s' 1 2 3 4 5 6)abcd WANDB_BASE_URL=https://wandb.acme.example wac plan pinned
