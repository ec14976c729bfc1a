/**
 * The canonical form of a filter matches what the filter matches. Edits are seen by comparing canonical forms, so an edit
 * that leaves the form as it is changes nothing for any run or artifact.
 */
import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/lib/json.ts';
import { canonicalFilter } from '../../../src/model/canonical/canonical-filter.ts';
import { evaluateFilter } from '../../../src/simulate/filter/evaluate-filter.ts';
import { arbitraryFilter } from '../../support/arbitrary-automation.ts';
import { fc } from '../../support/fast-check.ts';
import { sizeOf } from '../../support/size.ts';

const VALUES: readonly (JsonValue | undefined)[] = [
  ...[undefined, null, '', 'prod', 'prod-night', 'Ab', 0.5, 1, 2, 5.5, true],
  ...[['a', 'b'], ['prod', 1], { plain: 1 }],
];

/** Every pair of values in two fields. */
const DOCUMENTS: readonly JsonObject[] = VALUES.flatMap((x) =>
  VALUES.map((y): JsonObject => {
    return { ...(x === undefined ? {} : { x }), ...(y === undefined ? {} : { y }) };
  }),
);

/** The documents that a filter matches, does not match, and of which nobody can say. */
function matched(filter: JsonValue): readonly unknown[] {
  return DOCUMENTS.map((document) => evaluateFilter(filter, document).truth);
}

describe('the canonical form of a filter', () => {
  it('matches the same documents', () => {
    let matching = 0;
    fc.assert(
      fc.property(arbitraryFilter(['x', 'y']), (filter) => {
        const truth = matched(filter);
        if (truth.includes(true) && truth.includes(false)) matching += 1;
        expect(matched(canonicalFilter(filter))).toEqual(truth);
      }),
      { numRuns: sizeOf(600) },
    );
    // Many of the filters distinguish documents.
    expect(matching).toBeGreaterThan(sizeOf(600) / 5);
  });
});
