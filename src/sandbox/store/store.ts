/** The sandbox's memory: the records, and what makes changes last. */
import {
  type Change,
  copyRecord,
  type ListName,
  listOf,
  type NumberedRecord,
  positionOf,
  type RecordOf,
  stateBefore,
  undoChanges,
} from './change.ts';
import { forgetIndex, noteAdded, noteRemoved } from './find/number-index.ts';
import { StateReader } from './find/state-reader.ts';
import type { SandboxState, TriggerRecord } from './records.ts';
import { type ReadLag, WriteHistory } from './write-history.ts';

/** What makes changes last: gets the changes of one or more commits, and the state with them. */
export type SaveChanges = (changes: readonly Change[], state: SandboxState) => Promise<void>;

/** Commits that are saved together. */
interface Group {
  /** The changes of each commit. */
  readonly writes: (readonly Change[])[];
  readonly saved: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The records of a running sandbox.
 *
 * Whoever changes `state` does it with `add`, `edit` and `remove`, calls `commit` before anything else is awaited, and
 * responds when that resolves. Changes that could not be saved are taken back.
 */
export class Store extends StateReader {
  readonly history: WriteHistory;
  readonly #save: SaveChanges;
  readonly #open: Change[] = [];
  readonly #listeners: (() => void)[] = [];
  #saving: Group | undefined;
  #waiting: Group | undefined;

  /** `save` makes changes last; it does nothing for a sandbox without a file. `now` dates the writes. */
  constructor(state: SandboxState, save: SaveChanges, now: () => Date = () => new Date()) {
    super(state);
    this.#save = save;
    this.history = new WriteHistory(now);
  }

  /** Adds a record, as a part of the next commit. */
  add<List extends ListName>(list: List, record: RecordOf<List>): void {
    const records = listOf(this.state, list);
    records.push(record);
    noteAdded(records, record);
    if (isTrigger(list, record)) this.triggers.add(record);
    this.#open.push({ list, kind: 'add', record });
  }

  /**
   * Notes a record as it is, and gives it fields, as a part of the next commit. The caller may edit fields that can be
   * assigned itself, right after. A record that was removed meanwhile stays removed.
   */
  edit<List extends ListName>(
    list: List,
    record: RecordOf<List>,
    fields: Partial<RecordOf<List>> = {},
  ): void {
    if (positionOf(listOf(this.state, list), record) < 0) return;
    this.#open.push({ list, kind: 'edit', record, before: copyRecord(record) });
    if (isTrigger(list, record)) this.triggers.remove(record);
    Object.assign(record, fields);
    if (isTrigger(list, record)) this.triggers.add(record);
  }

  /** Removes a record, as a part of the next commit. */
  remove<List extends ListName>(list: List, record: RecordOf<List>): void {
    const records = listOf(this.state, list);
    const index = positionOf(records, record);
    if (index < 0) return;
    records.splice(index, 1);
    noteRemoved(records, record);
    if (isTrigger(list, record)) this.triggers.remove(record);
    this.#open.push({ list, kind: 'remove', record, before: record });
  }

  /** Takes back what was changed since the last commit. */
  discard(): void {
    this.#undo(this.#open.splice(0));
  }

  /**
   * Resolves when the changes made since the last commit are safe. They are visible to other requests before that, and
   * are taken back when they cannot be saved, together with every later change that is not saved either.
   *
   * @throws Failure `file` when they could not be saved.
   */
  commit(): Promise<void> {
    const changes = this.#open.splice(0);
    if (changes.length === 0) return Promise.resolve();
    this.#waiting ??= createGroup();
    this.#waiting.writes.push(changes);
    const { saved } = this.#waiting;
    if (this.#saving === undefined) void this.#saveWaiting();
    return saved;
  }

  /** Calls a function whenever changes were saved. */
  onSaved(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Waits for the commits under way; false when one of them could not be saved, so that its changes are taken back. */
  async settle(): Promise<boolean> {
    const saves = [this.#saving, this.#waiting].flatMap((group) => group?.saved ?? []);
    const results = await Promise.allSettled(saves);
    return results.every(({ status }) => status === 'fulfilled');
  }

  /** Gives what a read finds, once everything that it has seen is safe: what could not be saved is never shown. */
  async read<Found>(find: () => Found | Promise<Found>): Promise<Found> {
    for (;;) {
      const found = await find();
      if (await this.settle()) return found;
    }
  }

  /** The store as it was some writes or some time ago, to be read only. */
  earlier(lag: ReadLag): Store {
    const refuse = (): Promise<void> => Promise.reject(new Error('an earlier state is read only'));
    return new Store(stateBefore(this.state, this.history.unseen(lag)), refuse);
  }

  async #saveWaiting(): Promise<void> {
    while (this.#waiting !== undefined) {
      const group = this.#waiting;
      this.#saving = group;
      this.#waiting = undefined;
      try {
        await this.#save(group.writes.flat(), this.state);
        for (const changes of group.writes) this.history.add(changes);
        this.#saving = undefined;
        group.resolve();
        for (const listener of this.#listeners) listener();
      } catch (error) {
        const failed = [group, ...(this.#waiting === undefined ? [] : [this.#waiting])];
        this.#saving = undefined;
        this.#waiting = undefined;
        this.#undo(failed.flatMap(({ writes }) => writes.flat()));
        for (const { reject } of failed) reject(error);
      }
    }
  }

  #undo(changes: readonly Change[]): void {
    undoChanges(this.state, changes);
    for (const list of new Set(changes.map((change) => change.list)))
      forgetIndex(listOf(this.state, list));
    if (changes.some(({ list }) => list === 'triggers')) this.triggers.clear();
  }

  /** The next number; never given twice. */
  nextNumber(): number {
    this.state.lastNumber += 1;
    return this.state.lastNumber;
  }
}

function isTrigger(list: ListName, _record: NumberedRecord): _record is TriggerRecord {
  return list === 'triggers';
}

function createGroup(): Group {
  let resolve: () => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const saved = new Promise<void>((done, fail) => {
    resolve = done;
    reject = fail;
  });
  // Whoever commits hears of a failure; nobody else has to.
  saved.catch(() => undefined);
  return { writes: [], saved, resolve, reject };
}
