/** Finds strings that look like secrets. */
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
    // Items of a list have the name of the list.
    const name = path.findLast((segment) => !/^\d+$/.test(segment));
    const kind = secretKind(value, name);
    return kind === undefined ? [] : [{ pointer: renderJsonPointer(path), kind }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries<JsonValue>(value).flatMap(([key, item]) => {
    const inside = search(item, [...path, key]);
    const kind = secretKind(key);
    return kind === undefined ? inside : [{ pointer: renderJsonPointer(path), kind }, ...inside];
  });
}
