/** A run whose inputs are wrong says so in the plan comment and the commit status, as one that fails later does. */
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import {
  type CommentIdentity,
  knownIdentity,
  unknownIdentity,
} from '../github/comment-identity.ts';
import { checkEvent, offlineReason } from '../inputs/event-rules.ts';
import { hasCredential } from '../inputs/has-credential.ts';
import type { ValidInputs } from '../inputs/read-valid-inputs.ts';
import { loadManifests } from '../load-manifests.ts';
import { describeError } from '../publish/describe-error.ts';
import { readStanding, reportFailedPlan } from '../publish/report-comment.ts';
import { withCommitStatus } from '../status/commit-status.ts';
import { labelPlan } from '../status/plan-labels.ts';

/**
 * Reports what is wrong with the inputs; rejects with nothing. A run that may only validate, or not run at all, writes
 * nothing.
 *
 * @param run with the inputs that are right.
 */
export async function reportWrongInputs(
  run: ActionRun,
  wrong: ValidInputs['wrong'],
  error: unknown,
): Promise<void> {
  const { context, inputs, io } = run;
  if (wrong.has('mode') || io.signal.aborted) return;
  try {
    checkEvent(context, inputs);
    if (offlineReason(context, inputs, hasCredential(run)) !== undefined) return;
    await withCommitStatus(run, async () => {
      if (inputs.mode === 'plan') await replacePlan(run, wrong, error);
      throw error;
    });
  } catch (other) {
    if (other === error || other instanceof ActionFailure) return;
    io.annotate('warning', `The failure could not be reported. ${describeError(other)}`);
  }
}

async function replacePlan(
  run: ActionRun,
  wrong: ValidInputs['wrong'],
  error: unknown,
): Promise<void> {
  const standing = await readStanding(run);
  if (standing.outdated !== undefined) return;
  const identity = await identityOf(run, wrong);
  const onlyReplaces = wrong.has('comment');
  await reportFailedPlan(run, standing, { error, identity, onlyReplaces });
  await labelPlan(run, standing);
}

async function identityOf(run: ActionRun, wrong: ValidInputs['wrong']): Promise<CommentIdentity> {
  if (wrong.has('comment-key')) return { isShared: false };
  const { path } = run.inputs;
  try {
    const { tree, configuration } = await loadManifests(run, path);
    if (configuration !== undefined) return await knownIdentity(run, tree, configuration);
  } catch {
    // The input is the failure of this run, not what the manifests lack.
  }
  return await unknownIdentity(run, { root: path });
}
