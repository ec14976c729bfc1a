/** The short way for automations without changes agrees with the comparison of canonical forms. */
import { expect, it } from 'vitest';
import { type Automation, type Observed, PARTS } from '../../../src/model/automation.ts';
import { SharedParts } from '../../../src/model/canonical/canonical-automation.ts';
import type { Content } from '../../../src/model/canonical/content.ts';
import { parseMarker } from '../../../src/model/canonical/marker.ts';
import { withMarker } from '../../../src/model/canonical/render-marker.ts';
import { compareExisting } from '../../../src/reconcile/decide/compare-existing.ts';
import { isUntouched } from '../../../src/reconcile/decide/is-untouched.ts';
import type { OwnedAutomation } from '../../../src/reconcile/ownership/classify-observed.ts';
import { arbitraryAutomation } from '../../support/arbitrary-automation.ts';
import { fc } from '../../support/fast-check.ts';
import { sizeOf } from '../../support/size.ts';
import { applied, desire, FREE_POLICY } from '../samples.ts';

function owned(observed: Observed): OwnedAutomation {
  const parsed = parseMarker(observed.description);
  if (parsed.kind !== 'marker') throw new Error('The automation has no marker');
  const { marker, line, text } = parsed;
  return { observed, marker, line, text, isCopy: false, isInFormerEntity: false };
}

/** What was applied, and a copy of it that shares no object. */
function live(content: Automation): Observed {
  const [observed] = applied([desire('a', content)]);
  if (observed === undefined) throw new Error('Nothing was applied');
  return structuredClone(observed);
}

const context = () => ({ policy: FREE_POLICY, parts: new SharedParts() });

it('finds what was applied and not changed since', () => {
  fc.assert(
    fc.property(arbitraryAutomation, (content) => {
      expect(isUntouched(desire('a', content), owned(live(content)), context())).toBe(true);
    }),
  );
});

it('finds nothing in which a part differs, or whose marker says something else', () => {
  const mixed = fc.record({
    one: arbitraryAutomation,
    other: arbitraryAutomation,
    wanted: fc.subarray([...PARTS]),
    edited: fc.subarray([...PARTS]),
    damaged: fc.subarray([...PARTS]),
  });
  fc.assert(
    fc.property(mixed, ({ one, other, wanted, edited, damaged }) => {
      const take = <T extends Content>(base: T, parts: readonly string[]): T => ({
        ...base,
        ...Object.fromEntries(Object.entries(other).filter(([part]) => parts.includes(part))),
      });
      const desired = desire('a', take(one, wanted));
      const before = live(one);
      const { marker, text } = owned(before);
      const foreign = owned(live(other)).marker.hashes;
      const hashes = { ...marker.hashes };
      for (const part of damaged) hashes[part] = foreign[part];
      const description = withMarker(edited.includes('description') ? other.description : text, {
        ...marker,
        hashes,
      });
      const pair = owned({ ...take(before, edited), description });
      const { origins, stale } = compareExisting(desired, pair, new SharedParts());
      const isSame = origins.size === 0 && stale.length === 0;
      if (!isSame) expect(isUntouched(desired, pair, context())).toBe(false);
    }),
    { numRuns: sizeOf(200) },
  );
});

it('leaves to the comparison what another owner applied, or another lifecycle', () => {
  const content = desire('a').automation;
  const pair = owned(live(content));
  expect(isUntouched(desire('a', content), pair, context())).toBe(true);
  expect(isUntouched(desire('a', content, { protect: true }), pair, context())).toBe(false);
  expect(isUntouched(desire('b', content), pair, context())).toBe(false);
  const policy = { ...FREE_POLICY, owner: 'acme/other' };
  expect(isUntouched(desire('a', content), pair, { ...context(), policy })).toBe(false);
});
