import { join } from 'node:path';
import { hasErrors } from '../../../diagnostics/diagnostic.ts';
import { Failure } from '../../../diagnostics/failure.ts';
import { countNoun } from '../../../lib/count-noun.ts';
import { present } from '../../../lib/present.ts';
import { loadProject } from '../../../manifest/load-project.ts';
import type { Project } from '../../../model/configuration.ts';
import { planDestroy } from '../../../reconcile/requests/plan-destroy.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import { prepareWebhooks } from '../../../workflow/plan/prepare-webhooks.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { writeDiagnostics } from '../../output/write-diagnostics.ts';
import { confirmAndApply } from '../../session/confirm-and-apply.ts';
import { withInventory } from '../../session/inventory-session.ts';
import {
  openTree,
  parseVariables,
  refuseNarrowed,
  sourceTexts,
} from '../../session/open-project.ts';
import type { DestroyOptions } from './destroy-command.ts';

/** `wac destroy`: ends everything of one environment, as `onRemove` says. */
export async function runDestroy(context: CommandContext<DestroyOptions>): Promise<ExitCode> {
  const project = await readConfiguration(context);
  if (typeof project === 'number') return project;
  return await withInventory(context, { project, writesFor: 'destroy' }, async (session) => {
    const { server, inventory, policy } = session;
    const { viewer } = await server.api.readCapabilities();
    const webhooks = await prepareWebhooks({ project, api: server.api, policy, inventory });
    const plan = planDestroy({
      inventory,
      policy,
      server: server.name,
      ...present({ viewer: viewer?.username, webhooks: webhooks?.planned }),
    });
    const kept = plan.unmanaged.filter(({ reason }) => reason === 'kept').length;
    if (kept > 0) {
      context.io.stderr.write(
        `${countNoun(kept, 'automation')} of ours are kept, because of onRemove. To remove them, set "onRemove: delete", apply, and destroy again\n`,
      );
    }
    writeDiagnostics(context, plan.diagnostics);
    if (plan.changes.length + plan.conflicts.length === 0 && context.options.format !== 'json') {
      context.io.stdout.write(
        `Nothing to destroy: ${plan.owner} owns nothing here that can be removed\n`,
      );
      return EXIT.done;
    }
    return await confirmAndApply(context, { server, plan });
  });
}

/**
 * The configuration alone: the markers on the server identify what to remove, so manifests may be missing or broken.
 * Where environments are declared, the one to end is named in so many words.
 */
async function readConfiguration(
  context: CommandContext<DestroyOptions>,
): Promise<Project | ExitCode> {
  const { tree, diagnostics, environment, environments: declared } = await openTree(context);
  refuseNarrowed(tree, 'destroy');
  if (declared.length > 0 && context.options.env === undefined) {
    throw new Failure('No environment to destroy is given', {
      code: 'usage',
      hint: `Add --env ${declared.join(' or --env ')}; this command does not use WAC_ENV or the default environment`,
    });
  }
  if (tree.configuration === undefined && hasErrors(diagnostics)) {
    writeDiagnostics(context, diagnostics, sourceTexts(tree));
    return EXIT.invalid;
  }
  const loaded = loadProject({
    tree,
    directory: tree.directory,
    ...present({ environment }),
    vars: parseVariables(context.options.var ?? []),
  });
  const file = join(tree.directory, 'wac.yaml');
  const problems = [...diagnostics, ...loaded.diagnostics].filter(
    ({ code, severity, range }) =>
      severity === 'error' &&
      (tree.configuration === undefined || range?.file === file) &&
      code !== 'config/override' &&
      code !== 'file/no-manifests',
  );
  writeDiagnostics(context, problems, sourceTexts(tree));
  if (loaded.value === undefined || problems.length > 0) return EXIT.invalid;
  return { ...loaded.value, declarations: [], webhooks: [] };
}
