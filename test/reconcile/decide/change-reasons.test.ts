/** Protection, the reason of each change, and what a manifest ignores. */
import { describe, expect, it } from 'vitest';
import type { Desired, Observed } from '../../../src/model/automation.ts';
import type { IntegrationId } from '../../../src/model/ids.ts';
import type { PlanPolicy } from '../../../src/model/plan/policy.ts';
import { applied, BASE, desire, OTHER_SLACK, POLICY, plan, project, SLACK } from '../samples.ts';

import { edited, loud, reported, state } from './edits.ts';

describe('a protected automation', () => {
  const guarded = desire('loss', {}, { protect: true });
  it.each<[string, Desired, readonly Observed[], string]>([
    [
      'disabled by Git',
      desire('loss', { enabled: false }, { protect: true }),
      edited({}, guarded),
      'protected',
    ],
    [
      'disabled while protection is lifted',
      desire('loss', { enabled: false }),
      edited({}, guarded),
      'protected',
    ],
    [
      'disabled while protection is new',
      desire('loss', { enabled: false }, { protect: true }),
      edited({}),
      'protected',
    ],
    [
      'moved by Git',
      desire('loss', { scope: project('x') }, { protect: true }),
      edited({}, guarded),
      'protected',
    ],
    [
      'moved by Git while it is off',
      desire('loss', { scope: project('x'), enabled: false }, { protect: true }),
      edited({}, desire('loss', { enabled: false }, { protect: true })),
      'protected',
    ],
    [
      'given another event by Git',
      desire('loss', { event: state }, { protect: true }),
      edited({}, guarded),
      'protected',
    ],
    ['moved by hand, and put back', guarded, edited({ scope: project('x') }, guarded), 'update'],
    [
      'given another event by hand, and put back',
      guarded,
      edited({ event: state }, guarded),
      'update',
    ],
    [
      'moved by hand and by Git',
      desire('loss', { scope: project('y') }, { protect: true }),
      edited({ scope: project('x') }, guarded),
      'protected',
    ],
    ['renamed', desire('loss', { name: 'New' }, { protect: true }), edited({}, guarded), 'update'],
    ['no longer protected', desire('loss'), edited({}, guarded), 'update'],
    [
      'put back and switched off',
      desire('loss', { enabled: false }, { protect: true }),
      edited({ event: state }, guarded),
      'protected',
    ],
  ])('%s', (_, wanted, live, expected) => {
    const made = plan([wanted], live);
    const result = [
      ...made.changes.map(({ action }) => action),
      ...made.conflicts.map(({ code }) => code),
    ];
    expect(result).toEqual([expected]);
    // What is found is the declaration's, so nothing else is planned for it.
    expect(made.unmanaged).toEqual([]);
  });

  it('keeps its drift in the plan when a change of it is refused', () => {
    const wanted = desire('loss', { enabled: false }, { protect: true });
    expect(reported(wanted, edited({ action: loud }, guarded))).toMatchInlineSnapshot(`
      "drift edited loss "loss" in project vision-team/classifier id-loss (stays, 2026-05-01T00:00:00Z, automations/loss.yaml)
        action then.sendNotification.severity [drift]: "ERROR" > "WARN"
      conflict protected loss "loss" in project vision-team/classifier: id-loss
      held back loss "loss" in project vision-team/classifier (conflict, automations/loss.yaml): "loss" is protected, and the plan would silence or move it"
    `);
  });

  it('of another owner is not taken over', () => {
    const theirs = applied([guarded], { ...POLICY, owner: 'acme/old' });
    expect(
      reported(desire('loss'), theirs, { ...POLICY, formerOwners: ['acme/old'] }),
    ).toMatchInlineSnapshot(`
      "conflict protected loss "loss" in project vision-team/classifier: id-loss
      held back loss "loss" in project vision-team/classifier (conflict, automations/loss.yaml): "loss" in project vision-team/classifier is protected by its owner acme/old, so it cannot be taken over"
    `);
  });
});

