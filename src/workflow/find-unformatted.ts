import { hasErrors } from '../diagnostics/diagnostic.ts';
import { displayPath } from '../manifest/display-path.ts';
import { formatManifest } from '../manifest/edit/format-manifest.ts';
import type { SourceFile } from '../model/source-file.ts';

/** The files of a manifest directory. */
export interface FormattedFiles {
  /** As the user names the directory; the paths in the result start with it. */
  readonly directory: string;
  readonly configuration?: SourceFile;
  readonly files: readonly SourceFile[];
}

/** The files that `wac fmt` would change, each as diagnostics name it. What cannot be parsed is left to validation. */
export function findUnformatted({
  directory,
  configuration,
  files,
}: FormattedFiles): readonly string[] {
  const documents = [
    ...(configuration === undefined
      ? []
      : [{ file: configuration, document: 'configuration' as const }]),
    ...files.map((file) => ({ file, document: 'manifest' as const })),
  ];
  return documents.flatMap(({ file, document }) => {
    const shown = displayPath(directory, file.path);
    const { value: text, diagnostics } = formatManifest(file.text, { file: shown, document });
    return hasErrors(diagnostics) || text === file.text ? [] : [shown];
  });
}
