import { countNoun } from '../../lib/count-noun.ts';
import { createTextStyle } from '../text/style-text.ts';
import type { TextOptions } from '../text/text-options.ts';
import type { AutomationRow } from './automation-row.ts';
import { renderTableText } from './render-table-text.ts';

/** The output of `wac list`: one line an automation, in the order given, and a count. */
export function renderListText(rows: readonly AutomationRow[], options: TextOptions): string {
  if (rows.length === 0) return 'No automations.\n';
  const style = createTextStyle(options.color);
  const table = renderTableText(
    ['NAME', 'SCOPE', 'EVENT → ACTION', 'ENABLED', 'MANAGED BY'],
    rows.map((row) => [
      row.name,
      row.scope,
      `${row.event} → ${row.action}`,
      row.enabled ? 'yes' : 'no',
      managedBy(row),
    ]),
    style,
  );
  const managed = rows.filter((row) => row.state === 'managed').length;
  const count = `${countNoun(rows.length, 'automation')}, ${managed} managed here`;
  return `${table.join('\n')}\n\n${style.bold(count)}\n`;
}

function managedBy(row: AutomationRow): string {
  if (row.state === 'unreadable-marker') return 'a marker that cannot be read';
  return row.owner === undefined ? '-' : `${row.owner}#${row.key ?? ''}`;
}
