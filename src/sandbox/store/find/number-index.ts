/** Finds the records that others point at by number. */
import { invariant } from '../../../lib/invariant.ts';
import type { NumberedRecord } from '../change.ts';

/** Records by number, one index for each list; a list's index is made anew when it lacks what is asked for. */
const INDEXES = new WeakMap<readonly object[], Map<number, NumberedRecord>>();

/** What a record points at exists: it is found without walking the list. */
export function existing<Item extends NumberedRecord>(
  items: readonly Item[],
  number: number,
  what: string,
): Item {
  const known = INDEXES.get(items)?.get(number);
  if (known !== undefined) return known as Item;
  const index = new Map(items.map((item) => [item.number, item]));
  INDEXES.set(items, index);
  const item = index.get(number);
  invariant(item !== undefined, `the sandbox state has no ${what} ${number}`);
  return item;
}

/** Notes a record that was added to a list, so that the index of the list need not be made anew for it. */
export function noteAdded(items: readonly object[], record: NumberedRecord): void {
  INDEXES.get(items)?.set(record.number, record);
}

/** Notes a record that was removed from a list. */
export function noteRemoved(items: readonly object[], record: NumberedRecord): void {
  INDEXES.get(items)?.delete(record.number);
}

/** Notes that a list was changed in another way: its index is made anew when it is next asked for. */
export function forgetIndex(items: readonly object[]): void {
  INDEXES.delete(items);
}
