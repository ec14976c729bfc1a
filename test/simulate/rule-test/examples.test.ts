/** The two worked examples of the format, with the step numbers and values that they are known to give. */
import { describe, expect, it } from 'vitest';
import { renderTestReportText } from '../../../src/report/rule-tests/render-test-report-text.ts';
import { run } from './rule-test-support.ts';

const LOSS_SPIKE = `key: loss-spike
scope: { project: acme/llm }
when:
  runMetric:
    metric: train/loss
    aggregate: mean
    window: 5
    threshold: { gt: 2.5 }
    runs: { name: { regex: "^prod-" } }
then: { sendNotification: { integration: alerts, title: Loss spike } }
`;

const LOSS_SPIKE_TEST = `automation: loss-spike
defaults:
  given: { run: { name: prod-llm-7b, user: ada, state: running } }

tests:
  - name: fires once the 5-value average passes 2.5
    given:
      series:
        train/loss: 2.4..0.8/30  0.8..4.0/10  4.0*5
    expect: { fires: 1, at: { step: 37 }, value: 2.578 }

  - name: one bad batch is not a spike
    given: { series: { train/loss: "0.9*20 6.0 0.9*20" } }
    expect: { fires: false, because: condition-false }

  - name: the window counts logged values, not steps
    given: { series: { train/loss: "0.9 _*4 3.4 _*4 3.4 _*4 3.4 _*4 3.4 _" } }
    expect: { fires: true, at: { step: 20 } }

  - name: too short to evaluate
    given: { series: { train/loss: "3.0*3" } }
    expect: { fires: false, because: window-not-full }      # rests on A1

  - name: dev runs are out of scope
    given:
      run: { name: dev-scratch }
      series: { train/loss: "9.9*40" }
    expect: { fires: false, because: run-filtered }

  - name: the divergence in prod-10, from its export
    given: { history: fixtures/prod-10.jsonl }
    expect: { fires: 1, at: { step: { between: [680, 720] } }, suppressed: 0 }
`;

const PROMOTE = `key: promote-prod
scope: { project: acme/model-registry }
when:
  addArtifactAlias:
    filter: { alias: { regex: "^production(-[a-z]{2})?$" } }
then:
  sendWebhook:
    integration: { webhook: gh-dispatch }
    payload:
      event_type: deploy_model
      client_payload:
        who: "\${event_author}"
        model: "\${artifact_version_string}"
`;

const PROMOTE_TEST = `automation: promote-prod
defaults:
  given:
    event:
      addArtifactAlias: { alias: production }
      artifact: { collection: churn-model, version: v12, type: model, metadata: { auc: 0.91 } }
      author: ada
      project: model-registry
      entity: acme

tests:
  - name: which aliases promote
    table:
      columns: [given.event.addArtifactAlias.alias, expect.fires]
      rows:
        - [production,    true]
        - [production-eu, true]
        - [preproduction, false]
        - [latest,        false]
        - [v12,           false]

  - name: the deploy job gets what it reads
    expect:
      fires: true
      action: sendWebhook
      integration: gh-dispatch
      payload:
        event_type: deploy_model
        client_payload:
          who: ada
          model: { matches: "^acme/.+/churn-model:" }
          token: { absent: true }

  - name: linking alone does nothing
    given: { event: { linkArtifact: { alias: production } } }
    expect: { fires: false, because: event-mismatch }
`;

/** A run that starts above the threshold, calms down and diverges near step 690. */
function history(): string {
  const rows = Array.from({ length: 931 }, (_, step) => {
    const early = 2.81 - 0.01 * step;
    const loss = step < 200 ? Math.max(0.9, early) : step < 686 ? 0.9 : 2.9;
    return JSON.stringify({ _step: step, 'train/loss': loss });
  });
  return rows.join('\n');
}

const EXAMPLE = {
  manifests: { 'loss-spike.yaml': LOSS_SPIKE, 'promote-prod.yaml': PROMOTE },
  tests: { 'loss-spike.test.yaml': LOSS_SPIKE_TEST, 'promote-prod.test.yaml': PROMOTE_TEST },
  fixtures: { 'fixtures/prod-10.jsonl': history() },
};

