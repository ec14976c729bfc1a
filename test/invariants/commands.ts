/** What can happen next: Git changes, people edit, somebody runs a command, the network fails. */

import { join } from 'node:path';
import fc from 'fast-check';
import { seededRandom } from '../../src/lib/seeded-random.ts';
import { drawFault } from '../failures/convergence/faults.ts';
import {
  broken,
  checkDrift,
  checkGuarded,
  checkResults,
  checkSaid,
  checkUntouched,
  editsOf,
} from './checks.ts';
import { differentParts, type Harness, keyOf, remember, run, snapshot } from './harness.ts';
import { createUnmanaged, DEEDS } from './people.ts';
import { ACTION_COUNT, EVENT_COUNT, NAMES, PROJECTS, type Rule } from './repository.ts';

/** The model is what Git knows: whether there is anything to apply. The rest is read from the server. */
export interface Model {
  steps: number;
}

type Step = fc.AsyncCommand<Model, Harness, true>;

/** Counts over all runs of a test. */
export const TALLY = new Map<string, number>();

function count(name: string): void {
  TALLY.set(name, (TALLY.get(name) ?? 0) + 1);
}

function step(name: string, act: (harness: Harness) => Promise<void> | void): Step {
  return {
    check: async () => await Promise.resolve(true),
    run: async (model, harness) => {
      model.steps += 1;
      count(name);
      harness.history.push(name);
      await act(harness);
    },
    toString: () => name,
  };
}

function pick<T>(items: readonly T[], draw: number): T | undefined {
  return items.length === 0 ? undefined : items[draw % items.length];
}

/** A name that no other rule of the project has. */
function freeName(rules: readonly Rule[], project: string, draw: number): string | undefined {
  const taken = new Set(rules.filter((rule) => rule.project === project).map(({ name }) => name));
  return pick(
    NAMES.filter((name) => !taken.has(name)),
    draw,
  );
}

function change(harness: Harness, draw: number, edit: (rule: Rule) => Rule | undefined): void {
  const { repository } = harness;
  const rule = pick(repository.rules, draw);
  const edited = rule === undefined ? undefined : edit(rule);
  if (rule === undefined || edited === undefined) return;
  repository.rules = repository.rules.map((each) => (each === rule ? edited : each));
}

const GIT: Readonly<Record<string, (harness: Harness, draw: number) => void>> = {
  'git: add a rule': ({ repository }, draw) => {
    const { rules } = repository;
    const key = pick(
      ['a', 'b', 'c', 'd', 'e', 'f'].filter((each) => rules.every((rule) => rule.key !== each)),
      draw,
    );
    const project = pick(PROJECTS, draw >> 3) ?? 'classifier';
    const name = freeName(rules, project, draw >> 5);
    if (key === undefined || name === undefined) return;
    const rule: Rule = {
      ...{ key, name, project, enabled: draw % 5 !== 0, description: draw % 2 === 0 ? '' : 'why' },
      ...{ event: (draw >> 7) % EVENT_COUNT, action: (draw >> 9) % ACTION_COUNT, title: 'High' },
      ...{ ignoreChanges: draw % 4 === 0 ? ['enabled'] : [], protect: draw % 7 === 0 },
      onRemove: draw % 6 === 0 ? 'disable' : undefined,
    };
    repository.rules = [...rules, rule];
  },
  'git: remove a rule': ({ repository }, draw) => {
    const gone = pick(repository.rules, draw);
    // A directory without manifests is refused; the last one stays.
    if (repository.rules.length > 1)
      repository.rules = repository.rules.filter((rule) => rule !== gone);
  },
  'git: rename': (harness, draw) => {
    change(harness, draw, (rule) => {
      const name = freeName(harness.repository.rules, rule.project, draw >> 3);
      return name === undefined ? undefined : { ...rule, name };
    });
  },
  'git: change the event': (harness, draw) => {
    change(harness, draw, (rule) => ({ ...rule, event: (draw >> 3) % EVENT_COUNT }));
  },
  'git: change the action': (harness, draw) => {
    change(harness, draw, (rule) => ({ ...rule, action: (draw >> 3) % ACTION_COUNT }));
  },
  'git: change the title': (harness, draw) => {
    change(harness, draw, (rule) => ({ ...rule, title: `Title ${(draw >> 3) % 4}` }));
  },
  'git: toggle enabled': (harness, draw) => {
    change(harness, draw, (rule) => ({ ...rule, enabled: !rule.enabled }));
  },
  'git: ignore other fields': (harness, draw) => {
    const paths = [[], ['enabled'], ['then.sendNotification.title']];
    change(harness, draw, (rule) => ({ ...rule, ignoreChanges: pick(paths, draw >> 3) ?? [] }));
  },
  'git: toggle protect': (harness, draw) => {
    change(harness, draw, (rule) => ({ ...rule, protect: !rule.protect }));
  },
  'git: change onRemove': (harness, draw) => {
    const values = [undefined, 'delete', 'disable', 'keep', 'release'];
    change(harness, draw, (rule) => ({ ...rule, onRemove: pick(values, draw >> 3) }));
  },
  'git: change the default of onRemove': ({ repository }, draw) => {
    repository.onRemove = pick(['delete', 'disable', 'keep', 'release'], draw) ?? 'delete';
  },
  'git: toggle the drift policy': ({ repository }) => {
    repository.drift = repository.drift === 'repair' ? 'report' : 'repair';
  },
  'git: toggle shadow mode': ({ repository }) => {
    repository.shadow = !repository.shadow;
  },
};

