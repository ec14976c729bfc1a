/**
 * Makes foreign text harmless in Markdown that GitHub or GitLab renders.
 *
 * Foreign text has exactly two homes: `<code>` inside a block of raw HTML, where Markdown is not read, and fenced
 * blocks. In neither are mentions, references, links, images or math recognized. Tables are raw HTML too: in a
 * Markdown table a backslash before a pipe is read differently by different parsers, and an address becomes a link
 * even when its `@` is written as an entity.
 */
import { escapeTerminal } from './escape-terminal.ts';
import { shortenText } from './shorten-text.ts';

/** Everything that HTML or Markdown might read as its own. */
const SPECIAL = /[&<>"'`|@#*_~[\]\\!:$(){}^=]|(?<=www)\./giu;

/** The longest text in a table or a headline. */
const MAX_LENGTH = 300;

/** The text on one line, with every special character as an entity. For raw HTML blocks. */
export function escapeHtml(text: string): string {
  return escapeTerminal(text).replace(SPECIAL, (character) => `&#${character.codePointAt(0)};`);
}

/** The text as code, on one line, at most some 300 characters of it. For raw HTML blocks. */
export function inlineCode(text: string): string {
  return `<code>${escapeHtml(shortenText(text, MAX_LENGTH))}</code>`;
}

/** Lines in a fence that nothing in them can close, set off by blank lines. */
export function fencedBlock(lines: readonly string[], language: string): string {
  const safe = lines.map((line) => escapeTerminal(line));
  const longest = safe.reduce((limit, line) => Math.max(limit, longestRun(line)), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${safe.join('\n')}\n${fence}`;
}

function longestRun(line: string): number {
  return (line.match(/`+/gu) ?? []).reduce((limit, run) => Math.max(limit, run.length), 0);
}
