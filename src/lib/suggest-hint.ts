import { suggestNames } from './suggest-names.ts';

/** A hint such as `Did you mean "alerts" or "alert"?`; absent when no name is near. */
export function suggestHint(wanted: string, names: Iterable<string>): string | undefined {
  const near = suggestNames(wanted, names).map((name) => `"${name}"`);
  const last = near.pop();
  if (last === undefined) return undefined;
  return `Did you mean ${near.length === 0 ? last : `${near.join(', ')} or ${last}`}?`;
}
