import type { JsonValue } from '../../lib/json.ts';
/**
 * What the sandbox remembers: plain records, as in the state file.
 *
 * Records point at each other by number or by name, never by the server's ids: ids are made when a record is shown
 * (`node-id.ts`), so that a renamed project keeps its automations although its id changes, as on the real server.
 */

export interface UserRecord {
  readonly number: number;
  readonly username: string;
  readonly name: string;
  readonly email: string;
}

export interface OrganizationRecord {
  readonly number: number;
  /** The display name. */
  name: string;
  /** The name of the entity behind it, which holds the registries. */
  entity: string;
  /** Flags by name, such as `automation_entity_scope`. */
  flags: Record<string, boolean>;
}

export interface EntityRecord {
  readonly number: number;
  name: string;
  readonly kind: 'team' | 'organization' | 'user';
  /** The organization's number; null for an entity that belongs to none. */
  organization: number | null;
}

export interface ProjectRecord {
  readonly number: number;
  name: string;
  /** The entity's number. */
  entity: number;
  description: string | null;
  access: string;
  createdAt: string;
  updatedAt: string | null;
  artifactTypes: string[];
  allowsAllTypes: boolean;
  /** The key may read it and not write to it. */
  isReadOnly: boolean;
}

export interface CollectionRecord {
  readonly number: number;
  name: string;
  readonly kind: 'sequence' | 'portfolio';
  /** The project's number. */
  project: number;
  type: string;
  description: string | null;
  tags: string[];
  /** Aliases of its versions. */
  aliases: string[];
  /** In the order of their numbers; absent in states of earlier releases, which did not keep them. */
  versions?: VersionRecord[];
  createdAt: string;
  updatedAt: string | null;
}

/** A version of an artifact in one collection. */
export interface VersionRecord {
  /** 3 for `v3`. */
  readonly index: number;
  readonly createdAt: string;
  aliases: string[];
  tags: string[];
}

interface SlackRecord {
  readonly number: number;
  readonly kind: 'slack';
  /** The owning entity's number. */
  entity: number;
  channelName: string;
  /** The Slack workspace. */
  teamName: string;
}

export interface WebhookRecord {
  readonly number: number;
  readonly kind: 'webhook';
  entity: number;
  name: string;
  /** A path (`/sandbox/inbox/…`) is one of the sandbox's own, wherever it listens. */
  urlEndpoint: string;
  accessTokenRef: string | null;
  secretRef: string | null;
  createdAt: string;
}

interface OtherIntegrationRecord {
  readonly number: number;
  readonly kind: 'github';
  entity: number;
}

export type IntegrationRecord = SlackRecord | WebhookRecord | OtherIntegrationRecord;

interface SecretRecord {
  readonly number: number;
  /** The owning entity's number. */
  entity: number;
  name: string;
  value: string;
  createdAt: string;
}

/** What an automation listens to. */
export interface ScopeRecord {
  readonly kind: 'project' | 'collection' | 'entity';
  readonly number: number;
}

/** What an automation does, as it was sent. */
export type ActionRecord =
  | {
      readonly type: 'NOTIFICATION';
      readonly integration: number;
      readonly title: string | null;
      readonly message: string | null;
      readonly severity: string | null;
    }
  | {
      readonly type: 'GENERIC_WEBHOOK';
      readonly integration: number;
      readonly payload: string | null;
    }
  | { readonly type: 'NO_OP'; readonly noOp: boolean | null }
  | {
      readonly type: 'QUEUE_JOB';
      readonly queueId: string;
      readonly queueName: string;
      readonly template: string;
    }
  | {
      readonly type: 'PUSH_NOTIFICATION';
      readonly userId: string;
      readonly title: string | null;
      readonly body: string | null;
    }
  | { readonly type: 'ARIA'; readonly prompt: string };

/** What is read-only here changes by `Store.edit` only: automations are found by it. */
export interface TriggerRecord {
  readonly number: number;
  readonly name: string;
  description: string | null;
  enabled: boolean;
  readonly createdAt: string;
  readonly updatedAt: string | null;
  /** A user name. */
  readonly createdBy: string;
  readonly scope: ScopeRecord;
  readonly eventType: string;
  /** JSON text, as it was sent. */
  eventFilter: string;
  readonly action: ActionRecord;
  lastExecutedAt: string | null;
  /** Counted and not shown: what partial rights look like. */
  isHidden: boolean;
}

