/**
 * Every kind of event that the sandbox can set off, each declared once.
 *
 * What the sandbox accepts, stores, shows and posts derives from these tables. They are exhaustive over the kinds of the
 * model, so a new kind does not compile until it is declared here.
 */
import { keysOf } from '../../lib/json.ts';
import type { ArtifactEventKind, EventKind, RunEventKind } from '../../model/kinds/event-kinds.ts';
import type { CollectionRecord, VersionRecord } from '../store/records.ts';
import type { FeatureGate, ServerAge } from './feature-gate.ts';

/** An event about an artifact or a collection. */
export interface ArtifactEventRules {
  /** The server's type, of `EventTriggeringConditionType`. */
  readonly type: string;
  /** The field that a posted event cannot do without; absent: none. It also decides what an execution shows of the event. */
  readonly needs?: 'alias' | 'tag';
  /** Whether the server takes it on collections only; it takes every other one on any scope. */
  readonly isCollectionOnly?: boolean;
  /** The oldest server that has it, by the feature `AUTOMATION_EVENT_TYPE`; absent: every server has it. */
  readonly since?: ServerAge;
  /** What it does to the collection. `value` is the alias or tag of the event. */
  readonly change?: (collection: CollectionRecord, value: string) => void;
  /** What it does to its version: there is one afterwards, or none, or it changes. Absent: it is about no version. */
  readonly version?: 'present' | 'absent' | ((version: VersionRecord, value: string) => void);
}

export const ARTIFACT_EVENTS: Readonly<Record<ArtifactEventKind, ArtifactEventRules>> = {
  createArtifact: { type: 'CREATE_ARTIFACT', isCollectionOnly: true, version: 'present' },
  linkArtifact: { type: 'LINK_MODEL', version: 'present' },
  unlinkArtifact: { type: 'UNLINK_ARTIFACT', since: '0.82', version: 'absent' },
  addArtifactAlias: {
    type: 'ADD_ARTIFACT_ALIAS',
    needs: 'alias',
    change: (collection, alias) => {
      collection.aliases = [...new Set([...collection.aliases, alias])];
      // An alias is at one version of a collection.
      for (const version of collection.versions ?? [])
        version.aliases = version.aliases.filter((each) => each !== alias);
    },
    version: (version, alias) => {
      version.aliases = [...new Set([...version.aliases, alias])];
    },
  },
  addArtifactTag: {
    type: 'ADD_ARTIFACT_TAG',
    needs: 'tag',
    since: '0.82',
    version: (version, tag) => {
      version.tags = [...new Set([...version.tags, tag])];
    },
  },
  removeArtifactTag: {
    type: 'REMOVE_ARTIFACT_TAG',
    needs: 'tag',
    since: '0.82',
    version: (version, tag) => {
      version.tags = version.tags.filter((each) => each !== tag);
    },
  },
  addCollectionTag: {
    type: 'ADD_COLLECTION_TAG',
    needs: 'tag',
    since: '0.82',
    change: (collection, tag) => {
      collection.tags = [...new Set([...collection.tags, tag])];
    },
  },
  removeCollectionTag: {
    type: 'REMOVE_COLLECTION_TAG',
    needs: 'tag',
    since: '0.82',
    change: (collection, tag) => {
      collection.tags = collection.tags.filter((each) => each !== tag);
    },
  },
};

/** The server's types of each event about runs, with the oldest server that has each. No server takes them on collections. */
export const RUN_EVENTS: Readonly<Record<RunEventKind, Readonly<Record<string, ServerAge>>>> = {
  runMetric: { RUN_METRIC: '0.70', RUN_METRIC_CHANGE: '0.70', RUN_METRIC_ZSCORE: '0.82' },
  runState: { RUN_STATE: '0.70' },
};

/** The kind that a server's type is of; undefined for a type that nothing here can set off. */
export function eventKindOf(type: string): EventKind | undefined {
  return KINDS.get(type);
}

/** The feature that brings each type of event to a server; a type without one is on every server. */
export const EVENT_GATES: ReadonlyMap<string, FeatureGate> = new Map(
  [
    ...Object.values(RUN_EVENTS).flatMap((types) => Object.entries(types)),
    ...Object.values(ARTIFACT_EVENTS).flatMap(({ since, type }) =>
      since === undefined ? [] : [[type, since] as const],
    ),
  ].map(([type, since]) => [
    type,
    {
      feature: `AUTOMATION_EVENT_${type}`,
      since,
      elements: [`EventTriggeringConditionType.${type}`],
    },
  ]),
);

const KINDS: ReadonlyMap<string, EventKind> = new Map([
  ...keysOf(ARTIFACT_EVENTS).map((kind) => [ARTIFACT_EVENTS[kind].type, kind] as const),
  ...keysOf(RUN_EVENTS).flatMap((kind) =>
    Object.keys(RUN_EVENTS[kind]).map((type) => [type, kind] as const),
  ),
]);
