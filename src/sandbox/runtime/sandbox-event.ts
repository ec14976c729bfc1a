/** What can be posted to the sandbox as having happened. */
import type { JsonObject, JsonValue } from '../../lib/json.ts';
import type { ArtifactEventKind } from '../../model/kinds/event-kinds.ts';
import type { RunStateWord } from '../../simulate/event/evaluate-states.ts';

/** Where something happened: names as the server spells them; an organization by either of its names. */
export interface EventProjectNames {
  readonly entity: string;
  /** A registry's with or without its prefix. */
  readonly project: string;
}

/** What is known of a run; what is absent stays as it was, or gets a default in a new run. */
export interface RunDetails {
  /** The run's id. */
  readonly run: string;
  /** The display name; the id when there is none. */
  readonly name?: string;
  readonly user?: string;
  readonly tags?: readonly string[];
  readonly config?: JsonObject;
  /** The whole summary; rows that are logged later change it. */
  readonly summary?: JsonObject;
}

/** Rows were logged to a run. */
export interface LogMetricsEvent extends EventProjectNames, RunDetails {
  readonly kind: 'logMetrics';
  /** `_step` and `_timestamp` (seconds) may be left out: the next step, and now. */
  readonly rows: readonly Readonly<Record<string, JsonValue>>[];
}

/** A run went into a state. */
export interface RunStateEvent extends EventProjectNames, RunDetails {
  readonly kind: 'runState';
  readonly state: RunStateWord;
  /** RFC 3339; absent: now. */
  readonly time?: string;
}

/** Something happened to an artifact or a collection. */
export interface ArtifactEvent extends EventProjectNames {
  readonly kind: ArtifactEventKind;
  readonly collection: string;
  /** `v3`; absent: `v0`. */
  readonly version?: string;
  readonly type?: string;
  readonly metadata?: JsonObject;
  readonly alias?: string;
  readonly tag?: string;
  /** A user name; absent: the sandbox's user. */
  readonly author?: string;
}

export type SandboxEvent = LogMetricsEvent | RunStateEvent | ArtifactEvent;

/** What one automation made of one event. */
export interface EventOutcome {
  readonly automation: string;
  /** The automation's id. */
  readonly id: string;
  /** `fired`, or why not, in the evaluator's reason codes; `rate-limited` when it was skipped. */
  readonly outcome: string;
  /** The execution's id; absent when there is none. */
  readonly execution?: string;
  /** Variables of the action's strings that rendered as nothing; absent when there are none. */
  readonly emptyVariables?: readonly string[];
  /** Why the action failed; absent where it did not. */
  readonly error?: string;
}
