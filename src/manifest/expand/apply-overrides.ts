/** Applies the overrides of the configuration, then those of the environment, to a manifest. */
import type { Operation } from 'fast-json-patch';
import { invariant } from '../../lib/invariant.ts';
import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  valueAt,
} from '../../lib/json.ts';
import { renderJsonPointer } from '../../lib/json-pointer.ts';
import { suggestHint } from '../../lib/suggest-names.ts';
import { numberSpelling, plainNumbers } from '../../lib/written-number.ts';
import type { OverrideRule, ResolvedConfiguration } from '../resolve-configuration.ts';
import type { Overlay } from '../source/document-source.ts';
import type { PointedProblem } from '../source/point-at-problem.ts';
import { loadJsonPatch } from './lazy-json-patch.ts';

/** A manifest's body with overrides laid over it. Problems point into the configuration. */
export interface Overridden {
  readonly body: JsonObject;
  readonly overlays: readonly Overlay[];
  readonly problems: readonly PointedProblem[];
}

/** What makes a manifest the one that it is; an override cannot touch it. */
const FIXED = new Set(['key', 'matrix', 'environments']);

/** Applies every rule that matches one of the keys, in order; the rules that matched are added to `matched`. */
export function applyOverrides(
  body: JsonObject,
  keys: readonly string[],
  resolved: Pick<ResolvedConfiguration, 'overrides' | 'source'>,
  matched: Set<OverrideRule>,
): Overridden {
  const rules = resolved.overrides.filter(({ pattern }) => keys.some((key) => pattern.test(key)));
  if (rules.length === 0) return { body, overlays: [], problems: [] };
  const overlays: Overlay[] = [];
  const problems: PointedProblem[] = [];
  let current: JsonObject = structuredClone(body);
  for (const rule of rules) {
    matched.add(rule);
    const result =
      rule.set === undefined
        ? applyPatch(current, rule, keys)
        : applySet(current, rule, rule.set, keys);
    problems.push(...result.problems);
    if (result.problems.length > 0) continue;
    current = result.body;
    overlays.push(
      ...result.changed.map(({ pointer, at }) => ({ pointer, range: resolved.source.locate(at) })),
    );
  }
  return { body: current, overlays, problems };
}

interface RuleResult {
  readonly body: JsonObject;
  /** What was set, by pointer, and where the configuration says so. */
  readonly changed: readonly { readonly pointer: string; readonly at: string }[];
  readonly problems: readonly PointedProblem[];
}

function applySet(
  body: JsonObject,
  rule: OverrideRule,
  set: JsonObject,
  keys: readonly string[],
): RuleResult {
  const problems: PointedProblem[] = [];
  const changed: { pointer: string; at: string }[] = [];
  for (const [dotted, value] of Object.entries(set)) {
    const at = rule.pointer + renderJsonPointer(['set', dotted]);
    const path = dotted.split('.');
    const problem = setProblem(body, path, keys);
    if (problem !== undefined) {
      problems.push({ code: 'config/override', pointer: at, part: 'key', ...problem });
      continue;
    }
    const parent = valueAt(body, path.slice(0, -1)) ?? {};
    Object.assign(parent, { [path.at(-1) ?? '']: structuredClone(value) });
    changed.push({ pointer: renderJsonPointer(path), at });
  }
  return { body, changed, problems };
}

function setProblem(
  body: JsonObject,
  path: readonly string[],
  keys: readonly string[],
): { readonly message: string; readonly hint: string } | undefined {
  const [root = ''] = path;
  if (FIXED.has(root) || path.includes('__proto__') || path.includes('')) {
    return {
      message: `An override cannot set "${path.join('.')}"`,
      hint: 'It may set everything but key, matrix and environments.',
    };
  }
  for (let length = 1; length < path.length; length++) {
    const parent = valueAt(body, path.slice(0, length));
    if (isJsonObject(parent) && numberSpelling(parent) === undefined) continue;
    const around = valueAt(body, path.slice(0, length - 1));
    const names = isJsonObject(around)
      ? Object.keys(around).map((name) => [...path.slice(0, length - 1), name].join('.'))
      : [];
    if (isJsonList(parent)) {
      const list = path.slice(0, length).join('.');
      return {
        message: `"${path.join('.')}" is inside a list`,
        hint: `Set the whole list: ${list}: [ … ], or use "patch" with /${path.join('/')}.`,
      };
    }
    return {
      message: `The manifest "${keys[0] ?? ''}" has no "${path.slice(0, length).join('.')}" to set "${path.join('.')}" in`,
      hint:
        suggestHint(path.slice(0, length).join('.'), names) ??
        'Correct the path, narrow "match", or set the whole of what is missing.',
    };
  }
  return undefined;
}

