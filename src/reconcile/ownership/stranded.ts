/**
 * Automations of ours that no run reads or changes any more, and that keep firing.
 *
 * An owner that shares our base (`acme/x` of `acme/x:prod`) and that the configuration declares nowhere was one of its
 * environments, or the whole of it, before.
 */
import { compareText } from '../../lib/compare-text.ts';
import { present } from '../../lib/present.ts';
import type { Observed } from '../../model/automation.ts';
import type { MarkerClaim } from '../../model/canonical/marker.ts';
import type { Drift } from '../../model/plan/conflict.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import { type ObservedEntry, observedIndexOf } from '../observed/observed-index.ts';
import { baseOwner, type UnownedAutomations } from '../observed/unowned-automations.ts';
import { describeObservedScope } from './describe-observed.ts';

/** Whether an owner is ours by its base, and none of those that some configuration speaks for. */
export function isStrandedOwner(owner: string, own: string, inUse: ReadonlySet<string>): boolean {
  return owner !== own && !inUse.has(owner) && baseOwner(owner) === baseOwner(own);
}

/** For whom the configurations speak. */
type Owners = Pick<PlanPolicy, 'owner' | 'declaredOwners' | 'otherOwners'>;

/** One entry for each stranded automation. Empty where the declared owners are not known. */
export function strandedDrift(
  unowned: Pick<UnownedAutomations, 'otherOwners' | 'ofOwner'>,
  { owner, declaredOwners, otherOwners = [] }: Owners,
): readonly Drift[] {
  if (declaredOwners === undefined) return [];
  const inUse = new Set([...declaredOwners, ...otherOwners]);
  return unowned
    .otherOwners()
    .filter((theirs) => isStrandedOwner(theirs, owner, inUse))
    .flatMap((theirs) =>
      unowned
        .ofOwner(theirs)
        .flatMap(({ observed, key }) =>
          key === undefined ? [] : [entryOf(observed, key, theirs)],
        ),
    );
}

/**
 * One entry for each automation of ours, by any of our owners, among those of entities that are not read.
 *
 * @param isRead whether the run of another environment reads them: then it manages those of its owner.
 */
export function strandedOutside(
  automations: readonly Observed[],
  { owner, declaredOwners = [owner], otherOwners = [] }: Owners,
  isRead: (owner: string) => boolean,
): readonly Drift[] {
  const inUse = new Set([...declaredOwners, ...otherOwners]);
  const isOurs = (theirs: string): boolean =>
    theirs === owner || declaredOwners.includes(theirs) || isStrandedOwner(theirs, owner, inUse);
  const index = observedIndexOf(automations);
  const owned = [...index.byOwner]
    .filter(([theirs]) => isOurs(theirs))
    .flatMap(([, entries]) => entries);
  // Most automations of other teams belong to others, and are not looked at one by one.
  return [...owned, ...index.unreadable]
    .sort((a, b) => compareText(a.observed.id, b.observed.id))
    .flatMap(({ observed, parsed }): readonly Drift[] => {
      const ours = claimsOf(parsed).find((claim) => isOurs(claim.owner));
      return ours === undefined || isRead(ours.owner)
        ? []
        : [entryOf(observed, ours.key, ours.owner)];
    });
}

function claimsOf(parsed: ObservedEntry['parsed']): readonly MarkerClaim[] {
  if (parsed.kind === 'none') return [];
  return parsed.kind === 'unreadable' ? parsed.claims : [parsed.marker];
}

function entryOf(observed: Observed, key: string, owner: string): Drift {
  return {
    key,
    name: observed.name,
    scope: describeObservedScope(observed),
    id: observed.id,
    kind: 'stranded',
    owner,
    fields: [],
    isRepaired: false,
    ...present({ updatedAt: observed.updatedAt }),
  };
}
