import { describe, expect, test } from 'vitest';
import type { IntegrationId } from '../../../src/model/ids.ts';
import type { Integration } from '../../../src/model/integration.ts';
import type { AutomationRow } from '../../../src/report/commands/automation-row.ts';
import {
  renderDoctorJson,
  renderDoctorText,
} from '../../../src/report/commands/render-doctor-text.ts';
import {
  renderIntegrationsJson,
  renderIntegrationsText,
} from '../../../src/report/commands/render-integrations-text.ts';
import { renderListJson, renderListText } from '../../../src/report/commands/render-list-text.ts';
import { renderFailureText } from '../../../src/report/diagnostics/render-failure-text.ts';
import { renderDriftText } from '../../../src/report/plan/render-drift-text.ts';
import { sampleField, samplePlan } from '../sample-plan.ts';

const PLAIN = { color: false, width: 80 };

const ROWS: readonly AutomationRow[] = [
  {
    id: '1',
    name: 'Accuracy 精度\u001b[31m',
    scope: 'project vision-team/classifier',
    enabled: true,
    event: 'runMetric',
    action: 'sendNotification',
    state: 'managed',
    owner: 'acme/ml-platform',
    key: 'accuracy',
  },
  {
    id: '2',
    name: 'by hand',
    scope: 'team vision-team',
    enabled: false,
    event: 'runState',
    action: 'QUEUE_JOB',
    state: 'unmanaged',
  },
];

describe('renderListText', () => {
  test('lines its columns up, wide letters too', () => {
    expect(renderListText(ROWS, PLAIN)).toMatchInlineSnapshot(`
      "NAME           SCOPE                           EVENT → ACTION                ENABLED  MANAGED BY
      Accuracy 精度  project vision-team/classifier  runMetric → sendNotification  yes      acme/ml-platform#accuracy
      by hand        team vision-team                runState → QUEUE_JOB          no       -

      2 automations, 1 managed here
      "
    `);
    expect(renderListText([], PLAIN)).toBe('No automations.\n');
    expect(renderListJson(ROWS, 'https://api.wandb.ai')).toMatchObject({
      formatVersion: '1.0',
      automations: [{ key: 'accuracy' }, { state: 'unmanaged' }],
    });
  });
});

describe('renderIntegrationsText', () => {
  const id = (text: string): IntegrationId => text as IntegrationId;
  const list: readonly Integration[] = [
    { id: id('s1'), kind: 'slack', channel: '#ml-alerts', workspace: 'acme' },
    { id: id('s2'), kind: 'slack', channel: '#two', workspace: 'acme' },
    { id: id('s3'), kind: 'slack', channel: '#two', workspace: 'other' },
    {
      id: id('w1'),
      kind: 'webhook',
      name: 'deploy',
      url: 'https://u:p@ci.acme.dev/hook?token=t#f',
    },
    { id: id('w2'), kind: 'webhook', name: 'twin' },
    {
      id: id('w3'),
      kind: 'webhook',
      name: 'twin',
      url: 'https://hooks.slack.com/services/T/B/SECRET',
    },
    { id: id('g1'), kind: 'other' },
  ];
  const usages = {
    entities: [
      { entity: 'nlp-team', all: [], integrations: [] },
      {
        entity: 'vision-team',
        all: list,
        integrations: list.map((integration) => ({
          integration,
          users: integration.id === 's1' ? ROWS : [],
          managedBy: integration.id === 'w1' ? [{ owner: 'acme/ml-platform', key: 'ci' }] : [],
          usage: integration.id === 's1' ? ('used' as const) : ('unused' as const),
          isShared: integration.id === 's1',
        })),
      },
    ],
    organizations: ['acme'],
    unread: ['The server counts 3 more in "vision-team" than it shows'],
  };

  test('gives references that can be pasted, and no secret', () => {
    const text = renderIntegrationsText(usages, PLAIN);
    expect(text).toMatchInlineSnapshot(`
      "team nlp-team
        none: make one under Team settings → Integrations or Webhooks

      team vision-team
        integration: { slack: { channel: "#ml-alerts" } }  # acme
            shared
            used by acme/ml-platform: accuracy
            used by unmanaged automations: "by hand" (disabled)
        integration: { slack: { channel: "#two", workspace: "acme" } }  # acme
            unused
        integration: { slack: { channel: "#two", workspace: "other" } }  # other
            unused
        integration: { webhook: "deploy" }  # https://ci.acme.dev/…
            managed by acme/ml-platform as ci
            unused
        integration: { id: "w2" }
            unused
        integration: { id: "w3" }  # https://hooks.slack.com/…
            unused
        integration: { id: "g1" }  # no action can use it

      Unknown: The server counts 3 more in "vision-team" than it shows
      Automations of other organizations than acme were not read.
      "
    `);
    const json = JSON.stringify(renderIntegrationsJson(usages));
    for (const secret of ['SECRET', 'token=t', 'u:p']) expect(text + json).not.toContain(secret);
  });
});

