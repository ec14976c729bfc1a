/** Draws random histories until so many steps were taken, and holds the promises to each. */
import { fc } from '../support/fast-check.ts';
import { type Model, steps, TALLY } from './commands.ts';
import { closeHarness, createHarness, type Progress } from './harness.ts';

/** Histories that are drawn by one seed. */
const HISTORIES = 20;

/**
 * Runs histories of up to 60 steps. The seeds count up from the given one.
 *
 * @returns how many steps were taken.
 * @throws when a promise is broken: with the step, the seed, and the shortest history that shows it. With
 * `WAC_MODEL_SHRINK=0` the first history is not made shorter, which is quicker.
 */
export async function runHistories(seed: number, wanted: number): Promise<number> {
  const mayShrink = process.env['WAC_MODEL_SHRINK'] !== '0';
  let taken = 0;
  for (let round = 0; taken < wanted; round += 1) {
    await fc.assert(
      fc.asyncProperty(fc.commands(steps(), { maxCommands: 60, size: 'max' }), async (drawn) => {
        const progress: Progress = { steps: taken, seed };
        const harness = await createHarness(progress);
        const model: Model = { steps: 0 };
        try {
          await fc.asyncModelRun(() => ({ model, real: harness }), drawn);
        } finally {
          taken += model.steps;
          await closeHarness(harness);
        }
      }),
      {
        seed: seed + round,
        numRuns: HISTORIES,
        endOnFailure: !mayShrink,
        interruptAfterTimeLimit: 1_200_000,
      },
    );
  }
  process.stderr.write(`${taken} steps: ${JSON.stringify(Object.fromEntries(TALLY))}\n`);
  return taken;
}
