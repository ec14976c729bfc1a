/** Advice for what a schema refuses: the name that was meant, the form that is needed. */

import { describeJsonType, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { suggestHint, suggestNames } from '../../lib/suggest-names.ts';
import { findSecrets } from '../compile/find-secrets.ts';
import { fieldNames, schemaNodeAt } from './schema-node.ts';
import { synonymFor } from './synonyms.ts';

/** Where a complaint stands. */
export interface AdviceContext {
  readonly path: readonly string[];
  readonly allowed: readonly string[];
  readonly schema: JsonObject;
}

/** What an unknown field may have been meant to be. */
export function adviseField(
  field: string,
  { path, allowed, schema }: AdviceContext,
): { readonly hint: string | undefined; readonly meant: string | undefined } {
  const [, before = ''] = /^([\w-]+):\S/.exec(field) ?? [];
  if (allowed.includes(before))
    return { hint: `Write a space after the colon of "${before}".`, meant: before };
  if (/^[^\S ]/.test(field)) {
    const hint = 'Indent with plain spaces: the line begins with a space of another kind.';
    return { hint, meant: undefined };
  }
  const word = synonymFor(field, allowed);
  if (word !== undefined) return { hint: `Here it is called "${word}".`, meant: word };
  const [near] = suggestNames(field, allowed);
  if (near !== undefined) return { hint: suggestHint(field, allowed), meant: near };
  const otherField = findInOtherFields(field, path, schema);
  if (otherField !== undefined)
    return { hint: `It belongs under "${otherField}".`, meant: undefined };
  if (path.at(-1) === 'runs' && (field === 'config' || field === 'summary')) {
    return { hint: `Write the whole name as one key: "${field}.KEY".`, meant: undefined };
  }
  const list =
    allowed.length === 0 || allowed.length > 14 ? undefined : `Known here: ${allowed.join(', ')}.`;
  return { hint: allowed.length === 0 ? 'Nothing may stand here.' : list, meant: undefined };
}

/** The field of the whole document below which a misplaced one belongs. */
function findInOtherFields(
  field: string,
  path: readonly string[],
  schema: JsonObject,
): string | undefined {
  for (const locations of [
    ['lifecycle'],
    ['scope'],
    ['when'],
    ['then'],
    ['when', 'runMetric'],
    ['then', 'sendNotification'],
    ['then', 'sendWebhook'],
  ]) {
    if (locations.join('.') === path.join('.')) continue;
    const names = fieldNames(schemaNodeAt(schema, locations));
    const found = names.includes(field) ? field : synonymFor(field, names);
    if (found === undefined) continue;
    return locations.join('.');
  }
  return undefined;
}

/** The value that was meant, and those that there are. */
export function adviseValue(value: string, words: readonly string[]): string {
  const word = synonymFor(value, words);
  const meant = word === undefined ? suggestHint(value, words) : `Here it is called "${word}".`;
  const list = `Use ${words.length === 1 ? '' : 'one of '}${words.join(', ')}.`;
  return meant === undefined ? list : meant;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
};

/** What a value must be, what it is, and how to write it. */
export function adviseType(
  name: string,
  value: JsonValue | undefined,
  {
    path,
    types,
    schema,
  }: { readonly path: readonly string[]; readonly types: string; readonly schema: JsonObject },
): { readonly message: string; readonly hint: string | undefined } {
  const kinds = types.split(',').map((type) => KINDS[type] ?? type);
  const expected =
    kinds.length === 1 ? kinds[0] : `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1) ?? ''}`;
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  if (value === null || value === undefined) {
    return {
      message: `${label} has no value; it must be ${expected ?? ''}`,
      hint: 'Write a value, or remove the line.',
    };
  }
  const present =
    types === 'integer' && typeof value === 'number' ? String(value) : describeJsonType(value);
  return {
    message: `${label} must be ${expected ?? ''}; it is ${present}`,
    hint: typeHint(value, types, path, schema),
  };
}

/** One rule of advice: the first that has something to say is taken. */
type TypeRule = (mistake: {
  readonly value: JsonValue;
  readonly types: string;
  readonly field: string;
  readonly path: readonly string[];
  readonly schema: JsonObject;
}) => string | undefined;

const TYPE_RULES: readonly TypeRule[] = [
  ({ value, types }) =>
    types === 'array' && typeof value === 'string' && /^-\S/.test(value)
      ? 'Write a space after each dash.'
      : undefined,
  ({ value, types }) =>
    types === 'object' && typeof value === 'string' && /^[\w-]+:\S/.test(value)
      ? 'Write a space after each colon.'
      : undefined,
  ({ value, types, field }) =>
    types.includes('string') && typeof value !== 'object'
      ? `Quote it: ${field}: "${String(value)}".`
      : undefined,
  ({ value, types, field }) =>
    types === 'array' && typeof value !== 'object'
      ? `Write a list: ${field}: [${String(value)}].`
      : undefined,
  ({ value, types }) =>
    types === 'boolean' && typeof value === 'string' ? booleanHint(value) : undefined,
  ({ value, types, field }) =>
    (types === 'number' || types === 'integer') && isNumberText(value)
      ? `Remove the quotes: ${field}: ${String(value)}.`
      : undefined,
  ({ value, field }) =>
    field === 'scope' && typeof value === 'string'
      ? `Write scope: { project: ${value} }.`
      : undefined,
  ({ value, field }) =>
    field === 'threshold' && typeof value !== 'object'
      ? `Write an operator: threshold: { gt: ${String(value)} }.`
      : undefined,
  ({ value, field }) =>
    field === 'change' && typeof value !== 'object'
      ? `Write change: { by: ${String(value)} }.`
      : undefined,
  ({ value, types, field }) =>
    types === 'object' && Array.isArray(value) && (field === 'when' || field === 'then')
      ? 'Write one mapping instead of a list; an automation has one event and one action.'
      : undefined,
  ({ value, types, field, path, schema }) => {
    if (types !== 'object' || typeof value !== 'string') return undefined;
    const names = fieldNames(schemaNodeAt(schema, path));
    const word = names.includes(value) ? value : synonymFor(value, names);
    return word === undefined ? undefined : `Write ${field}: { ${word}: … }.`;
  },
];

function typeHint(
  value: JsonValue,
  types: string,
  path: readonly string[],
  schema: JsonObject,
): string | undefined {
  const mistake = { value, types, field: path.at(-1) ?? '', path, schema };
  for (const rule of TYPE_RULES) {
    const hint = rule(mistake);
    if (hint !== undefined) return hint;
  }
  return undefined;
}

function isNumberText(value: JsonValue): boolean {
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
}

function booleanHint(value: string): string | undefined {
  if (/^(?:yes|on|true)$/i.test(value)) return 'Write true.';
  return /^(?:no|off|false)$/i.test(value) ? 'Write false.' : undefined;
}

/** A value in a message: short, and never what looks like a secret. */
export function quoteValue(value: JsonValue | undefined): string {
  if (value === '' || (Array.isArray(value) && value.length === 0)) return 'empty';
  if (typeof value === 'object') return describeJsonType(value);
  if (typeof value !== 'string') return String(value);
  if (findSecrets(value).length > 0) return 'what looks like a secret';
  return `"${value.length > 60 ? `${value.slice(0, 57)}...` : value}"`;
}

/** What a text must look like; each pattern of the schemas has its words here. */
export function describePattern(
  name: string,
  value: JsonValue | undefined,
  path: readonly string[],
): { readonly message: string; readonly hint: string } {
  const field = path.at(-1) ?? '';
  const message = `${name.charAt(0).toUpperCase()}${name.slice(1)} cannot be ${quoteValue(value)}`;
  const hints: Readonly<Record<string, string>> = {
    key: 'A key has lower-case letters, digits, ".", "_" and "-", begins with a letter or digit, and is at most 63 long.',
    by: 'Write a number for an absolute change, or a percentage such as 5%.',
    owner: 'An owner has letters, digits, ".", "_", "/" and "-", as in acme/ml-platform.',
    until: 'Write a day as YYYY-MM-DD.',
  };
  return { message, hint: hints[field] ?? 'Write it as the documentation of the field shows.' };
}
