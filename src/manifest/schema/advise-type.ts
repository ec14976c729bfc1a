/** Advice for a value of the wrong type: what it must be, what it is, and how to write it. */

import { formatNumber } from '../../lib/format-number.ts';
import {
  describeJsonType,
  getOwn,
  isJsonList,
  type JsonObject,
  type JsonValue,
} from '../../lib/json.ts';
import { ACTIONS } from '../../model/kinds/action-kinds.ts';
import { EVENTS } from '../../model/kinds/event-kinds.ts';
import { findSecrets } from '../source/find-secrets.ts';
import { adviseListOrMapping } from './advise-collection.ts';
import { yamlWord } from './advise-scope.ts';
import { fieldNames, schemaNodeAt } from './schema-node.ts';
import { OPERATOR_SIGNS, synonymFor } from './synonyms.ts';

const KINDS: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
};

/** What is known of a value of the wrong type. */
interface WrongType {
  readonly path: readonly string[];
  readonly types: string;
  readonly schema: JsonObject;
  /** Whether it is an item of a list, which no field names. */
  readonly isItem: boolean;
  /** As it was written, where that is no list and no mapping. */
  readonly text: string;
}

/** What a value must be, what it is, and how to write it. */
export function adviseType(
  name: string,
  value: JsonValue | undefined,
  { path, types, schema, isItem, text }: WrongType,
): { readonly message: string; readonly hint: string | undefined } {
  const kinds = types.split(',').map((type) => KINDS[type] ?? type);
  const expected =
    kinds.length === 1 ? kinds[0] : `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1) ?? ''}`;
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  const field = path.at(-1) ?? '';
  if (value === null || value === undefined) {
    const empty =
      types === 'object'
        ? (emptyMapping(schemaNodeAt(schema, path)) ?? getOwn(EXAMPLES, field))
        : undefined;
    return {
      message: `${label} has no value; it must be ${expected ?? ''}`,
      hint:
        empty === undefined ? 'Write a value, or remove the line.' : `Write ${field}: ${empty}.`,
    };
  }
  const present =
    types === 'integer' && typeof value === 'number' ? String(value) : describeJsonType(value);
  // A hint repeats the value, and what looks like a secret is never repeated.
  const hint =
    findSecrets(value).length > 0
      ? undefined
      : typeHint({
          value,
          text,
          types,
          field,
          isItem,
          path,
          node: schemaNodeAt(schema, path),
          child: (name) => schemaNodeAt(schema, [...path, name]),
        });
  return { message: `${label} must be ${expected ?? ''}; it is ${present}`, hint };
}

/** What to write for a mapping of which one field must be chosen. */
const EXAMPLES: Readonly<Record<string, string>> = {
  scope: '{ project: NAME }',
  when: '{ runState: { states: [failed] } }',
  then: '{ sendNotification: { integration: NAME } }',
  threshold: '{ gt: 1 }',
  integration: '{ slack: { channel: "#channel" } }',
};

/** The mapping to write where none is; undefined where an empty one is not allowed and no field is required. */
function emptyMapping(node: JsonObject | undefined): string | undefined {
  if (node?.['type'] !== 'object' || node['minProperties'] !== undefined) return undefined;
  const { required } = node;
  if (required === undefined)
    return fieldNames(node).length === 0 && node['additionalProperties'] !== false
      ? undefined
      : '{}';
  if (!Array.isArray(required)) return undefined;
  return `{ ${required.map((name) => `${String(name)}: …`).join(', ')} }`;
}

/** A value of the wrong type, and where it is. */
interface Mistake {
  readonly value: JsonValue;
  /** As it was written, where that is no list and no mapping. */
  readonly text: string;
  readonly types: string;
  readonly field: string;
  readonly isItem: boolean;
  readonly path: readonly string[];
  readonly node: JsonObject | undefined;
  /** The schema of a field of the mapping that is wanted. */
  readonly child: (name: string) => JsonObject | undefined;
}

/** One rule of advice: the first that gives a hint is taken. */
type TypeRule = (mistake: Mistake) => string | undefined;

/** Events, actions and what else may be written as a single word. */
const WITH_SHORTHAND: Readonly<Record<string, { readonly shorthand?: (word: string) => string }>> =
  {
    ...EVENTS,
    ...ACTIONS,
    slack: { shorthand: (word) => `{ channel: ${word} }` },
  };

