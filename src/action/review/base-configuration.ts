/** `wac.yaml` as it was before the change that a run is about: on the base branch, or before the push. */
import { CONFIGURATION_NAME } from '../../files/find-root.ts';
import type { ManifestTree } from '../../files/read-manifest-tree.ts';
import { isJsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { loadProject } from '../../manifest/load-project.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { ActionRun } from '../action-run.ts';
import { GitHubFailure } from '../github/github-failure.ts';
import { pathInRepository } from '../path-in-repository.ts';

/** The earlier configuration. */
export type BaseConfiguration =
  | { readonly status: 'known'; readonly configuration: Configuration }
  | { readonly status: 'none' } // there was no file, or one that cannot be used
  | { readonly status: 'same-branch' }; // the event is about no change: a schedule, a start by hand

/**
 * Reads it from GitHub, since a checkout has the newest commit alone.
 *
 * @throws ActionFailure when GitHub cannot be asked: unknown is not the same as unchanged.
 */
export async function readBaseConfiguration(
  run: ActionRun,
  tree: ManifestTree,
  environment: string | undefined,
): Promise<BaseConfiguration> {
  const { baseSha } = run.context;
  if (baseSha === undefined) return { status: 'same-branch' };
  const text = await readFileAt(run, tree.root, baseSha);
  if (text === undefined) return { status: 'none' };
  const configuration = loadProject({
    tree: { files: [], configuration: { path: CONFIGURATION_NAME, text } },
    directory: tree.directory,
    ...present({ environment }),
  }).value?.configuration;
  return configuration === undefined ? { status: 'none' } : { status: 'known', configuration };
}

async function readFileAt(
  run: ActionRun,
  root: string,
  commit: string,
): Promise<string | undefined> {
  const { client, repoPath } = await run.github();
  const folder = await pathInRepository(run, root);
  const path = [...folder.split('/'), CONFIGURATION_NAME]
    .filter((part) => part !== '')
    .map(encodeURIComponent)
    .join('/');
  const found = await client
    .get(`${repoPath}/contents/${path}?ref=${encodeURIComponent(commit)}`)
    .catch((error: unknown) => {
      if (error instanceof GitHubFailure && error.status === 404) return null;
      throw error;
    });
  if (!isJsonObject(found)) return undefined;
  const { content, encoding } = found;
  if (typeof content !== 'string' || encoding !== 'base64') return undefined;
  return Buffer.from(content, 'base64').toString('utf8');
}