/** One logged row of a run: its step and what was logged. NaN and the infinities are strings. */
export type RowRecord = Record<string, JsonValue>;

/** How many lines of each file of a run a client has sent. */
export interface StreamedLines {
  readonly history: number;
  readonly events: number;
  readonly output: number;
}

export interface RunRecord {
  readonly number: number;
  /** The run's id, `Run.name` on the wire. */
  readonly id: string;
  /** The project's number. */
  readonly project: number;
  displayName: string;
  user: string;
  state: string;
  tags: string[];
  config: Record<string, JsonValue>;
  summary: Record<string, JsonValue>;
  createdAt: string;
  rows: RowRecord[];
  /** The latest system metrics; absent where none were measured. */
  systemMetrics?: Record<string, JsonValue>;
  group?: string;
  jobType?: string;
  notes?: string;
  /** Lines that the SDK has sent of each file; absent where it sent none. */
  streamed?: StreamedLines;
}

export interface ExecutionRecord {
  readonly number: number;
  /** The automation's number. */
  readonly trigger: number;
  readonly triggerName: string;
  readonly createdAt: string;
  state: 'PENDING' | 'FINISHED' | 'FAILED' | 'SKIPPED';
  readonly scope: ScopeRecord;
  readonly eventType: string;
  /** `__typename` and fields of the event's details. */
  readonly event: Record<string, unknown>;
  readonly actionType: string;
  /** `__typename` and fields of the action's arguments; an integration is its number. */
  readonly action: Record<string, unknown> | null;
  resultType: 'DEFAULT' | 'HTTP_RESPONSE';
  /** `__typename` and fields of the result; null while pending. */
  result: Record<string, unknown> | null;
  /** The project of the event, for the project's history. */
  readonly project: number | null;
  /** The collection of the event, for the collection's history. */
  readonly collection: number | null;
}

/** A Slack message that was not sent: the sandbox keeps it in an outbox instead. */
interface SlackMessageRecord {
  readonly number: number;
  readonly createdAt: string;
  readonly channelName: string;
  readonly teamName: string;
  readonly title: string;
  readonly text: string;
  readonly severity: string;
  readonly automation: string;
}

/** A prompt to ARIA, which the sandbox does not have: it keeps the prompt in the outbox instead. */
interface AriaPromptRecord {
  readonly number: number;
  readonly createdAt: string;
  readonly kind: 'aria';
  /** With its template variables replaced. */
  readonly prompt: string;
  /** The user name of the automation's creator, as whom the conversation starts. */
  readonly user: string;
  readonly automation: string;
}

type OutboxRecord = SlackMessageRecord | AriaPromptRecord;

/** A webhook that was sent to the sandbox's own inbox. */
interface InboxRecord {
  readonly number: number;
  readonly createdAt: string;
  readonly name: string;
  readonly body: string;
  readonly headers: Record<string, string>;
}

/** What an automation remembers of a run: its window, and when it last acted. */
export interface MetricStateRecord {
  readonly number: number;
  readonly trigger: number;
  readonly run: number;
  /** The filter that the window was filled for; another one begins a new window. */
  eventFilter: string;
  holds: boolean;
  /** Milliseconds since 1970; null when it never acted. */
  lastAction: number | null;
  /** Logged values in order; NaN and the infinities are strings. */
  buffer: (number | string)[];
  /** How many values were logged in all. */
  count: number;
}

/** The whole state. */
export interface SandboxState {
  readonly formatVersion: 1;
  /** The highest number given out. */
  lastNumber: number;
  /** The key that this state's sandbox was first started with. */
  apiKey: string;
  users: UserRecord[];
  organizations: OrganizationRecord[];
  entities: EntityRecord[];
  projects: ProjectRecord[];
  collections: CollectionRecord[];
  integrations: IntegrationRecord[];
  secrets: SecretRecord[];
  /** Changed by the store, which keeps an index of it; whoever edits it without the store puts another list here. */
  triggers: readonly TriggerRecord[];
  runs: RunRecord[];
  executions: ExecutionRecord[];
  meters: MetricStateRecord[];
  outbox: OutboxRecord[];
  inbox: InboxRecord[];
}
