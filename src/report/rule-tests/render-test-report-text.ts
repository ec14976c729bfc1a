/**
 * `wac test` for people: a line for each case with the reason in one clause, failures again at the end with their
 * location, then what was run and what was covered.
 */
import { countNoun } from '../../lib/count-noun.ts';
import { displayWidth } from '../../lib/display-width.ts';
import { wrapText } from '../../lib/wrap-text.ts';
import type { CaseResult, CaseStatus, TestReport } from '../../model/rule-test/test-report.ts';
import { fitLines } from '../text/fit-lines.ts';
import { createTextStyle, type TextStyle } from '../text/style-text.ts';
import type { TextOptions } from '../text/text-options.ts';
import { coverageLines } from './render-coverage-text.ts';

/** How a test report is drawn. */
export interface TestReportTextOptions extends TextOptions {
  /** How long the run took; absent where output must be the same each time. */
  readonly milliseconds?: number;
  /** Name everything that is not covered. */
  readonly coverage?: boolean;
  /** Leave the passing cases out. */
  readonly failedOnly?: boolean;
}

const MARKS: Readonly<Record<CaseStatus, string>> = {
  passed: '✓',
  failed: '✗',
  'assumption-dependent': '~',
};

/** Cases that are one line: a single one, or all rows of a table. */
type Line = readonly [CaseResult, ...CaseResult[]];

/** Renders the whole report; diagnostics are rendered apart, with their code frames. */
export function renderTestReportText(report: TestReport, options: TestReportTextOptions): string {
  const style = createTextStyle(options.color);
  const groups = options.failedOnly === true ? [] : groupCases(report.cases);
  const names = groups.flatMap(({ lines }) => lines.map(([first]) => displayWidth(first.name)));
  const column = 4 + Math.max(0, ...names) + 3;
  const failed = report.cases.filter(({ status }) => status === 'failed');
  const blocks = [
    groups.flatMap((group) => groupLines(group, column, style)),
    failed.length === 0
      ? []
      : [
          style.bold('FAILED'),
          ...failed.flatMap((result, index) => [
            ...(index === 0 ? [] : ['']),
            ...failureLines(result, style, options),
          ]),
        ],
    [
      summaryLine(report, style, options),
      ...assumedLines(report, style),
      ...coverageLines(report.coverage, options),
    ],
  ];
  const text = blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return `${fitLines(text, options.terminalWidth)}\n`;
}

interface Group {
  readonly title: string;
  readonly file: string;
  readonly lines: Line[];
}

function groupCases(cases: readonly CaseResult[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const result of cases) {
    const title =
      result.environment === undefined
        ? result.automation
        : `${result.automation} (${result.environment})`;
    const id = JSON.stringify([title, result.file]);
    const group = groups.get(id) ?? { title, file: result.file, lines: [] };
    groups.set(id, group);
    const last = group.lines.at(-1);
    if (
      last !== undefined &&
      result.row !== undefined &&
      last[0].row !== undefined &&
      last[0].name === result.name
    ) {
      group.lines[group.lines.length - 1] = [...last, result];
    } else {
      group.lines.push([result]);
    }
  }
  return [...groups.values()];
}

function groupLines(
  { title, file, lines }: Group,
  column: number,
  style: TextStyle,
): readonly string[] {
  return [
    `${style.bold(title)}${gap(title, column)}${style.dim(file)}`,
    ...lines.map((line) => caseLine(line, column, style)),
  ];
}

function caseLine(line: Line, column: number, style: TextStyle): string {
  const [first] = line;
  const status = lineStatus(line);
  const head = `  ${paintOf(status, style)(MARKS[status])} ${style.plain(first.name)}`;
  if (status === 'failed') return head;
  const clause = line.length > 1 || first.row !== undefined ? rowsClause(line) : first.explanation;
  return `${head}${gap(`    ${first.name}`, column)}${style.dim(clause)}`;
}

function lineStatus(line: Line): CaseStatus {
  if (line.some(({ status }) => status === 'failed')) return 'failed';
  return line.some(({ status }) => status !== 'passed') ? 'assumption-dependent' : 'passed';
}

