const require_common = require("./common.js");
const require_project = require("./project.js");
// src/report/diagnostics/render-diagnostics-json.ts
function renderDiagnosticsJson(diagnostics) {
const sorted = require_project.U(diagnostics);
const count = (severity) => sorted.filter((diagnostic) => diagnostic.severity === severity).length;
return {
formatVersion: "1.0",
valid: count("error") === 0,
summary: {
errors: count("error"),
warnings: count("warning"),
notes: count("info")
},
diagnostics: sorted.map(diagnosticJson)
};
}
function diagnosticJson(diagnostic) {
const { code, severity, message, hint, range, related, names, keys, alsoAt = [] } = diagnostic;
const count = Math.max(keys?.length ?? 0, names?.length ?? 0, alsoAt.length + 1);
return {
code,
severity,
message,
...require_common.cn({ hint }),
...range === void 0 ? {} : rangeJson(range),
...require_common.cn({
related: related === void 0 ? void 0 : related.map((entry) => ({
message: entry.message,
...rangeJson(entry.range)
})),
count: count > 1 ? count : void 0,
names,
keys,
alsoAt: alsoAt.length === 0 ? void 0 : alsoAt.map(rangeJson)
})
};
}
function rangeJson(range) {
return {
file: range.file,
line: range.start.line,
column: range.start.column,
endLine: range.end.line,
endColumn: range.end.column
};
}
exports.n = renderDiagnosticsJson;
exports.t = diagnosticJson;
