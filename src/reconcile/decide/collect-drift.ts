/**
 * Collects the drift of a plan: what planning each key found, and what could not be compared at all.
 *
 * What cannot be compared may have been edited, so it is drift that nothing repairs: automations of one key, one that
 * was copied or moved by hand, one whose marker is damaged or was written by a newer version.
 */
import { compareText } from '../../lib/compare-text.ts';
import { present } from '../../lib/present.ts';
import type { Desired, Observed } from '../../model/automation.ts';
import { SharedParts } from '../../model/canonical/canonical-automation.ts';
import type { Drift } from '../../model/plan/conflict.ts';
import { fieldChanges } from '../build-change.ts';
import type { UnownedAutomation } from '../observed/observed-index.ts';
import type { Outcome } from '../outcome.ts';
import type { ClassifiedInventory, OwnedAutomation } from '../ownership/classify-observed.ts';
import { describeObservedScope } from '../ownership/describe-observed.ts';
import type { KeyMatches } from '../ownership/match-keys.ts';
import { compareExisting } from './compare-existing.ts';

/** What drift is collected from. */
export interface DriftInput {
  /** What planning each key found. */
  readonly planned: readonly Drift[];
  /** Outcomes whose change another conflict drops: their drift stays, and is not repaired. */
  readonly unplanned: readonly Outcome[];
  readonly desired: readonly Desired[];
  readonly classified: ClassifiedInventory;
  readonly matches: KeyMatches;
  /** Keys whose change was dropped. */
  readonly dropped: ReadonlySet<string>;
  /** Ids of automations that a change writes. */
  readonly touched: ReadonlySet<string>;
  /** Ours by an owner that the configuration declares no more. */
  readonly stranded: readonly Drift[];
}

/** All drift, by key. */
export function collectDrift(input: DriftInput): readonly Drift[] {
  const { planned, unplanned, matches, classified, dropped, touched } = input;
  const found = planned.map((drift) => (dropped.has(drift.key) ? unrepaired(drift) : drift));
  const handmade = matches.copies
    .filter(({ owned }) => !touched.has(owned.observed.id))
    .map(({ owned: { observed, marker }, isOnly }) =>
      entryOf(observed, marker.key, isOnly ? 'moved' : 'copied'),
    );
  return [
    ...found,
    ...unplanned.flatMap(({ drift }) => drift ?? []).map(unrepaired),
    ...handmade,
    ...input.stranded.filter(({ id }) => id === undefined || !touched.has(id)),
    ...duplicated(input),
    ...classified.unowned.damaged
      .filter(({ observed }) => !touched.has(observed.id))
      .map((unowned) => unreadable(unowned, 'unreadable-marker')),
    ...classified.newer.map((unowned) => unreadable(unowned, 'newer-marker')),
  ].sort(
    (a, b) =>
      compareText(a.key, b.key) ||
      compareText(a.kind, b.kind) ||
      compareText(a.id ?? '', b.id ?? ''),
  );
}

/** Every automation of a key that more than one carries: any of them may be the one that fires, or should. */
function duplicated({ desired, matches }: DriftInput): readonly Drift[] {
  if (matches.duplicates.length === 0) return [];
  const byKey = new Map(desired.map((each) => [each.declaration.key, each]));
  return matches.duplicates.map((owned): Drift => {
    const { observed, marker } = owned;
    const declared = byKey.get(marker.key);
    const entry = entryOf(observed, marker.key, 'duplicated');
    if (declared === undefined) return entry;
    return {
      ...entry,
      fields: editedFields(declared, owned),
      source: declared.declaration.source.range,
    };
  });
}

function editedFields(desired: Desired, owned: OwnedAutomation): Drift['fields'] {
  const { live, origins, target } = compareExisting(desired, owned, new SharedParts());
  return fieldChanges(live, target, { origin: 'both', origins }).filter(
    ({ origin }) => origin !== 'git',
  );
}

function unreadable(
  { observed, key }: UnownedAutomation,
  kind: 'unreadable-marker' | 'newer-marker',
): Drift {
  return entryOf(observed, key ?? observed.name, kind);
}

function unrepaired(drift: Drift): Drift {
  return { ...drift, isRepaired: false };
}

function entryOf(observed: Observed, key: string, kind: Drift['kind']): Drift {
  return {
    key,
    name: observed.name,
    scope: describeObservedScope(observed),
    id: observed.id,
    kind,
    fields: [],
    isRepaired: false,
    ...present({ updatedAt: observed.updatedAt }),
  };
}
