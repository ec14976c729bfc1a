import { describe, expect, test } from 'vitest';
import { renderPlanText } from '../../../src/report/plan/render-plan-text.ts';
import { fc } from '../../support/fast-check.ts';
import {
  sampleChange,
  sampleCreate,
  sampleDocument,
  sampleField,
  samplePlan,
  sampleRange,
  sampleUnmanaged,
} from '../sample-plan.ts';

const PLAIN = { color: false, width: 100 };

describe('renderPlanText', () => {
  test('says that there is nothing to do', () => {
    expect(renderPlanText(samplePlan({ unchanged: ['a', 'b'] }), PLAIN)).toMatchInlineSnapshot(`
      "Plan of acme/ml-platform for https://api.wandb.ai

      No changes. The server matches the manifests (2 automations).
      "
    `);
  });

  test('leaves to the conflict what is missing because another environment has the name', () => {
    const missing = {
      key: 'failed',
      name: 'Run failed',
      scope: 'project vision/classifier',
      kind: 'missing',
      fields: [],
      isRepaired: false,
    } as const;
    const conflict = {
      code: 'foreign',
      ids: [],
      key: 'failed',
      name: 'Run failed',
      scope: 'project vision/classifier',
      message: '"failed" has the same name and scope as an automation of acme/ml:staging',
      hint: 'Give one of the environments a "nameSuffix"',
    } as const;
    const text = renderPlanText(samplePlan({ drift: [missing], conflicts: [conflict] }), PLAIN);
    expect(text).toContain('acme/ml:staging');
    expect(text).not.toContain('Drift:');
    expect(renderPlanText(samplePlan({ drift: [missing] }), PLAIN)).toContain('Drift:');
  });

  test('puts danger first, drift apart, and the summary last', () => {
    const plan = samplePlan({
      environment: 'prod',
      owner: 'acme/ml-platform:prod',
      unchanged: ['x'],
      changes: [
        sampleCreate('accuracy-drop', { name: 'Accuracy drop' }),
        sampleChange('loss-spike', {
          source: sampleRange('automations/loss.yaml', 3),
          origin: 'both',
          fields: [
            sampleField({
              path: 'when.runMetric.threshold.gt',
              part: 'event',
              before: 2.5,
              after: 1.8,
            }),
            sampleField({ origin: 'drift' }),
            sampleField({
              path: 'description',
              part: 'description',
              before: undefined,
              after: 'Loss',
            } as never),
          ],
        }),
        sampleChange('legacy', {
          action: 'delete',
          danger: 'removes',
          reason: 'not-declared',
          isCounted: false,
          beforeDocument: sampleDocument('legacy', { linkArtifact: {} }, { doNothing: {} }),
        }),
      ],
      drift: [
        {
          key: 'loss-spike',
          name: 'Loss spike',
          scope: 'project vision-team/classifier',
          kind: 'edited',
          fields: [sampleField({ origin: 'drift' })],
          isRepaired: true,
          updatedAt: '2026-11-20T08:00:00Z',
        },
        {
          key: 'gpu-idle',
          name: 'gpu-idle',
          scope: 'team vision-team',
          kind: 'edited',
          fields: [
            sampleField({
              path: 'enabled',
              part: 'enabled',
              before: false,
              after: true,
              origin: 'drift',
            }),
          ],
          isRepaired: false,
        },
      ],
      conflicts: [
        {
          code: 'place-taken',
          key: 'deploy',
          name: 'Deploy',
          scope: 'registry acme/models',
          message: 'An unmanaged automation "Deploy" stands at the place of "deploy"',
          hint: 'Was it ours? Take it over with --adopt, or rename one of the two',
          ids: [],
          source: sampleRange('automations/deploy.yaml', 1),
        },
      ],
      refusedBy: [{ kind: 'conflicts', count: 1 }],
      unmanaged: [
        sampleUnmanaged('by hand'),
        sampleUnmanaged('theirs', { reason: 'foreign', owner: 'acme/other', key: 'k' }),
      ],
      hidden: 2,
    });
    expect(renderPlanText(plan, PLAIN)).toMatchInlineSnapshot(`
      "Plan of acme/ml-platform:prod for https://api.wandb.ai (environment prod)

      Changes:
        - legacy  project vision-team/classifier  [is removed]
            delete: no manifest describes it any more
            not counted by a guard
            - when.linkArtifact: {}
            - then.doNothing: {}

        ~ loss-spike  project vision-team/classifier
            automations/loss.yaml:3
            ~ when.runMetric.threshold.gt: 2.5 → 1.8
            ~ then.sendNotification.severity: WARN → ERROR  (edited on the server)
            + description: Loss

        + accuracy-drop "Accuracy drop"  project vision-team/classifier
            automations/accuracy.yaml:2
            + when.runMetric: { metric: "val/accuracy", threshold: { lt: 0.9 } }
            + then.sendNotification: { integration: { slack: { channel: "#ml-alerts" } }, severity: WARN }

      Drift:
        ≠ loss-spike "Loss spike"  project vision-team/classifier
            edited on the server; this plan restores it (last updated 2026-11-20T08:00:00Z)
        ≠ gpu-idle  team vision-team
            edited on the server
            ~ enabled: false → true
            restore it: wac drift --repair gpu-idle
            or keep the edit: wac accept gpu-idle

      Conflicts:
        ? deploy  registry acme/models  [place-taken]
            automations/deploy.yaml:1
            An unmanaged automation "Deploy" stands at the place of "deploy"
            Was it ours? Take it over with --adopt, or rename one of the two

      Refused:
        ✗ 1 conflict must be resolved first
            Resolve each as shown, or continue with the rest: without --fail-on-conflict

      The server counts 2 automations that this API key cannot see; nothing is planned for them.
      Unmanaged: 1 without a marker, 1 managed by another owner (--verbose names them).
      Plan: 1 to create, 1 to update, 1 to delete. 1 unchanged. It is refused.
      "
    `);
  });

  test('folds changes that are alike, and not when everything is asked for', () => {
    const changes = ['a', 'b', 'c', 'd'].map((id) =>
      sampleChange(`run-failed/${id}`, {
        scope: `project vision-team/${id}`,
        fields: [sampleField()],
      }),
    );
    expect(renderPlanText(samplePlan({ changes, unchanged: ['x'] }), PLAIN)).toMatchInlineSnapshot(`
      "Plan of acme/ml-platform for https://api.wandb.ai

      Changes:
        ~ 4 × run-failed: severity WARN → ERROR
            run-failed/a, run-failed/b, run-failed/c, run-failed/d

      Plan: 4 to update. 1 unchanged.
      "
    `);
    expect(
      renderPlanText(samplePlan({ changes, unchanged: ['x'] }), { ...PLAIN, verbose: true }),
    ).toContain('run-failed/d  project vision-team/d');
  });

  test('shows once what folded creates have in common, and what differs', () => {
    const changes = ['a', 'b', 'c'].map((id, index) => ({
      ...sampleCreate(`drop/${id}`),
      name: 'Drop',
      scope: `project vision-team/${id}`,
      afterDocument: {
        key: `drop/${id}`,
        name: 'Drop',
        scope: { project: `vision-team/${id}` },
        enabled: true,
        when: { runMetric: { metric: 'acc', threshold: { lt: 0.9 + index / 100 } } },
        then: { sendNotification: { title: 'x'.repeat(200), severity: 'WARN' } },
      },
    }));
    expect(renderPlanText(samplePlan({ changes, unchanged: ['x'] }), PLAIN)).toMatchInlineSnapshot(`
      "Plan of acme/ml-platform for https://api.wandb.ai

      Changes:
        + 3 × drop: create "Drop"
            automations/accuracy.yaml:2
            + when.runMetric: { metric: acc }
            + then.sendNotification: { title: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
            · drop/a  project vision-team/a
                when.runMetric.threshold.lt: 0.9
            · drop/b  project vision-team/b
                when.runMetric.threshold.lt: 0.91
            · drop/c  project vision-team/c
                when.runMetric.threshold.lt: 0.92

      … marks text that was cut: --verbose shows all of it.

      Plan: 3 to create. 1 unchanged.
      "
    `);
  });

  test('names every member of a fold of removals', () => {
    const changes = Array.from({ length: 30 }, (_, index) =>
      sampleChange(`idle/p${index}`, {
        action: 'delete',
        danger: 'removes',
        reason: 'not-declared',
      }),
    );
    const text = renderPlanText(samplePlan({ changes }), PLAIN);
    for (const change of changes) expect(text).toMatch(new RegExp(`\\b${change.key}\\b`, 'u'));
  });

  test('asks whether it is the first apply when we own nothing', () => {
    const text = renderPlanText(samplePlan({ changes: [sampleCreate('accuracy-drop')] }), PLAIN);
    expect(text).toContain('If this is not the first apply');
    const second = samplePlan({ changes: [sampleCreate('accuracy-drop')], unchanged: ['x'] });
    expect(renderPlanText(second, PLAIN)).not.toContain('If this is not the first apply');
  });

  test('shows where two long values differ', () => {
    const filler = 'x'.repeat(500);
    const change = sampleChange('long', {
      fields: [
        sampleField({
          path: 'then.sendNotification.message',
          before: `${filler}old${filler}`,
          after: `${filler}new${filler}`,
        }),
      ],
    });
    const text = renderPlanText(samplePlan({ changes: [change] }), PLAIN);
    expect(text).toContain('old');
    expect(text).toContain('new');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(140);
  });

  test('lets no control character of anybody through', () => {
    const untrusted = fc.string({
      unit: fc.constantFrom(
        '\u001b[31m',
        '\u001b]8;;http://x\u0007',
        '\u009b2J',
        '\r',
        '\n',
        '\u202e',
        '\u200b',
        'a',
        '"',
      ),
    });
    fc.assert(
      fc.property(untrusted, untrusted, (one, two) => {
        const plan = samplePlan({
          owner: one,
          server: two,
          changes: [
            sampleChange(one, {
              name: two,
              scope: one,
              fields: [sampleField({ path: one, before: two, after: one })],
            }),
            sampleCreate(two, { name: one, afterDocument: { [one]: { [two]: two } } }),
          ],
          drift: [
            {
              key: one,
              name: two,
              scope: two,
              kind: 'edited',
              fields: [],
              isRepaired: false,
              updatedAt: one,
            },
          ],
          conflicts: [
            { code: 'foreign', key: one, name: two, scope: two, message: one, hint: two, ids: [] },
          ],
          refusedBy: [{ kind: 'disjoint', owned: 2, message: one, hint: two }],
          unmanaged: [sampleUnmanaged(one, { owner: two, key: one })],
        });
        const text = renderPlanText(plan, { ...PLAIN, verbose: true });
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
    );
  });
});
