/** Advice for what a schema refuses: the name that was meant, the form that is needed. */

import { describeJsonType, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { suggestHint, suggestNames } from '../../lib/suggest-names.ts';
import { findSecrets } from '../source/find-secrets.ts';
import { adviseScope, yamlWord } from './advise-scope.ts';
import { adviseForeignField } from './foreign-fields.ts';
import { fieldNames, schemaNodeAt } from './schema-node.ts';
import { synonymFor } from './synonyms.ts';

/** Where a problem is. */
export interface AdviceContext {
  readonly path: readonly string[];
  readonly allowed: readonly string[];
  readonly schema: JsonObject;
  /** The mapping that holds the field. */
  readonly parent: JsonObject;
}

/** What an unknown field may have been meant to be. */
export function adviseField(
  field: string,
  { path, allowed, schema, parent }: AdviceContext,
): { readonly hint: string | undefined; readonly meant: string | undefined } {
  const [, before = ''] = /^([\w-]+):\S/.exec(field) ?? [];
  if (allowed.includes(before))
    return { hint: `Write a space after the colon of "${before}".`, meant: before };
  if (/^[^\S ]/.test(field)) {
    const hint = 'Indent with plain spaces: the line begins with a space of another kind.';
    return { hint, meant: undefined };
  }
  const nested = adviseNested(field, path, parent);
  if (nested !== undefined) return nested;
  const otherLevel = adviseOtherLevel(field, { path, allowed, parent });
  if (otherLevel !== undefined) return otherLevel;
  const word = synonymFor(field, allowed);
  const scope = path.join('/') === 'scope' ? adviseScope(parent) : undefined;
  if (scope !== undefined) return { hint: scope, meant: word };
  if (word !== undefined) return { hint: `Here the name is "${word}".`, meant: word };
  const [near] = suggestNames(field, allowed);
  if (near !== undefined) return { hint: suggestHint(field, allowed), meant: near };
  const otherField = findInOtherFields(field, path, schema);
  if (otherField !== undefined)
    return { hint: `It belongs under "${otherField}".`, meant: undefined };
  if (path.at(-1) === 'runs' && (field === 'config' || field === 'summary')) {
    return { hint: `Write the whole name as one key: "${field}.KEY".`, meant: undefined };
  }
  return { hint: listFields(allowed), meant: undefined };
}

/** Fields of other tools, of a manifest in an override, and paths with slashes. */
function adviseOtherLevel(
  field: string,
  { path, allowed, parent }: Omit<AdviceContext, 'schema'>,
): { readonly hint: string; readonly meant: string | undefined } | undefined {
  const foreign = adviseForeignField(field, path, allowed, parent[field]);
  if (foreign !== undefined) return { hint: foreign, meant: undefined };
  if (path.at(-2) === 'overrides' && isManifestField(field)) {
    const value = findSecrets(parent[field] ?? null).length > 0 ? undefined : parent[field];
    return { hint: `Write set: { ${field}: ${shown(value)} }.`, meant: 'set' };
  }
  const dotted = field.replaceAll('/', '.').replace(/^\./, '');
  return dotted !== field && allowed.includes(dotted.split('.')[0] ?? '')
    ? { hint: `Write the path with dots: ${dotted}.`, meant: undefined }
    : undefined;
}

/** Fields that belong one level deeper, or that W&B keeps elsewhere. */
function adviseNested(
  field: string,
  path: readonly string[],
  parent: JsonObject,
): { readonly hint: string; readonly meant: string | undefined } | undefined {
  const last = path.at(-1) ?? '';
  const value = findSecrets(parent[field] ?? null).length > 0 ? undefined : parent[field];
  if (last === 'change' && /^(?:increase|decrease|any)$/.test(field)) {
    return { hint: `Write change: { direction: ${field}, by: ${shown(value)} }.`, meant: 'by' };
  }
  if (path.length === 2 && path[0] === 'when' && /^(?:alias|tag)$/.test(field)) {
    return { hint: `Write filter: { ${field}: ${shown(value)} }.`, meant: 'filter' };
  }
  if (last === 'sendWebhook' && /^(?:url|uri|address|headers|method|secret|token)$/.test(field)) {
    const hint =
      'Write integration: { webhook: NAME }. W&B keeps the address of a webhook; a document with kind: webhook describes it.';
    return { hint, meant: 'integration' };
  }
  if (last === 'then' && /mail|teams|discord|pagerduty|sms/i.test(field)) {
    const hint = `W&B sends Slack messages and webhooks: use sendWebhook with a webhook for ${field}.`;
    return { hint, meant: undefined };
  }
  return undefined;
}

function shown(value: JsonValue | undefined): string {
  if (typeof value === 'boolean') return String(value);
  return value === undefined || value === null || typeof value === 'object'
    ? '…'
    : yamlWord(String(value)).replace(/^"(-?[\d.]+%?)"$/, '$1');
}

function listFields(allowed: readonly string[]): string | undefined {
  if (allowed.length === 0) return 'No field is allowed here.';
  return allowed.length > 14 ? undefined : `Known here: ${allowed.join(', ')}.`;
}

/** Whether a manifest has a field of that name at its top. */
function isManifestField(field: string): boolean {
  return /^(?:name|description|enabled|scope|when|then|lifecycle)(?:\.|$)/.test(field);
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
    ['then', 'sendPromptToAria'],
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
  const [only, ...more] = words;
  if (only !== undefined && more.length === 0) return `Use ${only}.`;
  const word = synonymFor(value, words);
  const meant = word === undefined ? suggestHint(value, words) : `Here the name is "${word}".`;
  const list = `Use one of ${words.join(', ')}.`;
  return meant === undefined ? list : meant;
}

/** A value in a message: short, and never what looks like a secret. */
export function quoteValue(value: JsonValue | undefined): string {
  if (value === '' || (Array.isArray(value) && value.length === 0)) return 'empty';
  if (typeof value === 'object') return describeJsonType(value);
  if (typeof value !== 'string') return String(value);
  if (findSecrets(value).length > 0) return 'what looks like a secret';
  return `"${value.length > 60 ? `${value.slice(0, 57)}...` : value}"`;
}

/** What a string must look like; each pattern of the schemas has its words here. */
export function describePattern(
  name: string,
  value: JsonValue | undefined,
  path: readonly string[],
): { readonly message: string; readonly hint: string } {
  const field = path.at(-1) ?? '';
  const message = `${name.charAt(0).toUpperCase()}${name.slice(1)} cannot be ${quoteValue(value)}`;
  const text = typeof value === 'string' ? value : '';
  const repository = /^(?:@|(?:https?:\/\/|git@)[^/:]+[/:])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
    text,
  )?.[1];
  if (field === 'owner' && repository !== undefined)
    return { message, hint: `Write owner: ${repository}.` };
  if (field === 'key' && text.includes('${{'))
    return {
      message,
      hint: 'A key has no expression: wac adds "/" and the item of the matrix to the key of each copy.',
    };
  const hints: Readonly<Record<string, string>> = {
    adopt: 'Write adopt: true, or leave it out. wac export writes other values.',
    key: 'A key has lower-case letters, digits, ".", "_" and "-", begins with a letter or digit, and is at most 63 long.',
    by: 'Write a number for an absolute change, or a percentage such as 5%.',
    owner: 'An owner has letters, digits, ".", "_", "/" and "-", as in acme/ml-platform.',
    until: 'Write a day as YYYY-MM-DD.',
  };
  return { message, hint: hints[field] ?? 'Write it as the documentation of the field shows.' };
}
