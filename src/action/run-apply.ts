/** Mode `apply`: carries out what was reviewed, and tells the comment how it ended. */
import { join } from 'node:path';
import { createRestoreWriter } from '../files/restore-file.ts';
import { countNoun } from '../lib/count-noun.ts';
import type { Change, ChangeResult, Plan } from '../model/plan.ts';
import { DONE_WORDS } from '../report/change-words.ts';
import { fencedBlock } from '../report/escape-markdown.ts';
import type { PlanMarkdownOptions } from '../report/render-plan-markdown.ts';
import { renderResultsText } from '../report/render-results-text.ts';
import { applyPlan } from '../workflow/apply/apply-plan.ts';
import type { ApplySummary } from '../workflow/apply/apply-types.ts';
import type { ActionRun } from './action-run.ts';
import type { CommentState } from './comment-marker.ts';
import { explainUnreviewed } from './explain-unreviewed.ts';
import { ActionFailure } from './failure-reason.ts';
import { editComment } from './github-comments.ts';
import { isSuperseded } from './is-superseded.ts';
import { renderFooter, renderPlanComment } from './plan-comment.ts';
import { type PlannedRun, withPlannedRun } from './plan-run.ts';
import { publishPlan, summarizePlan, temporaryFolder } from './publish-plan.ts';
import { type Reviews, readReviews } from './read-reviews.ts';

/** Reasons in a comment, and characters of one. */
const MOST_REASONS = 50;
const LONGEST_REASON = 300;

/** Applies. */
export async function runApply(run: ActionRun): Promise<void> {
  const mayGoOn = async (tree: PlannedRun['tree']): Promise<boolean> => {
    const superseded = await isSuperseded(run, tree.root);
    run.setOutput('superseded', superseded);
    if (superseded) {
      run.io.annotate('notice', 'A newer commit on the branch takes over; nothing was applied');
    }
    return !superseded;
  };
  await withPlannedRun(run, { access: 'write', mayGoOn }, (planned) => applyPlanned(run, planned));
}

type Tell = (state: CommentState, options: PlanMarkdownOptions) => Promise<void>;

async function applyPlanned(run: ActionRun, planned: PlannedRun): Promise<void> {
  const { plan, readAt } = planned;
  const footer = renderFooter(run, plan, { head: run.context.sha, readAt });
  await publishPlan(run, plan, { footer });
  setCounts(run, { applied: 0, failed: 0, skipped: plan.changes.length });
  await refuseUnexpected(run, plan, footer);
  const needsReview =
    run.inputs.unreviewedChanges !== 'apply' && run.inputs.expectedPlanDigest === undefined;
  const reviews = await readReviewsFor(run, plan, needsReview && plan.changes.length > 0);
  const tell: Tell = (state, options) =>
    report(run, plan, { reviews, state, options: { footer, ...options } });
  const chosen = await chooseChanges(run, plan, {
    unreviewed: needsReview ? reviews.unreviewed : [],
    tell,
  });
  const summary = await carryOut(run, planned, chosen);
  const skipped = plan.changes.length - chosen.length;
  const { done } = summary.counts;
  setCounts(run, { applied: done, failed: chosen.length - done, skipped });
  if (summary.restoreFile !== undefined) run.setOutput('restore-path', summary.restoreFile);
  const results = new Map(summary.results.map((result) => [result.change.key, result]));
  await tell(summary.isComplete && skipped === 0 ? 'applied' : 'failed', {
    status: statusOf(summary.results, skipped),
    ...(results.size === 0 ? {} : { results }),
  });
  failIfUnfinished(summary, skipped);
}

/** Two jobs with a gate between them: what was approved is this plan and no other. */
async function refuseUnexpected(run: ActionRun, plan: Plan, footer: string): Promise<void> {
  const expected = run.inputs.expectedPlanDigest;
  if (expected === undefined || expected === plan.checksum) return;
  const status = '**Not applied: the plan is not the expected one.** Nothing was written.';
  await summarizePlan(run, plan, { footer, status });
  throw new ActionFailure(
    'stale',
    `The plan is not the expected one: it is ${plan.checksum}. Nothing was written`,
  );
}

/** The changes that may be applied; fails where none may. */
async function chooseChanges(
  run: ActionRun,
  plan: Plan,
  { unreviewed, tell }: { readonly unreviewed: Reviews['unreviewed']; readonly tell: Tell },
): Promise<readonly Change[]> {
  if (plan.refusedBy.length > 0) {
    const status = '**Not applied: the plan is refused.** Nothing was written.';
    await tell('not-applied', { status });
    throw new ActionFailure(
      'refused',
      'The plan is refused: see the log for what refuses it. Nothing was written',
    );
  }
  if (unreviewed.length === 0) return plan.changes;
  const explanation = explainUnreviewed(unreviewed);
  run.io.log(run.redact(explanation.lines.join('\n')));
  if (run.inputs.unreviewedChanges === 'skip') {
    return without(plan, new Set(unreviewed.map(({ change }) => change)));
  }
  await tell('not-applied', { status: explanation.markdown });
  throw new ActionFailure(
    'unreviewed',
    `${countNoun(unreviewed.length, 'change')} not in a reviewed plan: see the log for each. Nothing was written`,
  );
}

