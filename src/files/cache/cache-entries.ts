/** Which entries of a cache are kept. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Entries of a kind that are kept: those of a few branches. The oldest go first. */
const MAX_ENTRIES = 8;

/** Entries of all kinds that are kept: two kinds for each of several hundred directories. */
const MAX_ENTRIES_OF_ALL = 4096;

const ENTRY_NAME = /^((?:[0-9a-z]+-)*)[0-9a-f]{64}$/;

/**
 * The entries of a folder. It is listed at the first write of a run, which may write hundreds; what another process
 * writes meanwhile is counted by the next run.
 */
export class CacheEntries {
  readonly #folder: string;
  /** The names of the entries by their kind; undefined before the first write. */
  #kinds: Map<string, Set<string>> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Takes an entry down that was written, and removes the oldest ones above the limits. */
  add(name: string): void {
    this.#kinds ??= this.#list();
    const own = take(this.#kinds, name);
    this.#keepNewest(MAX_ENTRIES, own);
    let count = 0;
    for (const names of this.#kinds.values()) count += names.size;
    if (count > MAX_ENTRIES_OF_ALL) {
      this.#keepNewest(
        MAX_ENTRIES_OF_ALL,
        new Set([...this.#kinds.values()].flatMap((each) => [...each])),
      );
    }
  }

  #list(): Map<string, Set<string>> {
    const kinds = new Map<string, Set<string>>();
    for (const name of readdirSync(this.#folder)) take(kinds, name);
    return kinds;
  }

  #keepNewest(count: number, names: ReadonlySet<string>): void {
    if (names.size <= count) return;
    const dated = [...names].map((name) => {
      const path = join(this.#folder, name);
      return { name, path, time: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
    });
    dated.sort((a, b) => b.time - a.time);
    for (const { name, path } of dated.slice(count)) {
      rmSync(path, { force: true });
      this.#kinds?.get(kindOf(name) ?? '')?.delete(name);
    }
  }
}

/** Puts a name to those of its kind, and gives them. What is no entry is left out. */
function take(kinds: Map<string, Set<string>>, name: string): ReadonlySet<string> {
  const kind = kindOf(name);
  if (kind === undefined) return new Set();
  const names = kinds.get(kind) ?? new Set();
  kinds.set(kind, names.add(name));
  return names;
}

/** The kind of an entry; undefined for what is no entry. */
function kindOf(name: string): string | undefined {
  const match = ENTRY_NAME.exec(name);
  return match === null ? undefined : (match[1] ?? '');
}
