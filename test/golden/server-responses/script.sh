# A server that has one answer to everything: what is wrong, what to do, and the exit code
answer 401 -- wac plan
answer 403 -- wac plan
answer 404 -- wac plan
answer 409 -- wac plan
answer 429 -- wac plan --timeout 3
answer 500 -- wac plan --timeout 3
answer html -- wac plan
answer truncated -- wac plan --timeout 3
answer hangup -- wac plan --timeout 3
answer silence -- wac plan --timeout 3
# Nobody listens there at all
WANDB_BASE_URL=http://127.0.0.1:9 WANDB_API_KEY=$(printf 'c0ffee%.0s' 1 2 3 4 5 6)abcd wac plan --timeout 3
# Apply writes nothing, drift is never "no drift", and a program reads the same
answer 500 -- wac apply --yes --timeout 3
answer 403 -- wac drift
answer 401 -- wac plan --format json
