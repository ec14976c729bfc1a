import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
} from '../../lib/json.ts';
import { type HistoryReading, wholeRun } from './history-reading.ts';
import { type HistoryRequest, HistoryTable } from './history-table.ts';
import { addRecord } from './read-json-lines.ts';

/**
 * Reads one JSON document: a list of rows, or an object of columns as pandas writes a data frame
 * (`{"_step": {"0": 0, "1": 1}, "loss": {"0": 0.9, "1": 0.8}}`).
 */
export function readJson(text: string, request: HistoryRequest): HistoryReading {
  let value: JsonValue;
  try {
    value = parseJson(text);
  } catch {
    return { problem: 'it is not JSON; rows that stand one on a line belong in a .jsonl file' };
  }
  const rows = isJsonList(value) ? value : isJsonObject(value) ? rowsOfColumns(value) : undefined;
  if (rows === undefined)
    return { problem: 'it is neither a list of rows nor an object of columns' };
  const table = new HistoryTable(request);
  for (const [index, row] of rows.entries()) {
    if (!isJsonObject(row)) return { problem: `row ${index + 1} is not a JSON object` };
    addRecord(table, row);
  }
  return wholeRun(table.finish());
}

/** Undefined where a column is no mapping from the same rows. */
function rowsOfColumns(columns: JsonObject): readonly JsonObject[] | undefined {
  const labels = Object.values(columns).map((column) =>
    isJsonObject(column) ? Object.keys(column) : undefined,
  );
  const [first] = labels;
  if (first === undefined || labels.some((each) => each?.join('\n') !== first.join('\n')))
    return undefined;
  return first.map((label) =>
    Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [
        name,
        (isJsonObject(column) ? column[label] : null) ?? null,
      ]),
    ),
  );
}
