const require_common = require("./common.js");
const require_escape_markdown = require("./escape-markdown.js");
const require_project = require("./project.js");
// src/report/diagnostics/render-diagnostics-markdown.ts
const MAX_ROWS = 100;
const SEVERITIES = [
["error", "error"],
["warning", "warning"],
["info", "note"]
];
function renderDiagnosticsMarkdown(diagnostics, note) {
const sorted = require_project.U(diagnostics);
const byWeight = SEVERITIES.flatMap(([severity]) => sorted.filter((each) => each.severity === severity));
const counts = SEVERITIES.map(([severity, noun]) => require_common.Tt(sorted.filter((each) => each.severity === severity).length, noun));
const rows = byWeight.slice(0, MAX_ROWS).map(rowOf);
const more = byWeight.length - rows.length;
return `${[
`<h3>W&amp;B automations lint: ${counts.join(", ")}</h3>`,
`<p>${require_escape_markdown.t(note)}.</p>`,
...rows.length === 0 ? [] : [[
"<table>",
"<tr><th align=\"left\">Severity</th><th align=\"left\">Code</th><th align=\"left\">Location</th><th align=\"left\">Message</th></tr>",
...rows,
"</table>"
].join("\n")],
...more > 0 ? [`<p>\u2026 and ${more} more.</p>`] : []
].join("\n\n")}\n`;
}
function rowOf(diagnostic) {
const { severity, code, range, hint } = diagnostic;
const noun = SEVERITIES.find(([each]) => each === severity)?.[1] ?? severity;
const location = range === void 0 ? "" : require_escape_markdown.r(`${range.file}:${range.start.line}`);
const lines = [...require_project.G(diagnostic).split("\n"), ...hint === void 0 ? [] : [hint]];
return `<tr>${[
noun,
require_escape_markdown.r(code),
location,
lines.map(require_escape_markdown.t).join("<br>")
].map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
exports.renderDiagnosticsMarkdown = renderDiagnosticsMarkdown;
