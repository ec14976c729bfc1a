/**
 * Commands that write files, killed at every moment of their writing: no file is ever torn, and the same command,
 * run again, finishes.
 */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readStateFile } from '../../../src/sandbox/store/state-file.ts';
import { type Ended, runBuilt } from '../run-built.ts';
import { manifest, writeManifests } from './manifest-folder.ts';

const PRELOAD = pathToFileURL(
  join(process.env['WAC_CHAOS_SOURCES'] ?? import.meta.dirname, 'kill-at-file-call.mjs'),
).href;

/** Commands, each with the files that it writes. */
const COMMANDS: readonly (readonly string[])[] = [
  ['apply', '--sandbox', '--yes'],
  ['plan', '--sandbox', '--out', 'plan.json'],
  ['export', '--sandbox', '--out', 'exported', '--force'],
];

/** What a sweep came to. */
export interface FileSweepOutcome {
  readonly kills: number;
  readonly problems: readonly string[];
}

export interface FileSweepOptions {
  /** The built `wac.js`. */
  readonly wac: string;
  /** Every so many moments; 1 is all of them. */
  readonly stride: number;
}

/** Kills each command at its moments, one folder for each kill. */
export async function sweepFileKills({ wac, stride }: FileSweepOptions): Promise<FileSweepOutcome> {
  const start = await prepare(wac);
  const problems: string[] = [];
  let kills = 0;
  try {
    for (const args of COMMANDS) {
      const whole = await inCopy(start, async (folder) => {
        const ended = await run(wac, folder, args, '0');
        if (ended.exitCode !== 0) throw new Error(`Without a kill: ${ended.stderr}`);
        return { moments: momentsOf(ended), result: await resultOf(folder) };
      });
      if (whole.moments < 5) throw new Error(`${args[0]} has ${whole.moments} moments`);
      for (let moment = 1; moment <= whole.moments; moment += stride) {
        kills += 1;
        const problem = await inCopy(start, (folder) =>
          killAt(wac, folder, { args, moment, wanted: whole.result }),
        );
        if (problem !== undefined)
          problems.push(`${args[0]} killed at moment ${moment}: ${problem}`);
      }
    }
  } finally {
    await rm(start, { recursive: true });
  }
  return { kills, problems };
}

async function killAt(
  wac: string,
  folder: string,
  { args, moment, wanted }: { args: readonly string[]; moment: number; wanted: string },
): Promise<string | undefined> {
  const killed = await run(wac, folder, args, String(moment));
  if (killed.exitCode !== null)
    return `it ended by itself, with ${killed.exitCode}: ${killed.stderr}`;
  const torn = await tornFiles(folder);
  if (torn.length > 0) return `torn: ${torn.join(', ')}`;
  const again = await run(wac, folder, args, undefined);
  if (again.exitCode !== 0) return `the second run ends with ${again.exitCode}: ${again.stderr}`;
  const found = await resultOf(folder);
  return found === wanted ? undefined : `it ends as ${found}, not as ${wanted}`;
}

async function run(
  wac: string,
  cwd: string,
  args: readonly string[],
  moment: string | undefined,
): Promise<Ended> {
  const env =
    moment === undefined ? {} : { NODE_OPTIONS: `--import=${PRELOAD}`, WAC_KILL_AT: moment };
  return await runBuilt({ wac, cwd, args, env });
}

function momentsOf({ stderr }: Ended): number {
  return Number(/^moments: (\d+)$/m.exec(stderr)?.[1] ?? 0);
}

/** Automations on a sandbox in a file, and manifests that create, change and remove. */
async function prepare(wac: string): Promise<string> {
  const before = await writeManifests([0, 1, 2].map((n) => manifest(`rule-${n}`, `Rule ${n}`)));
  const after = await writeManifests([
    manifest('rule-0', 'Rule 0', { level: 2 }),
    manifest('rule-1', 'Rule 1'),
    manifest('new', 'New one'),
  ]);
  const ended = await runBuilt({ wac, cwd: before, args: ['apply', '--sandbox', '--yes'] });
  if (ended.exitCode !== 0) throw new Error(ended.stderr);
  await cp(join(before, '.wac'), join(after, '.wac'), { recursive: true });
  await rm(before, { recursive: true });
  return after;
}

async function inCopy<T>(start: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'wac-chaos-'));
  try {
    await cp(start, folder, { recursive: true });
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Files under the names that wac reads, and that are not whole; what is hidden is a part of nothing. */
async function tornFiles(folder: string): Promise<readonly string[]> {
  const torn: string[] = [];
  for (const path of await visibleFiles(folder)) {
    const text = await readFile(path, 'utf8');
    const isWhole = await isWholeFile(path, text);
    if (!path.includes('automations') && !isWhole) torn.push(path.slice(folder.length));
  }
  return torn;
}

async function visibleFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /^[^.].*\.(json|ya?ml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A state file holds lines after its snapshot while a sandbox runs: it is whole when the sandbox can read it. */
async function isWholeFile(path: string, text: string): Promise<boolean> {
  if (!path.endsWith('.json')) return text.endsWith('\n');
  if (!path.endsWith('sandbox.json')) return isJson(text);
  return await readStateFile(path).then(
    () => true,
    () => false,
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What the server holds and what was written, without times and numbers. */
async function resultOf(folder: string): Promise<string> {
  const parts: string[] = [];
  for (const path of await visibleFiles(folder)) {
    const text = await readFile(path, 'utf8');
    if (path.includes('/restore/')) continue;
    if (!path.endsWith('sandbox.json')) {
      parts.push(`${path.slice(folder.length)}\n${text}`);
      continue;
    }
    const records = ((await readStateFile(path))?.triggers ?? []).map((record) =>
      JSON.stringify({ ...record, number: 0, createdAt: '', updatedAt: '' }),
    );
    parts.push(records.sort().join('\n'));
  }
  return parts.join('\n');
}
