/** Where the changes of a plan come from: the pull request, an apply that is still to run, or the server. */
import type { Change } from '../../model/plan/change.ts';
import type { PlanMarkdownOptions } from '../../report/plan/render-plan-markdown.ts';
import type { ActionRun } from '../action-run.ts';
import { withBaseTree } from '../review/read-base-tree.ts';
import { reviewEntry } from '../review/review-entry.ts';
import type { PlannedRun } from './prepare.ts';

/** Which changes were due before the pull request: those that a plan of the base has too. */
export async function readOrigins(
  { context }: ActionRun,
  { tree, plan, planOther }: PlannedRun,
): Promise<Pick<PlanMarkdownOptions, 'originOf'>> {
  if (context.event !== 'pull_request') return {};
  const base = await withBaseTree(tree.root, context.sha, planOther);
  if (base === undefined) return {};
  const pending = new Set(base.changes.map((change) => reviewEntry(change, base)));
  const missing = new Set(
    base.changes.flatMap(({ action, key }) => (action === 'create' ? [key] : [])),
  );
  const ownsSome =
    plan.unchanged.length > 0 || plan.changes.some(({ before }) => before !== undefined);
  return {
    originOf: (change: Change) => {
      // Its manifest was there before; that no apply ever made it is the less likely reason.
      if (ownsSome && change.action === 'create' && missing.has(change.key))
        return 'deleted on the server';
      return pending.has(reviewEntry(change, plan)) ? 'already pending' : 'this pull request';
    },
  };
}
