/** Automations that the measurements of the pure core start from, and the plans for them. */
import { planChanges } from '../../../src/reconcile/plan-changes.ts';

const POLICY = {
  owner: 'bench/bench',
  formerOwners: [],
  onRemove: 'delete',
  drift: 'repair',
  guard: {
    maxDeletes: 5,
    maxDeletePercent: 25,
    maxSilenced: 5,
    maxSilencedPercent: 25,
    maxRedirected: 10,
    maxAltered: 10,
    maxAlteredPercent: 100,
  },
  allow: {},
  allowConflicts: false,
  allowDisjoint: false,
  adopt: false,
  takeOver: [],
  removed: [],
  formerEntities: [],
  today: '2026-01-01',
};

const START = { line: 1, column: 1, offset: 0 };
const WEBHOOK = { id: 'hook', kind: 'webhook', entity: 'team', name: 'dispatch' };

/** What a manifest asks for; the key and the name begin with `prefix`. */
export function desire(index, prefix = 'rule') {
  const project = `project-${index % 100}`;
  const automation = {
    name: `${prefix} ${index}`,
    description: `Accuracy of model ${index} went above the mark.`,
    enabled: true,
    scope: { kind: 'project', id: `id-of-${project}`, entity: 'team', project },
    event: {
      kind: 'runMetric',
      condition: {
        kind: 'threshold',
        metric: 'val/accuracy',
        aggregate: 'AVERAGE',
        window: 5,
        operator: '$gt',
        threshold: (index % 90) / 100,
      },
      runs: { display_name: { $regex: '^prod-' } },
    },
    action: {
      kind: 'sendWebhook',
      integration: WEBHOOK,
      payload: JSON.stringify({ event: 'accuracy', model: index }),
    },
  };
  const key = `${prefix}-${String(index).padStart(6, '0')}`;
  const declaration = {
    key,
    name: automation.name,
    description: automation.description,
    enabled: true,
    scope: { kind: 'project', entity: 'team', project },
    event: automation.event,
    action: automation.action,
    lifecycle: { protect: false, adopt: false, onRemove: 'delete', ignoreChanges: [] },
    shadow: false,
    source: { range: { file: 'all.yaml', start: START, end: START }, ranges: new Map() },
  };
  return { declaration, automation };
}

/** The plan. */
export function plan(desired, automations) {
  const entities = [{ name: 'team', kind: 'team', hidden: 0, seesEntityScopes: true }];
  return planChanges({
    desired,
    inventory: { entities, automations },
    policy: POLICY,
    server: 'bench',
  });
}

/** What the server holds after an apply. */
export function observe(desired) {
  return plan(desired, []).changes.map(({ key, after }) => ({
    ...after,
    id: `id-${key}`,
    listedIn: 'team',
    raw: {},
  }));
}
