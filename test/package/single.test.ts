/** The single executable: it runs where there is no Node.js, and no file of the package. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

describe('the single executable', () => {
  let folder: string;
  let wac: string;

  /** Runs it in an empty folder, with nothing in the PATH. */
  async function run(...args: readonly string[]): Promise<{ exitCode: number; output: string }> {
    return await new Promise((resolve) => {
      const env = { PATH: join(folder, 'nothing'), HOME: folder, TMPDIR: join(folder, 'tmp') };
      execFile(wac, args, { cwd: join(folder, 'empty'), env }, (error, stdout, stderr) => {
        const exitCode = error === null ? 0 : Number(error.code);
        resolve({ exitCode, output: stdout + stderr });
      });
    });
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'wac-single-test-'));
    for (const name of ['empty', 'tmp', 'nothing']) mkdirSync(join(folder, name));
    wac = join(folder, 'wac');
    await new Promise((resolve, reject) => {
      const script = join(ROOT, '.scripts/package-single.mjs');
      execFile(process.execPath, [script, '--out', wac], (error, stdout, stderr) => {
        if (error === null) resolve(undefined);
        else reject(new Error(stdout + stderr));
      });
    });
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('runs the tour on the example that it carries, and leaves nothing behind', async () => {
    const { exitCode, output } = await run('demo');

    expect(output).toContain('No changes. The server matches the manifests');
    expect(output).toContain('That was the tour.');
    expect(exitCode).toBe(0);
    expect(readdirSync(join(folder, 'empty'))).toEqual([]);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
  });

  it('ends with the exit codes of the command', async () => {
    expect(await run('--version')).toMatchObject({ exitCode: 0 });
    expect(await run('validate')).toMatchObject({ exitCode: 3 });
    expect(await run('no-such-command')).toMatchObject({ exitCode: 64 });
  });
});
