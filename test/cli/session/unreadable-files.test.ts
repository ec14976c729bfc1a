/** A settings or key file that cannot be read is distinguished from one that is absent. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runInProcess } from '../run-in-process.ts';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'wac-unreadable-'));
});

afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const ARGS = ['list', '--entity', 'vision'];

it.each([['wandb/settings'], ['.config/wandb/settings'], ['.netrc']])(
  'warns of %s',
  async (path) => {
    mkdirSync(join(cwd, path), { recursive: true });
    const { stderr, exitCode } = await runInProcess({ cwd, args: ARGS });
    expect(stderr).toMatch(/^warning {2}Cannot read \S+: it is a directory\n/);
    expect(stderr.match(/warning/g)).toHaveLength(1);
    expect(stderr).toContain(path);
    expect(stderr).toContain('No API key');
    expect(exitCode).toBe(7);
  },
);

it('says nothing of files that are not there', async () => {
  const { stderr } = await runInProcess({ cwd, args: ARGS });
  expect(stderr).not.toContain('warning');
});
