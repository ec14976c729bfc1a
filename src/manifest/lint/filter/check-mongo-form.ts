/** The form of a filter inside `mongo`: operators with their dollar sign, and operands of the type that they take. */
import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  toJson,
} from '../../../lib/json.ts';
import { renderJsonPointer } from '../../../lib/json-pointer.ts';
import type { LintContext } from '../lint-context.ts';

type Path = readonly (string | number)[];

interface Location {
  readonly path: Path;
  readonly report: LintContext['report'];
}

const MAX_DEPTH = 100;

const JOINS: ReadonlySet<string> = new Set(['$and', '$or', '$nor']);

/** What the operators take: a test of the operand, and its words. */
const OPERANDS: Readonly<
  Record<string, readonly [isRight: (value: JsonValue) => boolean, what: string]>
> = {
  $in: [isJsonList, 'a list'],
  $nin: [isJsonList, 'a list'],
  $regex: [(value) => typeof value === 'string', 'a string'],
  $contains: [(value) => typeof value === 'string', 'a string'],
  $exists: [(value) => typeof value === 'boolean', 'true or false'],
};

/** Operators that are written without their dollar sign. */
const BARE: ReadonlySet<string> = new Set([
  'eq',
  'ne',
  'gt',
  'gte',
  'lt',
  'lte',
  'in',
  'nin',
  'regex',
  'contains',
  'exists',
  'not',
]);

/** Reports what MongoDB would refuse, or read as a value to compare with. */
export function checkMongoForm({ manifest, report }: LintContext): void {
  const when = toJson(manifest.when);
  for (const [kind, body] of isJsonObject(when) ? Object.entries(when) : []) {
    for (const field of ['filter', 'runs']) {
      const filter = isJsonObject(body) ? body[field] : undefined;
      if (filter !== undefined) findMongo(filter, { path: ['when', kind, field], report });
    }
  }
}

/** Looks for `mongo` among the words of a manifest. */
function findMongo(filter: JsonValue, at: Location): void {
  if (at.path.length > MAX_DEPTH) return;
  if (isJsonList(filter)) {
    for (const [index, item] of filter.entries()) findMongo(item, inner(at, index));
    return;
  }
  if (!isJsonObject(filter)) return;
  for (const [key, value] of Object.entries(filter)) {
    if (key === 'mongo' && isJsonObject(value)) checkFilter(value, inner(at, key));
    else if (['all', 'any', 'none', 'not'].includes(key)) findMongo(value, inner(at, key));
  }
}

function checkFilter(filter: JsonObject, at: Location): void {
  if (at.path.length > MAX_DEPTH) return;
  for (const [key, value] of Object.entries(filter)) {
    const below = inner(at, key);
    if (JOINS.has(key)) checkJoin(key, value, below);
    else if (key === '$not') {
      if (isJsonObject(value)) checkFilter(value, below);
    } else if (key.startsWith('$')) {
      malformed(
        below,
        `"${key}" is not a way to join conditions`,
        'Use $and, $or, $nor or $not, or the name of a field.',
      );
    } else checkCondition(key, value, below);
  }
}

function checkJoin(key: string, value: JsonValue, at: Location): void {
  if (!isJsonList(value)) {
    malformed(at, `"${key}" takes a list of conditions`, `Write ${key}: [{ … }, { … }].`);
    return;
  }
  for (const [index, item] of value.entries()) {
    if (isJsonObject(item)) checkFilter(item, inner(at, index));
    else
      malformed(
        inner(at, index),
        `"${key}" takes a list of conditions, each a mapping`,
        'Write { FIELD: VALUE }.',
      );
  }
}

function checkCondition(field: string, condition: JsonValue, at: Location): void {
  if (!isJsonObject(condition) || at.path.length > MAX_DEPTH) return;
  for (const [operator, operand] of Object.entries(condition)) {
    const below = inner(at, operator);
    if (operator === '$not') checkCondition(field, operand, below);
    else if (BARE.has(operator)) {
      const message = `"${operator}" without "$" is part of a value that "${field}" is compared with, not an operator`;
      malformed(below, message, `Write $${operator}.`);
    } else checkOperand(operator, operand, below);
  }
}

function checkOperand(operator: string, operand: JsonValue, at: Location): void {
  const [isRight, what] = OPERANDS[operator] ?? [];
  if (isRight === undefined || isRight(operand)) return;
  const hint =
    what === 'a list'
      ? `Write ${operator}: [${JSON.stringify(operand)}].`
      : `Write ${what ?? ''} after ${operator}.`;
  malformed(at, `"${operator}" takes ${what ?? ''}`, hint);
}

function inner({ path, report }: Location, segment: string | number): Location {
  return { path: [...path, segment], report };
}

function malformed({ path, report }: Location, message: string, hint: string): void {
  report({
    code: 'filter/malformed',
    severity: 'warning',
    pointer: renderJsonPointer(path),
    message: `${message}: the filter may match nothing`,
    hint,
  });
}
