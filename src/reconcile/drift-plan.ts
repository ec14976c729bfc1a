/**
 * The part of a plan that is about drift: what `wac drift` shows, and what `--repair` does.
 *
 * A repair puts back what somebody else changed and nothing more: parts that only Git changed keep their live value
 * and their old hash, so that they are still pending afterwards.
 */
import type { AutomationDraft, Observed, Part } from '../model/automation.ts';
import { parseMarker, withMarker } from '../model/marker.ts';
import type { Change, FieldChange, Plan } from '../model/plan.ts';
import { changeDigest, digestedChange, planChecksum } from './plan-checksum.ts';

/** The plan with the changes that repair drift, and no refusal that is about anything else. */
export function driftPlan(plan: Plan): Plan {
  return withChanges(
    plan,
    plan.changes.flatMap((change) => repairOf(change)),
  );
}

/** The repairs of some keys, of all where none is named; guards do not refuse what only puts things back. */
export function repairPlan(plan: Plan, keys: readonly string[]): Plan {
  const wanted = new Set(keys);
  const drifted = new Set(plan.drift.map(({ key }) => key));
  return withChanges(
    plan,
    plan.changes
      .filter(({ key }) => drifted.has(key) && (wanted.size === 0 || wanted.has(key)))
      .flatMap((change) => repairOf(change)),
  );
}

function withChanges(plan: Plan, changes: readonly Change[]): Plan {
  const keys = new Set(changes.map(({ key }) => key));
  const kept = changes.map((change) => ({
    ...change,
    dependsOn: change.dependsOn.filter((key) => keys.has(key)),
  }));
  const digests = kept.map((change) => changeDigest(digestedChange(change, plan)));
  return {
    ...plan,
    changes: kept,
    refusedBy: plan.refusedBy.filter(({ kind }) => kind === 'newer-marker' || kind === 'disjoint'),
    checksum: planChecksum(digests, plan),
  };
}

/** The repair in a change: all of it, a part of it, or none. */
function repairOf(change: Change): readonly Change[] {
  if (change.origin === 'git') return [];
  if (change.origin === 'missing' || change.origin === 'drift') return [change];
  const { before, after } = change;
  if (before === undefined || after === undefined || change.action !== 'update') return [];
  const pending = new Set(
    change.fields.filter(({ origin }) => origin === 'git').map(({ part }) => part),
  );
  for (const field of change.fields) if (field.origin !== 'git') pending.delete(field.part);
  if (pending.size === 0) return [change];
  const fields: readonly FieldChange[] = change.fields.filter(({ part }) => !pending.has(part));
  return fields.length === 0
    ? []
    : [{ ...change, origin: 'both', fields, after: keepLive(before, after, pending) }];
}

/** The draft with the live value and the old hash of some parts. */
function keepLive(
  before: Observed,
  after: AutomationDraft,
  parts: ReadonlySet<Part>,
): AutomationDraft {
  const live = parseMarker(before.description);
  const next = parseMarker(after.description);
  if (live.kind !== 'marker' || next.kind !== 'marker') return after;
  const hashes = { ...next.marker.hashes };
  for (const part of parts) hashes[part] = live.marker.hashes[part];
  const { event, action, scope } = before;
  return {
    ...after,
    ...(parts.has('name') ? { name: before.name } : {}),
    ...(parts.has('enabled') ? { enabled: before.enabled } : {}),
    ...(parts.has('scope') && scope.kind !== 'other' ? { scope } : {}),
    ...(parts.has('event') && event.kind !== 'other' ? { event } : {}),
    ...(parts.has('action') && action.kind !== 'other' ? { action } : {}),
    description: withMarker(parts.has('description') ? live.text : next.text, {
      ...next.marker,
      hashes,
    }),
  };
}
