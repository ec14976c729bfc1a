/** The automations that use an integration, whoever owns them. */
import { present } from '../../lib/present.ts';
import { rememberByObject } from '../../lib/remember-by-object.ts';
import { actionIntegration, type Observed } from '../../model/automation.ts';
import { parseMarker } from '../../model/canonical/marker.ts';
import type { IntegrationId } from '../../model/ids.ts';
import type { Change } from '../../model/plan/change.ts';
import type { WebhookUser } from '../../model/plan/webhook-step.ts';
import { entityOf } from '../ownership/describe-observed.ts';

/** The automations that use each integration now; collected once for each list. */
export const usersByIntegration: (automations: readonly Observed[]) => UsersByIntegration =
  rememberByObject(collectUsers);

type UsersByIntegration = ReadonlyMap<IntegrationId, readonly WebhookUser[]>;

function collectUsers(automations: readonly Observed[]): UsersByIntegration {
  const users = new Map<IntegrationId, WebhookUser[]>();
  for (const observed of automations) {
    const id = actionIntegration(observed.action)?.id;
    if (id === undefined) continue;
    const known = users.get(id);
    if (known === undefined) users.set(id, [userOf(observed)]);
    else known.push(userOf(observed));
  }
  return users;
}

/** The automations that use each integration once the changes are done. */
export function usersAfter(
  automations: readonly Observed[],
  changes: readonly Change[],
): ReadonlySet<IntegrationId> {
  const actions = changes.flatMap(({ after }) => after?.action ?? []);
  // What a draft leaves out stays.
  const replaced = new Set(
    changes.flatMap(({ before, after, action }) =>
      before !== undefined && (action === 'delete' || after?.action !== undefined)
        ? [before.id]
        : [],
    ),
  );
  const kept = automations.filter(({ id }) => !replaced.has(id)).map(({ action }) => action);
  return new Set([...actions, ...kept].flatMap((action) => actionIntegration(action)?.id ?? []));
}

function userOf(observed: Observed): WebhookUser {
  const parsed = parseMarker(observed.description);
  const marker = parsed.kind === 'marker' ? parsed.marker : undefined;
  return {
    id: observed.id,
    name: observed.name,
    entity: entityOf(observed),
    ...present({ owner: marker?.owner, key: marker?.key }),
  };
}

/** `"Failed runs"`, `"A" and 3 more`: who uses it, for messages. */
export function describeUsers(users: readonly WebhookUser[]): string {
  const shown = users.slice(0, 3).map(({ name }) => JSON.stringify(name));
  const more = users.length - shown.length;
  return `${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
}
