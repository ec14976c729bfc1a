/** Finds texts that look like secrets. */
import type { JsonValue } from '../../lib/json.ts';
import { renderJsonPointer } from '../../lib/json-pointer.ts';
import { secretKind } from '../../lib/secret-forms.ts';

/** A suspected secret; its text is kept out on purpose. */
export interface SuspectedSecret {
  /** Where, below the value that was searched. */
  readonly pointer: string;
  /** What it looks like: `a GitHub token`. */
  readonly kind: string;
}

/** Every suspected secret in a value: known forms anywhere, and literals under a name such as `token`. */
export function findSecrets(value: JsonValue): readonly SuspectedSecret[] {
  return search(value, []);
}

function search(value: JsonValue, path: readonly string[]): readonly SuspectedSecret[] {
  if (typeof value === 'string') {
    const kind = secretKind(value, path.at(-1));
    return kind === undefined ? [] : [{ pointer: renderJsonPointer(path), kind }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries<JsonValue>(value).flatMap(([key, item]) => search(item, [...path, key]));
}
