/** Makes manifests that differ in nothing but their scope into one with a matrix. */
import { isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { slugify } from '../../lib/slugify.ts';
import { stableJson } from '../../lib/stable-json.ts';
import { scopeDocument } from '../../model/document/document.ts';
import { type ExportTarget, takenKeys, takenPaths } from './export-target.ts';
import {
  type ExportUnit,
  escapeExpressions,
  type FoldedUnit,
  type SingleUnit,
} from './export-units.ts';
import { uniqueName } from './unique-name.ts';

/** Two equal automations or more become one manifest; the rest stay as they are. */
export function foldUnits(
  singles: readonly SingleUnit[],
  target?: ExportTarget,
): readonly ExportUnit[] {
  const groups = new Map<string, SingleUnit[]>();
  for (const single of singles) {
    const signature = signatureOf(single);
    groups.set(signature, [...(groups.get(signature) ?? []), single]);
  }
  const unfolded = [...groups.values()].filter((group) => group.length === 1).flat();
  const taken = new Set([...takenKeys(target), ...unfolded.map((single) => single.key)]);
  const paths = new Set(takenPaths(target));
  return [...groups.values()].flatMap((group): readonly ExportUnit[] => {
    const [first] = group;
    return first === undefined || group.length === 1
      ? group
      : [fold(first, group, { keys: taken, paths })];
  });
}

/** All of a manifest but its key and the names in its scope. */
function signatureOf({ manifest, observed }: SingleUnit): string {
  const { key: _, name: __, scope, ...rest } = withoutDigest(manifest);
  const form = isJsonObject(scope) ? Object.keys(scope) : [];
  return stableJson({ name: observed.name, form, ...rest });
}

/** A matrix adopts automations that are as it says: one digest names one automation only. */
function withoutDigest(manifest: JsonObject): JsonObject {
  const { lifecycle } = manifest;
  return isJsonObject(lifecycle) && typeof lifecycle['adopt'] === 'string'
    ? { ...manifest, lifecycle: { ...lifecycle, adopt: true } }
    : manifest;
}

function fold(
  first: SingleUnit,
  group: readonly SingleUnit[],
  taken: { readonly keys: Set<string>; readonly paths: Set<string> },
): FoldedUnit {
  const key = uniqueName(slugify(first.observed.name).slice(0, 43) || 'automation', [], taken.keys);
  const scopes = group.map((single) => scopeDocument(single.observed.scope));
  const { key: _, name: __, description, scope: ___, ...rest } = withoutDigest(first.manifest);
  const { axis, scope, ids } = matrixOf(scopes);
  const manifest: JsonObject = {
    key,
    ...present({
      name: first.observed.name === key ? undefined : escapeExpressions(first.observed.name),
      description,
    }),
    scope,
    ...rest,
  };
  const keys = ids.map((id) => `${key}/${id}`);
  return {
    kind: 'folded',
    key,
    keys,
    singles: group,
    path: `${uniqueName(`fleet/${key.replaceAll('.', '-')}`, [], taken.paths)}.yaml`,
    manifest,
    axis,
  };
}

/** A scope of one name gives a list; one of two names a mapping, whose ids are the paths. */
function matrixOf(scopes: readonly JsonObject[]): {
  readonly axis: FoldedUnit['axis'];
  readonly scope: JsonObject;
  readonly ids: readonly string[];
} {
  const ids = scopes.map((scope) => slugify(Object.values(scope).join('-')));
  const words = Object.keys(scopes[0] ?? {});
  const [word = ''] = words;
  if (words.length === 1) {
    const items = scopes.map((scope): JsonValue => escapeExpressions(scope[word] ?? ''));
    return { axis: { name: word, items }, scope: { [word]: `\${{ matrix.${word} }}` }, ids };
  }
  const items: JsonObject = Object.fromEntries(
    scopes.map((scope, index) => [ids[index] ?? '', escapeExpressions(scope)]),
  );
  const scope = Object.fromEntries(words.map((each) => [each, `\${{ matrix.scope.${each} }}`]));
  return { axis: { name: 'scope', items }, scope, ids };
}
