/**
 * The promises of the README, checked against the server's own records.
 *
 * - Seen or unchanged: every difference between what was last applied and what is live is reported by `drift`.
 * - Said or not written: every part that a write changes is in the plan.
 * - Guarded or small: no run without flags removes or silences more than the limits allow.
 * - Ours or untouched: what carries no marker of this owner is the same afterwards, to the byte.
 * - Unknown or true: what a result says is so; after exit code 0 a plan is empty.
 */
import { nodeId } from '../../src/sandbox/store/node-id.ts';
import type { TriggerRecord } from '../../src/sandbox/store/records.ts';
import type { RunReport } from '../failures/convergence/run-in-process.ts';
import {
  type Applied,
  differentParts,
  type Harness,
  keyOf,
  type Part,
  snapshot,
} from './harness.ts';
import { markerOf } from './people.ts';
import { LIMITS, type Rule } from './repository.ts';

type Records = ReadonlyMap<number, TriggerRecord>;

/** A broken promise, with what led to it. */
export class BrokenPromise extends Error {}

export function broken(harness: Harness, promise: string, told?: RunReport): never {
  const output = told === undefined ? '' : `\n${told.stderr}\n${told.stdout}`;
  throw new BrokenPromise(`${promise}\n${harness.history.join('\n')}${output}`);
}

/** Whether a path of a part is ignored by the rule of now or of then, so that an edit of it is nobody's concern. */
function isIgnored(
  harness: Harness,
  { record, rule }: Applied,
  { part, live }: { readonly part: Part; readonly live: TriggerRecord },
): boolean {
  const now = harness.repository.rules.find((each) => each.key === keyOf(record));
  const ignored = [...(rule?.ignoreChanges ?? []), ...(now?.ignoreChanges ?? [])];
  if (part === 'enabled') return ignored.includes('enabled');
  if (part !== 'then' || !ignored.includes('then.sendNotification.title')) return false;
  const [one, other] = [record.action, live.action];
  if (one.type !== 'NOTIFICATION' || other.type !== 'NOTIFICATION') return false;
  return JSON.stringify({ ...one, title: '' }) === JSON.stringify({ ...other, title: '' });
}

const FIELDS: Readonly<Record<Exclude<Part, 'marker'>, readonly (keyof Rule)[]>> = {
  name: ['name'],
  description: ['description'],
  enabled: ['enabled'],
  scope: ['project'],
  when: ['event'],
  then: ['action', 'title'],
};

/** Whether Git has changed the part since: it may have caught up with the edit, which is then no drift. */
function mayHaveCaughtUp(harness: Harness, { record, rule, shadow }: Applied, part: Part): boolean {
  const now = harness.repository.rules.find((each) => each.key === keyOf(record));
  if (part === 'marker' || rule === undefined || now === undefined) return false;
  if (part === 'then' && shadow !== harness.repository.shadow) return true;
  return FIELDS[part].some((field) => rule[field] !== now[field]);
}

/** What people did to what was applied, by number: the parts, or that it is gone. */
export function editsOf(harness: Harness): ReadonlyMap<number, readonly Part[] | 'gone'> {
  const live = snapshot(harness);
  const edits = new Map<number, readonly Part[] | 'gone'>();
  const keys = new Set(harness.repository.rules.map(({ key }) => key));
  for (const [number, applied] of harness.applied) {
    const record = live.get(number);
    const key = keyOf(applied.record) ?? '';
    if (record === undefined) {
      // Gone, and gone from Git as well: nothing is left to say.
      if (keys.has(key)) edits.set(number, 'gone');
      continue;
    }
    const isReleased = keyOf(record) === undefined && !keys.has(key);
    if (isReleased) continue;
    const parts = differentParts(applied.record, record).filter(
      (part) =>
        !applied.uncertain.has(part) &&
        !mayHaveCaughtUp(harness, applied, part) &&
        !isIgnored(harness, applied, { part, live: record }),
    );
    if (parts.length > 0) edits.set(number, parts);
  }
  return edits;
}

/** Seen or unchanged. */
export function checkDrift(harness: Harness, told: RunReport): void {
  if (told.exitCode !== 0 && told.exitCode !== 2) return;
  const edits = editsOf(harness);
  if (edits.size > 0 && told.exitCode === 0)
    broken(harness, `drift ends 0 and does not see ${JSON.stringify([...edits])}`, told);
  const keys = new Set(harness.repository.rules.map(({ key }) => key));
  for (const [number, parts] of edits) {
    const key = keyOf(harness.applied.get(number)?.record as TriggerRecord) ?? '';
    if (keys.has(key) && !told.stdout.includes(`"${key}"`))
      broken(
        harness,
        `drift does not name "${key}", of which ${JSON.stringify(parts)} was edited`,
        told,
      );
  }
  if (told.exitCode === 2 && edits.size === 0 && isCalm(harness))
    broken(harness, 'drift ends 2 and nobody has edited anything', told);
}

/** Whether everything on the server is either nobody's, or as it was applied, and every manifest was applied. */
function isCalm(harness: Harness): boolean {
  const live = snapshot(harness);
  const numbers = new Map([...harness.applied].map(([n, { record }]) => [keyOf(record), n]));
  const isApplied = harness.repository.rules.every(({ key }) => {
    const number = numbers.get(key);
    return number !== undefined && live.has(number);
  });
  const isMarked = [...live].every(
    ([number, record]) =>
      (record.description ?? '').includes('[wac:') === harness.applied.has(number),
  );
  const isAsApplied = [...harness.applied].every(([number, { record, uncertain }]) => {
    const now = live.get(number);
    return uncertain.size === 0 && now !== undefined && differentParts(record, now).length === 0;
  });
  // What no manifest describes any more is on its way out, or kept by its marker.
  const keys = new Set(harness.repository.rules.map(({ key }) => key));
  const isDeclared = [...live.values()].every((record) => {
    const key = keyOf(record);
    return key === undefined || keys.has(key);
  });
  return isApplied && isMarked && isAsApplied && isDeclared;
}

