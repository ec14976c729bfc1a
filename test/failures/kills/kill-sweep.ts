/**
 * An apply of fifty changes, killed at every request: the same command then finishes what is left.
 *
 * At each boundary the process dies with `SIGKILL` as a request arrives, once with the request lost and once with it
 * executed and its response lost. Only the server keeps any state.
 */
import { rm } from 'node:fs/promises';
import type { Fault, SeenRequest } from '../../../src/sandbox/faults/fault.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import type { SandboxState } from '../../../src/sandbox/store/records.ts';
import { type Ended, runBuilt, startBuilt } from '../run-built.ts';
import { contents, fiftyChanges, provideManifests, writeManifests } from './manifest-folder.ts';

const APPLY = ['apply', '--yes', '--format', 'json'];

/** What a sweep came to. */
export interface SweepOutcome {
  /** Requests of the whole apply. */
  readonly requests: number;
  /** Kills that happened. */
  readonly kills: number;
  readonly problems: readonly string[];
}

export interface SweepOptions {
  /** The built `wac.js`. */
  readonly wac: string;
  /** Every so many requests; 1 is all of them. */
  readonly stride: number;
  readonly times?: readonly ('before' | 'after')[];
}

interface Stage extends Pick<SweepOptions, 'wac'> {
  readonly sandbox: Sandbox;
  readonly folder: string;
  readonly start: SandboxState;
  readonly goal: readonly string[];
  onRequest: ((request: SeenRequest) => Fault | undefined) | undefined;
}

/** Kills at each boundary, and runs the same command again. */
export async function sweepKills({
  wac,
  stride,
  times = ['before', 'after'],
}: SweepOptions): Promise<SweepOutcome> {
  const { before, after } = fiftyChanges();
  const hook: Pick<Stage, 'onRequest'> = { onRequest: undefined };
  const sandbox = await startSandbox({
    now: () => new Date(0),
    onRequest: (request) => hook.onRequest?.(request),
  });
  const folders = [await writeManifests(before), await writeManifests(after)];
  const [first = '', folder = ''] = folders;
  try {
    provideManifests(sandbox);
    await applied({ wac, sandbox, folder: first });
    const start = structuredClone(sandbox.store.state);
    const counted = sandbox.counts.requests;
    await applied({ wac, sandbox, folder });
    const requests = sandbox.counts.requests - counted;
    const goal = contents(sandbox.store.state);
    const stage: Stage = Object.assign(hook, { wac, sandbox, folder, start, goal });
    const problems: string[] = [];
    let kills = 0;
    for (const at of times) {
      for (let boundary = 1; boundary <= requests; boundary += stride) {
        kills += 1;
        const problem = await killAt(stage, boundary, at);
        if (problem !== undefined) problems.push(`killed ${at} request ${boundary}: ${problem}`);
      }
    }
    return { requests, kills, problems };
  } finally {
    await sandbox.close();
    for (const each of folders) await rm(each, { recursive: true });
  }
}

async function killAt(
  stage: Stage,
  boundary: number,
  at: 'before' | 'after',
): Promise<string | undefined> {
  const { sandbox, wac, folder, goal } = stage;
  Object.assign(sandbox.store.state, structuredClone(stage.start));
  const first = sandbox.counts.requests;
  const { child, ended } = startBuilt({ wac, cwd: folder, args: APPLY, sandbox });
  stage.onRequest = ({ number }) => {
    if (number - first !== boundary) return undefined;
    child.kill('SIGKILL');
    return { kind: 'drop', at };
  };
  const { exitCode } = await ended;
  stage.onRequest = undefined;
  if (exitCode !== null) return `it ended by itself, with ${exitCode}`;
  const again = await runBuilt({ wac, cwd: folder, args: APPLY, sandbox });
  if (again.exitCode !== 0) return `the second run ends with ${again.exitCode}: ${report(again)}`;
  const found = contents(sandbox.store.state);
  if (JSON.stringify(found) === JSON.stringify(goal)) return undefined;
  const missing = goal.filter((text) => !found.includes(text));
  const surplus = found.filter((text) => !goal.includes(text));
  return `missing ${missing.join(' ')}; surplus ${surplus.join(' ')}`;
}

async function applied({
  wac,
  sandbox,
  folder,
}: Pick<Stage, 'wac' | 'sandbox' | 'folder'>): Promise<void> {
  const ended = await runBuilt({ wac, cwd: folder, args: APPLY, sandbox });
  if (ended.exitCode !== 0) throw new Error(`Without a kill: ${report(ended)}`);
}

function report({ stdout, stderr }: Ended): string {
  return `${stderr}${stdout}`.slice(0, 2000);
}
