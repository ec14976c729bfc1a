/** Whole filters: those that match nothing or everything, and fields and operators that mean something else inside `mongo`. */
import { isJsonObject } from '../../../lib/json.ts';
import { filterContradiction } from '../../../model/contradiction/filter-contradiction.ts';
import { findContradiction } from '../../../model/contradiction/find-contradiction.ts';
import type { MongoFilter } from '../../../model/event.ts';
import { type EventKind, isRunEvent } from '../../../model/kinds/event-kinds.ts';
import type { LintContext } from '../lint-context.ts';
import type { FilterLeaf } from './filter-leaves.ts';

/** The operators that the official SDK reads. */
const KNOWN_OPERATORS: ReadonlySet<string> = new Set([
  'eq',
  'ne',
  'gt',
  'gte',
  'lt',
  'lte',
  'in',
  'nin',
  'regex',
  'options',
  'contains',
  'exists',
]);

/** Reports an event that can never trigger. */
export function checkNever({ declaration, report }: LintContext): void {
  const found = findContradiction(declaration.event);
  if (found === undefined) return;
  const pointer = `/${found.path.replaceAll('.', '/')}`;
  if (found.certainty === 'certain') {
    report({
      code: 'filter/never',
      // Such automations exist on servers: an error would keep them from being exported and managed.
      severity: 'warning',
      pointer,
      message: `The automation can never trigger: ${lowerFirst(found.message)}`,
      hint: 'Remove one of the conditions, or join them with "any" if either is enough.',
    });
    return;
  }
  const isZscore = found.path.endsWith('.zscore');
  report({
    code: isZscore ? 'metric/zscore-unreachable' : 'metric/relative-drop-impossible',
    severity: 'warning',
    pointer,
    message: found.message,
    hint: isZscore
      ? 'Use a longer window or a lower threshold. This assumes that the value is part of its own window.'
      : 'Write at most 100%, or use an absolute change. A metric that can be negative may ignore this.',
  });
}

/** Reports a filter that was written and matches everything. */
export function checkAlways({ declaration, manifest, report }: LintContext): void {
  const { event } = declaration;
  const kind: EventKind = event.kind;
  const field = isRunEvent(event) ? 'runs' : 'filter';
  const filter: MongoFilter = isRunEvent(event) ? event.runs : event.filter;
  const body: unknown = manifest.when[kind];
  const written = isObject(body) ? body[field] : undefined;
  if (!isObject(written) || Object.keys(written).length === 0) return;
  if (!isAlwaysTrue(filter)) return;
  report({
    code: 'filter/always',
    severity: 'warning',
    pointer: `/when/${kind}/${field}`,
    part: 'key',
    message: 'The filter matches everything',
    hint: 'Remove it, or correct the condition.',
  });
}

/** Whether a filter matches everything. */
export function isAlwaysTrue(filter: MongoFilter): boolean {
  return filterContradiction({ $nor: [filter] }) !== undefined;
}

/** Reports what is special to the server's own form of filters. */
export function checkMongo(leaf: FilterLeaf, { declaration, report }: LintContext): void {
  if (!leaf.isMongo) return;
  const isRun = isRunEvent(declaration.event);
  if (isRun && leaf.field === 'name') {
    report({
      code: 'filter/name-is-id',
      severity: 'warning',
      pointer: leaf.pointer,
      message: 'Inside "mongo", the field "name" is the ID of the run',
      hint: 'Write "display_name" for the name that people see.',
    });
  }
  if (!KNOWN_OPERATORS.has(leaf.operator)) {
    report({
      code: 'filter/unknown-operator',
      severity: 'warning',
      pointer: leaf.pointer,
      message: `"${leaf.operator}" is not an operator that W&B documents for filters: it may never match`,
      hint: 'Use $eq, $ne, $gt, $gte, $lt, $lte, $in, $nin, $regex, $contains or $exists.',
    });
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return isJsonObject(value);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
