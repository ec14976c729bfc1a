/** Collects the rows of a history, column by column, as a file gives them. */
import type { JsonValue } from '../../lib/json.ts';
import { NumberList } from '../../lib/number-list.ts';
import { metricNumber } from '../metric/metric-value.ts';
import { type Column, NUMBER, RunTable, TEXT } from '../metric/run-table.ts';
import type { HistoryClock } from './history-reading.ts';

/** What is to be read of a history. */
export interface HistoryRequest {
  /** The clock of rows without `_timestamp`. */
  readonly clock: HistoryClock;
  /** The metrics that are wanted; absent: all. The names of the others are known all the same. */
  readonly metrics?: ReadonlySet<string>;
}

/** Rows are added one after the other; `finish` gives the table, or why there is none. */
export class HistoryTable {
  readonly #request: HistoryRequest;
  readonly #steps = new NumberList();
  readonly #times = new NumberList();
  readonly #columns = new Map<string, GrowingColumn>();
  readonly #names = new Set<string>();
  #time: number;
  #hasClock = true;
  #problem: string | undefined;

  constructor(request: HistoryRequest) {
    this.#request = request;
    this.#time = request.clock.start - request.clock.every;
  }

  get rows(): number {
    return this.#steps.length;
  }

  /** Why the history cannot be used; undefined as long as it can. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /** Adds a row. `stamp` is in seconds, undefined or null where the row has none. */
  addRow(step: JsonValue | undefined, stamp: JsonValue | undefined): void {
    const number = step === undefined || step === null ? undefined : metricNumber(step);
    if (number === undefined || !Number.isFinite(number)) {
      this.#problem ??= `row ${this.rows + 1} has no number in "_step"`;
    }
    const seconds = stamp === undefined || stamp === null ? undefined : metricNumber(stamp);
    if (seconds !== undefined && Number.isFinite(seconds)) this.#time = seconds * 1000;
    else {
      this.#time += this.#request.clock.every;
      this.#hasClock = false;
    }
    this.#steps.push(number ?? 0);
    this.#times.push(this.#time);
  }

  /** Notes what the latest row logs; null is a gap. */
  set(name: string, value: JsonValue | undefined): void {
    if (value === undefined || value === null) return;
    this.#columnOf(name)?.set(this.rows - 1, metricNumber(value));
  }

  /** Undefined for a metric that is not wanted. */
  #columnOf(name: string): GrowingColumn | undefined {
    const known = this.#columns.get(name);
    if (known !== undefined) return known;
    this.#names.add(name);
    if (this.#request.metrics !== undefined && !this.#request.metrics.has(name)) return undefined;
    const column = new GrowingColumn();
    this.#columns.set(name, column);
    return column;
  }

  finish(): RunTable | { readonly problem: string } {
    if (this.#problem !== undefined) return { problem: this.#problem };
    if (this.rows === 0) return { problem: 'it has no rows' };
    const columns = new Map(
      [...this.#columns].map(([name, column]) => [name, column.finish(this.rows)]),
    );
    return new RunTable({
      steps: this.#steps.finish(),
      times: this.#times.finish(),
      metrics: [...this.#names],
      columnOf: (metric) => columns.get(metric),
      hasClock: this.#hasClock,
    });
  }
}

const INITIAL_ROWS = 1024;

class GrowingColumn {
  #values = new Float64Array(INITIAL_ROWS);
  #kinds = new Uint8Array(INITIAL_ROWS);

  /** @param value undefined for what was logged and is no number. */
  set(row: number, value: number | undefined): void {
    if (row >= this.#values.length) {
      this.#values = grown(this.#values, row + 1);
      const kinds = new Uint8Array(this.#values.length);
      kinds.set(this.#kinds);
      this.#kinds = kinds;
    }
    this.#kinds[row] = value === undefined ? TEXT : NUMBER;
    this.#values[row] = value ?? 0;
  }

  finish(rows: number): Column {
    const values = rows > this.#values.length ? grown(this.#values, rows) : this.#values;
    const kinds = new Uint8Array(rows);
    kinds.set(this.#kinds.subarray(0, rows));
    return { values: values.slice(0, rows), kinds };
  }
}

function grown(values: Float64Array<ArrayBuffer>, needed: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(Math.max(needed, values.length * 2));
  larger.set(values);
  return larger;
}
