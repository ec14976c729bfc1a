# Expressions: read, spelled, and not confused with the variables that W&B fills in
wac validate
# A variable on the command line that nothing uses
wac validate sound --var flor=0.8
# A variable that holds an expression
wac validate vars
