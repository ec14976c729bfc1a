/**
 * Makes foreign text harmless on a terminal.
 *
 * Names, descriptions and messages come from manifests and from a server; both are untrusted. Escape sequences
 * (colors, cursor moves, OSC 8 links, window titles) are taken out whole; every other character that is invisible or
 * reorders text is shown as an escape, so that two names that differ still look different.
 */

/** How a string is to be shown. */
export interface EscapeOptions {
  /** Keep line feeds; without it one is shown as `\n`, so that the text stays on its line. */
  readonly multiline?: boolean;
}

const ESC = '\\u001b';

/** CSI sequences, and OSC, DCS, SOS, PM and APC strings with their terminator, in 7-bit and 8-bit form. */
const ESCAPE_SEQUENCE = new RegExp(
  [
    `(?:${ESC}\\[|\\u009b)[0-?]*[ -/]*[@-~]`,
    `(?:${ESC}[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u0080-\\u009f]*(?:\\u0007|${ESC}\\\\|\\u009c)`,
    `${ESC}[ -/]+[0-~]`,
  ].join('|'),
  'gu',
);

/** Control, format, lone surrogate, line and paragraph separator, and letters that are drawn as nothing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/gu;

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/**
 * What GitHub's runner obeys in a log: `::error::` where a line may begin, and `##[error]` anywhere. Lines are put
 * together and wrapped after this, so a line may begin wherever a space is.
 */
const WORKFLOW_COMMAND = /(?<=^|\s)::(?=[a-z])|##\[/giu;

/** Gives the text without escape sequences, and with every unseen character written out. */
export function escapeTerminal(text: string, options: EscapeOptions = {}): string {
  return text
    .replace(ESCAPE_SEQUENCE, '')
    .replace(UNSEEN, (character) => {
      if (character === '\n' && options.multiline === true) return character;
      return SHORT_ESCAPES.get(character) ?? showCodePoint(character);
    })
    .replace(WORKFLOW_COMMAND, (command) => showCodePoint(command) + command.slice(1));
}

/** Writes a character as `\u{…}` or `\uXXXX`: the form that JSON and JavaScript readers use. */
function showCodePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).padStart(4, '0');
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`;
}
