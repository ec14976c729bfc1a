/** One declaration and its automation: every rule of what is planned for the pair, with the whole plan before our eyes. */
import { describe, expect, it } from 'vitest';
import type { Observed } from '../../../src/model/automation.ts';
import { BASE, desire, plan, project } from '../samples.ts';

import { edited, firstVersion, loud, other, REPORT, reported, reworded, state } from './edits.ts';

const EDITS: readonly Partial<Observed>[] = [
  { name: 'By hand' },
  { enabled: false },
  { scope: project('detector') },
  { event: state },
  { action: loud },
];

describe('an edit', () => {
  it('of any part is put back', () => {
    const all = [...EDITS.map((change) => edited(change)), reworded('By hand.')];
    expect(all.map((live) => reported(desire('loss'), live)).join('\n\n')).toMatchInlineSnapshot(`
      "update loss (drifted, drift, none)
        "loss" in project vision-team/classifier of vision-team, automations/loss.yaml
        over id-loss with its marker
        name name [drift]: "By hand" > "loss"
        sends "loss" on project:vision-team/classifier runMetric sendNotification "The loss rose." [acme/ml-platform#loss@2 delete]
        shows name description enabled scope when then > name description enabled scope when then
      drift edited loss "By hand" in project vision-team/classifier id-loss (repaired, 2026-05-01T00:00:00Z, automations/loss.yaml)
        name name [drift]: "By hand" > "loss"

      update loss (drifted, drift, none)
        "loss" in project vision-team/classifier of vision-team, automations/loss.yaml
        over id-loss with its marker
        enabled enabled [drift]: false > true
        sends "loss" on project:vision-team/classifier runMetric sendNotification "The loss rose." [acme/ml-platform#loss@2 delete]
        shows name description enabled scope when then > name description enabled scope when then
      drift edited loss "loss" in project vision-team/classifier id-loss (repaired, 2026-05-01T00:00:00Z, automations/loss.yaml)
        enabled enabled [drift]: false > true

      update loss (drifted, drift, silences)
        "loss" in project vision-team/classifier of vision-team, automations/loss.yaml
        over id-loss with its marker
        scope scope.project [drift]: "vision-team/detector" > "vision-team/classifier"
        sends "loss" on project:vision-team/classifier runMetric sendNotification "The loss rose." [acme/ml-platform#loss@2 delete]
        shows name description enabled scope when then > name description enabled scope when then
      drift edited loss "loss" in project vision-team/detector id-loss (repaired, 2026-05-01T00:00:00Z, automations/loss.yaml)
        scope scope.project [drift]: "vision-team/detector" > "vision-team/classifier"

      update loss (drifted, drift, silences)
        "loss" in project vision-team/classifier of vision-team, automations/loss.yaml
        over id-loss with its marker
        event when [drift]: {"runState":{"states":["failed"]}} > {"runMetric":{"metric":"loss","aggregate":"mean","window":5,"threshold":{"gt":0.9}}}
        sends "loss" on project:vision-team/classifier runMetric sendNotification "The loss rose." [acme/ml-platform#loss@2 delete]
        shows name description enabled scope when then > name description enabled scope when then
      drift edited loss "loss" in project vision-team/classifier id-loss (repaired, 2026-05-01T00:00:00Z, automations/loss.yaml)
        event when [drift]: {"runState":{"states":["failed"]}} > {"runMetric":{"metric":"loss","aggregate":"mean","window":5,"threshold":{"gt":0.9}}}

      update loss (drifted, drift, none)
        "loss" in project vision-team/classifier of vision-team, automations/loss.yaml
        over id-loss with its marker
        action then.sendNotification.severity [drift]: "ERROR" > "WARN"
        sends "loss" on project:vision-team/classifier runMetric sendNotification "The loss rose." [acme/ml-platform#loss@2 delete]
        shows name description enabled scope when then > name description enabled scope when then
      drift edited loss "loss" in project vision-team/classifier id-loss (repaired, 2026-05-01T00:00:00Z, automations/loss.yaml)
        action then.sendNotification.severity [drift]: "ERROR" > "WARN"

      update loss (drifted, drift, none)
        "loss" in project vision-team/classifier of vision-team, automations/loss.yaml
        over id-loss with its marker
        description description [drift]: "By hand." > "The loss rose."
        sends "loss" on project:vision-team/classifier runMetric sendNotification "The loss rose." [acme/ml-platform#loss@2 delete]
        shows name description enabled scope when then > name description enabled scope when then
      drift edited loss "loss" in project vision-team/classifier id-loss (repaired, 2026-05-01T00:00:00Z, automations/loss.yaml)
        description description [drift]: "By hand." > "The loss rose.""
    `);
  });

  it('of any part stays where drift is only reported', () => {
    const all = [...EDITS.map((change) => edited(change)), reworded('By hand.')];
    expect(
      all.map((live) => reported(desire('loss'), live, REPORT)).join('\n\n'),
    ).toMatchInlineSnapshot(`
      "drift edited loss "By hand" in project vision-team/classifier id-loss (stays, 2026-05-01T00:00:00Z, automations/loss.yaml)
        name name [drift]: "By hand" > "loss"

      drift edited loss "loss" in project vision-team/classifier id-loss (stays, 2026-05-01T00:00:00Z, automations/loss.yaml)
        enabled enabled [drift]: false > true

      drift edited loss "loss" in project vision-team/detector id-loss (stays, 2026-05-01T00:00:00Z, automations/loss.yaml)
        scope scope.project [drift]: "vision-team/detector" > "vision-team/classifier"

      drift edited loss "loss" in project vision-team/classifier id-loss (stays, 2026-05-01T00:00:00Z, automations/loss.yaml)
        event when [drift]: {"runState":{"states":["failed"]}} > {"runMetric":{"metric":"loss","aggregate":"mean","window":5,"threshold":{"gt":0.9}}}

      drift edited loss "loss" in project vision-team/classifier id-loss (stays, 2026-05-01T00:00:00Z, automations/loss.yaml)
        action then.sendNotification.severity [drift]: "ERROR" > "WARN"

      drift edited loss "loss" in project vision-team/classifier id-loss (stays, 2026-05-01T00:00:00Z, automations/loss.yaml)
        description description [drift]: "By hand." > "The loss rose.""
    `);
  });

  it('of any part stays beside a change in Git, and is drift the next time too', () => {
    const wanted = desire('loss', {}, { protect: true });
    const all = [...EDITS.map((change) => edited(change)), reworded('By hand.')];
    for (const [live] of all) {
      if (live === undefined) throw new Error('one automation');
      const made = plan([wanted], [live], REPORT);
      const after = made.changes[0]?.after;
      expect(made.changes).toHaveLength(1);
      const next = { ...live, ...after } as Observed;
      const again = plan([wanted], [next], REPORT);
      expect(again.changes).toEqual([]);
      expect(again.drift.map(({ kind, fields }) => [kind, fields.map(({ part }) => part)])).toEqual(
        made.drift.map(({ kind, fields }) => [kind, fields.map(({ part }) => part)]),
      );
      expect(again.drift).toHaveLength(1);
    }
    const [, off] = all.map((live) => reported(wanted, live, REPORT));
    expect(off).toMatchInlineSnapshot(`
      "update loss (lifecycle, git, none)
        "loss" in project vision-team/classifier of vision-team, automations/loss.yaml
        over id-loss with its marker
        lifecycle lifecycle.protect [git]: false > true
        sends "loss" off project:vision-team/classifier runMetric sendNotification "The loss rose." [acme/ml-platform#loss@2 protect delete]
        shows name description enabled scope when then lifecycle > name description enabled scope when then lifecycle
      drift edited loss "loss" in project vision-team/classifier id-loss (stays, 2026-05-01T00:00:00Z, automations/loss.yaml)
        enabled enabled [drift]: false > true"
    `);
  });

  it('of a part that Git changed too is a conflict where drift is only reported', () => {
    const wanted = desire('loss', { action: { kind: 'doNothing' } });
    expect(
      reported(wanted, edited({ action: loud, enabled: false }), REPORT),
    ).toMatchInlineSnapshot(`
      "drift edited loss "loss" in project vision-team/classifier id-loss (stays, 2026-05-01T00:00:00Z, automations/loss.yaml)
        enabled enabled [drift]: false > true
        action then [both]: {"sendNotification":{"integration":{"slack":{"channel":"#ml-alerts"}},"title":"Loss","severity":"ERROR"}} > {"doNothing":{}}
      conflict both-changed loss "loss" in project vision-team/classifier: id-loss
      held back loss "loss" in project vision-team/classifier (conflict, automations/loss.yaml): The same part of "loss" was changed in Git and on the server (then)"
    `);
    expect(reported(desire('loss'), edited({ scope: other }), REPORT)).toMatchInlineSnapshot(`
      "drift inexpressible loss "loss" in QUEUE_JOB in vision-team id-loss (stays, 2026-05-01T00:00:00Z, automations/loss.yaml)
        scope scope [drift]: {"inexpressible":{"type":"QUEUE_JOB"}} > {"project":"vision-team/classifier"}
      conflict both-changed loss "loss" in project vision-team/classifier: id-loss
      held back loss "loss" in project vision-team/classifier (conflict, automations/loss.yaml): The same part of "loss" was changed in Git and on the server"
    `);
  });

  it('into a type that no manifest can say is replaced whole, or stays', () => {
    for (const change of [{ event: other }, { action: other }, { scope: other }]) {
      const live = edited(change);
      expect(plan([desire('loss')], live).changes).toMatchObject([{ reason: 'inexpressible' }]);
      expect(plan([desire('loss')], live).drift).toMatchObject([{ kind: 'inexpressible' }]);
    }
    const wanted = desire('loss', {}, { protect: true });
    expect(
      reported(wanted, edited({ event: other, action: other }), REPORT),
    ).toMatchInlineSnapshot(`
      "update loss (inexpressible, git, none)
        "loss" in project vision-team/classifier of vision-team, automations/loss.yaml
        over id-loss with its marker
        lifecycle lifecycle.protect [git]: false > true
        sends "loss" on project:vision-team/classifier no event no action "The loss rose." [acme/ml-platform#loss@2 protect delete]
        shows name description enabled scope when then lifecycle > name description enabled scope when then lifecycle
      drift inexpressible loss "loss" in project vision-team/classifier id-loss (stays, 2026-05-01T00:00:00Z, automations/loss.yaml)
        event when [drift]: {"inexpressible":{"type":"QUEUE_JOB","filter":"{}"}} > {"runMetric":{"metric":"loss","aggregate":"mean","window":5,"threshold":{"gt":0.9}}}
        action then [drift]: {"inexpressible":{"type":"QUEUE_JOB","raw":{}}} > {"sendNotification":{"integration":{"slack":{"channel":"#ml-alerts"}},"title":"Loss","severity":"WARN"}}"
    `);
  });

  it('that erased a condition is called so, for the fragile operators alone', () => {
    const { event } = BASE;
    if (event.kind !== 'runMetric' || event.condition.kind !== 'threshold') throw new Error();
    const condition = event.condition;
    const kindOf = (operator: '$eq' | '$ne' | '$gt', type: string): unknown => {
      const wanted = desire('loss', { event: { ...event, condition: { ...condition, operator } } });
      const live = edited({ event: { kind: 'other', type, filter: '{}' } }, wanted);
      return plan([wanted], live).drift[0]?.kind;
    };
    expect(kindOf('$eq', 'RUN_METRIC')).toBe('condition-lost');
    expect(kindOf('$ne', 'RUN_METRIC_CHANGE')).toBe('condition-lost');
    expect(kindOf('$gt', 'RUN_METRIC')).toBe('inexpressible');
    expect(kindOf('$eq', 'WEAVE')).toBe('inexpressible');
    const live = edited(
      { action: other },
      desire('loss', { event: { ...event, condition: { ...condition, operator: '$eq' } } }),
    );
    expect(plan([desire('loss')], live).drift[0]?.kind).toBe('inexpressible');
    const state = desire('loss', { event: { kind: 'runState', states: ['FAILED'], runs: {} } });
    const erased = edited({ event: { kind: 'other', type: 'RUN_METRIC', filter: '{}' } }, state);
    expect(plan([state], erased).drift[0]?.kind).toBe('inexpressible');
  });
});

