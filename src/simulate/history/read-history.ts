/** A run's exported history: JSONL, CSV or Parquet, distinguished by the file's name. */
import type { JsonValue } from '../../lib/json.ts';
import { metricNumber, type Row } from '../metric/metric-value.ts';
import type { RecordReading } from './history-record.ts';
import { readCsv } from './read-csv.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readParquet } from './read-parquet.ts';

/** The rows, or why there are none. */
export type HistoryReading = { readonly rows: readonly Row[] } | { readonly problem: string };

/** The clock of a history without `_timestamp`. */
export interface HistoryClock {
  /** Milliseconds since 1970, of row 0. */
  readonly start: number;
  /** Milliseconds from row to row. */
  readonly every: number;
}

/**
 * Reads an export.
 *
 * `_step` is needed in every row; `_timestamp`, in seconds, is the clock where a row has one. Every other column is a
 * metric. The strings NaN, Infinity and -Infinity are numbers; other strings are logged values that are none.
 */
export async function readHistory(
  path: string,
  bytes: Uint8Array,
  clock: HistoryClock,
): Promise<HistoryReading> {
  const parsed = await readRecords(path, bytes);
  if ('problem' in parsed) return parsed;
  if (parsed.records.length === 0) return { problem: 'it has no rows' };
  const rows: Row[] = [];
  let time = clock.start - clock.every;
  for (const [index, record] of parsed.records.entries()) {
    const step = numberOf(record.get('_step'));
    if (step === undefined || !Number.isFinite(step))
      return { problem: `row ${index + 1} has no number in "_step"` };
    const stamp = numberOf(record.get('_timestamp'));
    time = stamp !== undefined && Number.isFinite(stamp) ? stamp * 1000 : time + clock.every;
    rows.push({ step, time, values: record });
  }
  return { rows };
}

async function readRecords(path: string, bytes: Uint8Array): Promise<RecordReading> {
  if (bytes.length === 0) return { problem: 'it is empty' };
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  switch (extension) {
    case 'jsonl':
    case 'ndjson':
      return withText(bytes, readJsonLines);
    case 'csv':
      return withText(bytes, readCsv);
    case 'parquet':
      return readParquet(bytes);
    default:
      return { problem: 'its name must end in .jsonl, .csv or .parquet' };
  }
}

async function withText(
  bytes: Uint8Array,
  read: (text: string) => RecordReading | Promise<RecordReading>,
): Promise<RecordReading> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: 'it is not UTF-8 text' };
  }
  return read(text);
}

function numberOf(value: JsonValue | undefined): number | undefined {
  return value === undefined ? undefined : metricNumber(value);
}
