/** Validates directories, with what earlier runs have found in those that have not changed since. */
import { type FileStates, takeFileStates } from '../../../files/cache/file-states.ts';
import { CONFIGURATION_NAME } from '../../../files/find-root.ts';
import type { FoundManifests } from '../../../files/tree/find-manifests.ts';
import { requestedEnvironment } from '../../../workflow/requested-environment.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { readNamedFiles } from './read-named-files.ts';
import type { ValidateOptions } from './validate-command.ts';
import type { ListedFiles, Validated } from './validated.ts';
import type { ValidationCache } from './validation-cache.ts';

/** Smaller runs validate in less time than it takes to be sure of an entry. */
export const MIN_CACHED_BYTES: number = 2 ** 18;

/** Validates one of the directories that were prepared. */
export type ValidateDirectory = (
  context: CommandContext<ValidateOptions>,
  found: FoundManifests,
) => Promise<Validated>;

/** Looks for entries where the directories of the run are large together. Nothing is read of the manifests yet. */
export async function prepareValidation(
  context: CommandContext<ValidateOptions>,
  directories: readonly FoundManifests[],
): Promise<ValidateDirectory> {
  const { io, options } = context;
  const listed = options.cache === false ? [] : listDirectories(directories);
  const bytes = listed.reduce((sum, { files }) => sum + files.bytes, 0);
  const settings = {
    environment: requestedEnvironment(options.env, io.env),
    vars: options.var ?? [],
  };
  const cacheOf = bytes < MIN_CACHED_BYTES ? undefined : await loadCaches(context, settings);
  const byFound = new Map(listed.map((each) => [each.found, each]));
  return async (context, found) => {
    const own = byFound.get(found);
    const cached = own && cacheOf && { listed: own, cache: cacheOf(own) };
    const unchanged = cached?.cache.findUnchanged();
    if (cached !== undefined && unchanged !== undefined) {
      const sources = readNamedFiles(cached.listed, unchanged.diagnostics);
      if (sources !== undefined) return { ...unchanged, location: found, sources: () => sources };
    }
    const { validateFiles } = await import('./validate-files.ts');
    return await validateFiles(context, found, cached);
  };
}

/**
 * The states of the files of each directory. One where there is a problem with a file is left out, and one without a
 * configuration: what is said of that depends on files that are not listed.
 */
function listDirectories(directories: readonly FoundManifests[]): readonly ListedFiles[] {
  return directories.flatMap((found) => {
    if (found.diagnostics.length > 0 || !hasConfiguration(found)) return [];
    const files: FileStates | undefined = takeFileStates(
      found.files.map(({ absolute }) => absolute),
    );
    return files === undefined ? [] : [{ found, files }];
  });
}

function hasConfiguration({ files }: FoundManifests): boolean {
  return files.some(({ path }) => path === CONFIGURATION_NAME);
}

/** Loads the cache only for large directories: its hashes are a tenth of the start of the program. */
async function loadCaches(
  context: CommandContext<ValidateOptions>,
  settings: Parameters<typeof import('./validation-cache.ts').openValidationCaches>[1],
): Promise<((listed: ListedFiles) => ValidationCache) | undefined> {
  const { openValidationCaches } = await import('./validation-cache.ts');
  return openValidationCaches(context, settings);
}
