/** Random histories of Git, people, commands and faults: the README's promises hold after each step. */
import { describe, expect, it } from 'vitest';
import { runHistories } from './run-histories.ts';

/** Steps in all; `WAC_MODEL_STEPS` draws more or fewer, `WAC_MODEL_SEED` other histories. A check of CI must repeat. */
const STEPS = Number(process.env['WAC_MODEL_STEPS'] ?? 10_000);
const SEED = Number(process.env['WAC_MODEL_SEED'] ?? 1) + 1000;

describe('the promises of the README', () => {
  it(`hold over ${STEPS} random steps (seed ${SEED})`, async () => {
    process.stderr.write(`model-based run: WAC_MODEL_SEED=${SEED} WAC_MODEL_STEPS=${STEPS}\n`);
    expect(await runHistories(SEED, STEPS)).toBeGreaterThanOrEqual(STEPS);
  }, 3_600_000);
});
