/**
 * Automations of ours that no run reads or changes any more, and that keep firing.
 *
 * An owner that shares our base (`acme/x` of `acme/x:prod`) and that the configuration declares nowhere was one of its
 * environments, or the whole of it, before.
 */
import type { Drift } from '../../model/plan.ts';
import { baseOwner, type UnownedAutomation } from './classify-observed.ts';
import { describeObservedScope } from './describe-observed.ts';

/** Whether an owner is ours by its base, and none that the configuration speaks for. */
export function isStrandedOwner(
  owner: string,
  own: string,
  declaredOwners: readonly string[],
): boolean {
  return baseOwner(owner) === baseOwner(own) && owner !== own && !declaredOwners.includes(owner);
}

/** One entry for each stranded automation. Empty where the declared owners are not known. */
export function strandedDrift(
  unownedAutomations: readonly UnownedAutomation[],
  owner: string,
  declaredOwners: readonly string[] | undefined,
): readonly Drift[] {
  if (declaredOwners === undefined) return [];
  return unownedAutomations.flatMap((unowned): readonly Drift[] => {
    const { observed, owner: theirs, key } = unowned;
    if (unowned.marker === undefined || theirs === undefined || key === undefined) return [];
    if (!isStrandedOwner(theirs, owner, declaredOwners)) return [];
    return [
      {
        key,
        name: observed.name,
        scope: describeObservedScope(observed),
        id: observed.id,
        kind: 'stranded',
        owner: theirs,
        fields: [],
        isRepaired: false,
        ...(observed.updatedAt === undefined ? {} : { updatedAt: observed.updatedAt }),
      },
    ];
  });
}
