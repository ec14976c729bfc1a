/**
 * Orders changes: what frees a slot goes before what takes it; where renames wait for each other in a circle, one of
 * them passes through a temporary name.
 *
 * Premise: a change waits for few others, and most for none. The circle is cut at its smallest key, so the same
 * inputs always give the same plan. Those that wait for the cut change wait only for its first step (the temporary
 * name), so for the order they do not wait at all.
 * Among changes that wait for nothing, what adds comes before what takes away: a run that stops halfway leaves too
 * much rather than too little.
 */
import { createHash } from 'node:crypto';
import { compareText } from '../../lib/compare-text.ts';
import { invariant } from '../../lib/invariant.ts';
import type { Change, ChangeAction } from '../../model/plan/change.ts';

const RANK: Readonly<Record<ChangeAction, number>> = {
  create: 0,
  adopt: 1,
  update: 2,
  disable: 3,
  release: 4,
  delete: 5,
};

/** The changes in the order of execution. */
export function orderChanges(changes: readonly Change[], owner: string): readonly Change[] {
  const sorted = [...changes].sort(compareChanges);
  const cut = cutCircles(sorted);
  const known = new Set(sorted.map(({ key }) => key));
  const ordered: Change[] = [];
  const inSlot = new Set<string>();
  const isReady = ({ dependsOn }: Change): boolean =>
    dependsOn.every((key) => inSlot.has(key) || cut.has(key) || !known.has(key));
  const slot = (change: Change): void => {
    inSlot.add(change.key);
    const isCut = cut.has(change.key);
    ordered.push(isCut ? { ...change, temporaryName: temporaryName(owner, change.key) } : change);
  };
  // The first that is ready comes next. Few wait, so those that do are looked through each time, and all others once.
  const waiting: Change[] = [];
  for (const change of sorted) {
    if (!isReady(change)) {
      waiting.push(change);
      continue;
    }
    slot(change);
    slotReleased(waiting, isReady, slot);
  }
  invariant(waiting.length === 0, 'every circle of changes is cut');
  return ordered;
}

/** Orders the first that is ready of those that wait, until none is. */
function slotReleased(
  waiting: Change[],
  isReady: (change: Change) => boolean,
  slot: (change: Change) => void,
): void {
  for (;;) {
    const next = waiting.findIndex(isReady);
    if (next === -1) return;
    for (const change of waiting.splice(next, 1)) slot(change);
  }
}

/** A name that no two keys share, and that says where it comes from when somebody meets it. */
export function temporaryName(owner: string, key: string): string {
  const digest = createHash('sha256').update(`${owner}#${key}`, 'utf8').digest('hex');
  return `wac-swap-${digest.slice(0, 12)}`;
}

/** The keys at which circles are cut. */
function cutCircles(changes: readonly Change[]): ReadonlySet<string> {
  const waitsFor = new Map<string, readonly string[]>();
  for (const { key, dependsOn } of changes) {
    // What is created again waits for its own deletion, which is no circle.
    const others = dependsOn.filter((each) => each !== key);
    waitsFor.set(key, [...(waitsFor.get(key) ?? []), ...others]);
  }
  const cut = new Set<string>();
  for (const start of [...waitsFor.keys()].sort(compareText)) {
    if (isInCircle(start, waitsFor, cut)) cut.add(start);
  }
  return cut;
}

/** Whether a change waits for itself in the end, circles that are already cut apart. */
function isInCircle(
  start: string,
  waitsFor: ReadonlyMap<string, readonly string[]>,
  cut: ReadonlySet<string>,
): boolean {
  const seen = new Set<string>();
  const open = [...(waitsFor.get(start) ?? [])];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (key === start) return true;
    if (seen.has(key) || cut.has(key)) continue;
    seen.add(key);
    open.push(...(waitsFor.get(key) ?? []));
  }
  return false;
}

function compareChanges(a: Change, b: Change): number {
  return (
    RANK[a.action] - RANK[b.action] ||
    compareText(a.key, b.key) ||
    compareText(a.before?.id ?? '', b.before?.id ?? '')
  );
}
