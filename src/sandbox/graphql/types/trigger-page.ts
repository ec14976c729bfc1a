import { FEATURE_GATES } from '../../server-profile.ts';
import type { TriggerRecord } from '../../store/records.ts';
import { parseListFilter } from '../filters/name-filter.ts';
import type { RequestContext, View } from '../request-context.ts';
import { orderItems } from './order-items.ts';
import { type PageArguments, page } from './page.ts';

/** The user agents of SDKs, with the version where it is stated. */
const SDK_USER_AGENT = /^(?:W&B|wandb-core)\D*(\d+)?(?:\.(\d+))?/;

/** The first SDK release that can read ARIA automations: 0.30. */
const FIRST_MINOR_WITH_ARIA = 30;

/** One page of automations, as this client may see them. */
export function triggerPage(
  context: RequestContext,
  triggers: readonly TriggerRecord[],
  {
    filters,
    order,
    ...args
  }: PageArguments & { readonly filters?: string | null; readonly order?: string | null },
): View {
  const isWanted = parseListFilter(filters);
  return page(
    orderItems(
      visibleTriggers(context, triggers).filter(({ name }) => isWanted({ name })),
      order,
    ),
    args,
    {
      paging: context.paging,
      show: ({ item }) => context.views.trigger(item),
      isShown: ({ item }) => !item.isHidden,
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
    if (action.type === 'ARIA' && (!canReadAria(userAgent) || !has('AUTOMATION_ACTION_ARIA'))) {
      return false;
    }
    if (action.type === 'NO_OP' && !has('AUTOMATION_ACTION_NO_OP')) return false;
    if (action.type === 'PUSH_NOTIFICATION' && !has('AUTOMATION_ACTION_PUSH_NOTIFICATION'))
      return false;
    if (scope.kind === 'entity' && !has('AUTOMATION_SCOPE_ENTITY')) return false;
    return isKnownEvent(eventType, has);
  });
}

/** Whether a client reads ARIA automations: every client that is no SDK, and SDKs of a release that knows them. */
function canReadAria(userAgent: string): boolean {
  const sdk = SDK_USER_AGENT.exec(userAgent);
  if (sdk === null) return true;
  const [major, minor] = [Number(sdk[1] ?? 0), Number(sdk[2] ?? 0)];
  return major > 0 || minor >= FIRST_MINOR_WITH_ARIA;
}

/** An event that no feature gates is one that every server has, or one that is newer than this sandbox. */
function isKnownEvent(eventType: string, has: (feature: string) => boolean): boolean {
  const feature = `AUTOMATION_EVENT_${eventType}`;
  return !Object.hasOwn(FEATURE_GATES, feature) || has(feature);
}
