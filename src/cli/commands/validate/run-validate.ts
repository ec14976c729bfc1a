/**
 * `wac validate`: every problem of the manifests, in every environment unless one is chosen.
 *
 * A run over a large directory in which nothing has changed ends here. What validates and what writes diagnostics is
 * loaded where it is needed.
 */
import { takeFileStates } from '../../../files/cache/file-states.ts';
import { type FoundManifests, findManifests } from '../../../files/tree/find-manifests.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import { requestedEnvironment } from '../../../workflow/requested-environment.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { readNamedFiles } from './read-named-files.ts';
import type { ValidateOptions } from './validate-command.ts';
import { type ListedFiles, type Validated, validText } from './validated.ts';
import type { ValidationCache, ValidationSettings } from './validation-cache.ts';

/** Smaller directories are validated in less time than it takes to be sure of an entry. */
export const MIN_CACHED_BYTES: number = 2 ** 18;

export async function runValidate(context: CommandContext<ValidateOptions>): Promise<ExitCode> {
  const validated = await validate(context);
  const { format = 'text' } = context.options;
  if (format === 'text' && validated.diagnostics.length === 0) {
    context.io.stdout.write(validText(validated));
    return EXIT.done;
  }
  const { writeValidation } = await import('./render-validation.ts');
  return await writeValidation(context, validated);
}

async function validate(context: CommandContext<ValidateOptions>): Promise<Validated> {
  const { io, options, root, args } = context;
  const found = await findManifests(root.choose(args[0]));
  const settings = {
    environment: requestedEnvironment(options.env, io.env),
    vars: options.var ?? [],
  };
  const listed = options.cache === false ? undefined : listLargeDirectory(found);
  const cache = listed === undefined ? undefined : await openCache(context, listed, settings);
  const unchanged = cache?.findUnchanged();
  if (listed !== undefined && unchanged !== undefined) {
    const sources = readNamedFiles(listed, unchanged.diagnostics);
    if (sources !== undefined) return { ...unchanged, location: found, sources: () => sources };
  }
  const { validateFiles } = await import('./validate-files.ts');
  return await validateFiles(context, found, listed && cache && { listed, cache });
}

/** The files of a directory that is worth a cache; undefined for any other, and where there is a problem with a file. */
function listLargeDirectory(found: FoundManifests): ListedFiles | undefined {
  if (found.diagnostics.length > 0) return undefined;
  const files = takeFileStates(found.files.map(({ absolute }) => absolute));
  return files === undefined || files.bytes < MIN_CACHED_BYTES ? undefined : { found, files };
}

/** Loads the cache only for a large directory: its hashes are a tenth of the start of the program. */
async function openCache(
  context: CommandContext<ValidateOptions>,
  listed: ListedFiles,
  settings: ValidationSettings,
): Promise<ValidationCache | undefined> {
  const { openValidationCache } = await import('./validation-cache.ts');
  return openValidationCache(context, listed, settings);
}
