import { ACTION_GATES } from '../../rules/action-catalog.ts';
import { EVENT_GATES } from '../../rules/event-catalog.ts';
import type { FeatureGate } from '../../rules/feature-gate.ts';
import type { TriggerRecord } from '../../store/records.ts';
import { nameAskedFor, parseListFilter } from '../filters/name-filter.ts';
import type { RequestContext, View } from '../request-context.ts';
import { type Ordered, orderItems } from './order-items.ts';
import { type PageArguments, page } from './page.ts';

/** The user agents of SDKs, with the version where it is stated. */
const SDK_USER_AGENT = /^(?:W&B|wandb-core)\D*(\d+)?(?:\.(\d+))?/;

/** The first SDK release that can read ARIA automations: 0.30. */
const FIRST_MINOR_WITH_ARIA = 30;

/** A list of automations. */
export interface TriggerList {
  /** What list it is, for as long as no automation changes. */
  readonly id: string;
  /** Finds its automations; with a name, at least all of this name. */
  readonly find: (name: string | undefined) => readonly TriggerRecord[];
}

/** One page of automations, as this client may see them. */
export function triggerPage(
  context: RequestContext,
  { id, find }: TriggerList,
  {
    filters,
    order,
    ...args
  }: PageArguments & { readonly filters?: string | null; readonly order?: string | null },
): View {
  const isWanted = parseListFilter(filters);
  const name = nameAskedFor(filters);
  const make = (): readonly Ordered<TriggerRecord>[] =>
    orderItems(
      visibleTriggers(context, find(name)).filter((trigger) => isWanted({ name: trigger.name })),
      order,
    );
  // A client that reads a whole list asks for it page by page; few of one name are found at once.
  const items =
    name === undefined
      ? context.store.rememberTriggers(listKey(context, [id, filters, order]), make)
      : make();
  return page(items, args, {
    paging: context.paging,
    show: ({ item }) => context.views.trigger(item),
    isShown: ({ item }) => !item.isHidden,
  });
}

/** What an ordered list depends on besides the automations. */
function listKey(
  { profile, userAgent }: Pick<RequestContext, 'profile' | 'userAgent'>,
  list: readonly (string | null | undefined)[],
): string {
  return JSON.stringify([list, canReadAria(userAgent), profile.features]);
}

/** The automations that exist for this client: what the server's age or the client's name rules out is not there. */
export function visibleTriggers(
  { profile, userAgent }: Pick<RequestContext, 'profile' | 'userAgent'>,
  triggers: readonly TriggerRecord[],
): TriggerRecord[] {
  const has = (feature: string): boolean => profile.features.includes(feature);
  // What no feature gates is on every server, or is newer than this sandbox.
  const isThere = (gate: FeatureGate | undefined): boolean =>
    gate === undefined || has(gate.feature);
  return triggers.filter(
    ({ action, scope, eventType }) =>
      isThere(ACTION_GATES.get(action.type)) &&
      isThere(EVENT_GATES.get(eventType)) &&
      (action.type !== 'ARIA' || canReadAria(userAgent)) &&
      (scope.kind !== 'entity' || has('AUTOMATION_SCOPE_ENTITY')),
  );
}

/** Whether a client reads ARIA automations: every client that is no SDK, and SDKs of a release that supports them. */
function canReadAria(userAgent: string): boolean {
  const sdk = SDK_USER_AGENT.exec(userAgent);
  if (sdk === null) return true;
  const [major, minor] = [Number(sdk[1] ?? 0), Number(sdk[2] ?? 0)];
  return major > 0 || minor >= FIRST_MINOR_WITH_ARIA;
}
