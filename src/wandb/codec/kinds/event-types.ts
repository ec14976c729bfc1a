/** Every kind of event in the server's words: its type, and the server feature that it needs. */
import { keysOf } from '../../../lib/json.ts';
import type { MetricCondition } from '../../../model/event.ts';
import type { ArtifactEventKind } from '../../../model/kinds/event-kinds.ts';
import type { ServerFeature } from './server-feature.ts';

/** An event type of the server. */
export interface EventType {
  /** Of `EventTriggeringConditionType`. */
  readonly type: string;
  /** Absent: every server has it. */
  readonly feature?: ServerFeature;
}

/** Artifact and collection events; linking keeps the name that it had in the model registry. */
export const ARTIFACT_EVENT_TYPES: Readonly<Record<ArtifactEventKind, EventType>> = {
  createArtifact: { type: 'CREATE_ARTIFACT' },
  linkArtifact: { type: 'LINK_MODEL' },
  unlinkArtifact: {
    type: 'UNLINK_ARTIFACT',
    feature: { name: 'AUTOMATION_EVENT_UNLINK_ARTIFACT' },
  },
  addArtifactAlias: { type: 'ADD_ARTIFACT_ALIAS' },
  addArtifactTag: {
    type: 'ADD_ARTIFACT_TAG',
    feature: { name: 'AUTOMATION_EVENT_ADD_ARTIFACT_TAG' },
  },
  removeArtifactTag: {
    type: 'REMOVE_ARTIFACT_TAG',
    feature: { name: 'AUTOMATION_EVENT_REMOVE_ARTIFACT_TAG' },
  },
  addCollectionTag: {
    type: 'ADD_COLLECTION_TAG',
    feature: { name: 'AUTOMATION_EVENT_ADD_COLLECTION_TAG' },
  },
  removeCollectionTag: {
    type: 'REMOVE_COLLECTION_TAG',
    feature: { name: 'AUTOMATION_EVENT_REMOVE_COLLECTION_TAG' },
  },
};

/** The event types of `runMetric`: each condition has its own. */
export const METRIC_EVENT_TYPES: Readonly<Record<MetricCondition['kind'], EventType>> = {
  threshold: {
    type: 'RUN_METRIC',
    feature: { name: 'AUTOMATION_EVENT_RUN_METRIC', since: '0.67.0' },
  },
  change: {
    type: 'RUN_METRIC_CHANGE',
    feature: { name: 'AUTOMATION_EVENT_RUN_METRIC_CHANGE', since: '0.67.0' },
  },
  zscore: {
    type: 'RUN_METRIC_ZSCORE',
    feature: { name: 'AUTOMATION_EVENT_RUN_METRIC_ZSCORE' },
  },
};

/** The event type of `runState`. */
export const RUN_STATE_TYPE: EventType = {
  type: 'RUN_STATE',
  feature: { name: 'AUTOMATION_EVENT_RUN_STATE', since: '0.69.0' },
};

const KINDS: ReadonlyMap<string, ArtifactEventKind> = new Map(
  keysOf(ARTIFACT_EVENT_TYPES).map((kind) => [ARTIFACT_EVENT_TYPES[kind].type, kind]),
);

/** The kind of an artifact event; undefined for every other type. */
export function artifactEventKind(type: string): ArtifactEventKind | undefined {
  return KINDS.get(type);
}
