/** Turns a validator's complaints into diagnostics: one for each problem, in the words of manifests. */
import type { ManifestCode } from '../../diagnostics/codes-manifest.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isJsonObject, isList, type JsonObject, type JsonValue, valueAt } from '../../lib/json.ts';
import { parseJsonPointer, renderJsonPointer } from '../../lib/json-pointer.ts';
import { present } from '../../lib/present.ts';
import type { SchemaError } from '../../lib/schema-validator.ts';
import type { DocumentSource } from '../source/document-source.ts';
import { adviseField, adviseValue, describePattern, quoteValue } from './advise-schema-error.ts';
import { adviseType } from './advise-type.ts';
import { fieldNames, schemaNodeAt } from './schema-node.ts';

/** The document that did not validate. */
export interface InvalidDocument {
  readonly document: JsonValue;
  readonly source: DocumentSource;
  readonly schema: JsonObject;
  /** What the whole document is called: `the manifest`. */
  readonly title: string;
}

/** A complaint before it has a location. */
interface Translation {
  readonly code: ManifestCode;
  readonly message: string;
  readonly hint: string | undefined;
  readonly pointer: string;
  readonly part?: 'key' | 'value';
  /** The name that the hint gives, for an unknown field. */
  readonly meant?: string | undefined;
}

/** Whoever has more problems than this in one document reads the first ones only. */
const MAX_ERRORS = 100;

/** Translates all, and leaves out what only follows from another. */
export function translateSchemaErrors(
  all: readonly SchemaError[],
  invalid: InvalidDocument,
): readonly Diagnostic[] {
  const errors = all.slice(0, MAX_ERRORS);
  const unknown = errors.filter(({ keyword }) => keyword === 'additionalProperties');
  const unknownFields = unknown.map((error) => translateUnknownField(error, invalid));
  const meant = new Set(
    unknown.map((error, index) => `${error.instancePath}/${unknownFields[index]?.meant ?? ''}`),
  );
  const mistyped = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath),
  );
  const rest = errors.filter(({ keyword, instancePath, params }) => {
    if (keyword === 'additionalProperties') return false;
    // A value of the wrong type is not one of the allowed values either.
    if (keyword === 'enum' && mistyped.has(instancePath)) return false;
    if (keyword === 'required')
      return !meant.has(`${instancePath}/${String(params['missingProperty'])}`);
    const hasUnknown = unknown.some((error) => error.instancePath === instancePath);
    return !((keyword === 'maxProperties' || keyword === 'minProperties') && hasUnknown);
  });
  const translated = [...unknownFields, ...rest.map((error) => translate(error, invalid))];
  return translated.map(({ code, message, hint, pointer, part }) => ({
    code,
    severity: 'error',
    message,
    ...present({ hint }),
    range: invalid.source.locate(pointer, part),
  }));
}

function translateUnknownField(error: SchemaError, invalid: InvalidDocument): Translation {
  const path = parseJsonPointer(error.instancePath);
  const field = String(error.params['additionalProperty']);
  const allowed = fieldNames(schemaNodeAt(invalid.schema, path));
  const pointer = renderJsonPointer([...path, field]);
  if (field.startsWith('$')) {
    return {
      code: 'filter/mongo',
      message: `"${field}" is an operator of the server's own filter format`,
      hint: `Write the word without "$", or put the whole filter under "mongo".`,
      pointer,
      part: 'key',
    };
  }
  const { hint, meant } = adviseField(field, {
    path,
    allowed,
    schema: invalid.schema,
    parent: mappingAt(invalid.document, path),
  });
  const message = `Unknown field "${field}" in ${location(path, invalid.title)}`;
  return { code: 'schema/unknown-field', message, hint, pointer, part: 'key', meant };
}

