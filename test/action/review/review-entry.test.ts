/** What a comment remembers of reviewed changes, of few and of many. */
import { describe, expect, it } from 'vitest';
import {
  type CommentMarker,
  parseCommentMarker,
  renderCommentMarker,
} from '../../../src/action/github/comment-marker.ts';
import {
  coveredEntries,
  createReviewLookup,
  isOpenIn,
  planEntries,
  reviewEntry,
  reviewedChanges,
  spendReviews,
} from '../../../src/action/review/review-entry.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { desire, FREE_POLICY, plan } from '../../reconcile/samples.ts';

function planOf(keys: readonly string[]): Plan {
  return plan(
    keys.map((key) => desire(key)),
    [],
    FREE_POLICY,
  );
}

const KEYS = ['a', 'b', 'c', 'd', 'e'];
const WHOLE = planOf(KEYS);
const ENTRIES = [...planEntries(WHOLE).values()];

function markerOf(fields: Partial<CommentMarker>): CommentMarker {
  return { key: 'k', plan: 'p', changes: [], head: 'h', at: 't', state: 'planned', ...fields };
}

describe('entries', () => {
  it('come back from a comment, 16 characters each', () => {
    const empty = renderCommentMarker(markerOf({}));
    const line = renderCommentMarker(markerOf({ changes: ENTRIES }));
    expect(parseCommentMarker(line)?.changes).toEqual(ENTRIES);
    expect(line.length - empty.length).toBe(16 * ENTRIES.length + 1);
  });

  it('are read from comments of an earlier version', () => {
    const [entry = ''] = ENTRIES;
    const old = entry.slice(0, 16) + 'f'.repeat(16) + entry.slice(16);
    const payload = { v: 1, ...markerOf({ changes: [old] }), total: 1 };
    const line = `<!-- wac-plan ${Buffer.from(JSON.stringify(payload)).toString('base64url')} -->\n`;
    expect(parseCommentMarker(line)?.changes).toEqual([entry]);
  });
});

describe('changes that are not named', () => {
  const reviewed = reviewedChanges(ENTRIES, 2);

  it.each([
    ['all', KEYS, KEYS],
    ['without named ones', ['b', 'c', 'd', 'e'], ['b', 'c', 'd', 'e']],
    ['the unnamed alone', ['c', 'd', 'e'], ['c', 'd', 'e']],
    ['not all of the unnamed', ['a', 'c', 'd'], ['a']],
    ['with another one', [...KEYS, 'x'], ['a', 'b']],
  ])('count together: %s', (_name, keys, covered) => {
    const entries = [...planEntries(planOf(keys)).values()];
    const expected = planOf(covered).changes.map((change) => reviewEntry(change, WHOLE));
    expect([...coveredEntries(reviewed, entries)].sort()).toEqual([...expected].sort());
  });

  it('are named one after the other, and what is done no longer counts', () => {
    const marker = markerOf({ ...reviewed, isPartial: true });
    const undone = WHOLE.changes.filter(({ key }) => key !== 'a' && key !== 'c');
    const entries = planEntries(WHOLE);
    const open = { undone, heldBack: [] };
    const left = spendReviews(marker, open, { checksum: WHOLE.checksum, entries });
    const lookUp = createReviewLookup(left, WHOLE, entries);

    expect(left.rest).toBeUndefined();
    expect(WHOLE.changes.map((change) => lookUp(change))).toEqual([
      'differs',
      'reviewed',
      'differs',
      'reviewed',
      'reviewed',
    ]);
    expect(isOpenIn(left, 'anything')).toBe(true);
  });

  it('stay unreviewed where the rest was another', () => {
    const marker = markerOf({ ...reviewed, isPartial: true });
    const more = planOf([...KEYS, 'x']);
    const entries = planEntries(more);
    const open = { undone: more.changes, heldBack: [] };
    const left = spendReviews(marker, open, { checksum: more.checksum, entries });
    expect(left.changes).toHaveLength(2);
    const lookUp = createReviewLookup(left, more, entries);
    expect(more.changes.map((change) => lookUp(change)).at(-1)).toBe('differs');
  });
});
