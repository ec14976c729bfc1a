/**
 * The output of wac for each fault of the sandbox: a transcript of each is in `every-fault/`.
 *
 * Once and always, at the reads of a plan and at the write of an apply; the waits between attempts pass at once. What
 * may come before or after the act comes after it once, and before it always.
 */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededRandom } from '../../src/lib/seeded-random.ts';
import type { Fault, SeenRequest } from '../../src/sandbox/faults/fault.ts';
import { NAMED_FAULTS } from '../../src/sandbox/faults/fault-catalog.ts';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import type { SandboxState } from '../../src/sandbox/store/records.ts';
import { runInProcess } from './convergence/run-in-process.ts';
import { manifest, provideManifests, writeManifests } from './kills/manifest-folder.ts';

/** Time for one attempt in milliseconds: more than a busy machine needs, and for the fault that is about it, less. */
const ATTEMPT_MS = 30_000;
const SHORT_ATTEMPT_MS = 1000;
const TOO_LONG_MS = 1500;

/** How long the server is away where it refuses connections: longer than all attempts, whose waits take no time. */
const AWAY_MS = 2000;

const MILLISECONDS: Readonly<Record<string, number>> = {
  refuse: AWAY_MS,
  late: 1,
  'time-out': TOO_LONG_MS,
  'slow-drip': 1,
};

let sandbox: Sandbox;
let folder: string;
let start: SandboxState;
let onRequest: ((request: SeenRequest) => Fault | undefined) | undefined;

beforeAll(async () => {
  sandbox = await startSandbox({
    now: () => new Date(0),
    onRequest: (request) => onRequest?.(request),
  });
  provideManifests(sandbox);
  folder = await writeManifests([manifest('a-0', 'Rule 0')]);
  await run('apply');
  start = structuredClone(sandbox.store.state);
  const automations = join(folder, 'automations');
  const added = { ...manifest('new', 'New one'), when: { unlinkArtifact: {} } };
  await writeFile(join(automations, 'new.yaml'), JSON.stringify(added));
});

afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

async function run(command: 'plan' | 'apply', attemptMs = ATTEMPT_MS): Promise<string> {
  const args = [command, join(folder, 'automations'), ...(command === 'apply' ? ['--yes'] : [])];
  const report = await runInProcess({ sandbox, folder, args, attemptSeconds: attemptMs / 1000 });
  const text = `${report.stderr}${report.stdout}`.replaceAll(folder, '');
  return `${text.replaceAll(sandbox.url, 'http://server')}[exit ${report.exitCode}]\n`;
}

/** The fault at every request of a kind, or at the first one only. */
async function struck(
  name: string,
  command: 'plan' | 'apply',
  { times, at }: { readonly times: number; readonly at?: 'before' | 'after' },
): Promise<string> {
  Object.assign(sandbox.store.state, structuredClone(start));
  let left = times;
  const kind = command === 'plan' ? 'query' : 'mutation';
  const ms = MILLISECONDS[name];
  onRequest = (request) => {
    if (request.kind !== kind || left === 0) return undefined;
    left -= 1;
    const random = {
      ...seededRandom(5),
      pick: <T>(items: readonly T[]): T => items.at(times === 1 ? -1 : 0) as T,
    };
    const fault = NAMED_FAULTS[name]?.make({
      random,
      request,
      ...(ms === undefined ? {} : { ms }),
    });
    return at === undefined || fault === undefined ? fault : ({ ...fault, at } as Fault);
  };
  const said = await run(command, name === 'time-out' ? SHORT_ATTEMPT_MS : ATTEMPT_MS);
  onRequest = undefined;
  if (name === 'refuse') await sleep(AWAY_MS * 1.5);
  return said;
}

/** What of a transcript is about the fault: the plan itself is always the same. */
function gist(said: string): string {
  const [, after] = said.split(/^Plan: .*\n/m);
  return (after ?? said).trim().replaceAll(/^/gm, '    ');
}

it.each(Object.keys(NAMED_FAULTS))('%s', async (name) => {
  const parts: string[] = [`${name}: ${NAMED_FAULTS[name]?.meaning ?? ''}\n`];
  const add = (title: string, said: string): void => {
    parts.push(`  ${title}\n${gist(said)}\n`);
  };
  add('once, at a read', await struck(name, 'plan', { times: 1 }));
  add('always, at reads', await struck(name, 'plan', { times: Number.POSITIVE_INFINITY }));
  add('once, at the write', await struck(name, 'apply', { times: 1 }));
  const stored = sandbox.store.state.triggers.filter(({ name: each }) => each === 'New one').length;
  add('always, at writes', await struck(name, 'apply', { times: Number.POSITIVE_INFINITY }));
  const again = sandbox.store.state.triggers.filter(({ name: each }) => each === 'New one').length;
  add('the same command again', await run('apply'));
  const end = sandbox.store.state.triggers.map((each) => each.name).sort();
  expect(end).toEqual(['New one', 'Rule 0']);
  expect(stored).toBeLessThanOrEqual(1);
  expect(again).toBeLessThanOrEqual(1);
  const text = parts.join('\n');
  expect(text).not.toMatch(/This is a bug|^ +at /m);
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, `every-fault/${name}.txt`));
});
