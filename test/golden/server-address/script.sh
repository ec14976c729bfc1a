# No key, a key of the wrong form, plain http to another machine, a server that is not the pinned one
wac plan
WANDB_API_KEY=short wac plan
WANDB_API_KEY=$(printf 'c0ffee%.0s' 1 2 3 4 5 6)abcd WANDB_BASE_URL=http://wandb.acme.example wac plan
WANDB_API_KEY=$(printf 'c0ffee%.0s' 1 2 3 4 5 6)abcd WANDB_BASE_URL=nonsense wac plan
WANDB_API_KEY=$(printf 'c0ffee%.0s' 1 2 3 4 5 6)abcd WANDB_BASE_URL=https://wandb.acme.example wac plan pinned

# The address of a web page, a pin by another name of the same deployment, a pin on plain http
WANDB_BASE_URL=https://forge.coreweave.com/wandb wac plan
WANDB_BASE_URL=https://api.forge.coreweave.com wac plan pinned
wac validate insecure
WANDB_API_KEY=$(printf 'c0ffee%.0s' 1 2 3 4 5 6)abcd WANDB_BASE_URL=http://192.0.2.1:8080 HTTPS_PROXY=127.0.0.1:9 http_proxy=127.0.0.1:9 WAC_ALLOW_INSECURE_HTTP=1 wac plan --timeout 2

# Proxies that cannot be used
WANDB_API_KEY=$(printf 'c0ffee%.0s' 1 2 3 4 5 6)abcd HTTPS_PROXY=socks5://127.0.0.1:9 wac plan
WANDB_API_KEY=$(printf 'c0ffee%.0s' 1 2 3 4 5 6)abcd https_proxy=me:word@proxy:port wac plan

# A proxy that cannot be reached is named, without its credentials
WANDB_API_KEY=$(printf 'c0ffee%.0s' 1 2 3 4 5 6)abcd HTTPS_PROXY=me:word@127.0.0.1:9 wac plan --timeout 2

# Where each setting comes from: the settings file and netrc of "wandb login"
mkdir work && cd work && HOME=../home wac doctor --timeout 2

# Before there is a manifest: doctor and integrations need wac.yaml alone
mkdir new && cp automations/wac.yaml new && wac doctor new --sandbox=S
wac integrations new --sandbox=S
wac plan new --sandbox=S
