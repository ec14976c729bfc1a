/** Why a run of the action failed: the output `failure-reason`, and the exit code that the CLI gives for the same. */
import { Failure, type FailureCode } from '../diagnostics/failure.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../workflow/exit-code.ts';

/** Why a run failed. */
export type FailureReason =
  | 'invalid' // manifests or rule tests
  | 'authentication'
  | 'refused' // a guard or a conflict
  | 'unreviewed' // a change that nobody saw in a pull request
  | 'stale' // the plan is not the one that was expected
  | 'partial' // an apply that did not do everything
  | 'not-converged' // an apply whose result the server does not hold
  | 'changes' // there are changes, and `fail-on-changes` asks to fail then
  | 'github' // a GitHub request failed
  | 'usage' // inputs, or a mode that the event does not allow
  | 'interrupted'
  | 'error';

/** Every reason with its exit code. */
export const FAILURE_REASONS: Readonly<Record<FailureReason, ExitCode>> = {
  invalid: EXIT.invalid,
  authentication: EXIT.authentication,
  refused: EXIT.refused,
  unreviewed: EXIT.refused,
  stale: EXIT.stale,
  partial: EXIT.partial,
  'not-converged': EXIT.partial,
  changes: EXIT.changes,
  github: EXIT.error,
  usage: EXIT.usage,
  interrupted: EXIT.interrupted,
  error: EXIT.error,
};

/** Ends a run with a reason of the action's own. */
export class ActionFailure extends Error {
  override readonly name: string = 'ActionFailure';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

const BY_CODE: Partial<Record<FailureCode, FailureReason>> = {
  authentication: 'authentication',
  permission: 'authentication',
  'no-api-key': 'authentication',
  'stale-plan': 'stale',
  refused: 'refused',
  usage: 'usage',
  interrupted: 'interrupted',
};

/** The reason behind whatever was thrown. */
export function reasonOf(error: unknown): FailureReason {
  if (error instanceof ActionFailure) return error.reason;
  return error instanceof Failure ? (BY_CODE[error.code] ?? 'error') : 'error';
}

/** The exit code behind whatever was thrown. */
export function exitCodeOfError(error: unknown): ExitCode {
  return error instanceof Failure ? exitCodeOf(error.code) : FAILURE_REASONS[reasonOf(error)];
}
