/** Draws short series of steps that single draws seldom bring together. */
import { fc } from '../../support/fast-check.ts';
import type { Taken } from './draw-sequence.ts';
import type { RunFault } from './faults.ts';
import type { Edit } from './git-model.ts';
import type { Running, Step } from './take-steps.ts';

const PLAIN: Running = { isLater: false, fault: 'none', isDeep: false, isApprovedLater: false };
const LATER: Running = { ...PLAIN, isLater: true };
const DEEP: Running = { ...PLAIN, isDeep: true };

const key = fc.constantFrom('a', 'b', 'c');
const threshold = fc.constantFrom(1, 2, 3);
const method = fc.constantFrom('squash' as const, 'merge' as const, 'rebase' as const);

/** What makes an apply end in the middle. */
const partial = fc.constantFrom<RunFault>(
  'refused write 1',
  'refused write 2',
  'lost write 1',
  'killed at write 1',
  'killed at write 2',
  'canceled at write 1',
);

function open(...edits: readonly Edit[]): Step {
  return { do: 'open', kind: 'branch', edits };
}

function edit(name: string, value: number | undefined): Edit {
  return { directory: 'automations', key: name, threshold: value };
}

/** An apply that ends in the middle, and the same job again. */
const resumed = fc
  .record({ one: threshold, other: threshold, method, fault: partial, kept: fc.boolean() })
  .map(({ one, other, method: merging, fault, kept }): readonly Taken[] => [
    { step: open(edit('a', one + 3), edit('c', other + 3)), running: PLAIN },
    { step: { do: 'merge', pull: 0, method: merging }, running: { ...PLAIN, fault } },
    ...(kept ? [{ step: { do: 'direct', edits: [] } as const, running: LATER }] : []),
    { step: { do: 'again', job: 0 }, running: PLAIN },
    { step: { do: 'again', job: 0 }, running: PLAIN },
  ]);

/** What was merged and not applied is pending: at night, and in the plan of the next pull request. */
const pending = fc
  .record({ name: key, value: threshold, method, kind: fc.constantFrom('branch', 'fork') })
  .map(({ name, value, method: merging, kind }): readonly Taken[] => [
    { step: { do: 'open', kind, edits: [edit(name, undefined)] }, running: PLAIN },
    { step: { do: 'merge', pull: 0, method: merging }, running: PLAIN },
    {
      step: { do: 'dispatch', directory: 'automations', unreviewed: 'apply' },
      running: PLAIN,
    },
    { step: { do: 'open', kind, edits: [edit(name, value)] }, running: PLAIN },
    { step: { do: 'merge', pull: 0, method: merging }, running: LATER },
    { step: { do: 'drift', directory: 'automations' }, running: PLAIN },
    { step: open(edit('b', value + 1)), running: DEEP },
  ]);

/** Two merged pull requests that change one automation and are not applied; the newer one is reverted. */
const older = fc
  .record({ name: key, value: threshold, methods: fc.tuple(method, method), apart: fc.boolean() })
  .map(({ name, value, methods: [first, second], apart }): readonly Taken[] => [
    { step: open(edit(name, value + 3)), running: PLAIN },
    ...(apart ? [] : [{ step: open(edit(name, value + 4)), running: PLAIN }]),
    { step: { do: 'merge', pull: 0, method: first }, running: LATER },
    ...(apart ? [{ step: open(edit(name, value + 4)), running: PLAIN }] : []),
    { step: { do: 'merge', pull: 0, method: second }, running: LATER },
    { step: { do: 'revert' }, running: PLAIN },
    { step: { do: 'dispatch', directory: 'automations', unreviewed: 'skip' }, running: PLAIN },
  ]);

/** Somebody edits the server between an approval and the job that waits for it. */
const approved = fc
  .record({ value: threshold, method, deed: fc.constantFrom('toggle', 'threshold', 'remove') })
  .map(({ value, method: merging, deed }): readonly Taken[] => [
    { step: open(edit('a', value + 3), edit('c', value + 3)), running: PLAIN },
    {
      step: { do: 'merge', pull: 0, method: merging },
      running: { ...PLAIN, isApprovedLater: true },
    },
    { step: { do: 'by hand', directory: 'automations', key: 'b', deed }, running: PLAIN },
    { step: { do: 'run', job: 0 }, running: PLAIN },
    { step: { do: 'again', job: 0 }, running: PLAIN },
  ]);

/** A pull request changes while its plan, its check or its apply runs. */
const overlapping = fc
  .record({
    name: key,
    value: threshold,
    at: fc.integer({ min: 1, max: 16 }),
    during: fc.constantFrom<Step>(
      { do: 'push', pull: 0, edits: [edit('a', 8)] },
      { do: 'merge', pull: 0, method: 'squash' },
      { do: 'close', pull: 0 },
      { do: 'again', job: 0 },
      { do: 'drift', directory: 'automations' },
      { do: 'direct', edits: [edit('b', 8)] },
    ),
    begun: fc.constantFrom<Step>(
      open(edit('a', 9)),
      { do: 'push', pull: 0, edits: [edit('a', 9), edit('c', 9)] },
      { do: 'merge', pull: 0, method: 'merge' },
      { do: 'again', job: 1 },
      { do: 'drift', directory: 'automations' },
    ),
  })
  .map(({ name, value, at, during, begun }): readonly Taken[] => [
    { step: open(edit(name, value + 3)), running: PLAIN },
    { step: begun, running: { ...PLAIN, overlap: { at, steps: [during] } } },
    { step: { do: 'again', job: 0 }, running: PLAIN },
  ]);

/** One of them. */
export const drawnScenario: fc.Arbitrary<readonly Taken[]> = fc.oneof(
  resumed,
  pending,
  older,
  approved,
  overlapping,
);
