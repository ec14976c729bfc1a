/** Mode `apply`: applies what was reviewed, and writes the result into the comment. */
import { join } from 'node:path';
import { apply } from '../../api/apply.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { present } from '../../lib/present.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { ChangeResult } from '../../model/plan/result.ts';
import { renderResultsText } from '../../report/commands/render-results-text.ts';
import type { ApplySummary } from '../../workflow/apply/apply-types.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import { type ApplyReporter, createApplyReporter } from '../publish/apply-reporter.ts';
import { renderApplyStatus } from '../publish/apply-status.ts';
import { titleOf } from '../publish/comment-title.ts';
import { renderFooter } from '../publish/plan-comment.ts';
import { publishPlan, summarizePlan, temporaryFolder } from '../publish/publish-plan.ts';
import { reportSuperseded } from '../publish/report-superseded.ts';
import { compareExpected } from '../review/expected-plan.ts';
import { explainUnreviewed } from '../review/explain-unreviewed.ts';
import { type Reviews, readReviews } from '../review/read-reviews.ts';
import { MAX_ENTRIES } from '../review/review-entry.ts';
import { confirmApplied } from './confirm-applied.ts';
import { loadForRun, type PlannedRun, planLoaded } from './prepare.ts';
import { refuseUnmet } from './refuse-unmet.ts';
import { supersedingCommit } from './superseding-commit.ts';

/** Applies. */
export async function runApply(run: ActionRun): Promise<void> {
  const loaded = await loadForRun(run);
  if (loaded.status === 'loaded') {
    const newer = await supersedingCommit(run, loaded.tree.root);
    run.setOutput('superseded', newer !== undefined);
    if (newer !== undefined) {
      const { identity } = loaded;
      return await reportSuperseded(run, { identity, newer });
    }
  }
  const planned = await planLoaded(run, loaded);
  if (planned.status === 'invalid') throw planned.failure;
  const { identity, plan, readAt } = planned;
  const footer = renderFooter(run, plan, { head: run.context.sha, readAt });
  await publishPlan(run, plan, { ...titleOf(run), footer });
  setCounts(run, { applied: 0, failed: 0, skipped: plan.changes.length });
  await refuseUnexpected(run, plan, footer);
  const needsReview =
    run.inputs.unreviewedChanges !== 'apply' && run.inputs.expectedPlan === undefined;
  const reviews = await readReviewsFor(run, planned, needsReview);
  const reporter = createApplyReporter(run, plan, { identity, reviews, footer });
  const chosen = await chooseChanges(run, plan, {
    unreviewed: needsReview ? reviews.unreviewed : [],
    reporter,
  });
  await refuseUnmet(run, chosen, { reviews, reporter });
  if (chosen.length > 0) await reporter.begin();
  const summary = await applyChanges(run, planned, { changes: chosen, reporter });
  if (summary.restoreFile !== undefined) run.setOutput('restore-path', summary.restoreFile);
  const confirmed = await confirmApplied(run, planned, summary.results);
  const skipped = plan.changes.length - chosen.length;
  const done = confirmed.filter(({ status }) => status === 'done').length;
  setCounts(run, { applied: done, failed: chosen.length - done, skipped });
  const { heldBack } = plan;
  const isWhole = done === chosen.length && skipped === 0 && heldBack.length === 0;
  const results = new Map(confirmed.map((result) => [result.change.key, result]));
  const undone = plan.changes.filter(({ key }) => results.get(key)?.status !== 'done');
  const outcome = {
    status: renderApplyStatus(confirmed, skipped),
    ...present({ results: results.size === 0 ? undefined : results }),
  };
  const open = { undone, heldBack: heldBack.map(({ key }) => key) };
  await reporter.end(isWhole ? 'applied' : 'failed', outcome, open);
  failIfUnfinished(summary.isInterrupted, confirmed, skipped);
  if (heldBack.length === 0) return;
  const names = countNoun(heldBack.length, 'automation');
  throw new ActionFailure(
    done > 0 ? 'partial' : 'refused',
    `${names} held back${done > 0 ? ', the rest was applied' : ''}: see the log for each`,
  );
}

