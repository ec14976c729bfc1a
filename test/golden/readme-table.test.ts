/** What the table in `golden/README.md` promises is there: every folder, and every step by its comment. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const GOLDEN = import.meta.dirname;
const rows = readFileSync(join(GOLDEN, 'README.md'), 'utf8')
  .split('## What is shown where')[1]
  ?.split('\n')
  .filter((line) => /^\| .* \| `/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

it('finds the rows', () => {
  expect(rows?.length).toBeGreaterThan(50);
});

it.each(rows ?? [])('%s%s is shown in %s', (_, what, folders = '', steps = '') => {
  const named = [...folders.matchAll(/`([^`]+)`/g)].map(([, folder = '']) => folder);
  expect(named, what).not.toEqual([]);
  const comments = named
    .map((folder) => {
      const script = join(GOLDEN, folder, 'script.sh');
      expect(existsSync(script), script).toBe(true);
      return readFileSync(script, 'utf8');
    })
    .join('\n')
    .split('\n')
    .filter((line) => line.startsWith('#'));
  for (const [, step = ''] of steps.matchAll(/"([^"]+)"/g)) {
    expect(
      comments.some((line) => line.includes(step)),
      step,
    ).toBe(true);
  }
});
