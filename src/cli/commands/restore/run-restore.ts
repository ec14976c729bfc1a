import { Failure } from '../../../diagnostics/failure.ts';
import { readRestoreFile } from '../../../files/restore-file.ts';
import { present } from '../../../lib/present.ts';
import { suggestHint } from '../../../lib/suggest-names.ts';
import { actionIntegration } from '../../../model/automation.ts';
import type { AutomationApi } from '../../../model/automation-api.ts';
import { parseMarker } from '../../../model/canonical/marker.ts';
import { isSameDeployment } from '../../../model/deployment.ts';
import type { PlanPolicy } from '../../../model/plan/policy.ts';
import type { RestoreEntry, RestoreFile, RestoreWebhook } from '../../../model/plan/restore.ts';
import {
  planRestore,
  type RestoreCandidate,
  type RestorePlan,
  restoredScopeRef,
} from '../../../reconcile/requests/plan-restore.ts';
import { escapeTerminal } from '../../../report/text/escape-terminal.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import { readWebhookLists } from '../../../workflow/plan/read-webhook-lists.ts';
import { requestedEnvironment } from '../../../workflow/requested-environment.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { splitKeys } from '../../arguments/split-args.ts';
import { writeDiagnostics } from '../../output/write-diagnostics.ts';
import { confirmAndApply } from '../../session/confirm-and-apply.ts';
import { type InventorySession, withInventory } from '../../session/inventory-session.ts';
import type { RestoreOptions } from './restore-command.ts';

/** `wac restore FILE [KEY…]`: brings back what a removal took away. */
export async function runRestore(context: CommandContext<RestoreOptions>): Promise<ExitCode> {
  const [path = '', ...args] = context.args;
  const file = await readRestoreFile(path);
  const { directory, rest: keys } = await splitKeys('restore FILE', args);
  const { entries, webhooks } = selectEntries(file, keys);
  // A chosen environment that is not the file's is refused below, whichever way it was chosen.
  const environment = requestedEnvironment(context.options.env, context.io.env) ?? file.environment;
  const inEnvironment: CommandContext<RestoreOptions> = {
    ...context,
    options: { ...context.options, ...present({ env: environment }) },
  };
  const location = directory === undefined ? {} : { directory };
  return await withInventory(
    inEnvironment,
    { ...location, writesFor: 'restore' },
    async (session) => {
      const { server, project, inventory, policy } = session;
      refuseOtherServer(file, session.server.name, policy);
      const { viewer, missing } = await server.api.readCapabilities();
      const restored = planRestore({
        candidates: await resolveScopes(entries, server.api),
        declared: new Set(project.declarations.map(({ key }) => key)),
        webhooks: {
          saved: webhooks,
          lists: await readWebhookLists(
            [...new Set(webhooks.map(({ entity }) => entity))].sort(),
            server.api,
          ),
          declared: new Set(project.webhooks?.map(({ key }) => key)),
        },
        inventory,
        policy,
        server: server.name,
        missing,
        ...present({ viewer: viewer?.username }),
      });
      refuseProblems(restored, path);
      const declared = new Set(
        [...project.declarations, ...(project.webhooks ?? [])].map(({ key }) => key),
      );
      reportRestored(context, session, { ...restored, declared });
      writeDiagnostics(context, restored.plan.diagnostics);
      const { changes, conflicts } = restored.plan;
      if (changes.length + conflicts.length === 0 && context.options.format !== 'json') {
        context.io.stdout.write('Nothing to restore: everything in the file is there\n');
        return EXIT.done;
      }
      return await confirmAndApply(inEnvironment, { server, plan: restored.plan });
    },
  );
}

