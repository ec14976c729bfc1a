import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHarness, type Harness } from '../harness.ts';

let harness: Harness;
let temporary: string;

beforeAll(async () => {
  harness = await createHarness();
  temporary = mkdtempSync(join(tmpdir(), "wac it's a folder-"));
});

afterAll(async () => {
  await harness.close();
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
});

it('puts a command on the PATH that hands its arguments to the program', async () => {
  const program = join(temporary, 'the program.mjs');
  writeFileSync(program, 'console.log(JSON.stringify(process.argv.slice(2)));');
  const paths: string[] = [];
  const { exitCode, outputs } = await harness.run({
    event: 'push',
    inputs: { mode: 'setup', 'wandb-api-key': '', path: 'nowhere' },
    env: { RUNNER_TEMP: temporary },
    io: {
      addPath: (folder) => paths.push(folder),
      program: { node: process.execPath, wac: program },
    },
  });
  expect({ exitCode, outputs }).toEqual({ exitCode: 0, outputs: { 'failure-reason': '' } });
  const output = execFileSync(join(paths[0] ?? '', 'wac'), ['plan', 'a b', '', '$HOME'], {
    encoding: 'utf8',
  });
  expect(JSON.parse(output)).toEqual(['plan', 'a b', '', '$HOME']);
  expect(harness.seen).toEqual([]);
  expect(harness.github.requests).toEqual([]);
});

it('needs a runner', async () => {
  const { exitCode, outputs, annotations } = await harness.run({
    event: 'push',
    inputs: { mode: 'setup' },
    env: { RUNNER_TEMP: undefined },
  });
  expect({ exitCode, outputs }).toEqual({ exitCode: 64, outputs: { 'failure-reason': 'usage' } });
  expect(annotations).toMatchObject([
    { level: 'error', message: expect.stringMatching(/RUNNER_TEMP/) as string },
  ]);
});
