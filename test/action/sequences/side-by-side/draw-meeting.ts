/** Draws a repository with merges that wait for their apply, and two jobs that run at the same time. */
import { fc } from '../../../support/fast-check.ts';
import { type Directory, type Edit, KEYS } from '../git-model.ts';
import type { Setup } from '../sequence-model.ts';
import type { Step } from '../take-steps.ts';
import type { Stopping } from './interleaving.ts';

/** Which job runs: an apply after a push (0 is that of the newest commit), or one that is started otherwise. */
export type Chosen =
  /** The open pull request is merged as the run begins. */
  | { readonly start: 'merge' }
  | { readonly start: 'push'; readonly index: number }
  | { readonly start: 'dispatch'; readonly unreviewed: 'fail' | 'skip' | 'apply' }
  | { readonly start: 'plan' | 'drift' };

/** What happened before, which jobs run, and how they overlap. */
export interface DrawnMeeting {
  readonly setup: Setup;
  /** Two lists of pull requests: those that are merged, and one that stays open. */
  readonly merged: readonly (readonly Edit[])[];
  readonly open: readonly Edit[];
  /** Taken after the merges. */
  readonly between: Step | undefined;
  readonly jobs: readonly [Chosen, Chosen];
  /** Requests of the first run after which the second one begins. */
  readonly joinsAfter: number;
  /** Whether the second job is of the other directory. */
  readonly isApart: boolean;
  readonly picks: readonly number[];
  readonly stopping: Stopping | undefined;
}

const slot = fc.oneof(
  { weight: 3, arbitrary: slotsOf('automations') },
  { weight: 1, arbitrary: slotsOf('second') },
);

function slotsOf(directory: Directory): fc.Arbitrary<Pick<Edit, 'directory' | 'key'>> {
  return fc.constantFrom(...KEYS[directory]).map((key) => ({ directory, key }));
}

const edit: fc.Arbitrary<Edit> = fc
  .tuple(slot, fc.constantFrom(2, 3, 4, undefined))
  .map(([where, threshold]) => ({ ...where, threshold }));

const edits = fc.array(edit, { minLength: 1, maxLength: 3 });

const chosen: fc.Arbitrary<Chosen> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ start: fc.constant('push' as const), index: fc.nat({ max: 1 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      start: fc.constant('dispatch' as const),
      unreviewed: fc.constantFrom('fail' as const, 'skip' as const, 'apply' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ start: fc.constantFrom('plan' as const, 'drift' as const) }),
  },
);

const between: fc.Arbitrary<Step | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('by hand' as const),
      directory: fc.constant('automations' as const),
      key: fc.constantFrom('a', 'b'),
      deed: fc.constantFrom('toggle' as const, 'threshold' as const, 'remove' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'revert' as const }) },
);

/** Requests of a run at which it may be stopped. Few runs have more. */
const MAX_REQUESTS = 30;

const stopping: fc.Arbitrary<Stopping | undefined> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.record({
      run: fc.nat({ max: 1 }),
      at: fc.integer({ min: 1, max: MAX_REQUESTS }),
      how: fc.constantFrom('killed before', 'killed after', 'canceled'),
    }),
  },
);

/** Requests of one run in a row. */
const burst = fc
  .record({ run: fc.nat({ max: 1 }), length: fc.integer({ min: 1, max: 12 }) })
  .map(({ run, length }) => Array.from({ length }, () => run));

/** One meeting of two runs. */
export function drawnMeeting(): fc.Arbitrary<DrawnMeeting> {
  return fc.record({
    setup: fc.record({
      isPinned: fc.boolean(),
      isGated: fc.constant(false),
      commentMode: fc.constantFrom('update' as const, 'update' as const, 'new-on-change' as const),
      directories: fc.constant(['automations', 'second'] as const),
    }),
    merged: fc.array(edits, { minLength: 1, maxLength: 2 }),
    open: edits,
    between,
    jobs: fc.tuple(
      chosen,
      fc.oneof(
        { weight: 1, arbitrary: chosen },
        { weight: 1, arbitrary: fc.constant({ start: 'merge' as const }) },
      ),
    ),
    joinsAfter: fc.oneof(
      { weight: 1, arbitrary: fc.constant(0) },
      { weight: 2, arbitrary: fc.integer({ min: 1, max: MAX_REQUESTS }) },
    ),
    isApart: fc.nat({ max: 3 }).map((draw) => draw === 3),
    picks: fc.array(burst, { maxLength: 12 }).map((bursts) => bursts.flat()),
    stopping,
  });
}
