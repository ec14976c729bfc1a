import { displayWidth } from '../../lib/display-width.ts';
import { escapeTerminal } from '../text/escape-terminal.ts';
import { shortenText } from '../text/shorten-text.ts';
import type { TextStyle } from '../text/style-text.ts';

/** A cell of more characters makes every row too wide to read. */
const LONGEST_CELL = 160;

/** Rows under a heading, columns as wide as their widest cell; cells are foreign text and are escaped. */
export function renderTableText(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  style: TextStyle,
): readonly string[] {
  const shown = rows.map((row) => row.map((cell) => shortenText(cell, LONGEST_CELL)));
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
