/**
 * The automations on the server that are not ours. Nothing is built for one that nobody asks about: of a team that two
 * hundred owners share, each owner asks about few.
 */
import { compareText } from '../../lib/compare-text.ts';
import type { Observed } from '../../model/automation.ts';
import type { UnmanagedAutomation } from '../../model/plan/conflict.ts';
import {
  type ForeignView,
  type ObservedEntry,
  type ObservedIndex,
  type UnownedAutomation,
  unmanagedView,
} from './observed-index.ts';

/** All that are not ours, for one owner. Every list is in the order of the ids. */
export class UnownedAutomations {
  /** How many there are. */
  readonly size: number;
  /** Ours by a marker that only a newer version can read. They count neither as owned nor as unowned. */
  readonly newer: readonly UnownedAutomation[];
  /** Those whose marker cannot be read and names us. */
  readonly damaged: readonly UnownedAutomation[];
  readonly #index: ObservedIndex;
  readonly #owners: ReadonlySet<string>;
  readonly #siblings: ReadonlySet<string>;
  /** Those whose marker cannot be read and names us, as we see them; undefined for what only a newer version reads. */
  readonly #ours: ReadonlyMap<ObservedEntry, UnownedAutomation | undefined>;

  /** @param owners `owner` and former owners. */
  constructor(index: ObservedIndex, owner: string, owners: ReadonlySet<string>) {
    this.#index = index;
    this.#owners = owners;
    const base = baseOwner(owner);
    this.#siblings = new Set([...index.byOwner.keys()].filter((each) => baseOwner(each) === base));
    const ours = index.unreadable.flatMap((entry) => claimedBy(entry, owners));
    this.#ours = new Map(
      ours.map(({ entry, view, isNewer }) => [entry, isNewer ? undefined : view]),
    );
    this.newer = ours.filter(({ isNewer }) => isNewer).map(({ view }) => view);
    this.damaged = ours.filter(({ isNewer }) => !isNewer).map(({ view }) => view);
    const owned = [...owners].reduce(
      (total, each) => total + (index.byOwner.get(each)?.length ?? 0),
      0,
    );
    this.size = index.entries.length - owned - this.newer.length;
  }

  /** The last one in a slot; undefined where none is. */
  inSlot(slot: string): UnownedAutomation | undefined {
    return this.size === 0 ? undefined : this.#viewsOf(this.#index.inSlot(slot)).at(-1);
  }

  /** Those whose marker names a key, of whatever owner. */
  withKey(key: string): readonly UnownedAutomation[] {
    if (this.size === 0) return [];
    const unreadable = this.#viewsOf(this.#index.unreadable).filter((each) => each.key === key);
    const readable = this.#viewsOf(this.#index.withKey(key));
    if (unreadable.length === 0) return readable;
    return [...readable, ...unreadable].sort((a, b) => compareText(a.observed.id, b.observed.id));
  }

  /** The one with an id; undefined where it is ours, or is not there. */
  withId(id: string): UnownedAutomation | undefined {
    return this.size === 0 ? undefined : this.#viewsOf(this.#index.withId(id)).at(-1);
  }

  /** Those whose scope and name look like one (`lookOf`). */
  withLook(look: string): readonly Observed[] {
    if (this.size === 0) return [];
    return this.#viewsOf(this.#index.withLook(look)).map(({ observed }) => observed);
  }

  /** The owners of readable markers that are not ours. */
  otherOwners(): readonly string[] {
    return [...this.#index.byOwner.keys()].filter((owner) => !this.#owners.has(owner));
  }

  /** Those whose marker can be read and names another owner. */
  ofOwner(owner: string): readonly UnownedAutomation[] {
    return this.#owners.has(owner) ? [] : this.#viewsOf(this.#index.byOwner.get(owner) ?? []);
  }

  /** All of them, as a plan lists them. */
  list(): readonly UnmanagedAutomation[] {
    if (this.size === 0) return [];
    const all: UnmanagedAutomation[] = [];
    for (const entry of this.#index.entries) {
      const view = this.#viewOf(entry);
      if (view !== undefined) all.push(view.unmanaged);
    }
    return all;
  }

  #viewsOf(entries: readonly ObservedEntry[]): readonly UnownedAutomation[] {
    return entries.flatMap((entry) => this.#viewOf(entry)?.unowned ?? []);
  }

  /** Undefined for what is ours. */
  #viewOf(entry: ObservedEntry): ForeignView | undefined {
    const { parsed } = entry;
    if (parsed.kind === 'none') return entry.viewOf(false);
    if (parsed.kind === 'marker') {
      const { owner } = parsed.marker;
      return this.#owners.has(owner) ? undefined : entry.viewOf(this.#siblings.has(owner));
    }
    if (!this.#ours.has(entry)) return entry.viewOf(false);
    const unowned = this.#ours.get(entry);
    return unowned === undefined ? undefined : { unowned, unmanaged: unmanagedView(unowned) };
  }
}

/** An owner without its environment. */
export function baseOwner(owner: string): string {
  const end = owner.indexOf(':');
  return end === -1 ? owner : owner.slice(0, end);
}

/** An automation whose marker cannot be read and names one of some owners; none where it names another. */
function claimedBy(
  entry: ObservedEntry,
  owners: ReadonlySet<string>,
): readonly {
  readonly entry: ObservedEntry;
  readonly view: UnownedAutomation;
  readonly isNewer: boolean;
}[] {
  const { observed, parsed } = entry;
  if (parsed.kind !== 'unreadable') return [];
  const { claims, line, reason } = parsed;
  const claim = claims.find(({ owner }) => owners.has(owner));
  if (claim === undefined) return [];
  const view = { observed, reason: 'unreadable-marker', line, isOurs: true, ...claim } as const;
  return [{ entry, view, isNewer: reason === 'newer-version' || reason === 'unknown-flag' }];
}