async function checkNow(harness: Harness): Promise<void> {
  if (harness.repository.rules.length === 0) return;
  const before = JSON.stringify([...snapshot(harness)]);
  const told = await run(harness, 'drift', '--format', 'json');
  if (JSON.stringify([...snapshot(harness)]) !== before) broken(harness, 'drift has written', told);
  checkDrift(harness, told);
}

/** Plans into a file, applies the file, and checks everything that the README promises of it. */
async function applyReviewed(harness: Harness): Promise<void> {
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
    broken(harness, `a plan ends ${planned.exitCode}`, planned);
  const before = snapshot(harness);
  const told = await run(harness, 'apply-file', '--yes', '--format', 'json');
  checkUntouched(harness, before, told);
  checkGuarded(harness, before, told);
  checkSaid(harness, planned.stdout, before);
  checkResults(harness, before, told);
  remember(harness, before);
  if (told.exitCode !== 0) return;
  const again = await run(harness, 'plan', '--format', 'json', '--detailed-exitcode');
  const hasHeldBack = harness.repository.drift === 'report';
  if (again.exitCode !== 0 && !hasHeldBack)
    broken(harness, `apply ended 0 and the next plan ends ${again.exitCode}`, again);
}

/** Between the plan and its apply a person edits something: what was not planned for stays as the person left it. */
async function applyOvertaken(harness: Harness, draw: number): Promise<void> {
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
  const told = await run(harness, 'apply-file', '--yes', '--format', 'json');
  checkUntouched(harness, before, told);
  checkGuarded(harness, before, told);
  checkResults(harness, before, told);
  const edited = before.get(victim.number);
  const was = planned.get(victim.number);
  if (edited !== undefined && was !== undefined && differentParts(was, edited).length > 0) {
    const now = snapshot(harness).get(victim.number);
    if (JSON.stringify(now) !== JSON.stringify(edited))
      broken(harness, `an edit after the plan was overwritten: ${JSON.stringify(now)}`, told);
  }
  remember(harness, before);
}

