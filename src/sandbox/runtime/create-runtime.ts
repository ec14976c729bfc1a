/** The runtime behind the API: events come in, automations fire, actions are executed and recorded. */
import { present } from '../../lib/present.ts';
import type { RunStateWord } from '../../simulate/event/evaluate-states.ts';
import { renderPayload } from '../../simulate/template/render-template.ts';
import type { TestWebhook } from '../graphql/request-context.ts';
import { absoluteUrl } from '../graphql/types/view-trigger.ts';
import { nodeId } from '../store/node-id.ts';
import type { ExecutionRecord, RunRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import {
  addRows,
  findCollection,
  findProject,
  isArtifactEvent,
  touchCollection,
  touchRun,
} from './apply-event.ts';
import { deliverWebhook } from './deliver-webhook.ts';
import { webhookSecrets } from './describe-action.ts';
import { type ActionSetting, beginExecution } from './execute-action.ts';
import {
  type MatchedAutomation,
  type MatchSearch,
  matchArtifactEvent,
  matchMetrics,
  matchStates,
} from './match-automations.ts';
import { createMetricStates } from './metric-states.ts';
import { parseEvents } from './parse-events.ts';
import type {
  EventOutcome,
  LogMetricsEvent,
  RunStateEvent,
  SandboxEvent,
} from './sandbox-event.ts';

/** What a runtime does. */
export interface Runtime {
  /**
   * Takes events in, in order, and waits for the actions that they set off.
   *
   * @throws ApiError 400 for what is no event, 404 for a scope that does not exist; nothing has then changed.
   */
  readonly postEvents: (body: unknown) => Promise<PostedEvents>;
  /**
   * Takes events in, in order, together with what was changed in the store before the call, and does not wait for the
   * actions that they set off.
   *
   * @throws ApiError as `postEvents` does.
   */
  readonly takeEvents: (body: unknown) => Promise<void>;
  /** Sends a webhook that need not be saved. */
  readonly sendTestWebhook: (request: TestWebhook) => Promise<{ ok: boolean; response: string }>;
  /** Waits for the actions under way. */
  readonly settle: () => Promise<void>;
}

/** What came of posted events. */
export interface PostedEvents {
  /** How many events were taken in. */
  readonly events: number;
  /** What every automation that listens to such an event in such a scope made of it. */
  readonly outcomes: readonly EventOutcome[];
}

/** What a runtime uses besides what its actions use. */
export interface RuntimeSetting extends ActionSetting {
  /** Sees each event that was taken in, with what every listening automation made of it. */
  readonly onEvent?: (event: SandboxEvent, outcomes: readonly EventOutcome[]) => void;
}

/** Creates the runtime of a store. */
export function createRuntime(setting: RuntimeSetting): Runtime {
  const { store, now, limits, baseUrl } = setting;
  let metricStates = createMetricStates(store);
  const underWay = new Set<Promise<void>>();

  const take = (event: SandboxEvent): readonly MatchedAutomation[] => {
    const origin = findProject(store, event);
    const search: MatchSearch = { store, metricStates, origin };
    if (isArtifactEvent(event)) {
      const collection = touchCollection(store, { event, project: origin.project, now: now() });
      return matchArtifactEvent(search, event, collection);
    }
    const { run, isNew } = touchRun(store, { project: origin.project, details: event, now: now() });
    return event.kind === 'runState'
      ? enterState(search, run, { state: event.state, time: timeOf(event, now()) })
      : logRows(search, { run, isNew, event, now: now() });
  };

  /** Resolves when the events are saved, and gives what waits for their actions. */
  const accept = async (body: unknown): Promise<{ finished: () => Promise<PostedEvents> }> => {
    const events = parseEvents(body);
    checkProjects(store, events);
    const taken = events
      .map((event) => ({ event, matches: take(event) }))
      .map(({ event, matches }) => ({
        event,
        begun: matches.map((matched) => begin(setting, matched)),
      }));
    const begun = taken.flatMap((each) => each.begun);
    metricStates.store();
    try {
      await store.commit();
    } catch (error) {
      // The records went back to what they were, and what automations remember goes with them.
      metricStates = createMetricStates(store);
      throw error;
    }
    for (const each of taken) {
      const outcomes = each.begun.map(({ report }) => report());
      setting.onEvent?.(each.event, outcomes);
    }
    const done = Promise.all(begun.map((item) => item.finish())).then(() => undefined);
    underWay.add(done);
    const remove = (): void => void underWay.delete(done);
    done.then(remove, remove);
    return {
      finished: async () => {
        await done;
        return { events: events.length, outcomes: begun.map(({ report }) => report()) };
      },
    };
  };

  return {
    postEvents: async (body) => await (await accept(body)).finished(),
    takeEvents: async (body) => {
      await accept(body);
    },
    sendTestWebhook: async ({ urlEndpoint, payload, ...webhook }) => {
      const { accessToken, secret, byName, missing } = webhookSecrets(store, webhook);
      if (missing !== undefined) {
        return {
          ok: false,
          response: JSON.stringify({ error: `the team has no secret ${missing}` }),
        };
      }
      const delivery = await deliverWebhook(
        {
          url: absoluteUrl(baseUrl(), urlEndpoint),
          body: renderPayload(payload, new Map(), byName),
          accessToken,
          secret,
          byName,
        },
        limits,
      );
      const { isOk, ...response } = delivery;
      return { ok: isOk, response: JSON.stringify(response) };
    },
    settle: async () => {
      await Promise.allSettled([...underWay]);
    },
  };
}

/** All scopes are looked up before the first event counts, so that a refused post leaves nothing behind. */
function checkProjects(store: Store, events: readonly SandboxEvent[]): void {
  const created = new Set<string>();
  for (const event of events) {
    const { project } = findProject(store, event);
    if (!isArtifactEvent(event)) continue;
    const key = `${project.number}/${event.collection}`;
    if (event.kind === 'createArtifact') created.add(key);
    else if (!created.has(key)) findCollection(store, project, event.collection);
  }
}

/** A run that logs is running: the first rows of a run say so before they count. */
function logRows(
  search: MatchSearch,
  { run, isNew, event, now }: { run: RunRecord; isNew: boolean; event: LogMetricsEvent; now: Date },
): readonly MatchedAutomation[] {
  const started = isNew ? enterState(search, run, { state: 'running', time: now.getTime() }) : [];
  return [...started, ...matchMetrics(search, run, addRows(run, event, now))];
}

/** The state that a run is in already is no news. */
function enterState(
  search: MatchSearch,
  run: RunRecord,
  { state, time }: { state: RunStateWord; time: number },
): readonly MatchedAutomation[] {
  if (run.state === state) return [];
  run.state = state;
  return matchStates(search, run, { state, time });
}

function timeOf({ time }: RunStateEvent, now: Date): number {
  return time === undefined ? now.getTime() : Date.parse(time);
}

function begin(
  setting: ActionSetting,
  { trigger, outcome, match }: MatchedAutomation,
): { report: () => EventOutcome; finish: () => Promise<void> } {
  const base = { automation: trigger.name, id: nodeId('Trigger', trigger.number) };
  if (match === undefined) {
    return { report: () => ({ ...base, outcome }), finish: () => Promise.resolve() };
  }
  const { execution, finish, emptyVariables } = beginExecution(setting, trigger, match);
  return {
    report: () => ({
      ...base,
      outcome: execution.state === 'SKIPPED' ? 'rate-limited' : outcome,
      execution: nodeId('TriggerExecution', execution.number),
      ...present({
        emptyVariables: emptyVariables.length === 0 ? undefined : emptyVariables,
        error: execution.state === 'FAILED' ? errorOf(execution) : undefined,
      }),
    }),
    finish,
  };
}

function errorOf({ result }: ExecutionRecord): string | undefined {
  const error = result?.['error'];
  const isError = typeof error === 'object' && error !== null && 'message' in error;
  return isError && typeof error.message === 'string' ? error.message : undefined;
}
