# A directory without rule tests
wac test none
# Files that are no rule tests; all problems at once
wac test broken
# Sound files that cannot run: an unknown automation, a fixture that is not there, one that is empty
wac test unrunnable
# A pattern that no case matches, and one that is no pattern
wac test sound
wac test sound --grep accuracy
wac test sound --grep '('
# A manifest that was given the name of rule tests, and rule tests without it
wac validate misnamed
wac test misnamed
# An environment that is not declared
wac test environments
# Marks: a pass that hangs on what nobody knows of W&B, a value on the threshold, a case that shows nothing; a variable that does not exist
wac test marks
wac test marks --failed-only --coverage
# The same under another interpretation, and interpretations that do not exist
wac test marks --assume A1=evaluate_early --grep 'too short|levels'
wac test marks --assume A1=early
wac test marks --assume B1=x
wac test marks --format junit --grep 'too short|shows nothing'
wac test marks --format json --grep 'exactly four'
wac test marks --grep 'five values' --coverage-min both=100
