/** Live lints against execution histories in a sandbox, over HTTP. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SERVER_PROFILES } from '../../../src/sandbox/server-profile.ts';
import { type Ran, runInProcess } from '../../cli/run-in-process.ts';
import { type HistoryHarness, openHistoryHarness, rowsOf } from '../history/harness.ts';

let server: HistoryHarness;

beforeEach(async () => {
  server = await openHistoryHarness();
});

afterEach(async () => {
  await server.close();
});

const RULES = `key: quiet
scope: { project: detector }
when: { runMetric: { metric: loss, threshold: { gt: 100 } } }
then: { doNothing: {} }
---
key: fires
scope: { project: detector }
when: { runState: { states: [finished] } }
then: { doNothing: {} }
---
key: off
enabled: false
scope: { project: detector }
when: { runState: { states: [failed] } }
then: { doNothing: {} }
`;

async function wac(args: readonly string[], config = ''): Promise<Ran> {
  const folder = join(server.folder, 'automations');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'wac.yaml'),
    `version: 1\nowner: acme/ml\nentity: vision\nentities: [vision]\nonRemove: delete\n${config}`,
  );
  writeFileSync(join(folder, 'rules.yaml'), RULES);
  return await runInProcess({
    cwd: server.folder,
    args,
    sandbox: server.sandbox,
    // The time for executions is never used up.
    sleep: async (milliseconds) =>
      await (milliseconds >= 10_000 ? new Promise(() => undefined) : Promise.resolve()),
  });
}

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly line?: number;
}

async function lint(args: readonly string[] = [], config = ''): Promise<readonly Found[]> {
  const folder = join(server.folder, 'automations');
  const { stdout, stderr } = await wac(
    ['lint', folder, '--live', '--format', 'json', ...args],
    config,
  );
  expect(stdout, stderr).not.toBe('');
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Found[] };
  return diagnostics.filter(({ code }) => code === 'set/never-executed');
}

async function apply(): Promise<void> {
  const ran = await wac(['apply', join(server.folder, 'automations'), '--yes']);
  expect(ran.exitCode, ran.stderr).toBe(0);
}

describe('an automation', () => {
  it('that has been on the server for long and never fired is a note, and one that fired or is off is not', async () => {
    await apply();
    await server.log('a', rowsOf(10));
    expect(await lint(['--since', '2026-11-01'])).toEqual([
      expect.objectContaining({
        severity: 'info',
        line: 3,
        message: expect.stringMatching(
          /^On the server since 2026-10-01, and never fired, as far as the server records \(from an undocumented API\)$/,
        ) as string,
      }),
    ]);
  });

  it('that is younger than the time that was asked for, or not on the server, is none', async () => {
    expect(await lint(['--since', '2026-11-01'])).toEqual([]);
    await apply();
    expect(await lint(['--since', '2026-09-01'])).toEqual([]);
  });

  it('is not called so where execution histories are off', async () => {
    await apply();
    expect(await lint(['--since', '2026-11-01'], 'executionHistory: off\n')).toEqual([]);
  });
});

describe('a server without execution histories', () => {
  it('leaves it unknown, and never "never"', async () => {
    await server.close();
    const profile = SERVER_PROFILES['no-execution-history'];
    server = await openHistoryHarness(profile === undefined ? {} : { profile });
    await apply();
    expect(await lint(['--since', '2026-11-01'])).toEqual([]);
  });
});
