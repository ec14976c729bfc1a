const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_escape_markdown = require("./escape-markdown.js");
// src/report/plan/render-evidence.ts
var render_evidence_exports = require_rolldown_runtime.n({
renderEvidenceMarkdown: () => renderEvidenceMarkdown,
renderEvidenceText: () => renderEvidenceText
});
const MAX_ROWS = 50;
const MAX_RUNS = 50;
const MAX_FINDINGS = 3;
function renderEvidenceText({ rules, problem }, style, width) {
const lines = rules.flatMap(({ key, text, findings = [] }) => {
const [first = "", ...rest] = require_common.at(text, Math.max(24, width - key.length - 4));
const indent = " ".repeat(key.length + 4);
return [
`  ${style.bold(key)}  ${style.plain(first)}`,
...rest.map((line) => `${indent}${style.plain(line)}`),
...findings.flatMap(({ code, message, hint }) => [...require_common.at(`${code}: ${message}`, width - 6), ...hint === void 0 ? [] : require_common.at(`Hint: ${hint}`, width - 6)]).map((line) => `      ${style.plain(line)}`)
];
});
if (problem === void 0) return lines;
return [...lines, ...require_common.at(problem, width - 2).map((line) => `  ${style.plain(line)}`)];
}
function renderEvidenceMarkdown(evidence) {
const { problem } = evidence;
const note = problem === void 0 ? "" : `<p>No evidence: ${require_escape_markdown.t(problem)}</p>`;
return [renderRules(evidence), note].filter((part) => part !== "").join("\n\n");
}
function renderRules({ rules, source }) {
if (rules.length === 0) return "";
const rows = rules.slice(0, MAX_ROWS).map(({ key, text, findings = [] }) => `<tr><td>${require_escape_markdown.r(key)}</td><td>${[require_escape_markdown.t(text), ...findings.slice(0, MAX_FINDINGS).map(findingHtml)].join("<br>")}</td></tr>`);
const more = rules.length - rows.length;
const details = rules.slice(0, MAX_ROWS).flatMap(runLines);
return [
[
"<table>",
`<tr><th align="left">Automation</th><th align="left">Evidence from ${source === "live" ? "the runs in W&amp;B" : "recorded histories"}</th></tr>`,
...rows,
"</table>"
].join("\n"),
...more > 0 ? [`<p>\u2026 and ${more} more.</p>`] : [],
...details.length === 0 ? [] : [`<details><summary>Runs that start or stop firing</summary>\n\n<ul>\n${details.join("\n")}\n</ul>\n\n</details>`]
].join("\n\n");
}
function findingHtml({ code, message }) {
return `${require_escape_markdown.r(code)} ${require_escape_markdown.t(message)}`;
}
function runLines({ key, newlyFires = [], noLongerFires = [] }) {
return [["newly fires on", newlyFires], ["no longer fires on", noLongerFires]].flatMap(([verb, names]) => {
if (names.length === 0) return [];
const shown = names.slice(0, MAX_RUNS).map((name) => require_escape_markdown.r(name));
const more = names.length - shown.length;
return [`<li>${require_escape_markdown.r(key)} ${verb} ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}</li>`];
});
}
exports.n = renderEvidenceText;
Object.defineProperty(exports, "r", {
enumerable: true,
get: function() {
return render_evidence_exports;
}
});
exports.t = renderEvidenceMarkdown;
