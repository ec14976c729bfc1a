import { zt as countNoun } from "./common.js";
import { t as MEANINGFUL_STATUSES } from "./backtest-report.js";
import { a as notSimulatedText, c as statusAdvice, i as missedText, l as variantCells, n as firesText, r as maskedText, s as startText, t as dataText, u as variantHeader } from "./backtest-words.js";
import { i as RULES_SCRIPT, n as orderRuns, r as pictureData, t as renderRulePicture } from "./render-rule-picture.js";
import { l as html, s as renderPage } from "./rule-view.js";
// src/page/backtest/render-backtest-page.ts
function renderBacktestPage(report, pictures) {
const ordered = pictures.map((picture) => picture && orderRuns(picture));
const { outcome } = report.settings;
return renderPage({
title: "Backtest",
body: html`<header><h1>Backtest</h1>
<p class="dim">${countNoun(report.rules.length, "rule")} on ${countNoun(report.runs, "recorded run")}${report.settings.since === void 0 ? "" : ` that began after ${report.settings.since}`}</p></header>
<main>
${report.rules.map((rule, index) => ruleSection(rule, ordered[index], index, outcome))}
</main>`,
script: RULES_SCRIPT,
data: pictureData(ordered, outcome)
});
}
function ruleSection(report, picture, index, outcome) {
const { rule, data } = report;
const advice = statusAdvice(report);
const start = startText(report);
const masked = maskedText(report);
const tone = MEANINGFUL_STATUSES.has(data.status) ? "good" : "warn";
const entry = (term, text, name = "") => text === void 0 ? void 0 : html`<dt>${term}</dt><dd class="${name}">${text}</dd>`;
return html`<section class="rule" aria-labelledby="rule-${index}">
<h2 id="rule-${index}">${rule.key}${rule.environment === void 0 ? "" : ` in ${rule.environment}`}</h2>
<p class="code">${rule.condition}</p>
${rule.selection === "" ? void 0 : html`<p class="code dim">${rule.selection}</p>`}
<dl>
<dt>Data</dt><dd><strong class="${tone}">${data.status}</strong> ${dataText(report)}</dd>
${entry("What to do", advice, "warn")}
${entry("Fires", firesText(report))}
${entry("True at start", start, "bad")}
${entry("Masked", masked, "bad")}
</dl>
${picture === void 0 || picture.runs.length === 0 ? void 0 : renderRulePicture(picture, index, outcome)}
${variantTable(report, outcome)}
${report.missed.map((run) => html`<p>${missedText(report, run)}</p>`)}
<dl>
${report.assumptions.map(({ id, text }) => entry(`Assumed ${id}`, text))}
${entry("Not simulated", notSimulatedText(report))}
</dl>
</section>`;
}
function variantTable(report, outcome) {
const variants = report.variants.filter(({ kind }) => kind !== "base");
if (variants.length < 2) return void 0;
return html`<h3>Variants</h3>
<div class="scroll" tabindex="0" role="region" aria-label="Variants"><table>
<thead><tr>${variantHeader(report, outcome).map((cell) => html`<th class="number">${cell}</th>`)}<th>which</th></tr></thead>
<tbody>
${variants.map((variant) => html`<tr>${variantCells(report, variant).map((cell) => html`<td class="number">${cell}</td>`)}<td>${variant.isDeclared ? "declared" : ""}</td></tr>
`)}</tbody></table></div>`;
}
export { renderBacktestPage };
