wac fmt --check
# What would change, and standard input
wac fmt --diff
wac fmt - < automations/loss.yaml
wac fmt --check - < automations/loss.yaml
wac fmt
cat automations/loss.yaml
wac fmt --check
printf 'key: [\n' > automations/broken.yaml
wac fmt
# Completion knows every command
wac completion bash > c.bash && bash -c 'source c.bash; COMP_WORDS=(wac re); COMP_CWORD=1; _wac; echo "${COMPREPLY[@]}"'
bash -c 'source c.bash; COMP_WORDS=(wac plan --format ""); COMP_CWORD=3; _wac; echo "${COMPREPLY[@]}"'
bash -c 'source c.bash; COMP_WORDS=(wac diff --allow); COMP_CWORD=2; _wac; echo "${COMPREPLY[@]}"'
wac completion zsh | grep -A4 '  apply)'
wac completion fish | grep '__wac_command validate'
wac completion tcsh
