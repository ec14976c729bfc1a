/** Warnings about declared webhooks: not managed, used by nobody, used by others as well. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { actionIntegration, type Desired, type Observed } from '../../model/automation.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import type { WebhookDeclaration } from '../../model/webhook/webhook.ts';
import type { PlannedWebhooks } from './planned-webhooks.ts';
import { describeUsers, usersByIntegration } from './webhook-users.ts';

/** The warnings, in the order of the declarations. */
export function webhookNotices(
  webhooks: PlannedWebhooks | undefined,
  desired: readonly Desired[],
  automations: readonly Observed[],
  { owner, formerOwners }: Pick<PlanPolicy, 'owner' | 'formerOwners'>,
): readonly Diagnostic[] {
  if (webhooks === undefined) return [];
  const { plan, removal } = webhooks;
  const wanted = new Set(desired.map(({ automation }) => actionIntegration(automation.action)?.id));
  const users = usersByIntegration(automations);
  const unmanaged = new Set(plan.unmanaged.map(({ key }) => key));
  return removal.declarations.flatMap((declaration): readonly Diagnostic[] => {
    const { key, entity, content } = declaration;
    const target = plan.targets.get(key);
    if (target === undefined) return [];
    const live = plan.changes.find((change) => change.key === key)?.webhook?.before ?? target;
    const using = users.get(live.id) ?? [];
    const others = using.filter(
      (user) => user.owner === undefined || ![owner, ...formerOwners].includes(user.owner),
    );
    const named = `The webhook "${content.name}" of team ${entity}`;
    const notices: Diagnostic[] = [];
    if (unmanaged.has(key)) {
      notices.push(
        notice(declaration, {
          code: 'integration/not-managed',
          message: `${named} is as declared, and nothing shows that this owner manages it: it is used, and never changed or deleted`,
          hint: 'To manage it, write "adopt: true" under "lifecycle"',
        }),
      );
    }
    if (!wanted.has(target.id) && using.length === 0) {
      notices.push(
        notice(declaration, {
          code: 'integration/unused',
          message: `No automation uses the webhook "${content.name}" of team ${entity}`,
          hint: 'The automations that use a webhook record that it is managed here. Use it in one, or remove its manifest',
        }),
      );
    }
    if (others.length > 0) {
      notices.push(
        notice(declaration, {
          code: 'integration/shared',
          message: `${named} is also used by ${describeUsers(others)}, which this directory does not manage`,
          hint: 'A change of the webhook changes these automations, too',
        }),
      );
    }
    return notices;
  });
}

function notice(
  { key, source }: WebhookDeclaration,
  { code, message, hint }: Pick<Diagnostic, 'code' | 'message'> & { readonly hint: string },
): Diagnostic {
  return { code, severity: 'warning', message, hint, keys: [key], range: source.range };
}
