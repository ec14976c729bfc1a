/** The pull requests behind the commits of a branch, the newest first. */
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { ActionRun } from '../action-run.ts';
import { directoryCommits, objectAt, textAt } from './directory-commits.ts';
import type { RepositoryAccess } from './github-comments.ts';
import { GitHubFailure } from './github-failure.ts';

/** A pull request whose comments count. */
export interface ReviewedPull {
  readonly number: number;
  /** Its last commit. */
  readonly headSha: string;
  /** Whether its branch is in another repository: such a pull request gets no plan comment. */
  readonly isFork: boolean;
  /** The commit that it was merged as; absent while it is not merged. */
  readonly mergeCommit?: string;
}

/** How far back is looked at most: commits that changed the manifest directory. GitHub lists no more at once. */
export const MAX_COMMITS = 100;

/** GitHub links a merge commit to its pull request only after a while. */
const LINK_WAITS_MS = [2000, 4000, 8000, 16_000] as const;

/** How hard pull requests are looked for. */
export interface PullSearch {
  /** Commits that are looked at: the last one, then those that changed the manifest directory. At most `MAX_COMMITS`. */
  readonly maxCommits: number;
  /** The manifest directory in the repository; empty at its top. */
  readonly path: string;
  /** Whether to wait until GitHub links the last commit. */
  readonly mayWait: boolean;
  /** Where the search begins; absent: at the commit that is checked out, on its branch. */
  readonly from?: { readonly sha: string; readonly branch: string };
}

/** Merged pull requests from the checked-out commit back, each once. */
export async function* mergedPulls(
  { context, io }: Pick<ActionRun, 'context' | 'io'>,
  repository: RepositoryAccess,
  search: PullSearch,
): AsyncGenerator<ReviewedPull> {
  const { client, repoPath } = repository;
  const { sha: start, branch } = search.from ?? startOf(context);
  const commits = `${repoPath}/commits`;
  const seen = new Set<number>();
  const merges: string[] = [];
  // The last commit may have changed no manifest: a merge commit has the content of its branch.
  for await (const [index, commit] of directoryCommits(client, {
    ...search,
    commits,
    start,
    merges,
  })) {
    const sha = textAt(commit, 'sha');
    const isMine = (pull: JsonObject): boolean =>
      typeof pull['merged_at'] === 'string' && textAt(objectAt(pull, 'base'), 'ref') === branch;
    const linked = (await linkedPulls(repository, sha)).filter(isMine);
    const pulls = linked.length > 0 ? linked : await namedPull(repository, commit, sha, isMine);
    const mayWait = search.mayWait && index === 0 && pulls.length === 0;
    const found = mayWait ? await awaitLink(io, repository, sha, isMine) : pulls;
    const reviewed = found.flatMap((pull) => reviewedPull(pull) ?? []);
    merges.push(...reviewed.flatMap(({ mergeCommit }) => mergeCommit ?? []));
    for (const pull of reviewed.filter(({ number }) => !seen.has(number))) {
      seen.add(pull.number);
      yield pull;
    }
  }
}

function startOf({ sha, branch = '' }: ActionRun['context']): {
  readonly sha: string;
  readonly branch: string;
} {
  return { sha, branch };
}

/** One pull request by its number. */
export async function readPull(
  { client, repoPath }: RepositoryAccess,
  number: number,
): Promise<ReviewedPull> {
  const pull = await client.get(`${repoPath}/pulls/${number}`);
  const reviewed = isJsonObject(pull) ? reviewedPull(pull) : undefined;
  if (reviewed === undefined)
    throw new GitHubFailure(`There is no pull request #${number}`, 404, false);
  return reviewed;
}

/**
 * The pull requests of a merge group and of the entries before it in the queue, the newest first: none of them is
 * merged, and the commits of all are in the group.
 */
export async function groupPulls(
  { context }: Pick<ActionRun, 'context'>,
  repository: RepositoryAccess,
): Promise<readonly ReviewedPull[]> {
  const { client, repoPath } = repository;
  const named = context.pullRequest === undefined ? [] : [context.pullRequest.number];
  let commits: JsonValue | undefined;
  if (context.mergeGroup !== undefined) {
    const { base, head, branch } = context.mergeGroup;
    // The base of a later entry is the entry before it; what lies between is counted from the branch.
    const from = branch === undefined ? base : encodeURIComponent(branch);
    const compared = await client.get(`${repoPath}/compare/${from}...${head}`);
    commits = isJsonObject(compared) ? compared['commits'] : undefined;
  }
  const subjects = isJsonList(commits) ? commits.toReversed() : [];
  const numbers = new Set([
    ...named,
    ...subjects.filter(isJsonObject).flatMap((commit) => numberInSubject(commit) ?? []),
  ]);
  const pulls: ReviewedPull[] = [];
  for (const number of numbers) pulls.push(await readPull(repository, number));
  return pulls;
}

async function linkedPulls(
  { client, repoPath }: RepositoryAccess,
  sha: string,
): Promise<readonly JsonObject[]> {
  return await client
    .list(`${repoPath}/commits/${sha}/pulls?per_page=100`)
    .catch((error: unknown) => {
      // A commit that is new gives 404 or 422 for a while.
      if (error instanceof GitHubFailure && [404, 409, 422].includes(error.status)) return [];
      throw error;
    });
}

/** `Loosen the threshold (#12)`: believed only when that pull request was merged as this commit. */
async function namedPull(
  { client, repoPath }: RepositoryAccess,
  commit: JsonObject,
  sha: string,
  isMine: (pull: JsonObject) => boolean,
): Promise<readonly JsonObject[]> {
  const number = numberInSubject(commit);
  if (number === undefined) return [];
  const pull = await client.get(`${repoPath}/pulls/${number}`).catch((error: unknown) => {
    if (error instanceof GitHubFailure && error.status === 404) return null;
    throw error;
  });
  return isJsonObject(pull) && isMine(pull) && pull['merge_commit_sha'] === sha ? [pull] : [];
}

async function awaitLink(
  io: ActionRun['io'],
  repository: RepositoryAccess,
  sha: string,
  isMine: (pull: JsonObject) => boolean,
): Promise<readonly JsonObject[]> {
  for (const wait of LINK_WAITS_MS) {
    await io.sleep(wait);
    const pulls = (await linkedPulls(repository, sha)).filter(isMine);
    if (pulls.length > 0) return pulls;
  }
  return [];
}

function numberInSubject(commit: JsonObject): number | undefined {
  const subject = textAt(objectAt(commit, 'commit'), 'message').split('\n')[0] ?? '';
  const found =
    /\(#(\d{1,9})\)\s*$/u.exec(subject)?.[1] ??
    /^Merge pull request #(\d{1,9}) /u.exec(subject)?.[1];
  return found === undefined ? undefined : Number(found);
}

function reviewedPull(pull: JsonObject): ReviewedPull | undefined {
  const base = objectAt(pull, 'base');
  const { number } = pull;
  const head = objectAt(pull, 'head');
  const headSha = textAt(head, 'sha');
  const repository = textAt(objectAt(head, 'repo'), 'full_name');
  // A fork that was deleted is null.
  const isFork =
    head['repo'] === null || repository !== textAt(objectAt(base, 'repo'), 'full_name');
  if (typeof number !== 'number' || headSha === '') return undefined;
  // While it is open, the field has the commit of a merge that is only tried.
  const mergeCommit = pull['merged_at'] === null ? '' : textAt(pull, 'merge_commit_sha');
  return {
    number,
    headSha,
    isFork,
    ...present({ mergeCommit: mergeCommit || undefined }),
  };
}
