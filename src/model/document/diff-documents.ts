/** The differences of two automations, leaf by leaf, in the words and paths of a manifest. */
import { isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { stableJson } from '../../lib/stable-json.ts';
import { actionIntegration, type Part } from '../automation.ts';
import type { CanonicalAutomation } from '../canonical/canonical-automation.ts';
import type { Content } from '../canonical/content.ts';
import { differingParts } from '../canonical/equal.ts';
import type { Integration } from '../integration.ts';
import { automationDocument, type DocumentOptions } from './document.ts';

/** One field that differs. */
export interface FieldDifference {
  /** Dotted (`when.runMetric.threshold.gt`). */
  readonly path: string;
  readonly part: Part;
  /** Absent when the field was not there. */
  readonly before?: JsonValue;
  /** Absent when the field goes. */
  readonly after?: JsonValue;
}

/** Two automations in a manifest's words. */
export interface DocumentPair {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** The manifest's word of each part. */
const WORD: Readonly<Record<Part, string>> = {
  name: 'name',
  description: 'description',
  enabled: 'enabled',
  scope: 'scope',
  event: 'when',
  action: 'then',
};

/** Mappings of which one form is chosen: another form is another value, not a key that goes and one that comes. */
const CHOICES: ReadonlySet<string> = new Set(['scope', 'when', 'then', 'integration', 'threshold']);

/**
 * The fields that differ, in the order of a manifest. Empty exactly when the two are equal; scalars and lists are
 * compared whole, mappings key by key, an event or action of another kind is one field.
 *
 * @param documents of the two, where they were made before.
 */
export function diffAutomations(
  before: CanonicalAutomation,
  after: CanonicalAutomation,
  documents?: DocumentPair,
): readonly FieldDifference[] {
  const differing = [...differingParts(before, after)];
  if (differing.length === 0) return [];
  const pair = documents ?? documentPair(before.content, after.content);
  return differing.flatMap((part) => {
    const word = WORD[part];
    const fields = diffValues(word, pair.before[word], pair.after[word]);
    const shown =
      fields.length > 0 ? fields : identityDifference(part, before.content, after.content);
    return shown.map((field) => ({ ...field, part }));
  });
}

/**
 * Both documents, with an integration that is the same on both sides shown alike: one side may have its team where
 * the other has only seen it inside an automation.
 */
export function documentPair(
  before: Content,
  after: Content,
  options: DocumentOptions = {},
): DocumentPair {
  const old = actionIntegration(before.action);
  const next = actionIntegration(after.action);
  const known = old !== undefined && old.id === next?.id ? { ...old, ...next } : undefined;
  return {
    before: automationDocument(withIntegration(before, known), options),
    after: automationDocument(withIntegration(after, known), options),
  };
}

type Difference = Omit<FieldDifference, 'part'>;

function diffValues(
  path: string,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): readonly Difference[] {
  if (before === undefined) return after === undefined ? [] : [{ path, after }];
  if (after === undefined) return [{ path, before }];
  if (isJsonObject(before) && isJsonObject(after) && isSameForm(path, before, after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => diffValues(`${path}.${key}`, own(before, key), own(after, key)));
  }
  return stableJson(before) === stableJson(after) ? [] : [{ path, before, after }];
}

function isSameForm(path: string, before: JsonObject, after: JsonObject): boolean {
  const word = path.slice(path.lastIndexOf('.') + 1);
  if (word === 'runs' || word === 'filter') {
    return Object.hasOwn(before, 'mongo') === Object.hasOwn(after, 'mongo');
  }
  return !CHOICES.has(word) || formOf(before) === formOf(after);
}

/** The form of a mapping: documents have the key that decides it first. */
function formOf(document: JsonObject): string | undefined {
  return Object.keys(document)[0];
}

/** The words are the same and the objects behind them are not: their ids say so. */
function identityDifference(part: Part, before: Content, after: Content): readonly Difference[] {
  if (part === 'scope' && before.scope.kind !== 'other' && after.scope.kind !== 'other') {
    return [{ path: 'scope.id', before: before.scope.id, after: after.scope.id }];
  }
  const old = actionIntegration(before.action);
  const next = actionIntegration(after.action);
  if (part !== 'action' || old === undefined || next === undefined) return [];
  const path = `then.${after.action.kind}.integration.id`;
  return [{ path, before: old.id, after: next.id }];
}

function withIntegration(content: Content, integration: Integration | undefined): Content {
  const { action } = content;
  if (integration === undefined || !('integration' in action)) return content;
  return { ...content, action: { ...action, integration } };
}

function own(document: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(document, key) ? document[key] : undefined;
}
