/** What can happen next: Git changes, people edit, somebody runs a command, the network fails. */
import { fc } from '../support/fast-check.ts';
import { applySelected } from './apply-selected.ts';
import { GIT } from './git-edits.ts';
import type { Harness } from './harness.ts';
import { createUnmanaged, DEEDS } from './people.ts';
import { pick } from './pick.ts';
import {
  applyOvertaken,
  applyReviewed,
  applyStaging,
  applyTakingOver,
  applyWhileEdited,
  applyWithFaults,
  checkNow,
  repairDrift,
  restoreLast,
} from './runs.ts';

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
      harness.progress.steps += 1;
      count(name);
      harness.history.push(name);
      await act(harness);
    },
    toString: () => name,
  };
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
    draw.map((number) =>
      step('apply, edited while a write waits', async (harness) =>
        applyWhileEdited(harness, number),
      ),
    ),
    draw.map((number) =>
      step('plan and apply --only', async (harness) => applySelected(harness, number)),
    ),
    always('apply another environment', applyStaging),
    always('apply --take-over', applyTakingOver),
    always('restore', restoreLast),
    draw.map((seed) =>
      step('apply with faults', async (harness) => applyWithFaults(harness, seed)),
    ),
  ];
}
