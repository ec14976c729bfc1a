/** Automations that the tests of this folder start from. */
import type { Automation, Observed } from '../../src/model/automation.ts';
import type { AutomationId, IntegrationId, ScopeId } from '../../src/model/ids.ts';
import type { Integration } from '../../src/model/integration.ts';

export const SLACK: Integration = {
  id: 'slack-1' as IntegrationId,
  kind: 'slack',
  entity: 'vision-team',
  channel: '#ml-alerts',
  workspace: 'Acme',
};

export const WEBHOOK: Integration = {
  id: 'webhook-1' as IntegrationId,
  kind: 'webhook',
  entity: 'vision-team',
  name: 'ci',
};

/** A metric alert in a project. */
export const ALERT: Automation = {
  name: 'Accuracy alert',
  description: 'Accuracy went above 0.95.',
  enabled: true,
  scope: { kind: 'project', id: 'p1' as ScopeId, entity: 'vision-team', project: 'classifier' },
  event: {
    kind: 'runMetric',
    condition: {
      kind: 'threshold',
      metric: 'val/accuracy',
      aggregate: 'AVERAGE',
      window: 5,
      operator: '$gt',
      threshold: 0.95,
    },
    runs: { $and: [{ display_name: { $regex: '^prod-' } }] },
  },
  action: {
    kind: 'sendNotification',
    integration: SLACK,
    title: 'High accuracy',
    message: '',
    severity: 'INFO',
  },
};

/** A deployment by webhook, in a registry. */
export const DEPLOY: Automation = {
  name: 'Deploy',
  description: '',
  enabled: true,
  scope: {
    kind: 'registry',
    id: 'r1' as ScopeId,
    entity: 'acme-org',
    project: 'wandb-registry-models',
  },
  event: { kind: 'linkArtifact', filter: { alias: 'production' } },
  action: { kind: 'sendWebhook', integration: WEBHOOK, payload: '{"ref":"main"}' },
};

/** What the server holds of an automation. */
export function observe(automation: Automation, changes: Partial<Observed> = {}): Observed {
  return {
    ...automation,
    id: 'a1' as AutomationId,
    listedIn: automation.scope.entity,
    raw: {},
    ...changes,
  };
}
