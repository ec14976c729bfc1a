import type { SourceRange } from '../../diagnostics/source-range.ts';
import { displayWidth } from '../../lib/display-width.ts';
import { maskSecrets } from '../../lib/secret-forms.ts';
import { escapeTerminal } from '../text/escape-terminal.ts';
import type { TextStyle } from '../text/style-text.ts';

/** So much around what is shown of a line is looked through for secrets: one may begin before it, or end after it. */
const MARGIN = 500;

/** A line longer than this is shown from a little before the location. */
const MAX_LINE_LENGTH = 160;

/**
 * The lines around a location, numbered, with carets under it; no lines when the text does not reach the location.
 *
 * What looks like a secret is shown as asterisks. Carets never go past the end of the first line, so a range over many lines marks where it begins.
 *
 * @param maxWidth columns that no line exceeds; absent: lines are cut by their length alone.
 */
export function codeFrame(
  text: string,
  range: SourceRange,
  style: TextStyle,
  maxWidth: number = Number.POSITIVE_INFINITY,
): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/u);
  const { line, column } = range.start;
  const target = lines[line - 1];
  if (target === undefined) return [];
  const width = String(Math.min(lines.length, line + 1)).length;
  const room = Math.max(20, maxWidth - width - 3);
  const from = firstShown(target, column - 1, room);
  const frame: string[] = [];
  for (
    let number = Math.max(1, line - 1);
    number <= Math.min(lines.length, line + 1);
    number += 1
  ) {
    const isLast = number === lines.length && lines[number - 1] === '';
    if (isLast && number !== line) break;
    const shown = headOfColumns(show(masked(lines[number - 1] ?? '', from)), room);
    frame.push(
      `${style.dim(`${String(number).padStart(width)} |`)} ${style.plain(shown)}`.trimEnd(),
    );
    if (number === line) frame.push(caretLine(target, range, { from, width, room }, style));
  }
  return frame;
}

function caretLine(
  target: string,
  range: SourceRange,
  { from, width, room }: { readonly from: number; readonly width: number; readonly room: number },
  style: TextStyle,
): string {
  const start = range.start.column - 1;
  const isOneLine = range.end.line === range.start.line;
  const stop = isOneLine ? range.end.column - 1 : target.trimEnd().length;
  const before = columns(target.slice(from, start));
  const marked = columns(target.slice(start, Math.min(stop, from + MAX_LINE_LENGTH)));
  const gutter = style.dim(`${' '.repeat(width)} |`);
  return `${gutter} ${' '.repeat(before)}${style.red('^'.repeat(Math.max(1, Math.min(marked, room - before))))}`;
}

/** The index from which a line is shown, so that the location is in view. */
function firstShown(target: string, start: number, room: number): number {
  let from = target.length > MAX_LINE_LENGTH ? Math.max(0, start - MAX_LINE_LENGTH / 2) : 0;
  if (target.length <= MAX_LINE_LENGTH && columns(target) <= room) return from;
  while (from < start && columns(target.slice(from, start)) > room / 2) {
    from += (target.codePointAt(from) ?? 0) > 0xffff ? 2 : 1;
  }
  return from;
}

/** The beginning of the text, as far as it takes at most so many columns. */
function headOfColumns(text: string, room: number): string {
  if (columns(text) <= room) return text;
  let head = '';
  let used = 0;
  for (const character of text) {
    used += columns(character);
    if (used > room) break;
    head += character;
  }
  return head;
}

/** The part of a line that is shown. Lines around a problem may hold what nobody meant to print. */
function masked(line: string, from: number): string {
  const start = Math.max(0, from - MARGIN);
  const around = maskSecrets(line.slice(start, from + MAX_LINE_LENGTH + MARGIN));
  return around.slice(from - start, from - start + MAX_LINE_LENGTH);
}

function show(text: string): string {
  return text.replaceAll('\t', '  ');
}

function columns(text: string): number {
  return displayWidth(escapeTerminal(show(text)));
}
