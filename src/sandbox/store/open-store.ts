import { resolve } from 'node:path';
import { initialState } from './initial-state.ts';
import { takeLock } from './lock-file.ts';
import { prepareStateFolder, readStateFile, StateWriter } from './state-file.ts';
import { Store } from './store.ts';

/** A store, and what ends its use. */
export interface OpenStore {
  readonly store: Store;
  /** Whether there was no state before. */
  readonly isNew: boolean;
  /** Writes what is left to write, and gives the lock back. */
  close(): Promise<void>;
}

/**
 * Opens the state in a file, or a state that lasts as long as the process.
 *
 * @throws Failure `locked` while another process uses the file, `file` when it cannot be used.
 */
export async function openStore(
  stateFile: string | undefined,
  { newKey, now }: { readonly newKey: string; readonly now: () => Date },
): Promise<OpenStore> {
  if (stateFile === undefined) {
    const store = new Store(initialState(newKey), async () => undefined, now);
    return { store, isNew: true, close: async () => undefined };
  }
  const path = resolve(stateFile);
  await prepareStateFolder(path);
  const lock = await takeLock(path);
  try {
    const found = await readStateFile(path);
    const writer = new StateWriter(path);
    const store = new Store(
      found ?? initialState(newKey),
      (changes, state) => writer.save(changes, state),
      now,
    );
    if (found === undefined) await writer.save([], store.state);
    return {
      store,
      isNew: found === undefined,
      close: async () => {
        try {
          await store.settle();
          await writer.close(store.state);
        } finally {
          await lock.release();
        }
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
