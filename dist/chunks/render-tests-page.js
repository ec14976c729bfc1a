const require_common = require("./common.js");
const require_render_rule_picture = require("./render-rule-picture.js");
const require_rule_view = require("./rule-view.js");
// src/page/rule-tests/render-tests-page.ts
const STATUSES = {
passed: {
mark: "\u2713",
tone: "good"
},
failed: {
mark: "\u2717",
tone: "bad"
},
"assumption-dependent": {
mark: "~",
tone: "warn"
}
};
function renderTestsPage(report, pictures) {
const drawn = report.cases.flatMap((result) => pictures.get(result) ?? []);
const numbers = new Map(drawn.map((picture, index) => [picture, index]));
const pictureOf = (result) => {
const picture = pictures.get(result);
const index = picture === void 0 ? void 0 : numbers.get(picture);
return picture === void 0 || index === void 0 ? void 0 : require_render_rule_picture.t(picture, index);
};
return require_rule_view.s({
title: "Rule tests",
body: require_rule_view.l`<header><h1>Rule tests</h1>
<p>${summaryOf(report)}</p></header>
<main>
${report.diagnostics.map(({ code, message }) => require_rule_view.l`<p class="bad"><code>${code}</code> ${message}</p>`)}
${groupCases(report.cases).map((cases) => groupSection(cases, pictureOf))}
${coverageSection(report)}
</main>`,
script: require_render_rule_picture.i,
data: require_render_rule_picture.r(drawn)
});
}
function groupCases(cases) {
const groups = new Map();
for (const result of cases) {
const id = JSON.stringify([
result.automation,
result.environment,
result.file
]);
const group = groups.get(id);
if (group === void 0) groups.set(id, [result]);
else group.push(result);
}
return [...groups.values()];
}
function summaryOf({ cases, files, diagnostics }) {
const count = (status) => cases.filter((result) => result.status === status).length;
const problems = diagnostics.filter(({ severity }) => severity === "error").length;
return require_rule_view.l`<strong class="good">${count("passed")} passed</strong>, <strong class="${count("failed") === 0 ? "" : "bad"}">${count("failed")} failed</strong>, ${count("assumption-dependent")} assumption-dependent${problems === 0 ? "" : `, ${require_common.Tt(problems, "problem")}`}; ${require_common.Tt(cases.length, "case")}, ${require_common.Tt(files, "file")}`;
}
function groupSection(cases, pictureOf) {
const [first] = cases;
const environment = first?.environment === void 0 ? "" : ` in ${first.environment}`;
return require_rule_view.l`<section class="rule">
<h2>${first?.automation}${environment}</h2>
<p class="code dim">${first?.file}</p>
${cases.map((result) => caseSection(result, pictureOf(result)))}
</section>`;
}
function caseSection(result, picture) {
const { mark, tone } = STATUSES[result.status];
const row = result.row === void 0 ? "" : `, row ${result.row}`;
return require_rule_view.l`<details${result.status === "failed" ? require_rule_view.l` open` : void 0}><summary><span class="${tone}">${mark} ${result.status}</span> ${result.name}${row}</summary>
<p>${result.explanation}</p>
<p class="code dim">${result.file}:${result.line}</p>
${mismatchTable(result)}
${result.advice === void 0 ? void 0 : require_rule_view.l`<p>${result.advice}</p>`}
${result.notes.map((note) => require_rule_view.l`<p class="dim">${note}</p>`)}
${picture}
</details>`;
}
function mismatchTable({ mismatches }) {
if (mismatches.length === 0) return void 0;
return require_rule_view.l`<div class="scroll" tabindex="0" role="region" aria-label="What was expected"><table>
<thead><tr><th>field</th><th>expected</th><th>got</th></tr></thead>
<tbody>${mismatches.map(({ path, expected, actual }) => require_rule_view.l`<tr><td class="code">${path}</td><td>${expected}</td><td>${actual}</td></tr>`)}</tbody></table></div>`;
}
function coverageSection({ coverage }) {
const ratio = ({ covered, total }) => `${covered} of ${total}`;
const names = (keys) => keys.length === 0 ? "none" : keys.join(", ");
return require_rule_view.l`<section class="rule"><h2>Coverage</h2><dl>
<dt>Automations with a test</dt><dd>${ratio(coverage.automations)}</dd>
<dt>Seen to fire and not to</dt><dd>${ratio(coverage.bothOutcomes)}</dd>
<dt>Conditions seen true and false</dt><dd>${ratio(coverage.conditions)}</dd>
<dt>Without a test</dt><dd>${names(coverage.untested)}</dd>
<dt>Seen one way only</dt><dd>${names(coverage.oneSided)}</dd>
</dl></section>`;
}
exports.renderTestsPage = renderTestsPage;
