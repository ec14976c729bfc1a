/** Mode `plan`: what merging would do, as a comment that is kept up to date, in the summary and in files. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { present } from '../../lib/present.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { renderInvalidMarkdown } from '../../report/plan/render-invalid-markdown.ts';
import type { PlanMarkdownOptions } from '../../report/plan/render-plan-markdown.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import { renderCommentMarker } from '../github/comment-marker.ts';
import { type CommentDraft, openComments, upsertComment } from '../github/github-comments.ts';
import { commentKey, markerOf, renderFooter, renderPlanComment } from '../publish/plan-comment.ts';
import { publishPlan, summarizePlan } from '../publish/publish-plan.ts';
import { configurationCaution } from '../review/configuration-changes.ts';
import { outdatedReason } from '../review/outdated-reason.ts';
import { withBaseTree } from '../review/read-base-tree.ts';
import { reviewEntry } from '../review/review-entry.ts';
import { type PlannedRun, prepare } from './prepare.ts';
import { runValidate } from './run-validate.ts';

const FOOTER_NOTE = 'On merge only these changes are applied; any other stops the apply.';

/** Plans. Changes are no failure, unless the input says so; refusals are. */
export async function runPlan(run: ActionRun): Promise<void> {
  const { inputs } = run;
  const number = inputs.prNumber ?? pullRequestOf(run);
  const standing = number === undefined ? CURRENT : await readStanding(run, number);
  if (standing.outdated !== undefined) {
    const because = `${standing.outdated}, so it was only validated: another plan would replace the one to review.`;
    return await runValidate(run, because);
  }
  const planned = await prepare(run);
  if (planned.status === 'invalid') {
    if (standing.isKnown) await reportInvalid(run, planned.problems, planned.owner);
    throw planned.failure;
  }
  const { plan } = planned;
  const head = plannedCommit(run);
  const caution =
    number === undefined
      ? undefined
      : await configurationCaution(run, planned.tree, planned.project.configuration);
  const options: PlanMarkdownOptions = {
    ...(await origins(run, planned)),
    ...present({ caution }),
    footer: renderFooter(run, plan, {
      head,
      readAt: planned.readAt,
      ...present({ footerNote: number === undefined ? undefined : FOOTER_NOTE }),
    }),
  };
  await publishPlan(run, plan, options);
  await summarizePlan(run, plan, options);
  const comment = renderPlanComment(plan, markerOf(run, plan, { head, state: 'planned' }), options);
  run.setOutput('truncated', comment.isTruncated);
  if (number !== undefined) {
    run.setOutput('pr-number', number);
    const draft = {
      key: commentKey(run, plan.owner),
      plan: plan.checksum,
      body: comment.body,
      hasChanges: plan.changes.length > 0,
    };
    if (standing.isKnown) await report(run, number, draft);
  }
  failWhereAsked(run, plan);
}

/** Fails for refusals, and for changes where the input asks for it. */
export function failWhereAsked({ inputs }: ActionRun, plan: Plan): void {
  if (plan.refusedBy.length > 0) {
    throw new ActionFailure('refused', 'The plan is refused: see the log for what refuses it');
  }
  if (plan.heldBack.length > 0) {
    const count = countNoun(plan.heldBack.length, 'automation');
    throw new ActionFailure('refused', `The plan holds back ${count}: see the log for each`);
  }
  if (inputs.failOnChanges && plan.changes.length > 0) {
    throw new ActionFailure('changes', `There are changes: ${plan.changes.length}`);
  }
}

/** Whether the comment may be replaced: only by the plan of an open pull request's last commit. */
interface Standing {
  /** Why it may not; undefined when it may. */
  readonly outdated?: string;
  /** False when GitHub could not be asked; the comment is then kept. */
  readonly isKnown: boolean;
}

const CURRENT: Standing = { isKnown: true };

