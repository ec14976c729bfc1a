const require_common = require("./common.js");
const require_schema = require("./schema.js");
const require_evaluate_states = require("./evaluate-states.js");
const require_template_variables = require("./template-variables.js");
const require_run_table = require("./run-table.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
let node_fs = require("node:fs");
let node_zlib = require("node:zlib");
// src/files/history/read-history-bytes.ts
const MAX_HISTORY_BYTES = 2 ** 30;
async function readHistoryBytes(folder, path, maxBytes = MAX_HISTORY_BYTES) {
try {
const [top, file] = await Promise.all([(0, node_fs_promises.realpath)(folder), (0, node_fs_promises.realpath)((0, node_path.join)(folder, path))]);
if (!file.startsWith(top.endsWith(node_path.sep) ? top : top + node_path.sep)) return void 0;
const found = await (0, node_fs_promises.stat)(file);
if (!found.isFile()) return void 0;
if (found.size > maxBytes) return { problem: tooLarge(maxBytes) };
return await readBounded(file, maxBytes);
} catch (error) {
if (error instanceof Error && "code" in error && error.code === "ENOENT") return void 0;
return { problem: require_common.rt(error) };
}
}
async function readBounded(file, maxBytes) {
const source = (0, node_fs.createReadStream)(file);
const isCompressed = file.toLowerCase().endsWith(".gz");
const stream = isCompressed ? source.pipe((0, node_zlib.createGunzip)()) : source;
source.once("error", (error) => stream.destroy(error));
const chunks = [];
let size = 0;
try {
for await (const chunk of stream) {
size += chunk.length;
if (size > maxBytes) {
source.destroy();
return { problem: tooLarge(maxBytes) };
}
chunks.push(chunk);
}
} catch (error) {
if (!isCompressed) throw error;
return { problem: `it is no whole gzip file: ${error instanceof Error ? error.message : String(error)}` };
}
return Buffer.concat(chunks, size);
}
function tooLarge(maxBytes) {
return `it has more than ${Math.floor(maxBytes / 2 ** 20)} MiB; Parquet takes a tenth of that`;
}
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
const slack = require_template_variables.g(amount, inputs);
return require_template_variables.m(directed, strict ? "$gt" : "$gte", amount, slack);
}
// src/simulate/scan/count-crossings.ts
function countCrossings(codes, times, assumptions) {
const cooldown = new require_evaluate_states.a(require_evaluate_states.o, assumptions);
const isLevel = require_evaluate_states.g(assumptions, "A7") === "level";
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
const window = require_template_variables.b(condition);
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
const holds = require_template_variables.m(compared[at] ?? 0, operator, threshold, 0);
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
const limit = require_template_variables.g(threshold, largestMagnitude(values, cache));
const slackAt = slackOfMeans(threshold, window, values, cache);
for (let index = window - 1; index < compared.length; index += 1) {
const value = compared[index] ?? 0;
if (Math.abs(value - threshold) <= limit) {
const holds = require_template_variables.m(value, operator, threshold, slackAt(index));
codes[index] = holds ? 1 : 0;
}
}
}
function slackOfMeans(threshold, window, values, cache) {
const inputsAt = magnitudeAt(values, window, cache);
return (index) => require_template_variables.g(threshold, inputsAt(index));
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
const window = require_template_variables.b(condition);
const priorWindow = require_template_variables.v(condition);
const codes = emptyCodes(values.length, window + priorWindow - 1);
const now = cache.aggregates(cache.withoutFirst(values), aggregate, window).values;
const before = cache.aggregates(values, aggregate, priorWindow).values;
const isRelative = condition.amountType === "RELATIVE";
const isSigned = isRelative && require_evaluate_states.g(assumptions, "A6") === "signed_prior";
const sizeAt = (index) => isRelative ? Math.abs(before[index - window] ?? 0) : 1;
const inputsBefore = magnitudeAt(values, priorWindow, cache);
const inputsNow = magnitudeAt(values, window, cache);
const inputsAt = (index) => Math.max(inputsBefore(index - window), inputsNow(index));
const comparison = {
condition,
strict: require_evaluate_states.g(assumptions, "A5") === "strict",
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
codes: require_evaluate_states.g(assumptions, "A2") === "tumbling" ? onlyTurns(codes, condition) : codes,
compared,
slackAt: (index) => require_template_variables.g(amount, inputsAt(index) / sizeAt(index))
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
const window = require_template_variables.b(condition);
const turns = emptyCodes(codes.length, codes.length);
for (let index = window + require_template_variables.v(condition) - 1; index < codes.length; index += window) turns[index] = codes[index] ?? 2;
return turns;
}
// src/simulate/scan/scan-zscore.ts
const NEAR = 1e-9;
const TINY = 1e-290;
function scanZscore({ window, threshold, direction }, { assumptions, wantsAll }, values, cache) {
const { behind, divisor } = baselineOf(assumptions, window);
const strict = require_evaluate_states.g(assumptions, "A4") === "strict";
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
const slackAt = (index) => require_template_variables.g(threshold, Math.abs(compared[index] ?? 0));
return {
codes,
compared,
slackAt
};
}
function baselineOf(assumptions, window) {
switch (require_evaluate_states.g(assumptions, "A3")) {
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
}, values, Math.min(require_template_variables.y(rule) - 1, values.length)).codes);
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
const isAcrossRuns = require_evaluate_states.g(assumptions, "A3") === "across_runs";
if (condition.kind === "zscore" && isAcrossRuns && baseline !== void 0) return length;
return require_evaluate_states.g(assumptions, "A1") === "evaluate_early" ? Math.min(require_template_variables.y(rule) - 1, length) : 0;
}
function startByEvaluator(rule, values, count) {
const codes = new Uint8Array(count);
const compared = new Float64Array(count);
const slacks = new Float64Array(count);
const evaluator = require_template_variables.u(rule);
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
const ends = Array.from({ length: Math.min(window, values.length) }, () => new require_template_variables.d());
for (let start = 0; start < values.length; start += window) {
const block = values.subarray(start, start + window);
spreadBlock(block, start, start > 0 ? ends : [], spread);
fillEnds(block, ends);
}
return spread;
}
const NOTHING = new require_template_variables.d();
const newer = new require_template_variables.d();
const both = new require_template_variables.d();
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
const order = require_evaluate_states.g(assumptions, "A14") === "as_logged" ? "as-logged" : "by-step";
const series = table.series(metric, order);
const skips = require_evaluate_states.g(assumptions, "A8") === "skip";
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
return relevantAssumptions(rule, table).filter((assumption) => rule.assumptions[assumption] === void 0).flatMap((assumption) => require_evaluate_states.m[assumption].probed.filter((name) => name !== "across_runs" || rule.baseline !== void 0).map((interpretation) => ({
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
const isEarly = require_evaluate_states.g(assumptions, "A1") === "evaluate_early";
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
...require_common.cn({ firstStep })
};
}
function relevantAssumptions(rule, table) {
const { condition } = rule;
const { valueRows, finiteRows } = table.series(condition.metric, "by-step");
const relevant = [];
if (require_template_variables.y(rule) > 1) relevant.push("A1");
if (condition.kind === "change" && require_template_variables.b(condition) > 1) relevant.push("A2");
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
const first = Math.max(0, index + 1 - require_template_variables.y(this.rule));
return {
step,
time: times[index] ?? NaN,
value,
boundary: require_template_variables.h(require_template_variables.f(this.rule.condition, value), 0),
row,
spread: row - (rows[first] ?? row) + 1,
valueIndex: index + 1
};
}
};
// src/simulate/scan/evaluate-series.ts
function evaluateSeries(automation, run, rows, assumptions = {}, { baseline, triesInterpretations = true } = {}) {
const table = rows instanceof require_run_table.t ? rows : require_run_table.t.of(rows);
const entered = enterSeries(automation, run, assumptions);
if ("reason" in entered) return {
...withoutRows(entered.reason, table),
leaves: entered.leaves
};
const rule = {
...entered.rule,
...require_common.cn({ baseline })
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
const filter = require_evaluate_states.c(event.runs, require_evaluate_states.p(run), assumptions);
const refused = require_evaluate_states.s(filter, "run-filtered");
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
return [`At step ${first}${strings.length === 1 ? "" : ` and in ${require_common.Tt(strings.length - 1, "more row")}`} ${metric} is not a number, which counts as a gap`];
}
function baselineNotes({ condition, assumptions, baseline }) {
return condition.kind === "zscore" && baseline === void 0 && require_evaluate_states.g(assumptions, "A3") === "across_runs" ? ["A3 across_runs needs the values of other runs; without them the z-score is within this run"] : [];
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
const states = require_evaluate_states.n(automation, given.run, reports, assumptions);
return {
verdict: states,
states,
metrics: []
};
}
if (!require_schema._(kind) && given.event !== void 0) {
const organizations = organizationsOfEvent(automation.scope, given.event.entity, knownEntities);
const occurrence = organizations === void 0 ? given.event : {
...given.event,
organizations
};
return {
verdict: require_template_variables._(automation, occurrence, assumptions),
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
return require_template_variables.n(subject, {
run,
...require_common.cn({ value })
});
}
if (outcome.states !== void 0) {
const state = outcome.states.triggers[0]?.state;
return require_template_variables.n(subject, {
run,
...require_common.cn({ state })
});
}
return event === void 0 ? new Map() : require_template_variables.t(subject, event);
}
function renderAction({ action }, variables) {
switch (action.kind) {
case "doNothing": return { kind: "doNothing" };
case "sendPromptToAria": return {
kind: "sendPromptToAria",
prompt: require_template_variables.c(action.prompt, variables)
};
case "sendWebhook": return {
kind: "sendWebhook",
payload: require_template_variables.s(action.payload, variables)
};
case "sendNotification": return {
kind: "sendNotification",
title: require_template_variables.c(action.title, variables),
message: require_template_variables.c(action.message, variables)
};
}
}
function isSummed({ document }) {
return [
"when",
"runMetric",
"aggregate"
].reduce((value, key) => require_common.Wt(value) ? value[key] : void 0, document) === "sum";
}
// src/simulate/history/history-reading.ts
const NOT_UTF8 = "it is not UTF-8 text";
const DEFAULT_SAMPLES = 500;
function wholeRun(table) {
if ("problem" in table) return table;
return { histories: [{
table,
sampling: table.length === DEFAULT_SAMPLES ? "sampled" : "unknown"
}] };
}
// src/simulate/history/history-table.ts
var HistoryTable = class {
#request;
#steps = new require_common.K();
#times = new require_common.K();
#columns = new Map();
#names = new Set();
#time;
#hasClock = true;
#problem;
constructor(request) {
this.#request = request;
this.#time = request.clock.start - request.clock.every;
}
get rows() {
return this.#steps.length;
}
get problem() {
return this.#problem;
}
addRow(step, stamp) {
const number = step === void 0 || step === null ? void 0 : require_run_table.n(step);
if (number === void 0 || !Number.isFinite(number)) this.#problem ??= `row ${this.rows + 1} has no number in "_step"`;
const seconds = stamp === void 0 || stamp === null ? void 0 : require_run_table.n(stamp);
if (seconds !== void 0 && Number.isFinite(seconds)) this.#time = seconds * 1e3;
else {
this.#time += this.#request.clock.every;
this.#hasClock = false;
}
this.#steps.push(number ?? 0);
this.#times.push(this.#time);
}
set(name, value) {
if (value === void 0 || value === null) return;
this.#columnOf(name)?.set(this.rows - 1, require_run_table.n(value));
}
#columnOf(name) {
const known = this.#columns.get(name);
if (known !== void 0) return known;
this.#names.add(name);
if (this.#request.metrics !== void 0 && !this.#request.metrics.has(name)) return void 0;
const column = new GrowingColumn();
this.#columns.set(name, column);
return column;
}
finish() {
if (this.#problem !== void 0) return { problem: this.#problem };
if (this.rows === 0) return { problem: "it has no rows" };
const columns = new Map([...this.#columns].map(([name, column]) => [name, column.finish(this.rows)]));
return new require_run_table.t({
steps: this.#steps.finish(),
times: this.#times.finish(),
metrics: [...this.#names],
columnOf: (metric) => columns.get(metric),
hasClock: this.#hasClock
});
}
};
const INITIAL_ROWS = 1024;
var GrowingColumn = class {
#values = new Float64Array(INITIAL_ROWS);
#kinds = new Uint8Array(INITIAL_ROWS);
set(row, value) {
if (row >= this.#values.length) {
this.#values = grown(this.#values, row + 1);
const kinds = new Uint8Array(this.#values.length);
kinds.set(this.#kinds);
this.#kinds = kinds;
}
this.#kinds[row] = value === void 0 ? 2 : 1;
this.#values[row] = value ?? 0;
}
finish(rows) {
const values = rows > this.#values.length ? grown(this.#values, rows) : this.#values;
const kinds = new Uint8Array(rows);
kinds.set(this.#kinds.subarray(0, rows));
return {
values: values.slice(0, rows),
kinds
};
}
};
function grown(values, needed) {
const larger = new Float64Array(Math.max(needed, values.length * 2));
larger.set(values);
return larger;
}
// src/simulate/history/chart-export.ts
const SEPARATOR = " - ";
const BOUNDS = /__(?:MIN|MAX)$/;
var ChartExport = class ChartExport {
#step;
#runs;
constructor(step, runs) {
this.#step = step;
this.#runs = runs;
}
static open(header, request) {
const step = header.findIndex((name) => /^step$/i.test(name));
const runs = new Map();
for (const [index, column] of header.entries()) {
if (index === step || BOUNDS.test(column)) continue;
const line = splitColumn(column, request.metrics);
if (line === void 0) continue;
const run = runs.get(line.run) ?? {
table: new HistoryTable(request),
lines: []
};
runs.set(line.run, run);
run.lines.push({
index,
metric: line.metric
});
}
if (runs.size > 0) return new ChartExport(step, runs);
return `it has the columns ${header.map((name) => `"${name}"`).join(", ")}; a chart has "Step" and a column "RUN - METRIC" for each line, a history has "_step"`;
}
addRow(cells) {
for (const { table, lines } of this.#runs.values()) {
const logged = lines.filter(({ index }) => (cells[index] ?? null) !== null);
if (logged.length === 0) continue;
table.addRow(cells[this.#step], void 0);
for (const { index, metric } of logged) table.set(metric, cells[index]);
}
}
finish() {
const histories = [];
for (const [run, { table }] of this.#runs) {
if (table.rows === 0) continue;
const finished = table.finish();
if ("problem" in finished) return { problem: `${finished.problem} of ${run}` };
histories.push({
run,
table: finished,
sampling: "sampled"
});
}
return histories.length === 0 ? { problem: "it has no rows" } : { histories };
}
};
function splitColumn(column, metrics) {
const wanted = [...metrics ?? []].filter((metric) => column.endsWith(SEPARATOR + metric)).sort((a, b) => b.length - a.length)[0];
const at = wanted === void 0 ? column.lastIndexOf(SEPARATOR) : column.length - wanted.length - 3;
if (at < 1) return void 0;
return {
run: column.slice(0, at),
metric: column.slice(at + 3)
};
}
// src/simulate/history/plain-csv.ts
function forEachPlainRow(text, onRow) {
if (text.includes("\"") || !hasPlainLineBreaks(text)) return false;
let width;
let start = 0;
while (start < text.length) {
const found = text.indexOf("\n", start);
const end = found < 0 ? text.length : found;
const cells = cellsOf(text, start, end);
start = end + 1;
if (cells.length === 1 && cells[0] === "") continue;
width ??= cells.length;
if (cells.length !== width) return false;
onRow(cells);
}
return true;
}
function hasPlainLineBreaks(text) {
const first = text.search(/[\r\n]/);
if (first < 0 || text[first] === "\n") return true;
if (text[first + 1] !== "\n") return false;
for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) if (text[at - 1] !== "\r") return false;
return true;
}
const COMMA = 44;
function cellsOf(text, start, end) {
const cells = [];
let from = start;
for (let at = start; at < end; at += 1) {
if (text.charCodeAt(at) !== COMMA) continue;
cells.push(text.slice(from, at).trim());
from = at + 1;
}
cells.push(text.slice(from, end).trim());
return cells;
}
// src/simulate/history/read-csv.ts
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
async function readCsv(text, request) {
const plain = new SheetReader(request);
if (forEachPlainRow(text, (cells) => plain.addRow(cells)) && plain.problem === void 0) return plain.finish();
const { parse } = await Promise.resolve().then(() => require("./sync.js"));
const reader = new SheetReader(request);
try {
parse(text, {
bom: true,
trim: true,
skip_empty_lines: true,
on_record: (cells) => {
reader.addRow(cells);
return null;
}
});
} catch (error) {
return { problem: `it is not CSV: ${error instanceof Error ? error.message : String(error)}` };
}
return reader.finish();
}
var SheetReader = class {
#request;
#sheet;
#problem;
constructor(request) {
this.#request = request;
}
get problem() {
return this.#problem;
}
addRow(cells) {
if (this.#sheet !== void 0) this.#sheet.addRow(cells.map(toValue));
else if (this.#problem === void 0) {
const opened = openSheet(cells, this.#request);
if (typeof opened === "string") this.#problem = opened;
else this.#sheet = opened;
}
}
finish() {
if (this.#problem !== void 0) return { problem: this.#problem };
return this.#sheet?.finish() ?? { problem: "it has no rows" };
}
};
function openSheet(header, request) {
const twice = header.find((name, index) => header.indexOf(name) !== index);
if (twice !== void 0) return `it has two columns called "${twice}"`;
if (!header.includes("_step") && header.some((name) => /^step$/i.test(name))) return ChartExport.open(header, request);
const steps = header.indexOf("_step");
const stamps = header.indexOf("_timestamp");
const table = new HistoryTable(request);
return {
addRow: (cells) => {
table.addRow(cells[steps], cells[stamps]);
for (const [index, name] of header.entries()) table.set(name, cells[index]);
},
finish: () => wholeRun(table.finish())
};
}
function toValue(cell) {
if (cell === "") return null;
return NUMBER.test(cell) ? Number(cell) : cell;
}
// src/simulate/history/read-json-lines.ts
function readJsonLines(bytes, request) {
const table = new HistoryTable(request);
let number = 0;
try {
for (const line of linesOf(bytes)) {
number += 1;
if (line.trim() === "") continue;
const record = readLine(line);
if (typeof record === "string") return { problem: `line ${number} ${record}` };
addRecord(table, record);
}
} catch (error) {
if (error instanceof TypeError) return { problem: NOT_UTF8 };
throw error;
}
return wholeRun(table.finish());
}
function addRecord(table, record) {
table.addRow(record["_step"], record["_timestamp"]);
for (const [name, value] of Object.entries(record)) table.set(name, value);
}
const CHUNK_BYTES = 2 ** 20;
function* linesOf(bytes) {
const decoder = new TextDecoder("utf-8", { fatal: true });
let rest = "";
for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
const isLast = start + CHUNK_BYTES >= bytes.length;
const text = decoder.decode(bytes.subarray(start, start + CHUNK_BYTES), { stream: !isLast });
const lines = (rest + text).split(/\r?\n/);
rest = lines.pop() ?? "";
yield* lines;
}
if (rest !== "") yield rest;
}
function readLine(line) {
let value;
try {
value = require_common.Jt(line);
} catch {
return /\b(?:NaN|Infinity)\b/.test(line) ? "is not JSON: write \"NaN\" and \"Infinity\" in quotes" : "is not JSON";
}
if (!require_common.Wt(value)) return "is not a JSON object";
return hasColumnTwice(line, Object.keys(value).length) ? "has two columns of one name" : value;
}
function hasColumnTwice(line, keys) {
let colons = 0;
for (let at = line.indexOf(":"); at >= 0; at = line.indexOf(":", at + 1)) colons += 1;
return colons !== keys && require_common.It(line).length !== keys;
}
// src/simulate/history/read-json.ts
function readJson(text, request) {
let value;
try {
value = require_common.Jt(text);
} catch {
return { problem: "it is not JSON; rows that stand one on a line belong in a .jsonl file" };
}
const rows = require_common.Ut(value) ? value : require_common.Wt(value) ? rowsOfColumns(value) : void 0;
if (rows === void 0) return { problem: "it is neither a list of rows nor an object of columns" };
const table = new HistoryTable(request);
for (const [index, row] of rows.entries()) {
if (!require_common.Wt(row)) return { problem: `row ${index + 1} is not a JSON object` };
addRecord(table, row);
}
return wholeRun(table.finish());
}
function rowsOfColumns(columns) {
const labels = Object.values(columns).map((column) => require_common.Wt(column) ? Object.keys(column) : void 0);
const [first] = labels;
if (first === void 0 || labels.some((each) => each?.join("\n") !== first.join("\n"))) return void 0;
return first.map((label) => Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, (require_common.Wt(column) ? column[label] : null) ?? null])));
}
// src/simulate/history/read-parquet.ts
async function readParquet(bytes, request) {
const [{ parquetMetadata, parquetRead, parquetSchema }, { compressors }] = await Promise.all([Promise.resolve().then(() => require("./node.js")).then((n) => n.t), Promise.resolve().then(() => require("./src.js"))]);
const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
try {
const metadata = parquetMetadata(file);
const names = parquetSchema(metadata).children.map(({ element }) => element.name);
const twice = names.find((name, index) => names.indexOf(name) !== index);
if (twice !== void 0) return { problem: `it has two columns called "${twice}"` };
const columns = names.filter((name) => isWanted(name, request));
const store = new ColumnStore(Number(metadata.num_rows));
if (store.rows > 0 && columns.length > 0) await parquetRead({
file,
metadata,
columns,
compressors,
onChunk: ({ columnName, columnData, rowStart }) => {
store.add(columnName, columnData, rowStart);
}
});
return toReading(store, names, request);
} catch (error) {
return { problem: `it cannot be read as Parquet: ${error instanceof Error ? error.message : String(error)}` };
}
}
function isWanted(name, { metrics }) {
return name === "_step" || name === "_timestamp" || metrics === void 0 || metrics.has(name);
}
function toReading(store, names, { clock }) {
const { rows } = store;
if (rows === 0) return { problem: "it has no rows" };
const steps = store.column("_step");
const lacking = steps?.kinds.findIndex((kind, row) => kind !== 1 || !Number.isFinite(steps.values[row]));
if (steps === void 0 || lacking === void 0 || lacking >= 0) return { problem: `row ${(lacking ?? 0) + 1} has no number in "_step"` };
const stamps = store.column("_timestamp");
const times = new Float64Array(rows);
let hasClock = true;
let time = clock.start - clock.every;
for (let row = 0; row < rows; row += 1) {
const stamp = stamps?.kinds[row] === 1 ? stamps.values[row] ?? NaN : NaN;
if (!Number.isFinite(stamp)) hasClock = false;
time = Number.isFinite(stamp) ? stamp * 1e3 : time + clock.every;
times[row] = time;
}
const metrics = names.filter((name) => store.column(name)?.kinds.some(Boolean) ?? true);
const columnOf = (metric) => store.column(metric);
return wholeRun(new require_run_table.t({
steps: steps.values,
times,
metrics,
columnOf,
hasClock
}));
}
var ColumnStore = class {
rows;
#columns = new Map();
constructor(rows) {
this.rows = rows;
}
column(name) {
return this.#columns.get(name);
}
add(name, data, start) {
const column = this.#columns.get(name) ?? {
values: new Float64Array(this.rows),
kinds: new Uint8Array(this.rows)
};
this.#columns.set(name, column);
for (let index = 0; index < data.length; index += 1) {
const logged = data[index];
if (logged === void 0 || logged === null) continue;
const value = numberOf(logged);
column.kinds[start + index] = value === void 0 ? 2 : 1;
if (value !== void 0) column.values[start + index] = value;
}
}
};
function numberOf(logged) {
if (typeof logged === "number") return logged;
if (typeof logged === "bigint") return Number(logged);
return typeof logged === "string" ? require_run_table.n(logged) : void 0;
}
// src/simulate/history/read-history.ts
const READERS = {
jsonl: (bytes, request) => Promise.resolve(readJsonLines(bytes, request)),
ndjson: (bytes, request) => Promise.resolve(readJsonLines(bytes, request)),
json: (bytes, request) => withText(bytes, (text) => readJson(text, request)),
csv: (bytes, request) => withText(bytes, (text) => readCsv(text, request)),
parquet: readParquet
};
function historyFormat(path) {
const extension = /\.([^./]+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase() ?? "";
return Object.hasOwn(READERS, extension) ? extension : void 0;
}
async function readHistory(path, bytes, request) {
if (bytes.length === 0) return { problem: "it is empty" };
const read = READERS[historyFormat(path) ?? ""];
if (read === void 0) return { problem: "its name must end in .jsonl, .json, .csv or .parquet (.gz may follow)" };
return await read(bytes, request);
}
async function withText(bytes, read) {
let text;
try {
text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
} catch {
return { problem: NOT_UTF8 };
}
return await read(text);
}
// src/simulate/rule-test/run/explain-leaf.ts
function describeLeaf({ field, operator, operand }) {
return `${require_evaluate_states.f(field)} ${operator.replace("$", "")} ${operandText(operand)}`.trim();
}
function explainFalse(leaves) {
const leaf = leaves.find(({ outcome }) => outcome === false);
if (leaf === void 0) return "the filter excludes it";
const name = require_evaluate_states.f(leaf.field);
if (leaf.actual === void 0) return `there is no ${name}`;
return `${name} ${operandText(leaf.actual)} ${phraseOf(leaf, false)}`;
}
function explainTrue(leaves) {
const leaf = leaves.find(({ outcome }) => outcome === true);
if (leaf?.actual === void 0) return void 0;
return `${require_evaluate_states.f(leaf.field)} ${operandText(leaf.actual)} ${phraseOf(leaf, true)}`;
}
function explainUnknown(leaves) {
const leaf = leaves.find(({ outcome }) => outcome === "unknown");
if (leaf === void 0) return "the filter cannot be read";
return `it is unknown how W&B evaluates ${leaf.operator} ${operandText(leaf.operand)}`;
}
function phraseOf({ operator, operand }, holds) {
const not = holds ? "" : "not ";
switch (operator) {
case "$regex": return holds ? `matches ${plainText(operand)}` : `does not match ${plainText(operand)}`;
case "$contains": return `${holds ? "contains" : "does not contain"} ${operandText(operand)}`;
case "$eq": return `is ${not}${operandText(operand)}`;
case "$ne": return `is ${holds ? "not " : ""}${operandText(operand)}`;
case "$in": return `is ${not}one of ${operandText(operand)}`;
case "$nin": return `is ${holds ? "not " : ""}one of ${operandText(operand)}`;
default: return `${holds ? "meets" : "does not meet"} ${operator.replace("$", "")} ${operandText(operand)}`;
}
}
function plainText(value) {
return typeof value === "string" ? value : JSON.stringify(value);
}
function operandText(value) {
return JSON.stringify(value);
}
exports.a = historyFormat;
exports.c = evaluateCase;
exports.d = evaluateSeries;
exports.f = seriesNotes;
exports.i = explainUnknown;
exports.l = isSummed;
exports.m = readHistoryBytes;
exports.n = explainFalse;
exports.o = readHistory;
Object.defineProperty(exports, "p", {
enumerable: true,
get: function() {
return SeriesScan;
}
});
exports.r = explainTrue;
exports.s = comparedValue;
exports.t = describeLeaf;
exports.u = enterSeries;
