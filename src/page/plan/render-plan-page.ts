/** `wac plan --html`: a plan, with a picture of each changed rule for which runs are recorded. */
import { countNoun } from '../../lib/count-noun.ts';
import { present } from '../../lib/present.ts';
import type { RulePicture } from '../../model/backtest/rule-picture.ts';
import type { Change, Danger, FieldChange } from '../../model/plan/change.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { renderDiagnosticsText } from '../../report/diagnostics/render-diagnostics-text.ts';
import { type ChangeGroup, foldChanges, groupLabel } from '../../report/plan/fold-changes.ts';
import { countManaged, planNotes, planSummary } from '../../report/plan/plan-summary.ts';
import { renderDriftLines } from '../../report/plan/render-drift-text.ts';
import {
  renderConflictsText,
  renderHeldBackText,
  renderRefusalsText,
} from '../../report/plan/render-refusals-text.ts';
import { dangerLabel, ORIGIN_TEXTS, REASON_TEXTS } from '../../report/text/change-words.ts';
import { flattenDocument } from '../../report/text/flatten-document.ts';
import { createTextStyle } from '../../report/text/style-text.ts';
import { valueText } from '../../report/text/value-text.ts';
import { RULES_SCRIPT } from '../generated/rules-script.ts';
import { type Html, html } from '../html/html.ts';
import { renderPage } from '../html/render-page.ts';
import { pictureData } from '../rule/picture-data.ts';
import { renderRulePicture } from '../rule/render-rule-picture.ts';
import { orderRuns } from '../rule/rule-order.ts';

const TEXT = { color: false, width: 100 } as const;
const STYLE = createTextStyle(false);

const TONES: Readonly<Record<Danger, string>> = {
  none: '',
  alters: 'warn',
  redirects: 'warn',
  silences: 'bad',
  removes: 'bad',
};

/**
 * The page. What looks like a secret is hidden, as in every form of a plan.
 *
 * @param pictures by key; empty where no runs are recorded.
 */
export function renderPlanPage(plan: Plan, pictures: ReadonlyMap<string, RulePicture>): string {
  const groups = foldChanges(plan.changes, { fold: true });
  const drawn = groups.flatMap(({ changes }) => {
    // Of changes that are alike, the first with recorded runs stands for all.
    const found = changes.find(({ key }) => pictures.has(key));
    const picture = found && pictures.get(found.key);
    return picture === undefined ? [] : [{ key: found?.key ?? '', picture: orderRuns(picture) }];
  });
  const pictureOf = ({ changes }: ChangeGroup): Html | undefined => {
    const index = drawn.findIndex(({ key }) => changes.some((change) => change.key === key));
    const found = drawn[index];
    if (found === undefined) return undefined;
    return html`<h3>${found.key} on recorded runs</h3>
${renderRulePicture(found.picture, index)}`;
  };
  return renderPage({
    title: `Plan: ${plan.owner}`,
    body: html`<header><h1>W&amp;B automations plan: ${plan.owner}</h1>
<p><strong>${planSummary(plan)}</strong></p>
<p class="dim">${plan.server}${plan.environment === undefined ? '' : `, environment ${plan.environment}`}; checksum <code>${plan.checksum.slice(0, 12)}</code></p></header>
<main>
${planNotes(plan).map((note) => html`<p class="warn">${note}</p>`)}
${leftOutNote(plan)}
${textSection('Refused', renderRefusalsText(plan.refusedBy, STYLE, TEXT))}
${textSection('Conflicts', renderConflictsText(plan.conflicts, STYLE, TEXT))}
${textSection('Held back', renderHeldBackText(plan.heldBack, STYLE, TEXT))}
${groups.map((group) => changeSection(group, pictureOf(group)))}
${textSection('Drift', renderDriftLines(plan, STYLE, TEXT, true))}
${textSection('Notes', diagnosticLines(plan))}
</main>`,
    ...present({
      script: drawn.length === 0 ? undefined : RULES_SCRIPT,
      data: drawn.length === 0 ? undefined : pictureData(drawn.map(({ picture }) => picture)),
    }),
  });
}

function leftOutNote({ leftOut }: Plan): Html | undefined {
  if (leftOut === undefined) return undefined;
  return html`<p class="warn">Only ${leftOut.patterns.join(', ')}: ${countManaged(leftOut.automations - (leftOut.webhooks ?? 0), leftOut.webhooks ?? 0)} with ${countNoun(leftOut.changes, 'change')} left out.</p>`;
}

function diagnosticLines(plan: Plan): readonly string[] {
  const text = renderDiagnosticsText(plan.diagnostics, { ...TEXT, sources: new Map() });
  return text === '' ? [] : text.trimEnd().split('\n');
}

function textSection(title: string, lines: readonly string[]): Html | undefined {
  if (lines.length === 0) return undefined;
  return html`<section class="rule"><h2>${title}</h2><pre tabindex="0">${lines.map(
    (line) => html`${line}
`,
  )}</pre></section>`;
}

function changeSection(group: ChangeGroup, picture: Html | undefined): Html {
  const { first, changes } = group;
  const danger = dangerLabel(first);
  const reason = REASON_TEXTS[first.reason];
  const isOne = changes.length === 1;
  return html`<section class="rule">
<h2>${first.action} ${isOne ? first.key : groupLabel(group)}</h2>
${danger === '' ? undefined : html`<p class="${TONES[first.danger]}"><strong>${danger}</strong></p>`}
<p class="dim">${isOne ? first.scope : changes.map(({ key, scope }) => `${key} in ${scope}`).join('; ')}${reason === '' ? '' : `; ${reason}`}</p>
${fieldTable(first)}
${picture}
</section>`;
}

function fieldTable(change: Change): Html | undefined {
  const rows = change.fields.length > 0 ? change.fields.map(fieldRow) : wholeRows(change);
  if (rows.length === 0) return undefined;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Fields of ${change.key}"><table>
<thead><tr><th>field</th><th>before</th><th>after</th></tr></thead>
<tbody>
${rows}</tbody></table></div>`;
}

function fieldRow({ path, before, after, origin }: FieldChange): Html {
  const note = ORIGIN_TEXTS[origin];
  return html`<tr><td class="code">${path}${note === '' ? undefined : html`<br><span class="warn">${note}</span>`}</td><td class="code bad">${before === undefined ? '' : valueText(before, path)}</td><td class="code good">${after === undefined ? '' : valueText(after, path)}</td></tr>
`;
}

/** Everything that comes or goes, where there is nothing to compare. */
function wholeRows({ action, danger, beforeDocument, afterDocument }: Change): readonly Html[] {
  const isNew = action === 'create';
  const document = isNew ? afterDocument : danger === 'removes' ? beforeDocument : undefined;
  return flattenDocument(document ?? {}).map(({ path, value }) => {
    const text = valueText(value, path);
    return html`<tr><td class="code">${path}</td><td class="code bad">${isNew ? '' : text}</td><td class="code good">${isNew ? text : ''}</td></tr>
`;
  });
}
