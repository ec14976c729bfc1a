const require_common = require("./common.js");
const require_explain_leaf = require("./explain-leaf.js");
const require_evaluate_states = require("./evaluate-states.js");
const require_run_table = require("./run-table.js");
const require_schema = require("./schema.js");
const require_dist = require("./dist.js");
const require_template_variables = require("./template-variables.js");
const require_project = require("./project.js");
// src/model/rule-test/reason-code.ts
const REASON_CODES = [
"fired",
"condition-false",
"filter-false",
"run-filtered",
"window-not-full",
"undefined-change",
"zero-deviation",
"suppressed-24h",
"unknown-operator",
"metric-absent",
"non-numeric",
"event-mismatch",
"scope-mismatch",
"state-not-reported",
"disabled"
];
const VACUOUS_REASONS = new Set([
"metric-absent",
"non-numeric",
"event-mismatch",
"scope-mismatch",
"state-not-reported",
"disabled"
]);
// src/simulate/rule-test/parse/source-node.ts
function nodeValue(node) {
switch (node.kind) {
case "scalar": return node.value;
case "list": return node.items.map(nodeValue);
case "map": return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, nodeValue(value)]));
}
}
function emptyMap(range) {
return {
kind: "map",
entries: new Map(),
range
};
}
// src/simulate/rule-test/parse/node-reader.ts
var ProblemList = class {
#problems = new Map();
add(code, message, range, hint) {
const id = JSON.stringify([
code,
message,
range.file,
range.start.offset
]);
const diagnostic = {
code,
severity: "error",
message,
range
};
this.#problems.set(id, hint === void 0 ? diagnostic : {
...diagnostic,
hint
});
}
get diagnostics() {
return [...this.#problems.values()];
}
};
function readFields(node, what, known, problems) {
const map = readMap(node, what, problems);
if (map === void 0) return void 0;
for (const [key, { keyRange }] of map.entries) {
if (known.includes(key)) continue;
const hint = require_common.J(key, known) ?? `Known here: ${known.join(", ")}`;
problems.add("test/unknown-field", `Unknown field "${key}" in ${what}`, keyRange, hint);
}
return map.entries;
}
function readMap(node, what, problems) {
if (node.kind === "map") return node;
if (node.kind === "scalar" && node.value === null) return {
kind: "map",
entries: new Map(),
range: node.range
};
return wrong(node, what, "a mapping", problems);
}
function readList(node, what, problems, hint) {
return node.kind === "list" ? node.items : wrong(node, what, "a list", problems, hint);
}
function readText(node, what, problems) {
if (node.kind === "scalar" && typeof node.value === "string" && node.value !== "") return node.value;
return wrong(node, what, "a string", problems, node.kind === "scalar" ? "Quote it" : void 0);
}
function readCount(node, what, problems) {
const value = node.kind === "scalar" ? node.value : void 0;
if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
return wrong(node, what, "a whole number", problems);
}
function readNumber(node, what, problems) {
const value = node.kind === "scalar" ? node.value : void 0;
return typeof value === "number" ? value : wrong(node, what, "a number", problems);
}
function readWord(node, what, words, problems) {
const text = node.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
const word = words.find((candidate) => candidate.toLowerCase() === text?.toLowerCase());
if (word !== void 0) return word;
const hint = text === void 0 ? void 0 : require_common.J(text, words);
return wrong(node, what, `one of ${words.join(", ")}`, problems, hint);
}
function readObject(node, what, problems) {
const map = readMap(node, what, problems);
const value = map === void 0 ? void 0 : nodeValue(map);
return require_common.Wt(value) ? value : void 0;
}
function wrong(node, what, expected, problems, hint) {
const found = node.kind === "scalar" ? node.text === "" ? "nothing" : `"${node.text}"` : `a ${node.kind === "map" ? "mapping" : "list"}`;
problems.add("test/wrong-value", `${what} must be ${expected}, found ${found}`, node.range, hint);
}
// src/simulate/rule-test/parse/decode-expectation.ts
const MATCHERS = [
"matches",
"present",
"absent"
];
const DECODERS = {
fires: (node, problems) => readBoolean(node) ?? readFires(node, problems),
because: (node, problems) => readWord(node, "\"because\"", REASON_CODES, problems),
at: decodeAt,
value: decodeNumber,
suppressed: (node, problems) => readCount(node, "\"suppressed\"", problems),
action: (node, problems) => readWord(node, "\"action\"", require_schema.u, problems),
integration: (node, problems) => readText(node, "\"integration\"", problems),
payload: decodeValue,
exact: (node, problems) => readBoolean(node) ?? wrong(node, "\"exact\"", "true or false", problems),
title: decodeValue,
message: decodeValue,
prompt: decodeValue
};
const EXPECTATION_FIELDS = require_common.Kt(DECODERS);
function decodeExpectation(node, problems) {
const fields = (node && readFields(node, "\"expect\"", require_common.Kt(DECODERS), problems)) ?? new Map();
const read = (field) => {
const entry = fields.get(field);
return entry && DECODERS[field](entry.value, problems);
};
const decoded = {
fires: read("fires"),
because: read("because"),
at: read("at"),
value: read("value"),
suppressed: read("suppressed"),
action: read("action"),
integration: read("integration"),
payload: read("payload"),
exact: read("exact") ?? false,
title: read("title"),
message: read("message"),
prompt: read("prompt")
};
return {
...require_common.cn(decoded),
exact: decoded.exact ?? false
};
}
function readBoolean(node) {
return node.kind === "scalar" && typeof node.value === "boolean" ? node.value : void 0;
}
function readFires(node, problems) {
const value = node.kind === "scalar" ? node.value : void 0;
if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
return wrong(node, "\"fires\"", "true, false or a count", problems);
}
function decodeAt(node, problems) {
if (node.kind === "scalar" && typeof node.value === "number") return wrong(node, "\"at\"", "a mapping", problems, `Write at: { step: ${node.text} }`);
const fields = readFields(node, "\"at\"", ["step"], problems);
const step = fields?.get("step")?.value;
if (step === void 0) {
if (fields?.size === 0) problems.add("test/missing-field", "\"at\" needs \"step\"", node.range, "at: { step: 37 }");
return;
}
if (step.kind !== "map") return readNumber(step, "\"at.step\"", problems);
const range = readFields(step, "\"at.step\"", ["between"], problems)?.get("between")?.value;
const [low, high, ...more] = ((range && readList(range, "\"between\"", problems)) ?? []).map((end) => readNumber(end, "An end of \"between\"", problems));
if (low === void 0 || high === void 0 || more.length > 0 || low > high) return wrong(step, "\"at.step\"", "a step or { between: [FIRST, LAST] }", problems);
return { between: [low, high] };
}
function decodeNumber(node, problems) {
const value = readNumber(node, "\"value\"", problems);
if (value === void 0 || node.kind !== "scalar") return void 0;
return {
value,
decimals: decimalsOf(node.text),
text: node.text
};
}
function decimalsOf(text) {
const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
const fraction = mantissa.includes(".") ? mantissa.slice(mantissa.indexOf(".") + 1).length : 0;
return Math.max(0, fraction - Number(exponent));
}
function decodeValue(node, problems) {
switch (node.kind) {
case "scalar": return {
kind: "equals",
value: nodeValue(node)
};
case "list": return {
kind: "list",
items: node.items.map((item) => decodeValue(item, problems)).filter((item) => item !== void 0)
};
case "map": return decodeMap(node, problems);
}
}
function decodeMap(node, problems) {
const keys = [...node.entries.keys()];
if (keys.length > 0 && keys.every((key) => MATCHERS.includes(key))) return decodeMatcher(node, problems);
const entries = new Map();
for (const [key, { value }] of node.entries) {
const expected = decodeValue(value, problems);
if (expected !== void 0) entries.set(key, expected);
}
return {
kind: "map",
entries
};
}
function decodeMatcher(node, problems) {
const [[matcher, entry] = ["", void 0], second] = node.entries;
if (entry === void 0 || second !== void 0) {
problems.add("test/conflicting-fields", "A value has one matcher: matches, present or absent", node.range);
return;
}
if (matcher === "matches") {
const regex = readText(entry.value, "\"matches\"", problems);
if (regex === void 0) return void 0;
if (require_evaluate_states.u(regex) !== void 0) return {
kind: "matches",
regex
};
problems.add("test/bad-regex", `"${regex}" is not RE2 syntax`, entry.value.range);
return;
}
if (!(entry.value.kind === "scalar" && entry.value.value === true)) return wrong(entry.value, `"${matcher}"`, "true", problems);
return { kind: matcher === "present" ? "present" : "absent" };
}
// src/simulate/rule-test/parse/parse-series.ts
const NUMBER = "[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d+)?";
const SINGLE = new RegExp(`^(${NUMBER}|_|nan|inf|-inf)(?:\\*(\\d+))?$`);
const RANGE = new RegExp(`^(${NUMBER})\\.\\.(${NUMBER})/(\\d+)$`);
const MAX_ROWS = 1e6;
const WORDS = new Map([
["_", void 0],
["nan", NaN],
["inf", Number.POSITIVE_INFINITY],
["-inf", Number.NEGATIVE_INFINITY]
]);
function parseSeries(text) {
const values = [];
const problems = [];
for (const { 0: token, index: offset } of text.matchAll(/\S+/g)) {
const problem = addToken(token, values);
if (problem !== void 0) problems.push({
token,
offset,
...problem
});
}
return problems.length > 0 ? { problems } : { values };
}
function parseSeriesItem(text) {
const [, atom, count] = SINGLE.exec(text) ?? [];
return atom === void 0 || count !== void 0 ? void 0 : { value: atomValue(atom) };
}
function addToken(token, values) {
const [, atom, repeat = "1"] = SINGLE.exec(token) ?? [];
if (atom !== void 0) return addRepeated(atomValue(atom), Number(repeat), values);
const [, from, to, steps] = RANGE.exec(token) ?? [];
if (from === void 0 || to === void 0) return refuseToken(token);
return addRange(Number(from), Number(to), Number(steps), values);
}
function addRepeated(value, count, values) {
if (count < 1) return {
problem: "the count must be at least 1",
hint: "Leave the token out, or count up"
};
if (values.length + count > 1e6) return TOO_LONG;
for (let index = 0; index < count; index++) values.push(value);
}
function addRange(from, to, count, values) {
if (count < 2) return {
problem: "a range has at least 2 values, its two ends",
hint: `Write ${from}..${to}/2, or one value`
};
if (values.length + count > 1e6) return TOO_LONG;
for (let index = 0; index < count; index++) values.push(index === count - 1 ? to : from + (to - from) * index / (count - 1));
}
const TOO_LONG = {
problem: `a series has at most ${MAX_ROWS} rows`,
hint: "For a longer series, give a history"
};
function refuseToken(token) {
const problem = "it is neither a value, a value*count nor a range a..b/count";
const lowered = token.toLowerCase();
if (lowered !== token && WORDS.has(lowered)) return {
problem,
hint: `Write ${lowered}`
};
if (/^[+-]?infinity$/.test(lowered)) return {
problem,
hint: `Write ${lowered.startsWith("-") ? "-inf" : "inf"}`
};
if (/^[^,]+(?:,[^,]*)+$/.test(token)) return {
problem,
hint: "Put spaces between values"
};
const [, value, count] = new RegExp(`^(${NUMBER}|_)x(\\d+)$`).exec(token) ?? [];
if (value !== void 0) return {
problem,
hint: `Write ${value}*${count}: the number is the count of values`
};
if (new RegExp(`^${NUMBER}\\.\\.${NUMBER}$`).test(token)) return {
problem,
hint: `Write how many values there are, including both ends: ${token}/10`
};
return {
problem,
hint: "Write, for example, 0.9*20 2.4..0.8/30 _ nan inf"
};
}
function atomValue(atom) {
return WORDS.has(atom) ? WORDS.get(atom) : Number(atom);
}
// src/simulate/rule-test/parse/decode-given.ts
const GIVEN_FIELDS = [
"run",
"series",
"history",
"states",
"event",
"start",
"every"
];
const RUN_FIELDS = [
"name",
"id",
"user",
"state",
"tags",
"config",
"summary"
];
const EVENT_FIELDS = [
...require_schema.f,
"artifact",
"author",
"project",
"entity"
];
const ARTIFACT_FIELDS = [
"collection",
"version",
"type",
"metadata"
];
const DEFAULT_START = Date.UTC(2e3, 0, 1);
const DEFAULT_EVERY = 1e3;
function decodeGiven(node, location, problems) {
const fields = (node && readFields(node, "\"given\"", GIVEN_FIELDS, problems)) ?? new Map();
const isMisspelt = [...fields.keys()].some((field) => !GIVEN_FIELDS.includes(field));
if (!([
"series",
"history",
"states",
"event"
].some((field) => fields.has(field)) || isMisspelt)) problems.add("test/nothing-given", "The case gives nothing to evaluate", location, "Add series, history, states or event under \"given\"");
const history = fields.get("history");
if (history !== void 0 && fields.has("series")) problems.add("test/conflicting-fields", "A case has either \"series\" or \"history\"", history.keyRange, "Make two cases of it");
const given = (field) => fields.get(field)?.value;
return {
run: readWith(given("run"), (run) => decodeRun(run, problems)) ?? {},
...optional("series", readWith(given("series"), (series) => decodeSeries(series, problems))),
...optional("history", readWith(given("history"), (path) => decodePath(path, problems))),
...optional("states", readWith(given("states"), (states) => decodeStates(states, problems))),
...optional("event", readWith(given("event"), (event) => decodeEvent(event, problems))),
start: readWith(given("start"), (start) => decodeStart(start, problems)) ?? DEFAULT_START,
every: readWith(given("every"), (every) => decodeEvery(every, problems)) ?? DEFAULT_EVERY
};
}
function decodeRun(node, problems) {
const fields = readFields(node, "\"run\"", RUN_FIELDS, problems);
const text = (field) => readWith(fields?.get(field)?.value, (value) => readText(value, `"run.${field}"`, problems));
const object = (field) => readWith(fields?.get(field)?.value, (value) => readObject(value, `"run.${field}"`, problems));
const tags = readWith(fields?.get("tags")?.value, (value) => decodeTags(value, problems));
return {
...optional("name", text("name")),
...optional("id", text("id")),
...optional("user", text("user")),
...optional("state", text("state")?.toLowerCase()),
...optional("tags", tags),
...optional("config", object("config")),
...optional("summary", object("summary"))
};
}
function decodeTags(node, problems) {
return readList(node, "\"run.tags\"", problems)?.flatMap((item) => readText(item, "A tag", problems) ?? []);
}
function decodeSeries(node, problems) {
const series = new Map();
for (const [metric, { value }] of readMap(node, "\"series\"", problems)?.entries ?? []) {
const values = decodeValues(value, metric, problems);
if (values !== void 0) series.set(metric, values);
}
return series;
}
function decodeValues(node, metric, problems) {
if (node.kind === "map") return wrong(node, `The series of "${metric}"`, "a string or a list", problems);
if (node.kind === "list") return node.items.map((item) => decodeItem(item, metric, problems));
const parsed = parseSeries(typeof node.value === "string" ? node.value : node.text);
if ("values" in parsed) return parsed.values;
for (const { token, offset, problem, hint } of parsed.problems) problems.add("test/bad-series", `"${token}" in the series of "${metric}" does not parse: ${problem}`, rangeWithin(node, offset, token.length), hint);
}
function decodeItem(node, metric, problems) {
if (node.kind === "scalar" && typeof node.value === "number") return node.value;
const item = node.kind === "scalar" && typeof node.value === "string" ? parseSeriesItem(node.value) : void 0;
if (item === void 0) problems.add("test/bad-series", `An item of the series of "${metric}" must be a number, _, nan, inf or -inf`, node.range, "A list holds single values; write 0.9*20 or 1..2/10 as a string instead of a list");
return item?.value;
}
function decodePath(node, problems) {
const path = readText(node, "\"history\"", problems);
return path === void 0 ? void 0 : {
path,
range: node.range
};
}
function decodeStates(node, problems) {
const hint = node.kind === "scalar" && node.text !== "" ? `Write [${node.text}]` : void 0;
return readList(node, "\"states\"", problems, hint)?.flatMap((item) => readWord(item, "A run state", require_evaluate_states.t, problems) ?? []);
}
function decodeEvent(node, problems) {
const fields = readFields(node, "\"event\"", EVENT_FIELDS, problems);
if (fields === void 0) return void 0;
const [kind, second] = require_schema.f.filter((kind) => fields.has(kind));
if (kind === void 0) {
if ([...fields.keys()].some((field) => !EVENT_FIELDS.includes(field))) return void 0;
problems.add("test/missing-field", `"event" needs one of ${require_schema.f.join(", ")}`, node.range, "Write it as under \"when\", for example linkArtifact: {}");
return;
}
const extra = second === void 0 ? void 0 : fields.get(second);
if (extra !== void 0) problems.add("test/conflicting-fields", "A case has one event", extra.keyRange, "Make two cases of it");
const detail = readWith(fields.get(kind)?.value, (value) => readFields(value, `"${kind}"`, ["alias", "tag"], problems));
const text = (source, field) => readWith(source?.get(field)?.value, (value) => readText(value, `"${field}"`, problems));
return {
kind,
...optional("alias", text(detail, "alias")),
...optional("tag", text(detail, "tag")),
...optional("artifact", readWith(fields.get("artifact")?.value, (value) => decodeArtifact(value, problems))),
...optional("author", text(fields, "author")),
...optional("project", text(fields, "project")),
...optional("entity", text(fields, "entity"))
};
}
function decodeArtifact(node, problems) {
const fields = readFields(node, "\"artifact\"", ARTIFACT_FIELDS, problems);
const text = (field) => readWith(fields?.get(field)?.value, (value) => readText(value, `"artifact.${field}"`, problems));
const metadata = readWith(fields?.get("metadata")?.value, (value) => readObject(value, "\"artifact.metadata\"", problems));
return {
...optional("collection", text("collection")),
...optional("version", text("version")),
...optional("type", text("type")),
...optional("metadata", metadata)
};
}
function decodeStart(node, problems) {
const text = node.kind === "scalar" && typeof node.value === "string" ? node.value : "";
const time = /^\d{4}-\d{2}-\d{2}(?:T.*)?$/.test(text) ? Date.parse(text) : NaN;
return Number.isNaN(time) ? wrong(node, "\"start\"", "a time such as 2026-01-31T08:00:00Z", problems) : time;
}
function decodeEvery(node, problems) {
return (node.kind === "scalar" ? parseDuration(scalarText(node)) : void 0) ?? wrong(node, "\"every\"", "a number with a unit, such as 90s, 15m, 6h or 1d", problems);
}
function scalarText(node) {
return typeof node.value === "string" ? node.value : node.text;
}
function rangeWithin({ range, text }, offset, length) {
const quotes = range.end.offset - range.start.offset - text.length;
if (range.start.line !== range.end.line || quotes !== 0 && quotes !== 2) return range;
const move = (by) => ({
line: range.start.line,
column: range.start.column + by,
offset: range.start.offset + by
});
const start = offset + quotes / 2;
return {
...range,
start: move(start),
end: move(start + length)
};
}
function readWith(node, read) {
return node === void 0 ? void 0 : read(node);
}
function optional(key, value) {
return value === void 0 ? {} : { [key]: value };
}
const UNITS = {
s: 1e3,
m: 6e4,
h: 36e5,
d: 864e5
};
function parseDuration(text) {
const [, amount, unit = ""] = /^(\d+(?:\.\d+)?)\s*([smhd])$/.exec(text.trim()) ?? [];
if (amount === void 0) return void 0;
const milliseconds = Number(amount) * (UNITS[unit] ?? NaN);
return milliseconds > 0 ? milliseconds : void 0;
}
// src/simulate/rule-test/parse/merge-nodes.ts
const OPEN_MAPS = [
"given.series",
"given.run.config",
"given.run.summary"
];
function mergeNodes(base, over, path = "") {
if (base.kind !== "map" || over.kind !== "map") return over;
const entries = new Map(base.entries);
if (path === "given.event" && hasEventKey(over)) {
for (const kind of require_schema.f) if (!over.entries.has(kind)) entries.delete(kind);
}
for (const [key, entry] of over.entries) {
const below = base.entries.get(key);
const value = below === void 0 ? entry.value : mergeNodes(below.value, entry.value, join(path, key));
entries.set(key, {
keyRange: entry.keyRange,
value
});
}
return {
kind: "map",
entries,
range: over.range
};
}
function nodeAtPath(path, value, range) {
let node = value;
for (const key of splitPath(path).toReversed()) {
const entry = {
keyRange: range,
value: node
};
node = {
...emptyMap(range),
entries: new Map([[key, entry]])
};
}
return node.kind === "map" ? node : emptyMap(range);
}
function splitPath(path) {
const open = OPEN_MAPS.find((prefix) => path.startsWith(`${prefix}.`));
if (open === void 0) return path.split(".");
return [...open.split("."), path.slice(open.length + 1)];
}
function hasEventKey(node) {
return require_schema.f.some((kind) => node.entries.has(kind));
}
function join(path, key) {
return path === "" ? key : `${path}.${key}`;
}
// src/simulate/rule-test/parse/read-source-tree.ts
const MAX_NODES = 2e5;
function readSourceTrees(text, file) {
const reader = {
file,
lines: new require_dist.o(),
diagnostics: [],
nodes: 0,
anchors: new Map()
};
const trees = [];
try {
readDocuments(text, reader, trees);
} catch (error) {
if (!(error instanceof RangeError)) throw error;
report(reader, "The file is nested too deeply", rangeOf(reader, [0]));
}
return {
value: reader.diagnostics.length > 0 ? [] : trees,
diagnostics: reader.diagnostics
};
}
function readDocuments(text, reader, trees) {
const documents = require_dist.r(text, {
lineCounter: reader.lines,
uniqueKeys: true
});
const parsed = Array.isArray(documents) ? documents : [];
const extents = parsed.map(({ range }) => ({
start: range?.[0] ?? 0,
end: range?.[2] ?? 0
}));
for (const { message, start, end } of require_common.g(text, extents)) report(reader, message, rangeOf(reader, [start, end]));
for (const document of parsed) {
for (const { message, pos } of document.errors) {
const [sentence = message] = message.split(/ at line \d/);
report(reader, sentence.replace(/[.:]$/, ""), rangeOf(reader, pos));
}
if (document.errors.length > 0 || document.contents === null) continue;
reader.anchors.clear();
const tree = convert(document.contents, reader);
if (tree !== void 0) trees.push(tree);
}
}
function convert(node, reader) {
const range = rangeOf(reader, node.range ?? [
0,
0,
0
]);
reader.nodes += 1;
if (reader.nodes > MAX_NODES) {
if (reader.nodes === 200001) report(reader, "The file is too large once its anchors are expanded", range);
return;
}
if (require_dist.d(node)) {
const target = reader.anchors.get(node.source);
if (target !== void 0) return convert(target, reader);
return report(reader, `The anchor "${node.source}" is not defined before its use`, range);
}
checkTag(node, range, reader);
const converted = convertContent(node, range, reader);
if ("anchor" in node && typeof node.anchor === "string") reader.anchors.set(node.anchor, node);
return converted;
}
function convertContent(node, range, reader) {
if (require_dist.g(node)) return convertScalar(node, range, reader);
if (require_dist._(node)) {
const items = node.items.map((item) => convert(item, reader));
return items.includes(void 0) ? void 0 : {
kind: "list",
items,
range
};
}
if (!require_dist.p(node)) return void 0;
const entries = new Map();
for (const pair of node.items) addEntry(pair, entries, reader);
return {
kind: "map",
entries,
range
};
}
function addEntry({ key, value }, entries, reader) {
const keyRange = rangeOf(reader, key.range ?? [
0,
0,
0
]);
if (!require_dist.g(key) || key.value === null || key.value === "<<") {
report(reader, require_dist.g(key) ? "Merge keys and empty keys are not supported" : "A key must be a string", keyRange);
return;
}
checkTag(key, keyRange, reader);
if (key.anchor !== void 0) reader.anchors.set(key.anchor, key);
const name = typeof key.value === "string" ? key.value : key.source ?? String(key.value);
const converted = value === null ? {
kind: "scalar",
value: null,
text: "",
range: keyRange
} : convert(value, reader);
if (converted !== void 0) entries.set(name, {
keyRange,
value: converted
});
}
function convertScalar(node, range, reader) {
const { value } = node;
const text = node.source ?? "";
if (typeof value === "number") checkNumber(value, text, range, reader);
if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") return {
kind: "scalar",
value,
text,
range
};
return report(reader, `"${text}" is a kind of value that rule tests do not take`, range);
}
function checkNumber(value, text, range, reader) {
if (/^[-+]?0[0-9]/.test(text)) {
report(reader, `"${text}" has a leading zero: quote it, or write ${value}`, range);
return;
}
if (/^[-+]?[0-9a-fxo]+$/i.test(text) ? !require_common.zt(text, value) : !Number.isFinite(value) && /[0-9]/.test(text)) report(reader, `${text} is too large for a number: quote it if it is a string`, range);
}
function checkTag(node, range, reader) {
const tag = "tag" in node && typeof node.tag === "string" ? node.tag : void 0;
if (tag === void 0 || /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/.test(tag)) return;
report(reader, `The tag ${tag.replace("tag:yaml.org,2002:", "!!")} is not supported: remove it`, range);
}
function report(reader, message, range) {
reader.diagnostics.push({
code: "test/syntax",
severity: "error",
message,
range
});
}
function rangeOf(reader, offsets) {
const [start = 0, end = start] = offsets;
return {
file: reader.file,
start: positionOf(reader, start),
end: positionOf(reader, end)
};
}
function positionOf({ lines }, offset) {
const { line, col } = lines.linePos(offset);
return {
line: Math.max(1, line),
column: Math.max(1, col),
offset
};
}
// src/simulate/rule-test/parse/parse-rule-tests.ts
const TEST_FIELDS = [
"automation",
"env",
"defaults",
"tests"
];
const CASE_FIELDS = [
"name",
"given",
"expect",
"assume",
"table"
];
function parseRuleTests(file) {
const problems = new ProblemList();
const trees = readSourceTrees(file.text, file.path);
const tests = trees.value.map((tree) => decodeTest(tree, file.path, problems));
const diagnostics = [...trees.diagnostics, ...problems.diagnostics];
if (trees.value.length === 0 && diagnostics.length === 0) {
const start = {
line: 1,
column: 1,
offset: 0
};
problems.add("test/missing-field", "The rule test is empty", {
file: file.path,
start,
end: start
});
return {
value: [],
diagnostics: problems.diagnostics
};
}
if (diagnostics.length > 0) return {
value: [],
diagnostics
};
return {
value: tests.filter((test) => test !== void 0),
diagnostics
};
}
function decodeTest(tree, file, problems) {
const fields = readFields(tree, "a rule test", TEST_FIELDS, problems);
if (fields === void 0) return void 0;
const automation = required(fields, "automation", tree.range, problems);
const key = automation && readText(automation, "\"automation\"", problems);
const env = fields.get("env")?.value;
const environment = env && readText(env, "\"env\"", problems);
const cases = decodeCases(fields, tree.range, problems);
if (automation === void 0 || key === void 0) return void 0;
return {
file,
automation: {
key,
range: automation.range
},
...require_common.cn({ environment: env === void 0 || environment === void 0 ? void 0 : {
name: environment,
range: env.range
} }),
cases
};
}
function decodeCases(fields, location, problems) {
const defaults = fields.get("defaults")?.value ?? emptyMap(location);
readFields(defaults, "\"defaults\"", ["given", "expect"], problems);
const tests = required(fields, "tests", location, problems);
const items = (tests && readList(tests, "\"tests\"", problems)) ?? [];
if (tests?.kind === "list" && items.length === 0) problems.add("test/missing-field", "\"tests\" has no cases", tests.range);
const names = new Set();
return items.flatMap((item) => decodeCase(item, defaults, names, problems));
}
function decodeCase(node, defaults, names, problems) {
const fields = readFields(node, "a case", CASE_FIELDS, problems);
if (fields === void 0 || node.kind !== "map") return [];
const nameNode = required(fields, "name", node.range, problems);
const name = (nameNode && readText(nameNode, "\"name\"", problems)) ?? "";
if (nameNode !== void 0 && names.has(name)) problems.add("test/duplicate-name", `Two cases are called "${name}"`, nameNode.range);
names.add(name);
const own = mergeNodes(defaults, withoutTable(node));
const table = fields.get("table");
if (table === void 0) return [finishCase(own, {
name,
range: node.range
}, problems)];
return decodeTable(table.value, problems).map(({ tree, range }, index) => finishCase(mergeNodes(own, tree), {
name,
range,
row: index + 1
}, problems));
}
function finishCase(tree, identity, problems) {
const part = (field) => tree.kind === "map" ? tree.entries.get(field)?.value : void 0;
return {
...identity,
given: decodeGiven(part("given"), identity.range, problems),
expect: decodeExpectation(part("expect"), problems),
assume: decodeAssumptions(part("assume"), problems)
};
}
function decodeTable(node, problems) {
const fields = readFields(node, "\"table\"", ["columns", "rows"], problems);
if (fields === void 0) return [];
const columnList = required(fields, "columns", node.range, problems);
const rowList = required(fields, "rows", node.range, problems);
const columns = ((columnList && readList(columnList, "\"columns\"", problems)) ?? []).map((column) => ({
path: readText(column, "A column", problems) ?? "",
range: column.range
}));
for (const { path, range } of columns) {
if (path === "" || /^(?:given|expect|assume)\../.test(path)) continue;
problems.add("test/unknown-field", `The column "${path}" is not a path into a case`, range, "Begin it with given., expect. or assume.");
}
const rows = (rowList && readList(rowList, "\"rows\"", problems)) ?? [];
if (rowList?.kind === "list" && rows.length === 0) problems.add("test/missing-field", "\"rows\" has no rows", rowList.range);
return rows.map((row) => {
const cells = readList(row, "A row", problems) ?? [];
if (row.kind === "list" && cells.length !== columns.length) problems.add("test/wrong-value", `The row has ${cells.length} cells, the table ${columns.length} columns`, row.range);
let tree = emptyMap(row.range);
for (const [index, { path }] of columns.entries()) {
const cell = cells[index];
if (cell === void 0 || path === "") continue;
const merged = mergeNodes(tree, nodeAtPath(path, cell, cell.range));
if (merged.kind === "map") tree = merged;
}
return {
tree,
range: row.range
};
});
}
function decodeAssumptions(node, problems) {
const assumptions = {};
const map = node && readMap(node, "\"assume\"", problems);
for (const [id, { keyRange, value }] of map?.entries ?? []) {
if (!require_evaluate_states._(id)) {
problems.add("test/unknown-assumption", `There is no assumption "${id}"`, keyRange, `They are ${require_evaluate_states.h.join(", ")}`);
continue;
}
const interpretation = readWord(value, `The interpretation of ${id}`, require_evaluate_states.m[id].interpretations, problems);
if (interpretation !== void 0) assumptions[id] = interpretation;
}
return assumptions;
}
function required(fields, field, location, problems) {
const value = fields.get(field)?.value;
const isMisspelt = [...fields.keys()].some((key) => require_common.Y(key, [field]).length > 0);
if (value === void 0 && !isMisspelt) problems.add("test/missing-field", `Missing field "${field}"`, {
...location,
end: location.start
});
return value;
}
function withoutTable(node) {
const entries = new Map(node.entries);
entries.delete("table");
return {
...node,
entries
};
}
// src/simulate/rule-test/parse/series-rows.ts
function seriesRows(series, { start, every }) {
const length = Math.max(0, ...[...series.values()].map((values) => values.length));
return Array.from({ length }, (_, index) => {
const values = new Map();
for (const [metric, column] of series) {
const value = column[index];
if (value !== void 0) values.set(metric, value);
}
return {
step: index,
time: start + index * every,
values
};
});
}
// src/simulate/rule-test/run/match-value.ts
function matchValue(expected, actual, path, exact) {
const match = {
mismatches: [],
compared: 0,
exact
};
compare(expected, actual, path, match);
return match;
}
function compare(expected, actual, path, match) {
if (expected.kind === "map" && require_common.Wt(actual)) {
compareMaps(expected.entries, actual, path, match);
return;
}
if (expected.kind === "list" && require_common.Ut(actual) && actual.length === expected.items.length) {
for (const [index, item] of expected.items.entries()) compare(item, actual[index], `${path}[${index}]`, match);
return;
}
if (expected.kind === "absent" && actual === void 0) return;
match.compared += 1;
if (holds(expected, actual)) return;
match.mismatches.push({
path,
expected: describeExpected(expected),
actual: describeActual(actual)
});
}
function compareMaps(entries, actual, path, match) {
for (const [key, value] of entries) compare(value, Object.hasOwn(actual, key) ? actual[key] : void 0, `${path}.${key}`, match);
if (!match.exact) return;
for (const [key, value] of Object.entries(actual)) {
if (entries.has(key)) continue;
match.compared += 1;
match.mismatches.push({
path: `${path}.${key}`,
expected: "no such key",
actual: describeActual(value)
});
}
}
function holds(expected, actual) {
switch (expected.kind) {
case "present": return actual !== void 0;
case "matches": return typeof actual === "string" && require_evaluate_states.d(expected.regex, actual) === true;
case "equals": return expected.value === actual;
case "absent":
case "list":
case "map": return false;
}
}
function describeExpected(expected) {
switch (expected.kind) {
case "absent": return "absent";
case "present": return "present";
case "matches": return `matches ${expected.regex}`;
case "equals": return JSON.stringify(expected.value);
case "list": return `a list of ${expected.items.length}`;
case "map": return "a mapping";
}
}
function describeActual(actual) {
return actual === void 0 ? "absent" : JSON.stringify(actual);
}
// src/simulate/rule-test/run/check-expectations.ts
function firesAsExpected(fires, count) {
if (fires === void 0) return true;
return typeof fires === "boolean" ? count > 0 === fires : count === fires;
}
function checkExpectations(expect, subject) {
const log = new CheckLog();
const { verdict } = subject.outcome;
if (expect.fires !== void 0) {
const actual = typeof expect.fires === "boolean" ? verdict.fires > 0 : verdict.fires;
log.add("fires", expect.fires, actual, firesAsExpected(expect.fires, verdict.fires));
}
if (expect.because !== void 0) log.add("because", expect.because, verdict.reason, expect.because === verdict.reason);
const silent = verdict.fires === 0 && (expect.fires === false || expect.fires === 0);
if (!silent) checkFiring(expect, subject, log);
const suppressed = (subject.outcome.series ?? subject.outcome.states)?.suppressed.length ?? 0;
if (expect.suppressed !== void 0) log.add("suppressed", expect.suppressed, suppressed, expect.suppressed === suppressed);
if (!silent) checkAction(expect, subject, log);
return log;
}
function checkFiring(expect, { automation, outcome }, log) {
const first = outcome.series?.triggers[0];
const { at, value } = expect;
if (at !== void 0) {
const step = first?.step;
const [low, high] = typeof at === "number" ? [at, at] : at.between;
const ok = step !== void 0 && step >= low && step <= high;
const text = low === high ? String(low) : `${low}\u2013${high}`;
log.add("at.step", low === high ? low : text, step ?? "does not fire", ok);
}
if (value === void 0) return;
if (first === void 0) {
log.add("value", value.text, "does not fire", false);
return;
}
const actual = require_explain_leaf.s(automation, first.value);
const ok = Math.abs(actual - value.value) <= .5 * 10 ** -value.decimals + 1e-12 * Math.abs(actual);
const shown = actual.toFixed(Math.min(value.decimals, 100));
log.add("value", value.text, ok ? shown : distinguish(actual, shown, value.text), ok);
}
function distinguish(actual, shown, expected) {
return shown === expected ? String(actual) : Number.isFinite(actual) ? shown : require_common.wt(actual);
}
function checkAction(expect, subject, log) {
const { action } = subject.outcome;
if (expect.action !== void 0) log.add("action", expect.action, action?.kind ?? "no action", expect.action === action?.kind);
if (expect.integration !== void 0) {
const names = action === void 0 ? [] : integrationNames(subject);
const ok = names.includes(expect.integration) || names.includes(`#${expect.integration}`);
log.add("integration", expect.integration, names.at(-1) ?? "no integration", ok);
}
for (const field of require_common.Kt(STRING_CHECKS)) {
const expected = expect[field];
if (expected === void 0) continue;
if (STRING_CHECKS[field] === "json") checkPayload(expected, action?.[field], expect.exact, log);
else log.addValue(field, expected, action?.[field], false);
}
checkRenderedPrompt(action?.prompt ?? "", log);
}
const STRING_CHECKS = {
payload: "json",
title: "text",
message: "text",
prompt: "text"
};
function checkRenderedPrompt(prompt, log) {
const bytes = require_project.ot(prompt);
if (bytes > 4e3) log.add("prompt.bytes", `at most ${require_project.at}`, bytes, false);
}
function checkPayload(expected, body, exact, log) {
const actual = body === void 0 ? void 0 : parseBody(body);
log.addValue("payload", expected, actual === void 0 ? body : actual.value, exact);
}
function parseBody(body) {
try {
return { value: require_common.Jt(body) };
} catch {
return;
}
}
function integrationNames({ automation, aliases }) {
if (!("integration" in automation.action)) return [];
const { integration } = automation.action;
const own = integration.kind === "slack" ? [integration.channel.replace(/^#/, ""), `#${integration.channel.replace(/^#/, "")}`] : [integration.kind === "webhook" ? integration.name : integration.id];
return [...[...aliases].filter(([, ref]) => isSameIntegration(ref, integration)).map(([name]) => name), ...own];
}
function isSameIntegration(alias, used) {
if (alias.kind === "slack" && used.kind === "slack") return alias.channel === used.channel && alias.workspace === used.workspace;
if (alias.kind === "webhook" && used.kind === "webhook") return alias.name === used.name;
return alias.kind === "id" && used.kind === "id" && alias.id === used.id;
}
var CheckLog = class {
expected = {};
actual = {};
mismatches = [];
fields = 0;
add(path, expected, actual, ok) {
this.expected[path] = expected;
this.actual[path] = actual;
if (!ok) this.mismatches.push({
path,
expected: String(expected),
actual: String(actual)
});
}
addValue(path, expected, actual, exact) {
const { mismatches, compared } = matchValue(expected, actual, path, exact);
this.fields += compared;
this.expected[path] = expectedJson(expected);
this.actual[path] = actual ?? null;
this.mismatches.push(...mismatches);
}
};
function expectedJson(expected) {
switch (expected.kind) {
case "equals": return expected.value;
case "matches": return { matches: expected.regex };
case "present": return { present: true };
case "absent": return { absent: true };
case "list": return expected.items.map(expectedJson);
case "map": return Object.fromEntries([...expected.entries].map(([key, value]) => [key, expectedJson(value)]));
}
}
// src/simulate/rule-test/run/explain-case.ts
function explainAssumptions(assumptions) {
return `passes only if W&B ${assumptions.map((id) => `${require_evaluate_states.m[id].claim} (${id})`).join(" and ")}`;
}
function explainComparison(automation, value) {
const { event } = automation;
const summed = require_explain_leaf.l(automation);
if (event.kind !== "runMetric") return "";
const { condition } = event;
const separator = condition.kind === "threshold" ? " " : ", ";
return `${require_template_variables.r(condition, summed)} ${valueText(automation, condition, value)}${separator}${require_template_variables.a(condition, summed)}`;
}
function explainOutcome(automation, outcome) {
const { verdict, series, states } = outcome;
switch (verdict.reason) {
case "fired":
if (series !== void 0) return explainFirings(automation, series);
if (states !== void 0) return `the run is reported ${states.triggers[0]?.state ?? ""}`;
return require_explain_leaf.r(verdict.leaves) ?? `event ${automation.event.kind}`;
case "condition-false": return series === void 0 ? explainStates(automation) : explainNearest(automation, series);
case "filter-false":
case "run-filtered": return require_explain_leaf.n(verdict.leaves);
case "unknown-operator": return require_explain_leaf.i(verdict.leaves);
case "window-not-full": return explainShort(automation, series);
case "undefined-change": return "no change has a value: it is relative to 0";
case "zero-deviation": return "no z-score has a value: all values of each window are equal";
case "metric-absent": return explainAbsent(automation, outcome);
case "non-numeric": return `${metricOf(automation)} is never logged as a number`;
case "event-mismatch": return `event ${outcome.givenKind ?? "none"}, automation listens to ${automation.event.kind}`;
case "scope-mismatch": return `outside ${require_project.lt(automation.scope)}`;
case "state-not-reported": return "none of the states is ever reported";
case "disabled": return "the automation is disabled";
case "suppressed-24h": return "already fired for this run within 24 h";
}
}
function explainFirings(automation, series) {
const [first, second] = series.triggers;
if (first === void 0) return "";
const parts = [`step ${first.step}, ${explainComparison(automation, first.value)}${spreadText(automation, first)}`];
if (second !== void 0) parts.push(`fires ${series.fires} times`);
if (series.suppressed.length > 0) parts.push(`${series.suppressed.length} more suppressed within 24 h`);
return parts.join(", ");
}
function spreadText(automation, { spread }) {
if (automation.event.kind !== "runMetric") return "";
const values = require_template_variables.y({
condition: automation.event.condition,
assumptions: {}
});
return spread > values ? ` (${require_common.Tt(values, "value")} over ${spread} rows)` : "";
}
function explainNearest(automation, series) {
const { event } = automation;
const summed = require_explain_leaf.l(automation);
const { nearest } = series;
if (event.kind !== "runMetric" || nearest === void 0) return "";
const word = require_template_variables.r(event.condition, summed);
const value = valueText(automation, event.condition, nearest.value);
return `${extremeWord(event.condition)} ${word} ${value} at step ${nearest.step}, needs ${require_template_variables.a(event.condition, summed)}`;
}
function extremeWord(condition) {
if (condition.kind === "threshold") {
if (condition.operator === "$gt" || condition.operator === "$gte") return "highest";
return condition.operator === "$lt" || condition.operator === "$lte" ? "lowest" : "nearest";
}
return condition.direction === "ANY" ? "largest" : condition.direction === "INCREASE" ? "highest" : "lowest";
}
function explainShort(automation, series) {
if (automation.event.kind !== "runMetric") return "";
const needed = require_template_variables.y({
condition: automation.event.condition,
assumptions: {}
});
return `${require_common.Tt(series?.values ?? 0, "value")}, an evaluation needs ${needed}`;
}
function explainStates({ event }) {
if (event.kind !== "runState") return "";
return `no reported state is ${event.states.map((state) => state.toLowerCase()).join(" or ")}`;
}
const MAX_LISTED_METRICS = 3;
function explainAbsent(automation, { metrics }) {
const metric = metricOf(automation);
const logged = metrics.filter((name) => !name.startsWith("_"));
const [near] = require_common.Y(metric, logged);
if (near !== void 0) return `no row has ${metric}, nearest is ${near}`;
return `no row has ${metric}${logged.length > 0 && logged.length <= MAX_LISTED_METRICS ? `, rows have ${logged.join(", ")}` : ""}`;
}
function metricOf({ event }) {
return event.kind === "runMetric" ? event.condition.metric : "";
}
function valueText(automation, condition, value) {
const relative = condition.kind === "change" && condition.amountType === "RELATIVE";
const shown = require_explain_leaf.s(automation, value) * (relative ? 100 : 1);
const limit = require_template_variables.o(condition, require_explain_leaf.l(automation));
return `${numberBeside(shown, Math.sign(shown) * Math.abs(limit))}${relative ? "%" : ""}`;
}
function numberBeside(value, limit) {
const short = require_common.wt(value);
if (Number(short) !== Number(require_common.wt(limit)) || !Number.isFinite(value)) return short;
for (let digits = 5; digits <= 12; digits += 1) {
const longer = Number(value.toPrecision(digits));
if (longer !== Number(limit.toPrecision(digits))) return String(longer);
}
return short;
}
// src/simulate/rule-test/run/unresolved-variables.ts
function unresolvedVariables({ action }) {
return [...new Set(templatesOf(action).flatMap(require_template_variables.l))].filter((name) => !isKnown(name));
}
function templatesOf(action) {
switch (action.kind) {
case "sendWebhook": return [action.payload];
case "sendNotification": return [action.title, action.message];
case "sendPromptToAria": return [action.prompt];
case "doNothing": return [];
}
}
function isKnown(name) {
return require_project.k.includes(name) || require_project.O.test(name) || /^artifact_metadata\.[^.]+$/.test(name);
}
// src/simulate/rule-test/run/assert-case.ts
const MAX_TIMELINE = 12;
function assertCase(test, subject, environment) {
const { automation, outcome } = subject;
const { verdict } = outcome;
const checks = checkExpectations(test.expect, subject);
const vacuous = isVacuous(test.expect, outcome);
const mismatches = [...checks.mismatches, ...emptyVerdict(test.expect, outcome, vacuous)];
const assumptions = turningAssumptions(test.expect, outcome);
const status = statusOf(mismatches, assumptions);
const failed = status === "failed";
const advice = failed ? adviceFor(test.expect, subject, vacuous) : void 0;
return {
automation: automation.key,
name: test.name,
...require_common.cn({
environment,
row: test.row
}),
file: test.range.file,
line: test.range.start.line,
status,
reason: verdict.reason,
vacuous,
boundary: (outcome.series?.boundary.length ?? 0) > 0,
assumptions,
explanation: explain(subject, checks, status, assumptions),
expected: checks.expected,
actual: checks.actual,
mismatches,
timeline: failed ? timelineOf(automation, outcome) : [],
...require_common.cn({ advice }),
notes: outcome.series?.notes ?? []
};
}
function isVacuous(expect, { verdict }) {
if (verdict.fires > 0 || expect.because === verdict.reason) return false;
return !(expect.fires !== void 0 && expect.fires !== false && expect.fires !== 0) && VACUOUS_REASONS.has(verdict.reason);
}
function emptyVerdict(expect, { verdict }, vacuous) {
const { because } = expect;
if (because !== void 0) return [];
const actual = verdict.reason;
if (vacuous) return [{
path: "vacuous",
expected: "a reason that shows something about the rule",
actual
}];
if (actual !== "unknown-operator") return [];
return [{
path: "because",
expected: "a verdict, or unknown-operator named",
actual
}];
}
function turningAssumptions(expect, { verdict }) {
const turns = verdict.dependsOn.filter(({ fires }) => expect.fires === void 0 ? fires > 0 !== verdict.fires > 0 : firesAsExpected(expect.fires, fires) !== firesAsExpected(expect.fires, verdict.fires));
return [...new Set(turns.map(({ assumption }) => assumption))];
}
function statusOf(mismatches, assumptions) {
if (mismatches.length > 0) return "failed";
return assumptions.length > 0 ? "assumption-dependent" : "passed";
}
function explain({ automation, outcome }, checks, status, assumptions) {
if (status === "assumption-dependent") return explainAssumptions(assumptions);
const [near] = outcome.series?.boundary ?? [];
const boundary = near === void 0 ? "" : ` (boundary: step ${near.step} is within 1e-9)`;
if (outcome.action?.payload !== void 0 && "payload" in checks.expected) {
const names = unresolvedVariables(automation);
const unresolved = names.length;
const which = names.map((name) => `\${${name}}`).join(", ");
const named = unresolved === 0 ? "" : `: ${which}`;
return `${checks.fields === 1 ? "1 payload field matched" : `${checks.fields} payload fields matched`}, ${unresolved} variable${unresolved === 1 ? "" : "s"} left unresolved${named}${boundary}`;
}
return `${explainOutcome(automation, outcome)}${boundary}`;
}
function timelineOf(automation, { series }) {
if (series === void 0 || automation.event.kind !== "runMetric") return [];
const needed = require_template_variables.y({
condition: automation.event.condition,
assumptions: {}
});
const fired = series.triggers.map((crossing) => ({
step: crossing.step,
comparison: explainComparison(automation, crossing.value),
outcome: "FIRES",
note: crossing.valueIndex === needed ? "first full window of the run" : ""
}));
const silent = series.suppressed.map((crossing) => ({
step: crossing.step,
comparison: explainComparison(automation, crossing.value),
outcome: "suppressed",
note: "already fired for this run within 24 h"
}));
return [...fired, ...silent].sort((a, b) => a.step - b.step).slice(0, MAX_TIMELINE);
}
function adviceFor(expect, { automation, outcome }, vacuous) {
const { series, verdict } = outcome;
if (vacuous) return `The case proves nothing about the rule. If that is intended, write because: ${verdict.reason}.`;
if (series === void 0 || automation.event.kind !== "runMetric") return void 0;
const needed = require_template_variables.y({
condition: automation.event.condition,
assumptions: {}
});
if (!(series.triggers[0]?.valueIndex === needed) || expect.fires === void 0 && expect.at === void 0) return void 0;
return `The metric starts ${startSide(automation.event.condition)}, so the first window fires${series.suppressed.length > 0 ? " and the later crossing is silent" : ""}.`;
}
function startSide(condition) {
if (condition.kind !== "threshold") return "with such a change";
if (condition.operator === "$eq" || condition.operator === "$ne") return "where the condition holds";
return condition.operator.startsWith("$g") ? "above the threshold" : "below the threshold";
}
// src/simulate/rule-test/run/measure-coverage.ts
const COMPARISON = "comparison";
function measureCoverage(automations, cases) {
const seen = new Map();
for (const automation of automations) {
const entry = seen.get(automation.key) ?? {
conditions: new Map(),
tested: false,
fired: false,
quiet: false
};
seen.set(automation.key, entry);
for (const [id, text] of conditionsOf(automation)) if (!entry.conditions.has(id)) entry.conditions.set(id, {
text,
holds: false,
fails: false
});
}
for (const { automation, outcome, vacuous } of cases) {
const entry = seen.get(automation.key);
if (entry !== void 0) noteOutcome(entry, outcome, vacuous);
}
return summarize(seen);
}
function conditionsOf({ event }) {
const filter = "filter" in event ? event.filter : event.runs;
const conditions = new Map(require_evaluate_states.l(filter, {}).leaves.map((leaf) => [leaf.id, require_explain_leaf.t(leaf)]));
if (event.kind === "runMetric") conditions.set(COMPARISON, require_template_variables.i(event.condition));
return conditions;
}
function noteOutcome(entry, { verdict, series }, vacuous) {
entry.tested = true;
if (verdict.fires > 0) entry.fired = true;
else if (!vacuous && verdict.reason !== "unknown-operator") entry.quiet = true;
for (const { id, outcome } of verdict.leaves) {
const condition = entry.conditions.get(id);
if (condition === void 0) continue;
if (outcome === true) condition.holds = true;
if (outcome === false) condition.fails = true;
}
const comparison = entry.conditions.get(COMPARISON);
if (comparison === void 0 || series === void 0) return;
if (series.seen.true) comparison.holds = true;
if (series.seen.false) comparison.fails = true;
}
function summarize(seen) {
const entries = [...seen].sort(([a], [b]) => require_common.Bt(a, b));
const conditions = entries.flatMap(([, entry]) => [...entry.conditions.values()]);
const partial = entries.filter(([, entry]) => entry.tested).flatMap(([automation, entry]) => [...entry.conditions.values()].filter(({ holds, fails }) => !(holds && fails)).map(({ text, holds, fails }) => ({
automation,
condition: text,
seenTrue: holds,
seenFalse: fails
})));
return {
automations: {
covered: entries.filter(([, { tested }]) => tested).length,
total: entries.length
},
bothOutcomes: {
covered: entries.filter(([, { fired, quiet }]) => fired && quiet).length,
total: entries.length
},
conditions: {
covered: conditions.filter(({ holds, fails }) => holds && fails).length,
total: conditions.length
},
untested: entries.filter(([, { tested }]) => !tested).map(([key]) => key),
oneSided: entries.filter(([, { tested, fired, quiet }]) => tested && !(fired && quiet)).map(([key]) => key),
partial
};
}
// src/workflow/rule-tests/run-rule-tests.ts
async function runRuleTests(input) {
const run = new TestRun(input);
const { grep } = input;
if (grep !== void 0 && require_evaluate_states.u(grep) === void 0) {
run.report("test/bad-regex", `"${grep}" is not RE2 syntax`);
return run.finish();
}
if (input.tests.length === 0) run.report("test/none", "There are no rule tests", void 0, "Write one beside a manifest: NAME.test.yaml");
for (const file of input.tests) await run.runFile(file);
if (grep !== void 0 && run.matched === 0 && run.diagnostics.length === 0) run.report("test/no-match", `No case matches "${grep}"`, void 0, "The pattern is matched against \"automation \u203A name\"");
return run.finish();
}
var TestRun = class {
diagnostics = [];
matched = 0;
#input;
#projects;
#results = [];
#covered = [];
#files = new Set();
#histories = new Map();
constructor(input) {
this.#input = input;
const environments = input.environments.length === 0 ? [void 0] : input.environments;
this.#projects = environments.flatMap((environment) => {
const project = input.projects(environment);
return project === void 0 ? [] : [{
environment,
project
}];
});
}
report(code, message, range, hint) {
if (this.diagnostics.some((each) => each.message === message && isSameLocation(each.range, range))) return;
const diagnostic = {
code,
severity: "error",
message
};
this.diagnostics.push({
...diagnostic,
...require_common.cn({
range,
hint
})
});
}
async runFile(file) {
const shown = {
...file,
path: joinPath(this.#input.directory, file.path)
};
const parsed = parseRuleTests(shown);
this.diagnostics.push(...parsed.diagnostics);
for (const test of parsed.value) {
const targets = this.#targetsOf(test);
for (const ruleCase of test.cases) await this.#runCase(ruleCase, targets, file.path);
}
}
#targetsOf(test) {
const { environments } = this.#input;
const { automation, environment } = test;
if (environment !== void 0 && !environments.includes(environment.name)) {
const hint = require_common.J(environment.name, environments) ?? `Declared are: ${environments.join(", ") || "none"}`;
this.report("test/unknown-environment", `There is no environment "${environment.name}"`, environment.range, hint);
return [];
}
const asked = this.#projects.filter((candidate) => environment === void 0 || candidate.environment === environment.name);
const targets = asked.flatMap(({ environment: name, project }) => project.declarations.filter(({ key }) => key === automation.key || key.startsWith(`${automation.key}/`)).map((declaration) => ({
declaration,
project,
environment: name
})));
if (targets.length === 0 && asked.length > 0) {
const keys = asked.flatMap(({ project }) => project.declarations.map(({ key }) => key));
const hint = require_common.J(automation.key, keys);
this.report("test/unknown-automation", `No manifest describes "${automation.key}"`, automation.range, hint);
}
return targets;
}
async #runCase(test, targets, path) {
const chosen = targets.filter(({ declaration }) => this.#isWanted(declaration.key, test.name));
this.matched += chosen.length;
if (chosen.length === 0) return;
const rows = await this.#rowsOf(test, path);
if (rows === "unreadable") return;
for (const { declaration, project, environment } of chosen) {
const outcome = require_explain_leaf.c(declaration, test, {
rows,
assume: this.#input.assume ?? {},
knownEntities: project.configuration
});
const subject = {
automation: declaration,
outcome,
aliases: project.aliases
};
const result = assertCase(test, subject, environment);
this.#results.push(result);
this.#input.onCase?.(result, {
declaration,
assumptions: {
...this.#input.assume,
...test.assume
},
...require_common.cn({
rows,
run: test.given.run.name
})
});
this.#covered.push({
automation: declaration,
outcome,
vacuous: result.vacuous
});
this.#files.add(test.range.file);
}
}
#isWanted(key, name) {
const { grep } = this.#input;
return grep === void 0 || require_evaluate_states.u(grep)?.test(`${key} \u203A ${name}`) === true;
}
async #rowsOf(test, path) {
const { series, history, start, every } = test.given;
if (series !== void 0) return require_run_table.t.of(seriesRows(series, {
start,
every
}));
if (history === void 0) return void 0;
const location = require_common.q(path, history.path);
const recorded = location === void 0 ? void 0 : await this.#read(location, {
start,
every
});
if (recorded === void 0) {
const why = location === void 0 ? "lies outside the directory" : "does not exist";
this.report("test/missing-fixture", `The history "${history.path}" ${why}`, history.range, "The path is relative to the rule test");
return "unreadable";
}
const found = pickHistory(recorded, test.given.run.name);
if (found instanceof require_run_table.t) return found;
this.report("test/bad-fixture", `Cannot read the history "${history.path}": ${found}`, history.range, "A history has a column \"_step\" with a number in every row, and a column for each metric");
return "unreadable";
}
async #read(path, clock) {
const id = JSON.stringify([
path,
clock.start,
clock.every
]);
const known = this.#histories.get(id);
if (known !== void 0) return known;
const bytes = await this.#input.readFixture(path);
if (bytes === void 0) return void 0;
const history = "problem" in bytes ? bytes : await require_explain_leaf.o(path, bytes, { clock });
this.#histories.set(id, history);
return history;
}
finish() {
const automations = this.#projects.flatMap(({ project }) => project.declarations);
return {
assumed: { ...this.#input.assume },
cases: this.#results,
files: this.#files.size,
coverage: measureCoverage(automations, this.#covered),
diagnostics: this.diagnostics,
ok: !require_common.X(this.diagnostics) && this.#results.length > 0 && this.#results.every(({ status }) => status !== "failed")
};
}
};
function pickHistory(reading, name) {
if ("problem" in reading) return reading.problem;
const { histories } = reading;
const found = histories.length === 1 ? histories[0] : histories.find(({ run }) => run === name);
if (found !== void 0) return found.table;
return `it has the runs ${histories.map(({ run }) => `"${run ?? ""}"`).join(", ")}, and given.run.name is none of them`;
}
function joinPath(directory, path) {
if (directory === void 0 || directory === "" || directory === ".") return path;
return `${directory.replace(/\/+$/, "")}/${path}`;
}
function isSameLocation(a, b) {
return a?.file === b?.file && a?.start.offset === b?.start.offset;
}
// src/api/run-tests.ts
async function runTests(from, options = {}) {
const { environments: only, edges, grep, assume, onCase } = options;
const { tree, projects, environments, diagnostics } = typeof from === "string" ? await require_project.m(from, require_common.cn({
only,
edges
})) : from;
if (require_common.X(diagnostics)) {
const first = diagnostics.find(({ severity }) => severity === "error");
throw new require_common.sn(`The manifests have an error: ${first?.message ?? "unknown"}`, { code: "usage" });
}
return await runRuleTests({
tests: tree.tests,
environments,
projects: (environment) => projects.get(environment),
readFixture: (path) => require_explain_leaf.m(tree.root, path),
directory: tree.directory,
...require_common.cn({
grep,
assume,
onCase
})
});
}
exports.t = runTests;
