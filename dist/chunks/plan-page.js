import { t as backtest } from "./backtest.js";
import { Kt as present, bt as createTextStyle, ft as hasErrors, zt as countNoun } from "./common.js";
import { B as renderDiagnosticsText } from "./project.js";
import { C as foldChanges, D as REASON_TEXTS, E as ORIGIN_TEXTS, O as dangerLabel, _ as flattenDocument, a as renderConflictsText, b as planNotes, o as renderHeldBackText, r as renderDriftLines, s as renderRefusalsText, w as groupLabel, x as planSummary, y as countManaged } from "./render-drift-text.js";
import { n as valueText } from "./value-text.js";
import { i as RULES_SCRIPT, n as orderRuns, r as pictureData, t as renderRulePicture } from "./render-rule-picture.js";
import { l as html, s as renderPage } from "./rule-view.js";
import { t as PictureCollector } from "./collect-pictures.js";
import { t as writePage } from "./write-page.js";
import { join } from "node:path";
import { existsSync } from "node:fs";
// src/page/plan/render-plan-page.ts
const TEXT = {
color: false,
width: 100
};
const STYLE = createTextStyle(false);
const TONES = {
none: "",
alters: "warn",
redirects: "warn",
silences: "bad",
removes: "bad"
};
function renderPlanPage(plan, pictures) {
const groups = foldChanges(plan.changes, { fold: true });
const drawn = groups.flatMap(({ changes }) => {
const found = changes.find(({ key }) => pictures.has(key));
const picture = found && pictures.get(found.key);
return picture === void 0 ? [] : [{
key: found?.key ?? "",
picture: orderRuns(picture)
}];
});
const pictureOf = ({ changes }) => {
const index = drawn.findIndex(({ key }) => changes.some((change) => change.key === key));
const found = drawn[index];
if (found === void 0) return void 0;
return html`<h3>${found.key} on recorded runs</h3>
${renderRulePicture(found.picture, index)}`;
};
return renderPage({
title: `Plan: ${plan.owner}`,
body: html`<header><h1>W&amp;B automations plan: ${plan.owner}</h1>
<p><strong>${planSummary(plan)}</strong></p>
<p class="dim">${plan.server}${plan.environment === void 0 ? "" : `, environment ${plan.environment}`}; checksum <code>${plan.checksum.slice(0, 12)}</code></p></header>
<main>
${planNotes(plan).map((note) => html`<p class="warn">${note}</p>`)}
${leftOutNote(plan)}
${textSection("Refused", renderRefusalsText(plan.refusedBy, STYLE, TEXT))}
${textSection("Conflicts", renderConflictsText(plan.conflicts, STYLE, TEXT))}
${textSection("Held back", renderHeldBackText(plan.heldBack, STYLE, TEXT))}
${groups.map((group) => changeSection(group, pictureOf(group)))}
${textSection("Drift", renderDriftLines(plan, STYLE, TEXT, true))}
${textSection("Notes", diagnosticLines(plan))}
</main>`,
...present({
script: drawn.length === 0 ? void 0 : RULES_SCRIPT,
data: drawn.length === 0 ? void 0 : pictureData(drawn.map(({ picture }) => picture))
})
});
}
function leftOutNote({ leftOut }) {
if (leftOut === void 0) return void 0;
return html`<p class="warn">Only ${leftOut.patterns.join(", ")}: ${countManaged(leftOut.automations - (leftOut.webhooks ?? 0), leftOut.webhooks ?? 0)} with ${countNoun(leftOut.changes, "change")} left out.</p>`;
}
function diagnosticLines(plan) {
const text = renderDiagnosticsText(plan.diagnostics, {
...TEXT,
sources: new Map()
});
return text === "" ? [] : text.trimEnd().split("\n");
}
function textSection(title, lines) {
if (lines.length === 0) return void 0;
return html`<section class="rule"><h2>${title}</h2><pre tabindex="0">${lines.map((line) => html`${line}
`)}</pre></section>`;
}
function changeSection(group, picture) {
const { first, changes } = group;
const danger = dangerLabel(first);
const reason = REASON_TEXTS[first.reason];
const isOne = changes.length === 1;
return html`<section class="rule">
<h2>${first.action} ${isOne ? first.key : groupLabel(group)}</h2>
${danger === "" ? void 0 : html`<p class="${TONES[first.danger]}"><strong>${danger}</strong></p>`}
<p class="dim">${isOne ? first.scope : changes.map(({ key, scope }) => `${key} in ${scope}`).join("; ")}${reason === "" ? "" : `; ${reason}`}</p>
${fieldTable(first)}
${picture}
</section>`;
}
function fieldTable(change) {
const rows = change.fields.length > 0 ? change.fields.map(fieldRow) : wholeRows(change);
if (rows.length === 0) return void 0;
return html`<div class="scroll" tabindex="0" role="region" aria-label="Fields of ${change.key}"><table>
<thead><tr><th>field</th><th>before</th><th>after</th></tr></thead>
<tbody>
${rows}</tbody></table></div>`;
}
function fieldRow({ path, before, after, origin }) {
const note = ORIGIN_TEXTS[origin];
return html`<tr><td class="code">${path}${note === "" ? void 0 : html`<br><span class="warn">${note}</span>`}</td><td class="code bad">${before === void 0 ? "" : valueText(before, path)}</td><td class="code good">${after === void 0 ? "" : valueText(after, path)}</td></tr>
`;
}
function wholeRows({ action, danger, beforeDocument, afterDocument }) {
const isNew = action === "create";
return flattenDocument((isNew ? afterDocument : danger === "removes" ? beforeDocument : void 0) ?? {}).map(({ path, value }) => {
const text = valueText(value, path);
return html`<tr><td class="code">${path}</td><td class="code bad">${isNew ? "" : text}</td><td class="code good">${isNew ? text : ""}</td></tr>
`;
});
}
// src/cli/commands/plan/plan-page.ts
async function writePlanPage(context, path, plan, opened) {
const pictures = await picturesOf(context, plan, opened);
await writePage(context, path, renderPlanPage(plan, pictures));
}
async function picturesOf({ io }, plan, opened) {
const history = join(opened.tree.directory, "history");
const declared = new Set(opened.project.declarations.map(({ key }) => key));
const keys = plan.changes.filter(({ action, key }) => action !== "delete" && action !== "release" && declared.has(key)).map(({ key }) => key);
if (keys.length === 0 || !existsSync(history)) return new Map();
let rules = [];
let collector;
const { diagnostics } = await backtest(opened, {
keys,
history,
allowSampled: true,
onRules: (built) => {
rules = built;
collector = new PictureCollector(built, {});
},
onRun: (run, outcome) => collector?.onRun(run, outcome)
});
if (hasErrors(diagnostics)) {
const first = diagnostics.find(({ severity }) => severity === "error");
io.stderr.write(`The page has no pictures: ${first?.message ?? "the recorded runs cannot be used"}\n`);
return new Map();
}
const pictures = collector?.pictures(rules.length) ?? [];
return new Map(rules.flatMap(({ info }, index) => {
const picture = pictures[index];
return picture === void 0 || picture.runs.length === 0 ? [] : [[info.key, picture]];
}));
}
export { writePlanPage };
