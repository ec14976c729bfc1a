last 1 wac apply --sandbox=S --yes
# Edits in the web page
webpage S threshold 'Loss' 0.5
webpage S edit 'Skipped batches' '{"enabled": false, "name": "Batches skipped"}'
webpage S threshold 'Batches skipped' 0.4
webpage S threshold 'Accuracy@detector' 0.6
wac drift --sandbox=S
# Written into the manifests, comments and layout kept
cp -r automations before
wac accept loss skipped --sandbox=S
diff -r before automations
# Only the markers are left to write
wac plan --sandbox=S
# A copy of a matrix: an override for this copy alone
wac accept accuracy/detector --sandbox=S
diff before/wac.yaml automations/wac.yaml
wac validate
wac plan --sandbox=S
# What has not drifted
wac accept lost --sandbox=S
wac accept --sandbox=S
last 1 wac apply --sandbox=S --yes
wac plan --sandbox=S --detailed-exitcode
# Deleted there
webpage S delete 'Loss'
wac accept loss --sandbox=S
