/** Which mode may run on which event, and what a run without rights falls back to. */

import { ActionFailure } from '../failure-reason.ts';
import type { EventContext } from './event-context.ts';
import { MODES } from './mode-table.ts';
import type { ActionInputs } from './read-inputs.ts';

/** Events that run with rights on code or text that anybody may have written. */
const UNTRUSTED = ['pull_request_target', 'workflow_run', 'issue_comment'];

/**
 * Refuses a mode on an event that it makes no sense or is not safe on.
 *
 * @throws ActionFailure `usage`
 */
export function checkEvent({ event }: Pick<EventContext, 'event'>, inputs: ActionInputs): void {
  const { mode, unreviewedChanges, expectedPlan } = inputs;
  const { events } = MODES[mode];
  if (events === 'all') return;
  if (UNTRUSTED.includes(event)) {
    throw new ActionFailure(
      'usage',
      `Mode "${mode}" is refused on ${event}: it runs with secrets on content that anybody may have written. Use "pull_request" for plans and "push" for applying; see https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target`,
    );
  }
  if (!events.includes(event)) {
    throw new ActionFailure(
      'usage',
      `Mode "${mode}" does not run on ${event || 'an unknown event'}: it runs on ${events.join(', ')}`,
    );
  }
  const isAsked = unreviewedChanges === 'apply' || expectedPlan !== undefined;
  if (mode === 'apply' && event === 'schedule' && !isAsked) {
    throw new ActionFailure(
      'usage',
      'Applying on a schedule needs "unreviewed-changes: apply": a scheduled run has no merged pull request',
    );
  }
}

/** Why a run may only validate, although more was asked for; undefined where it may do all. */
export function offlineReason(
  context: EventContext,
  inputs: Pick<ActionInputs, 'mode'>,
  hasCredential: boolean,
): string | undefined {
  if (MODES[inputs.mode].access === 'none') return undefined;
  const isOfDependabot = context.actor === 'dependabot[bot]' && !hasCredential;
  // An apply that has no credential fails: what was merged is still to be applied.
  if (context.event === 'push' && isOfDependabot && MODES[inputs.mode].access === 'read') {
    return 'Dependabot pushed this commit and gets no secrets, so it was only validated. To get a plan, add the key to the Dependabot secrets.';
  }
  if (context.event !== 'pull_request') return undefined;
  if (context.pullRequest === undefined) {
    return 'The event file does not say where the pull request comes from, so it was only validated.';
  }
  if (context.pullRequest.isFork) {
    return 'The pull request comes from a fork, so it was only validated. To get a plan, a maintainer can push the branch to this repository.';
  }
  if (context.pullRequest.isClosed) {
    return 'The pull request is closed, so it was only validated: a new plan would replace the one that was reviewed.';
  }
  if (isOfDependabot) {
    return 'Dependabot gets no secrets, so the pull request was only validated. To get a plan, add the key to the Dependabot secrets.';
  }
  return undefined;
}
