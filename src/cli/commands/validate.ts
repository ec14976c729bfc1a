import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { displayPath } from '../../manifest/display-path.ts';
import { renderDiagnosticsJson } from '../../report/diagnostics/render-diagnostics-json.ts';
import { EXIT, type ExitCode } from '../../workflow/exit-code.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import { writeDiagnostics } from '../output/write-diagnostics.ts';
import { writeJson } from '../output/write-json.ts';
import { loadEveryEnvironment, narrowDiagnostics, sourceTexts } from '../session/open-project.ts';
import { VERSION } from '../version.ts';

/** `wac validate`: every problem of the manifests, in every environment unless one is chosen. */
export async function run(context: CommandContext): Promise<ExitCode> {
  const { io, options } = context;
  const { tree, projects, environments, ...loaded } = await loadEveryEnvironment(context);
  const diagnostics = narrowDiagnostics(tree, loaded.diagnostics);
  const isValid = !hasErrors(diagnostics);
  const declarations = [...projects.values()].flatMap((project) => project.declarations);
  const count = new Set(declarations.map(({ key }) => key)).size;
  if (options.format === 'json') {
    writeJson(io, { ...renderDiagnosticsJson(diagnostics), automations: count });
    return isValid ? EXIT.done : EXIT.invalid;
  }
  if (options.format === 'sarif') {
    const { renderSarif } = await import('../../report/diagnostics/render-sarif.ts');
    const fallbackFile = displayPath(tree.directory, 'wac.yaml');
    const sources = sourceTexts(tree);
    writeJson(io, renderSarif({ diagnostics, version: VERSION, sources, fallbackFile }));
    return isValid ? EXIT.done : EXIT.invalid;
  }
  writeDiagnostics(context, diagnostics, sourceTexts(tree));
  if (!isValid) return EXIT.invalid;
  const scope = environments.length > 1 ? ` in ${environments.join(', ')}` : '';
  io.stdout.write(
    `${countNoun(count, 'automation')} ${count === 1 ? 'is' : 'are'} valid${scope}\n`,
  );
  return EXIT.done;
}
