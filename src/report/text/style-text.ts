/**
 * Colors for terminals.
 *
 * Each function escapes what it is given, so a renderer that builds its lines from these cannot let foreign text
 * through. Joining their results is safe; passing a result in again is not, as its colors would be taken out.
 */
import { escapeTerminal } from './escape-terminal.ts';
import { shortenText } from './shorten-text.ts';

/** Nobody reads more of one text on a terminal; a server may send a name of a megabyte. JSON has everything whole. */
const MAX_LENGTH = 5000;

/** A way to write one piece of text: escaped, and colored where colors are wanted. */
export interface TextStyle {
  readonly plain: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly magenta: (text: string) => string;
}

/** The text style of a run; without color every function only escapes. */
export function createTextStyle(color: boolean): TextStyle {
  const safely = (text: string): string => escapeTerminal(shortenText(text, MAX_LENGTH));
  const paint =
    (open: number, close: number) =>
    (text: string): string => {
      const safe = safely(text);
      return color && safe !== '' ? `\u001b[${open}m${safe}\u001b[${close}m` : safe;
    };
  return {
    plain: safely,
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    green: paint(32, 39),
    yellow: paint(33, 39),
    cyan: paint(36, 39),
    magenta: paint(35, 39),
  };
}
