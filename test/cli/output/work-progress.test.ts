/** Commands that compute for long say how far they are, to somebody who waits. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runInProcess } from '../run-in-process.ts';

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'wac-progress-'));
  cpSync(join(import.meta.dirname, '../../../automations'), join(directory, 'automations'), {
    recursive: true,
  });
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

async function progressOf(...args: readonly string[]): Promise<readonly string[]> {
  const said: string[] = [];
  const onProgress = (text: string): void => {
    said.push(text);
  };
  const { exitCode, stderr } = await runInProcess({ cwd: directory, args, onProgress });
  expect(exitCode, stderr).toBe(0);
  return said;
}

it('a backtest counts the runs', async () => {
  const folder = join(directory, 'automations');
  const said = await progressOf('backtest', folder, '--history', join(folder, 'history'));
  expect(said.filter((text) => text.startsWith('Evaluated')).slice(0, 3)).toEqual([
    'Evaluated 0 runs in 12 s',
    'Evaluated 1 run in 12 s',
    'Evaluated 2 runs in 12 s',
  ]);
});

it('rule tests are counted', async () => {
  const said = await progressOf('test', join(directory, 'automations'));
  const counts = said.filter((text) => text.startsWith('Ran'));
  expect(counts[0]).toBe('Ran 1 rule test in 12 s');
  expect(counts.length).toBeGreaterThan(5);
});
