/** Recognizes common mistakes in YAML, and points at where they were made, not at where they came out. */
import { type Document, isCollection, isPair, isScalar, type YAMLError } from 'yaml';
import { lastNodeOf, rootNode } from './node-of.ts';
import type { YamlProblem } from './yaml-problems.ts';

/** Characters around the error that are searched: errors may be many, and a file large. */
const FAR = 20_000;

/** A line longer than this was written by no person. */
const MIN_HOIST_LENGTH = 2000;

/** The mistake behind a document's first error; undefined for an error of another kind. */
export function explainMistake(document: Document, text: string): YamlProblem | undefined {
  const [first, second] = document.errors;
  if (first === undefined) return undefined;
  for (const rule of RULES) {
    const mistake = rule({ first, second, document, text, at: first.pos[0] });
    if (mistake !== undefined) return mistake;
  }
  return undefined;
}

interface Broken {
  readonly first: YAMLError;
  readonly second: YAMLError | undefined;
  readonly document: Document;
  readonly text: string;
  /** Where the parser gave up. */
  readonly at: number;
}

type Rule = (broken: Broken) => YamlProblem | undefined;

const RULES: readonly Rule[] = [
  mergeConflict,
  openQuote,
  textAfterQuote,
  missingComma,
  openBracket,
  missingColon,
  deeperThanValue,
  shallowerThanFirst,
  listOnKeyLine,
];

function syntax(message: string, hint: string, start: number, length: number = 1): YamlProblem {
  return { code: 'yaml/syntax', message, hint, start, end: start + length };
}

function mergeConflict({ text, at }: Broken): YamlProblem | undefined {
  const from = Math.max(0, at - FAR);
  const match = /^<{7} .*$/m.exec(text.slice(from, at + FAR));
  if (match === null) return undefined;
  return syntax(
    'The file contains a merge conflict',
    'Choose one of the two sides, and remove the lines "<<<<<<<", "=======" and ">>>>>>>".',
    from + match.index,
    match[0].length,
  );
}

/** A quote that begins a value and ends on another line, or never: nobody writes such a string on purpose. */
function openQuote({ first, text, at }: Broken): YamlProblem | undefined {
  if (!['MISSING_CHAR', 'UNEXPECTED_TOKEN', 'MULTILINE_IMPLICIT_KEY'].includes(first.code))
    return undefined;
  const from = Math.max(0, at - FAR);
  let end = lineEnd(text, at);
  while (end >= from) {
    const start = lineStart(text, end);
    const column = openQuoteColumn(text.slice(start, end));
    if (column !== undefined) {
      const quote = text[start + column] ?? '';
      const message = `The text that begins here has no closing ${quote}`;
      return syntax(message, `Write ${quote} at its end.`, start + column);
    }
    end = start - 1;
  }
  return undefined;
}

