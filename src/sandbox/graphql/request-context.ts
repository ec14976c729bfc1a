/** The request that a resolver handles. */

import type { ServerProfile } from '../server-profile.ts';
import type {
  CollectionRecord,
  EntityRecord,
  ExecutionRecord,
  IntegrationRecord,
  OrganizationRecord,
  ProjectRecord,
  RunRecord,
  ScopeRecord,
  TriggerRecord,
  UserRecord,
} from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { ReadLag } from '../store/write-history.ts';

/** A record as GraphQL sees it: `__typename`, values, and functions of the field's arguments. */
export type View = Readonly<Record<string, unknown>>;

/** How each kind of record is shown. They meet here, so that their files need not import each other. */
export interface Views {
  user(record: UserRecord): View;
  entity(record: EntityRecord): View;
  organization(record: OrganizationRecord): View;
  project(record: ProjectRecord): View;
  collection(record: CollectionRecord): View;
  artifactType(project: ProjectRecord, name: string): View;
  integration(record: IntegrationRecord): View;
  trigger(record: TriggerRecord): View;
  scope(record: ScopeRecord): View;
  run(record: RunRecord): View;
  execution(record: ExecutionRecord): View;
}

/** Limits and habits of paging. */
export interface Paging {
  /** Nodes of a page when the client does not say. */
  readonly defaultSize: number;
  /** Nodes of a page at most, whatever the client says. */
  readonly maxSize: number;
  /** Put an empty page with a next page between any two pages. */
  readonly emptyPages: boolean;
}

/** What a context is made from. */
export interface RequestSource {
  readonly userAgent: string;
  /** The user name in `X-WANDB-USERNAME`; absent, or unknown to the sandbox: the user of the API key. */
  readonly actingUser?: string;
  /** How far the state behind the response lags; absent: not at all. */
  readonly lag?: ReadLag;
}

/** The request that a resolver handles. */
export interface RequestContext {
  readonly store: Store;
  readonly profile: ServerProfile;
  readonly userAgent: string;
  /** As whom the request is made. */
  readonly viewer: UserRecord;
  readonly paging: Paging;
  /** The sandbox's own address, without a trailing slash. */
  readonly baseUrl: string;
  readonly now: () => Date;
  readonly views: Views;
  /** Takes events in, together with what the mutation has changed; see `Runtime.takeEvents`. */
  readonly takeEvents: (body: unknown) => Promise<void>;
  /** Sends a webhook as an automation would, for `testGenericWebhookIntegration`. */
  readonly sendTestWebhook: (request: TestWebhook) => Promise<{ ok: boolean; response: string }>;
}

/** An unsaved webhook to be tried. */
export interface TestWebhook {
  /** The number of the entity whose secrets it may use. */
  readonly entity: number;
  readonly urlEndpoint: string;
  readonly payload: string;
  readonly accessTokenRef: string | null;
  readonly secretRef: string | null;
}
