/** Reports the progress of an apply to the comments of the merged pull requests and to the job summary. */
import type { Change } from '../../model/plan/change.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { PlanMarkdownOptions } from '../../report/plan/render-plan-markdown.ts';
import type { ActionRun } from '../action-run.ts';
import { identityLabel, type KnownIdentity } from '../github/comment-identity.ts';
import type { CommentState } from '../github/comment-marker.ts';
import {
  editComment,
  listOwnComments,
  type OwnComment,
  openComments,
  upsertComment,
  withoutFolded,
} from '../github/github-comments.ts';
import type { ReviewedPull } from '../github/merged-pulls.ts';
import type { Reviews } from '../review/read-reviews.ts';
import { type OpenChanges, planEntries, spendReviews } from '../review/review-entry.ts';
import { titleOf } from './comment-title.ts';
import { markerOf, renderPlanComment } from './plan-comment.ts';
import { summarizePlan } from './publish-plan.ts';

/** One state, reported everywhere. */
export interface ApplyReporter {
  /** While the apply runs: only the comments, without reports of requests that GitHub refuses. */
  begin(): Promise<void>;
  /** Between two parts of a large apply: what is left stays reviewed, however the run ends. */
  checkpoint(undone: readonly Change[]): Promise<void>;
  /**
   * At the end: the summary first, since GitHub may refuse the comments.
   *
   * @param open what is still to be applied, whose reviews count again; absent where nothing was applied.
   */
  end(state: CommentState, options: PlanMarkdownOptions, open?: OpenChanges): Promise<void>;
}

/** A reporter for one plan. */
export function createApplyReporter(
  run: ActionRun,
  plan: Plan,
  shown: {
    readonly identity: KnownIdentity;
    readonly reviews: Reviews;
    readonly footer: string;
  },
): ApplyReporter {
  const { footer, identity, reviews } = shown;
  const label = identityLabel(identity, identity.key);
  const shownAs = { ...titleOf(run), label, footer };
  const reviewed = { checksum: plan.checksum, entries: planEntries(plan) };
  let editable: Promise<readonly OwnComment[]> | undefined;

  async function showProgress(undone: readonly Change[], open?: OpenChanges): Promise<void> {
    const { runUrl, runNumber } = run.context;
    const total = plan.changes.length;
    const done =
      undone.length === total ? '' : ` ${total - undone.length} of ${total} changes are done.`;
    const status = `**Applying.**${done} <a href="${encodeURI(runUrl)}">Run ${runNumber}</a>`;
    await edit('applying', { status }, open).catch(() => undefined);
  }

  async function edit(
    state: CommentState,
    options: PlanMarkdownOptions,
    open?: OpenChanges,
  ): Promise<void> {
    if (run.inputs.comment === 'never') return;
    editable ??= editableComments(run, reviews);
    const failures: unknown[] = [];
    for (const comment of await editable) {
      // What is left to apply stays in the marker: a second try needs it.
      const marker = {
        ...(open === undefined ? comment.marker : spendReviews(comment.marker, open, reviewed)),
        run: run.context.runId,
        at: run.io.now().toISOString(),
        state,
      };
      const { body, isTruncated } = renderPlanComment(plan, marker, { ...shownAs, ...options });
      try {
        await editComment(await run.github(), comment, run.redact(body));
      } catch (error) {
        // One that somebody deleted keeps the others from nothing.
        failures.push(error);
        continue;
      }
      run.setOutput('truncated', isTruncated);
      run.setOutput('comment-id', comment.id);
      run.setOutput('comment-url', comment.url);
    }
    if (failures.length > 0) throw failures[0];
    for (const pull of await unshownPulls(state)) await noteOn(pull, state, options);
  }

  /**
   * Pull requests without a plan comment that counts, which get the result in a comment that is no review: the newest one
   * where nothing was applied, or where it has such a comment; the newest one of a fork where everything was applied,
   * since what it adds is pending until then.
   */
  async function unshownPulls(state: CommentState): Promise<readonly ReviewedPull[]> {
    const { newest, unshown } = reviews;
    const fork = state === 'applied' ? unshown.find(({ isFork }) => isFork) : undefined;
    const found = fork === undefined ? [] : [fork];
    if (newest === undefined || newest === fork || !unshown.includes(newest)) return found;
    if (state === 'not-applied') return [newest, ...found];
    const open = await openComments(await run.github(), newest.number, identity);
    return open.length === 0 ? found : [newest, ...found];
  }

  async function noteOn(
    pull: ReviewedPull,
    state: CommentState,
    options: PlanMarkdownOptions,
  ): Promise<void> {
    const repository = await run.github();
    // A list may lag behind: a review that it did not show stays as it is, and the same job run again uses it.
    const own = await listOwnComments(repository, pull.number, identity);
    if (own.some(({ marker }) => marker.head === pull.headSha && marker.plan !== '')) return;
    // Without a plan's digest it is no review.
    const noted = markerOf(run, plan, { identity, head: pull.headSha, state });
    const { body } = renderPlanComment(plan, { ...noted, plan: '' }, { ...shownAs, ...options });
    const draft = { identity, plan: '', body: run.redact(body), isNewOnChange: false };
    const kept = await upsertComment(repository, pull.number, draft);
    run.setOutput('comment-id', kept.id);
    run.setOutput('comment-url', kept.url);
  }

  return {
    begin: async () => await showProgress(plan.changes),
    checkpoint: async (undone) => await showProgress(undone, { undone, heldBack: [] }),
    end: async (state, options, open) => {
      await summarizePlan(run, plan, { ...titleOf(run), footer, ...options });
      const pull = reviews.accepted[0]?.pull ?? reviews.newest?.number;
      if (pull !== undefined) run.setOutput('pr-number', pull);
      await edit(state, options, open).catch((error: unknown) => {
        const report = error instanceof Error ? error.message : String(error);
        run.io.annotate('warning', run.redact(`The plan comment could not be updated. ${report}`));
      });
    },
  };
}

/** Those that count as reviews, except what was applied before and comments that were minimized. */
async function editableComments(
  run: ActionRun,
  { accepted }: Reviews,
): Promise<readonly OwnComment[]> {
  const open = accepted
    .map(({ comment }) => comment)
    .filter(({ marker }) => marker.state !== 'applied');
  return open.length === 0 ? open : await withoutFolded(await run.github(), open);
}
