/** Seen or unchanged: every difference between what was last applied and what is live is reported by `drift`. */
import { nodeId } from '../../src/sandbox/store/node-id.ts';
import type { TriggerRecord } from '../../src/sandbox/store/records.ts';
import type { RunReport } from '../failures/convergence/run-in-process.ts';
import { broken } from './broken.ts';
import {
  type Applied,
  differentParts,
  entityNameOf,
  type Harness,
  keyOf,
  type Part,
  snapshot,
} from './harness.ts';
import { DOES_NOTHING, type Rule, STAGING_OWNER } from './repository.ts';

/** Whether a path of a part is ignored by the rule of now or of then, so that an edit of it is nobody's concern. */
function isIgnored(
  harness: Harness,
  { record, rule }: Applied,
  { part, live }: { readonly part: Part; readonly live: TriggerRecord },
): boolean {
  const now = harness.repository.rules.find((each) => each.key === keyOf(record));
  // White space at the end of a title is no difference: the web page does not show it.
  if (part === 'then' && withoutTitle(record.action, true) === withoutTitle(live.action, true))
    return true;
  const ignored = [...(rule?.ignoreChanges ?? []), ...(now?.ignoreChanges ?? [])];
  if (part === 'enabled') return ignored.includes('enabled');
  if (part !== 'then' || !ignored.includes('then.sendNotification.title')) return false;
  return withoutTitle(record.action, false) === withoutTitle(live.action, false);
}

/** An action without its title, or with all but the white space at the title's end. */
function withoutTitle(action: TriggerRecord['action'], isKept: boolean): string {
  if (action.type !== 'NOTIFICATION') return JSON.stringify(action);
  return JSON.stringify({ ...action, title: isKept ? (action.title ?? '').trimEnd() : '' });
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
  // Shadow mode makes an action do nothing, which one that does nothing already is.
  const doesNothing = rule.action === DOES_NOTHING && now.action === DOES_NOTHING;
  if (part === 'then' && shadow !== harness.repository.shadow && !doesNothing) return true;
  return FIELDS[part].some((field) => rule[field] !== now[field]);
}

/** Edits of applied automations, by number: the parts, or that it was deleted. */
function editsOf(harness: Harness): ReadonlyMap<number, readonly Part[] | 'gone'> {
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

/** What `drift` lists. */
interface Reported {
  readonly key: string;
  readonly id: string | null;
}

/** Seen or unchanged. */
export function checkDrift(harness: Harness, reported: RunReport): void {
  if (reported.exitCode !== 0 && reported.exitCode !== 2) return;
  const edits = editsOf(harness);
  if (edits.size > 0 && reported.exitCode === 0)
    broken(
      harness,
      'seen or unchanged',
      `drift ends 0 and does not see ${JSON.stringify([...edits])}`,
      reported,
    );
  const unread = [...snapshot(harness).values()].filter((record) => isUnread(harness, record));
  if (unread.length > 0 && reported.exitCode === 0)
    broken(
      harness,
      'seen or unchanged',
      `drift ends 0 and says nothing of ${JSON.stringify(unread)}, which no run reads`,
      reported,
    );
  const { drift = [], heldBack = [] } = JSON.parse(reported.stdout) as {
    readonly drift?: readonly Reported[];
    readonly heldBack?: readonly Pick<Reported, 'key'>[];
  };
  const live = snapshot(harness);
  for (const [number, parts] of edits) {
    const key = keyOf(harness.applied.get(number)?.record as TriggerRecord) ?? '';
    const id = nodeId('Trigger', number);
    // What the key cannot see is unknown: no edit of it can be listed.
    if (live.get(number)?.isHidden === true || heldBack.some((each) => each.key === key)) continue;
    if (!drift.some((each) => each.key === key || each.id === id))
      broken(
        harness,
        'seen or unchanged',
        `drift does not list "${key}", of which ${JSON.stringify(parts)} was edited`,
        reported,
      );
  }
  if (reported.exitCode === 2 && edits.size === 0 && isCalm(harness))
    broken(harness, 'unknown or true', 'drift ends 2 and nobody has edited anything', reported);
}

/** Whether an automation is ours and no run reads it: it stands in an entity or environment that was left. */
function isUnread(harness: Harness, record: TriggerRecord): boolean {
  const { entities, hasStaging } = harness.repository;
  // What the key cannot see, nobody can say anything of.
  if (record.isHidden) return false;
  const isStaging = keyOf(record, STAGING_OWNER) !== undefined;
  if (isStaging && !hasStaging) return true;
  const isOurs = isStaging || keyOf(record) !== undefined;
  return isOurs && !entities.includes(entityNameOf(harness, record));
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
      (record.description ?? '').includes('[wac:') === harness.applied.has(number) ||
      (keyOf(record, STAGING_OWNER) !== undefined && !isUnread(harness, record)),
  );
  const isShown = [...live.values()].every(
    (record) => !record.isHidden && !isUnread(harness, record),
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
  return isApplied && isMarked && isShown && isAsApplied && isDeclared;
}
