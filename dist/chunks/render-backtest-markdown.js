const require_common = require("./common.js");
const require_escape_markdown = require("./escape-markdown.js");
const require_backtest_words = require("./backtest-words.js");
const require_run_backtest = require("./run-backtest.js");
// src/report/backtest/render-backtest-markdown.ts
const WIDTH = 110;
function renderBacktestMarkdown(report) {
return `${[
`### Backtest: ${require_common.Tt(report.rules.length, "rule")} on ${require_common.Tt(report.runs, "recorded run")}`,
[
"<table>",
"<tr><th>Rule</th><th>Data</th><th>Fires</th><th>Problems</th></tr>",
...report.rules.map(rowOf),
"</table>"
].join("\n"),
...report.rules.map((rule) => detailsOf(rule, report))
].join("\n\n")}\n`;
}
function rowOf(report) {
const { rule, data } = report;
const problems = [
require_backtest_words.c(report),
require_backtest_words.s(report),
require_backtest_words.r(report)
].filter((text) => text !== void 0);
return `<tr>${[
require_escape_markdown.r(rule.key),
`${require_escape_markdown.t(data.status)}: ${require_escape_markdown.t(require_backtest_words.t(report))}`,
require_escape_markdown.t(require_backtest_words.n(report)),
problems.map((text) => require_escape_markdown.t(text)).join("<br>")
].map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
function detailsOf(report, whole) {
const lines = require_run_backtest.t(report, whole, {
color: false,
width: WIDTH,
all: false
});
const block = require_escape_markdown.n(lines.map((line) => line.trimEnd()), "text");
return `<details><summary>${require_escape_markdown.r(report.rule.key)}</summary>\n\n${block}\n\n</details>`;
}
exports.renderBacktestMarkdown = renderBacktestMarkdown;
