import { countNoun } from '../../lib/count-noun.ts';
import { wrapText } from '../../lib/wrap-text.ts';
import { fitLines } from '../text/fit-lines.ts';
import { shortenText } from '../text/shorten-text.ts';
import { createTextStyle } from '../text/style-text.ts';
import type { TextOptions } from '../text/text-options.ts';
import { countStatuses, type ProbedAssumption, type ProbeReport } from './probe-report.ts';

const SIGNS: Readonly<Record<ProbedAssumption['status'], string>> = {
  confirmed: '✓',
  refuted: '✗',
  'not-observable': '○',
};

/** Messages quote the server, which may say anything at any length. */
const MAX_LENGTH = 1000;

const INDENT = ' '.repeat(6);

/** One assumption: its sign and id, what is assumed, what was seen; where it is refuted, why it matters. */
export function renderProbedAssumption(result: ProbedAssumption, options: TextOptions): string {
  const style = createTextStyle(options.color);
  const paint = {
    confirmed: style.green,
    refuted: style.red,
    'not-observable': style.dim,
  }[result.status];
  const wrapped = (text: string): string[] =>
    wrapText(shortenText(text, MAX_LENGTH), options.width - INDENT.length).map(
      (line) => `${INDENT}${style.plain(line)}`,
    );
  const lines = [
    `  ${paint(SIGNS[result.status])} ${style.bold(result.id)}`,
    ...wrapped(result.statement),
    ...wrapped(`${LABELS[result.status]}: ${result.observed}.`),
    ...(result.status === 'refuted' ? wrapped(`Why it matters: ${result.matters}`) : []),
  ];
  return `${fitLines(lines.join('\n'), options.terminalWidth)}\n`;
}

const LABELS: Readonly<Record<ProbedAssumption['status'], string>> = {
  confirmed: 'Confirmed',
  refuted: 'Refuted',
  'not-observable': 'Not observable',
};

/** The last lines: how many ended each way, and what was removed. */
export function renderProbeEnd(report: ProbeReport, options: TextOptions): string {
  const style = createTextStyle(options.color);
  const counts = countStatuses(report);
  const { removed, leftovers } = report;
  const lines = [
    '',
    style.bold(
      `${countNoun(counts.confirmed, 'assumption')} confirmed, ${counts.refuted} refuted, ${counts['not-observable']} not observable on ${report.server}`,
    ),
    leftovers.length === 0
      ? `Everything that the probe created was removed (${countNoun(removed, 'object')}).`
      : style.red(
          `${countNoun(leftovers.length, 'object')} of the probe could not be removed. Run the same command again, or delete by hand in ${report.project}:`,
        ),
    ...leftovers.map(
      ({ kind, name, reason }) => `  ${kind} ${style.plain(name)}: ${style.plain(reason)}`,
    ),
    ...(report.isInterrupted ? ['The run was interrupted.'] : []),
  ];
  return `${fitLines(lines.join('\n'), options.terminalWidth)}\n`;
}
