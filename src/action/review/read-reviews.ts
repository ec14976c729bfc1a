/** What was reviewed: the changes that the plan comments of pull requests show. */
import { present } from '../../lib/present.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { ActionRun } from '../action-run.ts';
import type { CommentIdentity } from '../github/comment-identity.ts';
import {
  listOwnComments,
  type OwnComment,
  type RepositoryAccess,
} from '../github/github-comments.ts';
import {
  groupPulls,
  MAX_COMMITS,
  mergedPulls,
  type PullSearch,
  type ReviewedPull,
  readPull,
} from '../github/merged-pulls.ts';
import { pathInRepository } from '../path-in-repository.ts';
import { createReviewLookup, isRepair, planEntries, type Review } from './review-entry.ts';

/** A change that nobody saw, and why it counts as such. */
export interface UnreviewedChange {
  readonly change: Change;
  readonly why: string;
}

/** What the comments say of a plan. */
export interface Reviews {
  readonly unreviewed: readonly UnreviewedChange[];
  /** The comments that count, with their pull requests, the newest first. */
  readonly accepted: readonly { readonly pull: number; readonly comment: OwnComment }[];
  /** The pull requests whose comments show a change of the plan, the newest first. */
  readonly deciding: readonly ReviewedPull[];
  /** The newest pull request, whether or not it has a comment that counts; absent where there is none. */
  readonly newest?: ReviewedPull;
  /** Pull requests without a comment that counts, newer than any with one, the newest first. No apply ended well since. */
  readonly unshown: readonly ReviewedPull[];
}

/** Commits that are looked at for comments to close, where nothing is to be applied. */
const MAX_COMMITS_TO_CLOSE = 10;

/**
 * Reads comments until every change is found in one. The newest pull request that shows a change of an automation
 * decides: an older one was written for another state of the branch. What was applied is spent, so that a change that
 * was reverted is reviewed again before it comes back. For the same reason nothing counts that was merged before an apply
 * that ended well.
 *
 * @param isDecisive whether anything depends on them; without it they are read for the result alone, which all comments
 * get that wait for it.
 */
export async function readReviews(
  run: ActionRun,
  { identity, plan }: { readonly identity: CommentIdentity; readonly plan: Plan },
  isDecisive: boolean = true,
): Promise<Reviews> {
  const repository = await run.github();
  const accepted: { readonly pull: number; readonly comment: OwnComment }[] = [];
  const without: Record<'failed' | 'outdated' | 'silent', number[]> = {
    failed: [],
    outdated: [],
    silent: [],
  };
  const unshown: ReviewedPull[] = [];
  let newest: ReviewedPull | undefined;
  const refused: UnreviewedChange[] = [];
  const deciding = new Set<ReviewedPull>();
  const entries = planEntries(plan);
  let missing = isDecisive ? plan.changes.filter((change) => !isRepair(change)) : [];
  const search = searchFor(run, missing, plan.changes.length > 0);
  for await (const pull of pullsOf(run, repository, search)) {
    newest ??= pull;
    const comments = await listOwnComments(repository, pull.number, identity);
    debugComments(run, pull, comments);
    const isSettled = isSettledBy(comments, pull);
    const current = comments.filter(
      ({ marker }) => marker.head === pull.headSha && marker.plan !== '',
    );
    if (current.length === 0) {
      without[whyNone(comments)].push(pull.number);
      if (accepted.length === 0 && !isSettled) unshown.push(pull);
    }
    accepted.push(...current.map((comment) => ({ pull: pull.number, comment })));
    const lookups = current.map(({ marker }) => createReviewLookup(marker, plan, entries));
    missing = missing.filter((change) => {
      const review = bestReview(lookups.map((lookUp) => lookUp(change)));
      if (review === 'reviewed') deciding.add(pull);
      if (review === 'differs' || review === 'spent') refused.push({ change, why: WHY[review] });
      return review === 'silent';
    });
    if (isSettled) break;
  }
  const why = whyMissing({ hasReviews: accepted.length > 0, ...without });
  const unreviewed = [...refused, ...missing.map((change) => ({ change, why }))];
  return { unreviewed, accepted, deciding: [...deciding], unshown, ...present({ newest }) };
}