function translate(error: SchemaError, invalid: InvalidDocument): Translation {
  const path = parseJsonPointer(error.instancePath);
  const pointer = error.instancePath;
  const value = valueAt(invalid.document, path);
  const name = location(path, invalid.title);
  const allowed = fieldNames(schemaNodeAt(invalid.schema, path));
  switch (error.keyword) {
    case 'required': {
      const missing = String(error.params['missingProperty']);
      const message = `Missing field "${missing}" in ${name}`;
      return {
        code: 'schema/missing-field',
        message,
        hint: describeField(invalid, [...path, missing]),
        pointer,
        part: 'key',
      };
    }
    case 'type': {
      const { message, hint } = adviseType(name, value, {
        path,
        types: String(error.params['type']),
        schema: invalid.schema,
        isItem: isList(valueAt(invalid.document, path.slice(0, -1))),
        text: invalid.source.numberText(pointer) ?? textOf(value),
      });
      return { code: 'schema/wrong-type', message, hint, pointer };
    }
    case 'enum': {
      const words = allowedWords(error);
      const message = `${capital(name)} cannot be ${quoteValue(value)}`;
      return {
        code: 'schema/unknown-value',
        message,
        hint: adviseValue(textOf(value), words),
        pointer,
      };
    }
    case 'minProperties':
    case 'maxProperties':
      return translateCount(error, invalid, { path, name, allowed });
    case 'pattern': {
      const { message, hint } = describePattern(name, value, path);
      return { code: 'schema/invalid-value', message, hint, pointer };
    }
    default: {
      const message = `${capital(name)} ${bound(error)}; it is ${quoteValue(value)}`;
      return { code: 'schema/invalid-value', message, hint: undefined, pointer };
    }
  }
}

/** A mapping may hold a `toString` of its own, so it is never asked for its text. */
function textOf(value: JsonValue | undefined): string {
  return typeof value === 'object' ? '' : String(value);
}

function translateCount(
  error: SchemaError,
  invalid: InvalidDocument,
  {
    path,
    name,
    allowed,
  }: {
    readonly path: readonly string[];
    readonly name: string;
    readonly allowed: readonly string[];
  },
): Translation {
  const present = Object.keys(mappingAt(invalid.document, path));
  const has = present.length === 0 ? 'nothing' : present.map((key) => `"${key}"`).join(' and ');
  const location = { code: 'schema/choose-one', pointer: error.instancePath, part: 'key' } as const;
  if (isOverride(path)) {
    const message = `${capital(name)} must have "match" and one of "set" and "patch"; it has ${has}`;
    return {
      ...location,
      message,
      hint: 'Use "set" for values by path, "patch" for RFC 6902 operations.',
    };
  }
  const isOpen = error.keyword === 'minProperties' && !isChoice(invalid, path);
  const message = `${capital(name)} must have ${isOpen ? 'at least one field' : 'exactly one field'}; it has ${has}`;
  return {
    ...location,
    message,
    hint:
      allowed.length === 0
        ? undefined
        : `${isOpen ? 'There is' : 'Keep one of'} ${allowed.join(', ')}.`,
  };
}

function isChoice({ schema }: InvalidDocument, path: readonly string[]): boolean {
  return schemaNodeAt(schema, path)?.['maxProperties'] === 1;
}

function isOverride(path: readonly string[]): boolean {
  return path.at(-2) === 'overrides';
}

function bound({ keyword, params }: SchemaError): string {
  const limit = String(params['limit']);
  switch (keyword) {
    case 'minimum':
      return `must be at least ${limit}`;
    case 'exclusiveMinimum':
      return `must be greater than ${limit}`;
    case 'maximum':
      return `must be at most ${limit}`;
    case 'minLength':
    case 'minItems':
      return 'must not be empty';
    case 'maxLength':
      return `must have at most ${limit} characters`;
    default:
      return 'is not valid';
  }
}

function describeField({ schema }: InvalidDocument, path: readonly string[]): string | undefined {
  const description = schemaNodeAt(schema, path)?.['description'];
  return typeof description === 'string' ? description : undefined;
}

/** A location in words: `"when.runMetric"`, or the title of the whole document. */
function location(path: readonly string[], title: string): string {
  return path.length === 0 ? title : `"${path.join('.')}"`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The mapping at a path; empty where there is none. */
function mappingAt(document: JsonValue, path: readonly string[]): JsonObject {
  const value = valueAt(document, path);
  return isJsonObject(value) ? value : {};
}

function allowedWords(error: SchemaError): readonly string[] {
  const allowed = error.params['allowedValues'];
  return isList(allowed) ? allowed.map(String) : [];
}
