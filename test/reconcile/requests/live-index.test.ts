import { describe, expect, it } from 'vitest';
import type { Observed } from '../../../src/model/automation.ts';
import { liveIdentity } from '../../../src/reconcile/ownership/live-identity.ts';
import { LiveIndex } from '../../../src/reconcile/requests/live-index.ts';
import { unmanaged } from '../samples.ts';

const automations = Array.from({ length: 100 }, (_, index) =>
  unmanaged(`id-${index}`, { name: `Rule ${index}` }),
);

describe('LiveIndex', () => {
  it('finds automations by id', () => {
    const index = new LiveIndex(automations);
    expect(index.get('id-7')?.name).toBe('Rule 7');
    expect(index.get('id-100')).toBeUndefined();
  });

  it('holds what an automation is to the letter, its marker included', () => {
    const index = new LiveIndex(automations);
    const [first] = automations;
    if (first === undefined) throw new Error('There are automations');
    const identity = liveIdentity(first);
    expect(index.holds(identity)).toBe(true);
    expect(index.holds({ ...identity, digest: '' })).toBe(false);
    expect(index.holds({ ...identity, marker: '[wac:a/b#c@2:…]' })).toBe(false);
  });

  it('looks into each automation once, however many changes are looked up', () => {
    let reads = 0;
    const counted = automations.map((each): Observed => {
      const { description, ...rest } = each;
      return {
        ...rest,
        get description() {
          reads += 1;
          return description;
        },
      };
    });
    const index = new LiveIndex(counted);
    const identities = automations.map(liveIdentity);
    index.holds({ digest: '' });
    const first = reads;
    expect(identities.every((identity) => index.holds(identity))).toBe(true);
    expect(reads).toBe(first);
  });
});
