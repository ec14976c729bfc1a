/** Lists the single comparisons of a filter as they were written, in a manifest's words and inside `mongo` alike. */
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../../lib/json.ts';
import { renderJsonPointer } from '../../../lib/json-pointer.ts';

/** One comparison: `alias: { regex: "^prod$" }`. */
export interface FilterLeaf {
  /** As written: `name` or, inside `mongo`, `display_name`. */
  readonly field: string;
  /** Without a dollar sign; `eq` for a plain value and `in` for a list. */
  readonly operator: string;
  readonly operand: JsonValue;
  /** Where the operand was written. */
  readonly pointer: string;
  /** It is part of `mongo`. */
  readonly isMongo: boolean;
  /** A negation is around it, so it says what must not match. */
  readonly isNegated: boolean;
}

interface Location {
  readonly path: readonly (string | number)[];
  readonly isMongo: boolean;
  readonly isNegated: boolean;
}

const JOINS: ReadonlySet<string> = new Set(['all', 'any', '$and', '$or']);
const NEGATIONS: ReadonlySet<string> = new Set(['none', 'not', '$nor', '$not']);
const MAX_DEPTH = 100;

/** The comparisons of a filter that was written at `path`, in the order of the text. */
export function filterLeaves(filter: unknown, path: readonly string[]): readonly FilterLeaf[] {
  return isJsonObject(filter) ? leavesOf(filter, { path, isMongo: false, isNegated: false }) : [];
}

function leavesOf(filter: JsonObject, at: Location): readonly FilterLeaf[] {
  if (at.path.length > MAX_DEPTH) return [];
  return Object.entries(filter).flatMap(([key, value]): readonly FilterLeaf[] => {
    const inner = { ...at, path: [...at.path, key] };
    if (key === 'mongo') return nested(value, { ...inner, isMongo: true });
    if (JOINS.has(key)) return nested(value, inner);
    if (NEGATIONS.has(key)) return nested(value, { ...inner, isNegated: !at.isNegated });
    return comparisons(key, value, inner);
  });
}

function nested(value: JsonValue, at: Location): readonly FilterLeaf[] {
  if (isJsonObject(value)) return leavesOf(value, at);
  if (!isJsonList(value)) return [];
  return value.flatMap((item, index) =>
    isJsonObject(item) ? leavesOf(item, { ...at, path: [...at.path, index] }) : [],
  );
}

function comparisons(field: string, value: JsonValue, at: Location): readonly FilterLeaf[] {
  const { isMongo, isNegated } = at;
  const leaf = (operator: string, operand: JsonValue, path: Location['path']): FilterLeaf => ({
    field,
    operator,
    operand,
    pointer: renderJsonPointer(path),
    isMongo,
    isNegated,
  });
  if (isJsonList(value)) return [leaf('in', value, at.path)];
  if (!isJsonObject(value)) return [leaf('eq', value, at.path)];
  return Object.entries(value).flatMap(([key, operand]): readonly FilterLeaf[] => {
    const path = [...at.path, key];
    const operator = key.replace(/^\$/, '');
    if (operator === 'not' && isJsonObject(operand)) {
      return comparisons(field, operand, { ...at, path, isNegated: !isNegated });
    }
    return [leaf(operator, operand, path)];
  });
}
