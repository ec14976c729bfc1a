// src/simulate/metric/compare-with-threshold.ts
const BOUNDARY = 1e-9;
const ROUNDING = 1e-12;
function roundingSlack(limit, inputs) {
const slack = ROUNDING * Math.max(Math.abs(limit), Math.abs(inputs));
return Number.isFinite(slack) ? slack : 0;
}
function compareWithThreshold(value, operator, threshold, slack) {
if (Number.isNaN(value)) return false;
const equal = value === threshold || Math.abs(value - threshold) <= slack;
switch (operator) {
case "$eq": return equal;
case "$ne": return !equal;
case "$gt": return !equal && value > threshold;
case "$gte": return equal || value > threshold;
case "$lt": return !equal && value < threshold;
case "$lte": return equal || value < threshold;
}
}
function isBoundary(value, threshold) {
return Math.abs(value - threshold) <= BOUNDARY;
}
export { roundingSlack as i, compareWithThreshold as n, isBoundary as r, BOUNDARY as t };
