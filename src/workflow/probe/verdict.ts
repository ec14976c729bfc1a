/** What an experiment says of an assumption. */
import type { ProbeResponse } from '../../model/probe-api.ts';

export type VerdictStatus = 'confirmed' | 'refuted' | 'not-observable';

export interface Verdict {
  readonly status: VerdictStatus;
  /** What was seen, or why nothing could be seen; without a full stop at the end. */
  readonly observed: string;
}

/** An experiment that cannot say anything on this server, with these rights or in this project. */
export class Unobservable extends Error {
  override readonly name = 'Unobservable';
}

/** `confirmed` where the condition holds, else `refuted`. */
export function verdict(isConfirmed: boolean, observed: string): Verdict {
  return { status: isConfirmed ? 'confirmed' : 'refuted', observed };
}

/** A response in words: `accepted`, `refused with HTTP 409: MESSAGE`. */
export function describeResponse(response: ProbeResponse<unknown>): string {
  if (response.isAccepted) return 'accepted';
  const { status, message } = response;
  return `refused with HTTP ${status}${message === '' ? ', without a message' : `: ${message.replace(/\.$/, '')}`}`;
}

/** Confirmed where the server refuses with this status. */
export function refusedWith(
  status: number,
  response: ProbeResponse<unknown>,
  what: string,
): Verdict {
  const isConfirmed = !response.isAccepted && response.status === status;
  return verdict(isConfirmed, `${what} was ${describeResponse(response)}`);
}

/**
 * The value of a step that an experiment needs to be accepted.
 *
 * @throws Unobservable where it was refused.
 */
export function needed<Value>(response: ProbeResponse<Value>, what: string): Value {
  if (response.isAccepted) return response.value;
  throw new Unobservable(`${what} was ${describeResponse(response)}`);
}
