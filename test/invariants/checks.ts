/**
 * The promises of the README, checked against the server's own records.
 *
 * - Seen or unchanged: every difference between what was last applied and what is live is reported by `drift`.
 * - Said or not written: every field that a write changes is in the plan, with the value that is then on the server.
 * - Guarded or small: no run without flags removes, silences, redirects or alters more than the limits allow.
 * - Ours or untouched: what carries no marker of this owner is the same afterwards, to the byte.
 * - Unknown or true: what a result says is so; after exit code 0 a plan is empty; no run makes a second automation of a key.
 * - Converges: the same command again, without faults, comes to an end; after that it writes nothing.
 * - Held back alone: a conflict refuses no plan, and nothing but what is in it and what depends on that.
 */
import type { TriggerRecord } from '../../src/sandbox/store/records.ts';
import type { RunReport } from '../failures/convergence/run-in-process.ts';
import { broken } from './broken.ts';
import { differentParts, entityNameOf, type Harness, keyOf, snapshot } from './harness.ts';
import { markerOf } from './people.ts';
import { LIMITS, OWNER } from './repository.ts';

type Records = ReadonlyMap<number, TriggerRecord>;

/**
 * Ours or untouched: for a run of one owner, who may have taken another one's over. An adoption adds a marker, and
 * nothing else, to what is as the manifest says.
 */
export function checkUntouched(
  harness: Harness,
  before: Records,
  reported: RunReport,
  ...owners: readonly string[]
): void {
  const mayWrite = owners.length === 0 ? [OWNER] : owners;
  const after = snapshot(harness);
  for (const [number, record] of before) {
    if (mayWrite.some((owner) => keyOf(record, owner) !== undefined)) continue;
    const now = after.get(number);
    if (JSON.stringify(now) === JSON.stringify(record)) continue;
    const isAdopted =
      now !== undefined &&
      markerOf(record.description) === '' &&
      mayWrite.some((owner) => keyOf(now, owner) !== undefined) &&
      differentParts(record, now).every((part) => part === 'marker');
    if (!isAdopted)
      broken(
        harness,
        'ours or untouched',
        `not ours and changed: ${JSON.stringify(record)} → ${JSON.stringify(now)}`,
        reported,
      );
  }
}

/** A conflict refuses no plan: only `--fail-on-conflict` does. */
export function checkHeldBackAlone(harness: Harness, planned: RunReport): void {
  const { refusedBy = [] } = JSON.parse(planned.stdout) as {
    readonly refusedBy?: readonly { readonly kind: string }[];
  };
  if (refusedBy.some(({ kind }) => kind === 'conflicts'))
    broken(harness, 'held back alone', 'a conflict refuses the plan', planned);
}

/**
 * No run makes a second automation of a key. What somebody copied or moved by hand does not count, nor does what is left
 * in an entity that the configuration no longer names: no run reads it.
 */
export function checkOnce(harness: Harness, before: Records, reported: RunReport): void {
  const after = [...snapshot(harness).values()].filter((each) =>
    harness.repository.entities.includes(entityNameOf(harness, each)),
  );
  for (const made of after.filter(({ number }) => !before.has(number))) {
    const key = keyOf(made);
    const others = after.filter(
      (each) =>
        each !== made && key !== undefined && keyOf(each) === key && !isHandmade(harness, each),
    );
    if (others.length > 0)
      broken(
        harness,
        'unknown or true',
        `"${key}" was made although it is there: ${JSON.stringify(others)}`,
        reported,
      );
  }
}

/** Whether somebody copied an automation, or moved it to another name and scope. */
function isHandmade(harness: Harness, record: TriggerRecord): boolean {
  const applied = harness.applied.get(record.number);
  if (applied === undefined) return false;
  const parts = differentParts(applied.record, record);
  return parts.includes('name') && parts.includes('scope');
}

interface Written {
  readonly was: TriggerRecord;
  readonly now: TriggerRecord;
}

/** Whether an automation that acted acts no more, or on something else. What was off before has lost nothing. */
function isSilenced({ was, now }: Written): boolean {
  const hasActed = was.enabled && was.action.type !== 'NO_OP';
  if (!hasActed) return false;
  return (
    !now.enabled ||
    now.action.type === 'NO_OP' ||
    was.eventType !== now.eventType ||
    JSON.stringify(was.scope) !== JSON.stringify(now.scope)
  );
}

/** Whether what an automation sends goes through another integration. */
function isRedirected({ was, now }: Written): boolean {
  const [from, to] = [was, now].map(({ action }) =>
    'integration' in action ? action.integration : undefined,
  );
  return from !== undefined && to !== undefined && from !== to;
}