const TYPE_RULES: readonly TypeRule[] = [
  ({ field, node }) => {
    const [only, ...more] = isJsonList(node?.['enum']) ? node['enum'] : [];
    return only === undefined || more.length > 0 ? undefined : `Write ${field}: ${String(only)}.`;
  },
  ({ value, types }) =>
    types === 'array' && typeof value === 'string' && /^-\S/.test(value)
      ? 'Write a space after each dash.'
      : undefined,
  ({ value, types }) =>
    types === 'object' && typeof value === 'string' && /^[\w-]+:\S/.test(value)
      ? 'Write a space after each colon.'
      : undefined,
  ({ node }) =>
    isJsonList(node?.['enum']) ? `Use one of ${node['enum'].map(String).join(', ')}.` : undefined,
  ({ value, field }) => {
    const [, root = '', name = ''] =
      /^(?:\$\{|\{\{)\s*(vars?|local|matrix)\.([\w.-]+)\s*\}{1,2}$/.exec(
        typeof value === 'string' ? value : '',
      ) ?? [];
    return name === ''
      ? undefined
      : `Write ${field}: "\${{ ${root === 'matrix' ? root : 'vars'}.${name} }}".`;
  },
  ({ value, types, field, path }) => adviseListOrMapping({ value, types, field, path }),
  ({ value, text, types, field, isItem }) =>
    types.includes('string') && typeof value !== 'object'
      ? `Quote it: ${isItem ? '' : `${field}: `}"${text}".`
      : undefined,
  ({ value, text, types, field }) =>
    types === 'array' && typeof value !== 'object'
      ? `Write a list: ${field}: [${text}].`
      : undefined,
  ({ value, types }) =>
    types === 'boolean' && typeof value === 'string' ? booleanHint(value) : undefined,
  ({ value, types, field }) =>
    (types === 'number' || types === 'integer') && isNumberText(value)
      ? `Remove the quotes: ${field}: ${String(value)}.`
      : undefined,
  ({ value, types, field }) => {
    const [, number] = /^\s*(-?[\d.]+)\s*%\s*$/.exec(typeof value === 'string' ? value : '') ?? [];
    if (types === 'number' && number !== undefined && field.endsWith('Percent'))
      return `Write a number: ${field}: ${number}.`;
    return types !== 'number' || number === undefined
      ? undefined
      : `Write a number: ${field}: ${number}, or ${formatNumber(Number(number) / 100)} where the metric is a share.`;
  },
  ({ value, types, field }) => {
    const [, number] = /^\s*(\d+)\s*[a-z]+\s*$/i.exec(typeof value === 'string' ? value : '') ?? [];
    return types !== 'integer' || number === undefined
      ? undefined
      : `A window counts values, not time: ${field}: ${number}.`;
  },
  ({ value, field }) =>
    field === 'when' && typeof value === 'string' && /\s/.test(value)
      ? 'Write a mapping, as in when: { runMetric: { metric: loss, threshold: { gt: 0.5 } } }.'
      : undefined,
  ({ value, field }) =>
    field === 'mongo' && typeof value === 'string'
      ? 'Write it as a YAML mapping, without quotes around the whole.'
      : undefined,
  ({ value, field }) =>
    field === 'scope' && typeof value === 'string'
      ? `Write scope: { project: ${value} }.`
      : undefined,
  ({ value, field }) =>
    field === 'threshold' && typeof value !== 'object'
      ? `Write an operator: threshold: ${thresholdOf(String(value))}.`
      : undefined,
  ({ value, field }) =>
    field === 'change' && typeof value !== 'object'
      ? `Write change: { by: ${String(value).replace(/^\s*(?:[<>]=?|[-+])\s*/, '')} }.`
      : undefined,
  ({ value, types, field }) =>
    types === 'object' && Array.isArray(value) && (field === 'when' || field === 'then')
      ? 'Write one mapping instead of a list; an automation has one event and one action.'
      : undefined,
  ({ value, types, field, node, child }) => {
    if (types !== 'object' || typeof value !== 'string') return undefined;
    const names = fieldNames(node);
    const word = names.includes(value) ? value : synonymFor(value, names);
    return word === undefined
      ? undefined
      : `Write ${field}: { ${word}: ${emptyMapping(child(word)) ?? '…'} }.`;
  },
  ({ value, types, field, path }) => {
    if (types !== 'object' || path.at(-2) !== 'integrations' || typeof value !== 'string')
      return undefined;
    return `Write ${field}: ${integrationOf(value)}.`;
  },
  ({ value, types, field }) =>
    types === 'object' && field === 'environments' && Array.isArray(value)
      ? environmentsHint(value)
      : undefined,
  ({ value, types, field }) => {
    const shorthand = getOwn(WITH_SHORTHAND, field)?.shorthand;
    const words = Array.isArray(value) ? value : [value];
    const isOfWords = words.length > 0 && words.every((word) => typeof word === 'string');
    const isList = Array.isArray(value) && field !== 'runState';
    if (types !== 'object' || shorthand === undefined || !isOfWords || isList) return undefined;
    return `Write ${field}: ${shorthand(words.map((word) => yamlWord(String(word))).join(', '))}.`;
  },
];

function typeHint(mistake: Mistake): string | undefined {
  for (const rule of TYPE_RULES) {
    const hint = rule(mistake);
    if (hint !== undefined) return hint;
  }
  return undefined;
}

/** `> 1`, `gt 1` and `1` as the mapping that says it. */
function thresholdOf(text: string): string {
  const [, sign = '', operand = ''] =
    /^\s*([<>=!]{1,2}|[a-z]{2,3}\b)?\s*(.*?)\s*$/.exec(text) ?? [];
  const words = Object.values(OPERATOR_SIGNS);
  const word = Object.hasOwn(OPERATOR_SIGNS, sign) ? OPERATOR_SIGNS[sign] : sign;
  if (word === undefined || word === '' || !words.includes(word)) return `{ gt: ${text.trim()} }`;
  return `{ ${word}: ${operand} }`;
}

/** A channel has a "#"; every other word is taken for the name of a webhook. */
function integrationOf(word: string): string {
  return word.startsWith('#')
    ? `{ slack: { channel: ${yamlWord(word)} } }`
    : `{ webhook: ${yamlWord(word)} }`;
}

function environmentsHint(list: readonly JsonValue[]): string | undefined {
  const names = list.map((item) => {
    if (typeof item === 'string') return item;
    const named = typeof item === 'object' && item !== null ? Object.entries(item) : [];
    const name = named.find(([key]) => key === 'name')?.[1];
    return typeof name === 'string' ? name : undefined;
  });
  if (names.length === 0) return undefined;
  const entries = names.map((name) => `${name === undefined ? 'NAME' : yamlWord(name)}: {}`);
  return `Write a mapping with one field per environment: environments: { ${entries.join(', ')} }.`;
}

function isNumberText(value: JsonValue): boolean {
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
}

function booleanHint(value: string): string | undefined {
  if (/^(?:yes|on|true)$/i.test(value)) return 'Write true.';
  return /^(?:no|off|false)$/i.test(value) ? 'Write false.' : undefined;
}
