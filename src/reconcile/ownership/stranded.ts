/**
 * Automations of ours that no run reads or changes any more, and that keep firing.
 *
 * An owner that shares our base (`acme/x` of `acme/x:prod`) and that the configuration declares nowhere was one of its
 * environments, or the whole of it, before.
 */
import { present } from '../../lib/present.ts';
import type { Observed } from '../../model/automation.ts';
import { parseMarker } from '../../model/canonical/marker.ts';
import type { Drift } from '../../model/plan/conflict.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import { baseOwner, type UnownedAutomation } from './classify-observed.ts';
import { describeObservedScope } from './describe-observed.ts';

/** Whether an owner is ours by its base, and none of those that some configuration speaks for. */
export function isStrandedOwner(owner: string, own: string, inUse: ReadonlySet<string>): boolean {
  return owner !== own && !inUse.has(owner) && baseOwner(owner) === baseOwner(own);
}

/** For whom the configurations speak. */
type Owners = Pick<PlanPolicy, 'owner' | 'declaredOwners' | 'otherOwners'>;

/** One entry for each stranded automation. Empty where the declared owners are not known. */
export function strandedDrift(
  unownedAutomations: readonly UnownedAutomation[],
  { owner, declaredOwners, otherOwners = [] }: Owners,
): readonly Drift[] {
  if (declaredOwners === undefined) return [];
  const inUse = new Set([...declaredOwners, ...otherOwners]);
  return unownedAutomations.flatMap((unowned): readonly Drift[] => {
    const { observed, owner: theirs, key } = unowned;
    if (unowned.marker === undefined || theirs === undefined || key === undefined) return [];
    if (!isStrandedOwner(theirs, owner, inUse)) return [];
    return [entryOf(observed, key, theirs)];
  });
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
  return automations.flatMap((observed): readonly Drift[] => {
    const parsed = parseMarker(observed.description);
    const claims =
      parsed.kind === 'none' ? [] : 'claims' in parsed ? parsed.claims : [parsed.marker];
    const ours = claims.find(
      (claim) =>
        claim.owner === owner ||
        declaredOwners.includes(claim.owner) ||
        isStrandedOwner(claim.owner, owner, inUse),
    );
    return ours === undefined || isRead(ours.owner)
      ? []
      : [entryOf(observed, ours.key, ours.owner)];
  });
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
