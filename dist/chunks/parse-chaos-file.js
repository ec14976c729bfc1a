const require_common = require("./common.js");
const require_project = require("./project.js");
const require_fault_catalog = require("./fault-catalog.js");
// src/cli/commands/sandbox/parse-chaos-file.ts
const MAX_MS = 36e5;
const isCount = (value) => Number.isSafeInteger(value) && Number(value) > 0;
const FIELDS = {
fault: {
expected: "the name of a fault",
read: (value) => typeof value === "string" || isCount(value) ? { fault: String(value) } : void 0
},
rate: {
expected: "a share above 0 and at most 1",
read: (value) => typeof value === "number" && value > 0 && value <= 1 ? { rate: value } : void 0
},
operations: {
expected: "\"queries\", \"mutations\", or a list of these and of names of operations",
read: (value) => {
const operations = Array.isArray(value) ? value : [value];
return operations.length > 0 && operations.every((each) => typeof each === "string") ? { operations } : void 0;
}
},
requests: {
expected: "a number of a request, counted from 1, or a span such as \"3-10\" or \"3-\"",
read: (value) => {
const [, from = "", dash, to = ""] = /^([1-9]\d{0,8})(-?)([1-9]\d{0,8})?$/.exec(String(value)) ?? [];
if (from === "" || dash === "" && to !== "") return void 0;
const last = dash === "" ? Number(from) : to === "" ? Number.POSITIVE_INFINITY : Number(to);
return last < Number(from) ? void 0 : {
from: Number(from),
to: last
};
}
},
times: {
expected: "a whole number above 0",
read: (value) => isCount(value) ? { times: value } : void 0
},
writes: {
expected: "how many writes a read lags behind, a whole number above 0",
read: (value) => isCount(value) ? { writes: value } : void 0
},
ms: {
expected: `milliseconds, from 1 to ${MAX_MS}`,
read: (value) => isCount(value) && value <= MAX_MS ? { ms: value } : void 0
}
};
function parseChaosFile(text, file) {
const { value: documents, diagnostics } = require_project.w(text, file);
const [source] = documents;
if (diagnostics.length > 0) return {
value: void 0,
diagnostics
};
const problems = [];
const say = (code, pointer, message, hint) => {
const start = {
line: 1,
column: 1,
offset: 0
};
const part = code === "schema/unknown-field" ? "key" : "value";
problems.push({
code,
severity: "error",
message,
...require_common.cn({ hint }),
range: source?.locate(pointer, part) ?? {
file,
start,
end: start
}
});
};
const value = readFaultSchedule(source, say);
return {
value: problems.length > 0 ? void 0 : value,
diagnostics: problems
};
}
function readFaultSchedule(source, say) {
const value = source?.value ?? null;
if (!require_common.Wt(value)) {
say("schema/wrong-type", "", "The file must be a mapping with \"faults\"", EXAMPLE);
return;
}
sayUnknown(value, ["seed", "faults"], "", say);
const { seed = 1, faults } = value;
if (!Number.isSafeInteger(seed)) say("schema/wrong-type", "/seed", "\"seed\" must be a whole number");
if (!Array.isArray(faults) || faults.length === 0) {
say(faults === void 0 ? "schema/missing-field" : "schema/wrong-type", "/faults", "\"faults\" must be a list with at least one fault", EXAMPLE);
return;
}
const list = faults;
return {
seed: Number(seed),
faults: list.map((each, index) => readRule(each, `/faults/${index}`, say))
};
}
const EXAMPLE = "Such as: faults: [{ fault: reset-after, rate: 0.2, operations: mutations }]";
function readRule(value, pointer, say) {
const every = {
rate: 1,
operations: [],
from: 1,
to: Number.POSITIVE_INFINITY,
fault: "",
times: Number.POSITIVE_INFINITY
};
const entry = require_common.Wt(value) ? value : { fault: value };
const at = (name) => require_common.Wt(value) ? `${pointer}/${name}` : pointer;
sayUnknown(entry, Object.keys(FIELDS), pointer, say);
if (entry["fault"] === void 0) say("schema/missing-field", pointer, "Missing field \"fault\": which fault?", knownFaults());
for (const [name, { expected, read }] of Object.entries(FIELDS)) {
const given = entry[name];
if (given === void 0) continue;
const part = read(given);
if (part === void 0) say("schema/invalid-value", at(name), `"${name}" must be ${expected}`);
else Object.assign(every, part);
}
const { fault } = every;
if (fault !== "" && !Object.hasOwn(require_fault_catalog.t, fault)) say("schema/unknown-value", at("fault"), `There is no fault "${fault}"`, require_common.J(fault, Object.keys(require_fault_catalog.t)) ?? knownFaults());
return every;
}
function sayUnknown(value, known, pointer, say) {
for (const name of Object.keys(value)) {
if (known.includes(name)) continue;
const hint = require_common.J(name, known) ?? `Known here: ${known.join(", ")}`;
say("schema/unknown-field", `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, `Unknown field "${name}"`, hint);
}
}
function knownFaults() {
return `There are ${Object.keys(require_fault_catalog.t).join(", ")}`;
}
exports.parseChaosFile = parseChaosFile;
