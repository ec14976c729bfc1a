/**
 * Makes the plan: what would be done so that the server holds what the manifests say.
 *
 * Premise: all that is known of the past stands in the markers on the server, so the plan is a function of what is
 * desired, what is observed and the policy, and the same whatever the order of either.
 * Steps: say whose each automation is; pair keys; plan each declaration, then what no manifest describes any more;
 * settle who may stand where; order; count against the guards.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compareText } from '../lib/compare-text.ts';
import { present } from '../lib/present.ts';
import type { Desired } from '../model/automation.ts';
import type { Estate } from '../model/automation-api.ts';
import type { Conflict, LeftAlone, Plan, PlanGrants, PlanPolicy } from '../model/plan.ts';
import { collectDrift } from './decide/collect-drift.ts';
import {
  type HiddenCounts,
  heldByConflicts,
  hiddenCounts,
  holdFormerForms,
  sortHeldBack,
} from './decide/held-back.ts';
import { planMissing, surroundingsOf } from './decide/plan-absent.ts';
import { planHeld } from './decide/plan-existing.ts';
import { leftAlone, planRemoval } from './decide/plan-removal.ts';
import { withShadowMode } from './decide/shadow-mode.ts';
import { changeDigest, digestedChange, planChecksum } from './document/plan-checksum.ts';
import { optionsDocument } from './document/plan-options.ts';
import { planNotices } from './guard/plan-notices.ts';
import { ownedByEntity, planRefusals } from './guard/plan-refusals.ts';
import { claimPlaces } from './order/claim-slots.ts';
import { orderChanges } from './order/order-changes.ts';
import type { Outcome } from './outcome.ts';
import { type ClassifiedEstate, classifyObserved } from './ownership/classify-observed.ts';
import { samePlace } from './ownership/conflicts.ts';
import { settleDoubleClaims } from './ownership/double-claims.ts';
import { type KeyMatches, matchKeys } from './ownership/match-keys.ts';
import { placeOf } from './ownership/slots.ts';
import { strandedDrift } from './ownership/stranded.ts';

/** What a plan is made of. */
export interface PlanChangesInput {
  readonly desired: readonly Desired[];
  /** Keys that manifests have and that are not in `desired`, because a name in them could not be looked up. */
  readonly unresolved?: readonly string[];
  readonly estate: Estate;
  readonly policy: PlanPolicy;
  /** What the plan is for: the server's URL, or the sandbox's name. */
  readonly server: string;
  /** Warnings and notes found before planning; they come first in the plan's own. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** The plan. */
export function planChanges(input: PlanChangesInput): Plan {
  const { estate, policy, server } = input;
  const desired = input.desired
    .map(withShadowMode)
    .sort((a, b) => compareText(a.declaration.key, b.declaration.key));
  const classified = classifyObserved(estate.automations, policy);
  const unresolved = new Set(input.unresolved);
  const matches = matchKeys(desired, classified.holders, unresolved);
  const crowded = crowdedPlaces(desired);
  const hidden = hiddenCounts(estate.entities);
  const outcomes = planAll(desired, classified, matches, crowded, policy, hidden);
  const planned = holdFormerForms(outcomes, withheldOf(desired, outcomes, matches, crowded));

  const settled = claimPlaces({
    changes: planned.flatMap(({ change }) => (change === undefined ? [] : [change])),
    desiredByKey: new Map(desired.map((each) => [each.declaration.key, each])),
    automations: estate.automations,
    strangersById: new Map(classified.strangers.map((each) => [each.observed.id, each])),
    holdersById: new Map(
      [...classified.holders.values()].flat().map((each) => [each.observed.id, each]),
    ),
  });
  const changes = orderChanges(settled.changes, policy.owner);
  const touched = new Set(
    changes.flatMap(({ before }) => (before === undefined ? [] : [before.id])),
  );
  const stranded = strandedDrift(classified.strangers, policy.owner, policy.declaredOwners);
  const conflicts = [
    ...matches.conflicts,
    ...crowded.values(),
    ...planned.flatMap((outcome) => outcome.conflicts ?? []),
    ...settled.conflicts,
  ].sort(compareConflicts);
  const rekeyed = new Set(
    changes.filter(({ reason }) => reason === 're-keyed').map(({ before }) => before?.id),
  );
  const digests = changes.map((change) =>
    changeDigest(digestedChange(change, targetOf(policy, server))),
  );

  const heldBack = sortHeldBack([
    ...heldByConflicts(conflicts),
    ...planned.flatMap((outcome) => outcome.heldBack ?? []),
  ]);
  const grants: PlanGrants = {
    allow: policy.allow,
    allowConflicts: policy.allowConflicts,
    failOnConflict: policy.failOnConflict,
    allowDisjoint: policy.allowDisjoint,
    adopt: policy.adopt,
    takeOver: policy.takeOver,
  };

  return {
    ...targetOf(policy, server),
    changes,
    drift: collectDrift({
      planned,
      unplanned: driftOfSharedSlots(desired, matches, crowded, policy),
      desired,
      classified,
      matches,
      dropped: settled.dropped,
      touched,
      stranded,
    }),
    conflicts,
    heldBack,
    leftAlone: leftAloneOf(classified, matches, planned, touched),
    unchanged: planned
      .flatMap(({ unchanged }) => (unchanged === undefined ? [] : [unchanged]))
      .sort(compareText),
    refusedBy: planRefusals({
      changes,
      conflicts,
      classified,
      desired,
      unresolved,
      rekeyed,
      policy,
    }),
    diagnostics: [
      ...(input.diagnostics ?? []),
      ...planNotices({ changes, desired, estate, policy }),
    ],
    hidden: estate.entities.reduce((total, { hidden }) => total + hidden, 0),
    guardBasis: { owned: ownedByEntity(classified), policy },
    grants,
    checksum: planChecksum(digests, {
      ...targetOf(policy, server),
      options: optionsDocument(grants),
    }),
  };
}

/** One outcome for each declaration, and for each automation of ours that no declaration accounts for. */
function planAll(
  desired: readonly Desired[],
  classified: ClassifiedEstate,
  matches: KeyMatches,
  crowded: ReadonlyMap<string, Conflict>,
  policy: PlanPolicy,
  hidden: HiddenCounts,
): readonly Outcome[] {
  const around = surroundingsOf(classified, matches, policy, hidden);
  const planned: Outcome[] = [];
  for (const each of desired) {
    const { key } = each.declaration;
    if (matches.contested.has(key) || crowded.has(key)) continue;
    const holder = matches.paired.get(key);
    planned.push(holder === undefined ? planMissing(each, around) : planHeld(each, holder, policy));
  }
  const outcomes = [...settleDoubleClaims(planned)];
  const claimed = new Set(outcomes.map((outcome) => outcome.claimed));
  for (const holder of matches.orphans) {
    if (!claimed.has(holder.observed.id))
      outcomes.push(planRemoval(holder, policy, 'not-declared'));
  }
  for (const holder of matches.left) outcomes.push(planRemoval(holder, policy, 'entity-left'));
  return outcomes;
}

/** Declarations that nothing on the server is paired with, and for which nothing is planned. */
function withheldOf(
  desired: readonly Desired[],
  outcomes: readonly Outcome[],
  matches: KeyMatches,
  crowded: ReadonlyMap<string, Conflict>,
): readonly Desired[] {
  const held = new Set([
    ...crowded.keys(),
    ...outcomes.flatMap(({ claimed, conflicts, heldBack }) => [
      ...(claimed === undefined ? (conflicts ?? []).map(({ key }) => key) : []),
      ...(heldBack === undefined ? [] : [heldBack.key]),
    ]),
  ]);
  if (held.size === 0) return [];
  return desired.filter(({ declaration: { key } }) => held.has(key) && !matches.paired.has(key));
}

/** Declarations that want one slot are not planned, and what was edited of them is drift all the same. */
function driftOfSharedSlots(
  desired: readonly Desired[],
  matches: KeyMatches,
  crowded: ReadonlyMap<string, Conflict>,
  policy: PlanPolicy,
): readonly Outcome[] {
  return desired.flatMap((each) => {
    const holder = matches.paired.get(each.declaration.key);
    const isPlanned = !crowded.has(each.declaration.key);
    return isPlanned || holder === undefined ? [] : [planHeld(each, holder, policy)];
  });
}

/** A conflict for each declaration that shares its place with another. */
function crowdedPlaces(desired: readonly Desired[]): ReadonlyMap<string, Conflict> {
  const byPlace = new Map<string, Desired[]>();
  for (const each of desired) {
    const place = placeOf(each.automation);
    const known = byPlace.get(place);
    if (known === undefined) byPlace.set(place, [each]);
    else known.push(each);
  }
  const conflicts = new Map<string, Conflict>();
  for (const sharing of byPlace.values()) {
    if (sharing.length < 2) continue;
    for (const each of sharing) {
      conflicts.set(
        each.declaration.key,
        samePlace(
          each,
          sharing.filter((other) => other !== each),
        ),
      );
    }
  }
  return conflicts;
}

function leftAloneOf(
  { strangers, newer }: ClassifiedEstate,
  { copies }: KeyMatches,
  planned: readonly Outcome[],
  touched: ReadonlySet<string>,
): readonly LeftAlone[] {
  const theirs = [...strangers, ...newer].map(
    ({ observed, reason, owner, key }): LeftAlone => ({
      observed,
      reason,
      ...present({ owner, key }),
    }),
  );
  const ours = [
    ...planned.flatMap((outcome) => outcome.leftAlone ?? []),
    ...copies.map(({ holder }) => leftAlone(holder, 'copy')),
  ];
  return [...theirs, ...ours]
    .filter(({ observed }) => !touched.has(observed.id))
    .sort((a, b) => compareText(a.observed.id, b.observed.id));
}

function compareConflicts(a: Conflict, b: Conflict): number {
  return (
    compareText(a.key, b.key) ||
    compareText(a.code, b.code) ||
    compareText(a.ids.join(), b.ids.join())
  );
}

function targetOf(
  policy: PlanPolicy,
  server: string,
): Pick<Plan, 'server' | 'owner' | 'environment'> {
  const { owner, environment } = policy;
  return { server, owner, ...present({ environment }) };
}
