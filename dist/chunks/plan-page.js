const require_backtest = require("./backtest.js");
const require_common = require("./common.js");
const require_project = require("./project.js");
const require_render_drift_text = require("./render-drift-text.js");
const require_value_text = require("./value-text.js");
const require_render_rule_picture = require("./render-rule-picture.js");
const require_rule_view = require("./rule-view.js");
const require_collect_pictures = require("./collect-pictures.js");
const require_write_page = require("./write-page.js");
let node_path = require("node:path");
let node_fs = require("node:fs");
// src/page/plan/render-plan-page.ts
const TEXT = {
color: false,
width: 100
};
const STYLE = require_common.it(false);
const TONES = {
none: "",
alters: "warn",
redirects: "warn",
silences: "bad",
removes: "bad"
};
function renderPlanPage(plan, pictures) {
const groups = require_render_drift_text.C(plan.changes, { fold: true });
const drawn = groups.flatMap(({ changes }) => {
const found = changes.find(({ key }) => pictures.has(key));
const picture = found && pictures.get(found.key);
return picture === void 0 ? [] : [{
key: found?.key ?? "",
picture: require_render_rule_picture.n(picture)
}];
});
const pictureOf = ({ changes }) => {
const index = drawn.findIndex(({ key }) => changes.some((change) => change.key === key));
const found = drawn[index];
if (found === void 0) return void 0;
return require_rule_view.l`<h3>${found.key} on recorded runs</h3>
${require_render_rule_picture.t(found.picture, index)}`;
};
return require_rule_view.s({
title: `Plan: ${plan.owner}`,
body: require_rule_view.l`<header><h1>W&amp;B automations plan: ${plan.owner}</h1>
<p><strong>${require_render_drift_text.x(plan)}</strong></p>
<p class="dim">${plan.server}${plan.environment === void 0 ? "" : `, environment ${plan.environment}`}; checksum <code>${plan.checksum.slice(0, 12)}</code></p></header>
<main>
${require_render_drift_text.b(plan).map((note) => require_rule_view.l`<p class="warn">${note}</p>`)}
${leftOutNote(plan)}
${textSection("Refused", require_render_drift_text.s(plan.refusedBy, STYLE, TEXT))}
${textSection("Conflicts", require_render_drift_text.a(plan.conflicts, STYLE, TEXT))}
${textSection("Held back", require_render_drift_text.o(plan.heldBack, STYLE, TEXT))}
${groups.map((group) => changeSection(group, pictureOf(group)))}
${textSection("Drift", require_render_drift_text.r(plan, STYLE, TEXT, true))}
${textSection("Notes", diagnosticLines(plan))}
</main>`,
...require_common.cn({
script: drawn.length === 0 ? void 0 : require_render_rule_picture.i,
data: drawn.length === 0 ? void 0 : require_render_rule_picture.r(drawn.map(({ picture }) => picture))
})
});
}
function leftOutNote({ leftOut }) {
if (leftOut === void 0) return void 0;
return require_rule_view.l`<p class="warn">Only ${leftOut.patterns.join(", ")}: ${require_render_drift_text.y(leftOut.automations - (leftOut.webhooks ?? 0), leftOut.webhooks ?? 0)} with ${require_common.Tt(leftOut.changes, "change")} left out.</p>`;
}
function diagnosticLines(plan) {
const text = require_project.H(plan.diagnostics, {
...TEXT,
sources: new Map()
});
return text === "" ? [] : text.trimEnd().split("\n");
}
function textSection(title, lines) {
if (lines.length === 0) return void 0;
return require_rule_view.l`<section class="rule"><h2>${title}</h2><pre tabindex="0">${lines.map((line) => require_rule_view.l`${line}
`)}</pre></section>`;
}
function changeSection(group, picture) {
const { first, changes } = group;
const danger = require_render_drift_text.O(first);
const reason = require_render_drift_text.D[first.reason];
const isOne = changes.length === 1;
return require_rule_view.l`<section class="rule">
<h2>${first.action} ${isOne ? first.key : require_render_drift_text.w(group)}</h2>
${danger === "" ? void 0 : require_rule_view.l`<p class="${TONES[first.danger]}"><strong>${danger}</strong></p>`}
<p class="dim">${isOne ? first.scope : changes.map(({ key, scope }) => `${key} in ${scope}`).join("; ")}${reason === "" ? "" : `; ${reason}`}</p>
${fieldTable(first)}
${picture}
</section>`;
}
function fieldTable(change) {
const rows = change.fields.length > 0 ? change.fields.map(fieldRow) : wholeRows(change);
if (rows.length === 0) return void 0;
return require_rule_view.l`<div class="scroll" tabindex="0" role="region" aria-label="Fields of ${change.key}"><table>
<thead><tr><th>field</th><th>before</th><th>after</th></tr></thead>
<tbody>
${rows}</tbody></table></div>`;
}
function fieldRow({ path, before, after, origin }) {
const note = require_render_drift_text.E[origin];
return require_rule_view.l`<tr><td class="code">${path}${note === "" ? void 0 : require_rule_view.l`<br><span class="warn">${note}</span>`}</td><td class="code bad">${before === void 0 ? "" : require_value_text.n(before, path)}</td><td class="code good">${after === void 0 ? "" : require_value_text.n(after, path)}</td></tr>
`;
}
function wholeRows({ action, danger, beforeDocument, afterDocument }) {
const isNew = action === "create";
return require_render_drift_text._((isNew ? afterDocument : danger === "removes" ? beforeDocument : void 0) ?? {}).map(({ path, value }) => {
const text = require_value_text.n(value, path);
return require_rule_view.l`<tr><td class="code">${path}</td><td class="code bad">${isNew ? "" : text}</td><td class="code good">${isNew ? text : ""}</td></tr>
`;
});
}
// src/cli/commands/plan/plan-page.ts
async function writePlanPage(context, path, plan, opened) {
const pictures = await picturesOf(context, plan, opened);
await require_write_page.t(context, path, renderPlanPage(plan, pictures));
}
async function picturesOf({ io }, plan, opened) {
const history = (0, node_path.join)(opened.tree.directory, "history");
const declared = new Set(opened.project.declarations.map(({ key }) => key));
const keys = plan.changes.filter(({ action, key }) => action !== "delete" && action !== "release" && declared.has(key)).map(({ key }) => key);
if (keys.length === 0 || !(0, node_fs.existsSync)(history)) return new Map();
let rules = [];
let collector;
const { diagnostics } = await require_backtest.t(opened, {
keys,
history,
allowSampled: true,
onRules: (built) => {
rules = built;
collector = new require_collect_pictures.t(built, {});
},
onRun: (run, outcome) => collector?.onRun(run, outcome)
});
if (require_common.X(diagnostics)) {
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
exports.writePlanPage = writePlanPage;
