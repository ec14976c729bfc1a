/** What stopped a run, in words. */
import { Failure } from '../../diagnostics/failure.ts';
import { describeBug } from '../../lib/describe-bug.ts';
import { ACTION_VERSION } from '../action-version.ts';
import { ActionFailure } from '../failure-reason.ts';

/** A failure in its own words; a bug of the action with where it happened. */
export function describeError(error: unknown): string {
  if (error instanceof Failure) {
    return error.hint === undefined ? error.message : `${error.message}. ${error.hint}`;
  }
  if (error instanceof ActionFailure) return error.message;
  return describeBug(error, {
    program: `the wac action ${ACTION_VERSION}`,
    node: process.version,
    along: 'the inputs and the event of this run',
  }).trimEnd();
}