describe('the reason of a change', () => {
  const anew = { ...SLACK, id: 'slack-9' as IntegrationId };
  const with9 = { ...BASE.action, integration: anew } as typeof BASE.action;
  const old: PlanPolicy = { ...POLICY, owner: 'acme/old' };
  const webhook = {
    id: 'w' as IntegrationId,
    kind: 'webhook',
    entity: 'vision-team',
    name: 'ci',
  } as const;
  const post = (id: string, payload: string) =>
    ({
      kind: 'sendWebhook',
      integration: { ...webhook, id: id as IntegrationId },
      payload,
    }) as const;
  it.each<[string, Desired, readonly Observed[], Partial<PlanPolicy>, readonly string[]]>([
    ['declared', desire('loss', { enabled: false }), edited({}), {}, ['declared git']],
    [
      'declared',
      desire('loss', { enabled: false }),
      edited({ action: loud }),
      {},
      ['declared both'],
    ],
    ['drifted', desire('loss'), edited({ action: loud, enabled: false }), {}, ['drifted drift']],
    [
      'drifted and lifecycle',
      desire('loss', {}, { protect: true }),
      edited({ action: loud }),
      {},
      ['declared both'],
    ],
    ['lifecycle', desire('loss', {}, { protect: true }), edited({}), {}, ['lifecycle git']],
    ['marker', desire('loss', { action: loud }), edited({ action: loud }), {}, ['marker git']],
    [
      'integration',
      desire('loss', { action: with9 }),
      edited({}),
      {},
      ['integration-replaced git'],
    ],
    [
      'integration and more',
      desire('loss', { action: with9, enabled: false }),
      edited({}),
      {},
      ['declared git'],
    ],
    [
      'integration and text',
      desire('loss', { action: { ...with9, title: 'New' } as typeof with9 }),
      edited({}),
      {},
      ['declared git'],
    ],
    [
      'another channel',
      desire('loss', { action: { ...BASE.action, integration: OTHER_SLACK } as typeof with9 }),
      edited({}),
      {},
      ['declared git'],
    ],
    [
      'a webhook made anew',
      desire('loss', { action: post('w2', '{"a": 1}') }),
      edited({}, desire('loss', { action: post('w1', '{"a":1}') })),
      {},
      ['integration-replaced git'],
    ],
    [
      'a webhook made anew with another payload',
      desire('loss', { action: post('w2', '{"a":2}') }),
      edited({}, desire('loss', { action: post('w1', '{"a":1}') })),
      {},
      ['declared git'],
    ],
    [
      'an action without an integration',
      desire('loss', { action: { kind: 'doNothing' } }),
      edited({}),
      {},
      ['declared git'],
    ],
    ['shadow', desire('loss', {}, { shadow: true }), edited({}), {}, ['shadow git']],
    [
      'shadow ends',
      desire('loss'),
      edited({}, desire('loss', {}, { shadow: true })),
      {},
      ['shadow git'],
    ],
    [
      'shadow without an effect',
      desire('loss', { action: { kind: 'doNothing' } }, { shadow: true }),
      edited({}, desire('loss', { action: { kind: 'doNothing' } })),
      {},
      ['lifecycle git'],
    ],
    [
      'former owner',
      desire('loss'),
      applied([desire('loss')], old),
      { formerOwners: ['acme/old'] },
      ['taken-over git'],
    ],
    [
      'taken over',
      desire('loss'),
      applied([desire('loss')], old),
      { takeOver: ['acme/old'] },
      ['taken-over git'],
    ],
    ['former key', desire('loss', { name: 'old' }), applied([desire('old')]), {}, ['re-keyed git']],
  ])('is that of %s', (_, wanted, live, policy, expected) => {
    const made = plan([wanted], live, { ...POLICY, ...policy });
    expect(made.changes.map(({ reason, origin }) => `${reason} ${origin}`)).toEqual(expected);
  });

  it('counts a re-key only where something differs besides', () => {
    const there = applied([desire('old', { name: 'N' })]);
    const counted = (wanted: Desired) =>
      plan([wanted], there).changes.map(({ isCounted }) => isCounted);
    expect(counted(desire('new', { name: 'N' }))).toEqual([false]);
    expect(counted(desire('new', { name: 'N', enabled: false }, { adopt: true }))).toEqual([true]);
    expect(counted(desire('new', { name: 'N' }, { protect: true }))).toEqual([false]);
  });

  it('of an edit in shadow mode is shadowed drift', () => {
    const shadowed = desire('loss', {}, { shadow: true });
    expect(
      reported(shadowed, edited({ action: BASE.action, enabled: false }, shadowed)),
    ).toMatchInlineSnapshot(`
      "update loss (drifted, drift, none)
        "loss" in project vision-team/classifier of vision-team, automations/loss.yaml
        over id-loss with its marker
        enabled enabled [drift]: false > true
        action then [drift]: {"sendNotification":{"integration":{"slack":{"channel":"#ml-alerts"}},"title":"Loss","severity":"WARN"}} > {"doNothing":{}}
        sends "loss" on project:vision-team/classifier runMetric doNothing "The loss rose." [acme/ml-platform#loss@2 delete shadow]
        shows name description enabled scope when then > name description enabled scope when then
      drift edited loss "loss" in project vision-team/classifier id-loss (repaired, shadowed, 2026-05-01T00:00:00Z, automations/loss.yaml)
        enabled enabled [drift]: false > true
        action then [drift]: {"sendNotification":{"integration":{"slack":{"channel":"#ml-alerts"}},"title":"Loss","severity":"WARN"}} > {"doNothing":{}}"
    `);
    const off = plan([shadowed], edited({ enabled: false }, shadowed));
    expect(off.drift[0]).not.toHaveProperty('isShadowed');
    const plain = plan([desire('loss')], edited({ action: loud }));
    expect(plain.drift[0]).not.toHaveProperty('isShadowed');
  });
});

