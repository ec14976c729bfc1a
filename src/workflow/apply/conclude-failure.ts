/** What a failed write came to, by how it failed and by what a check of the server shows. */
import { ApiFailure, type UnsentReason } from '../../diagnostics/api-failure.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { present } from '../../lib/present.ts';
import type { AutomationId } from '../../model/ids.ts';
import type { ChangeResult } from '../../model/plan/result.ts';
import type { ApplyStep } from './apply-steps.ts';
import type { PreconditionResult } from './check-precondition.ts';

/** How a step ended; a change's result without the change. */
export type StepResult = Omit<ChangeResult, 'change'>;

/** Why a write did not succeed. */
export interface FailedWrite {
  /** How the last send failed. */
  readonly failure: Failure;
  /** How a send before it failed that may have taken effect; absent when there was none. */
  readonly earlier?: Failure;
}

/** How the step ended; undefined when the write may be sent (once more). */
export function concludeFailure(
  step: ApplyStep,
  failed: FailedWrite,
  check: PreconditionResult | Failure,
): StepResult | undefined {
  if (!(check instanceof Failure) && check.state === 'done') {
    return doneResult(step, check.observed?.id);
  }
  return isCertain(failed)
    ? concludeRefusal(step, failed.failure, check)
    : concludeAmbiguous(failed, check);
}

/** Nothing took effect, unless the refusal only says that the goal was reached before. */
function concludeRefusal(
  step: ApplyStep,
  failure: Failure,
  check: PreconditionResult | Failure,
): StepResult {
  if (!mayBeReached(step, failure)) return failedResult(failure);
  if (check instanceof Failure) return unknownResult(failure, check.message);
  if (check.state !== 'changed') return unknownResult(failure, notShown(step));
  // Somebody else has the name, so the refusal was not of our own write.
  return check.code === 'conflict' ? failedResult(failure) : unknownResult(failure, check.message);
}

function concludeAmbiguous(
  { failure, earlier }: FailedWrite,
  check: PreconditionResult | Failure,
): StepResult | undefined {
  const ambiguous = earlier ?? failure;
  if (check instanceof Failure) return unknownResult(ambiguous, check.message);
  if (check.state === 'changed') {
    const { code, message } = check;
    // Somebody else has the name, so ours cannot; whereas ours, changed or removed, may have been written before that.
    return code === 'conflict'
      ? { status: 'failed', code, message }
      : unknownResult(ambiguous, `${message}, or the response that shows it is corrupted`);
  }
  const wasRefused =
    earlier !== undefined && unsentReason(failure) === undefined && !isAmbiguous(failure);
  return wasRefused
    ? unknownResult(earlier, `A second try was refused: ${failure.message}`)
    : undefined;
}

/** Whether no send of a write can have taken effect. */
export function isCertain({ failure, earlier }: FailedWrite): boolean {
  return earlier === undefined && !isAmbiguous(failure);
}

/**
 * Whether a refusal may only say that the goal was reached before: a create whose name is taken, a delete of what is
 * not found. A proxy can deliver a request twice, and the refusal is then the second one's.
 */
export function mayBeReached({ change, draft }: ApplyStep, failure: Failure): boolean {
  if (change.precondition.kind === 'free') return failure.code === 'conflict';
  return draft === undefined && failure.code === 'not-found';
}

function notShown({ draft }: ApplyStep): string {
  return draft === undefined
    ? 'The list still shows the automation'
    : 'The list shows no automation of that name';
}

/** Whether a failed write may have happened all the same. */
function isAmbiguous(failure: Failure): boolean {
  if (failure instanceof ApiFailure) {
    if (!failure.wasSent) return false;
    const { status } = failure;
    if (status !== undefined && status >= 400 && status < 500)
      return status === 408 || status === 425;
    return status !== 501;
  }
  return failure.code === 'network' || failure.code === 'server';
}

/** What failed and cannot have happened. */
export function failedResult(failure: Failure): StepResult {
  return {
    status: 'failed',
    code: failure.code,
    message: failure.message,
    ...present({ hint: failure.hint }),
  };
}

/** What may or may not have happened; `seen` is what a look at the server showed. */
export function unknownResult(failure: Failure, seen?: string): StepResult {
  return {
    status: 'unknown',
    code: failure.code,
    message: `It may or may not have been written: ${failure.message}${seen === undefined ? '' : `. ${seen}`}`,
    hint: 'Run the same command again: what was written is found and not written twice',
  };
}

/** Why wac did not send a write; undefined when it was sent, or the connection failed. */
export function unsentReason(failure: Failure): UnsentReason | undefined {
  return failure instanceof ApiFailure ? failure.unsent : undefined;
}

/** The result where wac did not send and cannot try again: the time is over, or the run was interrupted. */
export function unsentResult(failure: Failure): StepResult | undefined {
  const reason = unsentReason(failure);
  if (reason === undefined || reason === 'stale-check') return undefined;
  return {
    status: 'not-attempted',
    code: reason,
    message: failure.message,
    ...present({ hint: failure.hint }),
  };
}

/** A change that is done; `id` where the response shows it. */
export function doneResult({ change }: ApplyStep, id: AutomationId | undefined): StepResult {
  const known = id ?? (change.action === 'delete' ? undefined : change.before?.id);
  return { status: 'done', ...present({ id: known }) };
}
