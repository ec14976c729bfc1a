/**
 * Finds names that look the same to a reader but differ.
 *
 * Names are compared without letter case, in one Unicode form, without spaces and characters that are not visible, and
 * with ASCII letters in place of Cyrillic and Greek ones that look the same.
 */

import { asciiLookAlike, PLAIN_TEXT } from './confusable-letters.ts';

interface Difference {
  readonly description: string;
  readonly remove: (name: string) => string;
}

/** Zero-width characters, soft hyphens, marks of direction and byte order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** In the order in which they are removed. */
const DIFFERENCES: readonly Difference[] = [
  {
    description: 'Unicode form',
    remove: (name) => (PLAIN_TEXT.test(name) ? name : name.normalize('NFC')),
  },
  { description: 'invisible characters', remove: (name) => name.replace(INVISIBLE, '') },
  {
    description: 'spaces',
    remove: (name) => name.replace(/\s+/g, ' ').replace(/^ | $/g, ''),
  },
  { description: 'look-alike letters', remove: asciiLookAlike },
  { description: 'letter case', remove: (name) => name.toLowerCase() },
];

/** A key that names have in common when people take them for the same. */
export function lookAlikeKey(name: string): string {
  return DIFFERENCES.reduce((text, { remove }) => remove(text), name);
}

/**
 * How two names that look alike differ, with the code points where they do: `letter case (U+0041 and U+0061)`.
 *
 * @returns undefined where the names are equal or differ visibly.
 */
export function describeLookAlike(first: string, second: string): string | undefined {
  if (first === second || lookAlikeKey(first) !== lookAlikeKey(second)) return undefined;
  const needed = DIFFERENCES.filter((difference) => {
    const others = DIFFERENCES.filter((each) => each !== difference);
    const without = (name: string): string =>
      others.reduce((text, each) => each.remove(text), name);
    return without(first) !== without(second);
  });
  const kinds = needed.map(({ description }) => description).join(' and ');
  const [left, right] = differingParts([...first], [...second]);
  return `${kinds === '' ? 'form' : kinds} (${codePoints(left)} and ${codePoints(right)})`;
}

/**
 * The name that looks like the wanted one and differs from it the least, with the difference:
 * `Did you mean "alerts"? It differs only in letter case (U+0041 and U+0061).`
 *
 * @returns undefined where no name looks alike.
 */
export function lookAlikeHint(wanted: string, names: Iterable<string>): string | undefined {
  const near = [...names]
    .flatMap((name) => {
      const difference = describeLookAlike(wanted, name);
      return difference === undefined ? [] : [{ name, difference }];
    })
    .sort((a, b) => countOfKinds(a.difference) - countOfKinds(b.difference));
  const [nearest] = near;
  if (nearest === undefined) return undefined;
  return `Did you mean "${nearest.name}"? It differs only in ${nearest.difference}.`;
}

/** The code points are in parentheses. */
function countOfKinds(difference: string): number {
  return difference.slice(0, difference.indexOf('(')).split(' and ').length;
}

/** What is left of each without the beginning and the end that they have in common. */
function differingParts(
  first: readonly string[],
  second: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const shortest = Math.min(first.length, second.length);
  let start = 0;
  while (start < shortest && first[start] === second[start]) start++;
  let end = 0;
  while (end < shortest - start && first.at(-1 - end) === second.at(-1 - end)) end++;
  return [first.slice(start, first.length - end), second.slice(start, second.length - end)];
}

/** How many code points are listed of each. */
const MAX_CODE_POINTS = 4;

function codePoints(characters: readonly string[]): string {
  if (characters.length === 0) return 'nothing';
  const listed = characters
    .slice(0, MAX_CODE_POINTS)
    .map((each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  return [...listed, ...(characters.length > MAX_CODE_POINTS ? ['…'] : [])].join(' ');
}
