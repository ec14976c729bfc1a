import { Failure, type FailureOptions } from './failure.ts';

/**
 * Why wac itself did not send a request: the check before a write had become too old, the time of the run is over, or
 * the run was interrupted.
 */
export type UnsentReason = 'stale-check' | 'out-of-time' | 'interrupted';

/** What a failed request carries besides its message. */
export interface ApiFailureOptions extends FailureOptions {
  /** The HTTP status; absent when no response came. */
  readonly status?: number;
  /** How long the server asks to wait, in milliseconds; absent when it did not say. */
  readonly retryAfter?: number;
  /**
   * Whether the request may have reached the server. False only when it certainly did not, or when the server said
   * that it did nothing (429): then a write may simply be sent again.
   */
  readonly wasSent: boolean;
  /** Present where wac did not send the request; `wasSent` is false then. */
  readonly unsent?: UnsentReason;
  /** What the server itself says is wrong, without secrets; absent where it says nothing or what came is not its response. */
  readonly serverMessage?: string;
}

/**
 * A request to the server that failed.
 *
 * Its status and `wasSent` distinguish a write that certainly did not happen from one that may have: apply reads before it
 * sends the second kind again. Not thrown for problems found before any request, such as a missing key.
 */
export class ApiFailure extends Failure {
  override readonly name: string = 'ApiFailure';
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;
  readonly wasSent: boolean;
  readonly unsent: UnsentReason | undefined;
  readonly serverMessage: string | undefined;

  constructor(message: string, options: ApiFailureOptions) {
    super(message, options);
    this.status = options.status;
    this.retryAfter = options.retryAfter;
    this.wasSent = options.wasSent;
    this.unsent = options.unsent;
    this.serverMessage = options.serverMessage;
  }
}
