/** Draws sequences: mostly what happens every day, sometimes what goes wrong. */
import { fc } from '../../support/fast-check.ts';
import { drawnScenario } from './draw-scenarios.ts';
import { RUN_FAULTS } from './faults.ts';
import { DIRECTORY_NAMES, type Edit, KEYS } from './git-model.ts';
import type { Setup } from './sequence-model.ts';
import type { Overlap, Running, Step } from './take-steps.ts';

/** A step with how the jobs run that it starts. */
export interface Taken {
  readonly step: Step;
  readonly running: Running;
}

/** A repository and what happens in it. */
export interface Sequence {
  readonly setup: Setup;
  readonly steps: readonly Taken[];
}

const number = fc.nat({ max: 3 });

const slot = fc.oneof(
  { weight: 4, arbitrary: slotsOf('automations') },
  { weight: 1, arbitrary: slotsOf('second') },
);

function slotsOf(
  directory: (typeof DIRECTORY_NAMES)[number],
): fc.Arbitrary<Pick<Edit, 'directory' | 'key'>> {
  return fc.constantFrom(...KEYS[directory]).map((key) => ({ directory, key }));
}

const edit: fc.Arbitrary<Edit> = fc
  .tuple(slot, fc.constantFrom(1, 2, 2, 3, undefined))
  .map(([where, threshold]) => ({ ...where, threshold }));

const edits = fc.array(edit, { minLength: 1, maxLength: 2 });

const kind = fc.constantFrom(
  ...(['branch', 'branch', 'branch', 'branch', 'fork', 'dependabot'] as const),
);
const directory = fc.constantFrom(...DIRECTORY_NAMES);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('open' as const), kind, edits }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('push' as const), pull: number, edits }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('merge' as const),
      pull: number,
      method: fc.constantFrom('squash' as const, 'merge' as const, 'rebase' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const), pull: number }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const), pull: number }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('elsewhere' as const), pull: number }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('queue' as const), pull: number, isTwo: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('direct' as const), edits }) },
  { weight: 2, arbitrary: fc.constant({ do: 'revert' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'elsewhere directly' as const }) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(slot, fc.constantFrom('toggle' as const, 'threshold' as const, 'remove' as const))
      .map(([where, deed]) => ({ do: 'by hand' as const, ...where, deed })),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('run' as const), job: number }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('again' as const), job: fc.nat({ max: 12 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('drift' as const), directory }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('dispatch' as const),
      directory,
      unreviewed: fc.constantFrom(
        'fail' as const,
        'skip' as const,
        'apply' as const,
        'apply' as const,
      ),
    }),
  },
);

/** Requests of a run that something may happen before. Few runs have more. */
const MAX_REQUESTS = 16;

const overlap: fc.Arbitrary<Overlap> = fc.record({
  at: fc.integer({ min: 1, max: MAX_REQUESTS }),
  steps: fc.array(step, { minLength: 1, maxLength: 2 }),
});

/** One run of a step in six has something happen during it. */
const running: fc.Arbitrary<Running> = fc.record(
  {
    isLater: fc.nat({ max: 5 }).map((draw) => draw >= 4),
    fault: fc.oneof(
      { weight: 7, arbitrary: fc.constant('none' as const) },
      { weight: 3, arbitrary: fc.constantFrom(...RUN_FAULTS) },
    ),
    isDeep: fc.nat({ max: 7 }).map((draw) => draw === 7),
    isApprovedLater: fc.boolean(),
    overlap: fc.oneof(
      { weight: 5, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: overlap },
    ),
  },
  { requiredKeys: ['isLater', 'fault', 'isDeep', 'isApprovedLater'] },
);

const one: fc.Arbitrary<readonly Taken[]> = fc.record({ step, running }).map((taken) => [taken]);

/** A sequence of up to a dozen steps, or of more where it has scenarios. */
export function drawnSequence(): fc.Arbitrary<Sequence> {
  return fc.record({
    setup: fc.record({
      isPinned: fc.boolean(),
      isGated: fc.nat({ max: 3 }).map((draw) => draw === 3),
      commentMode: fc.constantFrom('update' as const, 'update' as const, 'new-on-change' as const),
      directories: fc
        .nat({ max: 3 })
        .map((draw) => (draw === 3 ? DIRECTORY_NAMES : (['automations'] as const))),
    }),
    steps: fc
      .array(fc.oneof({ weight: 8, arbitrary: one }, { weight: 1, arbitrary: drawnScenario }), {
        minLength: 3,
        maxLength: 12,
      })
      .map((lists) => lists.flat()),
  });
}
