/** The manifests of an export, as mappings. */
import { isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { slugify } from '../../lib/slugify.ts';
import { canonicalAutomation } from '../../model/canonical/canonical-automation.ts';
import { adoptionDigest } from '../../model/canonical/digest.ts';
import { parseMarker } from '../../model/canonical/marker.ts';
import { automationDocument, scopeDocument } from '../../model/document/document.ts';
import { registryName } from '../../model/scope.ts';
import type { ExportedAliases } from './export-integrations.ts';
import type { ExpressibleObserved } from './export-selection.ts';
import { type ExportTarget, takenKeys, takenPaths } from './export-target.ts';
import { uniqueName } from './unique-name.ts';

/** A manifest for one automation. */
export interface SingleUnit {
  readonly kind: 'single';
  readonly key: string;
  readonly observed: ExpressibleObserved;
  /** Relative to the directory. */
  readonly path: string;
  readonly manifest: JsonObject;
  /** Offline checks that the automation fails on the server too: a comment silences each. Default: none. */
  readonly silenced?: readonly string[];
}

/** A manifest with a matrix, for several. */
export interface FoldedUnit {
  readonly kind: 'folded';
  readonly key: string;
  /** The key of each copy, in the order of `singles`. */
  readonly keys: readonly string[];
  readonly singles: readonly SingleUnit[];
  readonly path: string;
  /** Without its matrix: that is shared, see `axis`. */
  readonly manifest: JsonObject;
  /** The matrix's only axis: equal axes are written once, as a variable. */
  readonly axis: { readonly name: string; readonly items: JsonValue };
}

export type ExportUnit = SingleUnit | FoldedUnit;

/** Characters of a manifest's key. */
export const MAX_KEY = 63;
const KEY = /^[a-z0-9][a-z0-9._-]{0,62}$/u;

/** Whether a manifest may have the key; that of a copy of a matrix has a slash. */
export function isKey(text: string): boolean {
  return KEY.test(text);
}

/** One manifest for each automation, in the given order. No key and no path is one that the target has. */
export function singleUnits(
  selected: readonly ExpressibleObserved[],
  aliases: ExportedAliases,
  {
    owner,
    target,
    reserved,
  }: {
    readonly owner: string;
    readonly target: ExportTarget | undefined;
    /** Keys that others of the export have. */
    readonly reserved: readonly string[];
  },
): readonly SingleUnit[] {
  const keys = nameKeys(selected, owner, new Set([...takenKeys(target), ...reserved]));
  const paths = new Map<string, string>();
  const taken = new Set(takenPaths(target));
  return selected.map((observed, index) => {
    const key = keys[index] ?? '';
    const scope = JSON.stringify(scopeDocument(observed.scope));
    const path = paths.get(scope) ?? takePath(observed, taken);
    paths.set(scope, path);
    return { kind: 'single', key, observed, path, manifest: manifestOf(observed, key, aliases) };
  });
}

/** A string as a manifest has it: where it looks like one of our expressions, it says that it is none. */
export function escapeExpressions(value: JsonValue): JsonValue {
  // A function, because "$$" means something else in a replacement text.
  if (typeof value === 'string') return value.replaceAll('${{', () => '$${{');
  if (Array.isArray(value)) return value.map(escapeExpressions);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, escapeExpressions(item)]),
  );
}

/** Keys of our own markers first: they are the identity that is already there. */
function nameKeys(
  selected: readonly ExpressibleObserved[],
  owner: string,
  existing: ReadonlySet<string>,
): readonly string[] {
  const taken = new Set(existing);
  const kept = selected.map((observed) => {
    const parsed = parseMarker(observed.description);
    if (parsed.kind !== 'marker' || parsed.marker.owner !== owner) return undefined;
    const { key } = parsed.marker;
    if (!isKey(key) || taken.has(key)) return undefined;
    taken.add(key);
    return key;
  });
  return selected.map((observed, index) => {
    const { scope } = observed;
    const name = scope.collection ?? registryName(scope.project ?? scope.entity);
    const wanted = slugify(observed.name).slice(0, MAX_KEY - 20) || 'automation';
    return kept[index] ?? uniqueName(wanted, [slugify(name).slice(0, 19)], taken);
  });
}

/**
 * `vision-team/classifier.yaml`, `vision-team/classifier-churn.yaml`, `vision-team.yaml`, `acme/registry-models.yaml`.
 * No name in it is one that the search for manifests passes over or takes for something else.
 */
function takePath({ scope }: ExpressibleObserved, taken: Set<string>): string {
  const { kind, entity, project, collection } = scope;
  const directory = fileName(entity);
  if (project === undefined) return `${uniqueName(directory, [kind], taken)}.yaml`;
  const name = kind === 'registry' ? `registry-${registryName(project)}` : project;
  const file = fileName(collection === undefined ? name : `${name}-${collection}`);
  return `${uniqueName(`${directory}/${file}`, [], taken)}.yaml`;
}

/** A name of a file or folder that the search for manifests does not pass over. */
export function fileName(name: string): string {
  const slug = slugify(name).replaceAll('.', '-').slice(0, 100);
  return ['', 'wac', 'fixtures'].includes(slug) ? `${slug}-scope` : slug;
}

/** Only what differs from a manifest's defaults. */
function manifestOf(
  observed: ExpressibleObserved,
  key: string,
  aliases: ExportedAliases,
): JsonObject {
  const { name, enabled, scope, when, then, ...rest } = automationDocument(observed, {
    keepsSpelling: true,
  });
  const alias = aliases.nameOf(observed);
  return {
    key,
    ...present({ name: name === key ? undefined : escapeExpressions(name ?? key) }),
    ...(escapeExpressions(rest) as JsonObject),
    ...present({ enabled: enabled === true ? undefined : false }),
    scope: escapeExpressions(scope ?? {}),
    when: escapeExpressions(withoutDirection(when ?? {})),
    then: escapeExpressions(withAlias(then ?? {}, alias)),
    lifecycle: lifecycleOf(observed),
  };
}

/** An unmanaged automation is adopted only as it is now; one of ours needs no adoption. */
function lifecycleOf(observed: ExpressibleObserved): JsonObject {
  const parsed = parseMarker(observed.description);
  if (parsed.kind !== 'marker') return { adopt: adoptionDigest(canonicalAutomation(observed)) };
  const { protect, onRemove, ignored = [] } = parsed.marker;
  return {
    ...present({
      protect: protect ? protect : undefined,
      ignoreChanges: ignored.length === 0 ? undefined : ignored,
      onRemove,
    }),
  };
}

/** `direction: any` goes without saying. */
function withoutDirection(when: JsonValue): JsonValue {
  if (!isJsonObject(when)) return when;
  return Object.fromEntries(
    Object.entries(when)
      .filter(([key, value]) => !(key === 'direction' && value === 'any'))
      .map(([key, value]) => {
        const isMetric = key === 'runMetric' || key === 'change' || key === 'zscore';
        return [key, isMetric ? withoutDirection(value) : value];
      }),
  );
}

/** The action with its integration by alias, and without the default severity. */
function withAlias(then: JsonValue, alias: string | undefined): JsonValue {
  const [kind, action] = (isJsonObject(then) ? Object.entries(then)[0] : undefined) ?? [];
  if (kind === undefined || !isJsonObject(action) || alias === undefined) return then;
  const { severity, ...rest } = action;
  const kept = severity === undefined || severity === 'INFO' ? rest : { ...rest, severity };
  return { [kind]: { ...kept, integration: alias } };
}
