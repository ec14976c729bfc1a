/** Events of artifacts and collections. They have a filter and nothing else. */
export type ArtifactEventKind = 'createArtifact' | 'linkArtifact' | 'unlinkArtifact' | 'addArtifactAlias' | 'addArtifactTag' | 'removeArtifactTag' | 'addCollectionTag' | 'removeCollectionTag';
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
export declare const ARTIFACT_EVENTS: Readonly<Record<ArtifactEventKind, ArtifactEventInfo>>;
/** The run events. Their fields are in `schema/source/manifest.schema.json`. They work on every scope without collections. */
export declare const RUN_EVENTS: Readonly<Record<RunEventKind, EventKindInfo>>;
/** The kinds of all events with what holds for each. */
export declare const EVENTS: Readonly<Record<EventKind, EventKindInfo>>;
/** Every artifact and collection event, in the words of `when`. */
export declare const ARTIFACT_EVENT_KINDS: readonly ArtifactEventKind[];
/** Every run event, in the words of `when`. */
export declare const RUN_EVENT_KINDS: readonly RunEventKind[];
/** Every event, in the words of `when`. */
export declare const EVENT_KINDS: readonly EventKind[];
/** Whether a kind is that of a run event. */
export declare function isRunEventKind(kind: string): kind is RunEventKind;
/** Whether an event is about runs: it has a filter of runs. */
export declare function isRunEvent<Event extends {
    readonly kind: string;
}>(event: Event): event is Extract<Event, {
    readonly kind: RunEventKind;
}>;
