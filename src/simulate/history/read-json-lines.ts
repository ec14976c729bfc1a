import { isJsonObject, type JsonValue, parseJson } from '../../lib/json.ts';
import { topLevelKeys } from '../../lib/lossless-json.ts';
import type { HistoryRecord, RecordReading } from './history-record.ts';

/** Reads JSON objects, one a line; empty lines do not count. */
export function readJsonLines(text: string): RecordReading {
  const records: HistoryRecord[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const record = readLine(line);
    if (typeof record === 'string') return { problem: `line ${index + 1} ${record}` };
    records.push(record);
  }
  return { records };
}

function readLine(line: string): HistoryRecord | string {
  let value: JsonValue;
  try {
    value = parseJson(line);
  } catch {
    return /\b(?:NaN|Infinity)\b/.test(line)
      ? 'is not JSON: write "NaN" and "Infinity" in quotes'
      : 'is not JSON';
  }
  if (!isJsonObject(value)) return 'is not a JSON object';
  const entries = Object.entries(value);
  if (topLevelKeys(line).length !== entries.length) return 'has two columns of one name';
  return new Map(entries);
}
