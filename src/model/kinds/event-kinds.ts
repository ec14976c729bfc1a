/**
 * Every kind of event that a manifest can express, each declared once for the model.
 *
 * The manifest schema, the schema of rule tests, synonyms, template variables and scopes derive from these rows. The
 * client (`wandb/codec/kinds/event-types.ts`) and the sandbox (`sandbox/rules/event-catalog.ts`) have a catalog of their own,
 * so that neither repeats a mistake of the other.
 */
import { keysOf } from '../../lib/json.ts';

/** Events of artifacts and collections. They have a filter and nothing else. */
export type ArtifactEventKind =
  | 'createArtifact'
  | 'linkArtifact'
  | 'unlinkArtifact'
  | 'addArtifactAlias'
  | 'addArtifactTag'
  | 'removeArtifactTag'
  | 'addCollectionTag'
  | 'removeCollectionTag';

/** Events of runs. */
export type RunEventKind = 'runMetric' | 'runState';

/** Every event that a manifest can express. */
export type EventKind = ArtifactEventKind | RunEventKind;

/** What holds for an event of any kind. */
export interface EventKindInfo {
  /**
   * Other words for it, from the W&B SDK, its web page and other tools: lower case, without separators. `on` before the
   * kind itself is always understood.
   */
  readonly words: readonly string[];
  /** How to write the value where a single word was written for it; absent: no hint. */
  readonly shorthand?: (word: string) => string;
}

/** An event of an artifact or a collection. */
export interface ArtifactEventInfo extends EventKindInfo {
  /** What it waits for, as the schema of manifests and `wac explain` say it. */
  readonly description: string;
  /** What happened, as the schema of rule tests says it. */
  readonly occurrence: string;
  /** What it is about. Collection events know no version. */
  readonly subject: 'version' | 'collection';
  /** What it adds or removes, and so the template variable that says which; absent: nothing. */
  readonly value?: 'alias' | 'tag';
  /**
   * What lists of the server show of it afterwards: the alias or tag, or the version. Absent: nothing. Links, and
   * aliases and tags that were removed, are in no list of the public API.
   */
  readonly leaves?: 'value' | 'version';
  /** What the template variable `event_type` renders as. It is not always the server's stored type. */
  readonly eventType: string;
  /** Whether it works on collections only; every other one works on any scope. */
  readonly isCollectionOnly?: boolean;
}

/** The artifact and collection events, in the order in which they are offered. */
export const ARTIFACT_EVENTS: Readonly<Record<ArtifactEventKind, ArtifactEventInfo>> = {
  createArtifact: {
    description: 'A new artifact version is created in the collection.',
    occurrence: 'A version was created.',
    words: ['artifactadded'],
    subject: 'version',
    leaves: 'version',
    eventType: 'CREATE_ARTIFACT',
    isCollectionOnly: true,
  },
  linkArtifact: {
    description: 'An artifact version is linked to a collection.',
    occurrence: 'A version was linked.',
    words: ['linkmodel', 'onlinkmodel'],
    subject: 'version',
    eventType: 'LINK_ARTIFACT',
  },
  unlinkArtifact: {
    description: 'An artifact version is unlinked from a collection.',
    occurrence: 'A version was unlinked.',
    words: [],
    subject: 'version',
    eventType: 'UNLINK_ARTIFACT',
  },
  addArtifactAlias: {
    description: 'An alias is assigned to an artifact version.',
    occurrence: 'A version got an alias.',
    words: ['updateartifactalias'],
    shorthand: (word) => `{ filter: { alias: ${word} } }`,
    subject: 'version',
    value: 'alias',
    leaves: 'value',
    eventType: 'ADD_ARTIFACT_ALIAS',
  },
  addArtifactTag: {
    description: 'A tag is assigned to an artifact version.',
    occurrence: 'A version got a tag.',
    words: [],
    subject: 'version',
    value: 'tag',
    leaves: 'value',
    eventType: 'ADD_ARTIFACT_TAG',
  },
  removeArtifactTag: {
    description: 'A tag is removed from an artifact version.',
    occurrence: 'A version lost a tag.',
    words: [],
    subject: 'version',
    value: 'tag',
    eventType: 'REMOVE_ARTIFACT_TAG',
  },
  addCollectionTag: {
    description: 'A tag is assigned to a collection.',
    occurrence: 'A collection got a tag.',
    words: [],
    subject: 'collection',
    value: 'tag',
    leaves: 'value',
    eventType: 'ADD_COLLECTION_TAG',
  },
  removeCollectionTag: {
    description: 'A tag is removed from a collection.',
    occurrence: 'A collection lost a tag.',
    words: [],
    subject: 'collection',
    value: 'tag',
    eventType: 'REMOVE_COLLECTION_TAG',
  },
};

/** The run events. Their fields are in `schema/source/manifest.schema.json`. They work on every scope without collections. */
export const RUN_EVENTS: Readonly<Record<RunEventKind, EventKindInfo>> = {
  runMetric: {
    words: ['runmetricthreshold', 'runmetricchange', 'runmetriczscore'],
    shorthand: (word) => `{ metric: ${word}, threshold: { gt: … } }`,
  },
  runState: {
    words: [],
    shorthand: (word) => `{ states: [${word}] }`,
  },
};

/** The kinds of all events with what holds for each. */
export const EVENTS: Readonly<Record<EventKind, EventKindInfo>> = {
  ...ARTIFACT_EVENTS,
  ...RUN_EVENTS,
};

/** Every artifact and collection event, in the words of `when`. */
export const ARTIFACT_EVENT_KINDS: readonly ArtifactEventKind[] = keysOf(ARTIFACT_EVENTS);

/** Every run event, in the words of `when`. */
export const RUN_EVENT_KINDS: readonly RunEventKind[] = keysOf(RUN_EVENTS);

/** Every event, in the words of `when`. */
export const EVENT_KINDS: readonly EventKind[] = keysOf(EVENTS);

/** Whether a kind is that of a run event. */
export function isRunEventKind(kind: string): kind is RunEventKind {
  return Object.hasOwn(RUN_EVENTS, kind);
}

/** Whether an event is about runs: it has a filter of runs. */
export function isRunEvent<Event extends { readonly kind: string }>(
  event: Event,
): event is Extract<Event, { readonly kind: RunEventKind }> {
  return isRunEventKind(event.kind);
}
