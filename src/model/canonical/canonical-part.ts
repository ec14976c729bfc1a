import { hash } from 'node:crypto';
import type { JsonValue } from '../../lib/json.ts';
import type { Part } from '../automation.ts';

/** One part in canonical form. */
export class CanonicalPart {
  /** JSON with keys in order: equal parts have equal text. */
  readonly text: string;
  /** What the marker hashes: the text, and of a scope the JSON of its type and path. */
  readonly hashed: string;
  #hash: string | undefined;

  constructor(text: string, hashed: string = text) {
    this.text = text;
    this.hashed = hashed;
  }

  /** The part's hash in today's version of the marker: 48 bits of SHA-256. Made at the first call. */
  hash(part: Part): string {
    this.#hash ??= hash('sha256', `wac/2/${part}\n${this.hashed}`, 'base64url').slice(0, 8);
    return this.#hash;
  }
}

/** The JSON of a part, for what leaves fields of it out. */
export function parsePart({ text }: CanonicalPart): JsonValue {
  return JSON.parse(text) as JsonValue;
}
