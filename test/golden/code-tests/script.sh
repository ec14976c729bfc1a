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
# An environment that is not declared
wac test environments
