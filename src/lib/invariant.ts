/**
 * States what this program holds to be true.
 *
 * @throws when it is not: that is a bug in this program, never the user's mistake.
 */
export function invariant(condition: unknown, claim: string): asserts condition {
  if (!condition) {
    throw new Error(`Bug in wac: ${claim}`);
  }
}
