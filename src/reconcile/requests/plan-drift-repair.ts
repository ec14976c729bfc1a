/**
 * The part of a plan that is about drift: what `wac drift` shows, and what `--repair` does.
 *
 * A repair puts back what somebody else changed and nothing more: parts that only Git changed keep their live value
 * and their hash, so that they are still pending afterwards. The plan must have been made under `drift: repair`; one
 * made under `drift: report` has no repairs in it.
 */

import { present } from '../../lib/present.ts';
import type { AutomationDraft, Observed, Part } from '../../model/automation.ts';
import { partHashes } from '../../model/canonical/digest.ts';
import { IGNORED_HASH, parseMarker, withMarker } from '../../model/canonical/marker.ts';
import type { Change, Origin, Plan, Refusal } from '../../model/plan.ts';
import { buildChange } from '../build-change.ts';
import { changeDigest, digestedChange, planChecksum } from '../document/plan-checksum.ts';
import { optionsDocument } from '../document/plan-options.ts';
import { changeDangers } from '../guard/change-dangers.ts';
import { COUNTER_DANGERS } from '../guard/guard-plan.ts';

/** The plan with only the changes that repair drift. */
export function driftPlan(plan: Plan): Plan {
  return repairPlan(plan, []);
}

/**
 * The repairs of some keys, of all where none is named. Guards count the repairs alone.
 *
 * A conflict stops it where it holds a key that was named, or leaves nothing at all to repair: saying nothing then
 * would pass for having repaired.
 */
export function repairPlan(plan: Plan, keys: readonly string[]): Plan {
  const wanted = new Set(keys);
  const drifted = new Set(plan.drift.map(({ key }) => key));
  const repairs = plan.changes
    .filter(({ key }) => drifted.has(key) && (wanted.size === 0 || wanted.has(key)))
    .flatMap((change) => repairOf(change));
  const known = new Set(repairs.map(({ key }) => key));
  const changes = repairs.map((change) => ({
    ...change,
    dependsOn: change.dependsOn.filter((key) => known.has(key)),
  }));
  const digests = changes.map((change) => changeDigest(digestedChange(change, plan)));
  const drift = plan.drift.filter(({ key }) => wanted.size === 0 || wanted.has(key));
  const stopped = plan.conflicts.filter(({ key }) =>
    wanted.size === 0 ? changes.length === 0 && drifted.has(key) : wanted.has(key),
  ).length;
  return {
    ...plan,
    changes,
    drift: drift.map((entry) => ({
      ...entry,
      isRepaired: entry.isRepaired && known.has(entry.key),
    })),
    heldBack: plan.heldBack.filter(
      ({ key, reason }) =>
        (wanted.size === 0 || wanted.has(key)) &&
        (reason === 'hidden' || (reason === 'conflict' && drifted.has(key))),
    ),
    refusedBy: plan.refusedBy.flatMap((refusal): readonly Refusal[] => {
      if (refusal.kind !== 'conflicts') return stillRefuses(refusal, changes) ? [refusal] : [];
      return stopped === 0 ? [] : [{ kind: 'conflicts', count: stopped }];
    }),
    checksum: planChecksum(digests, { ...plan, options: optionsDocument(plan.grants) }),
  };
}

/** The repair in a change: all of it, some parts of it, or none. */
function repairOf(change: Change): readonly Change[] {
  const { before, after, origin } = change;
  if (origin === 'git') return [];
  if (origin !== 'both' || before === undefined || after === undefined) return [change];
  const origins = new Map<Part, Origin>(change.fields.map((field) => [field.part, field.origin]));
  const pending = new Set([...origins].flatMap(([part, by]) => (by === 'git' ? [part] : [])));
  if (pending.size === 0) return [change];
  if (pending.size === origins.size) return [];
  const precondition = change.precondition.kind === 'present' ? change.precondition : undefined;
  const { key, action, reason, isCounted, source, dependsOn, temporaryName } = change;
  const isMovedAnyway = !pending.has('name') && !pending.has('scope');
  return [
    {
      ...buildChange({
        key,
        action,
        reason,
        origin,
        before,
        ...present({ line: precondition?.marker === undefined ? undefined : precondition.marker }),
        after: keepLive(before, after, pending),
        origins,
        isCounted,
        ...present({ source }),
      }),
      dependsOn,
      ...present({
        temporaryName: temporaryName === undefined || !isMovedAnyway ? undefined : temporaryName,
      }),
    },
  ];
}

/** The draft with the live value of some parts that nobody but Git has changed, and with their hash. */
function keepLive(
  before: Observed,
  after: AutomationDraft,
  parts: ReadonlySet<Part>,
): AutomationDraft {
  const live = parseMarker(before.description);
  const next = parseMarker(after.description);
  if (live.kind !== 'marker' || next.kind !== 'marker') return after;
  const now = partHashes(before);
  const hashes = { ...next.marker.hashes };
  for (const part of parts) {
    hashes[part] = live.marker.hashes[part] === IGNORED_HASH ? IGNORED_HASH : now[part];
  }
  const { event, action, scope } = before;
  const text = parts.has('description') ? live.text : next.text;
  return {
    ...after,
    ...present({
      name: parts.has('name') ? before.name : undefined,
      enabled: parts.has('enabled') ? before.enabled : undefined,
      scope: parts.has('scope') && scope.kind !== 'other' ? scope : undefined,
      event: parts.has('event') && event.kind !== 'other' ? event : undefined,
      action: parts.has('action') && action.kind !== 'other' ? action : undefined,
    }),
    description: withMarker(text, { ...next.marker, hashes }),
  };
}

/** A guard stops a repair where the repairs alone pass its limit. */
function stillRefuses(refusal: Refusal, changes: readonly Change[]): boolean {
  if (refusal.kind !== 'guard') return true;
  const { counter, entity, owned, limit } = refusal.breach;
  const count = changes.filter(
    (change) =>
      change.isCounted &&
      (entity === undefined || change.entity === entity) &&
      changeDangers(change).has(COUNTER_DANGERS[counter]),
  ).length;
  const most = limit.kind === 'number' ? limit.value : (owned * limit.value) / 100;
  return count > most && (count > 1 || limit.value === 0);
}
