/** Makes the combinations of a matrix: one automation each. */
import { compareText } from '../../lib/compare-text.ts';
import { describeJsonType, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import { renderJsonPointer } from '../../lib/json-pointer.ts';
import { slugify } from '../../lib/slugify.ts';
import { suggestHint } from '../../lib/suggest-names.ts';

/** One combination: the ids that its key ends with, and the items that expressions see. */
export interface MatrixCombination {
  /** In the order of the axes' names. */
  readonly ids: readonly string[];
  readonly items: JsonObject;
}

/** A problem at a JSON Pointer of the manifest. */
export interface MatrixProblem {
  readonly pointer: string;
  readonly code: 'matrix/invalid' | 'matrix/empty' | 'matrix/exclude' | 'schema/wrong-type';
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hint: string;
}

/** The combinations, in order; none where there is an error. */
export interface ExpandedMatrix {
  readonly combinations: readonly MatrixCombination[];
  readonly problems: readonly MatrixProblem[];
}

interface Axis {
  readonly name: string;
  readonly items: readonly { readonly id: string; readonly value: JsonValue }[];
}

/** More than any estate has; a matrix of several long axes passes it by accident. */
const MAX_COMBINATIONS = 10_000;

/** Expands a matrix whose expressions have been replaced. Axes are ordered by name, items as they are written. */
export function expandMatrix(matrix: JsonObject): ExpandedMatrix {
  const { exclude, ...axes } = matrix;
  const problems: MatrixProblem[] = [];
  const read: Axis[] = [];
  for (const name of Object.keys(axes).sort(compareText)) {
    const axis = readAxis(name, axes[name] ?? null);
    if ('items' in axis) read.push(axis);
    else problems.push(axis);
  }
  if (read.length === 0 && problems.length === 0)
    problems.push(empty('/matrix', 'The matrix has no axis'));
  if (read.reduce((count, axis) => count * axis.items.length, 1) > MAX_COMBINATIONS) {
    problems.push(
      invalid(
        '/matrix',
        `The matrix has more than ${MAX_COMBINATIONS} combinations`,
        'Split it into several manifests, or shorten an axis.',
      ),
    );
  }
  if (problems.length > 0) return { combinations: [], problems };
  return excluded(combine(read), read, exclude);
}

function readAxis(name: string, value: JsonValue): Axis | MatrixProblem {
  const pointer = renderJsonPointer(['matrix', name]);
  if (typeof value !== 'object' || value === null) {
    return {
      pointer,
      code: 'schema/wrong-type',
      severity: 'error',
      message: `The axis "${name}" must be a list or a mapping; it is ${describeJsonType(value)}`,
      hint: 'Write a list of values, a mapping of ids to items, or an expression that gives one.',
    };
  }
  const entries = Array.isArray(value)
    ? value.map((item: JsonValue) => [item, item] as const)
    : Object.entries(value as JsonObject);
  if (entries.length === 0) return empty(pointer, `The axis "${name}" has no items`);
  const items: { id: string; value: JsonValue }[] = [];
  for (const [label, item] of entries) {
    if (typeof label === 'object') {
      return invalid(
        pointer,
        `The axis "${name}" is a list of mappings, which have no ids`,
        'Write a mapping of ids to items: { classifier: { project: … } }.',
      );
    }
    const id = slugify(String(label));
    if (id === '')
      return invalid(
        pointer,
        `The item "${String(label)}" of the axis "${name}" gives no id`,
        'Write a mapping, whose keys are the ids.',
      );
    const twin = items.find((other) => other.id === id);
    if (twin !== undefined)
      return invalid(
        pointer,
        `Two items of the axis "${name}" have the id "${id}"`,
        'Write a mapping with different keys.',
      );
    items.push({ id, value: item });
  }
  return { name, items };
}

function combine(axes: readonly Axis[]): readonly MatrixCombination[] {
  let combinations: MatrixCombination[] = [{ ids: [], items: {} }];
  for (const { name, items } of axes) {
    combinations = combinations.flatMap((combination) =>
      items.map(({ id, value }) => ({
        ids: [...combination.ids, id],
        items: { ...combination.items, [name]: value },
      })),
    );
  }
  return combinations;
}

function excluded(
  combinations: readonly MatrixCombination[],
  axes: readonly Axis[],
  exclude: JsonValue | undefined,
): ExpandedMatrix {
  if (!Array.isArray(exclude)) return { combinations, problems: [] };
  const problems: MatrixProblem[] = [];
  let left = combinations;
  for (const [index, entry] of (exclude as readonly JsonValue[]).entries()) {
    if (!isJsonObject(entry)) continue;
    const pointer = renderJsonPointer(['matrix', 'exclude', index]);
    const unknown = Object.keys(entry).find((name) => !axes.some((axis) => axis.name === name));
    if (unknown !== undefined) {
      const hint =
        suggestHint(
          unknown,
          axes.map(({ name }) => name),
        ) ?? 'Name the axes of this matrix.';
      problems.push({
        pointer,
        code: 'matrix/exclude',
        severity: 'error',
        message: `"${unknown}" is no axis of the matrix`,
        hint,
      });
      continue;
    }
    const hits = combinations.filter((combination) => isExcluded(combination, axes, entry));
    if (hits.length === 0) {
      problems.push({
        pointer,
        code: 'matrix/exclude',
        severity: 'warning',
        message: 'The entry leaves no combination out',
        hint: 'Name items by their id or value.',
      });
    }
    left = left.filter((combination) => !hits.includes(combination));
  }
  if (left.length === 0)
    problems.push(empty('/matrix/exclude', 'Every combination of the matrix is left out'));
  return { combinations: left, problems };
}

function isExcluded(
  combination: MatrixCombination,
  axes: readonly Axis[],
  entry: JsonObject,
): boolean {
  return axes.every(({ name }, index) => {
    const wanted = entry[name];
    if (wanted === undefined) return true;
    if (combination.items[name] === wanted) return true;
    return typeof wanted !== 'object' && combination.ids[index] === slugify(String(wanted));
  });
}

function empty(pointer: string, message: string): MatrixProblem {
  const hint = 'Give it an item; to remove the automations, delete the manifest.';
  return { pointer, code: 'matrix/empty', severity: 'error', message, hint };
}

function invalid(pointer: string, message: string, hint: string): MatrixProblem {
  return { pointer, code: 'matrix/invalid', severity: 'error', message, hint };
}
