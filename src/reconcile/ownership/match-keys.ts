/**
 * Pairs what manifests ask for with what carries their keys.
 *
 * An owned automation in a former entity only counts where there is no other: then the declaration has moved,
 * and it is one update. Otherwise it is pruned.
 */
import { compareText } from '../../lib/compare-text.ts';
import type { Desired } from '../../model/automation.ts';
import type { Conflict } from '../../model/plan/conflict.ts';
import type { OwnedAutomation } from './classify-observed.ts';
import { duplicateKey } from './conflicts.ts';

/** Who holds which key. */
export interface KeyMatches {
  /** For each declaration, by its position: the owned automation of its key, where there is exactly one. */
  readonly paired: readonly (OwnedAutomation | undefined)[];
  /** Owned automations of keys that no manifest has, one for each key. */
  readonly orphans: readonly OwnedAutomation[];
  /** Owned automations to prune because their entity is left behind. */
  readonly inFormerEntity: readonly OwnedAutomation[];
  readonly copies: readonly { readonly owned: OwnedAutomation; readonly isOnly: boolean }[];
  readonly conflicts: readonly Conflict[];
  /** Owned automations that share a key, where any may be meant. */
  readonly duplicates: readonly OwnedAutomation[];
  /** Keys with a conflict: nothing else is planned for them. */
  readonly inConflict: ReadonlySet<string>;
}

/**
 * Matches by key. Keys that could not be looked up count as desired, and nothing is planned for them.
 *
 * @param desired sorted by key, each key once.
 */
export function matchKeys(
  desired: readonly Desired[],
  ownedAutomations: ReadonlyMap<string, readonly OwnedAutomation[]>,
  unresolved: ReadonlySet<string>,
): KeyMatches {
  const paired: (OwnedAutomation | undefined)[] = [];
  const orphans: OwnedAutomation[] = [];
  const inFormerEntity: OwnedAutomation[] = [];
  const copies: { owned: OwnedAutomation; isOnly: boolean }[] = [];
  const conflicts: Conflict[] = [];
  const duplicates: OwnedAutomation[] = [];
  const inConflict = new Set<string>();

  /** The one that is meant by a key; undefined where there is none, or more than one may be. */
  const match = (
    key: string,
    all: readonly OwnedAutomation[],
    declared?: Desired,
  ): OwnedAutomation | undefined => {
    copies.push(...copiesOf(all));
    if (unresolved.has(key)) return undefined;
    const { candidates, pruned } = candidatesOf(all, declared !== undefined);
    inFormerEntity.push(...pruned);
    if (candidates.length < 2) return candidates[0];
    conflicts.push(duplicateKey(candidates, key, declared?.declaration.source.range));
    duplicates.push(...candidates);
    inConflict.add(key);
    return undefined;
  };

  let known = 0;
  for (const declared of desired) {
    const { key } = declared.declaration;
    const all = ownedAutomations.get(key);
    if (all !== undefined) known += 1;
    paired.push(all === undefined ? undefined : match(key, all, declared));
  }
  for (const key of known === ownedAutomations.size ? [] : undeclared(ownedAutomations, desired)) {
    const owned = match(key, ownedAutomations.get(key) ?? []);
    if (owned !== undefined) orphans.push(owned);
  }
  inFormerEntity.sort((a, b) => compareText(a.marker.key, b.marker.key));
  return { paired, orphans, inFormerEntity, copies, conflicts, duplicates, inConflict };
}

/** The owned keys that no declaration has, in order. */
function undeclared(
  ownedAutomations: ReadonlyMap<string, unknown>,
  desired: readonly Desired[],
): readonly string[] {
  const declared = new Set(desired.map(({ declaration }) => declaration.key));
  return [...ownedAutomations.keys()].filter((key) => !declared.has(key)).sort(compareText);
}

const NO_COPIES: KeyMatches['copies'] = [];

function copiesOf(all: readonly OwnedAutomation[]): KeyMatches['copies'] {
  if (all.every(isPlain)) return NO_COPIES;
  const isOnly = all.length === 1;
  return all.filter(({ isCopy }) => isCopy).map((owned) => ({ owned, isOnly }));
}

/** Whether an automation is neither a copy nor left behind. */
function isPlain({ isCopy, isInFormerEntity }: OwnedAutomation): boolean {
  return !isCopy && !isInFormerEntity;
}

const NO_AUTOMATIONS: readonly OwnedAutomation[] = [];

/** Of the owned automations with one key: those that may be meant, and those to prune. */
function candidatesOf(
  ownedAutomations: readonly OwnedAutomation[],
  isDeclared: boolean,
): {
  readonly candidates: readonly OwnedAutomation[];
  readonly pruned: readonly OwnedAutomation[];
} {
  if (ownedAutomations.every(isPlain)) {
    return { candidates: ownedAutomations, pruned: NO_AUTOMATIONS };
  }
  const qualified = ownedAutomations.filter((owned) => !owned.isCopy);
  const here = qualified.filter((owned) => !owned.isInFormerEntity);
  const behind = qualified.filter((owned) => owned.isInFormerEntity);
  return here.length === 0 && isDeclared
    ? { candidates: behind, pruned: [] }
    : { candidates: here, pruned: behind };
}
