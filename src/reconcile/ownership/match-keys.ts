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
  /** The owned automation of each desired key that has exactly one. */
  readonly paired: ReadonlyMap<string, OwnedAutomation>;
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

/** Matches by key. Keys that could not be looked up count as desired, and nothing is planned for them. */
export function matchKeys(
  desired: readonly Desired[],
  ownedAutomations: ReadonlyMap<string, readonly OwnedAutomation[]>,
  unresolved: ReadonlySet<string>,
): KeyMatches {
  const desiredByKey = new Map<string, Desired>();
  for (const each of desired) desiredByKey.set(each.declaration.key, each);
  const paired = new Map<string, OwnedAutomation>();
  const orphans: OwnedAutomation[] = [];
  const inFormerEntity: OwnedAutomation[] = [];
  const copies: { owned: OwnedAutomation; isOnly: boolean }[] = [];
  const conflicts: Conflict[] = [];
  const duplicates: OwnedAutomation[] = [];
  const inConflict = new Set<string>();

  for (const key of [...ownedAutomations.keys()].sort(compareText)) {
    const all = ownedAutomations.get(key) ?? [];
    const declared = desiredByKey.get(key);
    copies.push(...copiesOf(all));
    if (unresolved.has(key)) continue;
    const { candidates, pruned } = candidatesOf(all, declared !== undefined);
    inFormerEntity.push(...pruned);
    const [owned] = candidates;
    if (candidates.length > 1) {
      conflicts.push(duplicateKey(candidates, key, declared?.declaration.source.range));
      duplicates.push(...candidates);
      inConflict.add(key);
    } else if (owned !== undefined && declared !== undefined) {
      // The declaration's own string is found sooner than one that is equal to it.
      paired.set(declared.declaration.key, owned);
    } else if (owned !== undefined) {
      orphans.push(owned);
    }
  }
  return { paired, orphans, inFormerEntity, copies, conflicts, duplicates, inConflict };
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
