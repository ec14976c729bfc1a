import { nodeId } from '../../store/node-id.ts';
import type { ExecutionRecord } from '../../store/records.ts';
import type { RequestContext, View } from '../request-context.ts';

/** One execution of an automation. */
export function viewExecution({ store, views }: RequestContext, execution: ExecutionRecord): View {
  const stillExists = store.triggerByNumber(execution.trigger) !== undefined;
  return {
    __typename: 'TriggerExecution',
    id: nodeId('TriggerExecution', execution.number),
    triggerID: stillExists ? nodeId('Trigger', execution.trigger) : null,
    triggerName: execution.triggerName,
    createdAt: execution.createdAt,
    state: execution.state,
    scope: () => (store.hasScope(execution.scope) ? views.scope(execution.scope) : null),
    event: { eventType: execution.eventType, data: execution.event },
    action: () => viewAction({ store, views }, execution),
    result:
      execution.result === null
        ? null
        : { resultType: execution.resultType, data: execution.result },
  };
}

function viewAction(
  { store, views }: Pick<RequestContext, 'store' | 'views'>,
  { action, actionType }: ExecutionRecord,
): View {
  if (action === null) return { actionType, data: null };
  const number = action['integration'];
  const integration = store.state.integrations.find((item) => item.number === number);
  return {
    actionType,
    data: {
      ...action,
      integration: integration === undefined ? null : views.integration(integration),
    },
  };
}
