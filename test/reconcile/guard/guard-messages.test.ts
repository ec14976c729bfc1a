/** What each guard says, and where the share of each entity counts. */
import { describe, expect, it } from 'vitest';
import type { AutomationDraft, Observed } from '../../../src/model/automation.ts';
import { canonicalAutomation } from '../../../src/model/canonical/canonical-automation.ts';
import type { Change } from '../../../src/model/plan/change.ts';
import type { PlanPolicy } from '../../../src/model/plan/policy.ts';
import { buildChange } from '../../../src/reconcile/build-change.ts';
import {
  COUNTER_DANGERS,
  COUNTER_FLAGS,
  guardPlan,
} from '../../../src/reconcile/guard/guard-plan.ts';
import { buildWebhookChange } from '../../../src/reconcile/webhooks/webhook-change.ts';
import { applied, desire, OTHER_SLACK, POLICY, project } from '../samples.ts';

/** Two protected alerts in each of two entities. */
const there: readonly Observed[] = ['vision-team', 'nlp-team'].flatMap((entity) =>
  applied(
    ['a', 'b'].map((key) =>
      desire(`${entity}-${key}`, { scope: project('p', entity) }, { protect: true }),
    ),
  ),
);

function changes(
  after: ((draft: AutomationDraft) => AutomationDraft) | undefined,
  isCounted: boolean = true,
): readonly Change[] {
  return there.map((observed) => {
    const draft = { ...observed } as AutomationDraft;
    return buildChange({
      key: observed.name,
      action: after === undefined ? 'delete' : 'update',
      reason: 'declared',
      origin: 'git',
      before: canonicalAutomation(observed),
      ...(after === undefined ? {} : { after: after(draft) }),
      isCounted,
    });
  });
}

const disabled = changes((draft) => ({ ...draft, enabled: false }));
const redirected = changes(
  (draft) =>
    ({
      ...draft,
      action: { ...draft.action, integration: OTHER_SLACK } as AutomationDraft['action'],
    }) as AutomationDraft,
);
const altered = changes(
  (draft) =>
    ({
      ...draft,
      event: { ...draft.event, runs: { tags: 'a' } } as AutomationDraft['event'],
    }) as AutomationDraft,
);
const all = [changes(undefined), disabled, redirected, altered];

/** Ten automations in each entity, and no limit that is not named. */
const owned = new Map([
  ['vision-team', 10],
  ['nlp-team', 10],
]);
const NONE = {
  maxDeletes: 99,
  maxDeletePercent: 99,
  maxSilenced: 99,
  maxSilencedPercent: 99,
  maxRedirected: 99,
  maxAltered: 99,
  maxAlteredPercent: 99,
};

function said(guard: Partial<PlanPolicy['guard']>, allow: PlanPolicy['allow'] = {}): string {
  return all
    .flatMap((each) => guardPlan(each, owned, { guard: { ...NONE, ...guard }, allow }))
    .map(({ counter, entity, count, owned: of, limit, message, hint }) =>
      [
        `${counter} ${entity ?? '-'} ${count}/${of} ${limit.kind} ${limit.value}`,
        message,
        hint,
      ].join('\n'),
    )
    .join('\n\n');
}

