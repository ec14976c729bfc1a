/** Opens the manifest directory that an export adds to. */
import { relative } from 'node:path';
import { hasErrors } from '../../../diagnostics/diagnostic.ts';
import { Failure } from '../../../diagnostics/failure.ts';
import { type ManifestTree, readManifestTree } from '../../../files/read-manifest-tree.ts';
import type { ExportTarget } from '../../../manifest/export/export-target.ts';
import { declaredEnvironments, loadProject } from '../../../manifest/load-project.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { writeDiagnostics } from '../../output/write-diagnostics.ts';
import { sourceTexts } from '../../session/open-project.ts';
import type { ExportOptions } from './export-command.ts';

/**
 * The target, with its directory; undefined where the directory has no `wac.yaml` of its own.
 *
 * A directory without a manifest is a target too. The exit code when it has an error; the problems have then been
 * written.
 *
 * @param paths every file that is in the directory, as the user would type it.
 * @throws Failure `usage` when its configuration declares environments: an automation is in one of them only.
 */
export async function openExportTarget(
  context: CommandContext<ExportOptions>,
  directory: string,
  paths: readonly string[],
): Promise<{ readonly tree: ManifestTree; readonly target: ExportTarget } | ExitCode | undefined> {
  if (paths.length === 0) return undefined;
  const read = await readManifestTree(directory);
  const { value: tree } = read;
  if (tree.configuration === undefined || tree.narrowedTo !== undefined) return undefined;
  refuseEnvironments(declaredEnvironments(tree.configuration).names, directory);
  const loaded = loadProject({ tree, directory: tree.directory });
  const diagnostics = [
    ...read.diagnostics.filter(({ code }) => code !== 'file/no-manifests'),
    ...loaded.diagnostics,
  ];
  if (loaded.value === undefined || hasErrors(diagnostics)) {
    writeDiagnostics(context, diagnostics, sourceTexts(tree));
    return EXIT.invalid;
  }
  return {
    tree,
    target: {
      source: tree.configuration,
      configuration: loaded.value.configuration,
      files: tree.files,
      declarations: loaded.value.declarations,
      webhooks: loaded.value.webhooks ?? [],
      paths: paths.map((path) => relative(directory, path).replaceAll('\\', '/')),
    },
  };
}

function refuseEnvironments(environments: readonly string[], directory: string): void {
  if (environments.length === 0) return;
  throw new Failure(`Refusing to export into "${directory}": its wac.yaml declares environments`, {
    code: 'usage',
    hint: 'Export into a new directory, then move the manifests and set "environments" in each',
  });
}
