/** What a plan comment says of each change, and how a later plan is compared with it. */
import { createHash } from 'node:crypto';
import type { Change } from '../../model/plan/change.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { changeDigest, digestedChange } from '../../reconcile/document/plan-checksum.ts';
import type { CommentMarker } from '../github/comment-marker.ts';

const DIGEST_LENGTH = 32;

/** More do not fit into a comment; then the whole plan must be the one that was reviewed. */
const MAX_ENTRIES = 400;

/** The change's digest, then a short hash of its key, so that another form of the same automation is known as such. */
export function reviewEntry(change: Change, plan: Plan): string {
  return changeDigest(digestedChange(change, plan)) + keyHash(change.key);
}

/** The entries of a plan; empty where there are too many. */
export function reviewEntries(plan: Plan): readonly string[] {
  if (plan.changes.length > MAX_ENTRIES) return [];
  return plan.changes.map((change) => reviewEntry(change, plan));
}

/** Whether an entry is about the same automation as a change. */
export function isEntryOf(entry: string, change: Pick<Change, 'key'>): boolean {
  return keyHashOf(entry) === keyHash(change.key);
}

/** What a comment's review says of one change. */
export type Review =
  | 'reviewed'
  | 'spent' // it was applied before: a review counts once
  | 'differs' // the same automation, another change
  | 'silent'; // another automation

/** Looks one change up in a comment. A plan with too many changes names none, so it may be about any. */
export function reviewOf(marker: CommentMarker, change: Change, plan: Plan): Review {
  if (isSpent(marker, change.key)) return 'spent';
  if (marker.plan === plan.checksum) return 'reviewed';
  if (marker.changes.includes(reviewEntry(change, plan))) return 'reviewed';
  return isOpenIn(marker, change.key) ? 'differs' : 'silent';
}

/** Whether a comment shows, or may show, a change of the automation that is still to be applied. */
export function isOpenIn(marker: CommentMarker, key: string): boolean {
  return marker.state !== 'applied' && (hasEntryOf(marker, key) || namesNone(marker));
}

/** Whether the change of the automation that a comment shows was applied. */
export function isSpent(marker: CommentMarker, key: string): boolean {
  if (marker.spent?.includes(keyHash(key)) === true) return true;
  return marker.state === 'applied' && (hasEntryOf(marker, key) || namesNone(marker));
}

function hasEntryOf(marker: CommentMarker, key: string): boolean {
  return marker.changes.some((entry) => isEntryOf(entry, { key }));
}

/** Whether the plan had too many changes to name them. One of an earlier version does not say how many it had. */
function namesNone({ changes, spent, total = 0 }: CommentMarker): boolean {
  return total > 0 && changes.length === 0 && spent === undefined;
}

/** The marker after an apply: what is done no longer counts as reviewed. `open` are the keys that are not done. */
export function spendReviews(marker: CommentMarker, open: readonly string[]): CommentMarker {
  const left = new Set(open.map(keyHash));
  const isOpen = (entry: string): boolean => left.has(keyHashOf(entry));
  const spent = marker.changes.filter((entry) => !isOpen(entry)).map(keyHashOf);
  if (spent.length === 0) return marker;
  return {
    ...marker,
    changes: marker.changes.filter(isOpen),
    spent: [...new Set([...(marker.spent ?? []), ...spent])],
  };
}

function keyHashOf(entry: string): string {
  return entry.slice(DIGEST_LENGTH);
}

function keyHash(key: string): string {
  return createHash('sha256').update(key, 'utf8').digest('hex').slice(0, 8);
}
