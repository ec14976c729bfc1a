import type { ManifestTree } from '../../files/read-manifest-tree.ts';
import { present } from '../../lib/present.ts';
import { displayPath } from '../../manifest/display-path.ts';
import { renderSarif, type SarifDirectory } from '../../report/diagnostics/render-sarif.ts';
import { jsonText } from '../output/write-json.ts';
import { findProgramPages } from '../program-pages.ts';
import { VERSION } from '../version.ts';

/** What was found in a directory. */
export interface DirectoryFindings extends Pick<SarifDirectory, 'diagnostics' | 'sources'> {
  readonly location: Pick<ManifestTree, 'directory'>;
}

/** The problems of directories as one SARIF document. */
export async function sarifText(directories: readonly DirectoryFindings[]): Promise<string> {
  return jsonText(
    renderSarif({
      directories: directories.map(({ location, diagnostics, sources }) => ({
        diagnostics,
        sources,
        fallbackFile: displayPath(location.directory, 'wac.yaml'),
      })),
      version: VERSION,
      ...present({ pages: await findProgramPages() }),
    }),
  );
}