describe('a guard', () => {
  it('has a danger that it counts, and an option that allows more', () => {
    expect(COUNTER_DANGERS).toEqual({
      removals: 'removes',
      silencing: 'silences',
      redirecting: 'redirects',
      altering: 'alters',
    });
    expect(COUNTER_FLAGS).toEqual({
      removals: '--allow-deletes',
      silencing: '--allow-silenced',
      redirecting: '--allow-redirected',
      altering: '--allow-altered',
    });
  });

  it('names the number that was passed', () => {
    const limits = { maxDeletes: 3, maxSilenced: 3, maxRedirected: 3, maxAltered: 3 };
    expect(said(limits)).toMatchInlineSnapshot(`
      "removals - 4/20 number 3
      The plan removes 4 of 20 managed automations, above the limit of 3 (maxDeletes)
      If that is intended, run once with --allow-deletes 4, or list the keys under "removed"

      silencing - 4/20 number 3
      The plan silences 4 of 20 managed automations, above the limit of 3 (maxSilenced)
      If that is intended, run once with --allow-silenced 4

      redirecting - 4/20 number 3
      The plan redirects 4 of 20 managed automations, above the limit of 3 (maxRedirected)
      If that is intended, run once with --allow-redirected 4

      altering - 4/20 number 3
      The plan changes the events of 4 protected of 20 managed automations, above the limit of 3 (maxAltered)
      If that is intended, run once with --allow-altered 4"
    `);
    expect(said({ maxDeletes: 4, maxSilenced: 4, maxRedirected: 4, maxAltered: 4 })).toBe('');
  });

  it('names the share that was passed in total', () => {
    const limits = { maxDeletePercent: 19, maxSilencedPercent: 19, maxAlteredPercent: 19 };
    expect(said(limits)).toMatchInlineSnapshot(`
      "removals - 4/20 percent 19
      The plan removes 4 of 20 managed automations, 20 %, above the limit of 19 % (maxDeletePercent)
      If that is intended, run once with --allow-deletes 4, or list the keys under "removed"

      silencing - 4/20 percent 19
      The plan silences 4 of 20 managed automations, 20 %, above the limit of 19 % (maxSilencedPercent)
      If that is intended, run once with --allow-silenced 4

      altering - 4/20 percent 19
      The plan changes the events of 4 protected of 20 managed automations, 20 %, above the limit of 19 % (maxAlteredPercent)
      If that is intended, run once with --allow-altered 4"
    `);
    expect(said({ maxDeletePercent: 20, maxSilencedPercent: 20, maxAlteredPercent: 20 })).toBe('');
  });

  it('names each entity whose share was passed, in order', () => {
    const counts = new Map([
      ['vision-team', 2],
      ['nlp-team', 3],
      ['other-team', 95],
    ]);
    const policy = { guard: { ...NONE, maxDeletePercent: 50 }, allow: {} };
    expect(guardPlan(changes(undefined), counts, policy)).toMatchInlineSnapshot(`
      [
        {
          "count": 2,
          "counter": "removals",
          "entity": "nlp-team",
          "hint": "If that is intended, run once with --allow-deletes 4, or list the keys under "removed"",
          "limit": {
            "kind": "percent",
            "value": 50,
          },
          "message": "The plan removes 2 of 3 managed automations in "nlp-team", 66.7 %, above the limit of 50 % (maxDeletePercent)",
          "owned": 3,
        },
        {
          "count": 2,
          "counter": "removals",
          "entity": "vision-team",
          "hint": "If that is intended, run once with --allow-deletes 4, or list the keys under "removed"",
          "limit": {
            "kind": "percent",
            "value": 50,
          },
          "message": "The plan removes 2 of 2 managed automations in "vision-team", 100 %, above the limit of 50 % (maxDeletePercent)",
          "owned": 2,
        },
      ]
    `);
  });

  it('names the option where one run was allowed some', () => {
    const allow = { deletes: 3, silenced: 3, redirected: 3, altered: 3 };
    expect(said({ maxDeletePercent: 1 }, allow)).toMatchInlineSnapshot(`
      "removals - 4/20 number 3
      The plan removes 4 of 20 managed automations, above the limit of 3 (--allow-deletes)
      If that is intended, run once with --allow-deletes 4, or list the keys under "removed"

      silencing - 4/20 number 3
      The plan silences 4 of 20 managed automations, above the limit of 3 (--allow-silenced)
      If that is intended, run once with --allow-silenced 4

      redirecting - 4/20 number 3
      The plan redirects 4 of 20 managed automations, above the limit of 3 (--allow-redirected)
      If that is intended, run once with --allow-redirected 4

      altering - 4/20 number 3
      The plan changes the events of 4 protected of 20 managed automations, above the limit of 3 (--allow-altered)
      If that is intended, run once with --allow-altered 4"
    `);
    const more = { deletes: 4, silenced: 4, redirected: 4, altered: 4 };
    expect(said({ maxDeletes: 0, maxDeletePercent: 0, maxRedirected: 0 }, more)).toBe('');
  });

  it('rounds a share up, so that it never reads as the limit itself', () => {
    const counts = new Map([['vision-team', 10_000]]);
    const policy = { guard: { ...NONE, maxDeletePercent: 0.03 }, allow: {} };
    expect(guardPlan(changes(undefined), counts, policy)[0]?.message).toContain(' 0.1 %, ');
  });

  it('counts the removal of a webhook as one, and says that it is a webhook', () => {
    const step = { entity: 'nlp-team', write: 'delete', users: [] } as const;
    const webhook = buildWebhookChange({
      key: 'hook',
      action: 'delete',
      reason: 'not-declared',
      origin: 'git',
      step,
      isCounted: true,
    });
    const message = (removals: readonly Change[]) =>
      guardPlan(removals, owned, { guard: { ...NONE, maxDeletes: 1 }, allow: {} })[0]?.message;
    expect(message([...changes(undefined), webhook])).toBe(
      'The plan removes 4 automations and 1 webhook: 5 for 20 managed automations, above the limit of 1 (maxDeletes)',
    );
    expect(message([webhook, webhook])).toBe(
      'The plan removes 2 webhooks: 2 for 20 managed automations, above the limit of 1 (maxDeletes)',
    );
  });

  it('counts no share of nothing, and nothing that was agreed to', () => {
    const policy = { guard: { ...NONE, maxDeletePercent: 0 }, allow: {} };
    expect(guardPlan(changes(undefined), new Map(), policy)).toEqual([]);
    const strict = { guard: { ...NONE, maxDeletes: 0 }, allow: {} };
    expect(guardPlan(changes(undefined, false), owned, strict)).toEqual([]);
    expect(guardPlan(changes(undefined).slice(0, 1), owned, POLICY)).toEqual([]);
  });
});
