/** What must hold of the pull requests whose changes are applied: that they were approved, that they were up to date. */
import { isJsonObject } from '../../lib/json.ts';
import type { Change } from '../../model/plan/change.ts';
import type { ActionRun } from '../action-run.ts';
import type { ReviewedPull } from '../github/merged-pulls.ts';
import type { ApplyRequirement } from './requirement-words.ts';

/** Who may write to the repository, as far as a review says it: anybody may review on a public one. */
const TRUSTED = ['OWNER', 'MEMBER', 'COLLABORATOR'];

/** The states of a review that count as a vote; a comment leaves the earlier vote as it is. */
const VOTES = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];

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

/** Somebody with access approved the last commit, and nobody's newest vote asks for changes. */
async function whyNotApproved(run: ActionRun, pull: ReviewedPull): Promise<string | undefined> {
  const { client, repoPath } = await run.github();
  const reviews = await client.list(`${repoPath}/pulls/${pull.number}/reviews?per_page=100`);
  const votes = new Map<string, { readonly state: string; readonly commit: unknown }>();
  for (const { user, state, commit_id: commit, author_association: association } of reviews) {
    const login = isJsonObject(user) ? user['login'] : undefined;
    if (typeof login !== 'string' || login === pull.author) continue;
    if (!TRUSTED.includes(String(association)) || !VOTES.includes(String(state))) continue;
    votes.set(login, { state: String(state), commit });
  }
  const all = [...votes];
  const against = all.filter(([, { state }]) => state === 'CHANGES_REQUESTED');
  if (against.length > 0) return `${against.map(([login]) => login).join(', ')} requested changes`;
  const approvals = all.filter(([, { state }]) => state === 'APPROVED');
  if (approvals.some(([, { commit }]) => commit === pull.headSha)) return undefined;
  return approvals.length === 0
    ? 'nobody with write access approved it'
    : `the approval is for an earlier commit than its last one (${pull.headSha.slice(0, 12)})`;
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
