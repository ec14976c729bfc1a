import { FEATURE_GATES } from '../../server-profile.ts';
import type { TriggerRecord } from '../../store/records.ts';
import { parseListFilter } from '../filters/name-filter.ts';
import type { RequestContext, View } from '../request-context.ts';
import { type PageArguments, page } from './page.ts';

/** The user agents from which ARIA automations are kept: released SDKs could not read them. */
const SDK_USER_AGENT = /^W&B Public Client|^wandb-core|^W&B/;

/** One page of automations, as this client may see them. */
export function triggerPage(
  context: RequestContext,
  triggers: readonly TriggerRecord[],
  { filters, ...args }: PageArguments & { readonly filters?: string | null },
): View {
  const isWanted = parseListFilter(filters);
  return page(
    visibleTriggers(context, triggers).filter(({ name }) => isWanted({ name })),
    args,
    {
      paging: context.paging,
      show: (trigger) => context.views.trigger(trigger),
      isShown: (trigger) => !trigger.isHidden,
    },
  );
}

/** The automations that exist for this client: what the server's age or the client's name rules out is not there. */
export function visibleTriggers(
  { profile, userAgent }: Pick<RequestContext, 'profile' | 'userAgent'>,
  triggers: readonly TriggerRecord[],
): TriggerRecord[] {
  const has = (feature: string): boolean => profile.features.includes(feature);
  return triggers.filter(({ action, scope, eventType }) => {
    if (
      action.type === 'ARIA' &&
      (SDK_USER_AGENT.test(userAgent) || !has('AUTOMATION_ACTION_ARIA'))
    ) {
      return false;
    }
    if (action.type === 'NO_OP' && !has('AUTOMATION_ACTION_NO_OP')) return false;
    if (action.type === 'PUSH_NOTIFICATION' && !has('AUTOMATION_ACTION_PUSH_NOTIFICATION'))
      return false;
    if (scope.kind === 'entity' && !has('AUTOMATION_SCOPE_ENTITY')) return false;
    return isKnownEvent(eventType, has);
  });
}

/** An event that no feature gates is one that every server has, or one that is newer than this sandbox. */
function isKnownEvent(eventType: string, has: (feature: string) => boolean): boolean {
  const feature = `AUTOMATION_EVENT_${eventType}`;
  return !Object.hasOwn(FEATURE_GATES, feature) || has(feature);
}
