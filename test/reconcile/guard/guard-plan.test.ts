import { describe, expect, it } from 'vitest';
import type { Desired } from '../../../src/model/automation.ts';
import type { Refusal } from '../../../src/model/plan/plan.ts';
import type { PlanPolicy } from '../../../src/model/plan/policy.ts';
import { applied, BASE, desire, OTHER_SLACK, POLICY, plan, project } from '../samples.ts';

/** `count` automations, in one project by default. */
function inventory(
  count: number,
  entity: string = 'vision-team',
  first: number = 0,
): readonly Desired[] {
  return Array.from({ length: count }, (_, index) => {
    const key = `alert-${String(first + index).padStart(3, '0')}`;
    return desire(key, { scope: project('classifier', entity) });
  });
}

function breaches(
  before: readonly Desired[],
  after: readonly Desired[],
  policy: Partial<PlanPolicy> = {},
): readonly string[] {
  const { refusedBy } = plan(after, applied(before), { ...POLICY, ...policy });
  return refusedBy.map((refusal: Refusal) =>
    refusal.kind === 'guard' ? refusal.breach.message : refusal.kind,
  );
}

const guard = POLICY.guard;

describe('guards', () => {
  it('says which limit, by how much, and how to go on', () => {
    const before = inventory(40);
    const { refusedBy } = plan(before.slice(11), applied(before));
    expect(refusedBy).toMatchInlineSnapshot(`
      [
        {
          "breach": {
            "count": 11,
            "counter": "removals",
            "hint": "If that is intended, run once with --allow-deletes 11, or list the keys under "removed"",
            "limit": {
              "kind": "number",
              "value": 5,
            },
            "message": "The plan removes 11 of 40 managed automations, above the limit of 5 (maxDeletes)",
            "owned": 40,
          },
          "kind": "guard",
        },
        {
          "breach": {
            "count": 11,
            "counter": "removals",
            "hint": "If that is intended, run once with --allow-deletes 11, or list the keys under "removed"",
            "limit": {
              "kind": "percent",
              "value": 25,
            },
            "message": "The plan removes 11 of 40 managed automations, 27.5 %, above the limit of 25 % (maxDeletePercent)",
            "owned": 40,
          },
          "kind": "guard",
        },
      ]
    `);
  });

  it.each<[string, number, number, Partial<PlanPolicy>, number]>([
    ['as many as the limit', 100, 5, {}, 0],
    ['one more than the limit', 100, 6, {}, 1],
    ['as much as the share', 20, 5, {}, 0],
    ['more than the share', 19, 5, {}, 1],
    ['a single one, whatever its share', 2, 1, {}, 0],
    ['a single one where the number is zero', 2, 1, { guard: { ...guard, maxDeletes: 0 } }, 1],
    ['a single one where the share is zero', 2, 1, { guard: { ...guard, maxDeletePercent: 0 } }, 1],
    ['as many as one run is allowed', 12, 11, { allow: { deletes: 11 } }, 0],
    ['more than one run is allowed', 100, 6, { allow: { deletes: 5 } }, 1],
    ['a single one where one run is allowed none', 100, 1, { allow: { deletes: 0 } }, 1],
    [
      'what a reviewer has agreed to',
      100,
      6,
      { removed: [{ key: 'alert-003', until: '2026-06-01' }] },
      0,
    ],
    [
      'what a reviewer agreed to too long ago',
      100,
      6,
      { removed: [{ key: 'alert-003', until: '2026-05-31' }] },
      1,
    ],
  ])('counts removals: %s', (_, owned, removed, policy, expected) => {
    const before = inventory(owned);
    expect(breaches(before, before.slice(removed), policy)).toHaveLength(expected);
  });

  it('agrees to every copy of a matrix at once', () => {
    const before = [
      ...Array.from({ length: 9 }, (_, index) => desire(`idle/p${index}`)),
      ...inventory(20),
    ];
    const removed = [{ key: 'idle', until: '2026-12-01' }];
    expect(breaches(before, inventory(20))).toHaveLength(2);
    expect(breaches(before, inventory(20), { removed })).toEqual([]);
  });

  it('counts the share in each entity too', () => {
    const before = [...inventory(40), ...inventory(3, 'nlp-team', 40)];
    expect(breaches(before, before.slice(0, 41))).toEqual([
      'The plan removes 2 of 3 managed automations in "nlp-team", 66.7 %, above the limit of 25 % (maxDeletePercent)',
    ]);
  });

  it.each<[string, Partial<typeof BASE>]>([
    ['disabled', { enabled: false }],
    ['set to do nothing', { action: { kind: 'doNothing' } }],
    ['moved', { scope: project('elsewhere') }],
    ['given another event', { event: { kind: 'runState', states: ['FAILED'], runs: {} } }],
  ])('counts what is silenced because it is %s', (_, change) => {
    const before = inventory(40);
    const changing = (count: number) =>
      before.map((each, index) =>
        index < count ? desire(each.declaration.key, { ...each.automation, ...change }) : each,
      );
    expect(breaches(before, changing(5))).toEqual([]);
    expect(breaches(before, changing(6))).toEqual([
      'The plan silences 6 of 40 managed automations, above the limit of 5 (maxSilenced)',
    ]);
    expect(breaches(before, changing(6), { allow: { silenced: 6 } })).toEqual([]);
  });

  it.each<[string, Partial<typeof BASE>]>([
    [
      'a filter that never holds',
      { event: { ...BASE.event, runs: { $or: [] } } as typeof BASE.event },
    ],
    [
      'another kind of condition',
      {
        event: {
          kind: 'runMetric',
          condition: { kind: 'zscore', metric: 'loss', window: 30, threshold: 3, direction: 'ANY' },
          runs: {},
        },
      },
    ],
    [
      'a z-score that its window cannot reach',
      {
        event: {
          kind: 'runMetric',
          condition: { kind: 'zscore', metric: 'loss', window: 5, threshold: 3, direction: 'ANY' },
          runs: {},
        },
      },
    ],
  ])('counts what is silenced by %s', (_, change) => {
    const before = inventory(40);
    const after = before.map((each, index) =>
      index < 6 ? desire(each.declaration.key, { ...each.automation, ...change }) : each,
    );
    expect(breaches(before, after)).toEqual([
      'The plan silences 6 of 40 managed automations, above the limit of 5 (maxSilenced)',
    ]);
  });

  it('does not count what could never fire before', () => {
    const event = { ...BASE.event, runs: { $or: [] } } as typeof BASE.event;
    const before = inventory(40).map((each) => desire(each.declaration.key, { event }));
    const other = { ...BASE.event, runs: { name: { $in: [] } } } as typeof BASE.event;
    const after = before.map((each) => desire(each.declaration.key, { event: other }));
    expect(breaches(before, after)).toEqual([]);
  });

  describe('of protected automations', () => {
    const event = { ...BASE.event, runs: { name: { $regex: '^prod-' } } } as typeof BASE.event;
    const altered = (before: readonly Desired[], count: number, isProtected: boolean) =>
      before.map((each, index) =>
        index < count
          ? desire(each.declaration.key, { ...each.automation, event }, { protect: isProtected })
          : each,
      );
    const before = inventory(40).map((each) =>
      desire(each.declaration.key, each.automation, { protect: true }),
    );

    it('counts another event, filter or threshold', () => {
      expect(breaches(before, altered(before, 10, true))).toEqual([]);
      expect(breaches(before, altered(before, 11, true))).toEqual([
        'The plan changes the events of 11 protected of 40 managed automations, above the limit of 10 (maxAltered)',
      ]);
      expect(breaches(before, altered(before, 11, true), { allow: { altered: 11 } })).toEqual([]);
      expect(breaches(before, altered(before, 11, true), { allow: { altered: 10 } })).toHaveLength(
        1,
      );
    });

    it('counts one whose protection ends in the same plan, or begins in it', () => {
      expect(breaches(before, altered(before, 11, false))).toHaveLength(1);
      expect(breaches(inventory(40), altered(inventory(40), 11, true))).toHaveLength(1);
    });

    it('counts the share where the configuration sets one', () => {
      const policy = { guard: { ...guard, maxAlteredPercent: 5 } };
      expect(breaches(before, altered(before, 2, true), policy)).toEqual([]);
      expect(breaches(before, altered(before, 3, true), policy)).toEqual([
        'The plan changes the events of 3 protected of 40 managed automations, 7.5 %, above the limit of 5 % (maxAlteredPercent)',
      ]);
    });

    it('leaves others out', () => {
      expect(breaches(inventory(40), altered(inventory(40), 11, false))).toEqual([]);
    });

    it('names the danger', () => {
      const { changes } = plan(altered(before, 1, true), applied(before));
      expect(changes.map(({ danger }) => danger)).toEqual(['alters']);
    });
  });

  it('does not count what was silent before', () => {
    const before = inventory(40).map((each) => desire(each.declaration.key, { enabled: false }));
    const after = before.map((each) =>
      desire(each.declaration.key, { enabled: false, scope: project('elsewhere') }),
    );
    expect(breaches(before, after)).toEqual([]);
  });

  it('counts what goes to another integration', () => {
    const before = inventory(40);
    const action = { ...BASE.action, integration: OTHER_SLACK } as typeof BASE.action;
    const changing = (count: number) =>
      before.map((each, index) =>
        index < count ? desire(each.declaration.key, { action }) : each,
      );
    expect(breaches(before, changing(10))).toEqual([]);
    expect(breaches(before, changing(11))).toEqual([
      'The plan redirects 11 of 40 managed automations, above the limit of 10 (maxRedirected)',
    ]);
  });

  it('counts what onRemove disables as silenced, and what it releases as removed', () => {
    const stay = (each: Desired, onRemove: 'disable' | 'release') =>
      desire(each.declaration.key, each.automation, { onRemove });
    for (const [onRemove, verb] of [
      ['disable', 'silences'],
      ['release', 'removes'],
    ] as const) {
      const before = inventory(40).map((each) => stay(each, onRemove));
      expect(breaches(before, before.slice(6))).toEqual([
        expect.stringContaining(`The plan ${verb} 6 of 40`),
      ]);
    }
  });

  it('counts an adoption that does less than before', () => {
    const there = applied(inventory(40)).map((each) => ({ ...each, description: '' }));
    const after = inventory(40).map((each) => desire(each.declaration.key, { enabled: false }));
    expect(plan(after, there, { ...POLICY, adopt: true }).refusedBy).toMatchObject([
      { kind: 'guard', breach: { counter: 'silencing', count: 40, owned: 0 } },
    ]);
  });

  it('does not count re-keying', () => {
    const before = inventory(40);
    const after = before.map((each, index) => desire(`new-${index}`, each.automation));
    const { refusedBy, changes } = plan(after, applied(before));
    expect(refusedBy).toEqual([]);
    expect(new Set(changes.map(({ reason }) => reason))).toEqual(new Set(['re-keyed']));
  });
});
