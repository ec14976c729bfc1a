/** What somebody runs, and the promises that are checked of each run. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { seededRandom } from '../../src/lib/seeded-random.ts';
import { nodeId } from '../../src/sandbox/store/node-id.ts';
import type { TriggerRecord } from '../../src/sandbox/store/records.ts';
import { drawFault } from '../failures/convergence/faults.ts';
import { broken } from './broken.ts';
import { checkDrift } from './check-drift.ts';
import { checkSaid } from './check-said.ts';
import {
  checkGuarded,
  checkHeldBackAlone,
  checkOnce,
  checkResults,
  checkUntouched,
} from './checks.ts';
import {
  differentParts,
  type Harness,
  keyOf,
  remember,
  run,
  runRestore,
  snapshot,
} from './harness.ts';
import { DEEDS } from './people.ts';
import { pick } from './pick.ts';
import { OTHER_OWNER, OWNER, STAGING_OWNER } from './repository.ts';

/** White space at the end of a title is no difference, so an update of the title may write over it. */
const UNSEEN = 'space the title';

/** Shows drift, and checks that it is all there is. */
export async function checkNow(harness: Harness): Promise<void> {
  if (harness.repository.rules.length === 0) return;
  const before = JSON.stringify([...snapshot(harness)]);
  const reported = await run(harness, 'drift', '--format', 'json');
  if (JSON.stringify([...snapshot(harness)]) !== before)
    broken(harness, 'ours or untouched', 'drift has written', reported);
  checkDrift(harness, reported);
}

/** Plans into a file, applies the file, and checks everything that the README promises of it. */
export async function applyReviewed(harness: Harness): Promise<void> {
  if (harness.repository.rules.length === 0) return;
  const planned = await run(
    harness,
    'plan',
    '--format',
    'json',
    '--out',
    join(harness.folder, 'plan.json'),
  );
  if (![0, 2, 5].includes(planned.exitCode))
    broken(harness, 'unknown or true', `a plan ends ${planned.exitCode}`, planned);
  checkHeldBackAlone(harness, planned);
  const before = snapshot(harness);
  const reported = await run(harness, 'apply-file', '--yes', '--format', 'json');
  checkUntouched(harness, before, reported);
  checkGuarded(harness, before, reported);
  checkSaid(harness, planned.stdout, before);
  checkResults(harness, before, reported);
  checkOnce(harness, before, reported);
  remember(harness, before);
  if (reported.exitCode !== 0) return;
  const again = await run(harness, 'plan', '--format', 'json', '--detailed-exitcode');
  const hasHeldBack = harness.repository.drift === 'report' || hidesAny(harness);
  if (again.exitCode !== 0 && !hasHeldBack)
    broken(harness, 'converges', `apply ended 0 and the next plan ends ${again.exitCode}`, again);
}

function hidesAny(harness: Harness): boolean {
  return [...snapshot(harness).values()].some(({ isHidden }) => isHidden);
}

/** While a write waits for the server's limit, a person edits something: it stays as the person left it. */
export async function applyWhileEdited(harness: Harness, draw: number): Promise<void> {
  if (harness.repository.rules.length === 0) return;
  const { store } = harness.sandbox;
  const before = snapshot(harness);
  const edited = new Map<number, string>();
  let isFirst = true;
  harness.onRequest = (request) => {
    if (request.kind !== 'mutation' || !isFirst) return undefined;
    isFirst = false;
    const victim = pick(store.state.triggers, draw);
    const name = pick(Object.keys(DEEDS), draw >> 4) ?? 'toggle';
    const asked = snapshot(harness);
    // Automations that are hidden or deleted by then cannot be distinguished from those that never existed.
    const isLeft = name !== 'delete' && !name.startsWith('hide') && name !== UNSEEN;
    if (victim !== undefined && isLeft && DEEDS[name]?.(store, victim, draw >> 9) === true) {
      harness.history.push(`person, while a write waits: ${name} ${victim.number}`);
      // A copy is one more, and leaves the original as it is.
      for (const [number, record] of snapshot(harness)) {
        const json = JSON.stringify(record);
        if (json !== JSON.stringify(asked.get(number))) edited.set(number, json);
      }
    }
    return { kind: 'status', status: 429, headers: { 'retry-after': '5' } };
  };
  const args = ['--yes', '--format', 'json', '--parallel', '1'];
  const reported = await run(harness, 'apply', ...args).finally(() => {
    harness.onRequest = undefined;
  });
  // The edits themselves are a person's, and none of the run's.
  const since = withEdits(before, edited);
  checkGuarded(harness, since, reported);
  const after = snapshot(harness);
  for (const [number, json] of edited) {
    const now = JSON.stringify(after.get(number));
    if (now !== json)
      broken(
        harness,
        'seen or unchanged',
        `an edit while a write waited was overwritten: ${now}`,
        reported,
      );
  }
  remember(harness, since);
}

