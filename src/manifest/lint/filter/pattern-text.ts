/** Distinguishes ordinary values from values that were written as a pattern or as a list. */
import { compile } from './compile-regex.ts';

/** Names and the characters of patterns; a string with any other is nobody's pattern of names. */
const PATTERN_TEXT =
  /^[A-Za-z0-9 ._/:*?^$+|()[\]{}\\-]*[A-Za-z0-9][A-Za-z0-9 ._/:*?^$+|()[\]{}\\-]*$/;

/** The regular expression that was most likely meant; undefined where the text is an ordinary value. */
export function patternOf(text: string): string | undefined {
  if (!PATTERN_TEXT.test(text)) return undefined;
  const inSlashes = /^\/(?=.*[\^$*+\\[(])(.+)\/([a-z]*)$/.exec(text)?.[1];
  if (inSlashes !== undefined) return 'regex' in compile(inSlashes) ? inSlashes : undefined;
  const isRegex =
    /^\^|\.[*+]|.\[[^\]]+\]$|\[[^\]]+\][*+?$]$|\([^()]*\|[^()]*\)|\\[dwsbDWSB.]/.test(text) &&
    text.length > 1;
  if (isRegex) return 'regex' in compile(text) ? text : undefined;
  // A question mark ends a sentence as well; between or after the parts of a name it is a glob.
  const isGlob = text.includes('*') || /[\w.]-\?|\?[-\w.]/.test(text);
  return isGlob ? globPattern(text) : undefined;
}

/** A glob as a regular expression; undefined where the text has neither `*` nor `?` or is nobody's pattern. */
export function globPattern(text: string): string | undefined {
  if (!PATTERN_TEXT.test(text) || !/[*?]/.test(text)) return undefined;
  const escaped = text
    .replace(/[\\^$.+()[\]{}|]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return `^${escaped}$`.replace(/^\^\.\*/, '').replace(/\.\*\$$/, '');
}

/** The condition that a string such as `!staging`, `== prod` or `prod OR staging` stands for; undefined for any other text. */
export function conditionOf(text: string, sign: string): string | undefined {
  const [, operator = '', value = ''] = /^(!=?|==?)\s*([\w.-]+)$/.exec(text) ?? [];
  if (value !== '') return operator.startsWith('!') ? `{ ${sign}ne: ${value} }` : value;
  const [, ordered] = /^[<>]=?\s*([\w.-]+)$/.exec(text) ?? [];
  if (ordered !== undefined) return `${ordered} (names have no order)`;
  const items = text.split(/\s+(?:OR|or|\|\|)\s+|\|\|/);
  return items.length > 1 && items.every((item) => /^[A-Za-z0-9][\w.-]*$/.test(item))
    ? `{ ${sign}in: [${items.join(', ')}] }`
    : undefined;
}

/** The values of a string such as `prod|staging`, `prod, staging` or `{prod,staging}`; undefined for any other text. */
export function listedValues(text: string): readonly string[] | undefined {
  const inner = /^\{(.*)\}$|^\[(.*)\]$|^([^{}[\]]*)$/.exec(text)?.slice(1).find(Boolean);
  const items = inner?.split(/\s*[|,]\s*/) ?? [];
  return items.length > 1 && items.every((item) => /^[A-Za-z0-9][\w.-]*$/.test(item))
    ? items
    : undefined;
}

/** Why a regular expression can match no value; undefined where it may match one. Read from the plainest cases only. */
export function regexContradiction(source: string): string | undefined {
  if (/\||\(\?[a-z]*m/.test(source)) return undefined;
  // One letter for each escape and class, so that what is left are anchors, groups and quantifiers.
  const plain = source.replace(/\\./g, 'a').replace(/\[\^?\]?[^\]]*\]/g, 'a');
  if (/\$[^)$*?{](?![*?{])/.test(plain)) return '"$" is the end of the value, and more follows it';
  if (/(?:^|[^(?])[^(^*?{}+)|:]\^/.test(plain))
    return '"^" is the start of the value, and more is before it';
  return undefined;
}
