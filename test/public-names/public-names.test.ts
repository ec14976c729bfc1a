/**
 * No public name disappears.
 *
 * `public-names-0.1.0.txt` lists the names of version 0.1.0, as `.scripts/public-names.mjs` collected them from commit 94e86ec,
 * the last one before names were changed. `public-names.txt` lists names that were added later; it only ever grows.
 * A name that is to go first keeps working beside its successor, with a note in the changelog.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectNames } from './collect-names.ts';

/** Names that do not show up any more although nothing that worked was taken away; decision 0053 has the reasons. */
const EXPLAINED: ReadonlySet<string> = new Set([
  // `refusedBy` of a drift document is still there; a conflict is no longer one of its items.
  'document drift .refusedBy[].count',
  'document drift .refusedBy[].kind',
  // Was always refused (`event/killed`); the schema now says so too.
  'schema-value manifest.schema.json killed',
]);

const found: ReadonlySet<string> = new Set(collectNames().map(withoutPlaceholder));

describe.each([
  ['public-names-0.1.0.txt', 1700],
  ['public-names.txt', 500],
])('%s', (file, least) => {
  const listed = readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

  it('is whole', () => {
    expect(listed.length).toBeGreaterThan(least);
  });

  it('lists names that all still exist', () => {
    expect(
      listed.filter((name) => !EXPLAINED.has(name) && !found.has(withoutPlaceholder(name))),
    ).toEqual([]);
  });
});

it('explains only names that are missing', () => {
  expect([...EXPLAINED].filter((name) => found.has(name))).toEqual([]);
});

/** `flag test --assume <id=interpretation>` without the placeholder of the value, which is part of the help and not a name. */
function withoutPlaceholder(name: string): string {
  return name.startsWith('flag ') ? name.replace(/ [<[].*$/u, '') : name;
}
