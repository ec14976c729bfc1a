const require_write_file_atomically = require("./write-file-atomically.js");
const require_common = require("./common.js");
const require_write_page = require("./write-page.js");
const require_project = require("./project.js");
const require_run_tests = require("./run-tests.js");
const require_render_diagnostics_json = require("./render-diagnostics-json.js");
const require_parse_assumptions = require("./parse-assumptions.js");
// src/report/rule-tests/render-test-report-json.ts
function renderTestReportJson(report) {
const count = (status) => report.cases.filter((result) => result.status === status).length;
const { automations, bothOutcomes, conditions, untested, oneSided, partial } = report.coverage;
const { diagnostics = [] } = require_render_diagnostics_json.n(report.diagnostics);
return {
formatVersion: "1.0",
ok: report.ok,
assumed: { ...report.assumed },
summary: {
cases: report.cases.length,
passed: count("passed"),
failed: count("failed"),
assumptionDependent: count("assumption-dependent"),
vacuous: report.cases.filter(({ vacuous }) => vacuous).length
},
cases: report.cases.map(caseJson),
coverage: {
automations: { ...automations },
bothOutcomes: { ...bothOutcomes },
conditions: { ...conditions },
untested,
oneSided,
partial: partial.map((condition) => ({ ...condition }))
},
diagnostics
};
}
function caseJson(result) {
return {
automation: result.automation,
name: result.name,
...require_common.cn({
environment: result.environment,
row: result.row
}),
file: result.file,
line: result.line,
status: result.status,
reason: result.reason,
vacuous: result.vacuous,
boundary: result.boundary,
assumptions: result.assumptions,
explanation: result.explanation,
expected: result.expected,
actual: result.actual,
mismatches: result.mismatches.map((mismatch) => ({ ...mismatch })),
notes: result.notes
};
}
// src/report/rule-tests/render-coverage-text.ts
const SHOWN = 3;
const INDENT = " ".repeat(11);
function coverageLines(coverage, options) {
const style = require_common.it(options.color);
const figures = [
`automations ${ratioText(coverage.automations)}`,
`both outcomes ${ratioText(coverage.bothOutcomes)}`,
`conditions ${ratioText(coverage.conditions)}`
];
const all = options.coverage === true;
return [
`${style.bold("Coverage")}   ${figures.join("   ")}`,
...listLines("untested", coverage.untested, all, style, options),
...all ? listLines("one outcome only", coverage.oneSided, all, style, options) : [],
...all ? coverage.partial.map((condition) => `${INDENT}${style.plain(conditionText(condition))}`) : []
];
}
function ratioText({ covered, total }) {
return `${covered}/${total}`;
}
function listLines(title, keys, all, style, options) {
if (keys.length === 0) return [];
const shown = all ? keys : keys.slice(0, SHOWN);
const more = keys.length > shown.length ? `, \u2026 ${keys.length - shown.length} more (--coverage for all)` : "";
const text = `${title}: ${shown.join(", ")}${more}`;
return require_common.at(text, options.width - INDENT.length).map((line) => `${INDENT}${style.plain(line)}`);
}
function conditionText({ automation, condition, seenTrue, seenFalse }) {
return `${automation}: ${condition}: ${seenTrue ? "never seen false" : seenFalse ? "never seen true" : "never evaluated"}`;
}
// src/report/rule-tests/render-test-report-text.ts
const MARKS = {
passed: "\u2713",
failed: "\u2717",
"assumption-dependent": "~"
};
function renderTestReportText(report, options) {
const style = require_common.it(options.color);
const groups = options.failedOnly === true ? [] : groupCases(report.cases);
const names = groups.flatMap(({ lines }) => lines.map(([first]) => require_common.yt(first.name)));
const column = 4 + Math.max(0, ...names) + 3;
const failed = report.cases.filter(({ status }) => status === "failed");
const text = [
groups.flatMap((group) => groupLines(group, column, style)),
failed.length === 0 ? [] : [style.bold("FAILED"), ...failed.flatMap((result, index) => [...index === 0 ? [] : [""], ...failureLines(result, style, options)])],
[
summaryLine(report, style, options),
...assumedLines(report, style),
...coverageLines(report.coverage, options)
]
].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n");
return `${require_project.W(text, options.terminalWidth)}\n`;
}
function groupCases(cases) {
const groups = new Map();
for (const result of cases) {
const title = result.environment === void 0 ? result.automation : `${result.automation} (${result.environment})`;
const id = JSON.stringify([title, result.file]);
const group = groups.get(id) ?? {
title,
file: result.file,
lines: []
};
groups.set(id, group);
const last = group.lines.at(-1);
if (last !== void 0 && result.row !== void 0 && last[0].row !== void 0 && last[0].name === result.name) group.lines[group.lines.length - 1] = [...last, result];
else group.lines.push([result]);
}
return [...groups.values()];
}
function groupLines({ title, file, lines }, column, style) {
return [`${style.bold(title)}${gap(title, column)}${style.dim(file)}`, ...lines.map((line) => caseLine(line, column, style))];
}
function caseLine(line, column, style) {
const [first] = line;
const status = lineStatus(line);
const head = `  ${paintOf(status, style)(MARKS[status])} ${style.plain(first.name)}`;
if (status === "failed") return head;
const clause = line.length > 1 || first.row !== void 0 ? rowsClause(line) : first.explanation;
return `${head}${gap(`    ${first.name}`, column)}${style.dim(clause)}`;
}
function lineStatus(line) {
if (line.some(({ status }) => status === "failed")) return "failed";
return line.some(({ status }) => status !== "passed") ? "assumption-dependent" : "passed";
}
function rowsClause(line) {
const fire = line.filter(({ reason }) => reason === "fired").length;
const quiet = line.length - fire;
const parts = [...fire === 0 ? [] : [`${fire} ${fire === 1 ? "fires" : "fire"}`], ...quiet === 0 ? [] : [`${quiet} ${quiet === 1 ? "does" : "do"} not`]];
const dependent = line.filter(({ status }) => status === "assumption-dependent");
const ids = [...new Set(dependent.flatMap(({ assumptions }) => assumptions))];
const mark = dependent.length === 0 ? "" : `; ${require_common.Tt(dependent.length, "row")} hang${dependent.length === 1 ? "s" : ""} on ${ids.join(", ")}`;
return `${require_common.Tt(line.length, "row")}: ${parts.join(", ")}${mark}`;
}
function failureLines(result, style, options) {
const row = result.row === void 0 ? "" : `, row ${result.row}`;
const where = result.environment === void 0 ? "" : ` (${result.environment})`;
const detail = result.timeline.length > 0 ? timelineLines(result, style) : [`      ${style.plain(result.explanation)}`];
const prose = [...result.advice === void 0 ? [] : [result.advice], ...result.notes];
return [
`  ${style.red(`${result.automation}${where} \u203A ${result.name}${row}`)}`,
`    ${style.dim(`${result.file}:${result.line}`)}`,
...mismatchLines(result, style),
"",
...detail,
...prose.flatMap((text) => ["", ...require_common.at(text, options.width - 4).map((line) => `    ${style.plain(line)}`)])
];
}
function mismatchLines({ mismatches }, style) {
const path = Math.max(...mismatches.map((mismatch) => require_common.yt(mismatch.path))) + 2;
const expected = Math.max(...mismatches.map((mismatch) => require_common.yt(mismatch.expected))) + 6;
return mismatches.map((mismatch) => [
`      ${style.plain(mismatch.path)}${gap(mismatch.path, path)}`,
`expected ${style.plain(mismatch.expected)}${gap(mismatch.expected, expected)}`,
`got ${style.plain(mismatch.actual)}`
].join(""));
}
function timelineLines({ timeline }, style) {
const step = Math.max(...timeline.map((entry) => String(entry.step).length));
const comparison = Math.max(...timeline.map((entry) => require_common.yt(entry.comparison))) + 4;
return timeline.map((entry) => {
const outcome = entry.outcome === "FIRES" ? style.red(entry.outcome) : style.dim(entry.outcome);
const line = `      step ${String(entry.step).padStart(step)}   ${style.plain(entry.comparison)}${gap(entry.comparison, comparison)}${outcome}`;
return entry.note === "" ? line : `${line}${gap(entry.outcome, 13)}${style.plain(entry.note)}`;
});
}
function summaryLine(report, style, options) {
const count = (status) => report.cases.filter((result) => result.status === status).length;
const dependent = count("assumption-dependent");
const problems = report.diagnostics.filter(({ severity }) => severity === "error").length;
const counts = [
style.green(`${count("passed")} passed`),
...count("failed") === 0 ? [] : [style.red(`${count("failed")} failed`)],
...dependent === 0 ? [] : [style.yellow(`${dependent} assumption-dependent`)],
...problems === 0 ? [] : [style.red(require_common.Tt(problems, "problem"))]
];
const size = [
require_common.Tt(report.cases.length, "case"),
require_common.Tt(report.files, "file"),
...options.milliseconds === void 0 ? [] : [`${Math.round(options.milliseconds)} ms`]
];
return `${style.bold("Tests")}      ${counts.join(", ")}          ${style.dim(size.join(", "))}`;
}
function assumedLines({ assumed }, style) {
const interpretations = Object.entries(assumed).map(([id, interpretation]) => `${id} ${interpretation}`);
return interpretations.length === 0 ? [] : [`${style.bold("Assumed")}    ${style.yellow(interpretations.join(", "))}`];
}
function paintOf(status, style) {
if (status === "passed") return style.green;
return status === "failed" ? style.red : style.yellow;
}
function gap(text, column) {
return " ".repeat(Math.max(2, column - require_common.yt(text)));
}
// src/cli/commands/test/test-directory.ts
async function testDirectory(context, opened, { assume }, onCase) {
const { io, options } = context;
const loaded = await require_project.n(context, opened);
const { tree, diagnostics } = loaded;
const sources = require_project.d(tree);
require_project.p(context, diagnostics, sources);
if (require_common.X(diagnostics)) return {
diagnostics,
report: void 0,
sources
};
let done = 0;
return {
diagnostics,
report: await require_run_tests.t({
...loaded,
tree: {
...tree,
tests: require_project.r(tree)
}
}, {
assume,
onCase: (result, evaluated) => {
onCase?.(result, evaluated);
done += 1;
io.progress?.((seconds) => `Ran ${require_common.Tt(done, "rule test")} in ${seconds} s`);
},
...require_common.cn({ grep: options.grep })
}),
sources
};
}
async function writeReport(context, report, known) {
const { io, options } = context;
await require_common.s(context, {
text: () => renderTestReportText(report, {
...require_common.l(io.stdout, io.env),
coverage: options.coverage ?? false,
failedOnly: options.failedOnly ?? false
}),
json: () => require_common.i(renderTestReportJson({
...report,
diagnostics: [...known, ...report.diagnostics]
})),
junit: async () => {
const { renderTestReportJunit } = await Promise.resolve().then(() => require("./render-test-report-junit.js"));
return renderTestReportJunit([report]);
}
});
}
function writeProblems(context, report, sources, { minimums }) {
require_project.p(context, report.diagnostics, sources);
const short = minimums.flatMap(([figure, percent]) => shortfall(report, figure, percent));
for (const message of short) context.io.stderr.write(`${message}\n`);
return short.length;
}
function shortfall(report, figure, percent) {
const { automations, bothOutcomes, conditions } = report.coverage;
const ratio = {
automations,
both: bothOutcomes,
conditions
}[figure];
const reached = ratio.total === 0 ? 100 : 100 * ratio.covered / ratio.total;
if (reached >= percent) return [];
return [`Coverage of ${figure} is ${Math.floor(reached)} %, below the ${percent} % that --coverage-min asks for`];
}
// src/cli/commands/test/test-settings.ts
function readTestSettings({ coverageMin = [], assume = [] }) {
return {
minimums: parseMinimums(coverageMin),
assume: readAssumptions(assume)
};
}
function readAssumptions(strings) {
const parsed = require_parse_assumptions.t(strings);
if ("assumptions" in parsed) return parsed.assumptions;
throw new require_common.sn(parsed.problem, {
code: "usage",
hint: parsed.hint
});
}
const FIGURES = [
"automations",
"both",
"conditions"
];
function parseMinimums(strings) {
return strings.map((text) => {
const [name, value = ""] = text.split("=");
const figure = FIGURES.find((each) => each === name);
const percent = /^\d{1,3}$/.test(value) ? Number(value) : NaN;
if (figure !== void 0 && percent <= 100) return [figure, percent];
throw new require_common.sn(`"--coverage-min ${text}" is not a figure with a percentage`, {
code: "usage",
hint: `Write, for example, --coverage-min both=80; the figures are ${FIGURES.join(", ")}`
});
});
}
// src/cli/commands/test/run-test.ts
async function runTest(context) {
const { options } = context;
const settings = readTestSettings(options);
if (context.args.length > 1) {
const { testSeveral } = await Promise.resolve().then(() => require("./test-several.js"));
return await testSeveral(context, settings);
}
const opened = await require_project.c(context);
const pictures = options.html === void 0 ? void 0 : new (await (Promise.resolve().then(() => require("./collect-case-pictures.js")))).CasePictureCollector();
const { report, diagnostics, sources } = await testDirectory(context, opened, settings, (result, evaluated) => pictures?.onCase(result, evaluated));
if (report === void 0) return require_common.Zt.invalid;
if (options.coverageOut !== void 0) await require_write_file_atomically.t(options.coverageOut, `${JSON.stringify({
formatVersion: "1.0",
...report.coverage
}, void 0, 2)}\n`);
await writeReport(context, report, diagnostics);
if (options.html !== void 0 && pictures !== void 0) {
const { renderTestsPage } = await Promise.resolve().then(() => require("./render-tests-page.js"));
await require_write_page.t(context, options.html, renderTestsPage(report, pictures.pictures));
}
const short = writeProblems(context, report, sources, settings);
return report.ok && short === 0 ? require_common.Zt.done : require_common.Zt.invalid;
}
exports.n = writeProblems;
exports.r = writeReport;
exports.runTest = runTest;
exports.t = testDirectory;