function failIfUnfinished(summary: ApplySummary, skipped: number): void {
  if (summary.isInterrupted) {
    throw new ActionFailure('interrupted', 'The run was canceled: what was in flight has ended');
  }
  const total = summary.results.length;
  if (!summary.isComplete) {
    throw new ActionFailure(
      'partial',
      `${total - summary.counts.done} of ${total} changes were not applied: run the job again to try them`,
    );
  }
  if (skipped > 0) {
    throw new ActionFailure(
      'unreviewed',
      `${countNoun(skipped, 'change')} skipped, not in a reviewed plan`,
    );
  }
}

/** The reviews; where they decide nothing, not being able to read them is only a warning. */
async function readReviewsFor(run: ActionRun, plan: Plan, decides: boolean): Promise<Reviews> {
  try {
    return await readReviews(run, plan, decides);
  } catch (error) {
    if (decides || !(error instanceof ActionFailure)) throw error;
    run.io.annotate('warning', run.redact(`The plan comments could not be read. ${error.message}`));
    return { unreviewed: [], accepted: [] };
  }
}

/** The changes without some of them, and without what waits for those. */
function without(plan: Plan, left: ReadonlySet<Change>): readonly Change[] {
  const gone = new Set([...left].map(({ key }) => key));
  let rest = plan.changes.filter((change) => !left.has(change));
  for (;;) {
    const blocked = rest.filter(({ dependsOn }) => dependsOn.some((key) => gone.has(key)));
    if (blocked.length === 0) return rest;
    for (const { key } of blocked) gone.add(key);
    rest = rest.filter(({ key }) => !gone.has(key));
  }
}

async function carryOut(
  run: ActionRun,
  { plan, api }: PlannedRun,
  changes: readonly Change[],
): Promise<ApplySummary> {
  const { io } = run;
  run.shield();
  const summary = await applyPlan(
    { changes },
    {
      api,
      signal: io.signal,
      sleep: (duration) => io.sleep(duration),
      now: () => io.now().getTime(),
      random: io.random,
      restore: createRestoreWriter({
        directory: join(temporaryFolder(run), 'wac-restore'),
        now: io.now,
        server: plan.server,
        owner: plan.owner,
        ...(plan.environment === undefined ? {} : { environment: plan.environment }),
      }),
    },
  );
  const text = renderResultsText(summary.results, {
    color: false,
    width: 100,
    interrupted: summary.isInterrupted,
  });
  io.log(run.redact(text));
  return summary;
}

/** How it ended, in our words, with the reasons of what failed in a fence. */
function statusOf(results: readonly ChangeResult[], skipped: number): string {
  const done = results.filter(({ status }) => status === 'done');
  const words = Object.entries(DONE_WORDS).flatMap(([action, word]) => {
    const count = done.filter(({ change }) => change.action === action).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  const undone = results.filter(({ status }) => status !== 'done');
  const counts = [
    ...words,
    ...(undone.length === 0 ? [] : [`${undone.length} not done`]),
    ...(skipped === 0 ? [] : [`${skipped} skipped, not reviewed`]),
  ].join(', ');
  const title = undone.length === 0 && skipped === 0 ? 'Applied' : 'Applied in part';
  const line = `**${title}: ${counts || 'nothing was left to do'}.**`;
  if (undone.length === 0) return line;
  // The renderer fits the plan into a comment, not this text: it must be short by itself.
  const reasons = undone
    .slice(0, MOST_REASONS)
    .map(({ change, status, message }) =>
      [change.key, status, ...(message === undefined ? [] : [message])]
        .join(': ')
        .slice(0, LONGEST_REASON),
    );
  return `${line} Run the job again to try the rest.\n\n${fencedBlock(reasons, 'text')}`;
}

function setCounts(
  { setOutput }: ActionRun,
  counts: Readonly<Record<'applied' | 'failed' | 'skipped', number>>,
): void {
  setOutput('applied', counts.applied);
  setOutput('failed', counts.failed);
  setOutput('skipped', counts.skipped);
}

/** Tells the summary and the comments how it ended. What GitHub refuses here changes nothing of that. */
async function report(
  run: ActionRun,
  plan: Plan,
  told: {
    readonly reviews: Reviews;
    readonly state: CommentState;
    readonly options: PlanMarkdownOptions;
  },
): Promise<void> {
  const { reviews, state, options } = told;
  await summarizePlan(run, plan, options);
  const [first] = reviews.accepted;
  if (first !== undefined) run.setOutput('pr-number', first.pull);
  if (run.inputs.comment === 'never') return;
  for (const { comment } of reviews.accepted) {
    if (comment.marker.state === 'applied') continue;
    // The reviewed changes stay in the marker: a second try needs them.
    const marker = { ...comment.marker, state, at: run.io.now().toISOString() };
    const { body, isTruncated } = renderPlanComment(plan, marker, options);
    run.setOutput('truncated', isTruncated);
    try {
      await editComment(await run.github(), comment, run.redact(body));
      run.setOutput('comment-id', comment.id);
      run.setOutput('comment-url', comment.url);
    } catch (error) {
      const says = error instanceof Error ? error.message : String(error);
      run.io.annotate('warning', run.redact(`The plan comment could not be updated. ${says}`));
    }
  }
}
