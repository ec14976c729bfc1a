/** One input's text as a value; every parser names the input and what it takes where the text is none of that. */
import { ActionFailure } from '../failure-reason.ts';
import type { InputName } from './input-table.ts';

/** One of some words, in any letter case. */
export function parseChoice<T extends string>(
  name: InputName,
  text: string,
  values: readonly T[],
): T {
  const found = values.find((each) => each === text.toLowerCase());
  if (found === undefined) throw wrongInput(name, text, values.join(', '));
  return found;
}

export function parseFlag(name: InputName, text: string): boolean {
  return parseChoice(name, text, ['true', 'false']) === 'true';
}

/** A whole number; undefined where nothing was given. */
export function parseCount(name: InputName, text: string, min: number = 0): number | undefined {
  if (text === '') return undefined;
  const takes = min === 0 ? 'a whole number' : `a whole number from ${min}`;
  if (!/^\d{1,9}$/u.test(text) || Number(text) < min) throw wrongInput(name, text, takes);
  return Number(text);
}

/** What one entry of a list may be. */
export interface ListRule {
  readonly pattern: RegExp;
  readonly takes: string;
  readonly max: number;
}

/** Entries between commas or on lines of their own, each once. */
export function parseList(name: InputName, text: string, rule: ListRule): readonly string[] {
  const entries = text
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const wrong = entries.find((entry) => !rule.pattern.test(entry));
  if (wrong !== undefined) throw wrongInput(name, wrong, rule.takes);
  const list = [...new Set(entries)];
  if (list.length > rule.max) throw wrongInput(name, text, `at most ${rule.max} of them`);
  return list;
}

/** Some of a few words, between commas or on lines of their own, in any letter case. */
export function parseWords<T extends string>(
  name: InputName,
  text: string,
  values: readonly T[],
): readonly T[] {
  const rule = { pattern: /^.*$/u, takes: values.join(', '), max: 20 };
  return [...new Set(parseList(name, text, rule).map((word) => parseChoice(name, word, values)))];
}

/** The failure that names an input and what it takes. */
export function wrongInput(name: InputName, text: string, takes: string): ActionFailure {
  const shown = text.length > 200 ? `${text.slice(0, 200)}…` : text;
  return new ActionFailure(
    'usage',
    `The input "${name}" is ${JSON.stringify(shown)}; it takes ${takes}`,
  );
}
