import { countNoun } from '../../lib/count-noun.ts';
import { displayWidth } from '../../lib/display-width.ts';
import { type JsonObject, toJson } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { ExecutionHistory } from '../../model/plan/execution-history.ts';
import { escapeTerminal } from '../text/escape-terminal.ts';
import {
  type ExecutionNotes,
  executionSource,
  executionText,
  UNDOCUMENTED_NOTE,
} from '../text/execution-text.ts';
import { shortenText } from '../text/shorten-text.ts';
import { createTextStyle, type TextStyle } from '../text/style-text.ts';
import type { TextOptions } from '../text/text-options.ts';
import type { AutomationRow } from './automation-row.ts';

/**
 * The output of `wac list`: one line an automation, in the order given, and a count.
 *
 * @param options with `executions` there is a column for when each last fired.
 */
export function renderListText(rows: readonly AutomationRow[], options: TextOptions): string {
  if (rows.length === 0) return 'No automations.\n';
  const style = createTextStyle(options.color);
  const notes = options.executions;
  const table = renderTableText(
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
  );
  const managed = rows.filter((row) => row.state === 'managed').length;
  const count = `${countNoun(rows.length, 'automation')}, ${managed} managed here`;
  const note = notes?.history.isUndocumented === true ? `${style.dim(UNDOCUMENTED_NOTE)}\n` : '';
  return `${table.join('\n')}\n\n${note}${style.bold(count)}\n`;
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

/** Rows under a heading, columns as wide as their widest cell; cells are foreign text and are escaped. */
export function renderTableText(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  style: TextStyle,
): readonly string[] {
  const shown = rows.map((row) => row.map((cell) => shortenText(cell, MAX_CELL_LENGTH)));
  const widths = heading.map((title, column) =>
    shown.reduce(
      (widest, row) => Math.max(widest, displayWidth(escapeTerminal(row[column] ?? ''))),
      displayWidth(title),
    ),
  );
  const line = (cells: readonly string[], paint: (text: string) => string): string =>
    cells
      .map((cell, column) => {
        const gap = (widths[column] ?? 0) - displayWidth(escapeTerminal(cell));
        return column === cells.length - 1 ? paint(cell) : paint(cell) + ' '.repeat(gap);
      })
      .join('  ');
  return [line(heading, style.dim), ...shown.map((row) => line(row, style.plain))];
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
