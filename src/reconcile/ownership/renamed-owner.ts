/**
 * Notices that the owner in the configuration was renamed without `formerOwners`.
 *
 * The automations of the earlier owner then belong to somebody else: they keep firing, and every key is created again
 * beside them. What gives it away is that another owner has the keys of the manifests.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { compareText } from '../../lib/compare-text.ts';
import { countNoun } from '../../lib/count-noun.ts';
import type { Desired } from '../../model/automation.ts';
import { canonicalAutomation } from '../../model/canonical/canonical-automation.ts';
import { isEqualPart } from '../../model/canonical/equal.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import type { UnownedAutomation } from '../observed/observed-index.ts';
import { baseOwner } from '../observed/unowned-automations.ts';
import type { ClassifiedInventory } from './classify-observed.ts';

/** What must be the same where we have an automation of the key too: then both act. */
const COMPARED = ['scope', 'event', 'action'] as const;

/** How many keys a notice names. */
const NAMED_KEYS = 3;

/**
 * One warning for each other owner most of whose keys are in the manifests. A key counts where it does the same as its
 * manifest in the same scope, or where we have no automation of it. The owners of other directories and those that the run takes over are
 * left out.
 */
export function renamedOwnerNotices(
  { ownedAutomations, unowned }: ClassifiedInventory,
  desired: readonly Desired[],
  policy: Pick<PlanPolicy, 'owner' | 'environment' | 'otherOwners' | 'takeOver'>,
): readonly Diagnostic[] {
  const passedOver = new Set([...(policy.otherOwners ?? []), ...policy.takeOver]);
  const base = baseOwner(policy.owner);
  const others = unowned
    .otherOwners()
    .filter((owner) => !passedOver.has(owner) && baseOwner(owner) !== base);
  if (others.length === 0) return [];
  const counts = countByOwner(desired, unowned);
  const byKey = new Map(desired.map((each) => [each.declaration.key, each]));
  const isSame = ({ key, observed }: UnownedAutomation): boolean => {
    const wanted = key === undefined ? undefined : byKey.get(key);
    if (key === undefined || wanted === undefined) return false;
    if (!ownedAutomations.has(key)) return true;
    const [live, target] = [canonicalAutomation(observed), canonicalAutomation(wanted.automation)];
    return COMPARED.every((part) => isEqualPart(live, target, part));
  };
  return others.sort(compareText).flatMap((owner): readonly Diagnostic[] => {
    // Of most owners, no key is in the manifests, and none of their automations is looked at.
    const count = counts.get(owner);
    if (count === undefined) return [];
    const all = unowned.ofOwner(owner);
    if (count * 2 < all.length) return [];
    const same = all.filter(isSame);
    return same.length * 2 < all.length ? [] : [noticeOf(owner, same, policy)];
  });
}

/** How many automations of each other owner have a key of the manifests. */
function countByOwner(
  desired: readonly Desired[],
  unowned: ClassifiedInventory['unowned'],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { declaration } of desired) {
    for (const { owner, marker } of unowned.withKey(declaration.key)) {
      if (owner === undefined || marker === undefined) continue;
      counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
  }
  return counts;
}

function noticeOf(
  owner: string,
  same: readonly UnownedAutomation[],
  policy: Pick<PlanPolicy, 'owner' | 'environment'>,
): Diagnostic {
  const keys = same.map(({ key }) => `"${key}"`).sort(compareText);
  const more = keys.length > NAMED_KEYS ? ' …' : '';
  const named = `${keys.slice(0, NAMED_KEYS).join(', ')}${more}`;
  const isOne = keys.length === 1;
  const outcome = isOne ? 'it keeps firing' : 'they keep firing';
  return {
    code: 'plan/owner-renamed',
    severity: 'warning',
    message: `${owner} has ${countNoun(same.length, 'automation')} with keys of these manifests (${named}); ${outcome}, and this run does not change ${isOne ? 'it' : 'them'}`,
    hint: `Was the owner renamed to ${policy.owner.split(':')[0]}? Then add ${remedyOf(owner, policy.environment)} to wac.yaml: this run then takes ${isOne ? 'it' : 'them'} over. Otherwise choose other keys, so that the two are not confused.`,
  };
}

/** A former owner at the top of the configuration has the suffix of the environment. */
function remedyOf(owner: string, environment: string | undefined): string {
  if (environment === undefined) return `"formerOwners: [${owner}]"`;
  const suffix = `:${environment}`;
  return owner.endsWith(suffix)
    ? `"formerOwners: [${owner.slice(0, -suffix.length)}]"`
    : `"formerOwners: [${owner}]" below "environments.${environment}"`;
}