describe('a marker that does not say what was applied', () => {
  const STAR = '[wac:acme/ml-platform#loss@1:*.*.*.*.*.*]';
  it('is refreshed, and its parts are called unverifiable', () => {
    expect(reported(desire('loss'), firstVersion(STAR))).toMatchInlineSnapshot(`
      "update loss (marker, drift, none)
        "loss" in project vision-team/classifier of vision-team, automations/loss.yaml
        over id-loss with its marker
        sends "loss" on project:vision-team/classifier runMetric sendNotification "The loss rose." [acme/ml-platform#loss@2 delete]
        shows name description enabled scope when then > name description enabled scope when then
      drift unverifiable loss "loss" in project vision-team/classifier id-loss (repaired, 2026-05-01T00:00:00Z, automations/loss.yaml)"
    `);
  });

  it('stays where drift is only reported', () => {
    expect(reported(desire('loss'), firstVersion(STAR), REPORT)).toMatchInlineSnapshot(
      `"drift unverifiable loss "loss" in project vision-team/classifier id-loss (stays, 2026-05-01T00:00:00Z, automations/loss.yaml)"`,
    );
  });

  it('is believed of what its manifest ignores', () => {
    const wanted = desire('loss', {}, { ignoreChanges: ['enabled'] });
    const partly = '[wac:acme/ml-platform#loss@1:*.*.*.*.*.*]';
    const made = plan([wanted], firstVersion(partly));
    expect(made.drift.map(({ kind }) => kind)).toEqual(['unverifiable']);
    const without = STAR.replace('*.*.*.*.*.*', '0000.*.0000.*.0000.*');
    expect(reported(wanted, firstVersion(without))).toMatchInlineSnapshot(`
      "update loss (marker, drift, none)
        "loss" in project vision-team/classifier of vision-team, automations/loss.yaml
        over id-loss with its marker
        sends "loss" on project:vision-team/classifier runMetric sendNotification "The loss rose." [acme/ml-platform#loss@2 delete enabled]
        shows name description enabled scope when then > name description enabled scope when then
      drift unverifiable loss "loss" in project vision-team/classifier id-loss (repaired, 2026-05-01T00:00:00Z, automations/loss.yaml)"
    `);
  });
});
