/** The part of the server's list filters that is public: conditions on one record's plain fields. */
import { isJsonList, isJsonObject, type JsonValue } from '../../../lib/json.ts';
import { jsonOrText } from '../../../lib/json-or-text.ts';
import { ApiError } from '../../api-error.ts';

/** The fields of a record that a filter may name. */
export type Fields = Readonly<Record<string, JsonValue>>;

/**
 * Parses a list filter into a test of a record's fields.
 *
 * @throws ApiError 422 for text that is no filter, and for fields and operators that are not public.
 */
export function parseListFilter(filters: string | null | undefined): (fields: Fields) => boolean {
  if (filters === null || filters === undefined || filters === '') return () => true;
  let parsed: unknown;
  try {
    parsed = JSON.parse(filters);
  } catch {
    throw new ApiError(422, 'filters is not JSON');
  }
  return (fields) => matches(parsed, fields);
}

/**
 * The one name that a list filter asks for and nothing else, as a client asks that looks for one record; undefined for
 * every other filter. Records of another name need not be tested then.
 */
export function nameAskedFor(filters: string | null | undefined): string | undefined {
  const [, name] = /^\{"name":("(?:[^"\\]|\\.)*")\}$/u.exec(filters ?? '') ?? [];
  const parsed: unknown = name === undefined ? undefined : jsonOrText(name);
  return typeof parsed === 'string' ? parsed : undefined;
}

function matches(filter: unknown, fields: Fields): boolean {
  if (!isJsonObject(filter)) throw new ApiError(422, 'filters must be a JSON object');
  return Object.entries(filter).every(([key, condition]) => {
    if (key === '$and') return listOf(condition).every((part) => matches(part, fields));
    if (key === '$or') return listOf(condition).some((part) => matches(part, fields));
    if (key === '$nor') return !listOf(condition).some((part) => matches(part, fields));
    return holds(condition, fieldOf(fields, key));
  });
}

function fieldOf(fields: Fields, key: string): JsonValue {
  const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (value !== undefined) return value;
  throw new ApiError(422, `filters: unknown field ${key}`);
}

function holds(condition: JsonValue, value: JsonValue): boolean {
  if (!isJsonObject(condition)) return isEqual(condition, value);
  return Object.entries(condition).every(([operator, operand]) => {
    switch (operator) {
      case '$eq':
        return isEqual(operand, value);
      case '$ne':
        return !isEqual(operand, value);
      case '$in':
        return listOf(operand).some((item) => isEqual(item, value));
      case '$nin':
        return !listOf(operand).some((item) => isEqual(item, value));
      case '$contains':
        return textOf(value).includes(textOf(operand));
      case '$regex':
        return pattern(operand).test(textOf(value));
      default:
        throw new ApiError(422, `filters: unknown operator ${operator}`);
    }
  });
}

function isEqual(operand: JsonValue, value: JsonValue): boolean {
  return Array.isArray(value) ? value.includes(operand) : operand === value;
}

function listOf(value: JsonValue): readonly JsonValue[] {
  if (!isJsonList(value)) throw new ApiError(422, 'filters: a list was expected');
  return value;
}

function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function pattern(operand: JsonValue): RegExp {
  try {
    return new RegExp(textOf(operand), 'u');
  } catch {
    throw new ApiError(422, `filters: ${textOf(operand)} is not a regular expression`);
  }
}
