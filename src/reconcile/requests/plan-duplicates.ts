/**
 * Plans the removal of duplicates: automations of this owner that carry one key, of which wac made more than one.
 *
 * A lagging list, a request that arrives late, or two applies at once can leave two. The oldest stays. A younger one is
 * removed only where it is provably wac's own and nothing is lost with it; anything else stays a conflict.
 */
import { compareText } from '../../lib/compare-text.ts';
import { present } from '../../lib/present.ts';
import { PARTS } from '../../model/automation.ts';
import type { Inventory } from '../../model/automation-api.ts';
import { canonicalAutomation } from '../../model/canonical/canonical-automation.ts';
import { automationDigest, comparePart } from '../../model/canonical/digest.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Conflict } from '../../model/plan/conflict.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { PlanPolicy } from '../../model/plan/policy.ts';
import { buildChange } from '../build-change.ts';
import { classifyObserved, type OwnedAutomation } from '../ownership/classify-observed.ts';
import { duplicateKey } from '../ownership/conflicts.ts';
import { describeObserved, describeObservedScope } from '../ownership/describe-observed.ts';
import { explicitPlan } from './explicit-plan.ts';

/** What is searched for duplicates. */
export interface DuplicatesInput {
  readonly inventory: Inventory;
  readonly policy: PlanPolicy;
  readonly server: string;
}

/** Every key that more than one automation carries, each list sorted by id; copies made by hand are not counted. */
export function duplicateOwners(
  { automations }: Pick<Inventory, 'automations'>,
  policy: Pick<PlanPolicy, 'owner' | 'formerOwners' | 'formerEntities'>,
): ReadonlyMap<string, readonly OwnedAutomation[]> {
  const { ownedAutomations } = classifyObserved(automations, policy);
  const qualified = [...ownedAutomations].map(
    ([key, all]) =>
      [key, all.filter(({ isCopy, isInFormerEntity }) => !isCopy && !isInFormerEntity)] as const,
  );
  return new Map(
    qualified.filter(([, all]) => all.length > 1).sort(([a], [b]) => compareText(a, b)),
  );
}

/** Plans the removal of every duplicate that may be removed; the others are the plan's conflicts. */
export function planDuplicates({ inventory, policy, server }: DuplicatesInput): Plan {
  const changes: Change[] = [];
  const conflicts: Conflict[] = [];
  for (const [key, owned] of duplicateOwners(inventory, policy)) {
    const [oldest, ...younger] = sortByAge(owned);
    const reason = oldest === undefined ? UNKNOWN_AGE : whyKept(oldest, younger, policy.owner);
    if (reason === undefined) changes.push(...younger.map(removal));
    else conflicts.push({ ...duplicateKey(owned, key), hint: `${reason}. ${BY_HAND}` });
  }
  return explicitPlan({
    server,
    owner: policy.owner,
    ...present({ environment: policy.environment }),
    changes,
    conflicts,
    allowConflicts: policy.allowConflicts,
  });
}

const UNKNOWN_AGE = 'The server does not show which of them is older';

const BY_HAND =
  'Delete the one that you do not want in the W&B app, or remove the "[wac:…]" line from its description';

/** The oldest first; empty where the server does not show an order. */
function sortByAge(owned: readonly OwnedAutomation[]): readonly OwnedAutomation[] {
  const dated = owned.map((each) => ({ each, time: Date.parse(each.observed.createdAt ?? '') }));
  const times = new Set(dated.map(({ time }) => time));
  if (times.size < owned.length || times.has(Number.NaN)) return [];
  return dated.sort((a, b) => a.time - b.time).map(({ each }) => each);
}

/** Why the younger ones may not be removed; undefined where they may. */
function whyKept(
  oldest: OwnedAutomation,
  younger: readonly OwnedAutomation[],
  owner: string,
): string | undefined {
  for (const each of younger) {
    const what = describeObserved(each.observed);
    if (each.marker.owner !== owner) return `${what} was made by ${each.marker.owner}`;
    if (each.marker.protect) return `${what} is protected`;
    const live = canonicalAutomation(each.observed);
    if (PARTS.some((part) => comparePart(each.marker, live, part) !== 'same'))
      return `${what} was changed after wac wrote it`;
    if (each.observed.enabled && !oldest.observed.enabled)
      return `${what} is enabled, and the older one is not`;
    const isSameScope =
      describeObservedScope(each.observed) === describeObservedScope(oldest.observed);
    if (
      !isSameScope &&
      automationDigest(live) !== automationDigest(canonicalAutomation(oldest.observed))
    )
      return `${what} has another scope than the older one`;
  }
  return undefined;
}

function removal({ observed, marker, line, text }: OwnedAutomation): Change {
  return buildChange({
    key: marker.key,
    action: 'delete',
    reason: 'duplicate',
    origin: 'git',
    before: canonicalAutomation(observed, { text }),
    line,
  });
}
