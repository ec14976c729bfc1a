/** Changes to the records of a state: what they were before, so that they can be undone. */

import { firstAbove } from '../../lib/first-above.ts';
import type { SandboxState } from './records.ts';

/** The lists of a state. */
export type ListName = {
  [Key in keyof SandboxState]: SandboxState[Key] extends readonly { readonly number: number }[]
    ? Key
    : never;
}[keyof SandboxState];

/** A record of one of the lists. */
export type RecordOf<List extends ListName> = SandboxState[List][number];

/** What every record has. */
export interface NumberedRecord {
  readonly number: number;
}

/** One record that was added, edited or removed. */
export interface Change {
  readonly list: ListName;
  readonly kind: 'add' | 'edit' | 'remove';
  /** The record itself, which later changes may edit again. */
  readonly record: NumberedRecord;
  /** A copy of the record before the change; absent for one that was added. */
  readonly before?: NumberedRecord;
}

/** A list of a state, whatever its records are, for those that keep its index. */
export function listOf(state: SandboxState, list: ListName): NumberedRecord[] {
  return state[list] as NumberedRecord[];
}

/**
 * A copy that later edits of the record do not reach: its lists are copied, because records are edited by replacing
 * their fields and by adding to their lists.
 */
export function copyRecord<Item extends NumberedRecord>(record: Item): Item {
  const copy = { ...record };
  for (const [field, value] of Object.entries(record)) {
    if (Array.isArray(value)) Object.assign(copy, { [field]: [...(value as unknown[])] });
  }
  return copy;
}

/** The index of a record in its list, which is in the order of the numbers unless it was edited by hand; -1 for none. */
export function positionOf(records: readonly NumberedRecord[], record: NumberedRecord): number {
  const index = firstAbove(records, record.number) - 1;
  return records[index] === record ? index : records.indexOf(record);
}

/** Gives a record the fields that it had; one that it did not have is gone again. */
function restoreFields(record: NumberedRecord, before: NumberedRecord): void {
  for (const field of Object.keys(record)) {
    if (!Object.hasOwn(before, field)) Reflect.deleteProperty(record, field);
  }
  Object.assign(record, before);
}

/** Takes changes back, the newest first. */
export function undoChanges(state: SandboxState, changes: readonly Change[]): void {
  for (const { list, kind, record, before } of changes.toReversed()) {
    const records = listOf(state, list);
    if (kind === 'edit') {
      restoreFields(record, before ?? record);
    } else if (kind === 'add') {
      const index = positionOf(records, record);
      if (index >= 0) records.splice(index, 1);
    } else {
      const next = records.findIndex(({ number }) => number > record.number);
      records.splice(next < 0 ? records.length : next, 0, record);
    }
  }
}

/**
 * A state as it was before changes, oldest first, were made to it. The state itself stays as it is; records that were
 * not changed are shared with it.
 */
export function stateBefore(state: SandboxState, changes: readonly Change[]): SandboxState {
  const lists = new Map<ListName, Map<number, NumberedRecord>>();
  for (const { list, kind, record, before } of changes.toReversed()) {
    const records =
      lists.get(list) ?? new Map(listOf(state, list).map((item) => [item.number, item]));
    lists.set(list, records);
    if (kind === 'add') records.delete(record.number);
    else records.set(record.number, before ?? record);
  }
  const earlier: SandboxState = { ...state };
  for (const [list, records] of lists) {
    const sorted = [...records.values()].sort((a, b) => a.number - b.number);
    Object.assign(earlier, { [list]: sorted });
  }
  return earlier;
}
