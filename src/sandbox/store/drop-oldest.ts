import type { ListName, RecordOf } from './change.ts';
import type { Store } from './store.ts';

/** Removes the oldest records of a list, as a part of the next commit, until at most `max` are left. */
export function dropOldest<List extends ListName>(store: Store, list: List, max: number): void {
  const records: readonly RecordOf<List>[] = store.state[list];
  for (const record of records.slice(0, Math.max(0, records.length - max))) {
    store.remove(list, record);
  }
}
