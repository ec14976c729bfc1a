/** A run's exported history: JSONL, JSON, CSV or Parquet, distinguished by the file's name. */
import { type HistoryReading, NOT_UTF8 } from './history-reading.ts';
import type { HistoryRequest } from './history-table.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readParquet } from './read-parquet.ts';

const READERS: Readonly<
  Record<string, (bytes: Uint8Array, request: HistoryRequest) => Promise<HistoryReading>>
> = {
  jsonl: (bytes, request) => Promise.resolve(readJsonLines(bytes, request)),
  ndjson: (bytes, request) => Promise.resolve(readJsonLines(bytes, request)),
  json: (bytes, request) => withText(bytes, (text) => readJson(text, request)),
  csv: (bytes, request) => withText(bytes, (text) => readCsv(text, request)),
  parquet: readParquet,
};

/** The ending of a history's name, without that of a compression; undefined for any other file. */
export function historyFormat(path: string): string | undefined {
  const extension = /\.([^./]+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(READERS, extension) ? extension : undefined;
}

/**
 * Reads an export.
 *
 * `_step` is needed in every row; `_timestamp`, in seconds, is the clock where a row has one. Every other column is a
 * metric. The strings NaN, Infinity and -Infinity are numbers; other strings are logged values that are none.
 *
 * @param bytes not compressed, even where the path ends in `.gz`.
 */
export async function readHistory(
  path: string,
  bytes: Uint8Array,
  request: HistoryRequest,
): Promise<HistoryReading> {
  if (bytes.length === 0) return { problem: 'it is empty' };
  const read = READERS[historyFormat(path) ?? ''];
  if (read === undefined)
    return { problem: 'its name must end in .jsonl, .json, .csv or .parquet (.gz may follow)' };
  return await read(bytes, request);
}

async function withText(
  bytes: Uint8Array,
  read: (text: string) => HistoryReading | Promise<HistoryReading>,
): Promise<HistoryReading> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: NOT_UTF8 };
  }
  return await read(text);
}
