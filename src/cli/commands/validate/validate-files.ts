/** Validates the files of a directory: everything that a run does where nothing is known of them. */
import { readFound } from '../../../api/load-project.ts';
import type { ManifestTree } from '../../../files/read-manifest-tree.ts';
import type { FoundManifests } from '../../../files/tree/find-manifests.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import {
  loadEveryEnvironment,
  type OpenedTree,
  sourceTexts,
  withEnvironment,
} from '../../session/open-project.ts';
import { OpenedFiles, RecordedReads } from './recorded-reads.ts';
import type { ValidateOptions } from './validate-command.ts';
import type { ListedFiles, Validated, ValidationResult } from './validated.ts';
import type { ValidationCache } from './validation-cache.ts';

/** Where the results of a directory are kept. */
export interface CachedFiles {
  readonly listed: ListedFiles;
  readonly cache: ValidationCache;
}

/**
 * Reads the files and validates them, or finds out what an earlier run over the same content has found.
 *
 * @param cached where results are kept; undefined: nowhere.
 */
export async function validateFiles(
  context: CommandContext<ValidateOptions>,
  found: FoundManifests,
  cached: CachedFiles | undefined,
): Promise<Validated> {
  const states = cached === undefined ? undefined : new OpenedFiles(cached.listed);
  const read = await readFound(found, states?.add);
  const opened = withEnvironment(context, read);
  const { tree, diagnostics } = opened;
  if (cached === undefined || states === undefined || diagnostics.length > 0)
    return validated(tree, await validateTree(context, opened));
  const { cache } = cached;
  const key = cache.contentKey(tree);
  const known = cache.find(key, tree.readText);
  const result = known ?? (await validateAndKeep(context, opened, cache, key));
  cache.writeStates(states, key);
  return validated(tree, result);
}

function validated(tree: ManifestTree, result: ValidationResult): Validated {
  return { ...result, location: tree, sources: () => sourceTexts(tree) };
}

async function validateAndKeep(
  context: CommandContext<ValidateOptions>,
  opened: OpenedTree,
  cache: ValidationCache,
  key: string,
): Promise<ValidationResult> {
  const reads = new RecordedReads();
  const tree = { ...opened.tree, readText: reads.record(opened.tree.readText) };
  const result = await validateTree(context, { ...opened, tree });
  cache.write(key, result, reads);
  return result;
}

async function validateTree(
  context: CommandContext<ValidateOptions>,
  opened: OpenedTree,
): Promise<ValidationResult> {
  const { projects, environments, diagnostics } = await loadEveryEnvironment(context, opened);
  const all = [...projects.values()];
  return {
    diagnostics,
    automations: countKeys(all.map(({ declarations }) => declarations)),
    webhooks: countKeys(all.map(({ webhooks = [] }) => webhooks)),
    environments,
  };
}

/** How many manifests there are, each counted once whatever its environments. */
function countKeys(lists: readonly (readonly { readonly key: string }[])[]): number {
  return new Set(lists.flat().map(({ key }) => key)).size;
}
