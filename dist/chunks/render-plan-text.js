const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_execution_text = require("./execution-text.js");
const require_project = require("./project.js");
const require_render_drift_text = require("./render-drift-text.js");
const require_render_evidence = require("./render-evidence.js");
const require_unmanaged_text = require("./unmanaged-text.js");
// src/report/plan/render-plan-text.ts
var render_plan_text_exports = require_rolldown_runtime.n({
renderPlanParts: () => renderPlanParts,
renderPlanText: () => renderPlanText
});
function renderPlanText(plan, options, evidence) {
return [...renderPlanParts(plan, options, evidence)].join("");
}
function* renderPlanParts(compiled, textOptions, evidence) {
const { options, hasCut } = require_render_drift_text.h(textOptions);
const plan = options.verbose === true ? compiled : require_render_drift_text.S(compiled);
const style = require_common.it(options.color);
const shown = (text) => require_project.W(text, options.terminalWidth);
yield shown(titleOf(plan, style));
for (const part of changeParts(plan, style, options)) yield shown(`\n\n${part}`);
const sections = [
section("Evidence", evidence === void 0 ? [] : require_render_evidence.n(evidence, style, options.width), style),
section("Drift", driftLines(plan, style, options), style),
hasCut() ? style.dim(require_render_drift_text.p(options)) : "",
section("Conflicts", require_render_drift_text.a(plan.conflicts, style, options), style),
section("Held back", require_render_drift_text.o(plan.heldBack, style, options), style),
section("Refused", require_render_drift_text.s(plan.refusedBy, style, options), style),
section("Unmanaged", options.verbose ? unmanagedLines(plan, style) : [], style),
closing(plan, style, options)
];
for (const text of sections) if (text !== "") yield shown(`\n\n${text}`);
yield "\n";
}
function titleOf({ owner, server, environment }, style) {
const suffix = environment === void 0 ? "" : ` (environment ${environment})`;
return style.plain(`Plan of ${owner} for ${server}${suffix}`);
}
function section(title, lines, style) {
return lines.length === 0 ? "" : [style.bold(`${title}:`), ...lines].join("\n");
}
function* changeParts(plan, style, options) {
let isFirst = true;
for (const group of require_render_drift_text.C(plan.changes, { fold: options.verbose !== true })) {
const lines = require_render_drift_text.l(group, style, options);
yield isFirst ? section("Changes", lines, style) : lines.join("\n");
isFirst = false;
}
const note = require_execution_text.r(plan.changes, options.executions);
if (note === void 0) return;
const lines = require_common.at(note, options.width - 2).map((line) => `  ${style.dim(line)}`);
yield isFirst ? section("Changes", lines, style) : lines.join("\n");
}
function driftLines(plan, style, options) {
const drift = require_render_drift_text.n(plan);
return require_render_drift_text.r({
drift,
conflicts: plan.conflicts
}, style, options, true);
}
function unmanagedLines(plan, style) {
return plan.unmanaged.map((entry) => {
const owner = entry.owner === void 0 ? "" : ` (${entry.owner}#${entry.key ?? ""})`;
const text = `${require_common.ht(entry.observed.name)}: ${require_unmanaged_text.t[entry.reason]}${owner}`;
return `  ${style.dim("\u00B7")} ${style.plain(text)}`;
});
}
function closing(plan, style, options) {
const notes = require_render_drift_text.b(plan).flatMap((note) => require_common.at(note, options.width).map((line) => style.yellow(line)));
const unmanaged = require_unmanaged_text.n(plan.unmanaged);
const hint = options.verbose ? "" : ` (${require_render_drift_text.m(options)} names them)`;
return [
...notes,
...unmanaged === "" ? [] : [style.dim(`Unmanaged: ${unmanaged}${hint}.`)],
`${style.bold(require_render_drift_text.x(plan))}${plan.refusedBy.length === 0 ? heldBackNote(plan, style) : ` ${style.red("It is refused.")}`}`
].join("\n");
}
function heldBackNote({ heldBack, changes }, style) {
if (heldBack.length === 0) return "";
const rest = changes.length === 0 ? "" : "; the rest can be applied";
return ` ${style.red(`Held back: ${require_common.Tt(heldBack.length, "automation")}${rest}.`)}`;
}
exports.n = renderPlanText;
Object.defineProperty(exports, "r", {
enumerable: true,
get: function() {
return render_plan_text_exports;
}
});
exports.t = renderPlanParts;
