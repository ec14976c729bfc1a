/** Exit codes: a small, fixed language that scripts branch on (documented in docs/reference/exit-codes.md). */
import type { FailureCode } from '../diagnostics/failure.ts';

export const EXIT = {
  done: 0,
  error: 1,
  changes: 2,
  invalid: 3,
  partial: 4,
  refused: 5,
  stale: 6,
  authentication: 7,
  usage: 64,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What each code means, for the documentation. */
export const EXIT_MEANINGS: Readonly<Record<keyof typeof EXIT, string>> = {
  done: 'done; for `plan --detailed-exitcode` and `drift`: nothing to do',
  error: 'error',
  changes:
    '`plan --detailed-exitcode`, `drift`: there are changes, there is drift, or automations that cannot be seen; `doctor --probe`: an assumption is refuted',
  invalid:
    'manifests invalid; rule tests failed or could not run; a backtest could not run, or a rule fires more often than its limit; `doctor`: a webhook names a secret that its team lacks',
  partial:
    'apply finished in part, or something was held back after a write; `doctor --probe`: something could not be removed',
  refused:
    'refused by a guard, something is held back and nothing was written, or confirmation needed and no terminal',
  stale: 'stale plan or checksum mismatch',
  authentication: 'authentication or permission',
  usage: 'usage, an environment not chosen, a server that is not the pinned one',
  interrupted: 'interrupted',
};

/** Where several apply, the first of these wins. */
export const EXIT_PRECEDENCE: readonly ExitCode[] = [
  EXIT.interrupted,
  EXIT.usage,
  EXIT.invalid,
  EXIT.authentication,
  EXIT.stale,
  EXIT.refused,
  EXIT.partial,
  EXIT.error,
  EXIT.changes,
  EXIT.done,
];

/** The exit code of all of them together; 0 when there are none. */
export function combineExitCodes(codes: readonly ExitCode[]): ExitCode {
  return EXIT_PRECEDENCE.find((code) => codes.includes(code)) ?? EXIT.done;
}

const EXIT_BY_FAILURE: Readonly<Record<FailureCode, ExitCode>> = {
  network: EXIT.error,
  authentication: EXIT.authentication,
  permission: EXIT.authentication,
  'no-api-key': EXIT.authentication,
  'rate-limited': EXIT.error,
  server: EXIT.error,
  conflict: EXIT.error,
  'not-found': EXIT.error,
  unsupported: EXIT.error,
  'incomplete-read': EXIT.error,
  'stale-plan': EXIT.stale,
  refused: EXIT.refused,
  usage: EXIT.usage,
  file: EXIT.error,
  locked: EXIT.error,
  interrupted: EXIT.interrupted,
};

/** The exit code that a failure leads to. */
export function exitCodeOf(code: FailureCode): ExitCode {
  return EXIT_BY_FAILURE[code];
}
