/** The permission to send mutations. Only commands that write make one; a transport without it refuses. */
declare const granted: unique symbol;

/** Proof that the caller is a command that writes. */
export interface WriteGrant {
  readonly [granted]: true;
  /** The command, for messages. */
  readonly command: string;
}

/** Makes a grant for one command. */
export function grantWrites(command: string): WriteGrant {
  return { command } as WriteGrant;
}
