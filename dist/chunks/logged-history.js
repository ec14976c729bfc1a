const require_common = require("./common.js");
const require_run_table = require("./run-table.js");
// src/simulate/logged/write-history.ts
async function writeHistory(history, format) {
return format === "jsonl" ? writeJsonLines(history) : await writeParquet(history);
}
async function writeParquet(history) {
const { parquetWriteBuffer } = await Promise.resolve().then(() => require("./node2.js"));
const { steps, timestamps, runtimes, metrics } = history;
const columnData = [
{
name: "_step",
data: steps,
type: "DOUBLE"
},
...timeColumn("_timestamp", timestamps),
...timeColumn("_runtime", runtimes),
...[...metrics].map(([name, column]) => column.strings.size === 0 ? {
name,
data: numbersOf(column),
type: "DOUBLE"
} : {
name,
data: valuesOf(column),
type: isText(column) ? "STRING" : "JSON"
})
];
return new Uint8Array(parquetWriteBuffer({
columnData,
createdBy: "wac",
statistics: false
}));
}
function timeColumn(name, times) {
if (times.every(Number.isNaN)) return [];
return [{
name,
data: times.some(Number.isNaN) ? Array.from(times, (time) => Number.isNaN(time) ? null : time) : times,
type: "DOUBLE"
}];
}
function numbersOf({ values, kinds }) {
if (kinds.every((kind) => kind === 1)) return values;
return Array.from(values, (value, row) => kinds[row] === 1 ? value : null);
}
function isText({ kinds }) {
return !kinds.includes(1);
}
function valuesOf(column) {
return Array.from(column.values, (_, row) => cellOf(column, row));
}
function cellOf({ values, kinds, strings }, row) {
if (kinds[row] === 2) return strings.get(row) ?? "";
return kinds[row] === 1 ? numberCell(values[row] ?? NaN) : void 0;
}
function numberCell(value) {
return Number.isFinite(value) ? value : String(value);
}
const ROWS_PER_CHUNK = 4096;
function writeJsonLines(history) {
const encoder = new TextEncoder();
const chunks = [];
let size = 0;
for (let start = 0; start < history.steps.length; start += ROWS_PER_CHUNK) {
const end = Math.min(start + ROWS_PER_CHUNK, history.steps.length);
let text = "";
for (let row = start; row < end; row += 1) text += `${JSON.stringify(recordOf(history, row))}\n`;
const chunk = encoder.encode(text);
chunks.push(chunk);
size += chunk.length;
}
const bytes = new Uint8Array(size);
let at = 0;
for (const chunk of chunks) {
bytes.set(chunk, at);
at += chunk.length;
}
return bytes;
}
function recordOf({ steps, timestamps, runtimes, metrics }, row) {
const record = { _step: steps[row] ?? 0 };
const [timestamp = NaN, runtime = NaN] = [timestamps[row], runtimes[row]];
if (!Number.isNaN(timestamp)) record["_timestamp"] = timestamp;
if (!Number.isNaN(runtime)) record["_runtime"] = runtime;
for (const [name, column] of metrics) {
const cell = cellOf(column, row);
if (cell !== void 0) record[name] = cell;
}
return record;
}
// src/simulate/logged/join-series.ts
function joinSeries(list) {
const restarts = list.some((series) => series.restarts);
const isByTime = restarts && list.every(({ timestamps }) => !timestamps.some(Number.isNaN));
const queues = list.map((series) => ({
series,
order: orderOf(series, isByTime),
next: 0
}));
const [steps, timestamps, runtimes] = [
new require_common.K(),
new require_common.K(),
new require_common.K()
];
const rows = list.map(() => new require_common.K());
for (let first = firstOf(queues, isByTime); first !== void 0; first = firstOf(queues, isByTime)) {
const { series } = first;
const at = first.order[first.next] ?? 0;
const [step, time] = [series.steps[at] ?? 0, series.timestamps[at] ?? NaN];
steps.push(step);
timestamps.push(time);
runtimes.push(series.runtimes[at] ?? NaN);
for (const [index, queue] of queues.entries()) rows[index]?.push(takeAt(queue, step, time));
}
return {
steps: steps.finish(),
timestamps: timestamps.finish(),
runtimes: runtimes.finish(),
metrics: new Map(list.map((series, index) => [series.metric, columnOf(series, rows[index]?.finish() ?? new Float64Array())])),
restarts
};
}
function takeAt(queue, step, time) {
const row = queue.order[queue.next];
if (row === void 0 || !isAt(queue.series, row, step, time)) return -1;
queue.next += 1;
return row;
}
function isAt(series, row, step, time) {
return series.steps[row] === step && Object.is(series.timestamps[row], time);
}
function columnOf({ values, strings }, rows) {
const column = {
values: new Float64Array(rows.length),
kinds: new Uint8Array(rows.length),
strings: new Map()
};
for (const [index, row] of rows.entries()) {
if (row < 0) continue;
const text = strings.get(row);
column.kinds[index] = text === void 0 ? 1 : 2;
column.values[index] = values[row] ?? 0;
if (text !== void 0) column.strings.set(index, text);
}
return column;
}
function firstOf(queues, isByTime) {
let first;
for (const queue of queues) {
if (queue.next >= queue.order.length) continue;
if (first === void 0 || compareHeads(queue, first, isByTime) < 0) first = queue;
}
return first;
}
function compareHeads(a, b, isByTime) {
const [rowA, rowB] = [a.order[a.next] ?? 0, b.order[b.next] ?? 0];
return compareRows(a.series, rowA, b.series, rowB, isByTime);
}
function orderOf(series, isByTime) {
const order = Uint32Array.from(series.steps.keys());
if (!series.restarts) return order;
return order.sort((a, b) => compareRows(series, a, series, b, isByTime) || a - b);
}
function compareRows(a, rowA, b, rowB, isByTime) {
const byStep = compareNumbers(a.steps[rowA], b.steps[rowB]);
const byTime = compareNumbers(a.timestamps[rowA], b.timestamps[rowB]);
return isByTime ? byTime || byStep : byStep || byTime;
}
function compareNumbers(a = NaN, b = NaN) {
if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
return a - b;
}
// src/simulate/logged/logged-history.ts
var MetricRows = class {
metric;
#steps = new require_common.K();
#timestamps = new require_common.K();
#runtimes = new require_common.K();
#values = new require_common.K();
#strings = new Map();
constructor(metric) {
this.metric = metric;
}
get length() {
return this.#steps.length;
}
add(row) {
const value = loggedValue(row, this.metric);
if (value === void 0 || value === null) return void 0;
const step = row["_step"];
if (typeof step !== "number" || !Number.isFinite(step)) return `a row of "${this.metric}" has no number in "_step"`;
this.push(step, timeField(row, "_timestamp"), timeField(row, "_runtime"), value);
}
push(step, timestamp, runtime, value) {
const number = typeof value === "boolean" ? Number(value) : require_run_table.n(value);
if (number === void 0) this.#strings.set(this.length, describeValue(value));
this.#steps.push(step);
this.#timestamps.push(timestamp);
this.#runtimes.push(runtime);
this.#values.push(number ?? 0);
}
finish() {
const [steps, timestamps, runtimes, values] = [
this.#steps.finish(),
this.#timestamps.finish(),
this.#runtimes.finish(),
this.#values.finish()
];
return {
metric: this.metric,
steps,
timestamps,
runtimes,
values,
strings: this.#strings,
restarts: hasRestarts(steps, timestamps)
};
}
};
function hasRestarts(steps, timestamps) {
for (let row = 1; row < steps.length; row += 1) {
if ((steps[row] ?? 0) <= (steps[row - 1] ?? 0)) return true;
if ((timestamps[row] ?? NaN) < (timestamps[row - 1] ?? NaN)) return true;
}
return false;
}
function loggedValue(row, metric) {
if (Object.hasOwn(row, metric)) return row[metric];
let value = row;
for (const part of metric.split(".")) {
if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return void 0;
value = value[part];
}
return value;
}
function timeField(row, key) {
const value = row[key];
return typeof value === "number" ? value : NaN;
}
function describeValue(value) {
if (typeof value === "string") return value;
if (typeof value !== "object" || value === null || Array.isArray(value)) return "(list)";
const type = value["_type"];
return typeof type === "string" ? `(${type})` : "(object)";
}
exports.a = writeParquet;
exports.i = writeHistory;
exports.n = loggedValue;
exports.r = joinSeries;
Object.defineProperty(exports, "t", {
enumerable: true,
get: function() {
return MetricRows;
}
});
