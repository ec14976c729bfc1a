/** Edits that only the creator of an ARIA automation may make: what is planned, and what is said, to the word. */
import { describe, expect, it } from 'vitest';
import type { Desired, Observed } from '../../../src/model/automation.ts';
import type { Change } from '../../../src/model/plan/change.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { isOtherCreator } from '../../../src/reconcile/decide/creator-rule.ts';
import { planChanges } from '../../../src/reconcile/plan-changes.ts';
import { inventoryOf } from '../../support/in-memory-api.ts';
import { describePlan } from '../describe-plan.ts';
import { applied, BASE, desire, FREE_POLICY, unmanaged } from '../samples.ts';

const ARIA = { kind: 'sendPromptToAria', prompt: 'Look.' } as const;
const TWICE = { kind: 'sendPromptToAria', prompt: 'Look twice.' } as const;

function planned(
  wanted: readonly Desired[],
  live: Observed,
  {
    viewer = 'ada',
    recreate,
    adopt = false,
  }: {
    readonly viewer?: string | undefined;
    readonly recreate?: readonly string[];
    readonly adopt?: boolean;
  } = {},
): Plan {
  return planChanges({
    desired: wanted,
    inventory: inventoryOf([live]),
    policy: { ...FREE_POLICY, adopt, ...(recreate === undefined ? {} : { recreate }) },
    server: 's',
    ...(viewer === '' ? {} : { viewer }),
  });
}

const live = (
  options: Parameters<typeof desire>[2] = {},
  action: Desired['automation']['action'] = ARIA,
): Observed => {
  const [observed] = applied([desire('a', { action }, options)]);
  if (observed === undefined) throw new Error('one automation');
  return { ...observed, createdBy: 'grace', updatedAt: '2026-05-01' };
};
const hints = ({ conflicts }: Plan) => conflicts.map(({ message, hint }) => `${message} | ${hint}`);

