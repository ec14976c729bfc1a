import { Failure } from '../../../diagnostics/failure.ts';

/**
 * Refuses a plan that is not the one that `--checksum` names; without the option every plan passes.
 *
 * @throws Failure `stale-plan` before anything is written.
 */
export function refuseOtherChecksum(expected: string | undefined, actual: string): void {
  if (expected === undefined || expected === actual) return;
  throw new Failure(`The plan is not the one that was reviewed: its checksum is ${actual}`, {
    code: 'stale-plan',
    hint: 'Nothing was written. Run "wac plan" with the same options, review it again, and apply with its checksum',
  });
}
