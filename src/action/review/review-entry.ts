/** What a plan comment says of each change, and how a later plan is compared with it. */
import { createHash } from 'node:crypto';
import { present } from '../../lib/present.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { changeDigest, digestedChange } from '../../reconcile/document/plan-checksum.ts';
import { DocumentRedactor } from '../../reconcile/document/redact-document.ts';
import type { CommentMarker, ReviewedChanges } from '../github/comment-marker.ts';
import { ENTRY_DIGEST_LENGTH, KEY_HASH_LENGTH } from '../github/packed-entries.ts';

/** Changes that a comment names: 16 characters each, of the 60,000 that a comment takes. The others share one digest. */
export const MAX_ENTRIES = 3000;

/** Removals whose keys a comment remembers, 8 characters each at most; the marker has no room for all of a large plan. */
const MAX_REMOVALS = 500;

/** 64 bits of the change's digest, then 32 of its key's, so that another change of the same automation is known as such. */
export function reviewEntry(
  change: Change,
  plan: Plan,
  redactor: DocumentRedactor = new DocumentRedactor(plan),
): string {
  const digested = digestedChange(change, redactor);
  return changeDigest(digested).slice(0, ENTRY_DIGEST_LENGTH) + keyHash(change.key);
}

/** The entry of every change of a plan that needs a review, in the order of the plan. */
export function planEntries(plan: Plan): ReadonlyMap<Change, string> {
  const reviewed = plan.changes.filter((change) => !isRepair(change));
  const redactor = new DocumentRedactor(plan);
  return new Map(reviewed.map((change) => [change, reviewEntry(change, plan, redactor)]));
}

/** Entries as a comment remembers them: the first of them one by one, the others as one digest. */
export function reviewedChanges(
  entries: readonly string[],
  max: number = MAX_ENTRIES,
): ReviewedChanges {
  const others = entries.slice(max);
  return {
    changes: entries.slice(0, max),
    ...present({ rest: others.length === 0 ? undefined : restDigest(others) }),
  };
}

/** Hashes of the keys that a plan removes and does not create again; undefined when there are none. */
export function removalsOf(plan: Plan, max: number = MAX_REMOVALS): readonly string[] | undefined {
  const isRemoval = ({ action }: Change): boolean => action === 'delete' || action === 'release';
  const others = new Set(plan.changes.filter((each) => !isRemoval(each)).map(({ key }) => key));
  const removed = plan.changes.filter((each) => isRemoval(each) && !others.has(each.key));
  const hashes = [...new Set(removed.map(({ key }) => keyHash(key)))].slice(0, max);
  return hashes.length === 0 ? undefined : hashes;
}

/** Whether what a comment shows of the automation is that it is removed. */
export function isRemovedIn({ removals = [] }: CommentMarker, key: string): boolean {
  return removals.includes(keyHash(key));
}

/** Which of a plan's entries were reviewed. What is not named was, if it is all that was left unnamed. */
export function coveredEntries(
  { changes, rest }: ReviewedChanges,
  entries: readonly string[],
): ReadonlySet<string> {
  const named = new Set(changes);
  const others = entries.filter((entry) => !named.has(entry));
  const isRest = rest !== undefined && others.length > 0 && restDigest(others) === rest;
  return new Set(isRest ? entries : entries.filter((entry) => named.has(entry)));
}

/**
 * Puts back what was reviewed before, and carries nothing else, so it needs no review of its own. Another key or owner
 * is no field, and is reviewed.
 */
export function isRepair({ action, origin, reason, fields }: Change): boolean {
  const isOurs = reason !== 're-keyed' && reason !== 'taken-over';
  return (
    action === 'update' &&
    origin === 'drift' &&
    isOurs &&
    fields.every((field) => field.origin === 'drift')
  );
}

/** What a comment's review says of one change. */
export type Review =
  | 'reviewed'
  | 'spent' // it was applied before: a review counts once
  | 'differs' // the same automation, another change
  | 'silent'; // another automation

/** Looks up changes of a plan in one comment. A comment that does not name all of its changes may be about any. */
export function createReviewLookup(
  marker: CommentMarker,
  plan: Plan,
  entries: ReadonlyMap<Change, string>,
): (change: Change) => Review {
  const covered = coveredEntries(marker, [...entries.values()]);
  return (change) => {
    if (isSpent(marker, change.key)) return 'spent';
    if (marker.plan === plan.checksum) return 'reviewed';
    if (covered.has(entries.get(change) ?? '')) return 'reviewed';
    return isOpenIn(marker, change.key) ? 'differs' : 'silent';
  };
}

/** Whether a comment shows, or may show, a change of the automation that is still to be applied. */
export function isOpenIn(marker: CommentMarker, key: string): boolean {
  return marker.state !== 'applied' && (hasEntryOf(marker, key) || marker.isPartial === true);
}

/** Whether the change of the automation that a comment shows was applied. */
export function isSpent(marker: CommentMarker, key: string): boolean {
  if (marker.spent?.includes(keyHash(key)) === true) return true;
  return marker.state === 'applied' && (hasEntryOf(marker, key) || marker.isPartial === true);
}

function hasEntryOf(marker: CommentMarker, key: string): boolean {
  const hash = keyHash(key);
  return marker.changes.some((entry) => keyHashOf(entry) === hash);
}

/** What an apply has left to do. */
export interface OpenChanges {
  /** Changes of the plan that are not done. */
  readonly undone: readonly Change[];
  /** Keys of automations that are held back. */
  readonly heldBack: readonly string[];
}

/**
 * The marker after an apply, or between two of its parts: what is done no longer counts as reviewed. Where a comment
 * does not name all of its changes, the next of them are named.
 */
export function spendReviews(
  marker: CommentMarker,
  { undone, heldBack }: OpenChanges,
  plan: { readonly checksum: string; readonly entries: ReadonlyMap<Change, string> },
): CommentMarker {
  if (marker.isPartial !== true) {
    return spendNamed(marker, [...undone.map(({ key }) => key), ...heldBack]);
  }
  const { rest: _rest, ...others } = marker;
  const all = [...plan.entries.values()];
  const covered = marker.plan === plan.checksum ? new Set(all) : coveredEntries(marker, all);
  const left = undone.flatMap((change) => plan.entries.get(change) ?? []);
  return { ...others, ...reviewedChanges(left.filter((entry) => covered.has(entry))) };
}

function spendNamed(marker: CommentMarker, open: readonly string[]): CommentMarker {
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

function restDigest(entries: readonly string[]): string {
  return sha256([...entries].sort().join('\n')).slice(0, 32);
}

function keyHashOf(entry: string): string {
  return entry.slice(ENTRY_DIGEST_LENGTH);
}

function keyHash(key: string): string {
  return sha256(key).slice(0, KEY_HASH_LENGTH);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