async function repairDrift(harness: Harness): Promise<void> {
  if (harness.repository.rules.length === 0) return;
  const before = snapshot(harness);
  const edits = editsOf(harness);
  const lostKeys = new Set(
    [...harness.applied].flatMap(([number, { record }]) => {
      const live = before.get(number);
      return live === undefined || keyOf(live) === undefined ? [keyOf(record)] : [];
    }),
  );
  const uncertain = new Set(
    [...harness.applied].filter(([, each]) => each.uncertain.size > 0).map(([number]) => number),
  );
  const told = await run(harness, 'drift', '--repair', '--yes', '--format', 'json');
  checkUntouched(harness, before, told);
  checkGuarded(harness, before, told);
  checkResults(harness, before, told);
  const after = snapshot(harness);
  for (const [number, was] of before) {
    const now = after.get(number);
    if (now === undefined) broken(harness, `a repair has removed ${number}`, told);
    const changed = differentParts(was, now);
    if (changed.length === 0 || uncertain.has(number)) continue;
    // A copy that carries the key takes the place of an original that was deleted or lost its marker.
    if (lostKeys.has(keyOf(was))) continue;
    const applied = harness.applied.get(number);
    const parts = edits.get(number);
    if (applied === undefined || parts === undefined || parts === 'gone')
      broken(
        harness,
        `a repair has written ${number}, which nobody edited: ${changed.join(' ')}`,
        told,
      );
    const left = differentParts(applied.record, now).filter((part) => changed.includes(part));
    const isMarkerAlone = left.length === 1 && left[0] === 'marker';
    if (left.length > 0 && !isMarkerAlone)
      broken(
        harness,
        `a repair has not restored what was applied to ${number}: ${left.join(' ')}`,
        told,
      );
  }
  remember(harness, before);
}

/** An apply while requests go wrong; then the same command in peace until it has nothing left to do. */
async function applyWithFaults(harness: Harness, seed: number): Promise<void> {
  if (harness.repository.rules.length === 0) return;
  const before = snapshot(harness);
  const random = seededRandom(seed);
  harness.onRequest = (request) =>
    random.chance(0.3) ? drawFault(random, request).fault : undefined;
  const told = await run(harness, 'apply', '--yes', '--format', 'json').finally(() => {
    harness.onRequest = undefined;
  });
  checkUntouched(harness, before, told);
  checkGuarded(harness, before, told);
  const keys = [...snapshot(harness).values()].map((record) => keyOf(record));
  const had = [...before.values()].map((record) => keyOf(record));
  for (const key of new Set(keys)) {
    const times = (list: readonly (string | undefined)[]): number =>
      list.filter((each) => each === key).length;
    if (key !== undefined && times(keys) > Math.max(1, times(had)))
      broken(harness, `"${key}" stands twice after faults`, told);
  }
  remember(harness, before);
}

/** Every step that can be drawn. */
export function steps(): fc.Arbitrary<Step>[] {
  const draw = fc.nat({ max: 65_535 });
  const git = fc
    .record({ name: fc.constantFrom(...Object.keys(GIT)), draw })
    .map(({ name, draw: number }) => step(name, (harness) => GIT[name]?.(harness, number)));
  const people = fc
    .record({ name: fc.constantFrom(...Object.keys(DEEDS)), draw, victim: draw })
    .map(({ name, draw: number, victim }) =>
      step(`person: ${name}`, ({ sandbox: { store } }) => {
        const record = pick(store.state.triggers, victim);
        if (record !== undefined) DEEDS[name]?.(store, record, number);
      }),
    );
  const added = draw.map((number) =>
    step('git: add a rule', (harness) => GIT['git: add a rule']?.(harness, number)),
  );
  const unmanaged = draw.map((number) =>
    step('person: create', ({ sandbox: { store } }) => {
      createUnmanaged(store, number);
    }),
  );
  const always = (name: string, act: (harness: Harness) => Promise<void>): fc.Arbitrary<Step> =>
    fc.constant(null).map(() => step(name, act));
  return [
    git,
    git,
    git,
    added,
    people,
    people,
    unmanaged,
    always('drift', checkNow),
    always('plan and apply', applyReviewed),
    always('drift --repair', repairDrift),
    draw.map((number) =>
      step('apply a plan that an edit has overtaken', async (harness) =>
        applyOvertaken(harness, number),
      ),
    ),
    draw.map((seed) =>
      step('apply with faults', async (harness) => applyWithFaults(harness, seed)),
    ),
  ];
}