describe('the two examples', () => {
  it('give the steps, values and verdicts that they say', async () => {
    const report = await run(EXAMPLE);
    expect(report.diagnostics).toEqual([]);
    expect(
      report.cases.map(({ name, row, status, reason, explanation }) => [
        name,
        row,
        status,
        reason,
        explanation,
      ]),
    ).toEqual([
      [
        'fires once the 5-value average passes 2.5',
        undefined,
        'passed',
        'fired',
        'step 37, average 2.578 > 2.5',
      ],
      [
        'one bad batch is not a spike',
        undefined,
        'passed',
        'condition-false',
        'highest average 1.92 at step 20, needs > 2.5',
      ],
      [
        'the window counts logged values, not steps',
        undefined,
        'passed',
        'fired',
        'step 20, average 2.9 > 2.5 (5 values over 21 rows)',
      ],
      [
        'too short to evaluate',
        undefined,
        'assumption-dependent',
        'window-not-full',
        'passes only if W&B waits for a full window (A1)',
      ],
      [
        'dev runs are out of scope',
        undefined,
        'passed',
        'run-filtered',
        'name "dev-scratch" does not match ^prod-',
      ],
      [
        'the divergence in prod-10, from its export',
        undefined,
        'failed',
        'fired',
        expect.any(String),
      ],
      ['which aliases promote', 1, 'passed', 'fired', expect.any(String)],
      ['which aliases promote', 2, 'passed', 'fired', expect.any(String)],
      ['which aliases promote', 3, 'passed', 'filter-false', expect.any(String)],
      ['which aliases promote', 4, 'passed', 'filter-false', expect.any(String)],
      ['which aliases promote', 5, 'passed', 'filter-false', expect.any(String)],
      [
        'the deploy job gets what it reads',
        undefined,
        'passed',
        'fired',
        '3 payload fields matched, 0 variables left unresolved',
      ],
      [
        'linking alone does nothing',
        undefined,
        'passed',
        'event-mismatch',
        'event linkArtifact, automation listens to addArtifactAlias',
      ],
    ]);
    expect(report.ok).toBe(false);
  });

  it('are shown as text with failures last', async () => {
    const report = await run(EXAMPLE);
    expect(
      renderTestReportText(report, { color: false, width: 110, milliseconds: 41 }),
    ).toMatchInlineSnapshot(`
      "loss-spike                                       automations/loss-spike.test.yaml
        ✓ fires once the 5-value average passes 2.5    step 37, average 2.578 > 2.5
        ✓ one bad batch is not a spike                 highest average 1.92 at step 20, needs > 2.5
        ✓ the window counts logged values, not steps   step 20, average 2.9 > 2.5 (5 values over 21 rows)
        ~ too short to evaluate                        passes only if W&B waits for a full window (A1)
        ✓ dev runs are out of scope                    name "dev-scratch" does not match ^prod-
        ✗ the divergence in prod-10, from its export
      promote-prod                                     automations/promote-prod.test.yaml
        ✓ which aliases promote                        5 rows: 2 fire, 3 do not
        ✓ the deploy job gets what it reads            3 payload fields matched, 0 variables left unresolved
        ✓ linking alone does nothing                   event linkArtifact, automation listens to addArtifactAlias

      FAILED
        loss-spike › the divergence in prod-10, from its export
          automations/loss-spike.test.yaml:30
            at.step     expected 680–720      got 4
            suppressed  expected 0            got 1

            step   4   average 2.79 > 2.5    FIRES        first full window of the run
            step 690   average 2.9 > 2.5     suppressed   already fired for this run within 24 h

          The metric starts above the threshold, so the first window fires and the later crossing is silent.

      Tests      11 passed, 1 failed, 1 assumption-dependent          13 cases, 2 files, 41 ms
      Coverage   automations 2/2   both outcomes 2/2   conditions 3/3
      "
    `);
  });
});