function rowsClause(line: Line): string {
  const fire = line.filter(({ reason }) => reason === 'fired').length;
  const quiet = line.length - fire;
  const parts = [
    ...(fire === 0 ? [] : [`${fire} ${fire === 1 ? 'fires' : 'fire'}`]),
    ...(quiet === 0 ? [] : [`${quiet} ${quiet === 1 ? 'does' : 'do'} not`]),
  ];
  const dependent = line.filter(({ status }) => status === 'assumption-dependent');
  const ids = [...new Set(dependent.flatMap(({ assumptions }) => assumptions))];
  const mark =
    dependent.length === 0
      ? ''
      : `; ${countNoun(dependent.length, 'row')} hang${dependent.length === 1 ? 's' : ''} on ${ids.join(', ')}`;
  return `${countNoun(line.length, 'row')}: ${parts.join(', ')}${mark}`;
}

function failureLines(
  result: CaseResult,
  style: TextStyle,
  options: TestReportTextOptions,
): readonly string[] {
  const row = result.row === undefined ? '' : `, row ${result.row}`;
  const where = result.environment === undefined ? '' : ` (${result.environment})`;
  const detail =
    result.timeline.length > 0
      ? timelineLines(result, style)
      : [`      ${style.plain(result.explanation)}`];
  const prose = [...(result.advice === undefined ? [] : [result.advice]), ...result.notes];
  return [
    `  ${style.red(`${result.automation}${where} › ${result.name}${row}`)}`,
    `    ${style.dim(`${result.file}:${result.line}`)}`,
    ...mismatchLines(result, style),
    '',
    ...detail,
    ...prose.flatMap((text) => [
      '',
      ...wrapText(text, options.width - 4).map((line) => `    ${style.plain(line)}`),
    ]),
  ];
}

function mismatchLines({ mismatches }: CaseResult, style: TextStyle): readonly string[] {
  const path = Math.max(...mismatches.map((mismatch) => displayWidth(mismatch.path))) + 2;
  const expected = Math.max(...mismatches.map((mismatch) => displayWidth(mismatch.expected))) + 6;
  return mismatches.map((mismatch) =>
    [
      `      ${style.plain(mismatch.path)}${gap(mismatch.path, path)}`,
      `expected ${style.plain(mismatch.expected)}${gap(mismatch.expected, expected)}`,
      `got ${style.plain(mismatch.actual)}`,
    ].join(''),
  );
}

function timelineLines({ timeline }: CaseResult, style: TextStyle): readonly string[] {
  const step = Math.max(...timeline.map((entry) => String(entry.step).length));
  const comparison = Math.max(...timeline.map((entry) => displayWidth(entry.comparison))) + 4;
  return timeline.map((entry) => {
    const outcome = entry.outcome === 'FIRES' ? style.red(entry.outcome) : style.dim(entry.outcome);
    const line = `      step ${String(entry.step).padStart(step)}   ${style.plain(entry.comparison)}${gap(entry.comparison, comparison)}${outcome}`;
    return entry.note === '' ? line : `${line}${gap(entry.outcome, 13)}${style.plain(entry.note)}`;
  });
}

function summaryLine(report: TestReport, style: TextStyle, options: TestReportTextOptions): string {
  const count = (status: CaseStatus) =>
    report.cases.filter((result) => result.status === status).length;
  const dependent = count('assumption-dependent');
  const problems = report.diagnostics.filter(({ severity }) => severity === 'error').length;
  const counts = [
    style.green(`${count('passed')} passed`),
    ...(count('failed') === 0 ? [] : [style.red(`${count('failed')} failed`)]),
    ...(dependent === 0 ? [] : [style.yellow(`${dependent} assumption-dependent`)]),
    ...(problems === 0 ? [] : [style.red(countNoun(problems, 'problem'))]),
  ];
  const size = [
    countNoun(report.cases.length, 'case'),
    countNoun(report.files, 'file'),
    ...(options.milliseconds === undefined ? [] : [`${Math.round(options.milliseconds)} ms`]),
  ];
  return `${style.bold('Tests')}      ${counts.join(', ')}          ${style.dim(size.join(', '))}`;
}

/** The interpretations chosen for the whole run. */
function assumedLines({ assumed }: TestReport, style: TextStyle): readonly string[] {
  const interpretations = Object.entries(assumed).map(
    ([id, interpretation]) => `${id} ${interpretation}`,
  );
  return interpretations.length === 0
    ? []
    : [`${style.bold('Assumed')}    ${style.yellow(interpretations.join(', '))}`];
}

function paintOf(status: CaseStatus, style: TextStyle): (text: string) => string {
  if (status === 'passed') return style.green;
  return status === 'failed' ? style.red : style.yellow;
}

function gap(text: string, column: number): string {
  return ' '.repeat(Math.max(2, column - displayWidth(text)));
}
