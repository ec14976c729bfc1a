/** Creating, updating and deleting automations. */

import { ApiError } from '../../api-error.ts';
import {
  type ActionConfigInput,
  checkAction,
  checkIntegrationOwner,
} from '../../rules/check-action.ts';
import { checkAriaCreator, checkAriaScope } from '../../rules/check-aria.ts';
import { checkEventFilter, checkEventScope, isErasedFilter } from '../../rules/check-event.ts';
import { checkScope } from '../../rules/check-scope.ts';
import { nodeId, numberOfNodeId } from '../../store/node-id.ts';
import type { ScopeRecord, TriggerRecord } from '../../store/records.ts';
import type { Store } from '../../store/store.ts';
import type { RequestContext, View } from '../request-context.ts';

interface CreateInput {
  readonly name: string;
  readonly description?: string | null;
  readonly enabled: boolean;
  readonly scopeType: string;
  readonly scopeID: string;
  readonly triggeringEventType: string;
  readonly eventFilter: string;
  readonly triggeredActionType: string;
  readonly triggeredActionConfig: ActionConfigInput;
  readonly clientMutationId?: string | null;
}

type Nullable<Input> = { readonly [Key in keyof Input]?: Input[Key] | null };

type UpdateInput = Nullable<Omit<CreateInput, 'clientMutationId'>> & {
  readonly id: string;
  readonly clientMutationId?: string | null;
};

/** The longest name, in characters. */
const MAX_NAME_LENGTH = 255;

/** `createFilterTrigger` */
export async function createTrigger(
  context: RequestContext,
  { input }: { readonly input: CreateInput },
): Promise<View> {
  const { store } = context;
  const scope = checkScope(context, input.scopeType, input.scopeID);
  checkEventScope(input.triggeringEventType, scope);
  checkName(input.name);
  const record: TriggerRecord = {
    number: 0,
    name: input.name,
    description: input.description ?? null,
    enabled: input.enabled,
    createdAt: context.now().toISOString(),
    updatedAt: null,
    createdBy: context.viewer.username,
    scope,
    eventType: input.triggeringEventType,
    eventFilter: checkEventFilter(input.triggeringEventType, input.eventFilter),
    action: checkAction(input.triggeredActionType, input.triggeredActionConfig, {
      store,
      current: undefined,
    }),
    lastExecutedAt: null,
    isHidden: false,
  };
  checkIntegrationOwner(store, scope, record.action);
  checkAriaScope(store, scope, record.action);
  checkIsFree(store, scope, record);
  const created = { ...record, number: store.nextNumber() };
  store.add('triggers', created);
  await store.commit();
  const view = context.views.trigger(created);
  const shown = context.profile.respondsWithWrongId
    ? { ...view, id: nodeId('Trigger', created.number - 1) }
    : view;
  return { trigger: shown, clientMutationId: input.clientMutationId ?? null };
}

/** `updateFilterTrigger`: what is left out, or null, stays as it is; only a description can be emptied by null. */
export async function updateTrigger(
  context: RequestContext,
  { input }: { readonly input: UpdateInput },
): Promise<View> {
  const { store } = context;
  const trigger = findTrigger(context, input.id);
  const changed = changedTrigger(context, trigger, input);
  checkName(changed.name);
  if (!context.profile.isLenient) checkEventScope(changed.eventType, changed.scope);
  checkIntegrationOwner(store, changed.scope, changed.action);
  checkAriaScope(store, changed.scope, changed.action);
  checkAriaCreator(context.viewer, trigger, changed.action);
  checkIsFree(store, changed.scope, changed);
  store.edit('triggers', trigger, changed);
  await store.commit();
  return {
    trigger: context.views.trigger(trigger),
    clientMutationId: input.clientMutationId ?? null,
  };
}

/** `deleteTrigger` */
export async function deleteTrigger(
  context: RequestContext,
  {
    input,
  }: { readonly input: { readonly triggerID: string; readonly clientMutationId?: string | null } },
): Promise<View> {
  const { store } = context;
  const trigger = findTrigger(context, input.triggerID);
  store.remove('triggers', trigger);
  for (const metricState of store.state.meters.filter((item) => item.trigger === trigger.number)) {
    store.remove('meters', metricState);
  }
  await store.commit();
  return { success: true, clientMutationId: input.clientMutationId ?? null };
}

function findTrigger({ store }: RequestContext, id: string): TriggerRecord {
  const number = numberOfNodeId('Trigger', id);
  const trigger = number === undefined ? undefined : store.triggerByNumber(number);
  if (trigger === undefined) throw new ApiError(404, 'trigger not found');
  if (store.projectOfScope(trigger.scope)?.isReadOnly === true) {
    throw new ApiError(403, 'permission denied');
  }
  return trigger;
}

function changedTrigger(
  context: RequestContext,
  trigger: TriggerRecord,
  input: UpdateInput,
): TriggerRecord {
  return {
    ...trigger,
    name: input.name ?? trigger.name,
    description: input.description === undefined ? trigger.description : input.description,
    enabled: input.enabled ?? trigger.enabled,
    scope: changedScope(context, trigger, input),
    ...changedEvent(trigger, input),
    action: changedAction(context.store, trigger, input),
    updatedAt: context.now().toISOString(),
  };
}

function changedScope(
  context: RequestContext,
  trigger: TriggerRecord,
  { scopeType, scopeID }: UpdateInput,
): ScopeRecord {
  if (isAbsent(scopeType) && isAbsent(scopeID)) return trigger.scope;
  if (isAbsent(scopeType) || isAbsent(scopeID)) {
    throw new ApiError(422, 'scopeType and scopeID change together');
  }
  return checkScope(context, scopeType, scopeID);
}

function changedEvent(
  trigger: TriggerRecord,
  { triggeringEventType, eventFilter }: UpdateInput,
): Pick<TriggerRecord, 'eventType' | 'eventFilter'> {
  const eventType = triggeringEventType ?? trigger.eventType;
  const text = eventFilter ?? trigger.eventFilter;
  if (eventType === trigger.eventType && isErasedFilter(text)) {
    return { eventType, eventFilter: text };
  }
  return { eventType, eventFilter: checkEventFilter(eventType, text) };
}

function changedAction(
  store: Store,
  trigger: TriggerRecord,
  { triggeredActionType, triggeredActionConfig }: UpdateInput,
): TriggerRecord['action'] {
  if (isAbsent(triggeredActionConfig)) {
    const isOther = !isAbsent(triggeredActionType) && triggeredActionType !== trigger.action.type;
    if (isOther)
      throw new ApiError(422, 'another triggeredActionType needs a triggeredActionConfig');
    return trigger.action;
  }
  const type = triggeredActionType ?? trigger.action.type;
  return checkAction(type, triggeredActionConfig, { store, current: trigger.action });
}

function checkName(name: string): void {
  if (name.trim() === '') throw new ApiError(422, 'name is required');
  if ([...name].length > MAX_NAME_LENGTH) {
    throw new ApiError(422, `name must be at most ${MAX_NAME_LENGTH} characters`);
  }
}

/** Names are unique within their scope, and only there. */
function checkIsFree(store: Store, scope: ScopeRecord, record: TriggerRecord): void {
  const other = store.triggersOn(scope, record.name).find(({ number }) => number !== record.number);
  if (other !== undefined) {
    throw new ApiError(409, `an automation named "${record.name}" already exists in this scope`);
  }
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
