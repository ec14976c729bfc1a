/**
 * What is done with a document that may not conform to its schema: fixes what has only one meaning, and reports the rest.
 *
 * Fixed: a number where a string is meant and nothing is lost (`name: 2024`), an enumerated word in another letter case
 * (`info`), a comparison sign for its word (`">"`).
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import {
  getOwn,
  isJsonObject,
  isList,
  type JsonObject,
  type JsonValue,
  valueAt,
} from '../../lib/json.ts';
import { parseJsonPointer } from '../../lib/json-pointer.ts';
import type { SchemaError, SchemaValidator } from '../../lib/schema-validator.ts';
import { OPERATOR_SIGNS } from '../schema/synonyms.ts';
import { translateSchemaErrors } from '../schema/translate-schema-errors.ts';
import type { DocumentSource } from '../source/document-source.ts';

/** What the problems of a document are reported with. */
export interface DocumentContext {
  /** The published schema, for suggestions. */
  readonly schema: JsonObject;
  readonly source: DocumentSource;
  /** What the whole document is called in messages: `the manifest`. */
  readonly title: string;
}

/** The document as its schema's type, or why it is none. The value is changed where it is fixed. */
export function repairDocument<T>(
  value: JsonValue,
  validator: SchemaValidator<T>,
  { source, schema, title }: DocumentContext,
): { readonly value: T | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const candidate: unknown = value;
  if (validator(candidate)) return { value: candidate, diagnostics: [] };
  let errors = validator.errors ?? [];
  // What a fix gives a name to (`">": 5` is `gt: 5`) may need a second one (`gt: "5"`).
  for (let pass = 0; pass < 2; pass++) {
    const fixed = errors.filter((error) => applyFix(value, error, source));
    if (fixed.length === 0) break;
    if (validator(candidate)) return { value: candidate, diagnostics: [] };
    errors = validator.errors ?? [];
  }
  return {
    value: undefined,
    diagnostics: translateSchemaErrors(errors, { document: value, source, schema, title }),
  };
}

function applyFix(document: JsonValue, error: SchemaError, source: DocumentSource): boolean {
  const path = parseJsonPointer(error.instancePath);
  if (error.keyword === 'additionalProperties') return renameSign(valueAt(document, path), error);
  const last = path.at(-1);
  const parent = valueAt(document, path.slice(0, -1));
  if (last === undefined || typeof parent !== 'object' || parent === null) return false;
  const present = valueAt(parent, [last]);
  if (present === undefined) return false;
  const better = betterValue(present, error, source);
  if (better === undefined) return false;
  Object.assign(parent, { [last]: better });
  return true;
}

function betterValue(
  present: JsonValue,
  error: SchemaError,
  source: DocumentSource,
): JsonValue | undefined {
  if (error.keyword === 'enum' && typeof present === 'string') {
    const allowed = error.params['allowedValues'];
    if (!isList(allowed)) return undefined;
    return allowed.find(
      (word): word is string =>
        typeof word === 'string' && word.toLowerCase() === present.toLowerCase(),
    );
  }
  const types = String(error.params['type']).split(',');
  const isText = error.keyword === 'type' && types.includes('string') && !types.includes('number');
  if (!isText || typeof present !== 'number') return undefined;
  const text = source.numberText(error.instancePath) ?? String(present);
  return text === String(present) ? text : undefined;
}

function renameSign(mapping: JsonValue | undefined, error: SchemaError): boolean {
  const sign = String(error.params['additionalProperty']);
  const word = getOwn(OPERATOR_SIGNS, sign);
  if (word === undefined || !isJsonObject(mapping) || Object.hasOwn(mapping, word)) return false;
  const operand = getOwn(mapping, sign);
  if (operand === undefined) return false;
  Reflect.deleteProperty(mapping, sign);
  Object.assign(mapping, { [word]: operand });
  return true;
}
