/**
 * No public name disappears: `public-names.txt` only ever grows.
 *
 * A name that is to go first keeps working beside its successor, with a note in the changelog.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { collectNames } from './collect-names.ts';

const listed = readFileSync(join(import.meta.dirname, 'public-names.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '');

it('finds the list', () => {
  expect(listed.length).toBeGreaterThan(500);
});

it('every listed name is still there', () => {
  const found = new Set(collectNames().map(withoutPlaceholder));
  expect(listed.filter((name) => !found.has(withoutPlaceholder(name)))).toEqual([]);
});

/** `flag test --assume <id=interpretation>` without the placeholder of the value, which is part of the help and not a name. */
function withoutPlaceholder(name: string): string {
  return name.startsWith('flag ') ? name.replace(/ [<[].*$/u, '') : name;
}
