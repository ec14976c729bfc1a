const require_common = require("./common.js");
const require_evaluate_states = require("./evaluate-states.js");
// src/simulate/history/run-index.ts
const RUN_INDEX_NAME = "runs.jsonl";
function parseRunIndex(text) {
const entries = [];
for (const [index, line] of text.split(/\r?\n/).entries()) {
if (line.trim() === "") continue;
const entry = parseEntry(line);
if (typeof entry === "string") return {
problem: entry,
line: index + 1
};
entries.push(entry);
}
return { entries };
}
function parseEntry(line) {
const value = parseObject(line);
if (value === void 0) return "it is not a JSON object";
const { id, name } = value;
if (typeof id !== "string" && typeof name !== "string") return "it has neither \"id\" nor \"name\"";
const wrong = wrongField(value);
if (wrong !== void 0) return wrong;
const states = parseStates(value["states"]);
if (states === void 0) return `"states" must be a list of { "state", "time" }, each state one of ${require_evaluate_states.t.join(", ")}`;
return {
document: documentOf(value),
states,
...require_common.cn({
project: stringOf(value["project"]),
file: stringOf(value["file"]),
rows: numberOf(value["rows"]),
complete: typeof value["complete"] === "boolean" ? value["complete"] : void 0,
sampled: stringsOf(value["sampled"]),
logged: stringsOf(value["logged"]),
createdAt: timeOf(value["createdAt"]),
endedAt: timeOf(value["endedAt"])
})
};
}
function parseObject(line) {
try {
const value = require_common.Jt(line);
return require_common.Wt(value) ? value : void 0;
} catch {
return;
}
}
const FIELDS = {
id: ["a string", isString],
name: ["a string", isString],
user: ["a string", isString],
state: [`one of ${require_evaluate_states.t.join(", ")}`, (value) => require_evaluate_states.t.some((word) => word === value)],
project: ["ENTITY/PROJECT", (value) => isString(value) && /^[^/]+\/[^/]+$/.test(String(value))],
file: ["a string", isString],
tags: ["a list of strings", (value) => require_common.Ut(value) && value.every(isString)],
config: ["an object", require_common.Wt],
summary: ["an object", require_common.Wt],
rows: ["a number", (value) => typeof value === "number"],
complete: ["true or false", (value) => typeof value === "boolean"],
sampled: ["a list of strings", (value) => require_common.Ut(value) && value.every(isString)],
logged: ["a list of strings", (value) => require_common.Ut(value) && value.every(isString)],
createdAt: ["an ISO time", (value) => timeOf(value) !== void 0],
endedAt: ["an ISO time", (value) => timeOf(value) !== void 0]
};
function isString(value) {
return typeof value === "string";
}
function wrongField(entry) {
for (const [name, [wanted, isRight]] of Object.entries(FIELDS)) {
const value = entry[name];
if (value !== void 0 && value !== null && !isRight(value)) return `"${name}" must be ${wanted}`;
}
}
function documentOf(entry) {
const { tags, config, summary } = entry;
return require_common.cn({
name: stringOf(entry["name"]) ?? stringOf(entry["id"]),
id: stringOf(entry["id"]),
user: stringOf(entry["user"]),
state: stringOf(entry["state"]),
tags: require_common.Ut(tags) ? tags.map(String) : void 0,
config: require_common.Wt(config) ? config : void 0,
summary: require_common.Wt(summary) ? summary : void 0
});
}
function parseStates(value) {
if (value === void 0 || value === null) return [];
if (!require_common.Ut(value)) return void 0;
const reports = [];
for (const item of value) {
if (!require_common.Wt(item)) return void 0;
const state = require_evaluate_states.t.find((word) => word === item["state"]);
const time = timeOf(item["time"]);
if (state === void 0 || time === void 0) return void 0;
reports.push({
state,
time
});
}
return reports;
}
function stringOf(value) {
return typeof value === "string" ? value : void 0;
}
function stringsOf(value) {
return require_common.Ut(value) ? value.map(String) : void 0;
}
function numberOf(value) {
return typeof value === "number" ? value : void 0;
}
function timeOf(value) {
if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}/.test(value)) return void 0;
const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(value) || !value.includes("T");
const time = Date.parse(hasZone ? value : `${value}Z`);
return Number.isNaN(time) ? void 0 : time;
}
exports.i = timeOf;
exports.n = parseObject;
exports.r = parseRunIndex;
exports.t = RUN_INDEX_NAME;
