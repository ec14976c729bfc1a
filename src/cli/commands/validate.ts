import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { loadProject } from '../../manifest/load-project.ts';
import { renderDiagnosticsJson } from '../../report/render-diagnostics-json.ts';
import { EXIT, type ExitCode } from '../../workflow/exit-code.ts';
import type { CommandContext } from '../command-spec.ts';
import { narrowDiagnostics, openTree, parseVariables, sourceTexts } from '../open-project.ts';
import { mergeDiagnostics } from '../../diagnostics/merge-diagnostics.ts';
import { writeDiagnostics } from '../write-diagnostics.ts';
import { writeJson } from '../write-json.ts';

/** `wac validate`: every problem of the manifests, in every environment unless one is chosen. */
export async function run(context: CommandContext): Promise<ExitCode> {
  const { io, options } = context;
  const opened = await openTree(context);
  const { tree, declared } = opened;
  const chosen = options.env ?? (io.env['WAC_ENV'] || undefined);
  const environments = declared.length === 0 || chosen !== undefined ? [chosen] : declared;
  const loads = hasErrors(opened.diagnostics)
    ? []
    : environments.map((environment) =>
        loadProject({
          tree,
          directory: tree.directory,
          ...(environment === undefined ? {} : { environment }),
          vars: parseVariables(options.var ?? []),
        }),
      );
  const all = mergeDiagnostics([opened.diagnostics, ...loads.map((load) => load.diagnostics)]);
  const diagnostics = narrowDiagnostics(tree, all);
  const isValid = !hasErrors(diagnostics);
  const keys = new Set(
    loads.flatMap((load) => load.value?.declarations.map((declaration) => declaration.key) ?? []),
  );
  if (options.format === 'json') {
    writeJson(io, { ...renderDiagnosticsJson(diagnostics), automations: keys.size });
  } else {
    writeDiagnostics(context, diagnostics, sourceTexts(tree));
    if (isValid) {
      const scope = declared.length > 1 && chosen === undefined ? ` in ${declared.join(', ')}` : '';
      const verb = keys.size === 1 ? 'is' : 'are';
      io.stdout.write(`${countNoun(keys.size, 'automation')} ${verb} valid${scope}\n`);
    }
  }
  return isValid ? EXIT.done : EXIT.invalid;
}
