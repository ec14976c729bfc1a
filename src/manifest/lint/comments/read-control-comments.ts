/** Reads the comments with which a manifest silences a diagnostic: `# wac disable CODE: reason`. */
import { currentCode } from '../../../diagnostics/codes.ts';
import { present } from '../../../lib/present.ts';
import { suggestNames } from '../../../lib/suggest-names.ts';
import { loadFullParser } from '../../yaml/lazy-full-parser.ts';

/** Where a comment applies: the lines of a file, 1-based and inclusive. */
export interface ControlComment {
  readonly code: string;
  /** What is wrong with the comment itself; it then has no effect where `isUsable` is false. */
  readonly problem?: string;
  readonly isUsable: boolean;
  /** The last day of a snooze, as YYYY-MM-DD; absent: for good. */
  readonly until?: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Where the comment itself is, by offsets. */
  readonly start: number;
  readonly end: number;
}

/** The first and last line of a document's content. */
export interface DocumentLines {
  readonly first: number;
  readonly last: number;
}

const WORDS = [
  'disable',
  'snooze',
  'document/disable',
  'document/snooze',
  'file/disable',
  'file/snooze',
];

/** What other linters have, with a code: `# wac:disable CODE`, `# wac ignore CODE`, `# WAC disable-line CODE`. */
const LOOKALIKE =
  /^#[ \t]*wac[-: \t]+(?:disable|snooze|ignore|silence|suppress|skip|off|noqa)[\w-]*[: \t]+[a-z]+\/[a-z]/i;

/** A token of the lexer that stands for no text. */
const MARKERS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
const SCALAR_FOLLOWS = '\u001f';

/**
 * Every control comment of a file, in the order of the text.
 *
 * @param linesOfDocuments is only called for a file that may have one.
 */
export function readControlComments(
  text: string,
  linesOfDocuments: () => readonly DocumentLines[],
): readonly ControlComment[] {
  if (!/#[ \t]*wac\b/i.test(text)) return [];
  const documents = linesOfDocuments();
  const comments: ControlComment[] = [];
  let offset = 0;
  let previous = '';
  for (const token of loadFullParser().yamlTokens(text)) {
    if (token.startsWith('#') && previous !== SCALAR_FOLLOWS) {
      const found = readComment(text, { token, offset }, documents);
      if (found !== undefined) comments.push(found);
    }
    if (!MARKERS.has(token)) offset += token.length;
    previous = token;
  }
  return comments;
}

function readComment(
  text: string,
  { token, offset }: { readonly token: string; readonly offset: number },
  documents: readonly DocumentLines[],
): ControlComment | undefined {
  const [, word = '', rest = ''] = /^#[ \t]*wac[ \t]+(\S+)[ \t]*(.*)$/.exec(token) ?? [];
  const at = { start: offset, end: offset + token.length };
  if (!WORDS.includes(word) && LOOKALIKE.test(token)) {
    const problem = 'The comment is not in the form that silences a diagnostic';
    return { ...at, firstLine: 0, lastLine: 0, code: '', isUsable: false, problem };
  }
  if (!WORDS.includes(word)) {
    const [near] = suggestNames(word, WORDS);
    if (near === undefined) return undefined;
    const problem = `"${word}" is not known; did you mean "${near}"?`;
    return { ...at, firstLine: 0, lastLine: 0, code: '', isUsable: false, problem };
  }
  const scope = word.includes('/') ? (word.split('/')[0] ?? '') : 'line';
  return { ...at, ...linesOf(text, offset, scope, documents), ...readWords(word, rest) };
}

/** The words after the verb: a day for a snooze, the code, the reason. */
function readWords(
  word: string,
  rest: string,
): Pick<ControlComment, 'code' | 'problem' | 'isUsable' | 'until'> {
  const isSnooze = word.endsWith('snooze');
  const pattern = isSnooze
    ? /^(?<until>\d{4}-\d{2}-\d{2})[ \t]+(?<code>[a-z]+\/[a-z-]+)(?<reason>.*)$/
    : /^(?<code>[a-z]+\/[a-z-]+)(?<reason>.*)$/;
  const { until, code, reason = '' } = pattern.exec(rest)?.groups ?? {};
  if (code === undefined) {
    const form = `# wac ${word}${isSnooze ? ' YYYY-MM-DD' : ''} CODE: reason`;
    return { code: '', isUsable: false, problem: `The comment does not have the form "${form}"` };
  }
  if (until !== undefined && !isRealDay(until)) {
    return { code, isUsable: false, problem: `${until} is not a valid date` };
  }
  return {
    code: currentCode(code),
    isUsable: true,
    ...present({ until }),
    ...present({ problem: reasonProblem(reason) }),
  };
}

function reasonProblem(reason: string): string | undefined {
  if (/^[\s,]+[a-z]+\/[a-z-]+/.test(reason))
    return 'A comment silences one code: write one comment for each';
  return /[\p{L}\p{N}]/u.test(reason) ? undefined : 'The comment gives no reason';
}

/**
 * The lines that a comment covers. After a value: that line. On a line of its own: the next line with content, or the
 * whole document where that is the document's first.
 */
function linesOf(
  text: string,
  offset: number,
  scope: string,
  documents: readonly DocumentLines[],
): { readonly firstLine: number; readonly lastLine: number } {
  if (scope === 'file') return { firstLine: 1, lastLine: Number.POSITIVE_INFINITY };
  const lines = text.split('\n');
  const own = text.slice(0, offset).split('\n').length;
  const before = (lines[own - 1] ?? '').slice(0, offset - text.lastIndexOf('\n', offset - 1) - 1);
  const isOwnLine = before.trim() === '';
  const next = isOwnLine
    ? own + 1 + lines.slice(own).findIndex((line) => !/^\s*(?:#.*|---\s*)?$/.test(line))
    : own;
  const document = documents.find(({ first, last }) => first <= next && next <= last);
  if (document !== undefined && (scope === 'document' || (isOwnLine && document.first === next))) {
    return { firstLine: document.first, lastLine: document.last };
  }
  return { firstLine: next, lastLine: next };
}

function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
