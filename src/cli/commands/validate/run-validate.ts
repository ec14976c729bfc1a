import { type Diagnostic, hasErrors } from '../../../diagnostics/diagnostic.ts';
import type { ManifestTree } from '../../../files/read-manifest-tree.ts';
import { present } from '../../../lib/present.ts';
import { displayPath } from '../../../manifest/display-path.ts';
import { renderDiagnosticsJson } from '../../../report/diagnostics/render-diagnostics-json.ts';
import { countManifests } from '../../../report/text/count-manifests.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { writeDiagnostics } from '../../output/write-diagnostics.ts';
import { jsonText } from '../../output/write-json.ts';
import {
  loadEveryEnvironment,
  narrowDiagnostics,
  sourceTexts,
} from '../../session/open-project.ts';
import { VERSION } from '../../version.ts';
import type { ValidateFormat, ValidateOptions } from './validate-command.ts';

/** `wac validate`: every problem of the manifests, in every environment unless one is chosen. */
export async function runValidate(context: CommandContext<ValidateOptions>): Promise<ExitCode> {
  const { tree, projects, environments, ...loaded } = await loadEveryEnvironment(context);
  const diagnostics = narrowDiagnostics(tree, loaded.diagnostics);
  const all = [...projects.values()];
  const valid = {
    tree,
    diagnostics,
    automations: countKeys(all.map(({ declarations }) => declarations)),
    webhooks: countKeys(all.map(({ webhooks = [] }) => webhooks)),
    environments,
  };
  context.io.stdout.write(await RENDERERS[context.options.format ?? 'text'](valid, context));
  return hasErrors(diagnostics) ? EXIT.invalid : EXIT.done;
}

/** How many manifests there are, each counted once whatever its environments. */
function countKeys(lists: readonly (readonly { readonly key: string }[])[]): number {
  return new Set(lists.flat().map(({ key }) => key)).size;
}

interface Validated {
  readonly tree: ManifestTree;
  readonly diagnostics: readonly Diagnostic[];
  readonly automations: number;
  readonly webhooks: number;
  readonly environments: readonly string[];
}

type Render = (
  validated: Validated,
  context: CommandContext<ValidateOptions>,
) => string | Promise<string>;

/** What goes to standard output; as text, the diagnostics go to standard error. */
const RENDERERS: Readonly<Record<ValidateFormat, Render>> = {
  text: ({ tree, diagnostics, automations, webhooks, environments }, context) => {
    writeDiagnostics(context, diagnostics, sourceTexts(tree));
    if (hasErrors(diagnostics)) return '';
    const scope = environments.length > 1 ? ` in ${environments.join(', ')}` : '';
    const verb = automations + webhooks === 1 ? 'is' : 'are';
    return `${countManifests(automations, webhooks)} ${verb} valid${scope}\n`;
  },
  json: ({ diagnostics, automations, webhooks }) =>
    jsonText({ ...renderDiagnosticsJson(diagnostics), automations, webhooks }),
  sarif: async ({ tree, diagnostics }) => {
    const { renderSarif } = await import('../../../report/diagnostics/render-sarif.ts');
    const fallbackFile = displayPath(tree.directory, 'wac.yaml');
    const sources = sourceTexts(tree);
    const { findProgramPages } = await import('../../program-pages.ts');
    const pages = await findProgramPages();
    const input = { diagnostics, version: VERSION, sources, fallbackFile, ...present({ pages }) };
    return jsonText(renderSarif(input));
  },
};
