/**
 * What two plans of one run would both take: a name in a scope, an automation, a webhook.
 *
 * Each plan is right on its own, and the second would fail at its write. So neither is applied: both plans get a
 * conflict that names the other manifest, and what waits for such a change is held back. Plans of one owner are not
 * compared: an apply refuses such directories as a whole.
 */
import { compareText } from '../../lib/compare-text.ts';
import { groupRepeated } from '../../lib/group-repeated.ts';
import { present } from '../../lib/present.ts';
import { parseMarker } from '../../model/canonical/marker.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Conflict } from '../../model/plan/conflict.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { heldByConflicts, sortHeldBack } from '../decide/held-back.ts';
import { changeDigest, digestedChange, planChecksum } from '../document/plan-checksum.ts';
import { optionsDocument } from '../document/plan-options.ts';
import { DocumentRedactor } from '../document/redact-document.ts';
import { slotOf } from '../observed/slots.ts';
import { refusalsOf, selectChanges } from './narrow-plan.ts';

/** A plan of a run that makes several. */
export interface NamedPlan {
  /** What people know it by: its directory. */
  readonly name: string;
  readonly plan: Plan;
}

/** What a change takes. */
interface Claim {
  /** Equal for equal things. */
  readonly id: string;
  readonly code: 'same-place' | 'place-taken';
  /** `the name "Loss" in project vision/classifier`. */
  readonly what: string;
  readonly hint: string;
}

/** A change that takes something, and the plan that it is in. */
interface Claimant {
  readonly claim: Claim;
  readonly change: Change;
  readonly from: NamedPlan;
}

/**
 * The plans of one server, each without what another one would take as well.
 *
 * @returns the plans in their order; one that shares nothing is the same object.
 */
export function settleBetweenPlans(plans: readonly NamedPlan[]): readonly Plan[] {
  const claimants = groupRepeated(
    plans.flatMap((from) =>
      from.plan.changes.flatMap((change) =>
        claimsOf(change).map((claim): Claimant => ({ claim, change, from })),
      ),
    ),
    ({ claim }) => claim.id,
  );
  const conflicts = new Map<NamedPlan, Conflict[]>();
  for (const all of claimants.values()) {
    for (const claimant of all) {
      const others = all.filter(({ from }) => from.plan.owner !== claimant.from.plan.owner);
      if (others.length === 0) continue;
      const known = conflicts.get(claimant.from) ?? [];
      conflicts.set(claimant.from, [...known, conflictOf(claimant, others)]);
    }
  }
  return plans.map((each) => {
    const own = conflicts.get(each);
    return own === undefined ? each.plan : withConflicts(each.plan, own);
  });
}

function claimsOf(change: Change): readonly Claim[] {
  if (change.webhook !== undefined) return webhookClaims(change, change.webhook);
  const { before, after, scope } = change;
  const claims: Claim[] = [];
  if (before !== undefined) {
    claims.push({
      id: `automation ${before.id}`,
      code: 'place-taken',
      what: `the automation "${before.name}" in ${scope}`,
      hint: 'Let one of the directories manage it: leave it out of the other, or do not adopt it there',
    });
  }
  if (after !== undefined && (before === undefined || slotOf(before) !== slotOf(after))) {
    claims.push({
      id: `slot ${slotOf(after)}`,
      code: 'same-place',
      what: `the name "${after.name}" in ${scope}`,
      hint: 'Give each its own name',
    });
  }
  return [...claims, ...recordClaims(change)];
}

function webhookClaims(
  { name }: Change,
  { entity, before, after }: NonNullable<Change['webhook']>,
): readonly Claim[] {
  const hint = 'Declare it in one of the directories; the other can use it by its name';
  return [
    ...(before === undefined
      ? []
      : [
          {
            id: `webhook ${before.id}`,
            code: 'place-taken',
            what: `the webhook "${before.name ?? name}" of team ${entity}`,
            hint,
          } as const,
        ]),
    ...(after === undefined
      ? []
      : [
          {
            id: `webhook of ${entity} ${after.name}`,
            code: 'same-place',
            what: `the webhook "${after.name}" of team ${entity}`,
            hint,
          } as const,
        ]),
  ];
}

/** The webhook that a change begins to record as managed: an adopted webhook has no change of its own. */
function recordClaims({ before, after }: Change): readonly Claim[] {
  if (after === undefined || !after.description?.includes(',webhook=')) return [];
  const record = recordOf(after.description);
  if (record === undefined || recordOf(before?.description ?? '')?.id === record.id) return [];
  return [
    {
      id: `webhook ${record.id}`,
      code: 'place-taken',
      what: `the webhook with the key "${record.key}"`,
      hint: 'Declare it in one of the directories; the other can use it by its name',
    },
  ];
}

function recordOf(description: string): { readonly id: string; readonly key: string } | undefined {
  const parsed = parseMarker(description);
  return parsed.kind === 'marker' ? parsed.marker.webhook : undefined;
}

function conflictOf({ claim, change, from }: Claimant, others: readonly Claimant[]): Conflict {
  const { key, name, scope, source, before } = change;
  const all = [...new Set(others.map(describeClaimant))].sort(compareText);
  return {
    code: claim.code,
    key,
    name,
    scope,
    message: `${describeClaimant({ claim, change, from })} and ${all.join(' and ')} both take ${claim.what}`,
    hint: claim.hint,
    ids: before === undefined ? [] : [before.id],
    ...present({ source }),
  };
}

/** `"loss" of teams/vision (teams/vision/loss.yaml:1)`. */
function describeClaimant({ change: { key, source }, from }: Claimant): string {
  const where = source === undefined ? '' : ` (${source.file}:${source.start.line})`;
  return `"${key}" of ${from.name}${where}`;
}

function withConflicts(plan: Plan, added: readonly Conflict[]): Plan {
  const shared = new Set(added.map(({ key }) => key));
  const { changes, held } = selectChanges(
    plan,
    (key) => !shared.has(key),
    'which another directory takes as well',
  );
  const conflicts = [...plan.conflicts, ...added].sort(
    (a, b) => compareText(a.key, b.key) || compareText(a.code, b.code),
  );
  const known = new Set(changes.map(({ key }) => key));
  const redactor = new DocumentRedactor(plan);
  return {
    ...plan,
    changes,
    drift: plan.drift.map((each) => ({
      ...each,
      isRepaired: each.isRepaired && known.has(each.key),
    })),
    conflicts,
    heldBack: sortHeldBack([...heldByConflicts(added), ...plan.heldBack, ...held]),
    refusedBy: refusalsOf(plan, changes, conflicts.length),
    checksum: planChecksum(
      changes.map((change) => changeDigest(digestedChange(change, redactor))),
      { ...plan, options: optionsDocument(plan.grants) },
    ),
  };
}
