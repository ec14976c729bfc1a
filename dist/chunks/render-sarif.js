const require_common = require("./common.js");
const require_project = require("./project.js");
let node_crypto = require("node:crypto");
// src/report/diagnostics/render-sarif.ts
const WANDB_DOCUMENTATION = "https://docs.wandb.ai/";
const MAX_RESULTS = 25e3;
const LEVELS = {
error: "error",
warning: "warning",
info: "note"
};
const TEST_RULE = "test/failed";
function renderSarif(input) {
const all = [...input.directories.flatMap(({ diagnostics, fallbackFile }) => require_project.U(diagnostics).map((diagnostic) => findingOf(diagnostic, fallbackFile))), ...(input.failedCases ?? []).map(findingOfCase)];
const findings = (all.length > MAX_RESULTS ? mostSevereFirst(all) : all).slice(0, MAX_RESULTS);
const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
const fingerprintOf = fingerprints(input.directories.flatMap(({ sources }) => [...sources]));
return {
$schema: "https://json.schemastore.org/sarif-2.1.0.json",
version: "2.1.0",
runs: [{
tool: { driver: {
name: "wac",
fullName: "W&B Automations as Code",
version: input.version,
informationUri: input.pages?.project ?? WANDB_DOCUMENTATION,
rules: rules.map((rule) => ruleJson(rule, input.pages))
} },
automationDetails: { id: "wac/" },
columnKind: "utf16CodeUnits",
invocations: [{
executionSuccessful: true,
...leftOut(all.length - findings.length)
}],
results: findings.map((finding) => ({
ruleId: finding.rule,
ruleIndex: rules.indexOf(finding.rule),
level: finding.level,
message: { text: finding.message },
locations: [{ physicalLocation: locationJson(finding.file, finding.region) }],
...relatedJson(finding.related),
partialFingerprints: { primaryLocationLineHash: fingerprintOf(finding) },
...foldedJson(finding)
}))
}]
};
}
function findingOf(diagnostic, fallbackFile) {
const { code, severity, hint, range, related = [], names = [], keys = [], alsoAt = [] } = diagnostic;
const message = require_project.G(diagnostic);
return {
rule: code,
level: LEVELS[severity],
message: hint === void 0 ? message : `${message}\n${hint}`,
file: range?.file ?? fallbackFile,
region: range === void 0 ? { startLine: 1 } : regionJson(range),
related: [...related, ...alsoAt.map((location) => ({
message: "Also here",
range: location
}))],
subject: diagnostic.message,
names,
keys,
count: Math.max(keys.length, names.length, alsoAt.length + 1)
};
}
function findingOfCase(failed) {
const { automation, name, explanation, file, line } = failed;
return {
rule: TEST_RULE,
level: "error",
message: `${automation} \u203A ${name}: ${explanation}`,
file,
region: { startLine: line },
related: [],
subject: `${automation} \u203A ${name}: ${explanation}`,
names: [],
keys: [automation],
count: 1
};
}
function foldedJson({ names, keys, count }) {
const properties = {
...keys.length === 0 ? {} : { automations: [...keys] },
...names.length === 0 ? {} : { names: [...names] }
};
return {
...count > 1 ? { occurrenceCount: count } : {},
...Object.keys(properties).length === 0 ? {} : { properties }
};
}
function mostSevereFirst(findings) {
return Object.values(LEVELS).flatMap((level) => findings.filter((each) => each.level === level));
}
function leftOut(count) {
if (count === 0) return {};
return { toolExecutionNotifications: [{
level: "warning",
message: { text: `${require_common.Tt(count, "result")} left out: code scanning takes ${MAX_RESULTS}` }
}] };
}
function ruleJson(id, pages) {
const { meaning, remedy } = id === TEST_RULE ? {
meaning: "A rule test failed.",
remedy: "Correct the manifest or the test."
} : require_common.P[id];
return {
id,
shortDescription: { text: meaning },
fullDescription: { text: meaning },
help: { text: remedy },
...require_common.cn({ helpUri: pages && `${pages.diagnostics}#:~:text=${encodeURIComponent(id)}` })
};
}
function relatedJson(related) {
if (related.length === 0) return {};
return { relatedLocations: related.map(({ message, range }, index) => ({
id: index + 1,
message: { text: message },
physicalLocation: locationJson(range.file, regionJson(range))
})) };
}
function regionJson({ start, end }) {
return {
startLine: start.line,
startColumn: start.column,
endLine: end.line,
endColumn: end.column
};
}
function locationJson(file, region) {
return {
artifactLocation: artifactJson(file),
region
};
}
function artifactJson(file) {
const isAbsolute = file.startsWith("/");
const segments = [];
for (const segment of file.split("/")) if (segment === ".." && segments.length > 0 && segments.at(-1) !== "..") segments.pop();
else if (segment !== "" && segment !== ".") segments.push(segment);
const uri = segments.map((segment) => encodeURIComponent(wellFormed(segment))).join("/");
return isAbsolute ? { uri: `file:///${uri}` } : {
uri,
uriBaseId: "%SRCROOT%"
};
}
function wellFormed(text) {
return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
function fingerprints(sources) {
const lines = new Map(sources.map(([file, text]) => [file, text.split(/\r\n|\r|\n/u)]));
const seen = new Map();
return ({ rule, file, region, subject: text }) => {
const line = lines.get(file)?.[Number(region["startLine"]) - 1];
const subject = line === void 0 || rule === "manifest/secret" || rule === "webhook/url" ? text : line.trim();
const hash = (0, node_crypto.createHash)("sha256").update(`${rule}\n${subject}`, "utf8").digest("hex");
const key = `${file}\n${hash}`;
const count = (seen.get(key) ?? 0) + 1;
seen.set(key, count);
return `${hash.slice(0, 16)}:${count}`;
};
}
exports.t = renderSarif;
