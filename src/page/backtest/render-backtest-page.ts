/** `wac backtest --html`: what a backtest found, with a picture of each rule on a metric. */

import { countNoun } from '../../lib/count-noun.ts';
import { toJson } from '../../lib/json.ts';
import {
  type BacktestReport,
  MEANINGFUL_STATUSES,
  type RuleReport,
} from '../../model/backtest/backtest-report.ts';
import type { RulePicture } from '../../model/backtest/rule-picture.ts';
import {
  dataText,
  firesText,
  maskedText,
  missedText,
  notSimulatedText,
  startText,
  statusAdvice,
  variantCells,
  variantHeader,
} from '../../report/backtest/backtest-words.ts';
import { ruleChart } from '../chart/rule-chart.ts';
import { BACKTEST_SCRIPT } from '../generated/backtest-script.ts';
import { type Html, html } from '../html/html.ts';
import { renderPage } from '../html/render-page.ts';
import { MAX_LISTED_RUNS, orderRuns } from './rule-order.ts';
import { countRuns, runText, sliderRange, summaryText } from './rule-view.ts';

/**
 * The page.
 *
 * @param pictures one for each rule of the report; undefined for a rule that has none.
 */
export function renderBacktestPage(
  report: BacktestReport,
  pictures: readonly (RulePicture | undefined)[],
): string {
  const ordered = pictures.map((picture) => picture && orderRuns(picture));
  const { outcome } = report.settings;
  return renderPage({
    title: 'Backtest',
    body: html`<header><h1>Backtest</h1>
<p class="dim">${countNoun(report.rules.length, 'rule')} on ${countNoun(report.runs, 'recorded run')}${report.settings.since === undefined ? '' : ` that began after ${report.settings.since}`}</p></header>
<main>
${report.rules.map((rule, index) => ruleSection(rule, ordered[index], index, outcome))}
</main>`,
    script: BACKTEST_SCRIPT,
    data: toJson({ outcome: outcome ?? null, pictures: ordered.map((picture) => picture ?? null) }),
  });
}

function ruleSection(
  report: RuleReport,
  picture: RulePicture | undefined,
  index: number,
  outcome: string | undefined,
): Html {
  const { rule, data } = report;
  const advice = statusAdvice(report);
  const start = startText(report);
  const masked = maskedText(report);
  const tone = MEANINGFUL_STATUSES.has(data.status) ? 'good' : 'warn';
  const entry = (term: string, text: string | undefined, name = ''): Html | undefined =>
    text === undefined ? undefined : html`<dt>${term}</dt><dd class="${name}">${text}</dd>`;
  return html`<section class="rule" aria-labelledby="rule-${index}">
<h2 id="rule-${index}">${rule.key}${rule.environment === undefined ? '' : ` in ${rule.environment}`}</h2>
<p class="code">${rule.condition}</p>
${rule.selection === '' ? undefined : html`<p class="code dim">${rule.selection}</p>`}
<dl>
<dt>Data</dt><dd><strong class="${tone}">${data.status}</strong> ${dataText(report)}</dd>
${entry('What to do', advice, 'warn')}
${entry('Fires', firesText(report))}
${entry('True at start', start, 'bad')}
${entry('Masked', masked, 'bad')}
</dl>
${picture === undefined || picture.runs.length === 0 ? undefined : pictureOf(picture, index, outcome)}
${variantTable(report, outcome)}
${report.missed.map((run) => html`<p>${missedText(report, run)}</p>`)}
<dl>
${report.assumptions.map(({ id, text }) => entry(`Assumed ${id}`, text))}
${entry('Not simulated', notSimulatedText(report))}
</dl>
</section>`;
}

function pictureOf(picture: RulePicture, index: number, outcome: string | undefined): Html {
  const { comparison, runs } = picture;
  const { threshold, unit, measure } = comparison;
  const counts = countRuns(picture, threshold);
  const { low, high, step } = sliderRange(picture);
  const listed = runs.slice(0, MAX_LISTED_RUNS);
  return html`<div data-rule="${index}">
<div class="controls">
<label for="slider-${index}">Threshold${unit === '' ? '' : ` in ${unit}`}</label>
<input type="range" id="slider-${index}" data-part="slider" min="${low}" max="${high}" step="${step}" value="${threshold}">
<input type="number" aria-label="Threshold as a number" data-part="number" step="any" value="${threshold}">
<button type="button" data-part="reset">Declared: ${threshold}${unit}</button>
</div>
<p><output data-part="summary" aria-live="polite">${summaryText(picture, counts, outcome)}</output></p>
<div data-part="chart">${ruleChart({ comparison, runs, counts, chosen: 0, threshold })}</div>
<p class="dim">${measure} by step. Solid: the chosen run; dotted: its logged values; behind: other runs; dashed: the threshold. A full dot fires, an empty one stays silent for 24 hours.</p>
<details><summary>${countNoun(runs.length, 'run')}${runs.length > listed.length ? `, of which ${listed.length} are listed` : ''}</summary>
<fieldset><legend class="dim">Choose the run to draw</legend>
<div class="scroll" tabindex="0" role="region" aria-label="Runs"><table>
<thead><tr><th>run</th><th>state</th><th class="number">values</th><th>what it does</th></tr></thead>
<tbody>
${listed.map(
  (
    run,
    row,
  ) => html`<tr><td><label><input type="radio" name="run-${index}" value="${row}"${row === 0 ? html` checked` : undefined}> ${run.name}</label></td><td>${run.state}</td><td class="number">${run.series.isThinned ? `${run.series.steps.length} of more` : run.series.steps.length}</td><td data-part="run">${runText(run, counts[row])}</td></tr>
`,
)}</tbody></table></div></fieldset></details>
</div>`;
}

function variantTable(report: RuleReport, outcome: string | undefined): Html | undefined {
  const variants = report.variants.filter(({ kind }) => kind !== 'base');
  if (variants.length < 2) return undefined;
  return html`<h3>Variants</h3>
<div class="scroll" tabindex="0" role="region" aria-label="Variants"><table>
<thead><tr>${variantHeader(report, outcome).map((cell) => html`<th class="number">${cell}</th>`)}<th>which</th></tr></thead>
<tbody>
${variants.map(
  (
    variant,
  ) => html`<tr>${variantCells(report, variant).map((cell) => html`<td class="number">${cell}</td>`)}<td>${variant.isDeclared ? 'declared' : ''}</td></tr>
`,
)}</tbody></table></div>`;
}
