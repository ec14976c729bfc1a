# Four teams of one repository. The manifest of one has a mistake: the others are validated all the same
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
# Lint: the same reports, offline
wac lint teams/*/automations
wac lint teams/*/automations --strict --format markdown
wac lint teams/nlp/automations teams/typo --strict --format sarif | grep -E '"(ruleId|uri)": '
wac lint teams/*/automations --live
wac lint teams/*/automations --history exports
# Rule tests: one fails, one team has none, and the manifests of one are invalid
wac test teams/*/automations
sed -i 's/runState:/runStat:/' teams/audio/automations/failed.yaml
wac test teams/vision/automations teams/audio/automations --failed-only
wac test teams/*/automations --format json | grep -E '"(exitCode|directory|ok|passed|failed|code)": '
wac test teams/*/automations --format junit
sed -i 's/runStat:/runState:/' teams/audio/automations/failed.yaml
# An expression has to match in one of them
wac test teams/vision/automations teams/speech/automations --grep "rises"
wac test teams/vision/automations teams/speech/automations --grep "nothing"
wac test teams/*/automations --html tests.html
# Layout: what is not in it, and what is written; a broken file stops its directory alone
printf 'when: { runState: { states: [crashed] } }\nthen: { doNothing: {} }\nscope: { project: model }\nkey: crashed\n' > teams/nlp/automations/crashed.yaml
wac fmt teams/*/automations --check
wac fmt teams/vision/automations teams/nlp/automations --diff
printf 'key: [\n' > teams/audio/automations/broken.yaml
wac fmt teams/*/automations
wac fmt teams/*/automations
rm teams/audio/automations/broken.yaml
# Manifests of one directory, one of them twice, and one in a folder that is named too
wac fmt teams/vision/automations/*.yaml --check
wac fmt teams/vision/automations/loss.yaml ./teams/vision/automations/loss.yaml
wac fmt teams/vision/automations teams/nlp/automations teams/vision/automations/loss.yaml
wac fmt teams/vision/automations - < teams/vision/automations/loss.yaml
# Commands that take one directory
wac export teams/*/automations
wac doctor teams/*/automations --format json
wac show loss teams/*/automations
wac explain when.runMetric when.runState
wac accept teams/vision/automations teams/nlp/automations
wac backtest teams/vision/automations teams/nlp/automations
