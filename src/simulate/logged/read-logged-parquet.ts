import type { JsonValue } from '../../lib/json.ts';
import { MetricRows, type MetricSeries } from './logged-history.ts';

/**
 * The metrics of a Parquet file, each as the rows that log it; W&B exports histories in this form, and the cache keeps
 * them in it. A metric that the file does not have is an empty series.
 *
 * @throws Error for bytes that are no Parquet file, or a row without a step.
 */
export async function readLoggedParquet(
  bytes: Uint8Array,
  metrics: readonly string[],
): Promise<readonly MetricSeries[]> {
  const [{ parquetMetadata, parquetRead, parquetSchema }, { compressors }] = await Promise.all([
    import('hyparquet'),
    import('hyparquet-compressors'),
  ]);
  const file = new Uint8Array(bytes).buffer;
  const metadata = parquetMetadata(file);
  const names = new Set(parquetSchema(metadata).children.map(({ element }) => element.name));
  const rows = Number(metadata.num_rows);
  const wanted = ['_step', '_timestamp', '_runtime', ...metrics].filter((name) => names.has(name));
  const columns = new Map<string, unknown[]>(
    wanted.map((name) => [name, Array.from<unknown>({ length: rows })]),
  );
  if (rows > 0 && wanted.length > 0) {
    await parquetRead({
      file,
      metadata,
      columns: wanted,
      compressors,
      onChunk: ({ columnName, columnData, rowStart }) => {
        const column = columns.get(columnName);
        if (column === undefined) return;
        for (let row = 0; row < columnData.length; row += 1)
          column[rowStart + row] = (columnData as ArrayLike<unknown>)[row];
      },
    });
  }
  return metrics.map((metric) => {
    const collected = new MetricRows(metric);
    const column = columns.get(metric);
    for (let row = 0; row < (column === undefined ? 0 : rows); row += 1) {
      const value = jsonOf(column?.[row]);
      if (value === null) continue;
      const step = numberOf(columns.get('_step')?.[row]);
      if (Number.isNaN(step)) throw new Error(`row ${row + 1} has no number in "_step"`);
      const timestamp = numberOf(columns.get('_timestamp')?.[row]);
      collected.push(step, timestamp, numberOf(columns.get('_runtime')?.[row]), value);
    }
    return collected.finish();
  });
}

function numberOf(value: unknown): number {
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' ? value : Number.NaN;
}

/** A cell as JSON; a nested one by its type alone. */
function jsonOf(cell: unknown): JsonValue {
  if (cell === undefined || cell === null) return null;
  if (typeof cell === 'bigint') return Number(cell);
  if (typeof cell === 'number' || typeof cell === 'string' || typeof cell === 'boolean')
    return cell;
  const type = typeof cell === 'object' && '_type' in cell ? cell._type : undefined;
  return typeof type === 'string' ? `(${type})` : '(object)';
}
