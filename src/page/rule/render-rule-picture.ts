/** One rule with its chart, a threshold that can be moved, and a table of runs. */
import { countNoun } from '../../lib/count-noun.ts';
import type { RulePicture } from '../../model/backtest/rule-picture.ts';
import { ruleChart } from '../chart/rule-chart.ts';
import { type Html, html } from '../html/html.ts';
import { MAX_LISTED_RUNS } from './rule-order.ts';
import { countRuns, runText, sliderRange, summaryText } from './rule-view.ts';

/**
 * The picture.
 *
 * @param index its number in the data of the page.
 */
export function renderRulePicture(picture: RulePicture, index: number, outcome?: string): Html {
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
