/** What can be made to go wrong with a request, so that clients can be seen to survive it. */

import type { ReadLag } from '../store/write-history.ts';

/** When a fault is injected: before the request has had any effect, or after. */
type FaultTime = 'before' | 'after';

/** One thing that goes wrong. */
export type Fault =
  | {
      /** Responds with another status, and with a body that may be anything. */
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly at?: FaultTime;
    }
  /** Closes the connection without a response. */
  | { readonly kind: 'drop'; readonly at?: FaultTime }
  /** Closes every connection, and accepts none for a time: the server is restarted. */
  | { readonly kind: 'refuse'; readonly ms: number }
  /** Waits, and goes on as usual: before the request has had any effect, or with the response ready. */
  | { readonly kind: 'delay'; readonly ms: number; readonly at?: FaultTime }
  /** Responds to a query from an earlier state; a mutation takes effect as usual. */
  | { readonly kind: 'stale'; readonly lag: ReadLag }
  /** Sends the first half of the response's body. */
  | { readonly kind: 'truncate' }
  /** Sends another text for the response's body: what is not JSON, what is not whole, what contradicts itself. */
  | { readonly kind: 'rewrite'; readonly rewrite: (body: string) => string }
  /** Sends the response in pieces, with a pause before each. */
  | { readonly kind: 'trickle'; readonly pieces: number; readonly ms: number }
  /** Sends the response compressed, whether or not the client can read that. */
  | { readonly kind: 'gzip' };

/** A GraphQL request, as `onRequest` sees it. */
export interface SeenRequest {
  /** Counted from 1. */
  readonly number: number;
  readonly kind: 'query' | 'mutation';
  /** Empty when the operation has no name. */
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly userAgent: string;
}
