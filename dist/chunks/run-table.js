const require_evaluate_states = require("./evaluate-states.js");
// src/simulate/metric/metric-value.ts
const NAMED_NUMBERS = new Map([
["NaN", NaN],
["Infinity", Number.POSITIVE_INFINITY],
["-Infinity", Number.NEGATIVE_INFINITY]
]);
function metricNumber(value) {
if (typeof value === "number") return value;
return typeof value === "string" ? NAMED_NUMBERS.get(value) : void 0;
}
// src/simulate/metric/run-table.ts
const NUMBER = 1;
const TEXT = 2;
const tablesOfRows = new WeakMap();
var RunTable = class RunTable {
length;
metrics;
hasClock;
isOrdered;
spansCooldown;
firstTime;
lastTime;
#parts;
#bySteps;
#series;
constructor(parts) {
const { steps, times } = parts;
this.#parts = parts;
this.length = steps.length;
this.metrics = parts.metrics;
this.hasClock = parts.hasClock ?? true;
this.isOrdered = steps.every((step, index) => index === 0 || step >= (steps[index - 1] ?? 0));
let earliest = Number.POSITIVE_INFINITY;
let latest = Number.NEGATIVE_INFINITY;
for (const time of times) {
earliest = Math.min(earliest, time);
latest = Math.max(latest, time);
}
this.spansCooldown = latest - earliest >= require_evaluate_states.i;
this.firstTime = this.length === 0 ? void 0 : earliest;
this.lastTime = this.length === 0 ? void 0 : latest;
this.#bySteps = this.isOrdered ? void 0 : orderOf(steps);
const asLogged = new Map();
this.#series = {
"as-logged": asLogged,
"by-step": this.isOrdered ? asLogged : new Map()
};
}
static of(rows) {
const known = tablesOfRows.get(rows);
if (known !== void 0) return known;
const names = new Set();
for (const { values } of rows) for (const name of values.keys()) names.add(name);
const table = new RunTable({
steps: Float64Array.from(rows, ({ step }) => step),
times: Float64Array.from(rows, ({ time }) => time),
metrics: [...names],
columnOf: (metric) => names.has(metric) ? columnOfRows(rows, metric) : void 0
});
tablesOfRows.set(rows, table);
return table;
}
series(metric, order) {
const known = this.#series[order].get(metric);
if (known !== void 0) return known;
const { steps, times } = this.#parts;
const column = this.#parts.columnOf(metric) ?? emptyColumn(this.length);
const rows = order === "by-step" ? this.#bySteps : void 0;
const series = toSeries(rows === void 0 ? {
steps,
times,
...column
} : {
steps: Float64Array.from(rows, (row) => steps[row] ?? 0),
times: Float64Array.from(rows, (row) => times[row] ?? 0),
values: Float64Array.from(rows, (row) => column.values[row] ?? 0),
kinds: Uint8Array.from(rows, (row) => column.kinds[row] ?? 0)
});
this.#series[order].set(metric, series);
return series;
}
};
function toSeries(columns) {
const { steps, values, kinds } = columns;
const strings = [];
const found = new Uint32Array(kinds.length);
let count = 0;
for (let index = 0; index < kinds.length; index += 1) if (kinds[index] === 1) {
found[count] = index;
count += 1;
} else if (kinds[index] === 2) strings.push(steps[index] ?? 0);
const valueRows = found.subarray(0, count);
const finiteRows = valueRows.every((index) => Number.isFinite(values[index])) ? valueRows : valueRows.filter((index) => Number.isFinite(values[index]));
const { times } = columns;
const backInTime = times.findIndex((time, index) => index > 0 && time < (times[index - 1] ?? time));
return {
...columns,
valueRows,
finiteRows,
strings,
backInTime
};
}
function columnOfRows(rows, metric) {
const column = emptyColumn(rows.length);
for (const [index, { values }] of rows.entries()) {
const logged = values.get(metric);
if (logged === void 0 || logged === null) continue;
const value = metricNumber(logged);
column.kinds[index] = value === void 0 ? 2 : 1;
if (value !== void 0) column.values[index] = value;
}
return column;
}
function emptyColumn(length) {
return {
values: new Float64Array(length),
kinds: new Uint8Array(length)
};
}
function orderOf(steps) {
return Uint32Array.from(steps.keys()).sort((a, b) => (steps[a] ?? 0) - (steps[b] ?? 0) || a - b);
}
exports.n = metricNumber;
Object.defineProperty(exports, "t", {
enumerable: true,
get: function() {
return RunTable;
}
});
