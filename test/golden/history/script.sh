# Forty-two runs are logged to a sandbox, as a training job logs them to W&B
wac apply --sandbox=state.json --yes > /dev/null
live start state.json
record-runs recorded
live log recorded vision-team/detector
live post '{"kind": "logMetrics", "entity": "vision-team", "project": "detector", "run": "odd", "name": "odd one", "user": "bob", "rows": [{"_step": 0, "_timestamp": 1790000000, "train/loss": "NaN", "sample": {"_type": "image-file"}}, {"_step": 1, "_timestamp": 1790000001, "train/loss": 0.5}, {"_step": 0, "_timestamp": 1790000009, "train/loss": 0.7}]}'
live stop
# Their histories become files: every row, one file a run, and what is odd is reported
wac history pull vision-team/detector --sandbox=state.json --metric train/loss --metric sample --out exports
ls exports | wc -l
head -n 1 exports/runs.jsonl
# The next time only what has not ended is read
wac history pull vision-team/detector --sandbox=state.json --metric train/loss --out exports --format json 2> /dev/null | grep -E '"(runs|cached|files|rows)"'
# Files of the cache that were cut off are read again
for f in .wac/cache/history/histories/*; do head -c 200 $f > cut; mv cut $f; done
wac history pull vision-team/detector --sandbox=state.json --metric train/loss --out exports
# Runs that the key may not see, and one that is deleted while it is read
answer runs -- wac history pull vision-team/detector --metric loss --out hidden
# The same numbers as from the recorded files
wac backtest loss-spike --history exports --outcome state=failed --sweep threshold=2.5,2.7,2.8,2.9,3.0
# Without files: read as it is needed
wac backtest loss-spike loss-typo other-project promoted --sandbox=state.json
# One file for a report that others may see
wac history pull vision-team/detector --sandbox=state.json --metric train/loss --max-runs 2 --as jsonl --anonymize --out shared 2> /dev/null
cat shared/runs.jsonl
cat shared/run-2.jsonl
# What cannot be done
wac history pull vision-team/detector --sandbox=state.json --out recorded
wac history pull vision-team/classifier --sandbox=state.json --out none
wac history pull vision-team/nothing --sandbox=state.json --out none
wac history pull vision-team/detector --sandbox=state.json --max-requests 2 --out none
wac history pull detector --sandbox=state.json
wac history push vision-team/detector
wac history pull vision-team/detector --max-runs 0
wac history pull vision-team/detector --since soon
wac backtest --live --history exports
wac history pull vision-team/classifier --sandbox=state.json --out exports
