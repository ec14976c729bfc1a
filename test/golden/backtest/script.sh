# Forty-two runs of a project, as a pull of its history writes them
record-runs exports
ls exports | wc -l
head -n 1 exports/runs.jsonl
# What the rule would have done, and what other thresholds would have done
wac backtest loss-spike --history exports --outcome state=failed --sweep threshold=2.5,2.7,2.8,2.9,3.0
# Every rule: a metric that no run logs, a project without runs, states, artifacts without recorded events
wac backtest --history exports
wac backtest --history exports --strict > /dev/null
# The same for a comment
wac backtest loss-spike loss-typo --history exports --format markdown
# Another value, a window, another interpretation
wac backtest loss-spike --history exports --set when.runMetric.threshold.gt=3 --set when.runMetric.window=3
wac backtest loss-spike --history exports --assume A1=evaluate_early
# A limit
wac backtest loss-spike --history exports --max-fires-per-day 1 > /dev/null
wac backtest loss-spike --history exports --max-fires-per-day 2 > /dev/null
# On three machines, and on sixteen: the same bytes as on one
wac backtest --history exports --format json > one.json
for i in 1 2 3; do wac backtest --history exports --shard $i/3 --out three/$i.json; done
wac backtest merge three --format json | cmp - one.json
for i in $(seq 16); do wac backtest --history exports --shard $i/16 --out sixteen/$i.json 2> /dev/null; done
wac backtest merge sixteen --format json | cmp - one.json
# A shard that is missing, one that was cut, one of another backtest
rm three/2.json && wac backtest merge three
head -c 1000 three/1.json > three/2.json && wac backtest merge three
wac backtest loss-spike --history exports --shard 2/3 --out three/2.json && wac backtest merge three
# One of the runs becomes a fixture and a rule test
wac backtest loss-spike --history exports --save-case prod-10 > /dev/null
cat automations/loss-spike-prod-10.test.yaml
head -n 2 automations/fixtures/loss-spike-prod-10.jsonl
wac test
wac backtest loss-spike --history exports --save-case prod-10
# A page with pictures: one file that loads nothing
wac backtest loss-spike --history exports --html backtest.html > /dev/null
grep -oE '<output[^>]*>[^<]*|aria-label="average[^"]*"|<summary>[^<]*' backtest.html
wac backtest loss-spike --history exports --shard 1/2 --out one.json --html backtest.html
wac backtest merge three --html backtest.html
# The same for rule tests: a picture of each case
wac test --html tests.html > /dev/null
grep -oE '<span class="[a-z]+">[^<]*</span>[^<]*|aria-label="average[^"]*"' tests.html
# Compared with the last commit
git init -q && git add automations && git -c user.name=ada -c user.email=ada@example.com commit -qm rules
sed -i 's/gt: 2.5/gt: 3.0/' automations/loss-spike.yaml
wac backtest loss-spike --history exports --base HEAD
wac backtest loss-spike --history exports --base nothing
# What was recorded since a day
wac backtest loss-spike --history exports --since 2026-10-12 --format json | grep -m 3 -E '"(runs|matching|values)"'
# Artifact events
printf '{"time":"2026-10-02T10:00:00Z","addArtifactAlias":{"alias":"production"},"project":"detector","entity":"vision-team"}\n{"time":"2026-10-09T10:00:00Z","addArtifactAlias":{"alias":"staging"},"project":"detector","entity":"vision-team"}\n' > exports/events.jsonl
wac backtest promoted --history exports
# Words that are none
wac backtest loss-spik --history exports
wac backtest loss-spike --history nowhere
wac backtest loss-spike --history exports --sweep threshold=
wac backtest loss-spike --history exports --sweep threshold=high
wac backtest loss-spike --history exports --outcome failed
wac backtest loss-spike --history exports --since yesterday
wac backtest loss-spike --history exports --shard 4/3 --out x.json
wac backtest loss-spike --history exports --shard 1/3
wac backtest --history exports --save-case prod-10
