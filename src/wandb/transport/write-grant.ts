/** The permission to send mutations. Only commands that write make one; a transport without it refuses. */
import type { JsonObject } from '../../lib/json.ts';

declare const granted: unique symbol;

/** A mutation that is about to be sent. */
export interface Mutation {
  readonly operationName: string;
  readonly variables: JsonObject;
}

/** Proof that the caller is a command that writes. */
export interface WriteGrant {
  readonly [granted]: true;
  /** The command, for messages. */
  readonly command: string;
  /** Whether this mutation may be sent. The transport asks before each one. */
  readonly permits: (mutation: Mutation) => boolean;
}

/** Every grant that was made here: an object that merely looks like one is none. */
const GRANTS: WeakSet<object> = new WeakSet();

/**
 * Makes a grant for one command.
 *
 * @param permits limits the grant to some mutations. Absent: all.
 */
export function grantWrites(
  command: string,
  permits: (mutation: Mutation) => boolean = () => true,
): WriteGrant {
  const grant = Object.freeze({ command, permits }) as WriteGrant;
  GRANTS.add(grant);
  return grant;
}

/** Whether a value was made by `grantWrites`. */
export function isWriteGrant(value: unknown): value is WriteGrant {
  return typeof value === 'object' && value !== null && GRANTS.has(value);
}

/** Whether a query writes. By the text itself, so that no mistake elsewhere can send a write as a read. */
export function isMutation({ query }: { readonly query: string }): boolean {
  return !/^\s*query\b/.test(query) || /^\s*(mutation|subscription)\b/m.test(query);
}
