/** What the page shows, from the records: the newest items of each list, cut and without secrets. */
import { present } from '../../lib/present.ts';
import type {
  Listed,
  PageAutomation,
  PageExecution,
  PageMessage,
  PageNames,
  PagePairs,
  PageRun,
  PageState,
  PageWebhook,
} from '../../model/sandbox/page-state.ts';
import { describeScope } from '../../model/scope.ts';
import { describeCondition } from '../../simulate/template/describe-condition.ts';
import { actionWord } from '../rules/action-catalog.ts';
import { eventKindOf } from '../rules/event-catalog.ts';
import { loggedLeaves } from '../runs/logged-leaves.ts';
import { readEvent, readScope } from '../runtime/read-trigger.ts';
import { nodeId } from '../store/node-id.ts';
import type { ExecutionRecord, RunRecord, SandboxState, TriggerRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { EventLog } from './event-log.ts';
import { createSecretMask, headerText } from './hide-secrets.ts';

const MAX_AUTOMATIONS = 200;
const MAX_ITEMS = 50;
const MAX_NAMES = 200;

type Mask = (text: string) => string;

/** The state, with the automations that a filter selects. */
export function pageState(store: Store, log: EventLog, filter: string): PageState {
  const { state } = store;
  const mask: Mask = createSecretMask(state);
  const words = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const visible = state.triggers.filter(({ isHidden }) => !isHidden);
  const selected =
    words.length === 0
      ? visible
      : visible.filter((trigger) => {
          const text = searchText(store, trigger);
          return words.every((word) => text.includes(word));
        });
  return {
    filter,
    matching: selected.length,
    automations: {
      total: visible.length,
      items: selected
        .slice(0, MAX_AUTOMATIONS)
        .map((trigger) => viewAutomation(store, trigger, mask)),
    },
    executions: newest(state.executions, (item) => viewExecution(store, item, mask)),
    events: { total: log.count, items: log.events.slice(0, MAX_ITEMS) },
    outbox: newest(state.outbox, (item) => viewMessage(item, mask)),
    inbox: newest(state.inbox, (item) => viewWebhook(item, mask)),
    runs: newest(state.runs, (run) => viewRun(store, run)),
    names: namesOf(state),
  };
}

function newest<Item, View>(items: readonly Item[], view: (item: Item) => View): Listed<View> {
  return { total: items.length, items: items.slice(-MAX_ITEMS).reverse().map(view) };
}

/** What a filter is compared with: names, scope, event, action, state, and owner and key in the marker. */
function searchText(store: Store, trigger: TriggerRecord): string {
  const scope = describeScope(readScope(store, trigger.scope));
  const enabled = trigger.enabled ? 'enabled' : 'disabled';
  const event = eventKindOf(trigger.eventType) ?? trigger.eventType;
  const { name, description, action } = trigger;
  return [name, description ?? '', scope, event, actionWord(action.type), enabled]
    .join('\n')
    .toLowerCase();
}

function viewAutomation(store: Store, trigger: TriggerRecord, mask: Mask): PageAutomation {
  return {
    id: nodeId('Trigger', trigger.number),
    name: trigger.name,
    description: trigger.description,
    enabled: trigger.enabled,
    scope: describeScope(readScope(store, trigger.scope)),
    event: eventKindOf(trigger.eventType) ?? trigger.eventType,
    condition: conditionOf(trigger),
    action: actionWord(trigger.action.type),
    ...present({
      target: targetOf(store, trigger, mask),
      lastExecutedAt: trigger.lastExecutedAt ?? undefined,
    }),
  };
}

function conditionOf(trigger: TriggerRecord): string {
  const event = readEvent(trigger);
  if (event?.kind === 'runMetric') return describeCondition(event.condition);
  if (event?.kind === 'runState') {
    return `state ${event.states.map((each) => each.toLowerCase()).join(' or ')}`;
  }
  return '';
}

function targetOf(store: Store, { action }: TriggerRecord, mask: Mask): string | undefined {
  if (action.type === 'ARIA') return mask(action.prompt);
  if (action.type !== 'NOTIFICATION' && action.type !== 'GENERIC_WEBHOOK') return undefined;
  return mask(integrationName(store, action.integration));
}

function integrationName({ state }: Store, number: unknown): string {
  const found = state.integrations.find((each) => each.number === number);
  switch (found?.kind) {
    case 'slack':
      return `${found.channelName.startsWith('#') ? '' : '#'}${found.channelName}`;
    case 'webhook':
      return found.name;
    default:
      return 'another integration';
  }
}

function viewExecution(store: Store, execution: ExecutionRecord, mask: Mask): PageExecution {
  const { number, createdAt: time, triggerName: automation, state } = execution;
  const integration = execution.action?.['integration'];
  const action =
    typeof integration === 'number'
      ? { ...execution.action, integration: integrationName(store, integration) }
      : execution.action;
  return {
    number,
    time,
    automation,
    state,
    event: eventKindOf(execution.eventType) ?? execution.eventType,
    action: actionWord(execution.actionType),
    eventDetails: pairsOf(execution.event, mask),
    actionDetails: pairsOf(action, mask),
    result: pairsOf(execution.result, mask),
  };
}

/** Fields with a value; what is not a string is shown as JSON. */
function pairsOf(fields: Readonly<Record<string, unknown>> | null, mask: Mask): PagePairs {
  return Object.entries(fields ?? {}).flatMap(([name, value]) => {
    if (name === '__typename' || value === null || value === undefined) return [];
    return [[name, mask(typeof value === 'string' ? value : JSON.stringify(value))] as const];
  });
}

function viewMessage(item: SandboxState['outbox'][number], mask: Mask): PageMessage {
  const { number, createdAt: time, automation } = item;
  if ('prompt' in item) {
    return { kind: 'aria', number, time, automation, prompt: mask(item.prompt), user: item.user };
  }
  return {
    kind: 'slack',
    number,
    time,
    automation,
    channel: item.channelName,
    workspace: item.teamName,
    title: mask(item.title),
    text: mask(item.text),
    severity: item.severity,
  };
}

function viewWebhook(item: SandboxState['inbox'][number], mask: Mask): PageWebhook {
  return {
    number: item.number,
    time: item.createdAt,
    requestLine: `POST /sandbox/inbox/${mask(encodeURIComponent(item.name))} HTTP/1.1`,
    headers: Object.entries(item.headers).map(
      ([name, value]) => [name, mask(headerText(name, value))] as const,
    ),
    body: mask(item.body),
  };
}

/** A run as the page lists it. */
export function viewRun(store: Store, run: RunRecord): PageRun {
  const project = store.project(run.project);
  return {
    number: run.number,
    id: run.id,
    name: run.displayName,
    project: `${store.entity(project.entity).name}/${project.name}`,
    state: run.state,
    user: run.user,
    tags: run.tags,
    rows: run.streamed?.history ?? run.rows.length,
    metrics: loggedLeaves({ ...run.summary, ...run.systemMetrics })
      .map(([name]) => name)
      .filter((name) => !name.startsWith('_')),
  };
}

function namesOf({ entities, projects, runs, collections }: SandboxState): PageNames {
  const names = (items: readonly string[]): readonly string[] =>
    [...new Set(items)].slice(0, MAX_NAMES);
  return {
    entities: names(entities.filter(({ kind }) => kind !== 'user').map(({ name }) => name)),
    projects: names(projects.map(({ name }) => name)),
    runs: names(runs.toReversed().map(({ id }) => id)),
    collections: names(collections.map(({ name }) => name)),
  };
}
