/** The evidence of a plan: one line for each rule that changes, and the runs behind it. */

import { wrapText } from '../../lib/wrap-text.ts';
import type {
  EvidenceFinding,
  PlanEvidence,
  RuleEvidence,
} from '../../model/plan/plan-evidence.ts';
import { escapeHtml, inlineCode } from '../text/escape-markdown.ts';
import type { TextStyle } from '../text/style-text.ts';

/** Rows of the table, and runs that a folded list names. */
const MAX_ROWS = 50;
const MAX_RUNS = 50;

/** Findings of one rule in Markdown. */
const MAX_FINDINGS = 3;

/** The lines of a terminal. */
export function renderEvidenceText(
  { rules, problem }: PlanEvidence,
  style: TextStyle,
  width: number,
): readonly string[] {
  const lines = rules.flatMap(({ key, text, findings = [] }) => {
    const [first = '', ...rest] = wrapText(text, Math.max(24, width - key.length - 4));
    const indent = ' '.repeat(key.length + 4);
    return [
      `  ${style.bold(key)}  ${style.plain(first)}`,
      ...rest.map((line) => `${indent}${style.plain(line)}`),
      ...findings
        .flatMap(({ code, message, hint }) => [
          ...wrapText(`${code}: ${message}`, width - 6),
          ...(hint === undefined ? [] : wrapText(`Hint: ${hint}`, width - 6)),
        ])
        .map((line) => `      ${style.plain(line)}`),
    ];
  });
  if (problem === undefined) return lines;
  return [...lines, ...wrapText(problem, width - 2).map((line) => `  ${style.plain(line)}`)];
}

/** Markdown: a table, and the names of the runs folded; empty without rules and problem. */
export function renderEvidenceMarkdown(evidence: PlanEvidence): string {
  const { problem } = evidence;
  const note = problem === undefined ? '' : `<p>No evidence: ${escapeHtml(problem)}</p>`;
  return [renderRules(evidence), note].filter((part) => part !== '').join('\n\n');
}

function renderRules({ rules, source }: PlanEvidence): string {
  if (rules.length === 0) return '';
  const rows = rules
    .slice(0, MAX_ROWS)
    .map(
      ({ key, text, findings = [] }) =>
        `<tr><td>${inlineCode(key)}</td><td>${[escapeHtml(text), ...findings.slice(0, MAX_FINDINGS).map(findingHtml)].join('<br>')}</td></tr>`,
    );
  const more = rules.length - rows.length;
  const details = rules.slice(0, MAX_ROWS).flatMap(runLines);
  const from = source === 'live' ? 'the runs in W&amp;B' : 'recorded histories';
  return [
    [
      '<table>',
      `<tr><th align="left">Automation</th><th align="left">Evidence from ${from}</th></tr>`,
      ...rows,
      '</table>',
    ].join('\n'),
    ...(more > 0 ? [`<p>… and ${more} more.</p>`] : []),
    ...(details.length === 0
      ? []
      : [
          `<details><summary>Runs that start or stop firing</summary>\n\n<ul>\n${details.join('\n')}\n</ul>\n\n</details>`,
        ]),
  ].join('\n\n');
}

function findingHtml({ code, message }: EvidenceFinding): string {
  return `${inlineCode(code)} ${escapeHtml(message)}`;
}

function runLines({ key, newlyFires = [], noLongerFires = [] }: RuleEvidence): readonly string[] {
  return [
    ['newly fires on', newlyFires] as const,
    ['no longer fires on', noLongerFires] as const,
  ].flatMap(([verb, names]) => {
    if (names.length === 0) return [];
    const shown = names.slice(0, MAX_RUNS).map((name) => inlineCode(name));
    const more = names.length - shown.length;
    return [
      `<li>${inlineCode(key)} ${verb} ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}</li>`,
    ];
  });
}
