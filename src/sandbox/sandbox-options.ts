/** What a sandbox is started with, and what it is when it runs. */

import type { PageRenderer } from '../model/sandbox/page-state.ts';
import type { Fault, SeenRequest } from './faults/fault.ts';
import type { RateLimit } from './http/rate-limiter.ts';
import type { DeliveryLimits } from './runtime/deliver-webhook.ts';
import type { ServerProfile } from './server-profile.ts';
import type { Store } from './store/store.ts';

/** How a sandbox is started. */
export interface SandboxOptions {
  /** Absent: any free port. */
  readonly port?: number;
  /** Absent: the state lasts as long as the process. */
  readonly stateFile?: string;
  /** Absent: the state's own key, made when the state was. */
  readonly apiKey?: string;
  /** Absent: the multi-tenant server of today. */
  readonly profile?: ServerProfile;
  /** A pause before each response. */
  readonly latencyMs?: number;
  /** Absent: no limit; the headers are sent all the same. */
  readonly rateLimit?: RateLimit;
  /** Nodes of a page, when the client does not say and at most. */
  readonly pageSize?: { readonly default?: number; readonly max?: number };
  /** Put an empty page with a next page between any two pages. */
  readonly emptyPages?: boolean;
  /** The clock of everything that is recorded; absent: the machine's. */
  readonly now?: () => Date;
  /** Sees each GraphQL request before it is executed, and can make it go wrong. */
  readonly onRequest?: (request: SeenRequest) => Fault | undefined;
  /** Put a small seed into a new state: an organization, a team, a project, a registry, integrations. */
  readonly starter?: boolean;
  /** Limits of the webhooks that are sent. */
  readonly delivery?: Partial<DeliveryLimits>;
  /** Executions of one automation in a minute; more are skipped. Absent: 60. */
  readonly executionsPerMinute?: number;
  /** Loads what writes the page at `/` when it is first asked for. Absent: there is no page. */
  readonly loadPage?: () => Promise<PageRenderer>;
}

/** What was asked of a sandbox so far: GraphQL only. */
export interface RequestCounts {
  requests: number;
  queries: number;
  mutations: number;
  /** By the operation's name; one without a name counts under the empty text. */
  byOperation: Map<string, number>;
}

/** A running sandbox. */
export interface Sandbox {
  /** Its address, without a trailing slash. */
  readonly url: string;
  readonly port: number;
  readonly apiKey: string;
  readonly store: Store;
  /** Whether there was no state before. */
  readonly isNew: boolean;
  readonly counts: RequestCounts;
  /** An address that opens the page, with a new code that is good once. It is good only where there is a page. */
  newPageAddress(): string;
  /** Stops listening, waits for webhooks under way, and gives the state file back. */
  close(): Promise<void>;
}