/** Asks GitHub. Without comments there is nothing to replace. */
async function readStanding(run: ActionRun, number: number): Promise<Standing> {
  if (run.inputs.comment === 'never') return CURRENT;
  try {
    const outdated = await outdatedReason(run, number, run.context.pullRequest?.headSha);
    return { isKnown: true, ...present({ outdated }) };
  } catch (error) {
    if (!(error instanceof ActionFailure)) throw error;
    const message = `Whether pull request ${number} is still open at this commit could not be read, so its plan comment is not changed. ${error.message}`;
    run.io.annotate('warning', run.redact(message));
    return { isKnown: false };
  }
}

/** The commit that the plan is of: the last one of the branch, not the preview of its merge. */
function plannedCommit({ context }: ActionRun): string {
  return context.pullRequest?.headSha ?? context.sha;
}

/** A merge group has no comment: its pull requests have theirs. */
function pullRequestOf({ context }: ActionRun): number | undefined {
  return context.event === 'pull_request' ? context.pullRequest?.number : undefined;
}

/** Which changes were due before the pull request: those that a plan of the base has too. */
async function origins(
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

/** Keeps the comment. What GitHub refuses here is a warning: the plan itself was made. */
async function report(
  run: ActionRun,
  number: number,
  comment: Omit<CommentDraft, 'isNewOnChange'> & { readonly hasChanges: boolean },
): Promise<void> {
  const { io, inputs, redact, setOutput } = run;
  if (inputs.comment === 'never') return;
  try {
    const repository = await run.github();
    // A run that took long must not replace the plan of a commit that was pushed meanwhile.
    const outdated = await outdatedReason(run, number, run.context.pullRequest?.headSha);
    if (outdated !== undefined) {
      io.annotate('notice', `${outdated}: its plan comment was not changed`);
      return;
    }
    const { key, plan, hasChanges } = comment;
    if (inputs.comment === 'changes' && !hasChanges) {
      if ((await openComments(repository, number, key)).length === 0) return;
    }
    const kept = await upsertComment(repository, number, {
      key,
      plan,
      body: redact(comment.body),
      isNewOnChange: inputs.commentMode === 'new-on-change',
    });
    setOutput('comment-id', kept.id);
    setOutput('comment-url', kept.url);
  } catch (error) {
    const report = error instanceof Error ? error.message : String(error);
    io.annotate('warning', redact(`The plan comment could not be written. ${report}`));
  }
}

/** The key of the pull request's comments, where they have but one: a configuration that cannot be read has none. */
async function onlyKey(run: ActionRun, number: number): Promise<string | undefined> {
  try {
    const open = await openComments(await run.github(), number);
    const keys = new Set(open.map(({ marker }) => marker.key));
    return keys.size === 1 ? [...keys][0] : undefined;
  } catch (error) {
    // What is said to be missing here is a comment, and its own warning comes when one cannot be written.
    if (error instanceof ActionFailure) return undefined;
    throw error;
  }
}

/** Replaces the comment's plan by what is wrong, so that nobody takes the old one for today's. */
async function reportInvalid(
  run: ActionRun,
  problems: readonly Diagnostic[],
  owner: string | undefined,
): Promise<void> {
  const { context, inputs, io } = run;
  const number = inputs.prNumber ?? pullRequestOf(run);
  if (number === undefined || inputs.comment === 'never') return;
  const key = inputs.commentKey ?? owner ?? (await onlyKey(run, number));
  if (key === undefined) return;
  const text = renderInvalidMarkdown(problems, {
    label: key,
    footer: `<sub><a href="${encodeURI(context.runUrl)}">Run ${context.runNumber}</a></sub>`,
  });
  const marker = renderCommentMarker({
    key,
    plan: '',
    changes: [],
    head: plannedCommit(run),
    run: context.runId,
    at: io.now().toISOString(),
    state: 'invalid',
  });
  await report(run, number, { key, plan: '', body: marker + text, hasChanges: true });
}
