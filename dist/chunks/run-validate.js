const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_project = require("./project.js");
const require_escape_markdown = require("./escape-markdown.js");
const require_failure_reason = require("./failure-reason.js");
const require_load_manifests = require("./load-manifests.js");
const require_write_sarif = require("./write-sarif.js");
const require_format_manifest = require("./format-manifest.js");
// src/workflow/find-unformatted.ts
function findUnformatted({ directory, configuration, files }) {
return [...configuration === void 0 ? [] : [{
file: configuration,
document: "configuration"
}], ...files.map((file) => ({
file,
document: "manifest"
}))].flatMap(({ file, document }) => {
const shown = require_common.R(directory, file.path);
const { value: text, diagnostics } = require_format_manifest.t(file.text, {
file: shown,
document
});
return require_common.X(diagnostics) || text === file.text ? [] : [shown];
});
}
// src/action/status/plan-checks.ts
async function runChecks({ inputs, io }, tree) {
const unformatted = inputs.checks.includes("fmt") ? formatProblems(tree) : [];
const validation = inputs.checks.includes("test") && tree.tests.length > 0 ? await require_load_manifests.n({
inputs,
io
}) : void 0;
const failed = validation === void 0 ? [] : testProblems(validation);
const isBroken = validation?.isValid === false && failed.length === 0;
return {
problems: [...unformatted, ...failed],
failures: [
...unformatted.length === 0 ? [] : [`${require_common.Tt(unformatted.length, "file")} not formatted: run "wac fmt"`],
...failed.length === 0 ? [] : [`${require_common.Tt(failed.length, "rule test")} of ${validation?.cases} failed`],
...isBroken ? ["the rule tests are not valid: mode \"validate\" shows why"] : []
]
};
}
function formatProblems(tree) {
return findUnformatted(tree).map((file) => ({
message: "The file is not formatted: run \"wac fmt\"",
location: {
title: "fmt",
file,
startLine: 1,
endLine: 1
}
}));
}
function testProblems({ failedCases }) {
return failedCases.map(({ automation, name, explanation, file, line }) => ({
message: `${automation} \u203A ${name}: ${explanation}`,
location: {
title: "rule test",
file,
startLine: line,
endLine: line
}
}));
}
// src/action/modes/run-validate.ts
var run_validate_exports = require_rolldown_runtime.n({ runValidate: () => runValidate });
const MAX_LINES = 200;
const MAX_LINE_LENGTH = 1e3;
const LOG_WIDTH = 100;
async function runValidate(run, reduced = {}) {
const { because } = reduced;
const { io, inputs, redact } = run;
const found = await require_load_manifests.n(run);
const unformatted = inputs.checks.includes("fmt") ? formatProblems(found.tree) : [];
const failed = [...testProblems(found), ...unformatted];
const isValid = found.isValid && unformatted.length === 0;
const failedLines = failed.map(({ message, location }) => `${location.file}:${location.startLine} ${message}`);
require_write_sarif.r(io, found.diagnostics, failed);
require_write_sarif.n(run, found.diagnostics, found.tree);
await require_write_sarif.t(run, found.tree, found);
for (const line of failedLines) io.log(redact(`failed: ${line}`));
const tests = found.cases === 0 ? "" : `, ${require_common.Tt(found.cases - found.failedCases.length, "rule test")} of ${found.cases} passed`;
const verdict = isValid ? `${require_common.p(found.automations, found.webhooks)} valid${tests}.` : `Not valid: ${require_common.Tt(found.diagnostics.filter(({ severity }) => severity === "error").length + failed.length, "problem")}.`;
io.log(verdict);
if (because !== void 0) io.annotate("notice", because);
const evidence = isValid && reduced.isOffline === true ? await showEvidence(run) : [];
if (inputs.summary) {
const said = because === void 0 ? [] : [because];
await summarize(run, found.diagnostics, {
verdict,
said: [...said, ...evidence],
failedLines
});
}
if (!isValid) throw new require_failure_reason.t("invalid", `The manifests are not valid. ${verdict}`);
}
async function summarize({ io, redact }, diagnostics, shown) {
const lines = [...require_project.H(diagnostics, {
color: false,
width: 100,
sources: new Map()
}).split("\n").filter((line) => line !== ""), ...shown.failedLines];
const first = lines.slice(0, MAX_LINES).map((line) => redact(line).slice(0, MAX_LINE_LENGTH));
const rest = lines.length > first.length ? ["\u2026 the log has the rest"] : [];
const blocks = [
"### W&amp;B automations: validation",
`**${shown.verdict}**`,
...shown.said,
...lines.length === 0 ? [] : [require_escape_markdown.n([...first, ...rest], "text")]
];
await io.appendSummary(redact(`${blocks.join("\n\n")}\n`));
}
async function showEvidence(run) {
const { io, inputs, context, redact } = run;
if (inputs.mode !== "plan" || inputs.evidence === "off") return [];
if (context.pullRequest === void 0 || context.pullRequest.isClosed) return [];
const [{ readForkEvidence }, { renderEvidenceMarkdown, renderEvidenceText }] = await Promise.all([Promise.resolve().then(() => require("./fork-evidence.js")), Promise.resolve().then(() => require("./render-evidence.js")).then((n) => n.r)]);
const { evidence, note } = await readForkEvidence(run);
if (evidence !== void 0) {
const lines = renderEvidenceText(evidence, require_common.it(false), LOG_WIDTH);
io.log(redact(["Evidence:", ...lines].join("\n")));
}
if (note !== void 0) io.log(redact(note));
return [...evidence === void 0 ? [] : [renderEvidenceMarkdown(evidence)], ...note === void 0 ? [] : [require_escape_markdown.t(note)]];
}
Object.defineProperty(exports, "n", {
enumerable: true,
get: function() {
return run_validate_exports;
}
});
exports.r = runChecks;
exports.t = runValidate;
