/**
 * The canonical form of a string that people read: line ends are `\n`, and space at the end of a line or of the text is
 * removed. The server and its web page change both.
 */
export function canonicalText(text: string): string {
  if (!UNTIDY.test(text)) return text;
  const lines = splitLines(text).map((line) => line.trimEnd());
  while (lines.at(-1) === '') lines.pop();
  return lines.join('\n');
}

/** What the canonical form does not have; nearly every text is in it already. */
const UNTIDY = /\r|\s(?:\n|$)/u;

/** The lines of a string, whatever system it was written on. */
export function splitLines(text: string): string[] {
  return text.includes('\r') ? text.split(/\r\n|\r|\n/u) : text.split('\n');
}
