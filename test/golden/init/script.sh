# A new repository: owner and workflows follow from its Git remote
git init -q -b main . && git remote add origin git@github.com:acme/ml-platform.git
wac init --entity vision-team --yes --action acme/wac@0123456789abcdef0123456789abcdef01234567
cat automations/wac.yaml automations/run-failed.yaml automations/run-failed.test.yaml .gitignore
cat .github/workflows/wandb-plan.yaml .github/workflows/wandb-apply.yaml .github/workflows/wandb-drift.yaml
# What was written is whole
wac validate
wac test
last 1 wac plan --sandbox
# A second directory has workflows, concurrency groups and an owner of its own, from wherever it is made
mkdir team-b
cd team-b && wac init automations --entity vision-team --yes --action acme/wac@0123456789abcdef0123456789abcdef01234567
cat team-b/automations/wac.yaml .github/workflows/wandb-plan-team-b.yaml
grep -h "group:" .github/workflows/*
# A directory that is set up gets workflows alone; the branch is the repository's default, or the one that is named
git symbolic-ref refs/remotes/origin/HEAD refs/remotes/origin/trunk
rm .github/workflows/*
wac init --workflows github --action acme/wac@0123456789abcdef0123456789abcdef01234567
grep -h "branches:" .github/workflows/*
rm .github/workflows/*
last 3 wac init --workflows github --action acme/wac@v1 --branch production
grep -h "branches:" .github/workflows/*
# Another server is pinned in the configuration and in the workflows
last 4 env WANDB_BASE_URL=https://acme.wandb.io wac init dedicated --entity vision-team --yes --action acme/wac@v1
grep -h "server:\|base-url:" dedicated/wac.yaml .github/workflows/*dedicated*
# Nothing is overwritten without --force, and what is refused is refused before anything is written
wac init --entity vision-team --yes --action acme/wac@v1
wac init rules --owner acme/ml-platform --entity vision-team --yes --action acme/wac@v1
test -e rules || echo "nothing was written"
last 1 wac init --entity vision-team --yes --force --workflows none
# Another directory: the workflows name it
wac init rules --entity vision-team --yes --workflows github --action acme/tools/wac@v1 --force
tail -n 5 .github/workflows/wandb-plan-rules.yaml
# What cannot be
wac init other --entity vision-team --yes --action acme/wac
wac init other --entity vision-team --yes --workflows gitlab
wac init /tmp --owner acme/outside --entity vision-team --yes --action acme/wac@v1
wac init other --entity 'vision team' --yes --workflows none
wac init other --yes --workflows none
wac init /proc/nowhere --owner acme/nowhere --entity vision-team --yes --workflows none
# Without a remote, the owner must be said, and no workflow is written
git remote remove origin
wac init other --entity vision-team --yes
last 4 wac init other --entity vision-team --yes --owner acme/other
ls other .github/workflows
# A new folder: what is missing is named, and a configuration below is a warning
mkdir empty
cd empty && wac init --yes --workflows none
last 1 wac init . --owner acme/top --entity vision-team --yes --workflows none
