/** Automations of ours that no manifest describes, and drift that nothing compares. */
import { describe, expect, it } from 'vitest';
import type { Desired, Observed } from '../../../src/model/automation.ts';
import type { AutomationId } from '../../../src/model/ids.ts';
import type { PlanPolicy } from '../../../src/model/plan/policy.ts';
import { describePlan } from '../describe-plan.ts';
import { applied, BASE, desire, FREE_POLICY, OWNER, plan, project, unmanaged } from '../samples.ts';

const reported = (
  wanted: readonly Desired[],
  live: readonly Observed[],
  policy: Partial<PlanPolicy> = {},
): string => describePlan(plan(wanted, live, { ...FREE_POLICY, ...policy }));

const one = [desire('loss')];
const dated = (observed: Observed): Observed => ({ ...observed, updatedAt: '2026-05-01' });
const there = (key: string = 'loss', owner: string = OWNER): Observed => {
  const [observed] = applied([desire(key)], { ...FREE_POLICY, owner });
  if (observed === undefined) throw new Error('one automation');
  return dated(observed);
};
const damaged = (observed: Observed): Observed => ({
  ...observed,
  description: observed.description.replace(/@2:[^.]*/u, '@2:x'),
});
const newer = (observed: Observed): Observed => ({
  ...observed,
  description: observed.description.replace('@2:', '@9:'),
});
const other = { kind: 'other', type: 'USER' } as const;
const id = (name: string) => name as AutomationId;

