/**
 * The part of a plan that is about drift: what `wac drift` shows, and what `--repair` does.
 *
 * A repair puts back what somebody else changed and nothing more. Everything that is pending in Git stays pending: parts
 * that Git changed keep their live value and their hash, and the marker keeps its flags, its owner and its version. A
 * part that both changed cannot be restored without applying Git's change, so that is done only for keys that are named.
 * The plan must have been made under `drift: repair`; one made under `drift: report` has no repairs in it.
 */

import { present } from '../../lib/present.ts';
import {
  type AutomationDraft,
  isExpressible,
  type Observed,
  PARTS,
  type Part,
} from '../../model/automation.ts';
import { applyIgnored } from '../../model/canonical/apply-ignored.ts';
import { canonicalAutomation } from '../../model/canonical/canonical-automation.ts';
import { partHash } from '../../model/canonical/digest.ts';
import { ignoredParts } from '../../model/canonical/ignored-parts.ts';
import {
  IGNORED_HASH,
  type Marker,
  type ParsedMarker,
  parseMarker,
} from '../../model/canonical/marker.ts';
import { withMarker } from '../../model/canonical/render-marker.ts';
import type { Change, Origin } from '../../model/plan/change.ts';
import type { Drift } from '../../model/plan/conflict.ts';
import type { Plan, Refusal } from '../../model/plan/plan.ts';
import { buildChange, contentAfter } from '../build-change.ts';
import { changeDigest, digestedChange, planChecksum } from '../document/plan-checksum.ts';
import { optionsDocument } from '../document/plan-options.ts';
import { DocumentRedactor } from '../document/redact-document.ts';
import { guardPlan } from '../guard/guard-plan.ts';
import { withWebhookUsers } from './repair-webhooks.ts';

/** The plan with only the changes that repair drift. */
export function driftPlan(plan: Plan): Plan {
  return repairPlan(plan, []);
}

/**
 * The repairs of some keys, of all where none is named. Guards count the repairs alone. Drift that stays is in `drift`
 * and not repaired.
 *
 * Where conflicts refuse the plan, one stops it if it holds a key that was named or leaves nothing at all to repair.
 */
export function repairPlan(plan: Plan, keys: readonly string[]): Plan {
  const wanted = new Set(keys);
  const isWanted = (key: string): boolean => wanted.size === 0 || wanted.has(key);
  const drifted = new Set(plan.drift.map(({ key }) => key));
  const repairs = withWebhookUsers(
    plan,
    plan.changes
      .filter(({ key }) => drifted.has(key) && isWanted(key))
      .flatMap((change) => repairOf(change, wanted.has(change.key))),
  );
  const known = new Set(repairs.map(({ key }) => key));
  const changes = repairs.map((change) => ({
    ...change,
    dependsOn: change.dependsOn.filter((key) => known.has(key)),
  }));
  const redactor = new DocumentRedactor(plan);
  const digests = changes.map((change) => changeDigest(digestedChange(change, redactor)));
  const isRefused = plan.refusedBy.some(({ kind }) => kind === 'conflicts');
  const stopped = plan.conflicts.filter(({ key }) =>
    wanted.size === 0 ? changes.length === 0 && drifted.has(key) : wanted.has(key),
  ).length;
  return {
    ...plan,
    changes,
    drift: plan.drift
      .filter(({ key }) => isWanted(key))
      .map((entry) => ({
        ...entry,
        isRepaired: known.has(entry.key) && isWhole(entry, wanted.has(entry.key)),
      })),
    heldBack: plan.heldBack.filter(
      ({ key, reason }) =>
        isWanted(key) && (reason === 'hidden' || (reason === 'conflict' && drifted.has(key))),
    ),
    refusedBy: [
      ...plan.refusedBy.filter(({ kind }) => kind !== 'conflicts' && kind !== 'guard'),
      ...(isRefused && stopped > 0 ? [{ kind: 'conflicts', count: stopped } as const] : []),
      ...breaches(plan, changes),
    ],
    checksum: planChecksum(digests, { ...plan, options: optionsDocument(plan.grants) }),
  };
}

/** Whether a repair of the key leaves nothing of the drift. */
function isWhole({ isRepaired, fields }: Drift, isNamed: boolean): boolean {
  return isRepaired && (isNamed || fields.every(({ origin }) => origin !== 'both'));
}

function breaches({ guardBasis }: Plan, changes: readonly Change[]): readonly Refusal[] {
  if (guardBasis === undefined) return [];
  return guardPlan(changes, guardBasis.owned, guardBasis.policy).map((breach) => ({
    kind: 'guard',
    breach,
  }));
}

/** The repair in a change: all of it, some parts of it, or none. */
function repairOf(change: Change, isNamed: boolean): readonly Change[] {
  if (change.webhook !== undefined) return isWebhookRepair(change, isNamed) ? [change] : [];
  return repairOfAutomation(change, isNamed);
}

