/** Random sequences of events, edits and failures: the promises of docs/action.md hold after each of them. */
import { describe, expect, it } from 'vitest';
import { fc } from '../../support/fast-check.ts';
import { officialGitHub } from '../../support/official-github/official-github.ts';
import { drawnSequence } from './draw-sequence.ts';
import { closeModel, createModel } from './sequence-model.ts';
import { begin, finish, takeStep } from './take-steps.ts';

/** With GitHub's descriptions each response is compared with them, which takes long. */
const COUNT = Number(process.env['WAC_SEQUENCES'] ?? (officialGitHub() === undefined ? 150 : 10));
const SEED = Number(process.env['WAC_SEQUENCE_SEED'] ?? 1);

describe('the promises of docs/action.md', () => {
  it(`hold over ${COUNT} random sequences (seed ${SEED})`, async () => {
    process.stderr.write(`WAC_SEQUENCE_SEED=${SEED} WAC_SEQUENCES=${COUNT}\n`);
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(drawnSequence(), async ({ setup, steps }) => {
        const model = await createModel(setup);
        try {
          await begin(model);
          for (const { step, running } of steps) await takeStep(model, step, running);
          await finish(model);
        } finally {
          runs += model.history.filter((line) => line.startsWith('run ')).length;
          await closeModel(model);
        }
      }),
      { seed: SEED, numRuns: COUNT, endOnFailure: process.env['WAC_SEQUENCE_SHRINK'] === '0' },
    );
    process.stderr.write(`${COUNT} sequences, ${runs} runs of the action\n`);
    expect(runs).toBeGreaterThan(COUNT);
  }, 7_200_000);
});