function applyPatch(body: JsonObject, rule: OverrideRule, keys: readonly string[]): RuleResult {
  const changed: { pointer: string; at: string }[] = [];
  let current = body;
  for (const [index, operation] of (rule.patch ?? []).entries()) {
    const at = rule.pointer + renderJsonPointer(['patch', index]);
    const pointer = String(operation['path']);
    const fail = (message: string, hint: string): RuleResult => ({
      body,
      changed: [],
      problems: [{ code: 'config/override', pointer: at, message, hint }],
    });
    if ([pointer, String(operation['from'] ?? '/')].some((path) => isFixed(path))) {
      return fail(
        `An override cannot change "${pointer}"`,
        'It may change everything but key, matrix and environments.',
      );
    }
    try {
      // First with plain numbers: `test` compares them by value, and no path leads into one.
      patched(plainNumbers(current).value, plainNumbers(operation).value);
      current = operation['op'] === 'test' ? current : patched(current, operation);
    } catch (error) {
      return fail(
        `The operation on "${pointer}" cannot be applied to the manifest "${keys[0] ?? ''}"`,
        patchHint(error, operation),
      );
    }
    if (operation['op'] !== 'remove' && operation['op'] !== 'test') changed.push({ pointer, at });
  }
  return { body: current, changed, problems: [] };
}

/** A copy of the document with one operation applied; throws an error with the library's name for what does not fit. */
function patched(document: JsonValue, operation: JsonValue): JsonObject {
  invariant(isOperation(operation), 'the schema lets only operations through');
  const copy = structuredClone(document);
  const { newDocument } = loadJsonPatch().default.applyPatch(copy, [operation], true, true, true);
  invariant(isJsonObject(newDocument), 'no operation replaces a whole manifest');
  return newDocument;
}

/** The library looks at the rest itself. */
function isOperation(value: JsonValue): value is JsonObject & Operation {
  return (
    isJsonObject(value) && typeof value['op'] === 'string' && typeof value['path'] === 'string'
  );
}

/** What no operation may touch: the fields that make the manifest what it is, all of it, and what is no field at all. */
function isFixed(pointer: string): boolean {
  const path = pointer.split('/').slice(1);
  return pointer === '' || FIXED.has(path[0] ?? '') || path.includes('__proto__');
}

/** Why an operation does not fit, by the name that the library gives its error. */
const PATCH_ERRORS: Readonly<Record<string, (operation: JsonObject) => string>> = {
  OPERATION_PATH_UNRESOLVABLE: ({ path }) => `There is no ${JSON.stringify(path)}`,
  OPERATION_FROM_UNRESOLVABLE: ({ from }) => `There is no ${JSON.stringify(from)}`,
  OPERATION_PATH_CANNOT_ADD: ({ path }) => `The parent of ${JSON.stringify(path)} does not exist`,
  OPERATION_PATH_ILLEGAL_ARRAY_INDEX: ({ path }) =>
    `${JSON.stringify(path)} goes through a list: use the number of an item, counted from 0`,
  OPERATION_VALUE_OUT_OF_BOUNDS: ({ path }) =>
    `${JSON.stringify(path)} is beyond the end of the list`,
  TEST_OPERATION_FAILED: ({ path, value }) =>
    `${JSON.stringify(path)} is not ${JSON.stringify(value)}`,
};

function patchHint(error: unknown, operation: JsonObject): string {
  const path = String(operation['path']);
  if (!path.startsWith('/'))
    return `Write the path as a JSON Pointer: /${path.replaceAll('.', '/')}.`;
  const reason = error instanceof Error ? PATCH_ERRORS[error.name]?.(operation) : undefined;
  const advice =
    operation['op'] === 'replace'
      ? 'Correct the path, narrow "match", or use "add", which also sets what is absent.'
      : 'Correct the path, or narrow "match".';
  return reason === undefined ? advice : `${reason}. ${advice}`;
}
