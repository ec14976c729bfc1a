# An estate, and a plan for it with every kind of change: nine updates, a circle of three names, three removals, a create
last 1 wac apply --sandbox=S --yes
sed -i 's/gt: 1/gt: 2/; s/, j\]/, k]/' automations/alerts.yaml
sed -i 's/N1/X/; s/N2/N1/; s/N3/N2/; s/X/N3/' automations/circle.yaml
rm automations/retired.yaml
cp S before
cat steps.sh
# The process is killed between two of the seventeen writes, and the same plan file is applied again: it is finished
gate S -- sh steps.sh 1
cp before S; gate S -- sh steps.sh 5
# In the middle of the circle, with one name under way
cp before S; gate S -- sh steps.sh 14
cp before S; gate S -- sh steps.sh 16