describe('an edit by another account', () => {
  const edit = [desire('a', { action: TWICE })];

  it('is a conflict with the ways out, and its drift is not repaired', () => {
    const drifted = { ...live(), enabled: false };
    expect(describePlan(planned(edit, drifted))).toMatchInlineSnapshot(`
      "drift edited a "a" in project vision-team/classifier id-a (stays, 2026-05-01, automations/a.yaml)
        enabled enabled [drift]: false > true
      conflict other-creator a "a" in project vision-team/classifier: id-a
      held back a "a" in project vision-team/classifier (conflict, automations/a.yaml): "a" was created by grace, and this run uses the account ada: only its creator can edit an automation with an ARIA action"
    `);
    expect(hints(planned(edit, live()))).toMatchInlineSnapshot(`
      [
        ""a" was created by grace, and this run uses the account ada: only its creator can edit an automation with an ARIA action | Apply as grace, or delete it and create it again with --recreate a: it then runs as ada, with another id and without its history",
      ]
    `);
    expect(
      hints(planned([desire('a', { action: TWICE }, { protect: true })], live())),
    ).toMatchInlineSnapshot(`
      [
        ""a" was created by grace, and this run uses the account ada: only its creator can edit an automation with an ARIA action | Apply as grace. It is protected, so it cannot be deleted and created again",
      ]
    `);
    expect(
      hints(planned([desire('a', { action: TWICE })], live({ protect: true }))),
    ).toMatchInlineSnapshot(`
      [
        ""a" was created by grace, and this run uses the account ada: only its creator can edit an automation with an ARIA action | Apply as grace. It is protected, so it cannot be deleted and created again",
      ]
    `);
    expect(hints(planned([], live({ onRemove: 'disable' })))).toMatchInlineSnapshot(`
      [
        ""a" was created by grace, and this run uses the account ada: only its creator can edit an automation with an ARIA action | Ask grace to apply it. Anybody who can write to the project can delete it",
      ]
    `);
  });

  it('is a deletion and a creation where the run names the key', () => {
    expect(describePlan(planned(edit, live(), { recreate: ['a'] }))).toMatchInlineSnapshot(`
      "delete a (recreated, git, removes)
        "a" in project vision-team/classifier of vision-team, automations/a.yaml
        over id-a with its marker
        sends nothing
        shows name description enabled scope when then > -
      create a (recreated, git, none) after a
        "a" in project vision-team/classifier of vision-team, automations/a.yaml
        over nothing
        sends "a" on project:vision-team/classifier runMetric sendPromptToAria "The loss rose." [acme/ml-platform#a@2 delete]
        shows - > name description enabled scope when then"
    `);
    const [deletion] = planned(edit, live(), { recreate: ['a'] }).changes;
    expect(deletion?.precondition).toMatchObject({
      kind: 'present',
      marker: expect.stringContaining('[wac:') as string,
    });
    const matrix = applied([desire('m/1', { action: ARIA })]).map((each) => ({
      ...each,
      createdBy: 'grace',
    }));
    const of = (recreate: readonly string[]) =>
      planned([desire('m/1', { action: TWICE })], matrix[0] as Observed, { recreate }).changes.map(
        ({ action }) => action,
      );
    expect([of(['m']), of(['m/1']), of(['m/']), of(['n'])]).toEqual([
      ['delete', 'create'],
      ['delete', 'create'],
      [],
      [],
    ]);
  });

  it('is one of an adoption too, and of an action that begins or ends to be a prompt', () => {
    const there = { ...unmanaged('u', { name: 'a', action: ARIA }), createdBy: 'grace' };
    const adopted = planned(edit, there, { adopt: true, recreate: ['a'] });
    expect(adopted.changes.map(({ action, reason }: Change) => [action, reason])).toEqual([
      ['delete', 'recreated'],
      ['create', 'recreated'],
    ]);
    expect(adopted.changes[0]?.precondition).not.toHaveProperty('marker');
    expect(planned(edit, there, { adopt: true }).conflicts).toMatchObject([
      { code: 'other-creator' },
    ]);
    expect(planned([desire('a')], live()).conflicts).toMatchObject([{ code: 'other-creator' }]);
    expect(planned(edit, live({}, BASE.action)).conflicts).toMatchObject([
      { code: 'other-creator' },
    ]);
    expect(planned([desire('a', { enabled: false })], live({}, BASE.action)).conflicts).toEqual([]);
    expect(planned([], live()).changes).toMatchObject([{ action: 'delete' }]);
    expect(planned([], live({ onRemove: 'release' })).conflicts).toMatchObject([
      { code: 'other-creator' },
    ]);
  });

  it('is no conflict for the creator, and a warning where either is not known', () => {
    expect(planned(edit, live(), { viewer: 'grace' }).changes).toMatchObject([
      { action: 'update' },
    ]);
    expect(planned(edit, live(), { viewer: '' }).diagnostics).toMatchInlineSnapshot(`
      [
        {
          "code": "plan/aria-creator",
          "hint": "If the server refuses the change, apply as its creator.",
          "message": "The server does not say whether this account created "a": only its creator can edit an automation with an ARIA action",
          "range": {
            "end": {
              "column": 1,
              "line": 1,
              "offset": 0,
            },
            "file": "automations/a.yaml",
            "start": {
              "column": 1,
              "line": 1,
              "offset": 0,
            },
          },
          "severity": "warning",
        },
      ]
    `);
    const { createdBy: _, ...anonymous } = live();
    expect(
      planned(edit, anonymous).diagnostics.map(({ code, severity }) => [code, severity]),
    ).toEqual([['plan/aria-creator', 'warning']]);
    expect(planned(edit, anonymous).changes).toMatchObject([{ action: 'update' }]);
    expect(planned([desire('a', { action: ARIA })], live(), { viewer: '' }).diagnostics).toEqual(
      [],
    );
  });
});

it.each([
  [{ action: ARIA, createdBy: 'grace' }, 'ada', true],
  [{ action: ARIA, createdBy: 'grace' }, 'grace', false],
  [{ action: ARIA, createdBy: 'grace' }, undefined, false],
  [{ action: ARIA }, 'ada', false],
  [{ action: BASE.action, createdBy: 'grace' }, 'ada', false],
])('%j is known to be of another than %j: %j', (observed, viewer, expected) => {
  expect(isOtherCreator(observed, viewer)).toBe(expected);
});
