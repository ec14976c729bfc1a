const require_common = require("./common.js");
const require_project = require("./project.js");
const require_action = require("../action.js");
const require_write_file_atomically = require("./write-file-atomically.js");
const require_render_sarif = require("./render-sarif.js");
// src/action/publish/annotate-diagnostics.ts
const MAX_ANNOTATIONS = 9;
const MAX_LENGTH = 4e3;
function annotateDiagnostics(io, diagnostics, others = []) {
for (const severity of ["error", "warning"]) {
const all = [...require_project.U(diagnostics).filter((each) => each.severity === severity).map((each) => ({
message: messageOf(each),
location: locationOf(each)
})), ...severity === "error" ? others : []];
const shown = all.length > MAX_ANNOTATIONS ? all.slice(0, 8) : all;
for (const { message, location } of shown) io.annotate(severity, message.slice(0, MAX_LENGTH), location);
const more = all.length - shown.length;
if (more > 0) io.annotate(severity, `\u2026 and ${more} more: the log of this step has all of them`);
}
}
function messageOf(diagnostic) {
const message = require_project.G(diagnostic);
return diagnostic.hint === void 0 ? message : `${message}\n${diagnostic.hint}`;
}
function locationOf({ code, range }) {
if (range === void 0) return { title: code };
const isOneLine = range.start.line === range.end.line;
return {
title: code,
file: range.file,
startLine: range.start.line,
endLine: range.end.line,
...isOneLine ? {
startColumn: range.start.column,
endColumn: range.end.column
} : {}
};
}
// src/action/publish/log-diagnostics.ts
function logDiagnostics({ io, redact }, diagnostics, tree) {
if (diagnostics.length === 0) return;
const sources = sourceTexts(tree);
io.log(redact(require_project.H(diagnostics, {
color: false,
width: 100,
sources
})));
}
function sourceTexts(tree) {
const files = [
...tree.configuration === void 0 ? [] : [tree.configuration],
...tree.files,
...tree.tests
];
return new Map(files.map((file) => [require_common.R(tree.directory, file.path), file.text]));
}
// src/action/publish/write-sarif.ts
async function writeSarif({ inputs, io, redact }, tree, found) {
const { sarifFile } = inputs;
if (sarifFile === void 0) return;
const { diagnostics, ...tests } = found;
const fallbackFile = require_common.R(tree.directory, "wac.yaml");
const document = require_render_sarif.t({
directories: [{
diagnostics,
sources: sourceTexts(tree),
fallbackFile
}],
...tests,
version: require_action.V,
...require_common.cn({ pages: actionPages(io.env) })
});
await require_write_file_atomically.t(sarifFile, redact(`${JSON.stringify(document, void 0, 2)}\n`));
}
function actionPages(env) {
const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
if (!repository || !ref) return void 0;
const project = encodeURI(`${env["GITHUB_SERVER_URL"] || "https://github.com"}/${repository}`);
return {
project,
diagnostics: `${project}/blob/${encodeURIComponent(ref)}/docs/diagnostics.md`
};
}
exports.n = logDiagnostics;
exports.r = annotateDiagnostics;
exports.t = writeSarif;
