import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { readTextFile } from '../../../files/read-text-file.ts';
import { displayPath } from '../../../manifest/display-path.ts';
import { OpenedFiles } from './recorded-reads.ts';
import type { ListedFiles } from './validated.ts';

/**
 * The text of the files that diagnostics name, by the name that they show.
 *
 * @returns undefined where a file is no longer in the state in which it was listed.
 */
export function readNamedFiles(
  directory: ListedFiles,
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, string> | undefined {
  const sources = new Map<string, string>();
  if (diagnostics.length === 0) return sources;
  const names = new Set(diagnostics.flatMap(filesOf));
  const opened = new OpenedFiles(directory);
  const { found } = directory;
  for (const file of found.files) {
    const name = displayPath(found.directory, file.path);
    if (!names.has(name)) continue;
    const { value } = readTextFile(file, Number.POSITIVE_INFINITY, opened.add);
    if (value === undefined) return undefined;
    sources.set(name, value.text);
  }
  return opened.areAsListed ? sources : undefined;
}

function filesOf({ range, related = [], alsoAt = [] }: Diagnostic): readonly string[] {
  const ranges = [range, ...related.map((each) => each.range), ...alsoAt];
  return ranges.flatMap((each) => (each === undefined ? [] : [each.file]));
}
