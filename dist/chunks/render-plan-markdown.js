const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_project = require("./project.js");
const require_escape_markdown = require("./escape-markdown.js");
const require_execution_text = require("./execution-text.js");
const require_render_drift_text = require("./render-drift-text.js");
const require_render_results_text = require("./render-results-text.js");
const require_value_text = require("./value-text.js");
const require_render_evidence = require("./render-evidence.js");
const require_unmanaged_text = require("./unmanaged-text.js");
// src/report/plan/markdown-detail.ts
const ALL = Number.MAX_SAFE_INTEGER;
const MAX_VALUE_LENGTH = 1e4;
const DETAIL_LEVELS = [
{
bodies: "all",
valueLength: MAX_VALUE_LENGTH,
rows: ALL,
removalRows: ALL,
lines: ALL
},
{
bodies: "changed",
valueLength: MAX_VALUE_LENGTH,
rows: ALL,
removalRows: ALL,
lines: ALL
},
{
bodies: "changed",
valueLength: 160,
rows: ALL,
removalRows: ALL,
lines: 400
},
{
bodies: "removals",
valueLength: 160,
rows: ALL,
removalRows: ALL,
lines: 200
},
{
bodies: "removals",
valueLength: 160,
rows: 200,
removalRows: ALL,
lines: 100
},
{
bodies: "removals",
valueLength: 160,
rows: 50,
removalRows: ALL,
lines: 50
},
{
bodies: "removals",
valueLength: 160,
rows: 0,
removalRows: ALL,
lines: 20
},
{
bodies: "none",
valueLength: 160,
rows: 0,
removalRows: ALL,
lines: 20
},
{
bodies: "none",
valueLength: 160,
rows: 0,
removalRows: 100,
lines: 20
},
{
bodies: "none",
valueLength: 160,
rows: 0,
removalRows: 20,
lines: 10
},
{
bodies: "none",
valueLength: 80,
rows: 0,
removalRows: 0,
lines: 5
},
{
bodies: "none",
valueLength: 80,
rows: 0,
removalRows: 0,
lines: 0
}
];
// src/report/plan/render-change-markdown.ts
function renderRowHeading(context) {
return `<tr>${[
...context.results === void 0 ? [] : ["Result"],
"Change",
"Automation",
"Scope",
"Event \u2192 action",
...context.originOf === void 0 ? [] : ["From"]
].map((column) => `<th align="left">${column}</th>`).join("")}</tr>`;
}
function renderRow(group, context) {
const { first } = group;
const danger = require_render_drift_text.O(first);
return `<tr>${[
...context.results === void 0 ? [] : [resultCell(group, context.results)],
`<b>${first.action}</b>${danger === "" ? "" : `<br>${danger}`}${executionCell(group, context)}`,
group.changes.length === 1 ? require_escape_markdown.r(first.key) : require_escape_markdown.r(require_render_drift_text.w(group)),
require_escape_markdown.r(commonScope(group)),
eventAndAction(first.afterDocument ?? first.beforeDocument),
...context.originOf === void 0 ? [] : [origins(group, context.originOf)]
].map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
function executionCell({ changes, first }, { executions }) {
if (!(first.danger === "removes" || first.danger === "silences") || executions === void 0 || changes.length > 1) return "";
const text = require_execution_text.n(first, executions);
return text === void 0 ? "" : `<br>${require_escape_markdown.t(text)}`;
}
function renderChangeMarkdown(group, detail, options) {
const { first } = group;
const title = group.changes.length === 1 ? `${first.action} ${require_escape_markdown.r(first.key)}` : `${first.action} ${require_escape_markdown.r(foldTitle(group))}`;
const count = first.fields.length;
const fields = count === 0 || first.action === "create" ? "" : `: ${count} field${count === 1 ? "" : "s"}`;
const note = [
...first.source === void 0 ? [] : [`# ${require_render_drift_text.u(first.source)}`],
...require_render_drift_text.D[first.reason] === "" ? [] : [`# ${require_render_drift_text.D[first.reason]}`],
...group.changes.length === 1 ? [`# ${first.scope}`] : memberLines(group),
...first.webhook === void 0 ? [] : [`# ${require_render_drift_text.d(first.webhook)}`],
...require_render_drift_text.c(group.changes, options.executions).map((line) => `# ${line}`)
];
const body = require_escape_markdown.n([...note, ...diffLines(first, detail)], "diff");
return `<details${options.isOpen ? " open" : ""}><summary>${title}${fields}</summary>\n\n${body}\n\n</details>`;
}
function foldTitle(group) {
const [field] = group.first.fields;
const short = group.first.fields.length === 1 && field !== void 0 ? require_render_drift_text.g(field) : void 0;
return short === void 0 ? require_render_drift_text.w(group) : `${require_render_drift_text.w(group)}: ${short}`;
}
function memberLines(group) {
return group.changes.map((change) => `# ${change.key} in ${change.scope}`);
}
function diffLines(change, detail) {
if (change.fields.length > 0) return change.fields.flatMap((field) => fieldLines(field, detail.valueLength));
const sign = change.action === "create" ? "+" : "-";
return wholeDocument(change).map((leaf) => `${sign} ${leaf.path}: ${require_common._t(require_value_text.n(leaf.value, change.webhook === void 0 ? leaf.path : ""), detail.valueLength)}`);
}
function wholeDocument(change) {
if (change.action === "create") return require_render_drift_text._(change.afterDocument ?? {});
return change.danger === "removes" ? require_render_drift_text._(change.beforeDocument ?? {}) : [];
}
function hasLongValue(change) {
return (change.fields.length > 0 ? change.fields.flatMap(({ before, after }) => [before, after]) : wholeDocument(change).map(({ value }) => value)).some((value) => value !== void 0 && JSON.stringify(value).length > 1e4);
}
function fieldLines(field, length) {
const origin = require_render_drift_text.E[field.origin];
const note = origin === "" ? [] : [`# ${field.path}: ${origin}`];
const strings = [field.before, field.after].map((value) => value === void 0 ? "" : require_value_text.n(value, require_render_drift_text.f(field)));
const [before, after] = require_common.gt(strings[0] ?? "", strings[1] ?? "", length);
return [
...note,
...field.before === void 0 ? [] : [`- ${field.path}: ${before}`],
...field.after === void 0 ? [] : [`+ ${field.path}: ${after}`]
];
}
function commonScope(group) {
const scopes = new Set(group.changes.map((change) => change.scope));
return scopes.size === 1 ? group.first.scope : `${scopes.size} scopes`;
}
function eventAndAction(document) {
if (document?.["kind"] === "webhook") return require_escape_markdown.r("webhook");
const word = (part) => {
const value = document?.[part];
const name = require_common.Wt(value) ? Object.keys(value)[0] : void 0;
return name === void 0 ? "" : require_escape_markdown.r(name);
};
return `${word("when")} \u2192 ${word("then")}`;
}
function origins(group, of) {
const words = new Set(group.changes.map((change) => of(change) ?? ""));
return require_escape_markdown.t([...words].filter((word) => word !== "").join(" and "));
}
function resultCell(group, results) {
const statuses = group.changes.map((change) => results.get(change.key)?.status ?? "not-attempted");
return [...new Set(statuses.map((status) => require_render_results_text.t[status]))].map((word) => `<b>${word}</b>`).join(", ");
}
// src/report/plan/render-plan-markdown.ts
var render_plan_markdown_exports = require_rolldown_runtime.n({ renderPlanMarkdown: () => renderPlanMarkdown });
const DEFAULT_LIMIT = 6e4;
const MAX_OPEN = 20;
const PLAIN = {
color: false,
width: 100
};
const LONG_VALUES = `Values of more than ${MAX_VALUE_LENGTH} characters are shortened; the plan as JSON has them whole.`;
function renderPlanMarkdown(compiled, options = {}) {
const plan = require_render_drift_text.S(compiled);
const { limit = DEFAULT_LIMIT, measure = (text) => text.length } = options;
const groups = require_render_drift_text.C(plan.changes, { fold: true });
const isLong = plan.changes.some(hasLongValue);
const shown = isLong ? {
...options,
footer: [LONG_VALUES, options.footer ?? ""].join("\n\n").trimEnd()
} : options;
let text = "";
for (const [rung, detail] of DETAIL_LEVELS.entries()) {
text = renderAt(plan, groups, detail, shown);
if (measure(text) <= limit) return {
text,
isTruncated: rung > 0 || isLong
};
}
return {
text,
isTruncated: true
};
}
function renderAt(plan, groups, detail, options) {
return `${[
`<h3>${options.title ?? "W&amp;B automations plan"}: ${require_escape_markdown.r(options.label ?? plan.owner)}</h3>`,
options.status ?? `**${require_render_drift_text.x(plan)}**${heldBackNote(plan)}`,
options.caution ?? "",
options.results === void 0 ? caution(plan.changes) : "",
textSection("Refused", require_render_drift_text.s(plan.refusedBy, STYLE, PLAIN), detail),
textSection("Conflicts", require_render_drift_text.a(plan.conflicts, STYLE, PLAIN), detail),
textSection("Held back", require_render_drift_text.o(plan.heldBack, STYLE, PLAIN), detail),
changeTable(groups, detail, options),
evidenceSection(detail, options),
...changeDetails(groups, detail, options, plan.changes.length),
textSection("Drift", driftLines(plan), detail),
textSection("Notes", diagnosticLines(plan), detail),
...notes(plan, options),
executionFootnote(plan.changes, options),
unmanagedNote(plan),
options.footer ?? ""
].filter((block) => block !== "").join("\n\n")}\n`;
}
const STYLE = require_common.it(false);
function heldBackNote({ heldBack, changes, refusedBy }) {
if (heldBack.length === 0 || refusedBy.length > 0) return "";
const rest = changes.length === 0 ? "" : "; the rest can be applied";
return ` Held back: ${require_common.Tt(heldBack.length, "automation")}${rest}.`;
}
function caution(changes) {
const count = (danger) => changes.filter((change) => change.danger === danger && change.webhook === void 0).length;
const webhooks = changes.filter(({ webhook }) => webhook !== void 0);
const [deleted, moved] = ["removes", "redirects"].map((danger) => webhooks.filter((change) => change.danger === danger).length);
const [removed, silenced] = [count("removes"), count("silences")];
const [redirected, altered] = [count("redirects"), count("alters")];
const parts = [
...removed === 0 ? [] : [`takes ${require_common.Tt(removed, "automation")} away`],
...silenced === 0 ? [] : [`silences ${require_common.Tt(silenced, "automation")}`],
...redirected === 0 ? [] : [`sends ${require_common.Tt(redirected, "automation")} elsewhere`],
...altered === 0 ? [] : [`changes the events of ${require_common.Tt(altered, "protected automation")}`],
...deleted === 0 ? [] : [`deletes ${require_common.Tt(deleted ?? 0, "webhook")}`],
...moved === 0 ? [] : [`changes the address of ${require_common.Tt(moved ?? 0, "webhook")}`]
];
return parts.length === 0 ? "" : `> [!CAUTION]\n> Applying this ${parts.join(", ")}.`;
}
function changeTable(groups, detail, options) {
if (groups.length === 0) return "";
const removals = groups.filter(isRemoval).slice(0, detail.removalRows);
const others = groups.filter((group) => !isRemoval(group)).slice(0, detail.rows);
const shown = [...removals, ...others];
const rows = shown.map((group) => renderRow(group, options));
const table = rows.length === 0 ? "" : [
"<table>",
renderRowHeading(options),
...rows,
"</table>"
].join("\n");
const all = groups.flatMap((group) => group.changes);
const listed = new Set(shown.flatMap((group) => group.changes));
const left = all.filter((change) => !listed.has(change));
const where = options.fullTextUrl === void 0 ? "" : ` They are in ${options.fullTextUrl}.`;
const bodies = detail.bodies === "all" ? "" : `Details are shortened to fit.`;
return [table, left.length === 0 ? bodies : `Not shown here: ${require_render_drift_text.v(left)}.${where}`].filter((part) => part !== "").join("\n\n");
}
function evidenceSection(detail, { evidence }) {
return evidence === void 0 || detail.bodies === "none" ? "" : require_render_evidence.t(evidence);
}
function changeDetails(groups, detail, { isFolded, executions }, count) {
const mayBeOpen = isFolded !== true && count <= MAX_OPEN;
return groups.filter((group) => {
if (detail.bodies === "none") return false;
if (detail.bodies === "removals") return isRemoval(group);
return detail.bodies === "all" || group.first.action !== "create";
}).map((group) => {
const isOpen = mayBeOpen && group.first.action !== "create";
return renderChangeMarkdown(group, detail, {
isOpen,
...require_common.cn({ executions })
});
});
}
function isRemoval(group) {
return group.first.danger === "removes";
}
function driftLines(plan) {
const drift = require_render_drift_text.n(plan);
return require_render_drift_text.r({
drift,
conflicts: plan.conflicts
}, STYLE, PLAIN, true);
}
function diagnosticLines(plan) {
const shown = plan.diagnostics.filter(({ code, severity }) => severity !== "info" || code.startsWith("plan/"));
const text = require_project.H(shown, {
...PLAIN,
sources: new Map()
});
return text === "" ? [] : text.trimEnd().split("\n");
}
function executionFootnote(changes, { executions }) {
const note = require_execution_text.r(changes, executions);
return note === void 0 ? "" : `<sub>${note}</sub>`;
}
function textSection(title, lines, detail) {
if (lines.length === 0) return "";
const shown = lines.slice(0, detail.lines).map((line) => require_common._t(line, detail.valueLength));
const more = lines.length - shown.length;
const rest = more === 0 ? [] : [`\u2026 and ${require_common.Tt(more, "more line", "more lines")}`];
return `#### ${title}\n\n${require_escape_markdown.n([...shown, ...rest], "text")}`;
}
function notes(plan, { results }) {
if (results !== void 0) return [];
return require_render_drift_text.b(plan, require_escape_markdown.r).map((note) => `<p>${note}</p>`);
}
function unmanagedNote(plan) {
const counts = require_unmanaged_text.n(plan.unmanaged);
return counts === "" ? "" : `Unmanaged: ${counts}.`;
}
Object.defineProperty(exports, "n", {
enumerable: true,
get: function() {
return render_plan_markdown_exports;
}
});
exports.t = renderPlanMarkdown;
