/** Numbers that JavaScript rounds: an edit from one to another is seen, and no write rounds one. */
import { describe, expect, it } from 'vitest';
import type { Observed } from '../../../src/model/automation.ts';
import { canonicalAutomation } from '../../../src/model/canonical/canonical-automation.ts';
import { isEqualPart } from '../../../src/model/canonical/equal.ts';
import { decodeEvent } from '../../../src/wandb/codec/decode-event.ts';
import { encodeUpdate } from '../../../src/wandb/codec/encode-draft.ts';
import { applied, desire, FREE_POLICY, plan } from '../../reconcile/samples.ts';

const runs = (value: string): string =>
  JSON.stringify({
    run_filter: `{"$and":[{"config.id":{"$eq":${value}}}]}`,
    run_state_filter: { states: ['FAILED'] },
  });
const artifacts = (value: string): string =>
  `{"filter":{"$or":[{"$and":[{"alias":{"$in":[${value}]}}]}]}}`;

const LARGE = ['12345678901234567890', '12345678901234567891'] as const;

function withEvent(type: string, filter: string): Observed {
  const [observed] = applied([desire('a')]);
  if (observed === undefined) throw new Error('Nothing was applied');
  const raw = { triggeringCondition: { eventType: type, filter } };
  return { ...observed, event: decodeEvent(type, filter), raw };
}

describe.each([
  ['RUN_STATE', runs],
  ['LINK_MODEL', artifacts],
] as const)('a filter of %s', (type, filterOf) => {
  it('with one large number differs from one with another', () => {
    const [one, other] = LARGE.map((value) =>
      canonicalAutomation(withEvent(type, filterOf(value))),
    );
    if (one === undefined || other === undefined) throw new Error('There are two');
    expect(isEqualPart(one, other, 'event')).toBe(false);
  });

  it.each(['1e400', '0.12345678901234567890123', LARGE[0]])(
    'with %s is kept as it came, and no update writes it',
    (value) => {
      const live = withEvent(type, filterOf(value));
      expect(live.event).toEqual({ kind: 'other', type, filter: filterOf(value) });
      const { name, description, enabled, scope } = desire('a').automation;
      expect(encodeUpdate(live.id, { name, description, enabled, scope }, live)).not.toHaveProperty(
        'eventFilter',
      );
    },
  );

  it.each(['1', '1.0', '1e3', '-0.5', '9007199254740991', `"${LARGE[0]}"`])(
    'with %s can be expressed',
    (value) => {
      expect(withEvent(type, filterOf(value)).event.kind).not.toBe('other');
    },
  );
});

it('an edit to a large number is drift', () => {
  const wanted = [desire('a')];
  const { event } = withEvent('RUN_STATE', runs(LARGE[0]));
  const edited = applied(wanted).map((each) => ({ ...each, event }));
  expect(plan(wanted, edited, FREE_POLICY).drift).toMatchObject([
    { key: 'a', kind: 'inexpressible', isRepaired: true },
  ]);
});
