/** What a run logged, as columns: the form in which histories are read from a server, cached and written to files. */
import type { JsonObject, JsonValue } from '../../lib/json.ts';
import { NumberList } from '../../lib/number-list.ts';
import { metricNumber } from '../metric/metric-value.ts';

/** One metric: a value for each row. */
export interface LoggedColumn {
  readonly values: Float64Array;
  /** 0: the row does not log it; otherwise `NUMBER` or `TEXT`. */
  readonly kinds: Uint8Array;
  /** What rows of the kind `TEXT` log, by row. */
  readonly strings: ReadonlyMap<number, string>;
}

/** The rows of a run. NaN in `timestamps` or `runtimes`: the row has none. */
export interface LoggedHistory {
  readonly steps: Float64Array;
  /** Seconds since 1970. */
  readonly timestamps: Float64Array;
  /** Seconds since the run began. */
  readonly runtimes: Float64Array;
  readonly metrics: ReadonlyMap<string, LoggedColumn>;
  /** The run logged a step again, or went back to an earlier one. */
  readonly restarts: boolean;
}

/** Collects the rows that log one metric, in the order in which the server gives them. */
export class MetricRows {
  readonly metric: string;
  readonly #steps = new NumberList();
  readonly #timestamps = new NumberList();
  readonly #runtimes = new NumberList();
  readonly #values = new NumberList();
  readonly #strings = new Map<number, string>();

  constructor(metric: string) {
    this.metric = metric;
  }

  get length(): number {
    return this.#steps.length;
  }

  /**
   * Adds a row; one that does not log the metric is left out.
   *
   * @returns why it cannot be used; undefined where it can.
   */
  add(row: JsonObject): string | undefined {
    const value = loggedValue(row, this.metric);
    if (value === undefined || value === null) return undefined;
    const step = row['_step'];
    if (typeof step !== 'number' || !Number.isFinite(step))
      return `a row of "${this.metric}" has no number in "_step"`;
    this.push(step, timeField(row, '_timestamp'), timeField(row, '_runtime'), value);
    return undefined;
  }

  push(step: number, timestamp: number, runtime: number, value: JsonValue): void {
    const number = typeof value === 'boolean' ? Number(value) : metricNumber(value);
    if (number === undefined) this.#strings.set(this.length, describeValue(value));
    this.#steps.push(step);
    this.#timestamps.push(timestamp);
    this.#runtimes.push(runtime);
    this.#values.push(number ?? 0);
  }

  /** The rows in the order of their steps; of their times, where the run restarted its steps. */
  finish(): MetricSeries {
    const [steps, timestamps, runtimes, values] = [
      this.#steps.finish(),
      this.#timestamps.finish(),
      this.#runtimes.finish(),
      this.#values.finish(),
    ];
    return {
      metric: this.metric,
      steps,
      timestamps,
      runtimes,
      values,
      strings: this.#strings,
      restarts: hasRestarts(steps, timestamps),
    };
  }
}

/** The rows that log one metric. */
export interface MetricSeries {
  readonly metric: string;
  readonly steps: Float64Array;
  readonly timestamps: Float64Array;
  readonly runtimes: Float64Array;
  readonly values: Float64Array;
  readonly strings: ReadonlyMap<number, string>;
  readonly restarts: boolean;
}

/** Steps that come again or go back, or times that go back while the steps go on. */
function hasRestarts(steps: Float64Array, timestamps: Float64Array): boolean {
  for (let row = 1; row < steps.length; row += 1) {
    if ((steps[row] ?? 0) <= (steps[row - 1] ?? 0)) return true;
    if ((timestamps[row] ?? Number.NaN) < (timestamps[row - 1] ?? Number.NaN)) return true;
  }
  return false;
}

/** A metric of a row: under its name, or as the server nests names with dots. */
export function loggedValue(row: JsonObject, metric: string): JsonValue | undefined {
  if (Object.hasOwn(row, metric)) return row[metric];
  let value: JsonValue | undefined = row;
  for (const part of metric.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
      return undefined;
    value = (value as JsonObject)[part];
  }
  return value;
}

function timeField(row: JsonObject, key: string): number {
  const value = row[key];
  return typeof value === 'number' ? value : Number.NaN;
}

/** Text as it is; anything else by its type alone, such as `(image-file)`. */
function describeValue(value: JsonValue): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '(list)';
  const type = (value as JsonObject)['_type'];
  return typeof type === 'string' ? `(${type})` : '(object)';
}
