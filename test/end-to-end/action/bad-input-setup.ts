/** What the cases of bad input begin with. */

import type { Harness, RunOptions } from '../../action/harness.ts';
import { merge, pullRequest } from '../../action/harness.ts';
import { switchAutomation } from '../../action/switch-automation.ts';

export const PLAN: RunOptions = { event: 'pull_request', payload: pullRequest(7, 'head-1') };
export const APPLY: RunOptions = { event: 'push', inputs: { mode: 'apply' } };
export const DRIFT: RunOptions = { event: 'schedule', inputs: { mode: 'drift' } };

/** A pull request with a plan comment was merged as the commit that is checked out. */
export async function merged(harness: Harness): Promise<void> {
  await harness.run(PLAN);
  merge(harness, 7, 'head-1', 'sha-head');
}

/** It was applied, and then somebody switched it off in the web page. */
export async function drifted(harness: Harness): Promise<void> {
  await merged(harness);
  await harness.run(APPLY);
  await switchAutomation(harness, 'a', false);
}
