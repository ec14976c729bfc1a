/** Plans once more after an apply: what is to be changed again did not stay as it was written. */
import { Failure } from '../../diagnostics/failure.ts';
import type { ChangeResult } from '../../model/plan/result.ts';
import type { ActionRun } from '../action-run.ts';
import type { PlannedRun } from './prepare.ts';

/** A list of the server may lag behind what was just written. */
const SECOND_LOOK_MS = 2000;

/**
 * The results, with those failed that the server does not hold. Where it cannot be read again, that is a warning: each
 * write was confirmed by its own response.
 */
export async function confirmApplied(
  { io, redact }: Pick<ActionRun, 'io' | 'redact'>,
  planned: Pick<PlannedRun, 'planAgain'>,
  results: readonly ChangeResult[],
): Promise<readonly ChangeResult[]> {
  const isDone = ({ status }: ChangeResult): boolean => status === 'done';
  if (io.signal.aborted || !results.some(isDone)) return results;
  const readPending = async (): Promise<ReadonlyMap<string, Unconfirmed>> => {
    const plan = await planned.planAgain();
    if (plan === undefined) {
      throw new Failure('A name or a feature that existed before the apply no longer exists', {
        code: 'not-found',
      });
    }
    const found = new Map<string, Unconfirmed>();
    for (const { key } of plan.changes) found.set(key, 'not-converged');
    for (const { key, code } of plan.conflicts) {
      if (code === 'two-holders') found.set(key, 'duplicate');
    }
    const applied = new Set(results.filter(isDone).map(({ change }) => change.key));
    return new Map([...found].filter(([key]) => applied.has(key)));
  };
  let pending: ReadonlyMap<string, Unconfirmed>;
  try {
    pending = await readPending();
    if (pending.size > 0) {
      await io.sleep(SECOND_LOOK_MS);
      pending = await readPending();
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    io.annotate(
      'warning',
      redact(`The server could not be read again after the apply. ${error.message}`),
    );
    return results;
  }
  return results.map((result) => {
    const problem = isDone(result) ? pending.get(result.change.key) : undefined;
    return problem === undefined ? result : PROBLEMS[problem](result);
  });
}

/** What the second plan can say of a change that was done. */
type Unconfirmed = 'not-converged' | 'duplicate';

const PROBLEMS: Readonly<Record<Unconfirmed, (result: ChangeResult) => ChangeResult>> = {
  'not-converged': notConverged,
  duplicate: ({ change }) => ({
    change,
    status: 'failed',
    code: 'duplicate',
    message: `It was written, but another automation has the key "${change.key}": both trigger`,
    hint: 'Run "wac apply --remove-duplicates": it removes the younger one that wac made',
  }),
};

function notConverged({ change }: ChangeResult): ChangeResult {
  return {
    change,
    status: 'failed',
    code: 'not-converged',
    message: 'It was written, but the server has other values than the manifest',
    hint: 'Run the plan again to see the differences',
  };
}