function withEdits(
  before: ReadonlyMap<number, TriggerRecord>,
  edited: ReadonlyMap<number, string>,
): ReadonlyMap<number, TriggerRecord> {
  const since = new Map(before);
  for (const [number, json] of edited) since.set(number, JSON.parse(json) as TriggerRecord);
  return since;
}

/** An apply of another environment leaves everything alone that is not of that environment. */
export async function applyStaging(harness: Harness): Promise<void> {
  const { repository } = harness;
  if (repository.rules.length === 0 || !repository.hasStaging) return;
  const before = snapshot(harness);
  const reported = await run(harness, 'apply', '--env', 'staging', '--yes', '--format', 'json');
  checkUntouched(harness, before, reported, STAGING_OWNER);
}

/** Somebody takes over what another owner's markers are on; what has no marker stays as it is. */
export async function applyTakingOver(harness: Harness): Promise<void> {
  if (harness.repository.rules.length === 0) return;
  const before = snapshot(harness);
  const args = ['--take-over', OTHER_OWNER, '--yes', '--format', 'json'];
  const reported = await run(harness, 'apply', ...args);
  checkUntouched(harness, before, reported, OWNER, OTHER_OWNER);
  checkGuarded(harness, before, reported);
  checkResults(harness, before, reported);
  remember(harness, before);
}

/** Brings back the last removal: nothing else changes, and the next plan removes nothing that was brought back. */
export async function restoreLast(harness: Harness): Promise<void> {
  if (harness.repository.rules.length === 0) return;
  const folder = join(harness.folder, '.wac/restore');
  const names = await readdir(folder).catch(() => []);
  const file = names
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .at(-1);
  if (file === undefined) return;
  const before = snapshot(harness);
  const reported = await runRestore(harness, join(folder, file));
  const after = snapshot(harness);
  for (const [number, record] of before) {
    if (JSON.stringify(after.get(number)) !== JSON.stringify(record))
      broken(harness, 'ours or untouched', `a restore has changed ${number}`, reported);
  }
  checkResults(harness, before, reported);
  remember(harness, before);
  const restored = [...after.values()].filter(({ number }) => !before.has(number));
  if (restored.length === 0) return;
  const plan = await run(harness, 'plan', '--format', 'json');
  const { changes = [] } = JSON.parse(plan.stdout) as {
    readonly changes?: readonly { readonly id?: string; readonly action: string }[];
  };
  const ids = new Set(restored.map(({ number }) => nodeId('Trigger', number)));
  if (changes.some(({ id, action }) => action === 'delete' && ids.has(id ?? '')))
    broken(harness, 'unknown or true', 'the next plan removes what was restored', plan);
}

/** Between the plan and its apply a person edits something: what was not planned for stays as the person left it. */
export async function applyOvertaken(harness: Harness, draw: number): Promise<void> {
  if (harness.repository.rules.length === 0) return;
  await run(harness, 'plan', '--out', join(harness.folder, 'plan.json'));
  const { store } = harness.sandbox;
  const planned = snapshot(harness);
  const victim = pick(store.state.triggers, draw);
  const name = pick(Object.keys(DEEDS), draw >> 4) ?? 'toggle';
  if (victim === undefined) return;
  DEEDS[name]?.(store, victim, draw >> 9);
  harness.history.push(`person: ${name}`);
  const before = snapshot(harness);
  const reported = await run(harness, 'apply-file', '--yes', '--format', 'json');
  checkUntouched(harness, before, reported);
  checkGuarded(harness, before, reported);
  checkResults(harness, before, reported);
  const edited = before.get(victim.number);
  const was = planned.get(victim.number);
  const isEdited = was !== undefined && edited !== undefined && name !== UNSEEN;
  if (isEdited && differentParts(was, edited).length > 0) {
    const now = snapshot(harness).get(victim.number);
    if (JSON.stringify(now) !== JSON.stringify(edited))
      broken(
        harness,
        'seen or unchanged',
        `an edit after the plan was overwritten: ${JSON.stringify(now)}`,
        reported,
      );
  }
  remember(harness, before);
}

