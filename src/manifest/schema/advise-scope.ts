/** Rewrites a scope that is spelled as the W&B SDK or its web page spells it. */
import type { JsonObject } from '../../lib/json.ts';
import { REGISTRY_PREFIX, registryName } from '../../model/scope.ts';
import { findSecrets } from '../source/find-secrets.ts';

/** A word as YAML writes it within a mapping in braces: quoted only where a plain one would mean something else. */
export function yamlWord(word: string): string {
  return /^[A-Za-z_][\w./-]*$/.test(word) && !/^(?:true|false|null)$/i.test(word)
    ? word
    : JSON.stringify(word);
}

/** The scope that was meant, as a hint of one line; undefined where the fields do not say. */
export function adviseScope(scope: JsonObject): string | undefined {
  if (findSecrets(scope).length > 0) return undefined;
  const owner = textOf(scope, /^(?:entity|entityname|team|user|username)$/);
  const organization = textOf(scope, /^(?:organi[sz]ation|org)$/);
  const project = textOf(scope, /^project(?:name)?$/);
  const registry = textOf(scope, /^registry(?:name)?$/);
  const collection = textOf(scope, /^(?:artifact)?collection(?:name)?$|^portfolio$/);
  // The SDK names collections by paths, sometimes with a version after them.
  const parts = (collection ?? '').split(':')[0]?.split('/') ?? [];
  const name = parts.at(-1) === '' ? undefined : parts.at(-1);
  const parent = project ?? registry ?? parts.at(-2);
  if (parent === undefined || parts.length > 3) return undefined;
  const [last = '', above] = parent.split('/').reverse();
  if (registry !== undefined || last.startsWith(REGISTRY_PREFIX))
    return render('registry', [above ?? organization, registryName(last)], name);
  return render('project', [above ?? owner ?? parts.at(-3), last], name);
}

function render(
  kind: 'project' | 'registry',
  path: readonly (string | undefined)[],
  collection: string | undefined,
): string {
  const parent = path.filter((part) => part !== undefined && part !== '').join('/');
  const below = collection === undefined ? '' : `, collection: ${yamlWord(collection)}`;
  return `Write scope: { ${kind}: ${yamlWord(parent)}${below} }.`;
}

function textOf(scope: JsonObject, name: RegExp): string | undefined {
  const found = Object.entries(scope).find(
    ([key, value]) => name.test(key.toLowerCase().replace(/[-_]/g, '')) && value !== '',
  );
  return typeof found?.[1] === 'string' ? found[1] : undefined;
}