describe('what no manifest describes', () => {
  const removed = (options: Parameters<typeof desire>[2], change: Partial<Observed> = {}) => {
    const [live] = applied([desire('loss', {}, options)]);
    return reported([], [{ ...live, updatedAt: '2026-05-01', ...change } as Observed]);
  };

  it('ends as its marker says', () => {
    const ends = (['delete', 'disable', 'release', 'keep'] as const).map((onRemove) =>
      removed({ onRemove }),
    );
    expect(ends.join('\n\n')).toMatchInlineSnapshot(`
      "delete loss (not-declared, git, removes)
        "loss" in project vision-team/classifier of vision-team, no manifest
        over id-loss with its marker
        sends nothing
        shows name description enabled scope when then > -

      disable loss (not-declared, git, silences)
        "loss" in project vision-team/classifier of vision-team, no manifest
        over id-loss with its marker
        enabled enabled [git]: true > false
        sends "loss" off project:vision-team/classifier runMetric sendNotification "The loss rose." [acme/ml-platform#loss@2 disable]
        shows name description enabled scope when then > name description enabled scope when then

      release loss (not-declared, git, removes)
        "loss" in project vision-team/classifier of vision-team, no manifest
        over id-loss with its marker
        sends "loss" on project:vision-team/classifier runMetric sendNotification "The loss rose." [no marker]
        shows name description enabled scope when then > name description enabled scope when then

      unmanaged id-loss (kept) acme/ml-platform loss"
    `);
  });

  it('is already disabled, or cannot be written, or is protected', () => {
    const rest = [
      removed({ onRemove: 'disable' }, { enabled: false }),
      removed({ onRemove: 'disable' }, { scope: other, listedIn: 'acme' }),
      removed({ onRemove: 'release' }, { scope: other, listedIn: 'acme' }),
      removed({ onRemove: 'delete' }, { scope: other, listedIn: 'acme' }),
      removed({ protect: true }),
      removed(
        { protect: true },
        { name: 'N', event: { kind: 'linkArtifact', filter: {} }, action: { kind: 'doNothing' } },
      ),
    ];
    expect(rest.join('\n\n')).toMatchInlineSnapshot(`
      "drift undeclared loss "loss" in project vision-team/classifier id-loss (stays, 2026-05-01, no manifest)
        enabled enabled [drift]: false > -
      unmanaged id-loss (kept) acme/ml-platform loss

      drift undeclared loss "loss" in USER in acme id-loss (stays, 2026-05-01, no manifest)
        scope scope [drift]: {"inexpressible":{"type":"USER"}} > -
      unmanaged id-loss (inexpressible) acme/ml-platform loss

      drift undeclared loss "loss" in USER in acme id-loss (stays, 2026-05-01, no manifest)
        scope scope [drift]: {"inexpressible":{"type":"USER"}} > -
      unmanaged id-loss (inexpressible) acme/ml-platform loss

      delete loss (not-declared, git, removes)
        "loss" in USER in acme of acme, no manifest
        over id-loss with its marker
        sends nothing
        shows name description enabled scope when then > -
      drift removal-pending loss "loss" in USER in acme id-loss (stays, 2026-05-01, no manifest)
        scope scope [drift]: {"inexpressible":{"type":"USER"}} > -

      conflict protected loss "loss" in project vision-team/classifier: id-loss
      held back loss "loss" in project vision-team/classifier (conflict, -): "loss" is protected, and no manifest describes it any more
      unmanaged id-loss (protected) acme/ml-platform loss

      drift undeclared loss "N" in project vision-team/classifier id-loss (stays, 2026-05-01, no manifest)
        name name [drift]: "N" > -
        event when [drift]: {"linkArtifact":{}} > -
        action then [drift]: {"doNothing":{}} > -
      conflict protected loss "N" in project vision-team/classifier: id-loss
      held back loss "N" in project vision-team/classifier (conflict, -): "loss" is protected, and no manifest describes it any more
      unmanaged id-loss (protected) acme/ml-platform loss"
    `);
  });

  it('keeps what it cannot say when it is disabled', () => {
    const odd = {
      event: { kind: 'other', type: 'W', filter: '' },
      action: { kind: 'other', type: 'Q', raw: {} },
    } as const;
    expect(removed({ onRemove: 'disable' }, odd)).toContain(
      'sends "loss" off project:vision-team/classifier no event no action',
    );
    expect(removed({ onRemove: 'release' }, odd)).toContain(
      'sends "loss" on project:vision-team/classifier no event no action',
    );
    expect(removed({ onRemove: 'release' })).toContain(
      'runMetric sendNotification "The loss rose." [no marker]',
    );
  });

  it('is not changed a second time after it was disabled', () => {
    const [live] = applied([desire('loss', {}, { onRemove: 'disable' })]);
    const [change] = plan([], [live as Observed]).changes;
    const next = { ...live, ...change?.after } as Observed;
    expect(reported([], [next])).toBe('unmanaged id-loss (kept) acme/ml-platform loss');
  });

  it('is pruned in an entity left behind, where another one is here', () => {
    const [here] = applied([desire('loss')]);
    const behind = {
      ...there(),
      id: id('old'),
      listedIn: 'old-team',
      name: 'loss',
      scope: project('classifier', 'old-team'),
    };
    const policy = { formerEntities: ['old-team'] };
    expect(reported(one, [here as Observed, behind], policy)).toContain('delete loss (entity-left');
    const sameScope = { ...there(), id: id('old'), listedIn: 'old-team' };
    expect(reported(one, [here as Observed, sameScope], policy)).toMatchInlineSnapshot(`
      "delete loss (entity-left, git, removes)
        "loss" in project vision-team/classifier of vision-team, no manifest
        over old with its marker
        sends nothing
        shows name description enabled scope when then > -
      unchanged loss"
    `);
    expect(plan(one, [sameScope], { ...FREE_POLICY, ...policy }).changes).toEqual([]);
    expect(plan([], [sameScope], { ...FREE_POLICY, ...policy }).changes).toMatchObject([
      { reason: 'entity-left' },
    ]);
  });

  it('may be the former form of one that is held back, which then holds it too', () => {
    const state = { kind: 'runState', states: ['FAILED'], runs: {} } as const;
    const taken = unmanaged('u1', { name: 'new' });
    const held = (former: Desired) => reported([desire('new')], [...applied([former]), taken]);
    expect(held(desire('old', { name: 'Old' }))).toMatchInlineSnapshot(`
      "drift unmarked new "new" in project vision-team/classifier u1 (stays, automations/new.yaml)
      conflict place-taken new "new" in project vision-team/classifier: u1
      held back new "new" in project vision-team/classifier (conflict, automations/new.yaml): "new" has the same name and scope as "new" in project vision-team/classifier, which is unmanaged
      held back old "Old" in project vision-team/classifier (dependency, -): "old" may be the former automation of "new", which is held back
      unmanaged u1 (unmanaged) - -"
    `);
    const several = describePlan(
      plan(
        [desire('new'), desire('more')],
        [
          ...applied([
            desire('old', { name: 'Old', event: state }),
            desire('o2', { name: 'new', event: state }),
          ]),
          unmanaged('u2', { name: 'more' }),
        ],
        FREE_POLICY,
      ),
    );
    expect(several).toContain('delete old');
    const differs = held(desire('old', { name: 'Old', event: state }));
    expect(differs).toContain('delete old');
    const otherAction = held(desire('old', { name: 'Old', action: { kind: 'doNothing' } }));
    expect(otherAction).toContain('delete old');
    const otherScope = held(desire('old', { name: 'Old', scope: project('x') }));
    expect(otherScope).toContain('delete old');
    expect(BASE.event.kind).toBe('runMetric');
  });
});

