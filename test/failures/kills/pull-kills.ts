/**
 * A pull of histories, killed at every moment of its writing and at every request: the same command, run again, ends with
 * the same files, byte for byte, and a directory that has an index is always whole.
 */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { provisionSandbox } from '../../../src/sandbox/provision/provision.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { type Ended, runBuilt } from '../run-built.ts';

const PRELOAD = pathToFileURL(
  join(process.env['WAC_CHAOS_SOURCES'] ?? import.meta.dirname, 'kill-at-file-call.mjs'),
).href;

const ARGS = ['history', 'pull', 'vision/detector', '--metric', 'loss', '--out', 'out'];

/** What a sweep came to. */
export interface PullSweepOutcome {
  readonly kills: number;
  readonly problems: readonly string[];
}

/** Kills a pull at its moments: the first pull into a directory, and one that replaces an earlier pull. */
export async function sweepPullKills(options: {
  readonly wac: string;
  /** Every so many moments; 1 is all of them. */
  readonly stride: number;
}): Promise<PullSweepOutcome> {
  const { wac, stride } = options;
  const sandbox = await startSandbox({ now: () => new Date('2026-10-01T00:00:00Z') });
  const start = await mkdtemp(join(tmpdir(), 'wac-pull-'));
  const problems: string[] = [];
  let kills = 0;
  try {
    await provision(sandbox);
    for (const run of ['r0', 'r1', 'r2']) await log(sandbox, run, 20);
    const run = (folder: string, moment?: number): Promise<Ended> =>
      runBuilt({
        wac,
        cwd: folder,
        args: ARGS,
        sandbox,
        env:
          moment === undefined
            ? {}
            : { NODE_OPTIONS: `--import=${PRELOAD}`, WAC_KILL_AT: `${moment}` },
      });
    const sweep = async (what: string): Promise<void> => {
      const whole = await inCopy(start, async (folder) => {
        const { exitCode, stderr } = await run(folder, 0);
        if (exitCode !== 0) throw new Error(`Without a kill: ${stderr}`);
        return { files: await filesOf(folder), moments: momentsOf(stderr) };
      });
      if (whole.moments < 20) throw new Error(`${what} has ${whole.moments} moments`);
      const before = await filesOf(start);
      for (let moment = 1; moment <= whole.moments; moment += stride) {
        kills += 1;
        const problem = await inCopy(start, async (folder) => {
          const killed = await run(folder, moment);
          if (killed.exitCode !== null) return `it ended by itself: ${killed.stderr}`;
          const left = await filesOf(folder);
          if (left.has('runs.jsonl') && !isSame(left, before) && !isSame(left, whole.files))
            return 'the directory has an index and is neither the old one nor the new one';
          const again = await run(folder);
          if (again.exitCode !== 0) return `the second pull fails: ${again.stderr}`;
          return isSame(await filesOf(folder), whole.files)
            ? undefined
            : 'it ends with other files';
        });
        if (problem !== undefined) problems.push(`${what}, killed at moment ${moment}: ${problem}`);
      }
    };
    await sweep('the first pull');
    await run(start);
    await log(sandbox, 'r1', 30);
    await log(sandbox, 'newer', 20);
    await sweep('a later pull');
  } finally {
    await sandbox.close();
    await rm(start, { recursive: true, force: true, maxRetries: 5 });
  }
  return { kills, problems };
}

function momentsOf(stderr: string): number {
  return Number(/^moments: (\d+)$/m.exec(stderr)?.[1] ?? 0);
}

async function provision({ store }: Sandbox): Promise<void> {
  const seed = {
    users: [],
    organizations: [],
    entities: ['vision'],
    projects: [{ entity: 'vision', project: 'detector' }],
    registries: [],
    collections: [],
    integrations: [],
  };
  provisionSandbox(store, seed, () => new Date('2026-10-01T00:00:00Z'));
  await store.commit();
}

/** Logs rows to a run, which has then ended. */
async function log({ url, apiKey }: Sandbox, run: string, count: number): Promise<void> {
  const path = { entity: 'vision', project: 'detector', run };
  const rows = Array.from({ length: count }, (_, step) => ({
    _timestamp: 1_790_000_000 + step,
    loss: 1 / (1 + step),
  }));
  for (const event of [
    { kind: 'logMetrics', ...path, name: `prod-${run}`, rows },
    { kind: 'runState', ...path, state: 'finished' },
  ]) {
    const response = await fetch(`${url}/sandbox/events`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Basic ${Buffer.from(`api:${apiKey}`).toString('base64')}`,
      },
      body: JSON.stringify(event),
    });
    if (!response.ok) throw new Error(await response.text());
  }
}

/** The content of every file of the pull, the hidden record included, but not what is kept in the hidden folder. */
async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const out = join(folder, 'out');
  const entries = await readdir(out, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return new Map(
    await Promise.all(
      names.sort().map(async (name) => [name, await readFile(join(out, name), 'base64')] as const),
    ),
  );
}

/** Whether two directories have the same histories and the same index. */
function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  const histories = (files: ReadonlyMap<string, string>): string =>
    JSON.stringify([...files].filter(([name]) => name !== '.wac-pull.json'));
  return histories(one) === histories(other);
}

async function inCopy<T>(start: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'wac-pull-'));
  try {
    await cp(start, folder, { recursive: true });
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
