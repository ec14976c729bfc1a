/** The table of faults names tests that exist. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const TESTS = join(import.meta.dirname, '..');
const rows = readFileSync(join(TESTS, 'reproductions.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| fault'))
  .map((line) => line.slice(2, -2).split(' | '));

/** A file with the titles after it: `file.test.ts` "title" "title". */
const NAMED = /`([^`]+)`((?: "[^"]+")*)/gu;

describe('the table of faults', () => {
  it('has a fault and a test in each row', () => {
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) {
      expect(row).toHaveLength(2);
      expect(
        row[1]?.split(' · ').every((named) => new RegExp(`^${NAMED.source}$`, 'u').test(named)),
        row[0],
      ).toBe(true);
    }
  });

  it.each(rows)('%s', (_, tests = '') => {
    for (const [, file = '', titles = ''] of tests.matchAll(NAMED)) {
      if (file.startsWith('golden/')) {
        expect(existsSync(join(TESTS, file, 'transcript.txt')), file).toBe(true);
        continue;
      }
      const text = readFileSync(join(TESTS, file), 'utf8').replaceAll("\\'", "'");
      const names = [...titles.matchAll(/"([^"]+)"/gu)].map(([, title = '']) => title);
      expect(names.length, file).toBeGreaterThan(0);
      // A title begins after a quote, as a string does.
      for (const name of names) {
        const isThere = ["'", '"', '`'].some((quote) => text.includes(`${quote}${name}`));
        expect(isThere, `${file}: ${name}`).toBe(true);
      }
    }
  });
});
