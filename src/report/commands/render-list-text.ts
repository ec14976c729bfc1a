import { countNoun } from '../../lib/count-noun.ts';
import { displayWidth } from '../../lib/display-width.ts';
import { type JsonObject, toJson } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { type ExecutionHistory, executionSource } from '../../model/plan/execution-history.ts';
import { escapeTerminal } from '../text/escape-terminal.ts';
import { type ExecutionNotes, executionText, UNDOCUMENTED_NOTE } from '../text/execution-text.ts';
import { fitLines } from '../text/fit-lines.ts';
import { shortenColumns, shortenName, shortenText } from '../text/shorten-text.ts';
import { createTextStyle, type TextStyle } from '../text/style-text.ts';
import type { TextOptions } from '../text/text-options.ts';
import type { AutomationRow } from './automation-row.ts';

/** Columns of a terminal below which a table of automations would cut most cells. */
const MIN_TABLE_WIDTH = 110;

/**
 * The output of `wac list`: one line an automation, in the order given, and a count. On a narrow terminal each
 * automation has a few lines of its own, because cut names cannot be distinguished.
 *
 * @param options with `executions` there is a column for when each last fired.
 */
export function renderListText(rows: readonly AutomationRow[], options: TextOptions): string {
  if (rows.length === 0) return 'No automations.\n';
  const style = createTextStyle(options.color);
  const { terminalWidth, executions: notes } = options;
  const natural = tableLines(rows, style, { notes }).join('\n');
  const isFitting = terminalWidth === undefined || fitLines(natural, terminalWidth) === natural;
  let isCut = false;
  const onCut = (): void => {
    isCut = true;
  };
  const isStacked = !isFitting && terminalWidth < MIN_TABLE_WIDTH;
  const lines = isStacked
    ? rows.flatMap((row) => stackedLines(row, style, notes))
    : tableLines(rows, style, { notes, ...present({ width: terminalWidth }), onCut });
  const managed = rows.filter((row) => row.state === 'managed').length;
  const count = `${countNoun(rows.length, 'automation')}, ${managed} managed here`;
  const remarks = [
    ...(isCut ? ['… marks text that was cut: --format json has all of it.'] : []),
    ...(notes?.history.isUndocumented === true ? [UNDOCUMENTED_NOTE] : []),
  ];
  const note = remarks.map((remark) => `${style.dim(remark)}\n`).join('');
  return `${fitLines(`${lines.join('\n')}\n\n${note}${style.bold(count)}`, terminalWidth)}\n`;
}

function tableLines(
  rows: readonly AutomationRow[],
  style: TextStyle,
  { notes, ...options }: TableOptions & { readonly notes: TextOptions['executions'] },
): readonly string[] {
  return renderTableText(
    [
      'NAME',
      'SCOPE',
      'EVENT → ACTION',
      'ENABLED',
      ...(notes === undefined ? [] : ['LAST FIRED']),
      'MANAGED BY',
    ],
    rows.map((row) => [
      row.name,
      row.scope,
      `${row.event} → ${row.action}`,
      row.enabled ? 'yes' : 'no',
      ...(notes === undefined ? [] : [lastFired(row, notes)]),
      managedBy(row),
    ]),
    style,
    options,
  );
}

/** One automation in three lines, with when it last fired where that was read. */
function stackedLines(
  row: AutomationRow,
  style: TextStyle,
  notes: TextOptions['executions'],
): readonly string[] {
  const owner =
    row.owner === undefined && row.state === 'unmanaged' ? 'not managed' : managedBy(row);
  const fired =
    notes === undefined
      ? ''
      : `, ${executionText(row.executions, notes.now) ?? 'last fired: unknown'}`;
  return [
    style.bold(shortenName(row.name)),
    `  ${style.dim(row.scope)}`,
    `  ${style.plain(`${row.event} → ${row.action}`)}  ${row.enabled ? '' : `${style.yellow('disabled')}  `}${style.dim(`${owner}${fired}`)}`,
  ];
}

/** Without the words that the heading has. */
function lastFired({ executions }: AutomationRow, { now }: ExecutionNotes): string {
  const text = executionText(executions, now) ?? 'unknown';
  return text.replace(/^last fired /u, '').replace(/^never fired, as far.*?records/u, 'never');
}

function managedBy(row: AutomationRow): string {
  if (row.state === 'unreadable-marker') return 'a marker that cannot be read';
  return row.owner === undefined ? '-' : `${row.owner}#${row.key ?? ''}`;
}

/** A cell of more characters makes every row too wide to read. */
const MAX_CELL_LENGTH = 160;

/** The narrowest that a column becomes, and the gap between two. In columns of the terminal. */
const MIN_CELL_WIDTH = 6;
const GAP = 2;

/** How a table is fitted. */
export interface TableOptions {
  /** Columns of the terminal; absent where there is none. */
  readonly width?: number;
  /** Called where a cell is cut. */
  readonly onCut?: () => void;
}

/**
 * Rows under a heading, columns as wide as their widest cell; cells are foreign text and are escaped.
 *
 * On a terminal that is too narrow for it, the widest columns become narrower and their cells are cut in the middle.
 */
export function renderTableText(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  style: TextStyle,
  { width, onCut }: TableOptions = {},
): readonly string[] {
  const safe = rows.map((row) =>
    row.map((cell) => {
      if (cell.length > MAX_CELL_LENGTH) onCut?.();
      return escapeTerminal(shortenText(cell, MAX_CELL_LENGTH));
    }),
  );
  const natural = heading.map((title, column) =>
    safe.reduce(
      (widest, row) => Math.max(widest, displayWidth(row[column] ?? '')),
      displayWidth(title),
    ),
  );
  const widths = width === undefined ? natural : narrowed(natural, width);
  const narrow = (cells: readonly string[]): readonly string[] =>
    cells.map((cell, column) => {
      const shown = shortenColumns(cell, widths[column] ?? 0);
      if (shown !== cell) onCut?.();
      return shown;
    });
  const shown = safe.map(narrow);
  const line = (cells: readonly string[], paint: (text: string) => string): string =>
    cells
      .map((cell, column) => {
        const gap = (widths[column] ?? 0) - displayWidth(cell);
        return column === cells.length - 1 ? paint(cell) : paint(cell) + ' '.repeat(gap);
      })
      .join(' '.repeat(GAP));
  return [line(narrow(heading), style.dim), ...shown.map((row) => line(row, style.plain))];
}

/** The widths with the widest made narrower until the row fits, or all are as narrow as they become. */
function narrowed(natural: readonly number[], width: number): readonly number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, each) => sum + each + GAP, -GAP) - width;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= MIN_CELL_WIDTH) break;
    widths[widths.indexOf(widest)] = widest - 1;
    excess -= 1;
  }
  return widths;
}

/** The output of `wac list --format json`. */
export function renderListJson(
  rows: readonly AutomationRow[],
  server: string,
  history?: ExecutionHistory,
): JsonObject {
  return {
    formatVersion: '1.0',
    server,
    ...present({ executionSource: executionSource(history) }),
    automations: rows.map(({ executions, ...row }) => ({
      ...row,
      ...present({ executions: executions === undefined ? undefined : toJson(executions) }),
    })),
  };
}
