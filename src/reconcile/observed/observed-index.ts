/**
 * What planning asks of the automations on the server, whoever plans: markers, slots and keys, read once for each list.
 *
 * Several projects that share a team plan with the same list. What depends on the owner is in `classify-observed.ts`.
 */
import { compareText } from '../../lib/compare-text.ts';
import { lookAlikeKey } from '../../lib/look-alike-names.ts';
import { present } from '../../lib/present.ts';
import { rememberByObject } from '../../lib/remember-by-object.ts';
import { isExpressible, type Observed } from '../../model/automation.ts';
import { type Marker, type ParsedMarker, parseMarker } from '../../model/canonical/marker.ts';
import type { UnmanagedAutomation } from '../../model/plan/conflict.ts';
import { scopePath, scopeType } from '../../model/scope.ts';
import { foldedSlotOf, slotOf } from './slots.ts';

/** An automation that is not ours. */
export interface UnownedAutomation extends UnmanagedAutomation {
  /** Its marker cannot be read and names us, or a former owner. */
  readonly isOurs?: boolean;
  /** Present when a marker could be read: another owner's. */
  readonly marker?: Marker;
  readonly line?: string;
  /** The description without the marker. */
  readonly text?: string;
}

/** An automation as an owner sees it that it does not belong to. Plans share it. */
export interface ForeignView {
  readonly unowned: UnownedAutomation;
  /** The same, as a plan lists it. */
  readonly unmanaged: UnmanagedAutomation;
}

/** One automation with its marker. */
export class ObservedEntry {
  readonly observed: Observed;
  readonly parsed: ParsedMarker;
  #foreign: ForeignView | undefined;
  #sibling: ForeignView | undefined;

  constructor(observed: Observed) {
    this.observed = observed;
    this.parsed = parseMarker(observed.description);
  }

  /** For an owner that it does not belong to. `isSibling`: its owner is another environment of that one. */
  viewOf(isSibling: boolean): ForeignView {
    if (!isSibling) {
      this.#foreign ??= this.#view('foreign');
      return this.#foreign;
    }
    this.#sibling ??= this.#view('other-environment');
    return this.#sibling;
  }

  #view(reason: 'foreign' | 'other-environment'): ForeignView {
    const unowned = this.#unowned(reason);
    return { unowned, unmanaged: unmanagedView(unowned) };
  }

  #unowned(reason: 'foreign' | 'other-environment'): UnownedAutomation {
    const { observed, parsed } = this;
    if (parsed.kind === 'none') {
      return { observed, reason: isExpressible(observed) ? 'unmanaged' : 'inexpressible' };
    }
    const { line } = parsed;
    if (parsed.kind === 'unreadable') {
      return {
        observed,
        reason: 'unreadable-marker',
        line,
        isOurs: false,
        ...parsed.claims[0],
      };
    }
    const { marker, text } = parsed;
    const { owner, key } = marker;
    return { observed, reason, owner, key, marker, line, text };
  }
}

/** What a plan lists of an automation that is not ours. */
export function unmanagedView({
  observed,
  reason,
  owner,
  key,
}: UnownedAutomation): UnmanagedAutomation {
  return { observed, reason, ...present({ owner, key }) };
}

/** All automations of one list. Every list of entries is in the order of the ids. */
export class ObservedIndex {
  readonly entries: readonly ObservedEntry[];
  /** Those with a marker that can be read, by its owner. */
  readonly byOwner: ReadonlyMap<string, readonly ObservedEntry[]>;
  /** Those with a marker that cannot be read. */
  readonly unreadable: readonly ObservedEntry[];
  readonly #maps = new Map<string, ReadonlyMap<string, readonly ObservedEntry[]>>();

  constructor(automations: readonly Observed[]) {
    const entries = [...automations]
      .sort((a, b) => compareText(a.id, b.id))
      .map((observed) => new ObservedEntry(observed));
    this.entries = entries;
    this.byOwner = groupEntries(entries, ownerOf);
    this.unreadable = entries.filter(({ parsed }) => parsed.kind === 'unreadable');
  }

  /** Those with an id. */
  withId(id: string): readonly ObservedEntry[] {
    return this.#find('id', id, ({ observed }) => observed.id);
  }

  /** Those whose marker can be read and names a key, whatever the owner. */
  withKey(key: string): readonly ObservedEntry[] {
    return this.#find('key', key, ({ parsed }) =>
      parsed.kind === 'marker' ? parsed.marker.key : undefined,
    );
  }

  /** Those in a slot. */
  inSlot(slot: string): readonly ObservedEntry[] {
    return this.#find('slot', slot, ({ observed }) => slotOf(observed));
  }

  /** Those in a slot whose names' case is folded away (`foldedSlotOf`). */
  inFoldedSlot(slot: string): readonly ObservedEntry[] {
    return this.#find('folded slot', slot, ({ observed }) => foldedSlotOf(observed));
  }

  /** Those whose scope and name look alike (`lookOf`). */
  withLook(look: string): readonly ObservedEntry[] {
    return this.#find('look', look, ({ observed }) => lookOf(observed));
  }

  #find(
    name: string,
    value: string,
    select: (entry: ObservedEntry) => string | undefined,
  ): readonly ObservedEntry[] {
    const map = this.#maps.get(name) ?? groupEntries(this.entries, select);
    this.#maps.set(name, map);
    return map.get(value) ?? [];
  }
}

/** The index of a list of automations; made once for each list. */
export const observedIndexOf: (automations: readonly Observed[]) => ObservedIndex =
  rememberByObject((automations) => new ObservedIndex(automations));

/** A scope and a name as a reader sees them: equal for names that are easily taken for each other. */
export function lookOf({ name, scope }: Pick<Observed, 'name' | 'scope'>): string {
  const where =
    scope.kind === 'other' ? `OTHER ${scope.type}` : `${scopeType(scope)} ${scopePath(scope)}`;
  return `${where}\n${lookAlikeKey(name)}`;
}

function ownerOf({ parsed }: ObservedEntry): string | undefined {
  return parsed.kind === 'marker' ? parsed.marker.owner : undefined;
}

function groupEntries(
  entries: readonly ObservedEntry[],
  select: (entry: ObservedEntry) => string | undefined,
): ReadonlyMap<string, readonly ObservedEntry[]> {
  const groups = new Map<string, ObservedEntry[]>();
  for (const entry of entries) {
    const value = select(entry);
    if (value === undefined) continue;
    const known = groups.get(value);
    if (known === undefined) groups.set(value, [entry]);
    else known.push(entry);
  }
  return groups;
}
