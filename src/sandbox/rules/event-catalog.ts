/**
 * Every kind of event that the sandbox can set off, each declared once.
 *
 * What the sandbox accepts, stores, shows and posts derives from these tables. They are exhaustive over the kinds of the
 * model, so a new kind does not compile until it is declared here.
 */
import { keysOf } from '../../lib/json.ts';
import type { ArtifactEventKind, EventKind } from '../../model/kinds/event-kinds.ts';
import type { CollectionRecord } from '../store/records.ts';

/** An event about an artifact or a collection. */
export interface ArtifactEventRules {
  /** The server's type, of `EventTriggeringConditionType`. */
  readonly type: string;
  /** The field that a posted event cannot do without; absent: none. It also decides what an execution shows of the event. */
  readonly needs?: 'alias' | 'tag';
  /** Whether the server takes it on collections only; it takes every other one on any scope. */
  readonly isCollectionOnly?: boolean;
  /** The feature that brings it to a server; absent: every server has it. */
  readonly feature?: string;
  /** What it does to the collection. `value` is the alias or tag of the event. */
  readonly change?: (collection: CollectionRecord, value: string) => void;
}

export const ARTIFACT_EVENTS: Readonly<Record<ArtifactEventKind, ArtifactEventRules>> = {
  createArtifact: { type: 'CREATE_ARTIFACT', isCollectionOnly: true },
  linkArtifact: { type: 'LINK_MODEL' },
  unlinkArtifact: { type: 'UNLINK_ARTIFACT', feature: 'AUTOMATION_EVENT_UNLINK_ARTIFACT' },
  addArtifactAlias: {
    type: 'ADD_ARTIFACT_ALIAS',
    needs: 'alias',
    change: (collection, alias) => {
      collection.aliases = [...new Set([...collection.aliases, alias])];
    },
  },
  addArtifactTag: {
    type: 'ADD_ARTIFACT_TAG',
    needs: 'tag',
    feature: 'AUTOMATION_EVENT_ADD_ARTIFACT_TAG',
  },
  removeArtifactTag: {
    type: 'REMOVE_ARTIFACT_TAG',
    needs: 'tag',
    feature: 'AUTOMATION_EVENT_REMOVE_ARTIFACT_TAG',
  },
  addCollectionTag: {
    type: 'ADD_COLLECTION_TAG',
    needs: 'tag',
    feature: 'AUTOMATION_EVENT_ADD_COLLECTION_TAG',
    change: (collection, tag) => {
      collection.tags = [...new Set([...collection.tags, tag])];
    },
  },
  removeCollectionTag: {
    type: 'REMOVE_COLLECTION_TAG',
    needs: 'tag',
    feature: 'AUTOMATION_EVENT_REMOVE_COLLECTION_TAG',
    change: (collection, tag) => {
      collection.tags = collection.tags.filter((each) => each !== tag);
    },
  },
};

type RunEventKind = Exclude<EventKind, ArtifactEventKind>;

/** The server's types of each event about runs. No server takes them on collections. */
export const RUN_EVENTS: Readonly<Record<RunEventKind, readonly string[]>> = {
  runMetric: ['RUN_METRIC', 'RUN_METRIC_CHANGE', 'RUN_METRIC_ZSCORE'],
  runState: ['RUN_STATE'],
};

/** The kind that a server's type is of; undefined for a type that nothing here can set off. */
export function eventKindOf(type: string): EventKind | undefined {
  return KINDS.get(type);
}

/** What each feature brings to `EventTriggeringConditionType`. */
export const EVENT_FEATURES: ReadonlyMap<string, string> = new Map([
  ...Object.values(RUN_EVENTS)
    .flat()
    .map((type) => [`AUTOMATION_EVENT_${type}`, type] as const),
  ...Object.values(ARTIFACT_EVENTS).flatMap(({ feature, type }) =>
    feature === undefined ? [] : [[feature, type] as const],
  ),
]);

const KINDS: ReadonlyMap<string, EventKind> = new Map([
  ...keysOf(ARTIFACT_EVENTS).map((kind) => [ARTIFACT_EVENTS[kind].type, kind] as const),
  ...keysOf(RUN_EVENTS).flatMap((kind) => RUN_EVENTS[kind].map((type) => [type, kind] as const)),
]);
