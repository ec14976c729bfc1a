/** Which automations an occurrence sets off, and why the others stay silent. */
import { present } from '../../lib/present.ts';
import type { Event, OtherEvent } from '../../model/event.ts';
import {
  type ArtifactOccurrence,
  evaluateArtifactEvent,
} from '../../simulate/event/evaluate-artifact-event.ts';
import { type RunStateWord, reportedState } from '../../simulate/event/evaluate-states.ts';
import { type RunDocument, serverRun } from '../../simulate/filter/run-document.ts';
import { filterReason, filterVerdict } from '../../simulate/filter/verdict.ts';
import { Cooldown } from '../../simulate/metric/cooldown.ts';
import { INITIAL_STATE, MetricState } from '../../simulate/metric/metric-state.ts';
import {
  artifactVariables,
  runVariables,
  type TemplateSubject,
} from '../../simulate/template/template-variables.ts';
import { ARTIFACT_EVENTS } from '../rules/event-catalog.ts';
import { evaluatedValue } from '../runs/logged-leaves.ts';
import { versionId } from '../store/node-id.ts';
import type { CollectionRecord, RowRecord, RunRecord, TriggerRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { EventProject } from './apply-event.ts';
import type { MetricStates } from './metric-states.ts';
import { readEvent, readScope } from './read-trigger.ts';
import type { ArtifactEvent } from './sandbox-event.ts';
import { versionIndex } from './touch-version.ts';

/** One automation and what it made of an occurrence. */
export interface MatchedAutomation {
  readonly trigger: TriggerRecord;
  /** `fired`, or the reason why not. */
  readonly outcome: string;
  /** Present when it fired. */
  readonly match?: Match;
}

/** What an action needs. */
export interface Match {
  readonly variables: ReadonlyMap<string, string>;
  /** `__typename` and fields of the event's details. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly origin: EventProject;
  /** Absent for run events. */
  readonly collection?: CollectionRecord;
}

/** What the search looks at. */
export interface MatchSearch {
  readonly store: Store;
  readonly metricStates: MetricStates;
  readonly origin: EventProject;
}

interface Candidate {
  readonly trigger: TriggerRecord;
  readonly event: Exclude<Event, OtherEvent>;
  readonly subject: TemplateSubject;
}

type MetricEvent = Extract<Event, { kind: 'runMetric' }>;

/** The matches for rows that were logged, in order of the automations; silent for each automation once. */
export function matchMetrics(
  search: MatchSearch,
  run: RunRecord,
  rows: readonly RowRecord[],
): readonly MatchedAutomation[] {
  const { origin } = search;
  const document = runDocument(run);
  return candidates(search, undefined).flatMap(
    ({ trigger, event, subject }): MatchedAutomation[] => {
      if (event.kind !== 'runMetric') return [];
      if (!trigger.enabled) return [{ trigger, outcome: 'disabled' }];
      const refused = filterReason(
        filterVerdict(event.runs, serverRun(document), {}),
        'run-filtered',
      );
      if (refused !== undefined) return [{ trigger, outcome: refused }];
      const { values, lastOutcome } = observeRows(search, { trigger, event, run, rows });
      if (values.length === 0) return [{ trigger, outcome: lastOutcome }];
      return values.map((value) => ({
        trigger,
        outcome: 'fired',
        match: {
          origin,
          variables: runVariables(subject, { run: document, ...originNames(origin), value }),
          details: {
            __typename: 'RunMetricEventDetails',
            runName: run.id,
            ...detailOrigin(origin),
            metricName: event.condition.metric,
            metricValues: [value],
          },
        },
      }));
    },
  );
}

/** The matches for a state that a run went into. */
export function matchStates(
  search: MatchSearch,
  run: RunRecord,
  { state, time }: { readonly state: RunStateWord; readonly time: number },
): readonly MatchedAutomation[] {
  const { metricStates, origin } = search;
  const document = runDocument(run);
  const reported = reportedState(state);
  return candidates(search, undefined).flatMap(
    ({ trigger, event, subject }): MatchedAutomation[] => {
      if (event.kind !== 'runState') return [];
      if (!trigger.enabled) return [{ trigger, outcome: 'disabled' }];
      const refused = filterReason(
        filterVerdict(event.runs, serverRun(document), {}),
        'run-filtered',
      );
      if (refused !== undefined) return [{ trigger, outcome: refused }];
      if (reported === undefined) return [{ trigger, outcome: 'state-not-reported' }];
      const before = metricStates.get(trigger, run);
      const cooldown = new Cooldown(before.cooldown, {});
      const outcome = cooldown.report(event.states.includes(reported), time);
      if (outcome === 'not-true') return [{ trigger, outcome: 'condition-false' }];
      if (outcome !== 'fired') return [{ trigger, outcome: 'suppressed-24h' }];
      metricStates.set(trigger, run, { ...INITIAL_STATE, cooldown: cooldown.state });
      return [
        {
          trigger,
          outcome: 'fired',
          match: {
            origin,
            variables: runVariables(subject, { run: document, ...originNames(origin), state }),
            details: {
              __typename: 'RunStateEventDetails',
              runName: run.id,
              ...detailOrigin(origin),
              newRunState: state.toUpperCase(),
            },
          },
        },
      ];
    },
  );
}

/** The matches for something that happened to an artifact or a collection. */
export function matchArtifactEvent(
  search: MatchSearch,
  event: ArtifactEvent,
  collection: CollectionRecord,
): readonly MatchedAutomation[] {
  const { store, origin } = search;
  const occurrence = toOccurrence(store, event, { origin, collection });
  return candidates(search, collection).flatMap((candidate): MatchedAutomation[] => {
    const { trigger, subject } = candidate;
    if (candidate.event.kind !== event.kind) return [];
    const { reason } = evaluateArtifactEvent(
      { event: candidate.event, enabled: trigger.enabled, scope: readScope(store, trigger.scope) },
      occurrence,
    );
    if (reason !== 'fired') return [{ trigger, outcome: reason }];
    const variables = artifactVariables(subject, occurrence);
    return [
      {
        trigger,
        outcome: 'fired',
        match: { origin, collection, variables, details: artifactDetails(event, origin) },
      },
    ];
  });
}

/** The automations whose scope covers that of the event, with an event that can be evaluated. */
function candidates(
  { store, origin }: MatchSearch,
  collection: CollectionRecord | undefined,
): readonly Candidate[] {
  return store.state.triggers.flatMap((trigger): Candidate[] => {
    if (!covers(store, trigger, { origin, collection })) return [];
    const event = readEvent(trigger);
    if (event === undefined) return [];
    const subject = { name: trigger.name, event, scope: readScope(store, trigger.scope) };
    return [{ trigger, event, subject }];
  });
}

/** Whether the scope of an automation covers where something happened. */
export function covers(
  store: Store,
  { scope }: TriggerRecord,
  { origin, collection }: { origin: EventProject; collection: CollectionRecord | undefined },
): boolean {
  switch (scope.kind) {
    case 'collection':
      return scope.number === collection?.number;
    case 'project':
      return scope.number === origin.project.number;
    case 'entity': {
      const entity = store.entity(scope.number);
      if (entity.number === origin.entity.number) return true;
      // An organization's scope covers its teams.
      return entity.kind === 'organization' && entity.organization === origin.entity.organization;
    }
  }
}

function observeRows(
  { metricStates }: MatchSearch,
  {
    trigger,
    event,
    run,
    rows,
  }: { trigger: TriggerRecord; event: MetricEvent; run: RunRecord; rows: readonly RowRecord[] },
): { values: readonly number[]; lastOutcome: string } {
  const rule = { condition: event.condition, assumptions: {} };
  const { metric } = event.condition;
  const values: number[] = [];
  let lastOutcome = 'metric-absent';
  const metricState = new MetricState(rule, metricStates.get(trigger, run));
  for (const row of rows) {
    const logged = evaluatedValue(row, metric);
    const outcome = metricState.observe(logged, Number(row['_timestamp']) * 1000);
    // That it was true and is kept silent counts more than that it is still true, or not any more.
    if (outcome !== 'gap' && lastOutcome !== 'suppressed-24h') lastOutcome = outcome;
    if (outcome === 'fired' && metricState.evaluated !== undefined)
      values.push(metricState.evaluated.value);
  }
  metricStates.set(trigger, run, metricState.state);
  return { values, lastOutcome };
}

/** A run as filters see it. */
export function runDocument(run: RunRecord): RunDocument {
  return {
    name: run.displayName,
    id: run.id,
    user: run.user,
    state: run.state,
    tags: run.tags,
    config: run.config,
    summary: run.summary,
  };
}

function originNames({ entity, project }: EventProject): { entity: string; project: string } {
  return { entity: entity.name, project: project.name };
}

function detailOrigin({ entity, project }: EventProject): {
  entityName: string;
  projectName: string;
} {
  return { entityName: entity.name, projectName: project.name };
}

function toOccurrence(
  store: Store,
  event: ArtifactEvent,
  { origin, collection }: { origin: EventProject; collection: CollectionRecord },
): ArtifactOccurrence {
  const organization = store.organizationOf(origin.entity);
  const version = event.version ?? 'v0';
  const { alias, tag, metadata } = event;
  return {
    kind: event.kind,
    ...present({ alias, tag }),
    ...originNames(origin),
    organizations: organization === undefined ? [] : [organization.name, organization.entity],
    author: event.author ?? store.viewer().username,
    artifact: {
      collection: collection.name,
      version,
      type: collection.type,
      id: versionId(collection, versionIndex(version)),
      ...present({ metadata }),
    },
  };
}

function artifactDetails(event: ArtifactEvent, origin: EventProject): Record<string, unknown> {
  const common = {
    artifactMetadata: event.metadata === undefined ? null : JSON.stringify(event.metadata),
    artifactVersionIndex: versionIndex(event.version),
    artifactCollectionName: event.collection,
    ...detailOrigin(origin),
  };
  switch (ARTIFACT_EVENTS[event.kind].needs) {
    case 'alias':
      return { __typename: 'ArtifactAliasEventDetails', ...common, alias: event.alias };
    case 'tag':
      return { __typename: 'ArtifactTagEventDetails', ...common, tag: event.tag };
    default:
      return { __typename: 'ArtifactEventDetails', ...common };
  }
}
