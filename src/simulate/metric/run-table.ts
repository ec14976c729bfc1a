/**
 * The rows of one run, column by column.
 *
 * Columns of plain numbers: rows are objects all over the memory, and fetching them for each rule again would cost
 * more than evaluating them.
 */
import { COOLDOWN_PERIOD } from './cooldown.ts';
import { metricNumber, type Row } from './metric-value.ts';

/** What a row has of a metric: a number, or something that is no number; 0 is nothing. */
export const NUMBER = 1;
export const TEXT = 2;

/** One metric, an item for each row. */
export interface Column {
  /** Meaningful where `kinds` says `NUMBER`. */
  readonly values: Float64Array;
  readonly kinds: Uint8Array;
}

/** What the evaluator needs of one metric, in the order of evaluation. */
export interface Series extends Column {
  readonly steps: Float64Array;
  /** Milliseconds. */
  readonly times: Float64Array;
  /** Indices of the rows that have a number, and of those where it is finite. */
  readonly valueRows: Uint32Array;
  readonly finiteRows: Uint32Array;
  /** Steps of the rows that log the metric as something that is no number. */
  readonly strings: readonly number[];
  /** The first row whose time is before that of the row before it; -1 where there is none. */
  readonly backInTime: number;
}

/** In which order rows are evaluated: as they were logged, or by step. */
export type RowOrder = 'as-logged' | 'by-step';

/** What a table is made of. */
export interface TableParts {
  readonly steps: Float64Array;
  /** Milliseconds since 1970. */
  readonly times: Float64Array;
  /** The metrics that some row has. */
  readonly metrics: readonly string[];
  /** Undefined for a metric that no row has. */
  readonly columnOf: (metric: string) => Column | undefined;
  /** Whether the times were logged; otherwise they are made up. Default: yes. */
  readonly hasClock?: boolean;
}

// Rows are never changed, so what was read of them stays true; a hundred rules over one run read it once.
const tablesOfRows = new WeakMap<readonly Row[], RunTable>();

/** The rows of one run. Never changed once it is made. */
export class RunTable {
  readonly length: number;
  readonly metrics: readonly string[];
  readonly hasClock: boolean;
  /** Steps never go back. */
  readonly isOrdered: boolean;
  /** Two rows are so far apart that a run may fire twice. */
  readonly spansCooldown: boolean;
  /** Milliseconds since 1970; undefined without rows. */
  readonly firstTime: number | undefined;
  readonly lastTime: number | undefined;
  readonly #parts: TableParts;
  /** The rows by step; undefined where they already were. */
  readonly #bySteps: Uint32Array | undefined;
  readonly #series: Readonly<Record<RowOrder, Map<string, Series>>>;

  constructor(parts: TableParts) {
    const { steps, times } = parts;
    this.#parts = parts;
    this.length = steps.length;
    this.metrics = parts.metrics;
    this.hasClock = parts.hasClock ?? true;
    this.isOrdered = steps.every((step, index) => index === 0 || step >= (steps[index - 1] ?? 0));
    let earliest = Number.POSITIVE_INFINITY;
    let latest = Number.NEGATIVE_INFINITY;
    for (const time of times) {
      earliest = Math.min(earliest, time);
      latest = Math.max(latest, time);
    }
    this.spansCooldown = latest - earliest >= COOLDOWN_PERIOD;
    this.firstTime = this.length === 0 ? undefined : earliest;
    this.lastTime = this.length === 0 ? undefined : latest;
    this.#bySteps = this.isOrdered ? undefined : orderOf(steps);
    const asLogged = new Map<string, Series>();
    this.#series = {
      'as-logged': asLogged,
      'by-step': this.isOrdered ? asLogged : new Map<string, Series>(),
    };
  }

  /** The table of some rows; the same one for the same rows. */
  static of(rows: readonly Row[]): RunTable {
    const known = tablesOfRows.get(rows);
    if (known !== undefined) return known;
    const names = new Set<string>();
    for (const { values } of rows) for (const name of values.keys()) names.add(name);
    const table = new RunTable({
      steps: Float64Array.from(rows, ({ step }) => step),
      times: Float64Array.from(rows, ({ time }) => time),
      metrics: [...names],
      columnOf: (metric) => (names.has(metric) ? columnOfRows(rows, metric) : undefined),
    });
    tablesOfRows.set(rows, table);
    return table;
  }

  /** One metric in an order; without any value where no row has it. */
  series(metric: string, order: RowOrder): Series {
    const known = this.#series[order].get(metric);
    if (known !== undefined) return known;
    const { steps, times } = this.#parts;
    const column = this.#parts.columnOf(metric) ?? emptyColumn(this.length);
    const rows = order === 'by-step' ? this.#bySteps : undefined;
    const series = toSeries(
      rows === undefined
        ? { steps, times, ...column }
        : {
            steps: Float64Array.from(rows, (row) => steps[row] ?? 0),
            times: Float64Array.from(rows, (row) => times[row] ?? 0),
            values: Float64Array.from(rows, (row) => column.values[row] ?? 0),
            kinds: Uint8Array.from(rows, (row) => column.kinds[row] ?? 0),
          },
    );
    this.#series[order].set(metric, series);
    return series;
  }
}

function toSeries(columns: Pick<Series, 'steps' | 'times' | 'values' | 'kinds'>): Series {
  const { steps, values, kinds } = columns;
  const strings: number[] = [];
  const found = new Uint32Array(kinds.length);
  let count = 0;
  for (let index = 0; index < kinds.length; index += 1) {
    if (kinds[index] === NUMBER) {
      found[count] = index;
      count += 1;
    } else if (kinds[index] === TEXT) strings.push(steps[index] ?? 0);
  }
  const valueRows = found.subarray(0, count);
  const allFinite = valueRows.every((index) => Number.isFinite(values[index]));
  const finiteRows = allFinite
    ? valueRows
    : valueRows.filter((index) => Number.isFinite(values[index]));
  const { times } = columns;
  const backInTime = times.findIndex(
    (time, index) => index > 0 && time < (times[index - 1] ?? time),
  );
  return { ...columns, valueRows, finiteRows, strings, backInTime };
}

function columnOfRows(rows: readonly Row[], metric: string): Column {
  const column = emptyColumn(rows.length);
  for (const [index, { values }] of rows.entries()) {
    const logged = values.get(metric);
    if (logged === undefined || logged === null) continue;
    const value = metricNumber(logged);
    column.kinds[index] = value === undefined ? TEXT : NUMBER;
    if (value !== undefined) column.values[index] = value;
  }
  return column;
}

function emptyColumn(length: number): Column {
  return { values: new Float64Array(length), kinds: new Uint8Array(length) };
}

/** The indices of the rows by step; rows of one step stay in their order. */
function orderOf(steps: Float64Array): Uint32Array {
  return Uint32Array.from(steps.keys()).sort((a, b) => (steps[a] ?? 0) - (steps[b] ?? 0) || a - b);
}
