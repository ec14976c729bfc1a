/** `wac plan --base`: which changes a plan of another revision has too. */
import { plan as planProject } from '../../../api/plan.ts';
import { hasErrors } from '../../../diagnostics/diagnostic.ts';
import type { Change } from '../../../model/plan/change.ts';
import type { Plan } from '../../../model/plan/plan.ts';
import { changeDigest, digestedChange } from '../../../reconcile/document/plan-checksum.ts';
import { DocumentRedactor } from '../../../reconcile/document/redact-document.ts';
import type { PlanMarkdownOptions } from '../../../report/plan/render-plan-markdown.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { manifestsOfRevision } from '../../session/manifests-of-revision.ts';
import type { PlanSession } from '../../session/plan-session.ts';
import { planOptions } from '../../session/policy-from-options.ts';
import type { PlanOptions } from './plan-command.ts';

/**
 * Plans the manifests of the revision on the same state of the server.
 *
 * @returns nothing where they cannot be planned: then it is not known where a change comes from.
 */
export async function changeOrigins(
  context: CommandContext<PlanOptions>,
  { opened, server, run }: PlanSession,
  revision: string,
): Promise<Pick<PlanMarkdownOptions, 'originOf'>> {
  const found = await manifestsOfRevision(context, opened, { flag: '--base', revision });
  if (found === 'invalid') return {};
  if (found === 'none') return { originOf: () => 'this branch' };
  // The state that was read for the plan, so that both are about the same.
  const isSame = JSON.stringify(readOf(found)) === JSON.stringify(readOf(opened.project));
  const api = isSame ? { ...server.api, readInventory: async () => run.inventory } : server.api;
  const base = await planProject(
    found,
    { api, name: server.name },
    { ...planOptions(context, found.configuration), shadow: context.options.shadow ?? false },
  );
  if (base.plan === undefined || hasErrors(base.diagnostics)) return {};
  const pending = new Map(digests(base.plan));
  const own = new Map(digests(run.plan));
  // Where nothing was ever applied, nothing was deleted.
  const ownsSome =
    run.plan.unchanged.length > 0 || run.plan.changes.some(({ before }) => before !== undefined);
  return {
    originOf: ({ key, action }: Change) => {
      const isPending = pending.has(key) && pending.get(key) === own.get(key);
      if (action === 'create' && ownsSome && pending.has(key)) return 'missing on the server';
      return isPending ? 'already pending' : 'this branch';
    },
  };
}

function readOf({ configuration }: PlanSession['opened']['project']): readonly unknown[] {
  const { entities, organizations, formerEntities } = configuration;
  return [entities, organizations, formerEntities];
}

/** Each change by its key, as the digest that the checksum of a plan is made of. */
function digests(plan: Plan): readonly (readonly [string, string])[] {
  const redactor = new DocumentRedactor(plan);
  return plan.changes.map((change) => [change.key, changeDigest(digestedChange(change, redactor))]);
}