/** Repairs drift: what was edited, and nothing else. */
export async function repairDrift(harness: Harness): Promise<void> {
  if (harness.repository.rules.length === 0) return;
  const before = snapshot(harness);
  const lostKeys = new Set(
    [...harness.applied].flatMap(([number, { record }]) => {
      const live = before.get(number);
      const isLost = live === undefined || live.isHidden || keyOf(live) === undefined;
      return isLost ? [keyOf(record)] : [];
    }),
  );
  const uncertain = new Set(
    [...harness.applied].filter(([, each]) => each.uncertain.size > 0).map(([number]) => number),
  );
  const reported = await run(harness, 'drift', '--repair', '--yes', '--format', 'json');
  checkUntouched(harness, before, reported);
  checkGuarded(harness, before, reported);
  checkResults(harness, before, reported);
  const after = snapshot(harness);
  for (const [number, was] of before) {
    const now = after.get(number);
    if (now === undefined)
      broken(harness, 'said or not written', `a repair has removed ${number}`, reported);
    const changed = differentParts(was, now);
    if (changed.length === 0 || uncertain.has(number)) continue;
    // A copy with the key replaces an original that was deleted, lost its marker, or is hidden from the API key.
    if (lostKeys.has(keyOf(was))) continue;
    const applied = harness.applied.get(number);
    // The edited part may also have changed in Git, in a field that the action does not have: then it is repaired as well.
    if (applied === undefined || differentParts(applied.record, was).length === 0)
      broken(
        harness,
        'said or not written',
        `a repair has written ${number}, which nobody edited: ${changed.join(' ')}`,
        reported,
      );
    const left = differentParts(applied.record, now).filter((part) => changed.includes(part));
    const isMarkerAlone = left.length === 1 && left[0] === 'marker';
    if (left.length > 0 && !isMarkerAlone)
      broken(
        harness,
        'said or not written',
        `a repair has not restored what was applied to ${number}: ${left.join(' ')}`,
        reported,
      );
  }
  remember(harness, before);
}

/** How often the same command runs until it has nothing left to do. */
const MAX_RUNS_IN_PEACE = 5;

/** The same apply again, without faults: it comes to an end, and after that it writes nothing. */
async function checkConverges(harness: Harness): Promise<void> {
  for (let runs = 0; runs < MAX_RUNS_IN_PEACE; runs += 1) {
    const before = snapshot(harness);
    const reported = await run(harness, 'apply', '--yes', '--format', 'json');
    checkUntouched(harness, before, reported);
    checkGuarded(harness, before, reported);
    checkOnce(harness, before, reported);
    checkResults(harness, before, reported);
    remember(harness, before);
    if (isSame(before, snapshot(harness))) return;
  }
  broken(harness, 'converges', `the same apply still writes after ${MAX_RUNS_IN_PEACE} runs`);
}

function isSame(
  one: ReadonlyMap<number, TriggerRecord>,
  other: ReadonlyMap<number, TriggerRecord>,
): boolean {
  return JSON.stringify([...one]) === JSON.stringify([...other]);
}

/** An apply while requests go wrong; then the same command in peace until it has nothing left to do. */
export async function applyWithFaults(harness: Harness, seed: number): Promise<void> {
  if (harness.repository.rules.length === 0) return;
  const before = snapshot(harness);
  const random = seededRandom(seed);
  harness.onRequest = (request) =>
    random.chance(0.3) ? drawFault(random, request).fault : undefined;
  const reported = await run(harness, 'apply', '--yes', '--format', 'json').finally(() => {
    harness.onRequest = undefined;
  });
  checkUntouched(harness, before, reported);
  checkGuarded(harness, before, reported);
  checkOnce(harness, before, reported);
  checkResults(harness, before, reported);
  remember(harness, before);
  await checkConverges(harness);
}
