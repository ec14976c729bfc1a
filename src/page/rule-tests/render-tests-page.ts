/** `wac test --html`: what the rule tests found, with a picture of each case that has values. */
import { countNoun } from '../../lib/count-noun.ts';
import type { RulePicture } from '../../model/backtest/rule-picture.ts';
import type {
  CaseResult,
  CaseStatus,
  Ratio,
  TestReport,
} from '../../model/rule-test/test-report.ts';
import { RULES_SCRIPT } from '../generated/rules-script.ts';
import { type Html, html } from '../html/html.ts';
import { renderPage } from '../html/render-page.ts';
import { pictureData } from '../rule/picture-data.ts';
import { renderRulePicture } from '../rule/render-rule-picture.ts';

/** How a status is shown: a mark, the words for it, and a colour, which is never alone. */
const STATUSES: Readonly<Record<CaseStatus, { readonly mark: string; readonly tone: string }>> = {
  passed: { mark: '✓', tone: 'good' },
  failed: { mark: '✗', tone: 'bad' },
  'assumption-dependent': { mark: '~', tone: 'warn' },
};

/**
 * The page. Failed cases are unfolded.
 *
 * @param pictures of the cases that have one.
 */
export function renderTestsPage(
  report: TestReport,
  pictures: ReadonlyMap<CaseResult, RulePicture>,
): string {
  const drawn = report.cases.flatMap((result) => pictures.get(result) ?? []);
  const numbers = new Map(drawn.map((picture, index) => [picture, index]));
  const pictureOf = (result: CaseResult): Html | undefined => {
    const picture = pictures.get(result);
    const index = picture === undefined ? undefined : numbers.get(picture);
    return picture === undefined || index === undefined
      ? undefined
      : renderRulePicture(picture, index);
  };
  return renderPage({
    title: 'Rule tests',
    body: html`<header><h1>Rule tests</h1>
<p>${summaryOf(report)}</p></header>
<main>
${report.diagnostics.map(({ code, message }) => html`<p class="bad"><code>${code}</code> ${message}</p>`)}
${groupCases(report.cases).map((cases) => groupSection(cases, pictureOf))}
${coverageSection(report)}
</main>`,
    script: RULES_SCRIPT,
    data: pictureData(drawn),
  });
}

/** The cases of one automation in one environment and file together, in the order of the report. */
function groupCases(cases: readonly CaseResult[]): readonly (readonly CaseResult[])[] {
  const groups = new Map<string, CaseResult[]>();
  for (const result of cases) {
    const id = JSON.stringify([result.automation, result.environment, result.file]);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [result]);
    else group.push(result);
  }
  return [...groups.values()];
}

function summaryOf({ cases, files, diagnostics }: TestReport): Html {
  const count = (status: CaseStatus): number =>
    cases.filter((result) => result.status === status).length;
  const problems = diagnostics.filter(({ severity }) => severity === 'error').length;
  return html`<strong class="good">${count('passed')} passed</strong>, <strong class="${count('failed') === 0 ? '' : 'bad'}">${count('failed')} failed</strong>, ${count('assumption-dependent')} assumption-dependent${problems === 0 ? '' : `, ${countNoun(problems, 'problem')}`}; ${countNoun(cases.length, 'case')}, ${countNoun(files, 'file')}`;
}

function groupSection(
  cases: readonly CaseResult[],
  pictureOf: (result: CaseResult) => Html | undefined,
): Html {
  const [first] = cases;
  const environment = first?.environment === undefined ? '' : ` in ${first.environment}`;
  return html`<section class="rule">
<h2>${first?.automation}${environment}</h2>
<p class="code dim">${first?.file}</p>
${cases.map((result) => caseSection(result, pictureOf(result)))}
</section>`;
}

function caseSection(result: CaseResult, picture: Html | undefined): Html {
  const { mark, tone } = STATUSES[result.status];
  const row = result.row === undefined ? '' : `, row ${result.row}`;
  return html`<details${result.status === 'failed' ? html` open` : undefined}><summary><span class="${tone}">${mark} ${result.status}</span> ${result.name}${row}</summary>
<p>${result.explanation}</p>
<p class="code dim">${result.file}:${result.line}</p>
${mismatchTable(result)}
${result.advice === undefined ? undefined : html`<p>${result.advice}</p>`}
${result.notes.map((note) => html`<p class="dim">${note}</p>`)}
${picture}
</details>`;
}

function mismatchTable({ mismatches }: CaseResult): Html | undefined {
  if (mismatches.length === 0) return undefined;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="What was expected"><table>
<thead><tr><th>field</th><th>expected</th><th>got</th></tr></thead>
<tbody>${mismatches.map(({ path, expected, actual }) => html`<tr><td class="code">${path}</td><td>${expected}</td><td>${actual}</td></tr>`)}</tbody></table></div>`;
}

function coverageSection({ coverage }: TestReport): Html {
  const ratio = ({ covered, total }: Ratio): string => `${covered} of ${total}`;
  const names = (keys: readonly string[]): string => (keys.length === 0 ? 'none' : keys.join(', '));
  return html`<section class="rule"><h2>Coverage</h2><dl>
<dt>Automations with a test</dt><dd>${ratio(coverage.automations)}</dd>
<dt>Seen to fire and not to</dt><dd>${ratio(coverage.bothOutcomes)}</dd>
<dt>Conditions seen true and false</dt><dd>${ratio(coverage.conditions)}</dd>
<dt>Without a test</dt><dd>${names(coverage.untested)}</dd>
<dt>Seen one way only</dt><dd>${names(coverage.oneSided)}</dd>
</dl></section>`;
}
