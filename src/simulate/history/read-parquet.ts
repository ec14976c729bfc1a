import { metricNumber } from '../metric/metric-value.ts';
import { type Column, NUMBER, RunTable, TEXT } from '../metric/run-table.ts';
import { type HistoryReading, wholeRun } from './history-reading.ts';
import type { HistoryRequest } from './history-table.ts';

/**
 * Reads a Parquet file in any of the format's usual compressions, and of its columns only those that are wanted.
 *
 * Whole numbers of 64 bits become ordinary ones.
 */
export async function readParquet(
  bytes: Uint8Array,
  request: HistoryRequest,
): Promise<HistoryReading> {
  // Loaded when needed: most rule tests have no fixtures.
  const [{ parquetMetadata, parquetRead, parquetSchema }, { compressors }] = await Promise.all([
    import('hyparquet'),
    import('hyparquet-compressors'),
  ]);
  const file = bytes.buffer.slice(
    bytes.byteOffset,
    bytes.byteOffset + bytes.byteLength,
  ) as ArrayBuffer;
  try {
    const metadata = parquetMetadata(file);
    const names = parquetSchema(metadata).children.map(({ element }) => element.name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) return { problem: `it has two columns called "${twice}"` };
    const columns = names.filter((name) => isWanted(name, request));
    const store = new ColumnStore(Number(metadata.num_rows));
    if (store.rows > 0 && columns.length > 0) {
      await parquetRead({
        file,
        metadata,
        columns,
        compressors,
        onChunk: ({ columnName, columnData, rowStart }) => {
          store.add(columnName, columnData, rowStart);
        },
      });
    }
    return toReading(store, names, request);
  } catch (error) {
    return {
      problem: `it cannot be read as Parquet: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

function isWanted(name: string, { metrics }: HistoryRequest): boolean {
  return name === '_step' || name === '_timestamp' || metrics === undefined || metrics.has(name);
}

function toReading(
  store: ColumnStore,
  names: readonly string[],
  { clock }: HistoryRequest,
): HistoryReading {
  const { rows } = store;
  if (rows === 0) return { problem: 'it has no rows' };
  const steps = store.column('_step');
  const lacking = steps?.kinds.findIndex(
    (kind, row) => kind !== NUMBER || !Number.isFinite(steps.values[row]),
  );
  if (steps === undefined || lacking === undefined || lacking >= 0)
    return { problem: `row ${(lacking ?? 0) + 1} has no number in "_step"` };
  const stamps = store.column('_timestamp');
  const times = new Float64Array(rows);
  let hasClock = true;
  let time = clock.start - clock.every;
  for (let row = 0; row < rows; row += 1) {
    const stamp = stamps?.kinds[row] === NUMBER ? (stamps.values[row] ?? Number.NaN) : Number.NaN;
    if (!Number.isFinite(stamp)) hasClock = false;
    time = Number.isFinite(stamp) ? stamp * 1000 : time + clock.every;
    times[row] = time;
  }
  const metrics = names.filter((name) => store.column(name)?.kinds.some(Boolean) ?? true);
  const columnOf = (metric: string): Column | undefined => store.column(metric);
  return wholeRun(new RunTable({ steps: steps.values, times, metrics, columnOf, hasClock }));
}

/** The columns of a file as their pieces come in. */
class ColumnStore {
  readonly rows: number;
  readonly #columns = new Map<string, Column>();

  constructor(rows: number) {
    this.rows = rows;
  }

  column(name: string): Column | undefined {
    return this.#columns.get(name);
  }

  add(name: string, data: ArrayLike<unknown>, start: number): void {
    const column = this.#columns.get(name) ?? {
      values: new Float64Array(this.rows),
      kinds: new Uint8Array(this.rows),
    };
    this.#columns.set(name, column);
    for (let index = 0; index < data.length; index += 1) {
      const logged = data[index];
      if (logged === undefined || logged === null) continue;
      const value = numberOf(logged);
      column.kinds[start + index] = value === undefined ? TEXT : NUMBER;
      if (value !== undefined) column.values[start + index] = value;
    }
  }
}

/** Undefined for what is logged and is no number: text, a nested column, a date. */
function numberOf(logged: unknown): number | undefined {
  if (typeof logged === 'number') return logged;
  if (typeof logged === 'bigint') return Number(logged);
  return typeof logged === 'string' ? metricNumber(logged) : undefined;
}
