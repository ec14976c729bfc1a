/** The exit code of an apply. */
import { combineExitCodes, EXIT, type ExitCode, exitCodeOf } from '../exit-code.ts';
import type { ApplySummary } from './apply-types.ts';

/**
 * The exit code for how an apply ended.
 *
 * An interrupt comes first. Once a write was tried, any mixture of results is 4, and so is a complete apply that is not
 * whole. When no write was tried and the server refused the credential, it is 7, as for a read.
 *
 * @param isWhole false when something was held back, or a key is carried by two automations.
 */
export function exitCodeOfApply(summary: ApplySummary, isWhole: boolean): ExitCode {
  if (summary.isInterrupted) return EXIT.interrupted;
  if (summary.isComplete) return isWhole ? EXIT.done : EXIT.partial;
  if (summary.wasTried) return EXIT.partial;
  const codes = summary.results.map(({ code }) =>
    code === 'authentication' || code === 'permission' ? exitCodeOf(code) : EXIT.error,
  );
  return combineExitCodes(codes);
}
