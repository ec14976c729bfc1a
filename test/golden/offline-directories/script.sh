# Three teams of one repository. The manifest of one has a mistake: the others are validated all the same
wac validate teams/*/automations
wac validate teams/*/automations --format json
wac validate teams/*/automations --format sarif | grep -E '"(version|ruleId|uri|startLine)": '
# Corrected
sed -i 's/runStat:/runState:/' teams/audio/automations/failed.yaml
wac validate teams/*/automations
# A directory that does not exist among others, and only such ones
wac validate teams/vision/automations teams/typo teams/nlp/automations
wac validate teams/typo teams/misc
# A pattern that matches nothing
wac validate team/*/automations
wac validate teams/vision/automations team/*/automations
# The same directory twice, also by another name, and folders of one project
wac validate teams/vision/automations teams/nlp/automations ./teams/vision/automations/
ln -s teams/vision/automations link
wac validate teams/vision/automations link
mkdir teams/vision/automations/slow
wac validate teams/vision/automations teams/vision/automations/slow
wac validate teams/vision/automations/failed.yaml teams/vision/automations/loss.yaml
# One manifest of a directory beside another directory
wac validate teams/vision/automations/loss.yaml teams/nlp/automations
# A manifest directory inside another one, and a folder above the manifest directory
wac validate teams/vision teams/nlp/automations
cp -r teams/nlp/automations teams/vision/automations/inner
wac validate teams/vision/automations teams/vision/automations/inner
rm -r teams/vision/automations/inner
# A file that is no manifest, as a pattern finds it
printf 'Our teams\n' > teams/README.md
wac validate teams/*
rm teams/README.md
# An empty variable
wac validate teams/vision/automations "$NOTHING"
# One owner in two of them: an error without a Git repository too
cp -r teams/vision/automations copy
wac validate teams/vision/automations teams/nlp/automations copy
rm -r copy
# An environment that only one has
printf 'environments: { prod: {}, staging: {} }\n' >> teams/nlp/automations/wac.yaml
wac validate teams/*/automations --env prod
wac validate teams/*/automations --env prod --format json
wac validate teams/*/automations
