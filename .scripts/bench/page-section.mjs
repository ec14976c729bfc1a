/** The figures in docs/performance.md: everything between its two markers comes from here. */
import { readFileSync, writeFileSync } from 'node:fs';

const START = '<!-- performance -->';
const END = '<!-- /performance -->';

/** Writes the section of a page. */
export function writePageSection(path, { machine, date, table }) {
  const text = readFileSync(path, 'utf8');
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start === -1 || end < start) throw new Error(`${path} has no ${START} … ${END}`);
  const section = `\n\nMeasured on ${date}: ${machine}.\n\n${table}\n\n`;
  writeFileSync(path, `${text.slice(0, start + START.length)}${section}${text.slice(end)}`);
}
