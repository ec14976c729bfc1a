/**
 * Pairs what manifests ask for with what carries their keys.
 *
 * A holder in an entity that is left behind only counts where none stands elsewhere: then the declaration has moved,
 * and it is one update. Otherwise it is pruned.
 */
import { compareText } from '../../lib/compare-text.ts';
import type { Desired } from '../../model/automation.ts';
import type { Conflict } from '../../model/plan.ts';
import type { Holder } from './classify-observed.ts';
import { twoHolders } from './conflicts.ts';

/** Who holds which key. */
export interface KeyMatches {
  /** The one holder of each desired key that has one. */
  readonly paired: ReadonlyMap<string, Holder>;
  /** Holders of keys that no manifest has, one for each key. */
  readonly orphans: readonly Holder[];
  /** Holders to prune because their entity is left behind. */
  readonly left: readonly Holder[];
  readonly copies: readonly { readonly holder: Holder; readonly isOnly: boolean }[];
  readonly conflicts: readonly Conflict[];
  /** Holders of keys that more than one carries, and any may be meant. */
  readonly duplicates: readonly Holder[];
  /** Keys with a conflict: nothing else is planned for them. */
  readonly contested: ReadonlySet<string>;
}

/** Matches by key. Keys that could not be looked up count as desired, and nothing is planned for them. */
export function matchKeys(
  desired: readonly Desired[],
  holders: ReadonlyMap<string, readonly Holder[]>,
  unresolved: ReadonlySet<string>,
): KeyMatches {
  const desiredByKey = new Map(desired.map((each) => [each.declaration.key, each]));
  const paired = new Map<string, Holder>();
  const orphans: Holder[] = [];
  const left: Holder[] = [];
  const copies: { holder: Holder; isOnly: boolean }[] = [];
  const conflicts: Conflict[] = [];
  const duplicates: Holder[] = [];
  const contested = new Set<string>();

  const sorted = [...holders].sort(([a], [b]) => compareText(a, b));
  for (const [key, all] of sorted) {
    for (const holder of all) {
      if (holder.isCopy) copies.push({ holder, isOnly: all.length === 1 });
    }
    if (unresolved.has(key)) continue;
    const declared = desiredByKey.get(key);
    const { candidates, pruned } = candidatesOf(all, declared !== undefined);
    left.push(...pruned);
    const [holder] = candidates;
    if (candidates.length > 1) {
      conflicts.push(twoHolders(candidates, key, declared?.declaration.source.range));
      duplicates.push(...candidates);
      contested.add(key);
    } else if (holder !== undefined && declared !== undefined) {
      paired.set(key, holder);
    } else if (holder !== undefined) {
      orphans.push(holder);
    }
  }
  return { paired, orphans, left, copies, conflicts, duplicates, contested };
}

/** Those of a key's holders that may be the one that is meant, and those to prune. */
function candidatesOf(
  holders: readonly Holder[],
  isDeclared: boolean,
): { readonly candidates: readonly Holder[]; readonly pruned: readonly Holder[] } {
  const qualified = holders.filter((holder) => !holder.isCopy);
  const here = qualified.filter((holder) => !holder.isLeft);
  const behind = qualified.filter((holder) => holder.isLeft);
  return here.length === 0 && isDeclared
    ? { candidates: behind, pruned: [] }
    : { candidates: here, pruned: behind };
}
