/** Advice for lists and mappings that are written as something else. */
import { getOwn, isJsonList, isJsonObject, type JsonValue } from '../../lib/json.ts';
import { yamlWord } from './advise-scope.ts';

/** A value where a list or a mapping, or a single value in place of one, is wanted. */
interface Collection {
  readonly value: JsonValue;
  /** The types that are allowed, separated by commas. */
  readonly types: string;
  readonly field: string;
  readonly path: readonly string[];
}

/** How to write what is meant; undefined where another rule knows. */
export function adviseListOrMapping(collection: Collection): string | undefined {
  return adviseByField(collection) ?? adviseDefinition(collection) ?? adviseNamed(collection);
}

function adviseByField(collection: Collection): string | undefined {
  const { types, field, path } = collection;
  const name = path.at(-2) === 'removed' ? 'removed item' : field;
  return getOwn(BY_FIELD, `${types} ${name}`)?.(collection);
}

/** By the type that is wanted and the field. */
const BY_FIELD: Readonly<Record<string, (collection: Collection) => string | undefined>> = {
  'object matrix': ({ value }) =>
    `Give the axis a name: matrix: { NAME: ${inline(value)} }, and write \${{ matrix.NAME }} in name and scope.`,
  'object vars': () => 'Write a mapping: vars: { NAME: value }.',
  'object integrations': () =>
    'Write a mapping of names: integrations: { alerts: { slack: { channel: "#alerts" } } }.',
  'object guard': ({ value }) =>
    `Write what the guard limits: guard: { maxDeletes: ${typeof value === 'number' ? value : 5} }.`,
  'object removed item': ({ value }) =>
    typeof value === 'string' ? `Write { key: ${yamlWord(value)}, until: YYYY-MM-DD }.` : undefined,
  'array overrides': () => 'Write a list: overrides: [{ match: KEY, set: { enabled: false } }].',
  'array patch': () => 'Use "set" for values by path. "patch" is a list of RFC 6902 operations.',
  'array ignoreChanges': ({ value }) =>
    value === 'all' || value === '*'
      ? 'Write the fields: ignoreChanges: [enabled, then].'
      : undefined,
  'array environments': ({ value }) =>
    isJsonObject(value)
      ? `Write a list: environments: [${Object.keys(value).join(', ')}]. What differs in an environment is in wac.yaml, under its "overrides".`
      : undefined,
  'string match': ({ value }) =>
    isJsonList(value) ? 'Write one override for each key, or a pattern with "*".' : undefined,
  'boolean shadow': () => 'Write shadow: true: every action of the environment does nothing.',
};

/** A variable as Terraform declares it: with a type and a default. */
function adviseDefinition({ value }: Collection): string | undefined {
  if (!isJsonObject(value)) return undefined;
  const initial = getOwn(value, 'default');
  if (initial === undefined || initial === null || typeof initial === 'object') return undefined;
  return `A variable is its value. In wac.yaml, write vars: { NAME: ${String(initial)} }.`;
}

/** `webhook: { name: ci }`: a mapping that has nothing but the name. */
function adviseNamed({ value, types, field }: Collection): string | undefined {
  if (types !== 'string' || !isJsonObject(value)) return undefined;
  const name = getOwn(value, 'name');
  if (typeof name !== 'string' || Object.keys(value).length > 1) return undefined;
  return `Write ${field}: ${yamlWord(name)}.`;
}

function inline(value: JsonValue): string {
  const words = isJsonList(value) ? value : [value];
  return words.every((word) => typeof word !== 'object')
    ? `[${words.map((word) => yamlWord(String(word))).join(', ')}]`
    : '[a, b]';
}
