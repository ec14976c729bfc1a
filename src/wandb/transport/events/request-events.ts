/** What becomes of requests, for people who wait for them and for people who look for a fault. */

/** Sees each request, from the moment that it is wanted until it is settled. */
export interface RequestListener {
  /** A request is wanted; `purpose` follows "Cannot" in messages: `read the automations of "acme"`. */
  begin(purpose: string): RequestWatch;
}

/** One request that is wanted. */
export interface RequestWatch {
  /** An attempt begins, the first with 1; it ends after so many milliseconds at the latest. */
  attempt(attempt: number, timeoutMs: number): void;
  /** Nothing is sent for so many milliseconds. The reason may quote the server. */
  wait(milliseconds: number, reason: string): void;
  /** It is settled, well or badly. */
  end(): void;
}

/** One HTTP exchange, without its headers and bodies. */
export interface Exchange {
  readonly method: 'POST';
  /** Below the server's address: `/graphql`. */
  readonly path: string;
  /** `query Viewer`, `mutation CreateFilterTrigger`; absent for what is not GraphQL. */
  readonly operation?: string;
  /** 1 for the first attempt at a request. */
  readonly attempt: number;
  /** Absent when there was no response. */
  readonly status?: number;
  /** Why there was none: an error code such as `ECONNREFUSED`. */
  readonly problem?: string;
  /** Milliseconds. */
  readonly took: number;
  /** What the server or something before it calls the request. */
  readonly requestId?: string;
}

/** Headers that name a request, in the order in which they are looked for. */
const REQUEST_ID_HEADERS = [
  'x-request-id',
  'request-id',
  'x-correlation-id',
  'x-amzn-requestid',
  'x-amz-cf-id',
  'x-cloud-trace-context',
  'cf-ray',
  'traceparent',
] as const;

/** The id of a request by the headers of its response (lower-case names); undefined where none has one. */
export function requestIdOf(headers: Readonly<Record<string, string>>): string | undefined {
  return REQUEST_ID_HEADERS.map((name) => headers[name]).find(
    (id) => id !== undefined && id !== '',
  );
}

/** For requests that nobody watches. */
export const UNWATCHED: RequestListener = {
  begin: () => ({ attempt: () => undefined, wait: () => undefined, end: () => undefined }),
};
