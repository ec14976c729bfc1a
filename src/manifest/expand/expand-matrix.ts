/** Makes the combinations of a matrix: one automation each. */
import { compareText } from '../../lib/compare-text.ts';
import {
  describeJsonType,
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../../lib/json.ts';
import { renderJsonPointer } from '../../lib/json-pointer.ts';
import { slugify } from '../../lib/slugify.ts';
import { suggestHint } from '../../lib/suggest-names.ts';
import { numberSpelling } from '../../lib/written-number.ts';

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

/** Automations of one matrix: more than any W&B entity has. Several long axes pass it by accident. */
export const MAX_COMBINATIONS = 10_000;

/** Items of one axis, after its expression is replaced. */
export const MAX_AXIS_ITEMS = 5000;

/** Axes of one matrix: each id becomes a part of the key, which has to fit into the marker. */
export const MAX_AXES = 20;

/** Entries of `exclude`: each is compared with every combination. */
export const MAX_EXCLUDE_ENTRIES = 500;

/** Expands a matrix whose expressions have been replaced. Axes are ordered by name, items as they are written. */
export function expandMatrix(matrix: JsonObject): ExpandedMatrix {
  const { exclude, ...axes } = matrix;
  const problems: MatrixProblem[] = [];
  const read: Axis[] = [];
  // Limits come first: nothing is built of a matrix that is too large.
  const tooLarge = findTooLarge(axes, exclude);
  if (tooLarge !== undefined) return { combinations: [], problems: [tooLarge] };
  for (const name of Object.keys(axes).sort(compareText)) {
    const axis = readAxis(name, axes[name] ?? null);
    if ('items' in axis) read.push(axis);
    else problems.push(axis);
  }
  if (read.length === 0 && problems.length === 0)
    problems.push(empty('/matrix', 'The matrix has no axis'));
  if (problems.length > 0) return { combinations: [], problems };
  return excluded(combine(read), read, exclude);
}

function findTooLarge(axes: JsonObject, exclude: JsonValue | undefined): MatrixProblem | undefined {
  const sizes = Object.entries(axes).map(([name, axis]) => ({ name, size: sizeOf(axis) }));
  if (sizes.length > MAX_AXES) {
    return invalid(
      '/matrix',
      `The matrix has ${sizes.length} axes; at most ${MAX_AXES} are allowed`,
      'Join axes that belong together: the items of an axis may be mappings.',
    );
  }
  const long = sizes.find(({ size }) => size > MAX_AXIS_ITEMS);
  if (long !== undefined) {
    return invalid(
      renderJsonPointer(['matrix', long.name]),
      `The axis "${long.name}" has ${long.size} items; at most ${MAX_AXIS_ITEMS} are allowed`,
      'Split it into several manifests.',
    );
  }
  if (sizeOf(exclude ?? null) > MAX_EXCLUDE_ENTRIES) {
    return invalid(
      '/matrix/exclude',
      `"exclude" has ${sizeOf(exclude ?? null)} entries; at most ${MAX_EXCLUDE_ENTRIES} are allowed`,
      'Leave items out of the axes, or split the matrix into several manifests.',
    );
  }
  const total = sizes.reduce((count, { size }) => count * Math.max(size, 1), 1);
  if (total <= MAX_COMBINATIONS) return undefined;
  return invalid(
    '/matrix',
    `The matrix has ${total} combinations; at most ${MAX_COMBINATIONS} are allowed`,
    'Split it into several manifests, or shorten an axis.',
  );
}

/** The items of a list or mapping; 0 for anything else. */
function sizeOf(value: JsonValue): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}