/** All that was saved, or what some keys name: a webhook comes back with each automation that uses it. */
function selectEntries(
  { automations, webhooks = [] }: RestoreFile,
  keys: readonly string[],
): { readonly entries: readonly RestoreEntry[]; readonly webhooks: readonly RestoreWebhook[] } {
  const known = [...webhooks, ...automations].map(({ key }) => key);
  const unknown = keys.find((key) => !known.includes(key));
  if (unknown !== undefined) {
    throw new Failure(`The restore file has no "${unknown}"`, {
      code: 'usage',
      hint: suggestHint(unknown, known) ?? `It has ${known.join(', ')}`,
    });
  }
  if (keys.length === 0) return { entries: automations, webhooks };
  const entries = automations.filter(({ key }) => keys.includes(key));
  const used = new Set(entries.map(({ observed }) => actionIntegration(observed.action)?.id));
  return {
    entries,
    webhooks: webhooks.filter(({ key, webhook }) => keys.includes(key) || used.has(webhook.id)),
  };
}

/** What was saved from one server is not restored on another. */
function refuseOtherServer(file: RestoreFile, server: string, policy: PlanPolicy): void {
  const pairs = [
    ['server', file.server, server],
    ['owner', file.owner, policy.owner],
  ] as const;
  for (const [what, theirs, ours] of pairs) {
    if (theirs === ours || (what === 'server' && isSameDeployment(theirs, ours))) continue;
    throw new Failure(
      `The restore file belongs to the ${what} "${theirs}", and this run is for "${ours}"`,
      {
        code: 'usage',
        hint: `Nothing was written. Choose that ${what}`,
      },
    );
  }
}

/** Scopes are looked up by their names: the ids may have changed since. */
async function resolveScopes(
  entries: readonly RestoreEntry[],
  api: AutomationApi,
): Promise<readonly RestoreCandidate[]> {
  const named = entries.map((entry) => ({ entry, ref: restoredScopeRef(entry.observed) }));
  const refs = named.flatMap(({ ref }) => (ref === undefined ? [] : [ref]));
  const found = [...(await api.resolveScopes(refs))];
  return named.map(({ entry, ref }) => {
    const resolution = ref === undefined ? undefined : found.shift();
    return resolution === undefined ? { entry } : { entry, resolution };
  });
}

function refuseProblems({ problems, plan }: RestorePlan, path: string): void {
  if (problems.length === 0) return;
  const rest = [...plan.changes.map(({ key }) => key), ...plan.unchanged];
  const cure = problems.every(({ isScopeMissing }) => isScopeMissing)
    ? 'Create the scope again'
    : 'Create by hand what wac cannot write, as the restore file has it';
  throw new Failure(problems.map(({ message }) => message).join('; '), {
    code: 'not-found',
    hint:
      rest.length === 0
        ? `Nothing was written. ${cure}`
        : `Nothing was written. ${cure}, or restore the rest: wac restore ${path} ${rest.join(' ')}`,
  });
}

/** What comes back without a marker: no plan touches it. */
function unmanagedKeys(
  { changes }: RestorePlan['plan'],
  declared: ReadonlySet<string>,
): readonly string[] {
  return changes.flatMap(({ key, after, webhook }) => {
    const isUnmanaged =
      webhook === undefined
        ? parseMarker(after?.description ?? '').kind === 'none'
        : !declared.has(key);
    return isUnmanaged ? [key] : [];
  });
}

function reportRestored(
  { io }: CommandContext<RestoreOptions>,
  { inventory }: InventorySession,
  { plan, declared }: RestorePlan & { readonly declared: ReadonlySet<string> },
): void {
  if (plan.unchanged.length > 0)
    io.stderr.write(`There already: ${escapeTerminal(plan.unchanged.join(', '))}\n`);
  const unmanaged = unmanagedKeys(plan, declared);
  if (unmanaged.length > 0) {
    io.stderr.write(
      `Restored as unmanaged, because no manifest has the key: ${escapeTerminal(unmanaged.join(', '))}\n`,
    );
  }
  for (const { name, hidden } of inventory.entities) {
    if (hidden === 0) continue;
    io.stderr.write(
      `The server counts ${hidden} more in "${escapeTerminal(name)}" than this API key may see\n`,
    );
  }
}
