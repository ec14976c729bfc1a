/** The values of a run's series that count, and what the rules of one run have in common. */
import { type Assumptions, interpretationOf } from '../assumptions.ts';
import type { RunTable, Series } from '../metric/run-table.ts';
import { WindowCache } from './window-cache.ts';

/** The rows of a series that have a value that counts, in the order of evaluation. */
export interface ValueColumn {
  readonly series: Series;
  readonly values: Float64Array;
  readonly steps: Float64Array;
  /** Milliseconds. */
  readonly times: Float64Array;
  /** The index of each value's row in the series. */
  readonly rows: Uint32Array;
}

/** The columns of one run, and the figures of windows over them. */
class TableColumns {
  readonly cache: WindowCache = new WindowCache();
  readonly #columns = new WeakMap<Uint32Array, ValueColumn>();

  columnOf(series: Series, rows: Uint32Array): ValueColumn {
    const column = this.#columns.get(rows) ?? pickRows(series, rows);
    this.#columns.set(rows, column);
    return column;
  }
}

// A table is never changed, so what was computed of it stays true; a hundred rules over one run compute it once.
const columnsOfTables = new WeakMap<RunTable, TableColumns>();

/** The values of a metric that count, under the interpretations of A8 and A14. */
export function valueColumn(
  table: RunTable,
  metric: string,
  assumptions: Assumptions,
): { readonly column: ValueColumn; readonly cache: WindowCache } {
  const columns = columnsOfTables.get(table) ?? new TableColumns();
  columnsOfTables.set(table, columns);
  const order = interpretationOf(assumptions, 'A14') === 'as_logged' ? 'as-logged' : 'by-step';
  const series = table.series(metric, order);
  const skips = interpretationOf(assumptions, 'A8') === 'skip';
  const column = columns.columnOf(series, skips ? series.finiteRows : series.valueRows);
  return { column, cache: columns.cache };
}

/** The columns themselves where all rows count. */
function pickRows(series: Series, rows: Uint32Array): ValueColumn {
  const { values, steps, times } = series;
  if (rows.length === values.length) return { series, values, steps, times, rows };
  return {
    series,
    values: pick(values, rows),
    steps: pick(steps, rows),
    times: pick(times, rows),
    rows,
  };
}

function pick(column: Float64Array, rows: Uint32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    picked[index] = column[rows[index] ?? 0] ?? 0;
  }
  return picked;
}
