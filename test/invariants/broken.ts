/** How a run of histories ends when a promise is broken. */
import type { RunReport } from '../failures/convergence/run-in-process.ts';
import type { Harness } from './harness.ts';

/** The promises, by the names that the list above gives them. */
export type PromiseName =
  | 'seen or unchanged'
  | 'said or not written'
  | 'guarded or small'
  | 'ours or untouched'
  | 'unknown or true'
  | 'converges'
  | 'held back alone';

/** A broken promise, with what led to it. */
export class BrokenPromise extends Error {}

/** Ends the run: says which promise is broken, at which step, and everything that has happened. */
export function broken(
  harness: Harness,
  promise: PromiseName,
  what: string,
  reported?: RunReport,
): never {
  const output = reported === undefined ? '' : `\n${reported.stderr}\n${reported.stdout}`;
  const { steps, seed } = harness.progress;
  throw new BrokenPromise(
    `step ${steps} of seed ${seed}: ${promise}: ${what}\n${harness.history.join('\n')}${output}`,
  );
}
