/** `wac backtest` for people: data first, because without data no number of fires says anything. */
import { countNoun } from '../../lib/count-noun.ts';
import { wrapText } from '../../lib/wrap-text.ts';
import {
  type BacktestReport,
  MEANINGFUL_STATUSES,
  type RuleReport,
  type RunReport,
} from '../../model/backtest/backtest-report.ts';
import { fitLines } from '../text/fit-lines.ts';
import { createTextStyle, type TextStyle } from '../text/style-text.ts';
import type { TextOptions } from '../text/text-options.ts';
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
} from './backtest-words.ts';

/** Runs that are drawn unless all are asked for. */
const SHOWN_RUNS = 3;
const LABEL = 10;

/** How the report is drawn. */
export interface BacktestTextOptions extends TextOptions {
  /** Every run, not only the first ones. */
  readonly all: boolean;
}

/** The text. */
export function renderBacktestText(report: BacktestReport, options: BacktestTextOptions): string {
  const blocks = report.rules.map((rule) =>
    ruleLines(rule, report, options)
      .map((line) => line.trimEnd())
      .join('\n'),
  );
  return `${fitLines(blocks.join('\n\n\n'), options.terminalWidth)}\n`;
}

/** The lines of one rule. */
export function ruleLines(
  report: RuleReport,
  whole: BacktestReport,
  options: BacktestTextOptions,
): readonly string[] {
  const style = createTextStyle(options.color);
  const { rule, data, suppressed } = report;
  const title = [style.bold(rule.key), style.plain(rule.condition), style.plain(rule.selection)];
  const start = startText(report);
  const masked = maskedText(report);
  const advice = statusAdvice(report);
  const status = MEANINGFUL_STATUSES.has(data.status)
    ? style.green(data.status)
    : style.yellow(data.status);
  const more =
    suppressed === 0
      ? ''
      : `   ${countNoun(suppressed, 'more crossing')} suppressed by once-per-24 h`;
  return [
    title.filter((part) => part !== '').join('   '),
    '',
    `${label('Data')}${status}   ${style.plain(dataText(report))}`,
    ...(advice === undefined ? [] : [`${label('')}${style.plain(advice)}`]),
    `${label('Fires')}${style.plain(firesText(report))}${style.plain(more)}`,
    ...(start === undefined ? [] : [problem(style, 'TRUE AT START', start)]),
    ...(masked === undefined ? [] : [problem(style, 'MASKED', masked)]),
    ...runLines(report, style, options),
    ...variantLines(report, whole, style),
    ...differenceLines(report, whole, options, style),
    '',
    ...assumedLines(report, options, style),
    ...wrapped('Not simulated', notSimulatedText(report), options, style),
    ...nextLine(report, style),
  ];
}

function label(text: string): string {
  return text.padEnd(LABEL);
}

function problem(style: TextStyle, name: string, text: string): string {
  return `${label('Problem')}${style.red(name.padEnd(13))}   ${style.plain(text)}`;
}

function runLines(
  report: RuleReport,
  style: TextStyle,
  options: BacktestTextOptions,
): readonly string[] {
  const drawn = report.runs.filter(({ sparkline }) => sparkline !== undefined);
  const shown = options.all ? drawn : drawn.slice(0, SHOWN_RUNS);
  const [first] = shown;
  if (first === undefined) return [];
  const width = Math.max(3, ...shown.map(({ name }) => name.length));
  const line = Math.max(...shown.map(({ sparkline }) => sparkline?.length ?? 0));
  const states = Math.max(...shown.map(({ state }) => state?.length ?? 0));
  const head = `  ${'run'.padEnd(width)}   start${' '.repeat(Math.max(1, line - 8))}end`;
  const lines = shown.flatMap((run) => [
    `  ${style.plain(run.name.padEnd(width))}   ${(run.sparkline ?? '').padEnd(line)}   ${style.plain(`${(run.state ?? '').padEnd(states)}   ${countNoun(run.values, 'value')}`)}`,
    `  ${' '.repeat(width)}   ${marksLine(run).padEnd(line)}   ${style.plain(crossingsText(run))}`,
  ]);
  const rest = drawn.length - shown.length;
  const legend = '● fires   ○ suppressed';
  const end = rest === 0 ? `  ${legend}` : `  … ${rest} more (--all)   ${legend}`;
  return ['', style.dim(head), ...lines, style.dim(end)];
}