/** Two jobs with an approval between them: what was approved is this plan, or this is what is left of it. */
async function refuseUnexpected(run: ActionRun, plan: Plan, footer: string): Promise<void> {
  const { expectedPlan } = run.inputs;
  const compared = expectedPlan === undefined ? 'same' : compareExpected(plan, expectedPlan);
  if (compared === 'same') return;
  if (compared === 'part') {
    const left =
      plan.changes.length === 0
        ? 'nothing is left to do'
        : `${countNoun(plan.changes.length, 'change')} of the expected plan left to do`;
    run.io.annotate('notice', `Part of the expected plan was applied before: ${left}`);
    return;
  }
  const status = '**Not applied: the plan is not the expected one.** Nothing was written.';
  await summarizePlan(run, plan, { ...titleOf(run), footer, status });
  const why =
    compared === 'unknown'
      ? 'Changes are left that are not among those that "expected-plan-changes" names, so whether they were approved is unknown'
      : `The plan is not the expected one: it is ${plan.checksum}`;
  throw new ActionFailure(
    'stale',
    `${why}. Nothing was written. Re-run all jobs of the workflow: the first one makes a new plan to approve`,
  );
}

/** The changes that may be applied; fails where none may. */
async function chooseChanges(
  run: ActionRun,
  plan: Plan,
  {
    unreviewed,
    reporter,
  }: {
    readonly unreviewed: Reviews['unreviewed'];
    readonly reporter: ApplyReporter;
  },
): Promise<readonly Change[]> {
  if (plan.refusedBy.length > 0) {
    const status = '**Not applied: the plan is refused.** Nothing was written.';
    await reporter.end('not-applied', { status });
    throw new ActionFailure(
      'refused',
      'The plan is refused, and nothing was written: the log shows the reasons',
    );
  }
  if (unreviewed.length === 0) return plan.changes;
  const explanation = explainUnreviewed(unreviewed);
  run.io.log(run.redact(explanation.lines.join('\n')));
  if (run.inputs.unreviewedChanges === 'skip') {
    return without(plan, new Set(unreviewed.map(({ change }) => change)));
  }
  await reporter.end('not-applied', { status: explanation.markdown });
  throw new ActionFailure(
    'unreviewed',
    `${countNoun(unreviewed.length, 'change')} not in a reviewed plan: see the log for each. Nothing was written`,
  );
}

function failIfUnfinished(
  isInterrupted: boolean,
  results: readonly ChangeResult[],
  skipped: number,
): void {
  if (isInterrupted) {
    throw new ActionFailure(
      'interrupted',
      'The run was canceled after the writes in flight had finished',
    );
  }
  const undone = results.filter(({ status }) => status !== 'done');
  if (undone.length > 0 && undone.every(({ code }) => code === 'not-converged')) {
    throw new ActionFailure(
      'not-converged',
      `${countNoun(undone.length, 'change')} written, but the server has other values than the manifests: run the plan again to see the differences`,
    );
  }
  if (undone.length > 0) {
    throw new ActionFailure(
      'partial',
      `${undone.length} of ${results.length} changes were not applied: run the job again to try them`,
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
async function readReviewsFor(
  run: ActionRun,
  planned: PlannedRun,
  needsReview: boolean,
): Promise<Reviews> {
  const isAsked = needsReview || run.inputs.applyRequirements.length > 0;
  const decides = isAsked && planned.plan.changes.length > 0;
  try {
    return await readReviews(run, planned, decides);
  } catch (error) {
    if (decides || !(error instanceof ActionFailure)) throw error;
    run.io.annotate('warning', run.redact(`The plan comments could not be read. ${error.message}`));
    return { unreviewed: [], accepted: [], deciding: [], unshown: [] };
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

async function applyChanges(
  run: ActionRun,
  { plan, server }: PlannedRun,
  { changes, reporter }: { readonly changes: readonly Change[]; readonly reporter: ApplyReporter },
): Promise<ApplySummary> {
  const { io } = run;
  const summary = await apply({ ...plan, changes }, server, {
    checkpoint: { size: MAX_ENTRIES, save: (undone) => reporter.checkpoint(undone) },
    restore: join(temporaryFolder(run), 'wac-restore'),
    edges: io,
  });
  const text = renderResultsText(summary.results, {
    color: false,
    width: 100,
    interrupted: summary.isInterrupted,
    heldBack: plan.heldBack.map(({ key }) => key),
  });
  io.log(run.redact(text));
  return summary;
}

function setCounts(
  { setOutput }: ActionRun,
  counts: Readonly<Record<'applied' | 'failed' | 'skipped', number>>,
): void {
  setOutput('applied', counts.applied);
  setOutput('failed', counts.failed);
  setOutput('skipped', counts.skipped);
}