describe('what a manifest ignores', () => {
  it('is nobody\u2019s edit, and its change of mind is one of Git', () => {
    const ignoring = desire(
      'loss',
      {},
      { ignoreChanges: ['enabled', 'then.sendNotification.severity'] },
    );
    const live = edited({ enabled: false, action: loud }, ignoring);
    expect(reported(ignoring, live)).toBe('unchanged loss');
    expect(reported(desire('loss'), live)).toMatchInlineSnapshot(`
      "update loss (declared, git, none)
        "loss" in project vision-team/classifier of vision-team, automations/loss.yaml
        over id-loss with its marker
        enabled enabled [git]: false > true
        action then.sendNotification.severity [git]: "ERROR" > "WARN"
        lifecycle lifecycle.ignoreChanges [git]: ["enabled","then.sendNotification.severity"] > []
        sends "loss" on project:vision-team/classifier runMetric sendNotification "The loss rose." [acme/ml-platform#loss@2 delete]
        shows name description enabled scope when then lifecycle > name description enabled scope when then lifecycle"
    `);
    const title = { ...loud, title: 'By hand' } as typeof loud;
    expect(
      reported(ignoring, edited({ enabled: false, action: title }, ignoring)),
    ).toMatchInlineSnapshot(`
      "update loss (drifted, drift, none)
        "loss" in project vision-team/classifier of vision-team, automations/loss.yaml
        over id-loss with its marker
        action then.sendNotification.title [drift]: "By hand" > "Loss"
        sends "loss" off project:vision-team/classifier runMetric sendNotification "The loss rose." [acme/ml-platform#loss@2 delete enabled+then.sendNotification.severity]
        shows name description enabled scope when then > name description enabled scope when then
      drift edited loss "loss" in project vision-team/classifier id-loss (repaired, 2026-05-01T00:00:00Z, automations/loss.yaml)
        action then.sendNotification.title [drift]: "By hand" > "Loss""
    `);
  });
});
