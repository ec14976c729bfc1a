import { Zt as topLevelKeys, an as isJsonObject, ct as NumberList, in as isJsonList, ln as parseJson, yt as describeFileError } from "./common.js";
import { l as runFieldWord } from "./evaluate-states.js";
import { n as metricNumber, t as RunTable } from "./run-table.js";
import { join, sep } from "node:path";
import { realpath, stat } from "node:fs/promises";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
// src/files/history/read-history-bytes.ts
const MAX_HISTORY_BYTES = 2 ** 30;
async function readHistoryBytes(folder, path, maxBytes = MAX_HISTORY_BYTES) {
try {
const [top, file] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
if (!file.startsWith(top.endsWith(sep) ? top : top + sep)) return void 0;
const found = await stat(file);
if (!found.isFile()) return void 0;
if (found.size > maxBytes) return { problem: tooLarge(maxBytes) };
return await readBounded(file, maxBytes);
} catch (error) {
if (error instanceof Error && "code" in error && error.code === "ENOENT") return void 0;
return { problem: describeFileError(error) };
}
}
async function readBounded(file, maxBytes) {
const source = createReadStream(file);
const isCompressed = file.toLowerCase().endsWith(".gz");
const stream = isCompressed ? source.pipe(createGunzip()) : source;
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
#steps = new NumberList();
#times = new NumberList();
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
const number = step === void 0 || step === null ? void 0 : metricNumber(step);
if (number === void 0 || !Number.isFinite(number)) this.#problem ??= `row ${this.rows + 1} has no number in "_step"`;
const seconds = stamp === void 0 || stamp === null ? void 0 : metricNumber(stamp);
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
this.#columnOf(name)?.set(this.rows - 1, metricNumber(value));
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
return new RunTable({
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
const { parse } = await import("./sync.js");
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
value = parseJson(line);
} catch {
return /\b(?:NaN|Infinity)\b/.test(line) ? "is not JSON: write \"NaN\" and \"Infinity\" in quotes" : "is not JSON";
}
if (!isJsonObject(value)) return "is not a JSON object";
return hasColumnTwice(line, Object.keys(value).length) ? "has two columns of one name" : value;
}
function hasColumnTwice(line, keys) {
let colons = 0;
for (let at = line.indexOf(":"); at >= 0; at = line.indexOf(":", at + 1)) colons += 1;
return colons !== keys && topLevelKeys(line).length !== keys;
}
// src/simulate/history/read-json.ts
function readJson(text, request) {
let value;
try {
value = parseJson(text);
} catch {
return { problem: "it is not JSON; rows that stand one on a line belong in a .jsonl file" };
}
const rows = isJsonList(value) ? value : isJsonObject(value) ? rowsOfColumns(value) : void 0;
if (rows === void 0) return { problem: "it is neither a list of rows nor an object of columns" };
const table = new HistoryTable(request);
for (const [index, row] of rows.entries()) {
if (!isJsonObject(row)) return { problem: `row ${index + 1} is not a JSON object` };
addRecord(table, row);
}
return wholeRun(table.finish());
}
function rowsOfColumns(columns) {
const labels = Object.values(columns).map((column) => isJsonObject(column) ? Object.keys(column) : void 0);
const [first] = labels;
if (first === void 0 || labels.some((each) => each?.join("\n") !== first.join("\n"))) return void 0;
return first.map((label) => Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, (isJsonObject(column) ? column[label] : null) ?? null])));
}
// src/simulate/history/read-parquet.ts
async function readParquet(bytes, request) {
const [{ parquetMetadata, parquetRead, parquetSchema }, { compressors }] = await Promise.all([import("./node2.js"), import("./src.js")]);
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
return wholeRun(new RunTable({
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
return typeof logged === "string" ? metricNumber(logged) : void 0;
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
return `${runFieldWord(field)} ${operator.replace("$", "")} ${operandText(operand)}`.trim();
}
function explainFalse(leaves) {
const leaf = leaves.find(({ outcome }) => outcome === false);
if (leaf === void 0) return "the filter excludes it";
const name = runFieldWord(leaf.field);
if (leaf.actual === void 0) return `there is no ${name}`;
return `${name} ${operandText(leaf.actual)} ${phraseOf(leaf, false)}`;
}
function explainTrue(leaves) {
const leaf = leaves.find(({ outcome }) => outcome === true);
if (leaf?.actual === void 0) return void 0;
return `${runFieldWord(leaf.field)} ${operandText(leaf.actual)} ${phraseOf(leaf, true)}`;
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
export { historyFormat as a, explainUnknown as i, explainFalse as n, readHistory as o, explainTrue as r, readHistoryBytes as s, describeLeaf as t };
