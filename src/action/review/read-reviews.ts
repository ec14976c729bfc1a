/** What was reviewed: the changes that the plan comments of pull requests show. */
import type { Change, Plan } from '../../model/plan.ts';
import type { ActionRun } from '../action-run.ts';
import {
  listOwnComments,
  type OwnComment,
  type RepositoryAccess,
} from '../github/github-comments.ts';
import { groupPulls, mergedPulls, type ReviewedPull, readPull } from '../github/merged-pulls.ts';
import { commentKey } from '../publish/plan-comment.ts';
import { isEntryOf, reviewEntry } from './review-entry.ts';

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
}

/**
 * Reads comments until every change is found in one.
 *
 * Old reviews do no harm: a plan always leads to what the branch says now, and what a change's digest covers includes
 * what it starts from.
 *
 * @param isDecisive whether anything depends on them; without it only the newest pull request is read, for its comment.
 */
export async function readReviews(
  run: ActionRun,
  plan: Plan,
  isDecisive: boolean = true,
): Promise<Reviews> {
  const repository = await run.github();
  const accepted: { readonly pull: number; readonly comment: OwnComment }[] = [];
  const outdated: number[] = [];
  const silent: number[] = [];
  let missing = isDecisive ? plan.changes.filter((change) => !isRepair(change)) : [];
  let isFirst = true;
  for await (const pull of pullsOf(run, repository, missing.length > 0)) {
    // The newest pull request is always read: its comment gets the result.
    if (!isFirst && missing.length === 0) break;
    isFirst = false;
    const comments = await listOwnComments(repository, pull.number, commentKey(run, plan.owner));
    const current = comments.filter(
      ({ marker }) => marker.head === pull.headSha && marker.plan !== '',
    );
    if (current.length === 0) (comments.length === 0 ? silent : outdated).push(pull.number);
    accepted.push(...current.map((comment) => ({ pull: pull.number, comment })));
    if (current.some(({ marker }) => marker.plan === plan.checksum)) missing = [];
    const entries = new Set(current.flatMap(({ marker }) => marker.changes));
    missing = missing.filter((change) => !entries.has(reviewEntry(change, plan)));
  }
  const known = accepted.flatMap(({ comment }) => comment.marker.changes);
  const unreviewed = missing.map((change) => ({
    change,
    why: whyUnreviewed(change, { known, outdated, silent }),
  }));
  return { unreviewed, accepted };
}

/**
 * Puts back what was reviewed before, and carries nothing else, so it needs no review of its own. Another key or owner
 * is no field, and is reviewed.
 */
function isRepair({ action, origin, reason, fields }: Change): boolean {
  const isOurs = reason !== 're-keyed' && reason !== 'taken-over';
  return (
    action === 'update' &&
    origin === 'drift' &&
    isOurs &&
    fields.every((field) => field.origin === 'drift')
  );
}

/** The pull requests that a run is about, the newest first. */
export async function* pullsOf(
  run: ActionRun,
  repository: RepositoryAccess,
  isDecisive: boolean,
): AsyncGenerator<ReviewedPull> {
  const { context, inputs } = run;
  if (inputs.prNumber !== undefined) {
    yield await readPull(repository, inputs.prNumber);
  } else if (context.event === 'merge_group') {
    yield* await groupPulls(run, repository);
  } else if (context.pullRequest?.headSha !== undefined) {
    const { number, headSha } = context.pullRequest;
    yield { number, headSha };
  } else {
    yield* mergedPulls(run, repository, { isWhole: isDecisive, mayWait: isDecisive });
  }
}

function whyUnreviewed(
  change: Change,
  found: {
    readonly known: readonly string[];
    readonly outdated: readonly number[];
    readonly silent: readonly number[];
  },
): string {
  if (found.known.some((entry) => isEntryOf(entry, change))) {
    return 'it differs from what was reviewed: the manifest or the server has changed since';
  }
  const [outdated] = found.outdated;
  if (outdated !== undefined) {
    return `the plan comment on pull request ${outdated} is older than its last commit`;
  }
  const [silent] = found.silent;
  if (silent !== undefined && found.known.length === 0) {
    return `pull request ${silent} has no plan comment`;
  }
  return found.known.length === 0
    ? 'no merged pull request with a plan comment leads to this commit'
    : 'no plan comment shows it';
}
