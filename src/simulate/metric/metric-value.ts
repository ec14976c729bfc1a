import type { JsonValue } from '../../lib/json.ts';

const NAMED_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

/** One row of a run's history. A metric that the row does not log is absent from `values`, or null. */
export interface Row {
  readonly step: number;
  /** Milliseconds since 1970; only differences matter, for the 24 hours. */
  readonly time: number;
  readonly values: ReadonlyMap<string, JsonValue>;
}

/** The number that was logged; undefined for anything else. W&B stores NaN and the infinities as text. */
export function metricNumber(value: JsonValue): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? NAMED_NUMBERS.get(value) : undefined;
}
