/** The permission to send mutations. Only commands that write make one; a transport without it refuses. */
declare const granted: unique symbol;

/** Proof that the caller is a command that writes. */
export interface WriteGrant {
  readonly [granted]: true;
  /** The command, for messages. */
  readonly command: string;
}

/** Every grant that was made here: an object that merely looks like one is none. */
const GRANTS: WeakSet<object> = new WeakSet();

/** Makes a grant for one command. */
export function grantWrites(command: string): WriteGrant {
  const grant = Object.freeze({ command }) as WriteGrant;
  GRANTS.add(grant);
  return grant;
}

/** Whether a value was made by `grantWrites`. */
export function isWriteGrant(value: unknown): value is WriteGrant {
  return typeof value === 'object' && value !== null && GRANTS.has(value);
}
