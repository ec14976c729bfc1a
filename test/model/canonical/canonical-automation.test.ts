import { expect, it } from 'vitest';
import { PARTS } from '../../../src/model/automation.ts';
import {
  type CanonicalAutomation,
  canonicalAutomation,
  SharedParts,
} from '../../../src/model/canonical/canonical-automation.ts';
import { automationDigest, partHashes } from '../../../src/model/canonical/digest.ts';
import { arbitraryAutomation } from '../../support/arbitrary-automation.ts';
import { fc } from '../../support/fast-check.ts';
import { sizeOf } from '../../support/size.ts';

const textOf = (automation: CanonicalAutomation): readonly unknown[] => [
  ...PARTS.map((part) => automation.parts[part].text),
  partHashes(automation),
  automationDigest(automation),
];

it('is the same whether or not parts are shared with other automations', () => {
  const parts = new SharedParts();
  fc.assert(
    fc.property(arbitraryAutomation, arbitraryAutomation, (one, other) => {
      const like = canonicalAutomation(other, { parts });
      const mixed = { ...one, event: other.event, scope: { ...other.scope, entity: 'renamed' } };
      for (const automation of [one, other, mixed, structuredClone(other)]) {
        const alone = textOf(canonicalAutomation(automation));
        expect(textOf(canonicalAutomation(automation, { parts, like }))).toEqual(alone);
        // A marker says what was applied, whatever the event is today.
        for (const appliedEvent of [one, other].map(
          (each) => partHashes(canonicalAutomation(each)).event,
        )) {
          expect(textOf(canonicalAutomation(automation, { parts, appliedEvent }))).toEqual(alone);
        }
      }
    }),
    { numRuns: sizeOf(300) },
  );
});
