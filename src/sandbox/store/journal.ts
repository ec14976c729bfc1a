/**
 * The lines that follow the snapshot in a state file: one for each save, with the records that it changed.
 *
 * A line holds whole records, so that applying it twice gives what applying it once does. Only the rows of a run,
 * which grow with every event, are written as what was added and what was dropped.
 */
import { isJsonList, isJsonObject, type JsonValue } from '../../lib/json.ts';
import { type Change, type ListName, listOf, type NumberedRecord } from './change.ts';
import type { SandboxState } from './records.ts';

/** Every list of a state that a line may change. */
const LIST_NAMES: Readonly<Record<ListName, true>> = {
  users: true,
  organizations: true,
  entities: true,
  projects: true,
  collections: true,
  integrations: true,
  secrets: true,
  triggers: true,
  runs: true,
  executions: true,
  meters: true,
  outbox: true,
  inbox: true,
};

/** What a line says of a run's rows: how many of the oldest are dropped, and those that are added. */
interface RowsDelta {
  readonly drop: number;
  readonly add: readonly unknown[];
}

interface Entry {
  readonly list: ListName;
  /** The whole record; absent when it is removed. */
  readonly put?: object;
  /** The number of a record that is removed. */
  readonly drop?: number;
  /** Present for a run that had rows before; `put` is then without its rows. */
  readonly rows?: RowsDelta;
}

/** The line for some changes, with its line break. */
export function encodeChanges(changes: readonly Change[], lastNumber: number): string {
  const firsts = new Map<string, Change>();
  const lasts = new Map<string, Change>();
  for (const change of changes) {
    const id = `${change.list}:${change.record.number}`;
    if (!firsts.has(id)) firsts.set(id, change);
    lasts.set(id, change);
  }
  const entries = [...lasts].map(([id, last]) => encodeEntry(firsts.get(id) ?? last, last));
  return `${JSON.stringify({ lastNumber, changes: entries })}\n`;
}

function encodeEntry(first: Change, { list, kind, record }: Change): Entry {
  if (kind === 'remove') return { list, drop: record.number };
  const delta = list === 'runs' ? rowsDelta(first.before, record) : undefined;
  if (delta === undefined) return { list, put: record };
  return { list, put: { ...record, rows: [] }, rows: delta };
}

/** Absent when the rows are not those of before with some added at the end and some dropped at the beginning. */
function rowsDelta(
  before: NumberedRecord | undefined,
  after: NumberedRecord,
): RowsDelta | undefined {
  const [old, rows] = [rowsOf(before), rowsOf(after)];
  if (old === undefined || rows === undefined || old.length === 0) return undefined;
  const drop = old.indexOf(rows[0]);
  if (drop < 0 || rows[old.length - drop - 1] !== old.at(-1)) return undefined;
  return { drop, add: rows.slice(old.length - drop) };
}

function rowsOf(record: object | undefined): readonly unknown[] | undefined {
  return record !== undefined && 'rows' in record && Array.isArray(record.rows)
    ? record.rows
    : undefined;
}

/** Applies lines to a state; false at the first one that is none. */
export function applyLines(state: SandboxState, lines: readonly JsonValue[]): boolean {
  const lists = new Map<ListName, Map<number, NumberedRecord>>();
  const recordsOf = (list: ListName): Map<number, NumberedRecord> => {
    const records =
      lists.get(list) ?? new Map(listOf(state, list).map((item) => [item.number, item]));
    lists.set(list, records);
    return records;
  };
  for (const line of lines) {
    if (!isJsonObject(line) || typeof line['lastNumber'] !== 'number') return false;
    const { changes } = line;
    if (!isJsonList(changes)) return false;
    state.lastNumber = Math.max(state.lastNumber, line['lastNumber']);
    for (const entry of changes) {
      if (!applyEntry(recordsOf, entry)) return false;
    }
  }
  for (const [list, records] of lists) Object.assign(state, { [list]: [...records.values()] });
  return true;
}

function applyEntry(
  recordsOf: (list: ListName) => Map<number, NumberedRecord>,
  entry: JsonValue,
): boolean {
  if (!isJsonObject(entry) || !isListName(entry['list'])) return false;
  const records = recordsOf(entry['list']);
  const { drop, put, rows } = entry;
  if (typeof drop === 'number') {
    records.delete(drop);
    return true;
  }
  if (!isRecord(put)) return false;
  const record = Object.assign({ number: put.number }, put);
  if (isJsonObject(rows)) {
    const { drop: dropped, add } = rows;
    const old = rowsOf(records.get(put.number));
    if (old === undefined || typeof dropped !== 'number' || !isJsonList(add)) return false;
    Object.assign(record, { rows: [...old.slice(dropped), ...add] });
  }
  records.set(record.number, record);
  return true;
}

function isListName(value: unknown): value is ListName {
  return typeof value === 'string' && Object.hasOwn(LIST_NAMES, value);
}

function isRecord(value: JsonValue | undefined): value is JsonValue & NumberedRecord {
  return isJsonObject(value) && typeof value['number'] === 'number';
}
