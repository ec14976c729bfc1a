# Prompts to ARIA, one of them in a file
wac test
WANDB_USERNAME=grace wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
# The prompt changes. Another account plans: only the creator can edit
sed -i 's/say why/explain why/' automations/prompts/triage.md
WANDB_USERNAME=ada wac plan --sandbox=S
WANDB_USERNAME=ada wac apply --sandbox=S --yes
# Its creator can
WANDB_USERNAME=grace wac plan --sandbox=S
# Deleting it and creating it again is a choice of this run, by key, and part of the plan file
WANDB_USERNAME=ada wac plan --sandbox=S --recreate triage --out plan.json
WANDB_USERNAME=ada wac apply plan.json --sandbox=S --yes
WANDB_USERNAME=ada wac plan --sandbox=S --detailed-exitcode
# Another account cannot release it, and what it restores runs as another user
sed -i '/^key: compare/,$d; /^---/d' automations/triage.yaml
WANDB_USERNAME=ada wac release compare --sandbox=S --yes
WANDB_USERNAME=ada wac apply --sandbox=S --yes --restore-dir removed
WANDB_USERNAME=ada wac restore removed/*.json compare --sandbox=S --yes
# A prompt that becomes a message reaches others
sed -i 's/sendPromptToAria: .*/sendNotification: { integration: { slack: { channel: "#ml" } } }/' automations/triage.yaml
WANDB_USERNAME=ada wac plan --sandbox=S
# A self-managed server has no ARIA
sed -i 's/sendNotification: .*/sendPromptToAria: { promptFile: prompts\/triage.md }/' automations/triage.yaml
serve S 0.85 -- wac plan
# The messages of the sandbox, for a program
wac sandbox outbox --state S --format json