/** Whether an automation that its marker protects, before or afterwards, gets another event or filter. */
function isAltered({ was, now }: Written): boolean {
  const eventOf = ({ eventType, eventFilter }: TriggerRecord): string =>
    JSON.stringify([eventType, eventFilter]);
  return (isProtected(was) || isProtected(now)) && eventOf(was) !== eventOf(now);
}

/** Guarded or small: for runs without flags. */
export function checkGuarded(harness: Harness, before: Records, reported: RunReport): void {
  const after = snapshot(harness);
  const owned = [...before].filter(([, record]) => keyOf(record) !== undefined);
  const removed = owned.filter(([number]) => {
    const now = after.get(number);
    return now === undefined || keyOf(now) === undefined;
  });
  const written = owned.flatMap(([number, was]) => {
    const now = after.get(number);
    return now === undefined || keyOf(now) === undefined ? [] : [{ was, now }];
  });
  const silenced = written.filter(isSilenced);
  const redirected = written.filter(isRedirected);
  const altered = written.filter(isAltered);
  if (removed.length > LIMITS.deletes)
    broken(
      harness,
      'guarded or small',
      `${removed.length} were removed past a limit of ${LIMITS.deletes}`,
      reported,
    );
  if (silenced.length > LIMITS.silenced)
    broken(
      harness,
      'guarded or small',
      `${silenced.length} were silenced past a limit of ${LIMITS.silenced}`,
      reported,
    );
  if (redirected.length > LIMITS.redirected)
    broken(
      harness,
      'guarded or small',
      `${redirected.length} were redirected past a limit of ${LIMITS.redirected}`,
      reported,
    );
  if (altered.length > LIMITS.altered)
    broken(
      harness,
      'guarded or small',
      `${altered.length} protected ones were altered past a limit of ${LIMITS.altered}`,
      reported,
    );
  // What a marker keeps is not deleted, whatever the configuration says today.
  for (const [number, was] of owned)
    if (!after.has(number) && /,onRemove=(?:keep|disable|release)\b/u.test(was.description ?? ''))
      broken(harness, 'guarded or small', `${number} was deleted against its marker`, reported);
  // Protection is lifted by an apply of its own before.
  for (const [number, was] of removed)
    if (isProtected(was))
      broken(
        harness,
        'guarded or small',
        `the protected automation ${number} was removed`,
        reported,
      );
  for (const { was, now } of written)
    if (isProtected(was) && isSilenced({ was: withRestored(harness, was, now), now }))
      broken(
        harness,
        'guarded or small',
        `the protected automation ${was.number} was silenced: ${JSON.stringify(now)}`,
        reported,
      );
}

/** Whether the marker says so. */
function isProtected({ description }: TriggerRecord): boolean {
  return description?.includes(',protect') === true;
}

/** A record with what a write has only put back as it was applied last: that is no loss. */
function withRestored(harness: Harness, was: TriggerRecord, now: TriggerRecord): TriggerRecord {
  const last = harness.applied.get(was.number)?.record;
  if (last === undefined) return was;
  const isScopeBack = JSON.stringify(last.scope) === JSON.stringify(now.scope);
  const isEventBack = last.eventType === now.eventType;
  return {
    ...was,
    scope: isScopeBack ? now.scope : was.scope,
    eventType: isEventBack ? now.eventType : was.eventType,
  };
}

interface Result {
  readonly key: string;
  readonly id?: string;
  readonly action: string;
  readonly status: string;
}

/** Unknown or true: each result against the server. */
export function checkResults(harness: Harness, before: Records, reported: RunReport): void {
  const after = snapshot(harness);
  const results = reported.stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Partial<Result>)
    .filter((line): line is Result => line.status !== undefined && line.key !== undefined);
  const written = new Set(
    results.filter(({ status }) => status === 'done' || status === 'unknown').map(({ key }) => key),
  );
  for (const { key, action, status } of results) {
    const owned = (records: Records): readonly TriggerRecord[] =>
      [...records.values()].filter((record) => keyOf(record) === key);
    const [was, is] = [owned(before), owned(after)];
    if (status === 'done' && action === 'delete' && was.length > 0 && is.length >= was.length)
      broken(harness, 'unknown or true', `"${key}" is called deleted and is there`, reported);
    if (status === 'done' && action === 'create' && is.length === 0)
      broken(harness, 'unknown or true', `"${key}" is called created and is not there`, reported);
    if (!written.has(key) && JSON.stringify(was) !== JSON.stringify(is))
      broken(harness, 'unknown or true', `"${key}" is called ${status} and was written`, reported);
  }
}