function marksLine({ sparkline, fired, silent }: RunReport): string {
  const width = sparkline?.length ?? 0;
  const cells = Array.from({ length: width }, () => ' ');
  const put = (position: number, mark: string): void => {
    cells[Math.min(width - 1, Math.floor(position * width))] = mark;
  };
  for (const { position } of silent) put(position, '○');
  for (const { position } of fired) put(position, '●');
  return cells.join('');
}

function crossingsText({ fires, fired, silent, suppressed }: RunReport): string {
  const [first] = fired;
  if (first === undefined) return 'does not fire';
  const steps = fired.map(({ step }) => step).join(', ');
  const when =
    fires > 4 ? `${fires} times, first at step ${first.step}` : `${stepsWord(fires)} ${steps}`;
  const [masked] = silent;
  const others = suppressed > 1 ? ` and ${suppressed - 1} more` : '';
  return `fires ${when}${masked === undefined ? '' : `, silent at ${masked.step}${others}`}`;
}

function stepsWord(count: number): string {
  return count === 1 ? 'step' : 'steps';
}

function variantLines(
  report: RuleReport,
  whole: BacktestReport,
  style: TextStyle,
): readonly string[] {
  const variants = report.variants.filter(({ kind }) => kind !== 'base');
  const missed = report.missed.map((run) => `  ${style.plain(missedText(report, run))}`);
  if (variants.length < 2) return missed.length === 0 ? [] : ['', ...missed];
  const header = variantHeader(report, whole.settings.outcome);
  const rows = variants.map((variant) => variantCells(report, variant));
  const widths = header.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('   ');
  return [
    '',
    `  ${style.dim(line(header))}`,
    ...rows.map((row, index) => {
      const mark = variants[index]?.isDeclared === true ? '   ← declared' : '';
      return `  ${style.plain(line(row))}${mark}`;
    }),
    ...missed,
  ];
}

function differenceLines(
  report: RuleReport,
  { settings }: BacktestReport,
  options: TextOptions,
  style: TextStyle,
): readonly string[] {
  const { difference, rule } = report;
  if (difference === undefined) return [];
  const base = settings.base ?? '';
  const only = { base: ` (removed since ${base})`, head: ` (new since ${base})` };
  const suffix = rule.onlyIn === undefined ? ` since ${base}` : only[rule.onlyIn];
  return [
    '',
    ...wrapText(
      `newly fires on ${runNames(difference.newlyFires)}; no longer fires on ${runNames(difference.noLongerFires)}; same on ${countNoun(difference.same, 'run')}${suffix}`,
      options.width - LABEL,
    ).map((line, index) => `${label(index === 0 ? 'Change' : '')}${style.plain(line)}`),
  ];
}

function runNames(names: readonly string[]): string {
  if (names.length === 0) return 'no run';
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return `${countNoun(names.length, 'run')} (${names.slice(0, 3).join(', ')}${more})`;
}

function assumedLines(
  report: RuleReport,
  options: BacktestTextOptions,
  style: TextStyle,
): readonly string[] {
  const text = report.assumptions.map(({ id, text: how }) => `${id} ${how}`).join(' · ');
  return text === '' ? [] : wrapped('Assumed', text, options, style);
}

function wrapped(
  title: string,
  text: string,
  { width }: TextOptions,
  style: TextStyle,
): readonly string[] {
  return wrapText(text, width - 16).map(
    (line, index) => `${(index === 0 ? title : '').padEnd(16)}${style.plain(line)}`,
  );
}

function nextLine({ rule, runs }: RuleReport, style: TextStyle): readonly string[] {
  const example = runs.find(({ fired }) => fired.length > 0);
  if (rule.kind !== 'runMetric' || example === undefined) return [];
  return [
    `${'Next'.padEnd(16)}${style.plain(`wac backtest ${rule.key} --save-case ${example.name}    writes a fixture and a rule test from this run`)}`,
  ];
}
