import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '../../lib/json.ts';
import { topLevelKeys } from '../../lib/lossless-json.ts';
import { type HistoryReading, NOT_UTF8, wholeRun } from './history-reading.ts';
import { type HistoryRequest, HistoryTable } from './history-table.ts';

/** Reads JSON objects, one a line; empty lines do not count. The text is never held as a whole. */
export function readJsonLines(bytes: Uint8Array, request: HistoryRequest): HistoryReading {
  const table = new HistoryTable(request);
  let number = 0;
  try {
    for (const line of linesOf(bytes)) {
      number += 1;
      if (line.trim() === '') continue;
      const record = readLine(line);
      if (typeof record === 'string') return { problem: `line ${number} ${record}` };
      addRecord(table, record);
    }
  } catch (error) {
    if (error instanceof TypeError) return { problem: NOT_UTF8 };
    throw error;
  }
  return wholeRun(table.finish());
}

/** Adds a row with all that it logs. */
export function addRecord(table: HistoryTable, record: JsonObject): void {
  table.addRow(record['_step'], record['_timestamp']);
  for (const [name, value] of Object.entries(record)) table.set(name, value);
}

const CHUNK_BYTES = 2 ** 20;

/** @throws TypeError where the bytes are no UTF-8. */
function* linesOf(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    const isLast = start + CHUNK_BYTES >= bytes.length;
    const text = decoder.decode(bytes.subarray(start, start + CHUNK_BYTES), { stream: !isLast });
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function readLine(line: string): JsonObject | string {
  let value: JsonValue;
  try {
    value = parseJson(line);
  } catch {
    return /\b(?:NaN|Infinity)\b/.test(line)
      ? 'is not JSON: write "NaN" and "Infinity" in quotes'
      : 'is not JSON';
  }
  if (!isJsonObject(value)) return 'is not a JSON object';
  return hasColumnTwice(line, Object.keys(value).length) ? 'has two columns of one name' : value;
}

/** Whether a key is in the text of an object more often than in its value. Each key has a colon, so few have to be read. */
function hasColumnTwice(line: string, keys: number): boolean {
  let colons = 0;
  for (let at = line.indexOf(':'); at >= 0; at = line.indexOf(':', at + 1)) colons += 1;
  return colons !== keys && topLevelKeys(line).length !== keys;
}
