import { isJsonObject } from '../../lib/json.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import { pathInRepository } from '../path-in-repository.ts';

const TREES =
  'query Trees($owner: String!, $repo: String!, $here: String!, $there: String!) { repository(owner: $owner, name: $repo) { here: object(expression: $here) { oid } there: object(expression: $there) { oid } } }';

/**
 * The newer commit of the branch, if it has moved on to other manifests: then the newer commit's run applies, not this one.
 *
 * Newer commits that leave the manifests alone may never start the workflow (a path filter, `[skip ci]`), so they do
 * not count.
 *
 * @throws ActionFailure when GitHub cannot be asked: an old commit must not be applied by accident.
 */
export async function supersedingCommit(
  run: ActionRun,
  directory: string,
): Promise<string | undefined> {
  const { context } = run;
  const { branch, sha, owner, repo } = context;
  if (branch === undefined) {
    throw new ActionFailure(
      'usage',
      `Applying works on a branch, not on ${context.ref || 'nothing'}`,
    );
  }
  const { client, repoPath } = await run.github();
  const path = branch.split('/').map(encodeURIComponent).join('/');
  const reference = await client.get(`${repoPath}/git/ref/heads/${path}`);
  const object = isJsonObject(reference) ? reference['object'] : undefined;
  const head = isJsonObject(object) ? object['sha'] : undefined;
  if (typeof head !== 'string') {
    throw new ActionFailure('github', `GitHub does not return the head of the branch ${branch}`);
  }
  if (head === sha) return undefined;
  const prefix = await pathInRepository(run, directory);
  const data = await client.graphql(TREES, {
    owner,
    repo,
    here: `${sha}:${prefix}`,
    there: `${head}:${prefix}`,
  });
  const repository = data['repository'];
  const oidOf = (name: string): unknown => {
    const tree = isJsonObject(repository) ? repository[name] : undefined;
    return isJsonObject(tree) ? tree['oid'] : undefined;
  };
  const here = oidOf('here');
  return here === undefined || here !== oidOf('there') ? head : undefined;
}
