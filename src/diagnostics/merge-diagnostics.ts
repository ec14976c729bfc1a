import { present } from '../lib/present.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { SourceRange } from './source-range.ts';

/**
 * Joins the diagnostics of several passes, each problem once, in the order of first appearance.
 *
 * Problems are equal when code, message and location are. What a server lacks (`resolve/…`) is one problem wherever it is
 * used. A folded diagnostic carries the keys of all automations that have the problem, and the further locations.
 */
export function mergeDiagnostics(lists: readonly (readonly Diagnostic[])[]): readonly Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of lists.flat()) {
    const identity = identityOf(diagnostic);
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [diagnostic]);
    else group.push(diagnostic);
  }
  return [...groups.values()].flatMap(fold);
}

function identityOf({ code, message, range }: Diagnostic): string {
  return JSON.stringify(
    code.startsWith('resolve/')
      ? [code, message]
      : [code, message, range?.file, range?.start.offset],
  );
}

function fold(equal: readonly Diagnostic[]): readonly Diagnostic[] {
  const [first, ...others] = equal;
  if (first === undefined || others.length === 0) return equal;
  const keys = new Set(equal.flatMap((each) => each.keys ?? []));
  const locations = new Map<string, SourceRange>();
  for (const range of equal.flatMap((each) => [each.range ?? [], each.alsoAt ?? []].flat())) {
    const location = JSON.stringify([range.file, range.start.offset]);
    if (!locations.has(location)) locations.set(location, range);
  }
  const [, ...alsoAt] = locations.values();
  return [
    {
      ...first,
      ...present({
        keys: keys.size === 0 ? undefined : [...keys],
        alsoAt: alsoAt.length === 0 ? undefined : alsoAt,
      }),
    },
  ];
}
