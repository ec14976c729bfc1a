/** Labels of the pull request that say what its plan does. */
import type { Plan } from '../../model/plan/plan.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import type { PlanLabelKind, PlanLabels } from '../inputs/parse-labels.ts';
import type { Standing } from '../publish/report-comment.ts';
import { outdatedReason } from '../review/outdated-reason.ts';

/**
 * Sets the labels of the input and takes away those of an earlier plan; other labels stay. What GitHub refuses is a
 * warning: the plan itself was made.
 *
 * @param plan absent where no plan could be made, which takes all of them away.
 */
export async function labelPlan(
  run: ActionRun,
  { number, isKnown }: Standing,
  plan?: Plan,
): Promise<void> {
  const { labels } = run.inputs;
  if (labels === undefined || number === undefined || !isKnown) return;
  try {
    if ((await outdatedReason(run, number, run.context.pullRequest?.headSha)) !== undefined) return;
    const { client, repoPath } = await run.github();
    const path = `${repoPath}/issues/${number}/labels`;
    const readNames = async (): Promise<ReadonlySet<string>> =>
      new Set((await client.list(`${path}?per_page=100`)).map(({ name }) => toKey(String(name))));
    const before = await readNames();
    const wanted = plan === undefined ? [] : labelsOf(plan, labels);
    const isSet = (name: string): boolean => before.has(toKey(name));
    for (const name of Object.values(labels).filter(
      (each) => isSet(each) && !wanted.includes(each),
    ))
      await client.delete(`${path}/${encodeURIComponent(name)}`);
    const missing = wanted.filter((name) => !isSet(name));
    if (missing.length === 0) return;
    await client.post(path, { labels: missing });
    // GitHub drops a label that does not exist and that the token may not create, and says nothing.
    const after = await readNames();
    const dropped = missing.filter((name) => !after.has(toKey(name)));
    if (dropped.length === 0) return;
    run.io.annotate(
      'warning',
      `GitHub did not set the label ${dropped.join(', ')}: create it in the repository`,
    );
  } catch (error) {
    if (!(error instanceof ActionFailure)) throw error;
    run.io.annotate('warning', run.redact(`The labels could not be set. ${error.message}`));
  }
}

function labelsOf(plan: Plan, labels: PlanLabels): readonly string[] {
  const has = (...actions: readonly string[]): boolean =>
    plan.changes.some(({ action }) => actions.includes(action));
  const isNothing =
    plan.changes.length + plan.refusedBy.length + plan.heldBack.length + plan.conflicts.length ===
    0;
  const holds: Readonly<Record<PlanLabelKind, boolean>> = {
    creates: has('create'),
    deletes: has('delete', 'release'),
    'no-changes': isNothing,
  };
  return [
    ...(holds.creates ? [labels.creates] : []),
    ...(holds.deletes ? [labels.deletes] : []),
    ...(holds['no-changes'] ? [labels['no-changes']] : []),
  ].filter((name) => name !== undefined);
}

/** GitHub compares labels without regard to letter case. */
function toKey(name: string): string {
  return name.toLowerCase();
}
