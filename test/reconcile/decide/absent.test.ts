/** A declaration whose key nothing carries: every rule. */
import { describe, expect, it } from 'vitest';
import type { Desired, Observed } from '../../../src/model/automation.ts';
import type { ReadEntity } from '../../../src/model/automation-api.ts';
import { canonicalAutomation } from '../../../src/model/canonical/canonical-automation.ts';
import { adoptionDigest } from '../../../src/model/canonical/digest.ts';
import type { AutomationId } from '../../../src/model/ids.ts';
import type { PlanPolicy } from '../../../src/model/plan/policy.ts';
import { planChanges } from '../../../src/reconcile/plan-changes.ts';
import { describePlan } from '../describe-plan.ts';
import {
  applied,
  desire,
  FREE_POLICY,
  OWNER,
  POLICY,
  plan,
  project,
  unmanaged,
} from '../samples.ts';

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
const id = (name: string) => name as AutomationId;

describe('a key that nothing carries', () => {
  it('is created', () => {
    expect(reported(one, [])).toMatchInlineSnapshot(`
      "create loss (declared, missing, none)
        "loss" in project vision-team/classifier of vision-team, automations/loss.yaml
        over nothing
        sends "loss" on project:vision-team/classifier runMetric sendNotification "The loss rose." [acme/ml-platform#loss@2 delete]
        shows - > name description enabled scope when then
      drift missing loss "loss" in project vision-team/classifier - (repaired, automations/loss.yaml)"
    `);
  });

  it('is adopted, where that is allowed, with the drift of what it was', () => {
    const live = dated(unmanaged('u1', { name: 'loss', enabled: false }));
    expect(reported(one, [live], { adopt: true })).toMatchInlineSnapshot(`
      "adopt loss (adopted, git, none)
        "loss" in project vision-team/classifier of vision-team, automations/loss.yaml
        over u1
        enabled enabled [git]: false > true
        sends "loss" on project:vision-team/classifier runMetric sendNotification "The loss rose." [acme/ml-platform#loss@2 delete]
        shows name description enabled scope when then > name description enabled scope when then
      drift unmarked loss "loss" in project vision-team/classifier u1 (repaired, 2026-05-01, automations/loss.yaml)
        enabled enabled [both]: false > true"
    `);
    expect(reported(one, [live])).toMatchInlineSnapshot(`
      "drift unmarked loss "loss" in project vision-team/classifier u1 (stays, 2026-05-01, automations/loss.yaml)
        enabled enabled [both]: false > true
      conflict place-taken loss "loss" in project vision-team/classifier: u1
      held back loss "loss" in project vision-team/classifier (conflict, automations/loss.yaml): "loss" has the same name and scope as "loss" in project vision-team/classifier, which is unmanaged
      unmanaged u1 (unmanaged) - -"
    `);
    const digest = adoptionDigest(canonicalAutomation(live));
    const adopting = (adopt: boolean | string) =>
      plan([desire('loss', {}, { adopt })], [live]).changes.length;
    expect([adopting(digest), adopting('sha256:0'), adopting(true), adopting(false)]).toEqual([
      1, 0, 0, 0,
    ]);
    const same = unmanaged('u1', { name: 'loss' });
    expect(plan([desire('loss', {}, { adopt: true })], [same]).changes).toHaveLength(1);
    const odd = {
      ...live,
      scope: live.scope,
      event: { kind: 'other', type: 'W', filter: '' },
    } as Observed;
    expect(reported(one, [odd], { adopt: true }).split('\n')[0]).toBe(
      'adopt loss (adopted, git, none)',
    );
    expect(reported(one, [odd])).toContain('conflict place-taken loss');
  });

  it('is re-keyed from a key that no manifest has', () => {
    const renamed = desire('new', { name: 'loss' });
    expect(reported([renamed], [there()])).toMatchInlineSnapshot(`
      "update new (re-keyed, git, none) not counted
        "loss" in project vision-team/classifier of vision-team, automations/new.yaml
        over id-loss with its marker
        sends "loss" on project:vision-team/classifier runMetric sendNotification "The loss rose." [acme/ml-platform#new@2 delete]
        shows name description enabled scope when then > name description enabled scope when then"
    `);
    const changed = desire('new', { name: 'loss', enabled: false });
    expect(reported([changed], [there()])).toMatchInlineSnapshot(`
      "delete loss (not-declared, git, removes)
        "loss" in project vision-team/classifier of vision-team, no manifest
        over id-loss with its marker
        sends nothing
        shows name description enabled scope when then > -
      create new (declared, missing, none) after loss
        "loss" in project vision-team/classifier of vision-team, automations/new.yaml
        over nothing
        sends "loss" off project:vision-team/classifier runMetric sendNotification "The loss rose." [acme/ml-platform#new@2 delete]
        shows - > name description enabled scope when then
      drift missing new "loss" in project vision-team/classifier - (repaired, automations/new.yaml)
      plan/maybe-renamed: "loss" is removed and "new" is created with nearly the same automation"
    `);
    const taking = desire('new', { name: 'loss', enabled: false }, { adopt: true });
    expect(plan([taking], [there()]).changes).toMatchObject([{ reason: 're-keyed' }]);
    expect(plan([changed], [there()], { ...FREE_POLICY, adopt: true }).changes).toMatchObject([
      { reason: 're-keyed' },
    ]);
    // It was edited by hand, and is what was asked for when it was applied.
    const edited = { ...there(), enabled: false };
    expect(plan([renamed], [edited]).changes).toMatchObject([{ reason: 're-keyed' }]);
  });

  it('is not taken from a copy made by hand, unless that is adopted', () => {
    const copy = { ...there('gone'), id: id('c'), name: 'loss', scope: project('x') };
    const wanted = [desire('loss', { scope: project('x') })];
    expect(reported(wanted, [copy])).toMatchInlineSnapshot(`
      "drift moved gone "loss" in project vision-team/x c (stays, 2026-05-01, no manifest)
      drift missing loss "loss" in project vision-team/x - (stays, automations/loss.yaml)
      conflict place-taken loss "loss" in project vision-team/x: c
      held back loss "loss" in project vision-team/x (conflict, automations/loss.yaml): "loss" has the same name and scope as "loss" in project vision-team/x, which was copied or moved there by hand
      unmanaged c (copy) acme/ml-platform gone"
    `);
    expect(reported(wanted, [copy], { adopt: true })).toMatchInlineSnapshot(`
      "adopt loss (adopted, git, none)
        "loss" in project vision-team/x of vision-team, automations/loss.yaml
        over c with its marker
        sends "loss" on project:vision-team/x runMetric sendNotification "The loss rose." [acme/ml-platform#loss@2 delete]
        shows name description enabled scope when then > name description enabled scope when then"
    `);
  });

  it('is taken over from another owner, by its slot or by its key', () => {
    const theirs = there('loss', 'acme/old');
    expect(reported(one, [theirs])).toMatchInlineSnapshot(`
      "drift missing loss "loss" in project vision-team/classifier - (stays, automations/loss.yaml)
      conflict foreign loss "loss" in project vision-team/classifier: id-loss
      held back loss "loss" in project vision-team/classifier (conflict, automations/loss.yaml): "loss" has the same name and scope as "loss" in project vision-team/classifier, which belongs to acme/old
      unmanaged id-loss (foreign) acme/old loss
      plan/owner-renamed: acme/old has 1 automation with keys of these manifests ("loss"); it keeps firing, and this run does not change it"
    `);
    expect(reported(one, [theirs], { takeOver: ['acme/old'] })).toMatchInlineSnapshot(`
      "update loss (taken-over, git, none)
        "loss" in project vision-team/classifier of vision-team, automations/loss.yaml
        over id-loss with its marker
        sends "loss" on project:vision-team/classifier runMetric sendNotification "The loss rose." [acme/ml-platform#loss@2 delete]
        shows name description enabled scope when then > name description enabled scope when then"
    `);
    const renamed = { ...theirs, name: 'Renamed' };
    expect(plan(one, [renamed], { ...FREE_POLICY, takeOver: ['acme/old'] }).changes).toMatchObject([
      { action: 'update', reason: 'taken-over', name: 'loss' },
    ]);
    expect(
      plan(one, [renamed], { ...FREE_POLICY, takeOver: ['acme/other'] }).changes,
    ).toMatchObject([{ action: 'create' }]);
    const copied = { ...renamed, scope: project('x') };
    expect(plan(one, [copied], { ...FREE_POLICY, takeOver: ['acme/old'] }).changes).toMatchObject([
      { action: 'create' },
    ]);
  });

  it('is not created beside a marker that cannot be read', () => {
    const otherScope = { ...damaged(there()), name: 'Renamed' };
    expect(reported(one, [otherScope])).toMatchInlineSnapshot(`
      "drift unreadable-marker loss "Renamed" in project vision-team/classifier id-loss (stays, 2026-05-01, no manifest)
      conflict unreadable-marker loss "loss" in project vision-team/classifier: id-loss
      held back loss "loss" in project vision-team/classifier (conflict, automations/loss.yaml): "Renamed" in project vision-team/classifier has the key "loss" in a marker that cannot be read
      unmanaged id-loss (unreadable-marker) acme/ml-platform loss"
    `);
    expect(reported(one, [damaged(there())])).toMatchInlineSnapshot(`
      "drift unreadable-marker loss "loss" in project vision-team/classifier id-loss (stays, 2026-05-01, no manifest)
      conflict unreadable-marker loss "loss" in project vision-team/classifier: id-loss
      held back loss "loss" in project vision-team/classifier (conflict, automations/loss.yaml): "loss" has the same name and scope as "loss" in project vision-team/classifier, whose marker cannot be read
      unmanaged id-loss (unreadable-marker) acme/ml-platform loss"
    `);
    expect(reported(one, [newer(there())])).toMatchInlineSnapshot(`
      "drift newer-marker loss "loss" in project vision-team/classifier id-loss (stays, 2026-05-01, no manifest)
      conflict unreadable-marker loss "loss" in project vision-team/classifier: id-loss
      held back loss "loss" in project vision-team/classifier (conflict, automations/loss.yaml): The marker of "loss" was written by a newer version of wac
      unmanaged id-loss (unreadable-marker) acme/ml-platform loss
      refused by newer-marker"
    `);
    const taking = { ...FREE_POLICY, takeOver: ['acme/old'] };
    expect(
      plan(one, [{ ...damaged(there('loss', 'acme/old')), name: 'R' }], taking).changes,
    ).toMatchObject([{ action: 'create' }]);
    const theirs = { ...damaged(there('loss', 'acme/old')), name: 'Renamed' };
    expect(plan(one, [theirs]).changes).toMatchObject([{ action: 'create' }]);
  });

  it('is unknown in an entity that counts more than it shows', () => {
    const entities: readonly ReadEntity[] = [
      { name: 'vision-team', kind: 'team', hidden: 2, seesEntityScopes: true },
    ];
    const hidden = (automations: readonly Observed[]) =>
      describePlan(
        planChanges({
          desired: one,
          inventory: { entities, automations },
          policy: POLICY,
          server: 's',
        }),
      );
    expect(hidden([])).toMatchInlineSnapshot(`
      "held back loss "loss" in project vision-team/classifier (hidden, automations/loss.yaml): unknown: "loss" may be among the 2 hidden automations of "vision-team"
      plan/hidden: The server counts 2 automations in "vision-team" that this API key cannot see"
    `);
    expect(hidden([there('loss', 'acme/old')])).toMatchInlineSnapshot(`
      "conflict foreign loss "loss" in project vision-team/classifier: id-loss
      held back loss "loss" in project vision-team/classifier (hidden, automations/loss.yaml): unknown: "loss" may be among the 2 hidden automations of "vision-team"
      unmanaged id-loss (foreign) acme/old loss
      plan/owner-renamed: acme/old has 1 automation with keys of these manifests ("loss"); it keeps firing, and this run does not change it
      plan/hidden: The server counts 2 automations in "vision-team" that this API key cannot see"
    `);
  });
});
