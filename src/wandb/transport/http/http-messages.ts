/** What an HTTP client sends and gets. */

/** A whole response. */
export interface HttpResponse {
  readonly status: number;
  /** Lower-case names; the last value of a repeated header. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A request and how it is to be sent. */
export interface HttpRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** What it does, for a report of it: `query Viewer`. Nothing of it is sent. */
  readonly operation?: string;
  /** Which attempt it is, for a report of it; absent: the first. */
  readonly attempt?: number;
  /**
   * Called when the connection is open, just before the first byte of the request is written. When it throws, nothing
   * is sent, and `post` rejects with what it throws.
   */
  readonly beforeSend?: () => void;
}
