/** How the changes of a run ended, as far as it has come. */
import type { Change } from '../../model/plan/change.ts';
import type { ChangeResult, ChangeStatus } from '../../model/plan/result.ts';
import type { ApplyStep } from './apply-steps.ts';
import type { ApplyDependencies } from './apply-types.ts';
import type { StepResult } from './conclude-failure.ts';

/** What has ended so far. */
export interface RunLedger {
  readonly results: ReadonlyMap<Change, ChangeResult>;
  readonly ends: ReadonlyMap<ApplyStep, ChangeStatus>;
  end(step: ApplyStep, result: StepResult): void;
  /** Why nothing else can work, such as a key that was revoked; undefined while there is no such reason. */
  stoppedBy(): string | undefined;
}

/** An empty ledger; `onResult` hears of each change as it ends. */
export function createRunLedger(onResult: ApplyDependencies['onResult']): RunLedger {
  const results = new Map<Change, ChangeResult>();
  const ends = new Map<ApplyStep, ChangeStatus>();
  let reason: string | undefined;
  return {
    results,
    ends,
    end(step, result) {
      ends.set(step, result.status);
      if (result.code === 'authentication') reason = result.message;
      // A change of two steps ends with the second, or with the first that is not done.
      const goesOn = !step.isFinal && result.status === 'done';
      if (goesOn || results.has(step.change)) return;
      const complete = { change: step.change, ...result };
      results.set(step.change, complete);
      onResult?.(complete);
    },
    stoppedBy: () => reason,
  };
}
