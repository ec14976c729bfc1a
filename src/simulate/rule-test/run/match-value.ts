/** Expected values against rendered ones: mappings by the keys that are named, lists element by element. */
import { isJsonList, isJsonObject, type JsonValue } from '../../../lib/json.ts';
import { matchesRegex } from '../../filter/compile-regex.ts';
import type { ExpectedValue } from '../rule-test.ts';

/** One difference, as strings for people. */
export interface ValueMismatch {
  /** Dotted, from the value's own name down. */
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
}

/** What matching found. */
export interface ValueMatch {
  readonly mismatches: readonly ValueMismatch[];
  /** How many values were compared; one that is absent, as expected, does not count. */
  readonly compared: number;
}

/**
 * Compares.
 *
 * @param actual undefined for what is not there.
 * @param exact mappings have no other keys, at any depth.
 */
export function matchValue(
  expected: ExpectedValue,
  actual: JsonValue | undefined,
  path: string,
  exact: boolean,
): ValueMatch {
  const match: Match = { mismatches: [], compared: 0, exact };
  compare(expected, actual, path, match);
  return match;
}

interface Match {
  readonly mismatches: ValueMismatch[];
  readonly exact: boolean;
  compared: number;
}

function compare(
  expected: ExpectedValue,
  actual: JsonValue | undefined,
  path: string,
  match: Match,
): void {
  if (expected.kind === 'map' && isJsonObject(actual)) {
    compareMaps(expected.entries, actual, path, match);
    return;
  }
  if (expected.kind === 'list' && isJsonList(actual) && actual.length === expected.items.length) {
    for (const [index, item] of expected.items.entries()) {
      compare(item, actual[index], `${path}[${index}]`, match);
    }
    return;
  }
  if (expected.kind === 'absent' && actual === undefined) return;
  match.compared += 1;
  if (holds(expected, actual)) return;
  match.mismatches.push({
    path,
    expected: describeExpected(expected),
    actual: describeActual(actual),
  });
}

function compareMaps(
  entries: ReadonlyMap<string, ExpectedValue>,
  actual: Readonly<Record<string, JsonValue>>,
  path: string,
  match: Match,
): void {
  for (const [key, value] of entries) {
    compare(value, Object.hasOwn(actual, key) ? actual[key] : undefined, `${path}.${key}`, match);
  }
  if (!match.exact) return;
  for (const [key, value] of Object.entries(actual)) {
    if (entries.has(key)) continue;
    match.compared += 1;
    match.mismatches.push({
      path: `${path}.${key}`,
      expected: 'no such key',
      actual: describeActual(value),
    });
  }
}

function holds(expected: ExpectedValue, actual: JsonValue | undefined): boolean {
  switch (expected.kind) {
    case 'present':
      return actual !== undefined;
    case 'matches':
      return typeof actual === 'string' && matchesRegex(expected.regex, actual) === true;
    case 'equals':
      return expected.value === actual;
    case 'absent':
    case 'list':
    case 'map':
      return false;
  }
}

function describeExpected(expected: ExpectedValue): string {
  switch (expected.kind) {
    case 'absent':
      return 'absent';
    case 'present':
      return 'present';
    case 'matches':
      return `matches ${expected.regex}`;
    case 'equals':
      return JSON.stringify(expected.value);
    case 'list':
      return `a list of ${expected.items.length}`;
    case 'map':
      return 'a mapping';
  }
}

function describeActual(actual: JsonValue | undefined): string {
  return actual === undefined ? 'absent' : JSON.stringify(actual);
}
