const require_common = require("./common.js");
const require_backtest_report = require("./backtest-report.js");
const require_backtest_words = require("./backtest-words.js");
const require_render_rule_picture = require("./render-rule-picture.js");
const require_rule_view = require("./rule-view.js");
// src/page/backtest/render-backtest-page.ts
function renderBacktestPage(report, pictures) {
const ordered = pictures.map((picture) => picture && require_render_rule_picture.n(picture));
const { outcome } = report.settings;
return require_rule_view.s({
title: "Backtest",
body: require_rule_view.l`<header><h1>Backtest</h1>
<p class="dim">${require_common.Tt(report.rules.length, "rule")} on ${require_common.Tt(report.runs, "recorded run")}${report.settings.since === void 0 ? "" : ` that began after ${report.settings.since}`}</p></header>
<main>
${report.rules.map((rule, index) => ruleSection(rule, ordered[index], index, outcome))}
</main>`,
script: require_render_rule_picture.i,
data: require_render_rule_picture.r(ordered, outcome)
});
}
function ruleSection(report, picture, index, outcome) {
const { rule, data } = report;
const advice = require_backtest_words.c(report);
const start = require_backtest_words.s(report);
const masked = require_backtest_words.r(report);
const tone = require_backtest_report.t.has(data.status) ? "good" : "warn";
const entry = (term, text, name = "") => text === void 0 ? void 0 : require_rule_view.l`<dt>${term}</dt><dd class="${name}">${text}</dd>`;
return require_rule_view.l`<section class="rule" aria-labelledby="rule-${index}">
<h2 id="rule-${index}">${rule.key}${rule.environment === void 0 ? "" : ` in ${rule.environment}`}</h2>
<p class="code">${rule.condition}</p>
${rule.selection === "" ? void 0 : require_rule_view.l`<p class="code dim">${rule.selection}</p>`}
<dl>
<dt>Data</dt><dd><strong class="${tone}">${data.status}</strong> ${require_backtest_words.t(report)}</dd>
${entry("What to do", advice, "warn")}
${entry("Fires", require_backtest_words.n(report))}
${entry("True at start", start, "bad")}
${entry("Masked", masked, "bad")}
</dl>
${picture === void 0 || picture.runs.length === 0 ? void 0 : require_render_rule_picture.t(picture, index, outcome)}
${variantTable(report, outcome)}
${report.missed.map((run) => require_rule_view.l`<p>${require_backtest_words.i(report, run)}</p>`)}
<dl>
${report.assumptions.map(({ id, text }) => entry(`Assumed ${id}`, text))}
${entry("Not simulated", require_backtest_words.a(report))}
</dl>
</section>`;
}
function variantTable(report, outcome) {
const variants = report.variants.filter(({ kind }) => kind !== "base");
if (variants.length < 2) return void 0;
return require_rule_view.l`<h3>Variants</h3>
<div class="scroll" tabindex="0" role="region" aria-label="Variants"><table>
<thead><tr>${require_backtest_words.u(report, outcome).map((cell) => require_rule_view.l`<th class="number">${cell}</th>`)}<th>which</th></tr></thead>
<tbody>
${variants.map((variant) => require_rule_view.l`<tr>${require_backtest_words.l(report, variant).map((cell) => require_rule_view.l`<td class="number">${cell}</td>`)}<td>${variant.isDeclared ? "declared" : ""}</td></tr>
`)}</tbody></table></div>`;
}
exports.renderBacktestPage = renderBacktestPage;
