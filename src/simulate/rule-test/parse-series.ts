/**
 * The shorthand for series: `0.9*20` exactly 20 values, `2.4..0.8/30` 30 evenly spaced with both ends, `_` a row
 * without the metric, `nan`, `inf`, `-inf`. The number after `*` or `/` is always the count.
 */

const NUMBER = '[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d+)?';
const SINGLE = new RegExp(`^(${NUMBER}|_|nan|inf|-inf)(?:\\*(\\d+))?$`);
const RANGE = new RegExp(`^(${NUMBER})\\.\\.(${NUMBER})/(\\d+)$`);

/** More rows than any run in a test needs; a typing mistake must not fill the memory. */
export const MAX_ROWS = 1_000_000;

const WORDS: ReadonlyMap<string, number | undefined> = new Map([
  ['_', undefined],
  ['nan', Number.NaN],
  ['inf', Number.POSITIVE_INFINITY],
  ['-inf', Number.NEGATIVE_INFINITY],
]);

/** The values, a gap being undefined; or the token that does not parse, and why. */
export type SeriesReading =
  | { readonly values: readonly (number | undefined)[] }
  | { readonly token: string; readonly problem: string };

/** Reads a whole shorthand. */
export function parseSeries(text: string): SeriesReading {
  const values: (number | undefined)[] = [];
  for (const token of text.split(/\s+/).filter((part) => part !== '')) {
    const problem = addToken(token, values);
    if (problem !== undefined) return { token, problem };
  }
  return { values };
}

/** Reads one item of a list: a number or one of the words. */
export function parseSeriesItem(text: string): { readonly value: number | undefined } | undefined {
  const [, atom, count] = SINGLE.exec(text) ?? [];
  return atom === undefined || count !== undefined ? undefined : { value: atomValue(atom) };
}

function addToken(token: string, values: (number | undefined)[]): string | undefined {
  const [, atom, repeat = '1'] = SINGLE.exec(token) ?? [];
  if (atom !== undefined) {
    const count = Number(repeat);
    if (count < 1) return 'the count must be at least 1';
    if (values.length + count > MAX_ROWS) return `a series has at most ${MAX_ROWS} rows`;
    const value = atomValue(atom);
    for (let index = 0; index < count; index++) values.push(value);
    return undefined;
  }
  const [, from, to, steps] = RANGE.exec(token) ?? [];
  if (from === undefined || to === undefined)
    return 'it is neither a value, a value*count nor a range a..b/count';
  return addRange(Number(from), Number(to), Number(steps), values);
}

function addRange(
  from: number,
  to: number,
  count: number,
  values: (number | undefined)[],
): string | undefined {
  if (count < 2) return 'a range has at least 2 values, its two ends';
  if (values.length + count > MAX_ROWS) return `a series has at most ${MAX_ROWS} rows`;
  for (let index = 0; index < count; index++) {
    values.push(index === count - 1 ? to : from + ((to - from) * index) / (count - 1));
  }
  return undefined;
}

function atomValue(atom: string): number | undefined {
  return WORDS.has(atom) ? WORDS.get(atom) : Number(atom);
}
