/** No committed text holds the markers of a merge that nobody finished. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

const MARKER = /^(?:<{7}|>{7})(?: |$)/mu;

const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && !file.startsWith('dist/'));

it('no file holds a conflict marker', () => {
  const marked = files.filter((file) => MARKER.test(readFileSync(join(ROOT, file), 'utf8')));

  expect(files.length).toBeGreaterThan(1000);
  expect(marked).toEqual([]);
});

it.each([`a\n${'<'.repeat(7)} HEAD\n`, `a\n${'>'.repeat(7)} 1a24b6a2 (Title)\n`])(
  'would be found in %j',
  (text) => expect(text).toMatch(MARKER),
);