function readAxis(name: string, value: JsonValue): Axis | MatrixProblem {
  const pointer = renderJsonPointer(['matrix', name]);
  if (!isContainer(value)) {
    return {
      pointer,
      code: 'schema/wrong-type',
      severity: 'error',
      message: `The axis "${name}" must be a list or a mapping; it is ${describeJsonType(numberSpelling(value) === undefined ? value : 0)}`,
      hint: 'Write a list of values, a mapping of ids to items, or an expression that gives one.',
    };
  }
  const entries = Array.isArray(value)
    ? value.map((item: JsonValue) => [item, item] as const)
    : Object.entries(value as JsonObject);
  if (entries.length === 0) return empty(pointer, `The axis "${name}" has no items`);
  const items = new Map<string, JsonValue>();
  for (const [label, item] of entries) {
    const text = labelText(label);
    if (text === undefined) {
      return invalid(
        pointer,
        `The axis "${name}" is a list of mappings, which have no ids`,
        name === 'include'
          ? 'A matrix has no "include". Write one axis as a mapping of ids to items: model: { classifier: { project: … } }, and name their fields: ${{ matrix.model.project }}.'
          : 'Write a mapping of ids to items: { classifier: { project: … } }.',
      );
    }
    const id = slugify(text);
    if (id === '')
      return invalid(
        pointer,
        `The item "${text}" of the axis "${name}" gives no id`,
        'Write a mapping, whose keys are the ids.',
      );
    if (items.has(id))
      return invalid(
        pointer,
        `Two items of the axis "${name}" have the id "${id}"`,
        'Write a mapping with different keys.',
      );
    items.set(id, item);
  }
  return { name, items: [...items].map(([id, value]) => ({ id, value })) };
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
  if (!isJsonList(exclude)) return { combinations, problems: [] };
  const problems: MatrixProblem[] = [];
  let left = combinations;
  for (const [index, entry] of exclude.entries()) {
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
        message: `"${unknown}" is not an axis of the matrix`,
        hint,
      });
      continue;
    }
    const wanted = axes.map(({ name }) => excludedItem(entry[name]));
    const hits = combinations.filter((combination) => isExcluded(combination, axes, wanted));
    if (hits.length === 0) {
      problems.push({
        pointer,
        code: 'matrix/exclude',
        severity: 'warning',
        message: 'The entry excludes no combination',
        hint: 'Name items by their id or value.',
      });
    }
    const leaves = new Set(hits);
    left = left.filter((combination) => !leaves.has(combination));
  }
  if (left.length === 0)
    problems.push(empty('/matrix/exclude', 'Every combination of the matrix is excluded'));
  return { combinations: left, problems };
}

/** A list or mapping; no number, however it is written. */
function isContainer(value: JsonValue): value is JsonObject | readonly JsonValue[] {
  return typeof value === 'object' && value !== null && numberSpelling(value) === undefined;
}

/** The text that an id is made of; undefined for a list or mapping. */
function labelText(label: JsonValue): string | undefined {
  return numberSpelling(label) ?? (typeof label === 'object' ? undefined : String(label));
}

/** What an entry of `exclude` says of one axis: a value, and the id that it would have. */
interface ExcludedItem {
  readonly value: JsonValue;
  /** Absent for a list or mapping, which has none. */
  readonly id?: string;
}

function excludedItem(value: JsonValue | undefined): ExcludedItem | undefined {
  if (value === undefined) return undefined;
  const spelling = numberSpelling(value);
  if (spelling !== undefined) return { value: Number(spelling), id: slugify(spelling) };
  return typeof value === 'object' ? { value } : { value, id: slugify(String(value)) };
}

function isExcluded(
  combination: MatrixCombination,
  axes: readonly Axis[],
  wanted: readonly (ExcludedItem | undefined)[],
): boolean {
  return axes.every(({ name }, index) => {
    const item = wanted[index];
    if (item === undefined) return true;
    const present = combination.items[name];
    const spelling = numberSpelling(present);
    if ((spelling === undefined ? present : Number(spelling)) === item.value) return true;
    return item.id !== undefined && combination.ids[index] === item.id;
  });
}

function empty(pointer: string, message: string): MatrixProblem {
  const hint = 'Add an item. To remove the automations, delete the manifest.';
  return { pointer, code: 'matrix/empty', severity: 'error', message, hint };
}

function invalid(pointer: string, message: string, hint: string): MatrixProblem {
  return { pointer, code: 'matrix/invalid', severity: 'error', message, hint };
}
