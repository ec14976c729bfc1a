/**
 * Plans a declaration whose key nothing on the server carries.
 *
 * What stands at its place decides: the same automation under a key that disappears is re-keyed, an unmanaged one is
 * adopted where that was allowed, another owner's is taken over where that was asked for, and anything else that
 * is not ours is a conflict. An automation of ours that is about to leave is no hindrance; whether it does is settled
 * when all changes are known.
 */
import { type Desired, type Observed, PARTS } from '../../model/automation.ts';
import { comparePart } from '../../model/canonical/digest.ts';
import { differingParts } from '../../model/canonical/equal.ts';
import type { PlanPolicy } from '../../model/plan.ts';
import { describeScope } from '../../model/scope.ts';
import { fieldChanges } from '../build-change.ts';
import type { Outcome } from '../outcome.ts';
import {
  type ClassifiedEstate,
  type Holder,
  type Stranger,
  toHolder,
} from '../ownership/classify-observed.ts';
import { damagedMarker, newerMarker, placeTaken } from '../ownership/conflicts.ts';
import type { KeyMatches } from '../ownership/match-keys.ts';
import { placeOf } from '../ownership/slots.ts';
import { targetOf } from './compare-existing.ts';
import { type HiddenCounts, heldAsHidden } from './held-back.ts';
import { mayAdopt, planAdoption, planCreation } from './plan-adoption.ts';
import { planHeld } from './plan-existing.ts';
import { leftAlone } from './plan-removal.ts';

/** What stands at the places of the server, and who carries which key. */
export interface Surroundings {
  readonly orphansByPlace: ReadonlyMap<string, Holder>;
  readonly copiesByPlace: ReadonlyMap<string, Holder>;
  readonly strangersByPlace: ReadonlyMap<string, Stranger>;
  readonly strangersByKey: ReadonlyMap<string, readonly Stranger[]>;
  readonly newerByKey: ReadonlyMap<string, Stranger>;
  readonly policy: PlanPolicy;
  /** What the entities count and do not show: nothing there can be called absent. */
  readonly hidden: HiddenCounts;
}

/** Makes the maps that a look-up needs. */
export function surroundingsOf(
  estate: ClassifiedEstate,
  matches: KeyMatches,
  policy: PlanPolicy,
  hidden: HiddenCounts,
): Surroundings {
  const strangersByKey = new Map<string, Stranger[]>();
  for (const stranger of estate.strangers) {
    if (stranger.key === undefined) continue;
    const known = strangersByKey.get(stranger.key);
    if (known === undefined) strangersByKey.set(stranger.key, [stranger]);
    else known.push(stranger);
  }
  const byPlace = <T extends Pick<Holder, 'observed'>>(all: readonly T[]): ReadonlyMap<string, T> =>
    new Map(all.map((each) => [placeOf(each.observed), each]));
  return {
    orphansByPlace: byPlace(matches.orphans),
    copiesByPlace: byPlace(matches.copies.map(({ holder }) => holder)),
    strangersByPlace: byPlace(estate.strangers),
    strangersByKey,
    newerByKey: new Map(estate.newer.map((stranger) => [stranger.key ?? '', stranger])),
    policy,
    hidden,
  };
}

/** Plans one declaration without a holder. */
export function planMissing(desired: Desired, around: Surroundings): Outcome {
  const { policy } = around;
  const { key, lifecycle } = desired.declaration;
  const adopts = lifecycle.adopt !== false || policy.adopt;
  const newer = around.newerByKey.get(key);
  if (newer !== undefined) return { conflicts: [newerMarker(desired, newer.observed)] };

  const place = placeOf(desired.automation);
  const orphan = around.orphansByPlace.get(place);
  if (orphan !== undefined && (adopts || isSameBody(desired, orphan))) {
    return planHeld(desired, orphan, policy, 're-keyed');
  }
  const copy = around.copiesByPlace.get(place);
  if (copy !== undefined) {
    if (mayAdopt(desired, copy.observed, policy)) {
      return { change: planAdoption(desired, copy.observed, policy, copy.line) };
    }
    return {
      conflicts: [placeTaken(desired, leftAlone(copy, 'copy'))],
      ...missing(desired, around, false),
    };
  }
  const stranger = around.strangersByPlace.get(place);
  if (stranger !== undefined) return planOverStranger(desired, stranger, around);

  const sameKey = around.strangersByKey.get(key) ?? [];
  const taken = sameKey.find((each) => holderToTake(each, policy)?.isCopy === false);
  if (taken !== undefined) return planOverStranger(desired, taken, around);
  const damaged = sameKey.find((each) => each.isOurs === true);
  if (damaged !== undefined) return { conflicts: [damagedMarker(desired, damaged.observed)] };
  const heldBack = heldAsHidden(desired, around.hidden);
  if (heldBack !== undefined) return { heldBack };
  return { change: planCreation(desired, policy), ...missing(desired, around, true) };
}

/** Whether an automation under another key is what the declaration asks for, or what it asked for when it was applied. */
export function isSameBody(desired: Desired, { observed, marker }: Holder): boolean {
  const target = targetOf(desired, observed);
  return (
    differingParts(observed, target).size === 0 ||
    PARTS.every((part) => comparePart(marker, target, part) !== 'different')
  );
}

function planOverStranger(desired: Desired, stranger: Stranger, around: Surroundings): Outcome {
  const { policy } = around;
  const { observed, reason } = stranger;
  if (reason === 'unmanaged' || reason === 'inexpressible') {
    // Never adopted, or its marker was removed: without state nobody can tell, so it counts as drift.
    return mayAdopt(desired, observed, policy)
      ? {
          change: planAdoption(desired, observed, policy),
          drift: unmarked(desired, observed, true),
        }
      : { conflicts: [placeTaken(desired, stranger)], drift: unmarked(desired, observed, false) };
  }
  const holder = holderToTake(stranger, policy);
  if (holder !== undefined) return planHeld(desired, holder, policy, 'taken-over');
  const found = stranger.isOurs === true ? {} : missing(desired, around, false);
  return { conflicts: [placeTaken(desired, stranger)], ...found };
}

/** Another owner's automation as if it were ours, where the run may take it; absent otherwise. */
function holderToTake(stranger: Stranger, policy: PlanPolicy): Holder | undefined {
  const { observed, owner, marker, line, text } = stranger;
  if (marker === undefined || line === undefined || text === undefined) return undefined;
  if (owner === undefined || !policy.takeOver.includes(owner)) return undefined;
  return toHolder(observed, { marker, line, text }, []);
}

function unmarked(
  desired: Desired,
  observed: Observed,
  isRepaired: boolean,
): NonNullable<Outcome['drift']> {
  const target = targetOf(desired, observed);
  return [
    {
      key: desired.declaration.key,
      name: observed.name,
      scope: describeScope(desired.automation.scope),
      id: observed.id,
      kind: 'unmarked',
      fields: fieldChanges(observed, target, { origin: 'both' }),
      isRepaired,
      ...(observed.updatedAt === undefined ? {} : { updatedAt: observed.updatedAt }),
      source: desired.declaration.source.range,
    },
  ];
}

/** Drift of what is not there; none where the server does not show everything, because then nobody can tell. */
function missing(
  { declaration, automation }: Desired,
  { hidden }: Surroundings,
  isRepaired: boolean,
): Pick<Outcome, 'drift'> {
  if (hidden.has(automation.scope.entity)) return {};
  return {
    drift: [
      {
        key: declaration.key,
        name: automation.name,
        scope: describeScope(automation.scope),
        kind: 'missing',
        fields: [],
        isRepaired,
        source: declaration.source.range,
      },
    ],
  };
}