function debugComments(
  { io }: ActionRun,
  { number, headSha }: ReviewedPull,
  comments: readonly OwnComment[],
): void {
  const states = comments.map(({ id, marker }) => `${id} ${marker.state} of ${marker.head}`);
  io.debug(`reviews of pull request ${number} at ${headSha}: ${states.join(', ')}`);
}

/** Why a pull request has no comment that counts. */
function whyNone(comments: readonly OwnComment[]): 'failed' | 'outdated' | 'silent' {
  if (comments.some(({ marker }) => marker.state === 'invalid')) return 'failed';
  return comments.every(({ marker }) => marker.plan === '') ? 'silent' : 'outdated';
}

/** Whether an apply ended well since a pull request was merged. Then it settled what was merged before, too. */
export function isSettledBy(
  comments: readonly OwnComment[],
  { headSha }: Pick<ReviewedPull, 'headSha'>,
): boolean {
  return comments.some(({ marker }) => marker.head === headSha && marker.state === 'applied');
}

function searchFor(
  { inputs }: ActionRun,
  missing: readonly Change[],
  hasChanges: boolean,
): CommentSearch {
  if (missing.length > 0) return { maxCommits: MAX_COMMITS, mayWait: true };
  if (inputs.comment === 'never') return { maxCommits: 1, mayWait: false };
  return { maxCommits: hasChanges ? MAX_COMMITS : MAX_COMMITS_TO_CLOSE, mayWait: false };
}

/** How far comments are looked for. */
type CommentSearch = Pick<PullSearch, 'maxCommits' | 'mayWait'>;

/** The pull requests that a run is about, the newest first. */
export async function* pullsOf(
  run: ActionRun,
  repository: RepositoryAccess,
  search: CommentSearch,
): AsyncGenerator<ReviewedPull> {
  const { context, inputs } = run;
  if (inputs.prNumber !== undefined) {
    yield await readPull(repository, inputs.prNumber);
  } else if (context.event === 'merge_group') {
    yield* await groupPulls(run, repository);
    // What was merged and waits for its apply is in the plan too, as it is for the apply after the merge.
    if (search.mayWait) yield* mergedBefore(run, repository);
  } else if (context.pullRequest?.headSha !== undefined) {
    const { number, headSha } = context.pullRequest;
    yield { number, headSha, isFork: context.pullRequest.isFork };
  } else {
    const path = await pathInRepository(run, inputs.path);
    yield* mergedPulls(run, repository, { ...search, path });
  }
}

async function* mergedBefore(
  run: ActionRun,
  repository: RepositoryAccess,
): AsyncGenerator<ReviewedPull> {
  const { mergeGroup } = run.context;
  if (mergeGroup?.branch === undefined) return;
  const from = { sha: mergeGroup.head, branch: mergeGroup.branch };
  const path = await pathInRepository(run, run.inputs.path);
  yield* mergedPulls(run, repository, { maxCommits: MAX_COMMITS, mayWait: false, path, from });
}

const WHY = {
  differs: 'it differs from what was reviewed: the manifest or the server has changed since',
  spent: 'its review was used by an earlier apply; a review counts once',
} as const;

/** What the comments of one pull request say together; there are several with `new-on-change`. */
function bestReview(reviews: readonly Review[]): Review {
  // Of a comment that was hidden, nobody records what was applied.
  const order: readonly Review[] = ['spent', 'reviewed', 'differs'];
  return order.find((each) => reviews.includes(each)) ?? 'silent';
}

function whyMissing(found: {
  readonly hasReviews: boolean;
  readonly failed: readonly number[];
  readonly outdated: readonly number[];
  readonly silent: readonly number[];
}): string {
  const [failed] = found.failed;
  if (failed !== undefined) {
    return `the plan of the last commit of pull request ${failed} failed`;
  }
  const [outdated] = found.outdated;
  if (outdated !== undefined) {
    return `the plan comment on pull request ${outdated} is older than its last commit`;
  }
  const [silent] = found.silent;
  if (silent !== undefined && !found.hasReviews) {
    return `pull request ${silent} has no plan comment`;
  }
  return found.hasReviews
    ? 'no plan comment shows it'
    : 'this commit comes from no merged pull request with a plan comment';
}
