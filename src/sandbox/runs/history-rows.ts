/** The rows of a run, as the API's fields of histories give them. */
import { isJsonObject, type JsonValue } from '../../lib/json.ts';
import { loggedValue } from '../../simulate/logged/logged-history.ts';
import { ApiError } from '../api-error.ts';
import type { RowRecord, RunRecord } from '../store/records.ts';
import { loggedLeaves } from './logged-leaves.ts';

/** Names of metrics that W&B measures itself; they are not in the history of a run. */
const SYSTEM = /^system[./]/;

/** What a run logged itself. */
export function historyRows({ rows }: Pick<RunRecord, 'rows'>): readonly RowRecord[] {
  if (!rows.some((row) => Object.keys(row).some((key) => SYSTEM.test(key)))) return rows;
  return rows
    .map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !SYSTEM.test(key))))
    .filter((row) => Object.keys(row).some((key) => !key.startsWith('_')));
}

/** What W&B measured on the machine of a run. */
export function systemRows({ rows }: Pick<RunRecord, 'rows'>): readonly RowRecord[] {
  return rows.flatMap((row) => {
    const own = Object.entries(row).filter(
      ([key]) => SYSTEM.test(key) || key === '_timestamp' || key === '_runtime',
    );
    return own.some(([key]) => SYSTEM.test(key)) ? [Object.fromEntries(own)] : [];
  });
}

/** What the run logged itself, and what W&B measured, of one row; undefined for what the row does not have. */
export function partsOf(row: RowRecord): {
  readonly logged: RowRecord | undefined;
  readonly measured: RowRecord | undefined;
} {
  const rows = { rows: [row] };
  return { logged: historyRows(rows).at(0), measured: systemRows(rows).at(0) };
}

export function stepOf(row: RowRecord): number {
  return typeof row['_step'] === 'number' ? row['_step'] : 0;
}

/** Every key with the types of its values and how often each occurs. */
export function historyKeys(rows: readonly RowRecord[]): Record<string, unknown> {
  const counts = new Map<string, Map<string, number>>();
  for (const row of rows) {
    for (const [key, value] of loggedLeaves(row)) {
      if (value === null) continue;
      const types = counts.get(key) ?? new Map<string, number>();
      counts.set(key, types);
      const type = typeOf(value);
      types.set(type, (types.get(type) ?? 0) + 1);
    }
  }
  return Object.fromEntries(
    [...counts].map(([key, types]) => [
      key,
      { typeCounts: [...types].map(([type, count]) => ({ type, count })) },
    ]),
  );
}

/** NaN and the infinities are numbers that are stored as text; an object of W&B has a type of its own. */
function typeOf(value: JsonValue): string {
  if (isJsonObject(value)) return typeof value['_type'] === 'string' ? value['_type'] : 'map';
  if (typeof value === 'object') return 'list';
  return typeof value === 'string' && /^(?:NaN|-?Infinity)$/.test(value) ? 'number' : typeof value;
}

function numberOf(value: unknown, fallback: number): number {
  if (value === undefined || value === null) return fallback;
  if (typeof value !== 'number') throw new ApiError(422, 'specs: a number was expected');
  return value;
}

/** Rows that have every key of the spec, thinned evenly when there are more than asked for. */
export function sampledRows(rows: readonly RowRecord[], text: string): RowRecord[] {
  let spec: unknown;
  try {
    spec = JSON.parse(text);
  } catch {
    spec = undefined;
  }
  if (!isJsonObject(spec) || !Array.isArray(spec['keys']))
    throw new ApiError(422, 'specs: not a history spec');
  if (!spec['keys'].every((key) => typeof key === 'string')) {
    throw new ApiError(422, 'specs: keys must be a list of strings');
  }
  const keys: readonly string[] = spec['keys'];
  const [minStep, maxStep] = [
    numberOf(spec['minStep'], 0),
    numberOf(spec['maxStep'], Number.MAX_SAFE_INTEGER),
  ];
  const found = rows
    .filter((row) => stepOf(row) >= minStep && stepOf(row) <= maxStep)
    .map((row) => selected(row, keys))
    .filter((row) => row !== undefined);
  return thinned(found, numberOf(spec['samples'], 500));
}

/** The values of a row under these names; undefined where it does not log one of them. */
export function selected(row: RowRecord, keys: readonly string[]): RowRecord | undefined {
  const values: RowRecord = {};
  for (const key of keys) {
    const value = loggedValue(row, key);
    if (value === undefined || value === null) return undefined;
    values[key] = value;
  }
  return values;
}

/** At most so many rows, evenly from the first to the last. */
export function thinned(rows: readonly RowRecord[], samples: number): RowRecord[] {
  if (rows.length <= samples) return [...rows];
  return Array.from(
    { length: samples },
    (_, index) => rows[Math.floor((index * rows.length) / samples)] ?? {},
  );
}
