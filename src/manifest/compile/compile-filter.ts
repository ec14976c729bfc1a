/** Compiles filters to the server's own language, a MongoDB subset. The codec adds the wrapping that the wire wants. */
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { renderJsonPointer } from '../../lib/json-pointer.ts';
import type { MongoFilter } from '../../model/event.ts';
import type { CompileContext } from '../source/point-at-problem.ts';

/** The two kinds of filter. */
export type FilterKind = 'artifact' | 'run';

/** What the fields of a run are called on the server (`wandb/automations/events.py` for the first, the runs query for the rest). */
const RUN_FIELDS: Readonly<Record<string, string>> = {
  name: 'display_name',
  id: 'name',
  user: 'username',
  state: 'state',
  tags: 'tags',
};

const JOINS: Readonly<Record<string, '$and' | '$or' | '$nor'>> = {
  all: '$and',
  any: '$or',
  none: '$nor',
};

/** Always true. */
const EVERYTHING: MongoFilter = { $and: [] };

/** A filter that has been validated, as the server's. Absent means everything. */
export function compileFilter(
  filter: unknown,
  use: { readonly kind: FilterKind; readonly path: readonly string[] },
  context: CompileContext,
): MongoFilter {
  if (!isJsonObject(filter)) return EVERYTHING;
  return joinAll(compileEntries(filter, use, context));
}

function compileEntries(
  filter: JsonObject,
  use: { readonly kind: FilterKind; readonly path: readonly string[] },
  context: CompileContext,
): readonly JsonValue[] {
  return Object.entries(filter).flatMap(([key, value]): readonly JsonValue[] => {
    const at = { kind: use.kind, path: [...use.path, key] };
    const join = JOINS[key];
    if (join !== undefined) {
      const items = isJsonList(value) ? value : [];
      return [
        {
          [join]: items.map((item, index) =>
            compileFilter(item, { ...at, path: [...at.path, String(index)] }, context),
          ),
        },
      ];
    }
    if (key === 'not') return [{ $not: compileFilter(value, at, context) }];
    if (key === 'mongo') return [value];
    return compileCondition(serverField(key, at, context), value);
  });
}

function serverField(
  key: string,
  use: { readonly kind: FilterKind; readonly path: readonly string[] },
  context: CompileContext,
): string {
  if (use.kind === 'artifact') return key;
  const field = key.startsWith('summary.')
    ? `summary_metrics.${key.slice('summary.'.length)}`
    : (RUN_FIELDS[key] ?? key);
  if (key !== 'name') {
    context.report({
      code: 'filter/undocumented-field',
      severity: 'warning',
      pointer: renderJsonPointer(use.path),
      part: 'key',
      message: `W&B documents only "name" for run filters; "${key}" is sent ${key === field ? 'as it is' : `as "${field}"`}, as in the runs query`,
      hint: 'Check on the server that it triggers as you expect.',
    });
  }
  return field;
}

/** One expression for each operator, so that the SDK reads them too. */
function compileCondition(field: string, condition: JsonValue): readonly JsonValue[] {
  if (isJsonList(condition)) return [{ [field]: { $in: condition } }];
  if (!isJsonObject(condition)) return [{ [field]: { $eq: condition } }];
  return Object.entries(condition).map(([operator, operand]) => ({
    [field]: compileOperator(operator, operand),
  }));
}

function compileOperator(operator: string, operand: JsonValue): JsonObject {
  if (operator !== 'not' || !isJsonObject(operand)) return { [`$${operator}`]: operand };
  return {
    $not: Object.fromEntries(
      Object.entries(operand).flatMap(([name, value]) =>
        Object.entries(compileOperator(name, value)),
      ),
    ),
  };
}

function joinAll(parts: readonly JsonValue[]): MongoFilter {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { $and: parts };
}
