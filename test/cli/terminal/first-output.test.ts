/**
 * The first line that somebody sees of a server that hangs, refuses connections or limits requests.
 *
 * Time is a clock of the test: it passes only while the program waits, by a tenth of a second at a time. So what is
 * measured is how long the program decides to be silent, not how fast the machine is.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { Progress } from '../../../src/cli/output/progress.ts';
import { runCli } from '../../../src/cli/run-cli.ts';
import { type ScriptedResponse, startScriptedServer } from '../../wandb/scripted-server.ts';

/** The promise of the documentation, in milliseconds. */
const MAX_SILENT_MS = 1500;

const folder = mkdtempSync(join(tmpdir(), 'wac-first-output-'));

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** A clock that a test moves, with the timers and waits that depend on it. */
function createClock() {
  let time = 0;
  const timers = new Set<() => void>();
  let sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  return {
    now: () => time,
    isSleeping: () => sleepers.length > 0,
    every: (_: number, callback: () => void) => {
      timers.add(callback);
      return () => timers.delete(callback);
    },
    sleep: (milliseconds: number) =>
      new Promise<void>((wake) => {
        sleepers.push({ until: time + milliseconds, wake });
      }),
    pass: () => {
      time += 100;
      for (const callback of timers) callback();
      const due = sleepers.filter(({ until }) => until <= time);
      sleepers = sleepers.filter(({ until }) => until > time);
      for (const { wake } of due) wake();
    },
  };
}

interface FirstOutput {
  /** When the first text was written, and which; undefined where there was none in a minute. */
  readonly at: number | undefined;
  readonly text: string;
  /** When the command ended, and how; undefined where it was interrupted. */
  readonly endedAt: number | undefined;
  readonly exitCode: number | undefined;
}

/** Runs a command against an address and lets time pass while it waits. */
async function firstOutput(
  url: string,
  args: readonly string[],
  isHanging: () => boolean,
): Promise<FirstOutput> {
  const clock = createClock();
  const written: { readonly at: number; readonly text: string }[] = [];
  const output = {
    write: (text: string) => written.push({ at: clock.now(), text }),
    isTerminal: false,
    width: 80,
  };
  const progress = new Progress({
    output,
    isTerminal: false,
    now: clock.now,
    every: (milliseconds, callback) => clock.every(milliseconds, callback),
  });
  const interrupt = new AbortController();
  let exitCode: number | undefined;
  const run = runCli({
    args,
    env: { HOME: folder, WANDB_BASE_URL: url, WANDB_API_KEY: 'k'.repeat(40) },
    cwd: folder,
    stdout: progress.wrap(output),
    stderr: progress.wrap(output),
    ask: undefined,
    requests: progress,
    now: () => new Date('2026-11-23T09:00:00Z'),
    monotonic: clock.now,
    sleep: (milliseconds) => clock.sleep(milliseconds),
    random: () => 0.5,
    signal: interrupt.signal,
  }).then((code) => {
    exitCode = code;
  });
  const isEnded = (): boolean => exitCode !== undefined;
  while (!isEnded() && clock.now() < 60_000) {
    while (!isEnded() && !clock.isSleeping() && !isHanging()) await delay(2);
    if (isEnded()) break;
    if (written.length > 0 && isHanging()) break;
    clock.pass();
    await delay(1);
  }
  const endedAt = isEnded() ? clock.now() : undefined;
  interrupt.abort();
  const [first] = written;
  const ended = { endedAt, exitCode };
  if (!isEnded()) {
    const waking = setInterval(() => clock.pass(), 1);
    await run;
    clearInterval(waking);
  }
  return { at: first?.at, text: first?.text ?? '', ...ended };
}

describe.each(['list --entity acme', 'integrations --entity acme', 'doctor'])('wac %s', (line) => {
  const args = line.split(' ');

  it.each([
    ['hangs', { broken: 'never' }, ' s left'],
    [
      'limits requests',
      { status: 429, headers: { 'retry-after': '20' } },
      'the server allows no more requests for now',
    ],
    ['is overloaded', { status: 503 }, 'the server failed (HTTP 503)'],
  ] as const)('says soon that the server %s', async (_, response: ScriptedResponse, expected) => {
    const server = await startScriptedServer(() => response);
    try {
      const isHanging = (): boolean => 'broken' in response && server.requests.length > 0;
      const { at, text } = await firstOutput(server.url, args, isHanging);
      expect(text).toContain('Waiting 1 s: ');
      expect(text).toContain(expected);
      expect(at).toBeLessThanOrEqual(MAX_SILENT_MS);
    } finally {
      await server.close();
    }
  });

  it('says soon that nothing listens, and ends within three seconds', async () => {
    const server = await startScriptedServer(() => ({}));
    await server.close();
    const { at, text, endedAt, exitCode } = await firstOutput(server.url, args, () => false);
    expect(text).toContain('nothing listens at that address');
    expect(at).toBeLessThanOrEqual(MAX_SILENT_MS);
    expect(endedAt).toBeLessThanOrEqual(3000);
    expect(exitCode).toBe(1);
  });
});
