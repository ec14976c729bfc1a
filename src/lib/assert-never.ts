/**
 * Says that a program point cannot be reached; the compiler checks it.
 *
 * @throws always: a value that the types exclude is a bug in this program.
 */
export function assertNever(value: never): never {
  throw new Error(`Bug in wac: unexpected value ${JSON.stringify(value)}`);
}
