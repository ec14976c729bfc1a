/** What a plan comment says of each change, and how a later plan is compared with it. */
import { createHash } from 'node:crypto';
import type { Change, Plan } from '../../model/plan.ts';
import { changeDigest, digestedChange } from '../../reconcile/document/plan-checksum.ts';

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
  return entry.slice(DIGEST_LENGTH) === keyHash(change.key);
}

function keyHash(key: string): string {
  return createHash('sha256').update(key, 'utf8').digest('hex').slice(0, 8);
}