describe('drift that nothing compares', () => {
  it('is that of damaged and newer markers, of copies, and of several with one key', () => {
    const copy = { ...there(), id: id('c'), name: 'Copy', scope: project('x') };
    const twin = { ...there(), id: id('t'), name: 'Twin', enabled: false };
    const lines = (
      wanted: readonly Desired[],
      live: readonly Observed[],
      policy: Partial<PlanPolicy> = {},
    ) =>
      reported(wanted, live, policy)
        .split('\n')
        .filter(
          (line) => /^(?:drift| {2})/u.test(line) && !/^ {2}(?:over|sends|shows|")/u.test(line),
        )
        .join('\n');
    expect(lines([], [damaged(there())])).toMatchInlineSnapshot(
      `"drift unreadable-marker loss "loss" in project vision-team/classifier id-loss (stays, 2026-05-01, no manifest)"`,
    );
    expect(lines([], [newer(there())])).toMatchInlineSnapshot(
      `"drift newer-marker loss "loss" in project vision-team/classifier id-loss (stays, 2026-05-01, no manifest)"`,
    );
    expect(lines([], [copy])).toMatchInlineSnapshot(
      `"drift moved loss "Copy" in project vision-team/x c (stays, 2026-05-01, no manifest)"`,
    );
    expect(lines(one, [there(), copy])).toMatchInlineSnapshot(
      `"drift copied loss "Copy" in project vision-team/x c (stays, 2026-05-01, no manifest)"`,
    );
    expect(lines(one, [there(), twin])).toMatchInlineSnapshot(`
      "drift duplicated loss "loss" in project vision-team/classifier id-loss (stays, 2026-05-01, automations/loss.yaml)
      drift duplicated loss "Twin" in project vision-team/classifier t (stays, 2026-05-01, automations/loss.yaml)
        name name [drift]: "Twin" > "loss"
        enabled enabled [drift]: false > true"
    `);
    expect(lines([], [there(), twin])).toMatchInlineSnapshot(`
      "drift duplicated loss "loss" in project vision-team/classifier id-loss (stays, 2026-05-01, no manifest)
      drift duplicated loss "Twin" in project vision-team/classifier t (stays, 2026-05-01, no manifest)"
    `);
    const foreign = { ...there('b', `${OWNER}:old`), name: 'B' };
    expect(lines([], [foreign], { declaredOwners: [OWNER] })).toMatchInlineSnapshot(
      `"drift stranded b "B" in project vision-team/classifier id-b (stays, 2026-05-01, acme/ml-platform:old, no manifest)"`,
    );
    // What is edited beside another that wants its slot is drift all the same.
    const shared = [desire('loss'), desire('b', { name: 'loss' })];
    expect(lines(shared, [{ ...there(), enabled: false }])).toMatchInlineSnapshot(`
      "drift edited loss "loss" in project vision-team/classifier id-loss (stays, 2026-05-01, automations/loss.yaml)
        enabled enabled [drift]: false > true"
    `);
  });

  it('is in order of keys, kinds and ids', () => {
    const twins = ['z', 'a'].flatMap((key) => [there(key), { ...there(key), id: id(`${key}2`) }]);
    const made = plan([], twins, FREE_POLICY);
    expect(made.drift.map((each) => `${each.key} ${each.id}`)).toEqual([
      'a a2',
      'a id-a',
      'z id-z',
      'z z2',
    ]);
    expect(plan([], [...twins].reverse(), FREE_POLICY)).toEqual(made);
  });
});
