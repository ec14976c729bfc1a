/** Matchers for strings inside `toMatchObject`, without the `any` that vitest gives them. */
import { expect } from 'vitest';

/** A string that holds another. */
export function containing(text: string): unknown {
  return expect.stringContaining(text);
}

/** A string that a pattern matches. */
export function matching(pattern: RegExp): unknown {
  return expect.stringMatching(pattern);
}
