/** Writes a history as a file that `readHistory` reads back with the same rows. */
import type { JsonValue } from '../../lib/json.ts';
import { NUMBER, TEXT } from '../metric/run-table.ts';
import type { LoggedColumn, LoggedHistory } from './logged-history.ts';

export type HistoryFileFormat = 'parquet' | 'jsonl';

/** The bytes of a file with `_step`, `_timestamp`, `_runtime` and every metric. */
export async function writeHistory(
  history: LoggedHistory,
  format: HistoryFileFormat,
): Promise<Uint8Array> {
  return format === 'jsonl' ? writeJsonLines(history) : await writeParquet(history);
}

/** Numbers as DOUBLE, text as STRING, null where a row does not log a metric; a metric with both as JSON. */
export async function writeParquet(history: LoggedHistory): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const { steps, timestamps, runtimes, metrics } = history;
  const columnData = [
    { name: '_step', data: steps, type: 'DOUBLE' as const },
    ...timeColumn('_timestamp', timestamps),
    ...timeColumn('_runtime', runtimes),
    ...[...metrics].map(([name, column]) =>
      column.strings.size === 0
        ? { name, data: numbersOf(column), type: 'DOUBLE' as const }
        : {
            name,
            data: valuesOf(column),
            type: isText(column) ? ('STRING' as const) : ('JSON' as const),
          },
    ),
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'wac', statistics: false }));
}

function timeColumn(name: string, times: Float64Array) {
  if (times.every(Number.isNaN)) return [];
  const data = times.some(Number.isNaN)
    ? Array.from(times, (time) => (Number.isNaN(time) ? null : time))
    : times;
  return [{ name, data, type: 'DOUBLE' as const }];
}

function numbersOf({ values, kinds }: LoggedColumn): Float64Array | (number | null)[] {
  if (kinds.every((kind) => kind === NUMBER)) return values;
  return Array.from(values, (value, row) => (kinds[row] === NUMBER ? value : null));
}

/** Whether every row that logs the metric logs text. */
function isText({ kinds }: LoggedColumn): boolean {
  return !kinds.includes(NUMBER);
}

function valuesOf(column: LoggedColumn): (JsonValue | undefined)[] {
  return Array.from(column.values, (_, row) => cellOf(column, row));
}

/** The value as W&B's JSON has it: NaN and the infinities as text. Undefined where the row does not log it. */
function cellOf({ values, kinds, strings }: LoggedColumn, row: number): JsonValue | undefined {
  if (kinds[row] === TEXT) return strings.get(row) ?? '';
  return kinds[row] === NUMBER ? numberCell(values[row] ?? Number.NaN) : undefined;
}

function numberCell(value: number): JsonValue {
  return Number.isFinite(value) ? value : String(value);
}

/** Rows that are joined to one string before they become bytes. */
const ROWS_PER_CHUNK = 4096;

function writeJsonLines(history: LoggedHistory): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let start = 0; start < history.steps.length; start += ROWS_PER_CHUNK) {
    const end = Math.min(start + ROWS_PER_CHUNK, history.steps.length);
    let text = '';
    for (let row = start; row < end; row += 1)
      text += `${JSON.stringify(recordOf(history, row))}\n`;
    const chunk = encoder.encode(text);
    chunks.push(chunk);
    size += chunk.length;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function recordOf(
  { steps, timestamps, runtimes, metrics }: LoggedHistory,
  row: number,
): Record<string, JsonValue> {
  const record: Record<string, JsonValue> = { _step: steps[row] ?? 0 };
  const [timestamp = Number.NaN, runtime = Number.NaN] = [timestamps[row], runtimes[row]];
  if (!Number.isNaN(timestamp)) record['_timestamp'] = timestamp;
  if (!Number.isNaN(runtime)) record['_runtime'] = runtime;
  for (const [name, column] of metrics) {
    const cell = cellOf(column, row);
    if (cell !== undefined) record[name] = cell;
  }
  return record;
}
