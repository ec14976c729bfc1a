# Nothing to read
mkdir empty && wac backtest loss --history empty
# Files that are no histories, and one without a time
wac backtest loss --history plain
wac backtest loss --history plain --since 2026-01-01
wac backtest loss --history plain --max-fires-per-day 1 > /dev/null
# Everything that is wrong with a directory, at once
wac backtest loss --history broken
# Samples: a chart of the page, 500 rows of the SDK, a run that its index calls incomplete
wac backtest loss --history charts
wac backtest loss --history charts --allow-sampled
wac backtest loss --history samples
# NaN, infinities, text, steps that restart
wac backtest loss --history odd
# A filter on what the files do not have, a window that no run fills
wac backtest tagged --history plain
# An index or events that cannot be read
wac backtest loss --history index
wac backtest loss --history events