function repairOfAutomation(change: Change, isNamed: boolean): readonly Change[] {
  const { before, after, key, source } = change;
  // A repair edits; what is to be created again is left to an apply.
  if (change.reason === 'recreated') return [];
  if (change.action === 'create') return [change];
  if (change.action !== 'update' || before === undefined || after === undefined) return [];
  const live = parseMarker(before.description);
  const next = parseMarker(after.description);
  if (live.kind !== 'marker' || next.kind !== 'marker') return [];

  const origins = repairedParts(change, isNamed);
  const unverifiable = unverifiableParts(live.marker, next.marker, change, origins);
  if (origins.size === 0 && unverifiable.length === 0) return [];
  const isScopeStuck = before.scope.kind === 'other' && !origins.has('scope');
  if (isScopeStuck) return [];

  const draft = putBack({ before, after, live, next }, new Set(origins.keys()));
  const hashed = [
    ...unverifiable,
    ...[...origins].flatMap(([part, by]) => (by === 'both' ? [part] : [])),
  ];
  const isBoth = [...origins.values()].includes('both');
  const isMoved = origins.has('name') || origins.has('scope');
  const { dependsOn, temporaryName } = change;
  return [
    {
      ...buildChange({
        key,
        action: 'update',
        reason: reasonOf(change, origins),
        origin: isBoth ? 'both' : 'drift',
        before: canonicalAutomation(before, { text: live.text }),
        line: live.line,
        after: {
          ...draft,
          description: withMarker(draft.description, rehash(draft, before, live.marker, hashed)),
        },
        origins,
        ...present({ source }),
      }),
      dependsOn: isMoved ? dependsOn : [],
      ...present({
        temporaryName: temporaryName === undefined || !isMoved ? undefined : temporaryName,
      }),
    },
  ];
}

/** A webhook is put back whole, so one that both changed is put back only by its name. */
function isWebhookRepair({ action, origin }: Change, isNamed: boolean): boolean {
  if (action === 'delete') return false;
  return origin === 'drift' || origin === 'missing' || (isNamed && origin === 'both');
}

function reasonOf(change: Change, origins: ReadonlyMap<Part, Origin>): Change['reason'] {
  if (change.reason === 'inexpressible') return 'inexpressible';
  return origins.size === 0 ? 'marker' : 'drifted';
}

/** The parts to restore, each with the origin of the difference. */
function repairedParts({ fields }: Change, isNamed: boolean): ReadonlyMap<Part, Origin> {
  return new Map(
    fields.flatMap(({ part, origin }): readonly (readonly [Part, Origin])[] =>
      part !== 'lifecycle' &&
      part !== 'webhook' &&
      (origin === 'drift' || (isNamed && origin === 'both'))
        ? [[part, origin]]
        : [],
    ),
  );
}

/** Parts of which the marker does not say what was applied, and that are as they should be after the repair. */
function unverifiableParts(
  live: Marker,
  next: Marker,
  { fields }: Change,
  repaired: ReadonlyMap<Part, Origin>,
): readonly Part[] {
  if (live.ignored !== undefined) return [];
  const asked = ignoredParts(next.ignored ?? []);
  const differing = new Set(fields.map(({ part }) => part));
  return PARTS.filter(
    (part) =>
      live.hashes[part] === IGNORED_HASH &&
      !asked.has(part) &&
      (!differing.has(part) || repaired.has(part)),
  );
}

interface Sides {
  readonly before: Observed;
  readonly after: AutomationDraft;
  readonly live: ParsedMarkerLine;
  readonly next: ParsedMarkerLine;
}

type ParsedMarkerLine = Extract<ParsedMarker, { kind: 'marker' }>;

/** What is live with some parts as planned; the description is without its marker. */
function putBack({ before, after, live, next }: Sides, parts: ReadonlySet<Part>): AutomationDraft {
  // What was ignored when it was applied was nobody's edit, even if Git no longer ignores it.
  const action = actionPutBack(before, after, live.marker);
  const event = parts.has('event') ? after.event : before.event;
  const kept = parts.has('action') ? action : before.action;
  return {
    name: parts.has('name') ? after.name : before.name,
    description: parts.has('description') ? next.text : live.text,
    enabled: parts.has('enabled') ? after.enabled : before.enabled,
    scope: parts.has('scope') || before.scope.kind === 'other' ? after.scope : before.scope,
    ...present({
      event: event === undefined || event.kind === 'other' ? undefined : event,
      action: kept === undefined || kept.kind === 'other' ? undefined : kept,
    }),
  };
}

function actionPutBack(
  before: Observed,
  after: AutomationDraft,
  { ignored }: Marker,
): AutomationDraft['action'] {
  const { event, action } = after;
  if (event === undefined || action === undefined || !isExpressible(before)) return action;
  return applyIgnored({ ...after, event, action }, before, ignored ?? []).action;
}

/** The marker that is there, with the hashes of some parts as the draft has them. */
function rehash(
  draft: AutomationDraft,
  before: Observed,
  marker: Marker,
  parts: readonly Part[],
): Marker {
  const content = contentAfter(before, draft);
  if (content === undefined) return marker;
  const hashes = { ...marker.hashes };
  const canonical = canonicalAutomation(content);
  for (const part of parts) {
    hashes[part] = partHash(canonical, part, marker.version, marker.ignored);
  }
  return { ...marker, hashes };
}
