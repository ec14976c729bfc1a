/** Finds automations without walking their list. */
import type { ScopeRecord, TriggerRecord } from '../records.ts';

/** Lists that are remembered at once: a client reads one or two, page by page. */
const MAX_REMEMBERED = 8;

/**
 * The automations of a state by number, by name and by scope.
 *
 * It is made of a list when it is first asked, and kept by `add` and `remove` from then on. Whoever changes automations
 * without it replaces the list of the state: the index of another list is made anew.
 */
export class TriggerIndex {
  readonly #current: () => readonly TriggerRecord[];
  /** The list that the index is of. */
  #list: readonly TriggerRecord[] | undefined;
  readonly #byNumber = new Map<number, TriggerRecord>();
  readonly #byName = new Map<string, Set<TriggerRecord>>();
  /** By scope, then by name. */
  readonly #byScope = new Map<string, Map<string, Set<TriggerRecord>>>();
  readonly #remembered = new Map<string, readonly unknown[]>();

  /** `current` gives the list as it is at the time. */
  constructor(current: () => readonly TriggerRecord[]) {
    this.#current = current;
  }

  /** Notes an automation that was added to the list, or that has another name or scope than when it was removed. */
  add(trigger: TriggerRecord): void {
    if (this.#list === this.#current()) this.#put(trigger);
  }

  /** Notes that an automation is no longer in the list, or is about to get another name or scope. */
  remove(trigger: TriggerRecord): void {
    if (this.#list !== this.#current()) return;
    this.#remembered.clear();
    this.#byNumber.delete(trigger.number);
    removeFrom(this.#byName, trigger.name, trigger);
    const scope = scopeKey(trigger.scope);
    const names = this.#byScope.get(scope);
    if (names === undefined) return;
    removeFrom(names, trigger.name, trigger);
    if (names.size === 0) this.#byScope.delete(scope);
  }

  /** Forgets everything: the next question makes the index anew. */
  clear(): void {
    this.#list = undefined;
    for (const map of [this.#byNumber, this.#byName, this.#byScope, this.#remembered]) map.clear();
  }

  /** The automation of a number. */
  numbered(number: number): TriggerRecord | undefined {
    this.#refresh();
    return this.#byNumber.get(number);
  }

  /** The automations of a name, in any order. */
  named(name: string): Iterable<TriggerRecord> {
    this.#refresh();
    return this.#byName.get(name) ?? [];
  }

  /** The automations of exactly one scope, in any order; with a name, only those of this name. */
  on(scope: ScopeRecord, name?: string): Iterable<TriggerRecord> {
    this.#refresh();
    const names = this.#byScope.get(scopeKey(scope));
    if (names === undefined) return [];
    if (name !== undefined) return names.get(name) ?? [];
    return [...names.values()].flatMap((triggers) => [...triggers]);
  }

  /** What `make` makes of all automations, until one is added, edited or removed. */
  remember<Item>(key: string, make: () => readonly Item[]): readonly Item[] {
    this.#refresh();
    const known = this.#remembered.get(key);
    if (known !== undefined) return known as readonly Item[];
    const made = make();
    if (this.#remembered.size >= MAX_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(key, made);
    return made;
  }

  #refresh(): void {
    const list = this.#current();
    if (this.#list === list) return;
    this.clear();
    this.#list = list;
    for (const trigger of list) this.#put(trigger);
  }

  #put(trigger: TriggerRecord): void {
    this.#remembered.clear();
    this.#byNumber.set(trigger.number, trigger);
    addTo(this.#byName, trigger.name, trigger);
    const scope = scopeKey(trigger.scope);
    const names = this.#byScope.get(scope) ?? new Map<string, Set<TriggerRecord>>();
    this.#byScope.set(scope, names);
    addTo(names, trigger.name, trigger);
  }
}

function scopeKey({ kind, number }: ScopeRecord): string {
  return `${kind}:${number}`;
}

function addTo(groups: Map<string, Set<TriggerRecord>>, key: string, trigger: TriggerRecord): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, new Set([trigger]));
  else known.add(trigger);
}

function removeFrom(
  groups: Map<string, Set<TriggerRecord>>,
  key: string,
  trigger: TriggerRecord,
): void {
  const known = groups.get(key);
  known?.delete(trigger);
  if (known?.size === 0) groups.delete(key);
}
