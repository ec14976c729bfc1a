const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_junit = require("./junit.js");
const require_common = require("./common.js");
// src/report/rule-tests/render-test-report-junit.ts
var import_dist = require_rolldown_runtime.r(require_junit.t(), 1);
function isJunit(exports) {
return typeof exports === "object" && exports !== null && "newBuilder" in exports;
}
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
function renderTestReportJunit(reports) {
const junit = import_dist.default;
require_common.an(isJunit(junit), "junit-report-builder exports a builder");
const builder = junit.newBuilder();
for (const report of reports) addCases(builder, report);
for (const report of reports) addProblems(builder, report);
return builder.build();
}
function addCases(builder, report) {
const files = [...new Set(report.cases.map(({ file }) => file))];
for (const file of files) {
const suite = builder.testSuite().name(clean(file));
for (const [id, interpretation] of Object.entries(report.assumed)) suite.property(`assumed ${id}`, interpretation);
for (const result of report.cases) if (result.file === file) addCase(suite.testCase(), result);
}
}
function addProblems(builder, { directory, diagnostics }) {
const problems = diagnostics.filter(({ severity }) => severity === "error");
if (problems.length === 0) return;
const of = directory === void 0 ? "" : `: ${directory}`;
const suite = builder.testSuite().name(clean(`could not run${of}`));
for (const { code, message, range } of problems) {
const location = range === void 0 ? "" : `${range.file}:${range.start.line}: `;
suite.testCase().className("wac").name(code).error(clean(`${location}${message}`), code);
}
}
function addCase(target, result) {
const row = result.row === void 0 ? "" : `, row ${result.row}`;
const where = result.environment === void 0 ? "" : ` (${result.environment})`;
target.className(clean(`${result.automation}${where}`)).name(clean(`${result.name}${row}`)).file(clean(`${result.file}:${result.line}`)).property("reason", result.reason);
if (result.status === "assumption-dependent") target.property("assumption-dependent", result.assumptions.join(" "));
if (result.boundary) target.property("boundary", "true");
if (result.status !== "failed") return;
const strings = result.mismatches.map(({ path, expected, actual }) => `${path}: expected ${expected}, got ${actual}`);
target.failure(clean(strings[0] ?? result.explanation), result.vacuous ? "vacuous" : "mismatch");
target.stacktrace(clean([
`${result.file}:${result.line}`,
...strings,
result.explanation
].join("\n")));
}
function clean(text) {
return text.replace(NOT_XML, "\uFFFD");
}
exports.renderTestReportJunit = renderTestReportJunit;
