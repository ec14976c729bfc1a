/** Diagnostics in Markdown, for a comment or a job summary: the worst first. */
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { escapeHtml, inlineCode } from '../text/escape-markdown.ts';
import { fullMessage } from './affected-automations.ts';
import { sortDiagnostics } from './render-diagnostics-text.ts';

/** Rows of the table; a comment holds no more than some hundred. */
const MAX_ROWS = 100;

const SEVERITIES: readonly (readonly [Severity, string])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
];

/**
 * Gives the text, with a final line feed.
 *
 * @param note what was checked, in a sentence without a period.
 */
export function renderDiagnosticsMarkdown(
  diagnostics: readonly Diagnostic[],
  note: string,
): string {
  const sorted = sortDiagnostics(diagnostics);
  const byWeight = SEVERITIES.flatMap(([severity]) =>
    sorted.filter((each) => each.severity === severity),
  );
  const counts = SEVERITIES.map(([severity, noun]) =>
    countNoun(sorted.filter((each) => each.severity === severity).length, noun),
  );
  const rows = byWeight.slice(0, MAX_ROWS).map(rowOf);
  const more = byWeight.length - rows.length;
  const blocks = [
    `<h3>W&amp;B automations lint: ${counts.join(', ')}</h3>`,
    `<p>${escapeHtml(note)}.</p>`,
    ...(rows.length === 0
      ? []
      : [
          [
            '<table>',
            '<tr><th align="left">Severity</th><th align="left">Code</th><th align="left">Location</th><th align="left">Message</th></tr>',
            ...rows,
            '</table>',
          ].join('\n'),
        ]),
    ...(more > 0 ? [`<p>… and ${more} more.</p>`] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function rowOf(diagnostic: Diagnostic): string {
  const { severity, code, range, hint } = diagnostic;
  const noun = SEVERITIES.find(([each]) => each === severity)?.[1] ?? severity;
  const location = range === undefined ? '' : inlineCode(`${range.file}:${range.start.line}`);
  const lines = [...fullMessage(diagnostic).split('\n'), ...(hint === undefined ? [] : [hint])];
  const cells = [noun, inlineCode(code), location, lines.map(escapeHtml).join('<br>')];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
