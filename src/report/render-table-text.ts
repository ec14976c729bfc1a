import { displayWidth } from '../lib/display-width.ts';
import { escapeTerminal } from './escape-terminal.ts';
import type { TextStyle } from './style-text.ts';

/** Rows under a heading, columns as wide as their widest cell; cells are foreign text and are escaped. */
export function renderTableText(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  style: TextStyle,
): readonly string[] {
  const widths = heading.map((title, column) =>
    rows.reduce(
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
  return [line(heading, style.dim), ...rows.map((row) => line(row, style.plain))];
}
