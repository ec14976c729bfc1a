/** The runs of a sandbox, and the chart of one metric of a run under the rules that evaluate it. */
import type { RulePicture } from '../../model/backtest/rule-picture.ts';
import type { PageChart, PageRun, PageState } from '../../model/sandbox/page-state.ts';
import { countRun } from '../../simulate/backtest/count-run.ts';
import { ruleChart } from '../chart/rule-chart.ts';
import { type Html, html } from '../html/html.ts';
import { runText } from '../rule/rule-view.ts';
import { scrollTable, shownOf } from './parts.ts';

/** The table; each run has a button that shows its chart. */
export function runsSection({ runs }: PageState): Html {
  const columns = ['Run', 'Project', 'State', 'User', 'Rows', 'Metrics', 'Chart'];
  return html`<p class="dim">${shownOf(runs, 'run')}</p>
${runs.items.length === 0 ? undefined : scrollTable('Runs', columns, runs.items.map(runRow))}`;
}

function runRow({ number, id, name, project, state, user, rows, metrics }: PageRun): Html {
  const shown = metrics.slice(0, 6).join(', ');
  const more = metrics.length > 6 ? ` and ${metrics.length - 6} more` : '';
  return html`<tr><th scope="row">${name}${name === id ? undefined : html` <span class="dim">${id}</span>`}</th><td>${project}</td><td>${state}</td><td>${user}</td><td class="number">${rows}</td><td>${shown}${more}</td><td>${metrics.length === 0 ? undefined : html`<button type="button" id="chart-of-${number}" data-run="${number}" aria-label="Chart of ${name}">Chart</button>`}</td></tr>
`;
}

/** The chart. All logged values are evaluated, also those from before a rule was created. */
export function chartPart({ run, metric, rules }: PageChart): Html {
  if (metric === undefined) return html`<p class="dim">${run.name} has logged no metric.</p>`;
  return html`<h3>${run.name} in ${run.project}</h3>
<p class="controls"><label for="chart-metric">Metric</label> <select id="chart-metric" data-run="${run.number}">${run.metrics.map((each) => html`<option value="${each}"${each === metric ? html` selected` : undefined}>${each}</option>`)}</select> <button type="button" id="chart-close">Close</button></p>
${rules.map(({ automation, picture }) => ruleFigure(automation, picture))}`;
}

function ruleFigure(automation: string | undefined, picture: RulePicture): Html {
  const { comparison, runs, assumed } = picture;
  const { threshold } = comparison;
  if (automation === undefined) {
    return html`<figure>${ruleChart({ comparison, runs, counts: [], chosen: 0, threshold })}<figcaption class="dim">No automation evaluates this metric of this run.</figcaption></figure>`;
  }
  const counts = runs.map(({ series }) => countRun(comparison, series, threshold, assumed));
  const [chosen] = runs;
  const what = chosen === undefined ? '' : runText(chosen, counts[0]);
  return html`<figure><figcaption><strong>${automation}</strong>: ${what}</figcaption>${ruleChart({ comparison, runs, counts, chosen: 0, threshold })}<p class="dim">${comparison.measure} by step. Solid: this run; behind: other runs of the project; dashed: the threshold. A full dot fires, an empty one stays silent for 24 hours. All logged values are evaluated, also those from before the automation was created.</p></figure>`;
}
