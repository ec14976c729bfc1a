/** What stopped the run; each code leads to one exit code (see `exitCodeOf` in `workflow/`). */
export type FailureCode =
  | 'network' // no response: refused, reset, name not found, time-out, TLS
  | 'authentication' // 401, or a key that the server does not accept
  | 'permission' // 403, or an entity that the key cannot see
  | 'rate-limited' // 429 until the time budget was used up
  | 'server' // 5xx, HTML, truncated or malformed JSON, GraphQL errors
  | 'conflict' // 409
  | 'not-found' // 404
  | 'unsupported' // the server lacks a feature that is needed
  | 'incomplete-read' // what was read cannot be trusted to be the whole: unknown is never absent
  | 'no-api-key'
  | 'stale-plan' // the live state differs from what the plan was made of, or the checksum does
  | 'refused' // a guard, a conflict, or a confirmation that nobody gave
  | 'usage' // arguments, an environment that was not chosen, a server that is not the pinned one
  | 'file' // a file cannot be read or written
  | 'locked' // another process holds the sandbox's state
  | 'interrupted';

/** What a failure carries besides its message. */
export interface FailureOptions {
  readonly code: FailureCode;
  /** What to do; absent where there is no honest advice. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** Something outside the manifests stopped the run: the network, the API, the environment. */
export class Failure extends Error {
  override readonly name: string = 'Failure';
  readonly code: FailureCode;
  readonly hint: string | undefined;

  constructor(message: string, options: FailureOptions) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = options.code;
    this.hint = options.hint;
  }
}
