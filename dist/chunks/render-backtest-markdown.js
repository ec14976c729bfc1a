import { zt as countNoun } from "./common.js";
import { n as fencedBlock, r as inlineCode, t as escapeHtml } from "./escape-markdown.js";
import { c as statusAdvice, n as firesText, r as maskedText, s as startText, t as dataText } from "./backtest-words.js";
import { n as ruleLines } from "./render-backtest-text.js";
// src/report/backtest/render-backtest-markdown.ts
const WIDTH = 110;
function renderBacktestMarkdown(report) {
return `${[
`### Backtest: ${countNoun(report.rules.length, "rule")} on ${countNoun(report.runs, "recorded run")}`,
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
statusAdvice(report),
startText(report),
maskedText(report)
].filter((text) => text !== void 0);
return `<tr>${[
inlineCode(rule.key),
`${escapeHtml(data.status)}: ${escapeHtml(dataText(report))}`,
escapeHtml(firesText(report)),
problems.map((text) => escapeHtml(text)).join("<br>")
].map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
function detailsOf(report, whole) {
const lines = ruleLines(report, whole, {
color: false,
width: WIDTH,
all: false
});
const block = fencedBlock(lines.map((line) => line.trimEnd()), "text");
return `<details><summary>${inlineCode(report.rule.key)}</summary>\n\n${block}\n\n</details>`;
}
export { renderBacktestMarkdown };
