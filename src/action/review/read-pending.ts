/**
 * Which automations are missing on the server only because an apply has not been there yet.
 *
 * A marker distinguishes an edit on the server from a change in Git, so whatever is edited is drift for certain. What is
 * missing has no marker: it was deleted, or never made. Plan comments say which: one that shows the automation and is
 * not applied, because the apply runs, failed, was refused or has not begun.
 */
import { present } from '../../lib/present.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import type { CommentIdentity } from '../github/comment-identity.ts';
import type { CommentMarker } from '../github/comment-marker.ts';
import { listOwnComments, type OwnComment } from '../github/github-comments.ts';
import { MAX_COMMITS, mergedPulls, type PullSearch } from '../github/merged-pulls.ts';
import { pathInRepository } from '../path-in-repository.ts';
import { isSettledBy } from './read-reviews.ts';
import { isOpenIn, isRemovedIn, isSpent } from './review-entry.ts';

/** Keys with the pull request whose apply they wait for. */
export type PendingKeys = ReadonlyMap<string, number>;

/** The missing keys of a plan that wait for an apply. What cannot be read is drift, and a notice says so. */
export async function readPending(
  run: ActionRun,
  { identity, plan }: { readonly identity: CommentIdentity; readonly plan: Plan },
): Promise<PendingKeys> {
  const missing = plan.drift.filter(({ kind }) => kind === 'missing').map(({ key }) => key);
  try {
    return await findPending(run, identity, missing);
  } catch (error) {
    if (!(error instanceof ActionFailure)) throw error;
    const message = `The merged pull requests could not be read, so everything that is missing counts as drift, even if an apply is pending. ${error.message}`;
    run.io.annotate('notice', run.redact(message));
    return new Map();
  }
}

/**
 * Reads comments, the newest pull request first, until every key is found in one, or an apply ended well since. A pull
 * request from a fork has no plan: what no newer comment shows, and what an older one removes, waits for it.
 *
 * @param from where the search begins; absent: at the commit that is checked out.
 * @throws ActionFailure when GitHub cannot be asked.
 */
export async function findPending(
  run: ActionRun,
  identity: CommentIdentity,
  keys: readonly string[],
  from?: PullSearch['from'],
): Promise<PendingKeys> {
  const pending = new Map<string, number>();
  const open = new Set(keys);
  if (open.size === 0) return pending;
  const repository = await run.github();
  const path = await pathInRepository(run, run.inputs.path);
  const search: PullSearch = {
    maxCommits: MAX_COMMITS,
    mayWait: false,
    path,
    ...present({ from }),
  };
  let fork: number | undefined;
  for await (const pull of mergedPulls(run, repository, search)) {
    const comments = await listOwnComments(repository, pull.number, identity);
    const shown = comments.filter(({ marker }) => marker.head === pull.headSha);
    if (
      pull.isFork &&
      shown.every(({ marker }) => marker.plan === '' && marker.state !== 'applied')
    )
      fork ??= pull.number;
    for (const [key, { marker }] of shownKeys(shown, open)) {
      open.delete(key);
      const number = applyOf(marker, key, { pull: pull.number, fork });
      if (number !== undefined) pending.set(key, number);
    }
    if (open.size === 0 || isSettledBy(comments, pull)) break;
  }
  const waiting = fork === undefined ? [] : [...open].map((key) => [key, fork] as const);
  return new Map([...pending, ...waiting]);
}

/**
 * The pull request whose apply a key waits for, by the newest comment that shows it; undefined where the apply was.
 * What was removed and is in the manifests again waits for the fork that has added it since.
 */
function applyOf(
  marker: CommentMarker,
  key: string,
  { pull, fork }: { readonly pull: number; readonly fork: number | undefined },
): number | undefined {
  if (isRemovedIn(marker, key)) return fork;
  return isOpenIn(marker, key) ? pull : undefined;
}

/** The keys that comments show, with the newest comment that does. */
function shownKeys(
  comments: readonly OwnComment[],
  keys: ReadonlySet<string>,
): readonly (readonly [string, OwnComment])[] {
  return [...keys].flatMap((key) => {
    const last = comments.findLast(({ marker }) => isOpenIn(marker, key) || isSpent(marker, key));
    return last === undefined ? [] : [[key, last] as const];
  });
}
