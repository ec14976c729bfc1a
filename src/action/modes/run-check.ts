/** Mode `check`: whether everything that an apply would do now was reviewed. */
import { countNoun } from '../../lib/count-noun.ts';
import { present } from '../../lib/present.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import { titleOf } from '../publish/comment-title.ts';
import { renderFooter } from '../publish/plan-comment.ts';
import { publishPlan, summarizePlan } from '../publish/publish-plan.ts';
import { compareExpected } from '../review/expected-plan.ts';
import { explainUnreviewed } from '../review/explain-unreviewed.ts';
import { readReviews } from '../review/read-reviews.ts';
import { prepare } from './prepare.ts';
import { failWhereAsked } from './run-plan.ts';

/** Checks, and writes nothing anywhere but log, summary and outputs. */
export async function runCheck(run: ActionRun): Promise<void> {
  const prepared = await prepare(run);
  if (prepared.status === 'invalid') throw prepared.failure;
  const { plan, readAt } = prepared;
  const { context, inputs, io, redact } = run;
  const head = context.pullRequest?.headSha ?? context.sha;
  const shown = { ...titleOf(run), footer: renderFooter(run, plan, { head, readAt }) };
  await publishPlan(run, plan, shown);
  if (inputs.expectedPlan !== undefined) {
    await summarizePlan(run, plan, shown);
    if (!['same', 'part'].includes(compareExpected(plan, inputs.expectedPlan))) {
      throw new ActionFailure('stale', `The plan is not the expected one: it is ${plan.checksum}`);
    }
    return failWhereAsked(run, plan);
  }
  const { unreviewed } = await readReviews(run, prepared);
  const explanation = explainUnreviewed(unreviewed);
  await summarizePlan(run, plan, {
    ...shown,
    ...present({ status: unreviewed.length === 0 ? undefined : explanation.markdown }),
  });
  if (unreviewed.length > 0) {
    io.log(redact(explanation.lines.join('\n')));
    throw new ActionFailure(
      'unreviewed',
      `${countNoun(unreviewed.length, 'change')} not in a reviewed plan: see the log for each`,
    );
  }
  failWhereAsked(run, plan);
}