/** Where a quoted string begins that the line does not end; undefined when each is closed. */
function openQuoteColumn(line: string): number | undefined {
  if (line.length > MIN_HOIST_LENGTH) return undefined;
  const closed = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g;
  const rest = line.replace(closed, (quoted) => ' '.repeat(quoted.length)).replace(/\s#.*$/, '');
  const match = /(?:^\s*|[:,?-]\s+|[[{]\s*)(["'])[^"']*$/.exec(rest);
  return match === null ? undefined : match.index + match[0].lastIndexOf(match[1] ?? '');
}

function textAfterQuote({ first, text, at }: Broken): YamlProblem | undefined {
  if (first.code !== 'UNEXPECTED_TOKEN') return undefined;
  const before = text.slice(lineStart(text, at), at).trimEnd();
  const last = before.at(-1) ?? '';
  if (last === '"' || last === "'") {
    const other = last === '"' ? "'" : '"';
    const hint = `Quote the whole text; where it has a ${last} in it, use ${other} around it.`;
    return syntax('Unexpected text after a closing quote', hint, at);
  }
  if (']}'.includes(text[at] ?? ' '))
    return syntax(`The "${text[at]}" has no opening bracket`, 'Remove it.', at);
  if (last === ']' || last === '}')
    return syntax('Unexpected text after a closing bracket', 'Quote the whole text.', at);
  if (!/[|>][-+0-9]*$/.test(before)) return undefined;
  const hint = 'Begin the text on the next line, or quote it.';
  return syntax(`Unexpected text after "${last}", which starts a block of several lines`, hint, at);
}

/** A bracket that is never closed: the innermost, as the others may be meant to go on. */
function openBracket({ first, document, text }: Broken): YamlProblem | undefined {
  if (!['BAD_INDENT', 'MISSING_CHAR'].includes(first.code)) return undefined;
  const open = innermostOpen(document, text);
  if (open === undefined) return undefined;
  const closing = text[open] === '[' ? ']' : '}';
  return syntax(`The "${text[open]}" is not closed`, `Write "${closing}" where it ends.`, open);
}

function innermostOpen(document: Document, text: string): number | undefined {
  let open: number | undefined;
  const waiting: unknown[] = [document.contents];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isPair(node)) waiting.push(node.key, node.value);
    if (!isCollection(node)) continue;
    for (const item of node.items) waiting.push(item);
    const [start, end] = node.range ?? [0, 0];
    // A pair in a list, [a: b], is a mapping without brackets.
    const isOpen = node.flow === true && '[{'.includes(text[start] ?? ' ');
    if (isOpen && !isClosed(node.items.at(-1), text, start, end)) open = Math.max(open ?? 0, start);
  }
  return open;
}

function isClosed(last: unknown, text: string, start: number, end: number): boolean {
  const closing = text[start] === '[' ? ']' : '}';
  const innerEnd = lastNodeOf(last)?.range?.[1] ?? start + 1;
  return text[end - 1] === closing && end > innerEnd;
}

function missingComma({ first, text, at }: Broken): YamlProblem | undefined {
  const isItem = first.code === 'MISSING_CHAR' && first.message.startsWith('Missing ,');
  if (!isItem && first.code !== 'BLOCK_IN_FLOW') return undefined;
  if (!isItem && /^[-?]\s/.test(text.slice(at, at + 2))) {
    const hint = 'Write the list in brackets: [a, b].';
    return syntax('A list with dashes is inside braces or brackets', hint, at);
  }
  return syntax('A comma is missing', 'Write a comma between two fields or items.', at);
}

/** `name:b`, or a key alone on its line. */
function missingColon({ first, text, at }: Broken): YamlProblem | undefined {
  if (first.code !== 'MULTILINE_IMPLICIT_KEY' && first.code !== 'MISSING_CHAR') return undefined;
  const start = lineStart(text, at);
  const line = text.slice(start, Math.min(lineEnd(text, at), start + MIN_HOIST_LENGTH));
  const match = /^(\s*(?:- +)*)([\w.-]+)(?::(\S.*))?\s*$/.exec(line);
  if (match === null) return undefined;
  const [, before = '', key = '', value] = match;
  const keyStart = start + before.length;
  if (value === undefined)
    return syntax(`"${key}" has no colon`, `Write ${key}: with its value.`, keyStart, key.length);
  const message = `There is no space after the colon of "${key}"`;
  return syntax(message, 'Write a space after each colon.', keyStart, key.length + 1);
}

/** A field with a value, and below it a line that is indented as if it belonged to it; or a string with ": " in it. */
function deeperThanValue({ first, second, text, at }: Broken): YamlProblem | undefined {
  if (first.code !== 'BLOCK_AS_IMPLICIT_KEY' || second?.code !== 'MULTILINE_IMPLICIT_KEY')
    return undefined;
  const next = lineEnd(text, at) + 1;
  const line = text.slice(next, lineEnd(text, next));
  const indent = line.length - line.trimStart().length;
  if (indent === 0 || !/^\s+[^\s#]/.test(line)) return undefined;
  const message = 'The line is indented deeper than the one before, which has a value already';
  const hint = 'Align it with the line before, or remove the value there.';
  return syntax(message, hint, next + indent, line.trim().length);
}

function shallowerThanFirst({ first, document, text, at }: Broken): YamlProblem | undefined {
  if (first.code !== 'UNEXPECTED_TOKEN' || lineStart(text, at) !== at) return undefined;
  const start = rootNode(document)?.range?.[0] ?? 0;
  const indent = start - lineStart(text, start);
  if (indent === 0 || isScalar(document.contents)) return undefined;
  const message = 'The line is indented less than the first one';
  return syntax(message, 'Begin the fields of one mapping in the same column.', at);
}

function listOnKeyLine({ first, text, at }: Broken): YamlProblem | undefined {
  if (first.code !== 'UNEXPECTED_TOKEN' || !/^-\s/.test(text.slice(at, at + 2))) return undefined;
  const hint = 'Write each item on a line of its own, or the list in brackets: [a, b].';
  return syntax('A list with dashes begins on the line of its key', hint, at);
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
