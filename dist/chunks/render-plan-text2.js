import { At as shortenName, bt as createTextStyle, xt as wrapText, zt as countNoun } from "./common.js";
import { r as executionNote } from "./execution-text.js";
import { H as fitLines } from "./project.js";
import { C as foldChanges, S as changesInManifestWords, a as renderConflictsText, b as planNotes, h as watchCuts, l as renderChangeText, m as fullTextNameOf, n as driftOfPlan, o as renderHeldBackText, p as cutNote, r as renderDriftLines, s as renderRefusalsText, x as planSummary } from "./render-drift-text.js";
import { n as renderEvidenceText } from "./render-evidence2.js";
import { n as countUnmanaged, t as UNMANAGED_DESCRIPTIONS } from "./unmanaged-text.js";
// src/report/plan/render-plan-text.ts
function renderPlanText(plan, options, evidence) {
return [...renderPlanParts(plan, options, evidence)].join("");
}
function* renderPlanParts(compiled, textOptions, evidence) {
const { options, hasCut } = watchCuts(textOptions);
const plan = options.verbose === true ? compiled : changesInManifestWords(compiled);
const style = createTextStyle(options.color);
const shown = (text) => fitLines(text, options.terminalWidth);
yield shown(titleOf(plan, style));
for (const part of changeParts(plan, style, options)) yield shown(`\n\n${part}`);
const sections = [
section("Evidence", evidence === void 0 ? [] : renderEvidenceText(evidence, style, options.width), style),
section("Drift", driftLines(plan, style, options), style),
hasCut() ? style.dim(cutNote(options)) : "",
section("Conflicts", renderConflictsText(plan.conflicts, style, options), style),
section("Held back", renderHeldBackText(plan.heldBack, style, options), style),
section("Refused", renderRefusalsText(plan.refusedBy, style, options), style),
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
for (const group of foldChanges(plan.changes, { fold: options.verbose !== true })) {
const lines = renderChangeText(group, style, options);
yield isFirst ? section("Changes", lines, style) : lines.join("\n");
isFirst = false;
}
const note = executionNote(plan.changes, options.executions);
if (note === void 0) return;
const lines = wrapText(note, options.width - 2).map((line) => `  ${style.dim(line)}`);
yield isFirst ? section("Changes", lines, style) : lines.join("\n");
}
function driftLines(plan, style, options) {
const drift = driftOfPlan(plan);
return renderDriftLines({
drift,
conflicts: plan.conflicts
}, style, options, true);
}
function unmanagedLines(plan, style) {
return plan.unmanaged.map((entry) => {
const owner = entry.owner === void 0 ? "" : ` (${entry.owner}#${entry.key ?? ""})`;
const text = `${shortenName(entry.observed.name)}: ${UNMANAGED_DESCRIPTIONS[entry.reason]}${owner}`;
return `  ${style.dim("\u00B7")} ${style.plain(text)}`;
});
}
function closing(plan, style, options) {
const notes = planNotes(plan).flatMap((note) => wrapText(note, options.width).map((line) => style.yellow(line)));
const unmanaged = countUnmanaged(plan.unmanaged);
const hint = options.verbose ? "" : ` (${fullTextNameOf(options)} names them)`;
return [
...notes,
...unmanaged === "" ? [] : [style.dim(`Unmanaged: ${unmanaged}${hint}.`)],
`${style.bold(planSummary(plan))}${plan.refusedBy.length === 0 ? heldBackNote(plan, style) : ` ${style.red("It is refused.")}`}`
].join("\n");
}
function heldBackNote({ heldBack, changes }, style) {
if (heldBack.length === 0) return "";
const rest = changes.length === 0 ? "" : "; the rest can be applied";
return ` ${style.red(`Held back: ${countNoun(heldBack.length, "automation")}${rest}.`)}`;
}
export { renderPlanText as n, renderPlanParts as t };
