/** Mode `drift`: what somebody changed on the server, as an issue that opens and closes by itself. */
import { createHash } from 'node:crypto';
import { countNoun } from '../lib/count-noun.ts';
import { stableJson } from '../lib/stable-json.ts';
import type { Plan } from '../model/plan.ts';
import { driftPlan } from '../reconcile/drift-plan.ts';
import { type PlanMarkdownOptions, renderPlanMarkdown } from '../report/render-plan-markdown.ts';
import type { ActionRun } from './action-run.ts';
import { keepDriftIssue } from './drift-issue.ts';
import { ActionFailure } from './failure-reason.ts';
import { COMMENT_LIMIT, renderFooter } from './plan-comment.ts';
import { withPlannedRun } from './plan-run.ts';
import { publishPlan, summarizePlan } from './publish-plan.ts';

/** Room for the issue's marker. */
const MARKER_ROOM = 1000;

/** Looks for drift. What cannot be read fails the run and leaves the issue as it is: unknown is not clean. */
export async function runDrift(run: ActionRun): Promise<void> {
  await withPlannedRun(run, { access: 'read' }, async (planned) => {
    const plan = driftPlan(planned.plan);
    const isDrifted = plan.drift.length > 0;
    const options = {
      footer: renderFooter(run, plan, { head: run.context.sha, readAt: planned.readAt }),
      title: 'W&amp;B automations drift',
      status: statusOf(plan),
    };
    await publishPlan(run, plan, options);
    await summarizePlan(run, plan, options);
    run.setOutput('drifted', isDrifted);
    if (run.inputs.driftIssue) await tellIssue(run, plan, options);
    if (run.inputs.failOnChanges && isDrifted) {
      throw new ActionFailure('changes', `${countNoun(plan.drift.length, 'automation')} drifted`);
    }
  });
}

function statusOf({ drift }: Plan): string {
  if (drift.length === 0) return '**No drift.** W&amp;B holds what was last applied.';
  const differ = drift.length === 1 ? 'differs' : 'differ';
  return `**${countNoun(drift.length, 'automation')} ${differ} from what was last applied.** To put it back, run the apply workflow. To keep an edit, run <code>wac accept KEY</code> and open a pull request.`;
}

async function tellIssue(
  run: ActionRun,
  plan: Plan,
  options: Pick<PlanMarkdownOptions, 'footer' | 'status' | 'title'>,
): Promise<void> {
  const { text } = renderPlanMarkdown(plan, {
    ...options,
    limit: COMMENT_LIMIT - MARKER_ROOM,
    elsewhere: 'the job summary',
  });
  const digest = plan.drift.length === 0 ? undefined : driftDigest(plan);
  const issue = await keepDriftIssue(run, { key: plan.owner, digest, text });
  if (issue === undefined) return;
  run.setOutput('issue-number', issue.number);
  run.setOutput('issue-url', issue.url);
}

/** The same for the same drift, whenever it is seen. */
function driftDigest(plan: Plan): string {
  const entries = plan.drift.map(({ key, kind, id, fields }) => ({
    key,
    kind,
    id: id ?? null,
    fields: fields.map(({ path, before, after }) => ({
      path,
      before: before ?? null,
      after: after ?? null,
    })),
  }));
  return createHash('sha256').update(stableJson(entries), 'utf8').digest('hex').slice(0, 32);
}
