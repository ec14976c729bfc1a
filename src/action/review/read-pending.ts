/**
 * Which automations are missing on the server only because an apply has not been there yet.
 *
 * A marker distinguishes an edit on the server from a change in Git, so whatever is edited is drift for certain. What is
 * missing has no marker: it was deleted, or never made. Plan comments say which: one that shows the automation and is
 * not applied, because the apply runs, failed, was refused or has not begun.
 */
import type { Plan } from '../../model/plan/plan.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import { listOwnComments } from '../github/github-comments.ts';
import { mergedPulls } from '../github/merged-pulls.ts';
import { commentKey } from '../publish/plan-comment.ts';
import { isOpenIn, isSpent } from './review-entry.ts';

/** Keys with the pull request whose apply they wait for. */
export type PendingKeys = ReadonlyMap<string, number>;

/** Reads comments, the newest pull request first, until every missing key is found in one. */
export async function readPending(run: ActionRun, plan: Plan): Promise<PendingKeys> {
  const pending = new Map<string, number>();
  const open = new Set(plan.drift.filter(({ kind }) => kind === 'missing').map(({ key }) => key));
  if (open.size === 0) return pending;
  try {
    const repository = await run.github();
    for await (const pull of mergedPulls(run, repository, { isWhole: true, mayWait: false })) {
      const comments = await listOwnComments(repository, pull.number, commentKey(run, plan.owner));
      const shown = comments.filter(({ marker }) => marker.head === pull.headSha);
      for (const key of open) {
        const last = shown.findLast(({ marker }) => isOpenIn(marker, key) || isSpent(marker, key));
        if (last === undefined) continue;
        open.delete(key);
        if (isOpenIn(last.marker, key)) pending.set(key, pull.number);
      }
      if (open.size === 0) break;
    }
  } catch (error) {
    if (!(error instanceof ActionFailure)) throw error;
    const message = `Whether an apply is pending could not be read, so everything that is missing counts as drift. ${error.message}`;
    run.io.annotate('notice', run.redact(message));
    return new Map();
  }
  return pending;
}
