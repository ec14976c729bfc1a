import { present } from '../lib/present.ts';
import type { Diagnostic } from './diagnostic.ts';
import { messageWithoutNames, namesInQuestion } from './message-names.ts';
import type { SourceRange } from './source-range.ts';

/**
 * Joins the diagnostics of several passes, each problem once, in the order of first appearance.
 *
 * - Diagnostics with one code, message and location are one problem. A name that is missing on the server or in
 *   the configuration is one problem wherever it is used.
 * - The copies of a matrix have one problem where their messages differ only in names.
 * - More than `MAX_APART` missing names of one kind are one problem as well.
 *
 * A folded diagnostic has the keys of all automations that have the problem, the names, and the further locations.
 */
export function mergeDiagnostics(lists: readonly (readonly Diagnostic[])[]): readonly Diagnostic[] {
  const apart = foldBy(lists.flat(), identityOf);
  const copies = foldBy(apart, identityOfCopies());
  return foldBy(copies, identityOfMany(copies));
}

/** So many different missing names of a kind are problems of their own, each with its frame. */
const MAX_APART = 10;

/** What equal problems have in common; undefined for a problem that is like no other. */
type Identity = (diagnostic: Diagnostic) => string | undefined;

function foldBy(diagnostics: readonly Diagnostic[], identity: Identity): readonly Diagnostic[] {
  const groups = new Map<string | Diagnostic, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const id = identity(diagnostic) ?? diagnostic;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [diagnostic]);
    else group.push(diagnostic);
  }
  return [...groups.values()].flatMap(fold);
}

/** Codes of names that a manifest uses and the configuration does not define. */
const UNDEFINED_NAMES: ReadonlySet<string> = new Set([
  'integration/unknown-alias',
  'expression/unknown-name',
  'config/unknown-environment',
]);

function isMissingName({ code }: Diagnostic): boolean {
  return code.startsWith('resolve/') || UNDEFINED_NAMES.has(code);
}

function identityOf(diagnostic: Diagnostic): string {
  const { code, message, range } = diagnostic;
  const location = isMissingName(diagnostic) ? [] : [range?.file, range?.start.offset];
  return JSON.stringify([code, message, ...location]);
}

/** Copies share a location. Two problems of one copy stay two, so that no group has a key twice. */
function identityOfCopies(): Identity {
  const groups = new Map<string, Set<string>[]>();
  return (diagnostic) => {
    const { code, severity, keys = [], range } = diagnostic;
    if (keys.length === 0 || range === undefined) return undefined;
    const location = [range.file, range.start.offset, range.end.offset];
    const id = JSON.stringify([code, severity, messageWithoutNames(diagnostic), ...location]);
    const known = groups.get(id) ?? [];
    groups.set(id, known);
    const index = known.findIndex((others) => !keys.some((key) => others.has(key)));
    const number = index === -1 ? known.push(new Set()) - 1 : index;
    for (const key of keys) known[number]?.add(key);
    return `${id}${number}`;
  };
}

function identityOfMany(diagnostics: readonly Diagnostic[]): Identity {
  const kindOf = (diagnostic: Diagnostic): string | undefined =>
    isMissingName(diagnostic)
      ? JSON.stringify([diagnostic.code, messageWithoutNames(diagnostic)])
      : undefined;
  const counts = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    const kind = kindOf(diagnostic);
    if (kind === undefined) continue;
    counts.set(kind, (counts.get(kind) ?? 0) + (diagnostic.names?.length ?? 1));
  }
  return (diagnostic) => {
    const kind = kindOf(diagnostic);
    return kind !== undefined && (counts.get(kind) ?? 0) > MAX_APART ? kind : undefined;
  };
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
  const { hint: _hint, names: _names, ...kept } = first;
  return [
    {
      ...kept,
      ...present({
        hint: foldedHint(equal),
        names: namesInQuestion(equal),
        keys: keys.size === 0 ? undefined : [...keys],
        alsoAt: alsoAt.length === 0 ? undefined : alsoAt,
      }),
    },
  ];
}

/** So many hints that differ are quoted. */
const MAX_HINTS = 3;

/** The hint that all have; where they differ, each with the name that it is for. */
function foldedHint(equal: readonly Diagnostic[]): string | undefined {
  const hints = new Map(equal.map((each) => [each.hint, each] as const).reverse());
  if (hints.size === 1) return equal[0]?.hint;
  const named = equal.flatMap(({ hint, names: [name] = [] }) =>
    hint === undefined || name === undefined ? [] : [`${name}: ${hint}`],
  );
  const more = named.length > MAX_HINTS ? ' …' : '';
  return named.length === 0 ? equal[0]?.hint : `${named.slice(0, MAX_HINTS).join(' ')}${more}`;
}
