import { Kt as present, tt as displayPath } from "./common.js";
import { t as ACTION_VERSION } from "./action-version.js";
import { B as renderDiagnosticsText, U as fullMessage, V as sortDiagnostics } from "./project.js";
import { t as writeFileAtomically } from "./write-file-atomically.js";
import { t as renderSarif } from "./render-sarif2.js";
// src/action/publish/annotate-diagnostics.ts
const MAX_ANNOTATIONS = 9;
const MAX_LENGTH = 4e3;
function annotateDiagnostics(io, diagnostics, others = []) {
for (const severity of ["error", "warning"]) {
const all = [...sortDiagnostics(diagnostics).filter((each) => each.severity === severity).map((each) => ({
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
const message = fullMessage(diagnostic);
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
io.log(redact(renderDiagnosticsText(diagnostics, {
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
return new Map(files.map((file) => [displayPath(tree.directory, file.path), file.text]));
}
// src/action/publish/write-sarif.ts
async function writeSarif({ inputs, io, redact }, tree, found) {
const { sarifFile } = inputs;
if (sarifFile === void 0) return;
const document = renderSarif({
...found,
version: ACTION_VERSION,
sources: sourceTexts(tree),
fallbackFile: displayPath(tree.directory, "wac.yaml"),
...present({ pages: actionPages(io.env) })
});
await writeFileAtomically(sarifFile, redact(`${JSON.stringify(document, void 0, 2)}\n`));
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
export { logDiagnostics as n, annotateDiagnostics as r, writeSarif as t };