interface Said {
  readonly key: string;
  readonly id?: string;
  readonly action: string;
  readonly fields: readonly { readonly path: string }[];
}

const PREFIXES: Readonly<Record<Exclude<Part, 'marker'>, readonly string[]>> = {
  name: ['name'],
  description: ['description'],
  enabled: ['enabled'],
  scope: ['scope'],
  when: ['when'],
  then: ['then'],
};

/** What the marker remembers besides the content; undefined where there is no marker of this owner. */
function flagsOf(record: TriggerRecord): string | undefined {
  if (keyOf(record) === undefined) return undefined;
  const [, ...flags] = markerOf(record.description).replace(/\].*$/u, '').split(',');
  return flags.toSorted().join(',');
}

/** Said or not written. The plan is the document that was made just before. */
export function checkSaid(harness: Harness, plan: string, before: Records): void {
  const { changes } = JSON.parse(plan) as { readonly changes: readonly Said[] };
  const after = snapshot(harness);
  for (const [number, record] of after) {
    const was = before.get(number);
    if (was !== undefined && JSON.stringify(was) === JSON.stringify(record)) continue;
    const id = nodeId('Trigger', number);
    const key = keyOf(record) ?? (was === undefined ? undefined : keyOf(was));
    const said = changes.filter((change) =>
      was === undefined ? change.key === key : change.id === id || change.key === key,
    );
    if (said.length === 0) broken(harness, `"${key}" was written and is not in the plan\n${plan}`);
    if (was === undefined) continue;
    const flags = [was, record].map(flagsOf);
    if (flags[0] !== undefined && flags[1] !== undefined && flags[0] !== flags[1]) {
      const isSaid = said.some(({ fields }) =>
        fields.some(({ path }) => /^(?:lifecycle|shadow)/u.test(path)),
      );
      if (!isSaid)
        broken(harness, `"${key}": flags ${flags.join(' → ')} are not in the plan\n${plan}`);
    }
    for (const part of differentParts(was, record)) {
      if (part === 'marker') continue;
      const isSaid = said.some(({ fields }) =>
        fields.some(({ path }) => PREFIXES[part].some((prefix) => path.startsWith(prefix))),
      );
      if (!isSaid)
        broken(
          harness,
          `"${key}": ${part} was written and the plan does not say so\n${JSON.stringify(was)}\n${JSON.stringify(record)}\n${JSON.stringify(said, null, 1)}`,
        );
    }
  }
  for (const [number, record] of before) {
    if (after.has(number)) continue;
    const key = keyOf(record);
    if (!changes.some((change) => change.key === key && change.action === 'delete'))
      broken(harness, `"${key}" was deleted and the plan does not say so\n${plan}`);
  }
}

/** Ours or untouched. */
export function checkUntouched(harness: Harness, before: Records, told: RunReport): void {
  const after = snapshot(harness);
  for (const [number, record] of before) {
    if (keyOf(record) !== undefined) continue;
    const now = after.get(number);
    if (JSON.stringify(now) !== JSON.stringify(record))
      broken(
        harness,
        `not ours and changed: ${JSON.stringify(record)} → ${JSON.stringify(now)}`,
        told,
      );
  }
}

/** Guarded or small: for runs without flags. */
export function checkGuarded(harness: Harness, before: Records, told: RunReport): void {
  const after = snapshot(harness);
  const owned = [...before].filter(([, record]) => keyOf(record) !== undefined);
  const removed = owned.filter(([number]) => {
    const now = after.get(number);
    return now === undefined || keyOf(now) === undefined;
  });
  const silenced = owned.filter(([number, was]) => {
    const now = after.get(number);
    if (now === undefined) return false;
    // What was off or did nothing before has lost nothing.
    const hasActed = was.enabled && was.action.type !== 'NO_OP';
    return hasActed && !(now.enabled && now.action.type !== 'NO_OP');
  });
  if (removed.length > LIMITS.deletes)
    broken(harness, `${removed.length} were removed past a limit of ${LIMITS.deletes}`, told);
  if (silenced.length > LIMITS.silenced)
    broken(harness, `${silenced.length} were silenced past a limit of ${LIMITS.silenced}`, told);
  // Protection is lifted by an apply of its own before.
  for (const [number, was] of removed)
    if (was.description?.includes(',protect') === true)
      broken(harness, `the protected automation ${number} was removed`, told);
}

interface Result {
  readonly key: string;
  readonly id?: string;
  readonly action: string;
  readonly status: string;
}

/** Unknown or true: each result against the server. */
export function checkResults(harness: Harness, before: Records, told: RunReport): void {
  const after = snapshot(harness);
  const results = told.stdout
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
      broken(harness, `"${key}" is called deleted and is there`, told);
    if (status === 'done' && action === 'create' && is.length === 0)
      broken(harness, `"${key}" is called created and is not there`, told);
    if (!written.has(key) && JSON.stringify(was) !== JSON.stringify(is))
      broken(harness, `"${key}" is called ${status} and was written`, told);
  }
}
