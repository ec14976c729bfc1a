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

/** A token that does not parse. */
export interface SeriesProblem {
  readonly token: string;
  /** Where in the text it begins. */
  readonly offset: number;
  readonly problem: string;
  readonly hint: string;
}

/** The values, a gap being undefined; or every token that does not parse. */
export type SeriesReading =
  | { readonly values: readonly (number | undefined)[] }
  | { readonly problems: readonly SeriesProblem[] };

/** Reads a whole shorthand. */
export function parseSeries(text: string): SeriesReading {
  const values: (number | undefined)[] = [];
  const problems: SeriesProblem[] = [];
  for (const { 0: token, index: offset } of text.matchAll(/\S+/g)) {
    const problem = addToken(token, values);
    if (problem !== undefined) problems.push({ token, offset, ...problem });
  }
  return problems.length > 0 ? { problems } : { values };
}

/** Reads one item of a list: a number or one of the words. */
export function parseSeriesItem(text: string): { readonly value: number | undefined } | undefined {
  const [, atom, count] = SINGLE.exec(text) ?? [];
  return atom === undefined || count !== undefined ? undefined : { value: atomValue(atom) };
}

type Refusal = Pick<SeriesProblem, 'problem' | 'hint'>;

function addToken(token: string, values: (number | undefined)[]): Refusal | undefined {
  const [, atom, repeat = '1'] = SINGLE.exec(token) ?? [];
  if (atom !== undefined) return addRepeated(atomValue(atom), Number(repeat), values);
  const [, from, to, steps] = RANGE.exec(token) ?? [];
  if (from === undefined || to === undefined) return refuseToken(token);
  return addRange(Number(from), Number(to), Number(steps), values);
}

function addRepeated(
  value: number | undefined,
  count: number,
  values: (number | undefined)[],
): Refusal | undefined {
  if (count < 1)
    return { problem: 'the count must be at least 1', hint: 'Leave the token out, or count up' };
  if (values.length + count > MAX_ROWS) return TOO_LONG;
  for (let index = 0; index < count; index++) values.push(value);
  return undefined;
}

function addRange(
  from: number,
  to: number,
  count: number,
  values: (number | undefined)[],
): Refusal | undefined {
  if (count < 2)
    return {
      problem: 'a range has at least 2 values, its two ends',
      hint: `Write ${from}..${to}/2, or one value`,
    };
  if (values.length + count > MAX_ROWS) return TOO_LONG;
  for (let index = 0; index < count; index++) {
    values.push(index === count - 1 ? to : from + ((to - from) * index) / (count - 1));
  }
  return undefined;
}

const TOO_LONG: Refusal = {
  problem: `a series has at most ${MAX_ROWS} rows`,
  hint: 'For a longer series, give a history',
};

/** What people write instead, most often out of the habits of other tools. */
function refuseToken(token: string): Refusal {
  const problem = 'it is neither a value, a value*count nor a range a..b/count';
  const lowered = token.toLowerCase();
  if (lowered !== token && WORDS.has(lowered)) return { problem, hint: `Write ${lowered}` };
  if (/^[+-]?infinity$/.test(lowered)) {
    return { problem, hint: `Write ${lowered.startsWith('-') ? '-inf' : 'inf'}` };
  }
  if (/^[^,]+(?:,[^,]*)+$/.test(token)) return { problem, hint: 'Put spaces between values' };
  const [, value, count] = new RegExp(`^(${NUMBER}|_)x(\\d+)$`).exec(token) ?? [];
  if (value !== undefined) {
    return { problem, hint: `Write ${value}*${count}: the number is the count of values` };
  }
  if (new RegExp(`^${NUMBER}\\.\\.${NUMBER}$`).test(token)) {
    return { problem, hint: `Write how many values there are, including both ends: ${token}/10` };
  }
  return { problem, hint: 'Write, for example, 0.9*20 2.4..0.8/30 _ nan inf' };
}

function atomValue(atom: string): number | undefined {
  return WORDS.has(atom) ? WORDS.get(atom) : Number(atom);
}
