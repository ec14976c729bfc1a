import { Kt as present, an as isJsonObject, zt as countNoun } from "./common.js";
import { _ as isRunEventKind } from "./schema.js";
import { c as renderTemplate, d as Totals, f as marginOf, g as windowOf, h as valuesNeeded, m as priorWindowOf, n as runVariables, p as evaluateArtifactEvent, s as renderPayload, t as artifactVariables, u as createMetricEvaluator } from "./template-variables.js";
import { a as filterVerdict, i as filterReason, n as evaluateStates, u as serverRun } from "./evaluate-states.js";
import { i as ASSUMPTIONS, n as Cooldown, o as interpretationOf, r as INITIAL_COOLDOWN } from "./cooldown.js";
import { t as RunTable } from "./run-table.js";
import { i as roundingSlack, n as compareWithThreshold, r as isBoundary, t as BOUNDARY } from "./compare-with-threshold.js";
// src/simulate/scan/value-scan.ts
const NOT_EVALUATED = 2;
function noSlack() {
return 0;
}
function emptyCodes(length, notEvaluated) {
return new Uint8Array(length).fill(2, 0, Math.min(notEvaluated, length));
}
function signOf(direction) {
switch (direction) {
case "INCREASE": return 1;
case "DECREASE": return -1;
case "ANY": return 0;
}
}
function directedBy(value, sign) {
return sign === 0 ? Math.abs(value) : sign * value;
}
function reaches(directed, amount, strict, inputs) {
const slack = roundingSlack(amount, inputs);
return compareWithThreshold(directed, strict ? "$gt" : "$gte", amount, slack);
}
// src/simulate/scan/count-crossings.ts
function countCrossings(codes, times, assumptions) {
const cooldown = new Cooldown(INITIAL_COOLDOWN, assumptions);
const isLevel = interpretationOf(assumptions, "A7") === "level";
const fired = [];
const suppressed = [];
let at = codes.indexOf(1);
while (at >= 0 && at < codes.length) {
const holds = codes[at] === 1;
const outcome = cooldown.advance(holds, times[at] ?? 0);
if (outcome === "fired") fired.push(at);
if (outcome === "suppressed") suppressed.push(at);
at = holds ? skipHeld(codes, at + 1, isLevel) : codes.indexOf(1, at + 1);
}
return {
fired,
suppressed
};
}
function skipHeld(codes, from, isLevel) {
let at = from;
while (codes[at] === 2 || codes[at] === 1 && !isLevel) at += 1;
return at;
}
// src/simulate/scan/nearest-value.ts
function findNearValues(condition, { codes, compared, slackAt }) {
const { sign, limit, ofDistance } = marginTerms(condition);
const boundary = [];
let nearest = -1;
let best = NaN;
for (let index = 0; index < codes.length; index += 1) {
if ((codes[index] ?? 0) > 1) continue;
const value = compared[index] ?? 0;
const difference = directedBy(value, sign) - limit;
const margin = ofDistance === 0 ? difference : ofDistance * Math.abs(difference);
if (margin <= 1e-9 && margin >= -1e-9) boundary.push(index);
if (nearest === -1 || isNearer(margin, best, slackAt, index)) {
nearest = index;
best = margin;
}
}
return nearest === -1 ? { boundary } : {
nearest,
boundary
};
}
function isNearer(margin, best, slackAt, index) {
if (Number.isNaN(best)) return !Number.isNaN(margin);
return margin > best && margin > best + slackAt(index);
}
function marginTerms(condition) {
if (condition.kind !== "threshold") {
const { direction } = condition;
const limit = condition.kind === "change" ? condition.amount : condition.threshold;
return {
sign: signOf(direction),
limit,
ofDistance: 0
};
}
const { operator, threshold } = condition;
const above = {
sign: 1,
limit: threshold,
ofDistance: 0
};
switch (operator) {
case "$gt":
case "$gte": return above;
case "$lt":
case "$lte": return {
...above,
sign: -1,
limit: -threshold
};
case "$eq": return {
...above,
ofDistance: -1
};
case "$ne": return {
...above,
ofDistance: 1
};
}
}
// src/simulate/scan/magnitude-at.ts
function magnitudeAt(values, window, cache) {
let column;
let looked = 0;
return (index) => {
looked += window;
if (looked > values.length) column ??= cache.magnitudes(values, window);
if (column !== void 0) return column[index] ?? 0;
let largest = 0;
for (let at = Math.max(0, index - window + 1); at <= index; at += 1) largest = Math.max(largest, Math.abs(values[at] ?? 0));
return largest;
};
}
// src/simulate/scan/scan-threshold.ts
function scanThreshold(condition, values, cache) {
const { operator, threshold, aggregate } = condition;
const window = windowOf(condition);
const column = cache.aggregates(values, aggregate, window);
const codes = emptyCodes(values.length, window - 1);
const isComputed = aggregate === "AVERAGE" && window > 1;
if (mayHold(column, condition, isComputed ? NEAR$2 * Math.max(Math.abs(threshold), largestMagnitude(values, cache)) : 0)) {
markTrue(codes, column.values, window - 1, operator, threshold);
if (isComputed) markNearThreshold(codes, column.values, {
values,
window,
operator,
threshold,
cache
});
}
return {
codes,
compared: column.values,
slackAt: isComputed ? slackOfMeans(threshold, window, values, cache) : noSlack
};
}
const NEAR$2 = 1e-9;
function mayHold({ least, largest }, { operator, threshold }, near) {
switch (operator) {
case "$gt":
case "$gte": return !(largest < threshold - near);
case "$lt":
case "$lte": return !(least > threshold + near);
case "$eq":
case "$ne": return true;
}
}
function markTrue(codes, compared, first, operator, threshold) {
switch (operator) {
case "$gt":
markAbove(codes, compared, first, threshold);
break;
case "$gte":
markFrom(codes, compared, first, threshold);
break;
case "$lt":
markBelow(codes, compared, first, threshold);
break;
case "$lte":
markUpTo(codes, compared, first, threshold);
break;
case "$eq":
case "$ne": for (let at = first; at < compared.length; at += 1) {
const holds = compareWithThreshold(compared[at] ?? 0, operator, threshold, 0);
codes[at] = holds ? 1 : 0;
}
}
}
function markAbove(codes, compared, first, limit) {
for (let at = first; at < compared.length; at += 1) codes[at] = (compared[at] ?? 0) > limit ? 1 : 0;
}
function markFrom(codes, compared, first, limit) {
for (let at = first; at < compared.length; at += 1) codes[at] = (compared[at] ?? 0) >= limit ? 1 : 0;
}
function markBelow(codes, compared, first, limit) {
for (let at = first; at < compared.length; at += 1) codes[at] = (compared[at] ?? 0) < limit ? 1 : 0;
}
function markUpTo(codes, compared, first, limit) {
for (let at = first; at < compared.length; at += 1) codes[at] = (compared[at] ?? 0) <= limit ? 1 : 0;
}
function markNearThreshold(codes, compared, { values, window, operator, threshold, cache }) {
const limit = roundingSlack(threshold, largestMagnitude(values, cache));
const slackAt = slackOfMeans(threshold, window, values, cache);
for (let index = window - 1; index < compared.length; index += 1) {
const value = compared[index] ?? 0;
if (Math.abs(value - threshold) <= limit) {
const holds = compareWithThreshold(value, operator, threshold, slackAt(index));
codes[index] = holds ? 1 : 0;
}
}
}
function slackOfMeans(threshold, window, values, cache) {
const inputsAt = magnitudeAt(values, window, cache);
return (index) => roundingSlack(threshold, inputsAt(index));
}
function largestMagnitude(values, cache) {
const { least, largest } = cache.aggregates(values, void 0, 1);
const magnitude = Math.max(Math.abs(least), Math.abs(largest));
if (Number.isFinite(magnitude)) return magnitude;
let finite = 0;
for (const value of values) {
const each = Math.abs(value);
if (each > finite && each < Number.POSITIVE_INFINITY) finite = each;
}
return finite;
}
// src/simulate/scan/scan-change.ts
const NEAR$1 = 1e-11;
function scanChange(condition, assumptions, values, cache) {
const { aggregate, amount } = condition;
const window = windowOf(condition);
const priorWindow = priorWindowOf(condition);
const codes = emptyCodes(values.length, window + priorWindow - 1);
const now = cache.aggregates(cache.withoutFirst(values), aggregate, window).values;
const before = cache.aggregates(values, aggregate, priorWindow).values;
const isRelative = condition.amountType === "RELATIVE";
const isSigned = isRelative && interpretationOf(assumptions, "A6") === "signed_prior";
const sizeAt = (index) => isRelative ? Math.abs(before[index - window] ?? 0) : 1;
const inputsBefore = magnitudeAt(values, priorWindow, cache);
const inputsNow = magnitudeAt(values, window, cache);
const inputsAt = (index) => Math.max(inputsBefore(index - window), inputsNow(index));
const comparison = {
condition,
strict: interpretationOf(assumptions, "A5") === "strict",
largest: largestMagnitude(values, cache),
sizeAt,
inputsAt
};
const compared = markUndefined(codes, {
now,
before,
window,
isRelative,
isSigned
});
markReached(codes, compared, comparison);
return {
codes: interpretationOf(assumptions, "A2") === "tumbling" ? onlyTurns(codes, condition) : codes,
compared,
slackAt: (index) => roundingSlack(amount, inputsAt(index) / sizeAt(index))
};
}
function markUndefined(codes, { now, before, window, isRelative, isSigned }) {
const changes = new Float64Array(codes.length);
for (let index = 0; index < codes.length; index += 1) {
if (codes[index] === 2) continue;
const prior = before[index - window] ?? 0;
const size = isRelative ? Math.abs(prior) : 1;
changes[index] = ((now[index - 1] ?? 0) - prior) / (isSigned ? prior : size);
if (size === 0 || size === Number.POSITIVE_INFINITY) codes[index] = 3;
}
return changes;
}
function markReached(codes, changes, { condition, strict, largest, sizeAt, inputsAt }) {
const { amount } = condition;
const sign = signOf(condition.direction);
const nearAmount = NEAR$1 * amount;
const nearInputs = NEAR$1 * largest;
for (let index = 0; index < codes.length; index += 1) {
if (codes[index] !== 0) continue;
const size = sizeAt(index);
const directed = directedBy(changes[index] ?? 0, sign);
const distance = Math.abs(directed - amount);
if (distance > nearAmount && distance * size > nearInputs ? directed > amount : reaches(directed, amount, strict, inputsAt(index) / size)) codes[index] = 1;
}
}
function onlyTurns(codes, condition) {
const window = windowOf(condition);
const turns = emptyCodes(codes.length, codes.length);
for (let index = window + priorWindowOf(condition) - 1; index < codes.length; index += window) turns[index] = codes[index] ?? 2;
return turns;
}
// src/simulate/scan/scan-zscore.ts
const NEAR = 1e-9;
const TINY = 1e-290;
function scanZscore({ window, threshold, direction }, { assumptions, wantsAll }, values, cache) {
const { behind, divisor } = baselineOf(assumptions, window);
const strict = interpretationOf(assumptions, "A4") === "strict";
const first = window - 1 + behind;
const codes = emptyCodes(values.length, first);
const compared = new Float64Array(values.length);
const { means, squares } = cache.spreads(values, window);
const sign = signOf(direction);
const margin = NEAR * Math.abs(threshold);
const small = wantsAll ? -1 : threshold * threshold * .999999 / divisor;
for (let index = first; index < values.length; index += 1) {
const square = squares[index - behind] ?? 0;
if (square === -1) {
codes[index] = 3;
continue;
}
const distance = (values[index] ?? 0) - (means[index - behind] ?? 0);
if (square > TINY && distance * distance < small * square) continue;
const score = distance / Math.sqrt(square / divisor);
compared[index] = score;
const directed = directedBy(score, sign);
const holds = Math.abs(directed - threshold) > margin ? directed > threshold : reaches(directed, threshold, strict, Math.abs(score));
codes[index] = holds ? 1 : 0;
}
const slackAt = (index) => roundingSlack(threshold, Math.abs(compared[index] ?? 0));
return {
codes,
compared,
slackAt
};
}
function baselineOf(assumptions, window) {
switch (interpretationOf(assumptions, "A3")) {
case "exclude_current": return {
behind: 1,
divisor: window - 1
};
case "population": return {
behind: 0,
divisor: window
};
default: return {
behind: 0,
divisor: window - 1
};
}
}
// src/simulate/scan/scan-column.ts
function scanColumn(rule, values, options) {
const count = valuesByEvaluator(rule, values.length);
if (count === values.length && count > 0) return startByEvaluator(rule, values, count);
const scan = scanFullWindows(rule, values, options);
if (count === 0) return scan;
const start = startByEvaluator(rule, values, count);
const compared = scan.compared.slice();
compared.set(start.compared);
return {
codes: withStart(scan.codes, start.codes),
compared,
slackAt: (index) => index < count ? start.slackAt(index) : scan.slackAt(index)
};
}
function scanEarly({ codes }, rule, values) {
return withStart(codes, startByEvaluator({
...rule,
assumptions: {
...rule.assumptions,
A1: "evaluate_early"
}
}, values, Math.min(valuesNeeded(rule) - 1, values.length)).codes);
}
function scanFullWindows({ condition, assumptions }, values, { cache, wantsAll }) {
switch (condition.kind) {
case "threshold": return scanThreshold(condition, values, cache);
case "change": return scanChange(condition, assumptions, values, cache);
case "zscore": return scanZscore(condition, {
assumptions,
wantsAll
}, values, cache);
}
}
function valuesByEvaluator(rule, length) {
const { condition, assumptions, baseline } = rule;
const isAcrossRuns = interpretationOf(assumptions, "A3") === "across_runs";
if (condition.kind === "zscore" && isAcrossRuns && baseline !== void 0) return length;
return interpretationOf(assumptions, "A1") === "evaluate_early" ? Math.min(valuesNeeded(rule) - 1, length) : 0;
}
function startByEvaluator(rule, values, count) {
const codes = new Uint8Array(count);
const compared = new Float64Array(count);
const slacks = new Float64Array(count);
const evaluator = createMetricEvaluator(rule);
for (let index = 0; index < count; index += 1) {
evaluator.push(values[index] ?? 0);
const evaluated = evaluator.evaluator(index + 1);
if (typeof evaluated === "string") {
codes[index] = evaluated === "window-not-full" ? 2 : 3;
continue;
}
codes[index] = evaluated.holds ? 1 : 0;
compared[index] = evaluated.value;
slacks[index] = evaluated.slack;
}
return {
codes,
compared,
slackAt: (index) => slacks[index] ?? 0
};
}
function withStart(codes, start) {
const all = codes.slice();
all.set(start);
return all;
}
// src/simulate/scan/window-columns.ts
function aggregates(values, aggregate, window) {
if (window === 1) return withRange(values, 1);
switch (aggregate) {
case "MIN": return withRange(extremes(values, window, "least"), window);
case "MAX": return withRange(extremes(values, window, "largest"), window);
case "AVERAGE": return withRange(averages(values, window), window);
case void 0: return withRange(values, window);
}
}
function magnitudes(values, window) {
return withRange(extremes(values.map(Math.abs), window, "largest"), window);
}
function withRange(values, window) {
let least = Number.POSITIVE_INFINITY;
let largest = Number.NEGATIVE_INFINITY;
for (let index = window - 1; index < values.length; index += 1) {
const value = values[index] ?? NaN;
if (value < least) least = value;
if (value > largest) largest = value;
}
return {
values,
least,
largest
};
}
function averages(values, window) {
const result = new Float64Array(values.length);
const ends = new Float64Array(Math.min(window, values.length) + 1);
for (let start = 0; start < values.length; start += window) {
const size = Math.min(window, values.length - start);
let sum = 0;
for (let offset = 0; offset < size; offset += 1) {
sum += values[start + offset] ?? 0;
result[start + offset] = ((ends[offset + 1] ?? 0) + sum) / window;
}
let end = 0;
for (let offset = size - 1; offset >= 0; offset -= 1) {
end += values[start + offset] ?? 0;
ends[offset] = end;
}
}
return result;
}
function extremes(values, window, which) {
const isLeast = which === "least";
const nothing = isLeast ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
const result = new Float64Array(values.length);
const ends = new Float64Array(Math.min(window, values.length) + 1).fill(nothing);
for (let start = 0; start < values.length; start += window) {
const size = Math.min(window, values.length - start);
let whole = nothing;
for (let offset = 0; offset < size; offset += 1) {
whole = join(isLeast, whole, values[start + offset] ?? 0);
result[start + offset] = join(isLeast, ends[offset + 1] ?? nothing, whole);
}
let end = nothing;
for (let offset = size - 1; offset >= 0; offset -= 1) {
end = join(isLeast, end, values[start + offset] ?? 0);
ends[offset] = end;
}
}
return result;
}
function join(isLeast, a, b) {
return isLeast ? Math.min(a, b) : Math.max(a, b);
}
function spreads(values, window) {
const spread = {
means: new Float64Array(values.length),
squares: new Float64Array(values.length).fill(-1)
};
const ends = Array.from({ length: Math.min(window, values.length) }, () => new Totals());
for (let start = 0; start < values.length; start += window) {
const block = values.subarray(start, start + window);
spreadBlock(block, start, start > 0 ? ends : [], spread);
fillEnds(block, ends);
}
return spread;
}
const NOTHING = new Totals();
const newer = new Totals();
const both = new Totals();
function spreadBlock(block, start, ends, { means, squares }) {
newer.copy(NOTHING);
for (let offset = 0; offset < block.length; offset += 1) {
newer.add(block[offset] ?? 0);
const older = ends[offset + 1];
const totals = older === void 0 ? newer : both.setJoined(older, newer);
means[start + offset] = totals.sum / totals.count;
if (totals.count > 1 && totals.min !== totals.max) squares[start + offset] = totals.squares;
}
}
function fillEnds(block, ends) {
let before = NOTHING;
for (let offset = block.length - 1; offset >= 0; offset -= 1) before = ends[offset]?.copy(before).add(block[offset] ?? 0) ?? before;
}
// src/simulate/scan/window-cache.ts
const MAX_NUMBERS = 4 * 2 ** 20;
var WindowCache = class {
#room = { numbers: MAX_NUMBERS };
#columns = new Kept(this.#room, 1);
#spreads = new Kept(this.#room, 2);
#shorter = new WeakMap();
withoutFirst(values) {
const known = this.#shorter.get(values) ?? values.subarray(1);
this.#shorter.set(values, known);
return known;
}
aggregates(values, aggregate, window) {
const name = window === 1 ? "1" : `${aggregate} ${window}`;
return this.#columns.get(values, name, () => aggregates(values, aggregate, window));
}
magnitudes(values, window) {
return this.#columns.get(values, `magnitude ${window}`, () => magnitudes(values, window)).values;
}
spreads(values, window) {
return this.#spreads.get(values, String(window), () => spreads(values, window));
}
};
var Kept = class {
#room;
#arrays;
#kept = new WeakMap();
constructor(room, arrays) {
this.#room = room;
this.#arrays = arrays;
}
get(values, name, compute) {
const ofColumn = this.#kept.get(values) ?? new Map();
const known = ofColumn.get(name);
if (known !== void 0) return known;
const figures = compute();
const numbers = this.#arrays * values.length;
if (numbers <= this.#room.numbers) {
this.#room.numbers -= numbers;
this.#kept.set(values, ofColumn.set(name, figures));
}
return figures;
}
};
// src/simulate/scan/value-column.ts
var TableColumns = class {
cache = new WindowCache();
#columns = new WeakMap();
columnOf(series, rows) {
const column = this.#columns.get(rows) ?? pickRows(series, rows);
this.#columns.set(rows, column);
return column;
}
};
const columnsOfTables = new WeakMap();
function valueColumn(table, metric, assumptions) {
const columns = columnsOfTables.get(table) ?? new TableColumns();
columnsOfTables.set(table, columns);
const order = interpretationOf(assumptions, "A14") === "as_logged" ? "as-logged" : "by-step";
const series = table.series(metric, order);
const skips = interpretationOf(assumptions, "A8") === "skip";
return {
column: columns.columnOf(series, skips ? series.finiteRows : series.valueRows),
cache: columns.cache
};
}
function pickRows(series, rows) {
const { values, steps, times } = series;
if (rows.length === values.length) return {
series,
values,
steps,
times,
rows
};
return {
series,
values: pick(values, rows),
steps: pick(steps, rows),
times: pick(times, rows),
rows
};
}
function pick(column, rows) {
const picked = new Float64Array(rows.length);
for (let index = 0; index < rows.length; index += 1) picked[index] = column[rows[index] ?? 0] ?? 0;
return picked;
}
// src/simulate/scan/try-interpretations.ts
function tryInterpretations(scanned) {
const { rule, table } = scanned;
return relevantAssumptions(rule, table).filter((assumption) => rule.assumptions[assumption] === void 0).flatMap((assumption) => ASSUMPTIONS[assumption].probed.filter((name) => name !== "across_runs" || rule.baseline !== void 0).map((interpretation) => ({
assumption,
interpretation,
...tryOne(scanned, assumption, interpretation)
})));
}
function tryOne({ rule, table, column, values }, assumption, interpretation) {
const { condition } = rule;
const assumptions = {
...rule.assumptions,
[assumption]: interpretation
};
const isEarly = interpretationOf(assumptions, "A1") === "evaluate_early";
if (assumption === "A2" && condition.kind === "change" && !isEarly) return firesOf(onlyTurns(values.codes, condition), column, assumptions);
switch (assumption) {
case "A1": return firesOf(scanEarly(values, rule, column.values), column, assumptions);
case "A7": return firesOf(values.codes, column, assumptions);
default: {
const other = valueColumn(table, condition.metric, assumptions);
const options = {
cache: other.cache,
wantsAll: false
};
const { codes } = scanColumn({
...rule,
assumptions
}, other.column.values, options);
return firesOf(codes, other.column, assumptions);
}
}
}
function firesOf(codes, column, assumptions) {
const { fired } = countCrossings(codes, column.times, assumptions);
const [first] = fired;
const firstStep = first === void 0 ? void 0 : column.steps[first];
return {
fires: fired.length,
...present({ firstStep })
};
}
function relevantAssumptions(rule, table) {
const { condition } = rule;
const { valueRows, finiteRows } = table.series(condition.metric, "by-step");
const relevant = [];
if (valuesNeeded(rule) > 1) relevant.push("A1");
if (condition.kind === "change" && windowOf(condition) > 1) relevant.push("A2");
if (condition.kind === "zscore") relevant.push("A3");
if (condition.kind === "change" && condition.amountType === "RELATIVE") relevant.push("A6");
if (table.spansCooldown) relevant.push("A7");
if (finiteRows.length < valueRows.length) relevant.push("A8");
if (!table.isOrdered) relevant.push("A14");
return relevant;
}
// src/simulate/scan/scan-series.ts
var SeriesScan = class {
rule;
table;
column;
cache;
values;
#crossings;
constructor(rule, table, depth) {
const { column, cache } = valueColumn(table, rule.condition.metric, rule.assumptions);
this.rule = rule;
this.table = table;
this.column = column;
this.cache = cache;
this.values = scanColumn(rule, column.values, {
cache,
wantsAll: depth === "near-values"
});
this.#crossings = countCrossings(this.values.codes, column.times, rule.assumptions);
}
get fires() {
return this.#crossings.fired.length;
}
get triggers() {
return this.#crossings.fired.map((index) => this.#crossing(index));
}
get suppressed() {
return this.#crossings.suppressed.map((index) => this.#crossing(index));
}
get seen() {
const { codes } = this.values;
return {
true: codes.includes(1),
false: codes.includes(0)
};
}
get reason() {
const { codes } = this.values;
if (this.fires > 0) return "fired";
if (codes.includes(0)) return "condition-false";
if (codes.includes(3)) return this.rule.condition.kind === "zscore" ? "zero-deviation" : "undefined-change";
const { valueRows, strings } = this.column.series;
if (valueRows.length > 0) return "window-not-full";
return strings.length > 0 ? "non-numeric" : "metric-absent";
}
get alternatives() {
return tryInterpretations(this);
}
nearValues() {
const { nearest, boundary } = findNearValues(this.rule.condition, this.values);
const reported = boundary.map((index) => this.#evaluated(index));
return nearest === void 0 ? { boundary: reported } : {
boundary: reported,
nearest: this.#evaluated(nearest)
};
}
#evaluated(index) {
const value = (this.values.compared[index] ?? NaN) + 0;
return {
step: this.column.steps[index] ?? NaN,
value
};
}
#crossing(index) {
const { rows, times } = this.column;
const { step, value } = this.#evaluated(index);
const row = rows[index] ?? index;
const first = Math.max(0, index + 1 - valuesNeeded(this.rule));
return {
step,
time: times[index] ?? NaN,
value,
boundary: isBoundary(marginOf(this.rule.condition, value), 0),
row,
spread: row - (rows[first] ?? row) + 1,
valueIndex: index + 1
};
}
};
// src/simulate/scan/evaluate-series.ts
function evaluateSeries(automation, run, rows, assumptions = {}, { baseline, triesInterpretations = true } = {}) {
const table = rows instanceof RunTable ? rows : RunTable.of(rows);
const entered = enterSeries(automation, run, assumptions);
if ("reason" in entered) return {
...withoutRows(entered.reason, table),
leaves: entered.leaves
};
const rule = {
...entered.rule,
...present({ baseline })
};
const scan = new SeriesScan(rule, table, "near-values");
const { fires } = scan;
const alternatives = triesInterpretations ? scan.alternatives : [];
return {
reason: scan.reason,
fires,
leaves: entered.leaves,
dependsOn: alternatives.filter((alternative) => alternative.fires !== fires).map(({ assumption, interpretation, fires: times }) => ({
assumption,
interpretation,
fires: times
})),
triggers: scan.triggers,
suppressed: scan.suppressed,
...scan.nearValues(),
values: scan.column.values.length,
rows: table.length,
seen: scan.seen,
alternatives,
notes: seriesNotes(rule, table)
};
}
function enterSeries({ event, enabled }, run, assumptions) {
if (!enabled) return {
reason: "disabled",
leaves: []
};
if (event.kind !== "runMetric") return {
reason: "event-mismatch",
leaves: []
};
const filter = filterVerdict(event.runs, serverRun(run), assumptions);
const refused = filterReason(filter, "run-filtered");
if (refused !== void 0) return {
reason: refused,
leaves: filter.leaves
};
return {
rule: {
condition: event.condition,
assumptions
},
leaves: filter.leaves
};
}
function seriesNotes(rule, table) {
const { metric } = rule.condition;
return [
...orderNotes(table, metric),
...textNotes(table, metric),
...baselineNotes(rule)
];
}
function withoutRows(reason, table) {
return {
reason,
fires: 0,
leaves: [],
dependsOn: [],
triggers: [],
suppressed: [],
boundary: [],
values: 0,
rows: table.length,
seen: {
true: false,
false: false
},
alternatives: [],
notes: []
};
}
function orderNotes(table, metric) {
const { backInTime: back, steps } = table.series(metric, "by-step");
if (back < 0) return [];
return [`The time of step ${steps[back]} is before that of the previous step: rows are evaluated in step order`];
}
function textNotes(table, metric) {
const { strings } = table.series(metric, "by-step");
const [first] = strings;
if (first === void 0) return [];
return [`At step ${first}${strings.length === 1 ? "" : ` and in ${countNoun(strings.length - 1, "more row")}`} ${metric} is not a number, which counts as a gap`];
}
function baselineNotes({ condition, assumptions, baseline }) {
return condition.kind === "zscore" && baseline === void 0 && interpretationOf(assumptions, "A3") === "across_runs" ? ["A3 across_runs needs the values of other runs; without them the z-score is within this run"] : [];
}
// src/simulate/rule-test/run/organizations-of-event.ts
function organizationsOfEvent(scope, entity, known) {
if (scope.kind !== "registry" || entity === void 0) return void 0;
return [known.entities.includes(entity) || known.organizations.includes(entity) ? entity : scope.organization];
}
// src/simulate/rule-test/run/evaluate-case.ts
function evaluateCase(automation, test, setting) {
const { given } = test;
const outcome = evaluateGiven(automation, given, {
...setting,
assume: {
...setting.assume,
...test.assume
}
});
if (outcome.verdict.fires === 0) return outcome;
return {
...outcome,
action: renderAction(automation, variablesOf(automation, given, outcome))
};
}
function evaluateGiven(automation, given, { rows, assume: assumptions, knownEntities }) {
const { kind } = automation.event;
if (!automation.enabled) return {
verdict: silent("disabled"),
metrics: []
};
if (kind === "runMetric" && rows !== void 0) {
const series = evaluateSeries(automation, given.run, rows, assumptions);
return {
verdict: series,
series,
metrics: series.reason === "metric-absent" ? rows.metrics : []
};
}
if (kind === "runState" && given.states !== void 0) {
const reports = given.states.map((state, index) => ({
state,
time: given.start + index * given.every
}));
const states = evaluateStates(automation, given.run, reports, assumptions);
return {
verdict: states,
states,
metrics: []
};
}
if (!isRunEventKind(kind) && given.event !== void 0) {
const organizations = organizationsOfEvent(automation.scope, given.event.entity, knownEntities);
const occurrence = organizations === void 0 ? given.event : {
...given.event,
organizations
};
return {
verdict: evaluateArtifactEvent(automation, occurrence, assumptions),
givenKind: given.event.kind,
metrics: []
};
}
const givenKind = given.event?.kind ?? (given.states === void 0 ? "runMetric" : "runState");
return {
verdict: silent("event-mismatch"),
givenKind,
metrics: []
};
}
function silent(reason) {
return {
reason,
fires: 0,
leaves: [],
dependsOn: []
};
}
function comparedValue(automation, value) {
const { event } = automation;
if (event.kind !== "runMetric" || !isSummed(automation)) return value;
return event.condition.kind === "change" && event.condition.amountType === "RELATIVE" ? value : value * event.condition.window;
}
function variablesOf(automation, given, outcome) {
const subject = automation;
const { run, event } = given;
if (outcome.series !== void 0) {
const [first] = outcome.series.triggers;
const value = first && comparedValue(automation, first.value);
return runVariables(subject, {
run,
...present({ value })
});
}
if (outcome.states !== void 0) {
const state = outcome.states.triggers[0]?.state;
return runVariables(subject, {
run,
...present({ state })
});
}
return event === void 0 ? new Map() : artifactVariables(subject, event);
}
function renderAction({ action }, variables) {
switch (action.kind) {
case "doNothing": return { kind: "doNothing" };
case "sendPromptToAria": return {
kind: "sendPromptToAria",
prompt: renderTemplate(action.prompt, variables)
};
case "sendWebhook": return {
kind: "sendWebhook",
payload: renderPayload(action.payload, variables)
};
case "sendNotification": return {
kind: "sendNotification",
title: renderTemplate(action.title, variables),
message: renderTemplate(action.message, variables)
};
}
}
function isSummed({ document }) {
return [
"when",
"runMetric",
"aggregate"
].reduce((value, key) => isJsonObject(value) ? value[key] : void 0, document) === "sum";
}
export { evaluateSeries as a, enterSeries as i, evaluateCase as n, seriesNotes as o, isSummed as r, SeriesScan as s, comparedValue as t };
