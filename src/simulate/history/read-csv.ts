import type { JsonValue } from '../../lib/json.ts';
import type { HistoryRecord, RecordReading } from './history-record.ts';

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Reads comma-separated values with a header line; an empty cell is a gap. */
export async function readCsv(text: string): Promise<RecordReading> {
  // Loaded when needed: most rule tests have no fixtures.
  const { parse } = await import('csv-parse/sync');
  let lines: string[][];
  try {
    lines = parse(text, { bom: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    return { problem: `it is not CSV: ${error instanceof Error ? error.message : String(error)}` };
  }
  const [header = [], ...rows] = lines;
  const twice = header.find((name, index) => header.indexOf(name) !== index);
  if (twice !== undefined) return { problem: `it has two columns called "${twice}"` };
  return { records: rows.map((cells) => toRecord(header, cells)) };
}

function toRecord(header: readonly string[], cells: readonly string[]): HistoryRecord {
  return new Map(header.map((name, index) => [name, toValue(cells[index] ?? '')]));
}

function toValue(cell: string): JsonValue {
  if (cell === '') return null;
  return NUMBER.test(cell) ? Number(cell) : cell;
}
