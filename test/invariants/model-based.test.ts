/** Random histories of Git, people, commands and faults: the README's promises hold after each step. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Model, steps, TALLY } from './commands.ts';
import { closeHarness, createHarness } from './harness.ts';

/** Steps in all; `WAC_MODEL_STEPS` draws more or fewer, `WAC_MODEL_SEED` another history. A gate must repeat. */
const STEPS = Number(process.env['WAC_MODEL_STEPS'] ?? 500);
const SEED = Number(process.env['WAC_MODEL_SEED'] ?? 1);

describe('the promises of the README', () => {
  it(`hold over ${STEPS} random steps (seed ${SEED})`, async () => {
    process.stderr.write(`model-based run: WAC_MODEL_SEED=${SEED} WAC_MODEL_STEPS=${STEPS}\n`);
    let taken = 0;
    for (let round = 0; taken < STEPS; round += 1) {
      await fc.assert(
        fc.asyncProperty(fc.commands(steps(), { maxCommands: 60, size: 'max' }), async (drawn) => {
          const harness = await createHarness();
          const model: Model = { steps: 0 };
          try {
            await fc.asyncModelRun(() => ({ model, real: harness }), drawn);
          } finally {
            taken += model.steps;
            await closeHarness(harness);
          }
        }),
        { seed: SEED + round, numRuns: 20, interruptAfterTimeLimit: 1_200_000 },
      );
    }
    process.stderr.write(`${taken} steps: ${JSON.stringify(Object.fromEntries(TALLY))}\n`);
    expect(taken).toBeGreaterThanOrEqual(STEPS);
  }, 3_600_000);
});
