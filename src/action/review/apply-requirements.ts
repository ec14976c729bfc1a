/** What must hold of the pull requests whose changes are applied: that they were approved, that they were up to date. */
import { isJsonList, isJsonObject, type JsonObject } from '../../lib/json.ts';
import type { Change } from '../../model/plan/change.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import type { ReviewedPull } from '../github/merged-pulls.ts';
import type { ApplyRequirement } from './requirement-words.ts';

/** The newest vote of each person who may write to the repository. Anybody may review on a public one. */
const VOTES =
  'query Votes($owner: String!, $repo: String!, $number: Int!, $after: String) { repository(owner: $owner, name: $repo) { pullRequest(number: $number) { author { login } latestOpinionatedReviews(first: 100, after: $after, writersOnly: true) { nodes { state author { login } commit { oid } } pageInfo { hasNextPage endCursor } } } } }';

const TREES =
  'query Merged($owner: String!, $repo: String!, $head: String!, $merged: String!) { repository(owner: $owner, name: $repo) { head: object(expression: $head) { oid } merged: object(expression: $merged) { oid } } }';

/**
 * What does not hold, a sentence for each; empty when everything holds.
 *
 * @param pulls those whose comments show what is applied.
 * @param unknown what is applied and no comment shows.
 * @throws ActionFailure when GitHub cannot be asked: unknown is not approved.
 */
export async function unmetRequirements(
  run: ActionRun,
  pulls: readonly ReviewedPull[],
  unknown: readonly Change[],
): Promise<readonly string[]> {
  const { applyRequirements } = run.inputs;
  if (applyRequirements.length === 0) return [];
  const words = applyRequirements.join(' and ');
  const unmet = unknown.map(
    ({ action, key }) => `No reviewed plan shows "${action} ${key}", so it is not ${words}`,
  );
  for (const requirement of applyRequirements) {
    for (const pull of pulls) {
      const why = await CHECKS[requirement](run, pull);
      if (why !== undefined)
        unmet.push(`Pull request ${pull.number} is not ${requirement}: ${why}`);
    }
  }
  return unmet;
}

const CHECKS: Readonly<
  Record<ApplyRequirement, (run: ActionRun, pull: ReviewedPull) => Promise<string | undefined>>
> = { approved: whyNotApproved, 'up-to-date': whyNotUpToDate };

/** Somebody with write access approved the last commit, and nobody's newest vote asks for changes. */
async function whyNotApproved(run: ActionRun, pull: ReviewedPull): Promise<string | undefined> {
  const votes = await readVotes(run, pull.number);
  const against = votes.filter(({ state }) => state === 'CHANGES_REQUESTED');
  if (against.length > 0) {
    return `${against.map(({ login }) => login).join(', ')} requested changes`;
  }
  const approvals = votes.filter(({ state }) => state === 'APPROVED');
  if (approvals.some(({ commit }) => commit === pull.headSha)) return undefined;
  return approvals.length === 0
    ? 'nobody with write access approved it'
    : `the approval is for an earlier commit than its last one (${pull.headSha.slice(0, 12)})`;
}

interface Vote {
  readonly login: string;
  readonly state: string;
  readonly commit: string;
}

/** The votes that count; those of the author do not. */
async function readVotes(run: ActionRun, number: number): Promise<readonly Vote[]> {
  const { client } = await run.github();
  const { owner, repo } = run.context;
  const votes: Vote[] = [];
  for (let after: string | null = null; ; ) {
    const data: JsonObject = await client.graphql(VOTES, { owner, repo, number, after });
    const pull = objectAt(objectAt(data, 'repository'), 'pullRequest');
    const author = objectAt(pull, 'author')['login'];
    const { nodes, pageInfo } = objectAt(pull, 'latestOpinionatedReviews');
    if (!isJsonList(nodes) || !isJsonObject(pageInfo)) {
      throw new ActionFailure(
        'github',
        `GitHub does not return the reviews of pull request ${number}`,
      );
    }
    for (const review of nodes.filter(isJsonObject)) {
      const login = objectAt(review, 'author')['login'];
      if (typeof login !== 'string' || login === author) continue;
      const commit = String(objectAt(review, 'commit')['oid'] ?? '');
      votes.push({ login, state: String(review['state']), commit });
    }
    const { hasNextPage, endCursor } = pageInfo;
    if (hasNextPage !== true || typeof endCursor !== 'string') return votes;
    after = endCursor;
  }
}

function objectAt(value: JsonObject, name: string): JsonObject {
  const child = value[name];
  return isJsonObject(child) ? child : {};
}

/** What was merged holds the files of the pull request and no others, whatever the method of the merge. */
async function whyNotUpToDate(
  run: ActionRun,
  { headSha, mergeCommit }: ReviewedPull,
): Promise<string | undefined> {
  const { client } = await run.github();
  const { owner, repo } = run.context;
  if (mergeCommit === undefined) return 'it is not merged';
  const data = await client.graphql(TREES, {
    owner,
    repo,
    head: `${headSha}:`,
    merged: `${mergeCommit}:`,
  });
  const { repository } = data;
  const treeOf = (name: string): unknown => {
    const tree = isJsonObject(repository) ? repository[name] : undefined;
    return isJsonObject(tree) ? tree['oid'] : undefined;
  };
  const head = treeOf('head');
  if (head !== undefined && head === treeOf('merged')) return undefined;
  return 'its branch did not have the newest commits of the base branch when it was merged';
}
