/** `wac backtest --html`: what a backtest found, with a picture of each rule on a metric. */

import { countNoun } from '../../lib/count-noun.ts';
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
import { RULES_SCRIPT } from '../generated/rules-script.ts';
import { type Html, html } from '../html/html.ts';
import { renderPage } from '../html/render-page.ts';
import { pictureData } from '../rule/picture-data.ts';
import { renderRulePicture } from '../rule/render-rule-picture.ts';
import { orderRuns } from '../rule/rule-order.ts';

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
    script: RULES_SCRIPT,
    data: pictureData(ordered, outcome),
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
${picture === undefined || picture.runs.length === 0 ? undefined : renderRulePicture(picture, index, outcome)}
${variantTable(report, outcome)}
${report.missed.map((run) => html`<p>${missedText(report, run)}</p>`)}
<dl>
${report.assumptions.map(({ id, text }) => entry(`Assumed ${id}`, text))}
${entry('Not simulated', notSimulatedText(report))}
</dl>
</section>`;
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