describe('renderDoctorText', () => {
  test('says what to do, and a verdict', () => {
    const checks = [
      { name: 'api-key', status: 'ok', detail: 'from WANDB_API_KEY' },
      { name: 'features', status: 'warning', detail: 'no z-score', hint: 'Upgrade the server' },
      { name: 'entity', status: 'error', detail: 'nlp-team cannot be seen' },
    ] as const;
    expect(renderDoctorText(checks, PLAIN)).toMatchInlineSnapshot(`
      "  ✓ api-key   from WANDB_API_KEY
        ! features  no z-score
                    Upgrade the server
        ✗ entity    nlp-team cannot be seen

      1 of 3 checks failed
      "
    `);
    expect(renderDoctorJson(checks)).toMatchObject({ healthy: false });
    expect(renderDoctorText(checks.slice(0, 1), PLAIN)).toContain('Ready');
  });
});

describe('renderDriftText', () => {
  test('gives both ways out', () => {
    const drift = {
      key: 'loss',
      name: 'loss',
      scope: 'team vision-team',
      isRepaired: true,
    } as const;
    const text = renderDriftText(
      samplePlan({
        drift: [
          { ...drift, kind: 'edited', fields: [sampleField({ origin: 'both' })] },
          { ...drift, key: 'gone', kind: 'missing', fields: [] },
          { ...drift, key: 'twin', kind: 'copied', isRepaired: false, fields: [] },
        ],
      }),
      PLAIN,
    );
    expect(text).toMatchInlineSnapshot(`
      "  ≠ loss  team vision-team
            edited on the server
            ~ then.sendNotification.severity: WARN → ERROR  (edited on the server and in Git)
            restore it: wac drift --repair loss
            or keep the edit: wac accept loss
        ≠ gone "loss"  team vision-team
            not on the server: never applied, or deleted there
            restore it: wac drift --repair gone
        ≠ twin "loss"  team vision-team
            copied by hand: another automation has this marker
            not managed: delete it on the server, or remove the marker line from its description

      Fields: value on the server → value in the manifests.
      Drift: 3 automations of acme/ml-platform on https://api.wandb.ai.
      "
    `);
    expect(renderDriftText(samplePlan({ unchanged: ['a'] }), PLAIN)).toContain('No drift.');
  });
});

describe('renderFailureText', () => {
  test('wraps and escapes', () => {
    const text = renderFailureText(
      {
        code: 'no-api-key',
        message: 'No API key for api.wandb.ai\u001b[2J',
        hint: 'Run `wandb login`, set WANDB_API_KEY, or try now: wac plan --sandbox',
      },
      { color: false, width: 50 },
    );
    expect(text).toMatchInlineSnapshot(`
      "error  No API key for api.wandb.ai
        Run \`wandb login\`, set WANDB_API_KEY, or try
        now: wac plan --sandbox
      "
    `);
  });
});
