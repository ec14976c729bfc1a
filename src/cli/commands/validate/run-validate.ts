import { hasErrors } from '../../../diagnostics/diagnostic.ts';
import type { ManifestTree } from '../../../files/read-manifest-tree.ts';
import { present } from '../../../lib/present.ts';
import { displayPath } from '../../../manifest/display-path.ts';
import { renderDiagnosticsJson } from '../../../report/diagnostics/render-diagnostics-json.ts';
import { countManifests } from '../../../report/text/count-manifests.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import { requestedEnvironment } from '../../../workflow/requested-environment.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { writeDiagnostics } from '../../output/write-diagnostics.ts';
import { jsonText } from '../../output/write-json.ts';
import {
  loadEveryEnvironment,
  narrowDiagnostics,
  type OpenedTree,
  openTree,
  sourceTexts,
} from '../../session/open-project.ts';
import { VERSION } from '../../version.ts';
import type { ValidateFormat, ValidateOptions } from './validate-command.ts';
import {
  openValidationCache,
  parseEntry,
  RecordedReads,
  renderEntry,
  type ValidationResult,
  validationKey,
} from './validation-cache.ts';

/** `wac validate`: every problem of the manifests, in every environment unless one is chosen. */
export async function runValidate(context: CommandContext<ValidateOptions>): Promise<ExitCode> {
  const opened = await openTree(context);
  const { tree } = opened;
  const result = await validateTree(context, opened);
  const valid = { ...result, tree, diagnostics: narrowDiagnostics(tree, result.diagnostics) };
  const { diagnostics } = valid;
  context.io.stdout.write(await RENDERERS[context.options.format ?? 'text'](valid, context));
  return hasErrors(diagnostics) ? EXIT.invalid : EXIT.done;
}

/** How many manifests there are, each counted once whatever its environments. */
function countKeys(lists: readonly (readonly { readonly key: string }[])[]): number {
  return new Set(lists.flat().map(({ key }) => key)).size;
}

/** Validates a whole tree, or finds out what an earlier run over the same files has found. */
async function validateTree(
  context: CommandContext<ValidateOptions>,
  opened: OpenedTree,
): Promise<ValidationResult> {
  const { io, options } = context;
  const { tree } = opened;
  const cache = options.cache === false ? undefined : openValidationCache(context, opened);
  if (cache === undefined) return await validateFiles(context, opened);
  const settings = {
    environment: requestedEnvironment(options.env, io.env),
    vars: options.var ?? [],
  };
  const key = validationKey(opened, settings, io.now);
  const known = cache.read(key);
  const result = known === undefined ? undefined : parseEntry(known, tree.readText);
  if (result !== undefined) return result;
  const reads = new RecordedReads();
  const recorded = { ...tree, readText: reads.record(tree.readText) };
  const found = await validateFiles(context, { ...opened, tree: recorded });
  cache.write(key, renderEntry(found, reads));
  return found;
}

async function validateFiles(
  context: CommandContext<ValidateOptions>,
  opened: OpenedTree,
): Promise<ValidationResult> {
  const { projects, environments, diagnostics } = await loadEveryEnvironment(context, opened);
  const all = [...projects.values()];
  return {
    diagnostics,
    automations: countKeys(all.map(({ declarations }) => declarations)),
    webhooks: countKeys(all.map(({ webhooks = [] }) => webhooks)),
    environments,
  };
}

interface Validated extends ValidationResult {
  readonly tree: ManifestTree;
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
