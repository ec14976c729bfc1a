/** Where the changes of a plan come from: the pull request, an apply that is still to run, or the server. */
import type { Change } from '../../model/plan/change.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { PlanMarkdownOptions } from '../../report/plan/render-plan-markdown.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import { withBaseTree } from '../read-base-tree.ts';
import { findPending } from '../review/read-pending.ts';
import { reviewEntry } from '../review/review-entry.ts';
import type { PlannedRun } from './prepare.ts';

/** Which changes were due before the pull request: those that a plan of the base has too. */
export async function readOrigins(
  run: ActionRun,
  { identity, tree, plan, planOther }: PlannedRun,
): Promise<Pick<PlanMarkdownOptions, 'originOf'>> {
  const { context } = run;
  if (context.event !== 'pull_request') return {};
  const base = await withBaseTree(tree.root, context.sha, planOther);
  if (base === undefined) return {};
  const pending = new Set(base.changes.map((change) => reviewEntry(change, base)));
  const missing = await whyMissing(run, { identity, plan }, base);
  return {
    originOf: (change: Change) =>
      (change.action === 'create' ? missing.get(change.key) : undefined) ??
      (pending.has(reviewEntry(change, plan)) ? 'already pending' : 'this pull request'),
  };
}

type MissingOrigin = 'already pending' | 'deleted on the server' | 'missing on the server';

/** What the base branch declares and the server does not have: it waits for an apply, or somebody deleted it. */
async function whyMissing(
  run: ActionRun,
  { identity, plan }: Pick<PlannedRun, 'identity' | 'plan'>,
  base: Plan,
): Promise<ReadonlyMap<string, MissingOrigin>> {
  const keys = base.changes.flatMap(({ action, key }) => (action === 'create' ? [key] : []));
  const ownsSome =
    plan.unchanged.length > 0 || plan.changes.some(({ before }) => before !== undefined);
  // Where nothing was ever applied, nothing was deleted.
  if (!ownsSome) return new Map();
  const { baseSha, pullRequest } = run.context;
  const branch = pullRequest?.baseBranch;
  if (keys.length === 0 || baseSha === undefined || branch === undefined) {
    return new Map(keys.map((key) => [key, 'missing on the server']));
  }
  try {
    const waiting = await findPending(run, identity, keys, { sha: baseSha, branch });
    return new Map(
      keys.map((key) => [key, waiting.has(key) ? 'already pending' : 'deleted on the server']),
    );
  } catch (error) {
    if (!(error instanceof ActionFailure)) throw error;
    return new Map(keys.map((key) => [key, 'missing on the server']));
  }
}
