import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ManifestTree } from '../../files/read-manifest-tree.ts';
import { writeFileAtomically } from '../../files/write-file-atomically.ts';
import { present } from '../../lib/present.ts';
import { displayPath } from '../../manifest/display-path.ts';
import {
  renderSarif,
  type SarifInput,
  type SarifPages,
} from '../../report/diagnostics/render-sarif.ts';
import type { ActionRun } from '../action-run.ts';
import { ACTION_VERSION } from '../action-version.ts';
import { sourceTexts } from './log-diagnostics.ts';

/**
 * Writes what was found into the file that the input names; does nothing where it names none. A file without results
 * is written too: an upload of it closes what was found before.
 */
export async function writeSarif(
  { inputs, io, redact }: Pick<ActionRun, 'inputs' | 'io' | 'redact'>,
  tree: ManifestTree,
  found: { readonly diagnostics: readonly Diagnostic[] } & Pick<SarifInput, 'failedCases'>,
): Promise<void> {
  const { sarifFile } = inputs;
  if (sarifFile === undefined) return;
  const { diagnostics, ...tests } = found;
  const fallbackFile = displayPath(tree.directory, 'wac.yaml');
  const document = renderSarif({
    directories: [{ diagnostics, sources: sourceTexts(tree), fallbackFile }],
    ...tests,
    version: ACTION_VERSION,
    ...present({ pages: actionPages(io.env) }),
  });
  await writeFileAtomically(sarifFile, redact(`${JSON.stringify(document, undefined, 2)}\n`));
}

/** Where the action itself was taken from; undefined for `uses: ./`, which has no repository of its own. */
function actionPages(env: ActionRun['io']['env']): SarifPages | undefined {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  if (!repository || !ref) return undefined;
  const project = encodeURI(`${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}`);
  const diagnostics = `${project}/blob/${encodeURIComponent(ref)}/docs/diagnostics.md`;
  return { project, diagnostics };
}
