/** Desired and observed automations that the tests of reconciling start from. */
import type {
  Automation,
  Declaration,
  Desired,
  Lifecycle,
  Observed,
} from '../../src/model/automation.ts';
import type { AutomationId, IntegrationId, ScopeId } from '../../src/model/ids.ts';
import type { Integration } from '../../src/model/integration.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import type { PlanPolicy } from '../../src/model/plan/policy.ts';
import type { Scope, ScopeRef } from '../../src/model/scope.ts';
import { planChanges } from '../../src/reconcile/plan-changes.ts';
import { inventoryOf } from '../support/in-memory-api.ts';

export const OWNER = 'acme/ml-platform';

export const POLICY: PlanPolicy = {
  owner: OWNER,
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
  failOnConflict: false,
  allowDisjoint: false,
  adopt: false,
  takeOver: [],
  removed: [],
  formerEntities: [],
  today: '2026-06-01',
};

/** A policy that no guard limits. */
export const FREE_POLICY: PlanPolicy = {
  ...POLICY,
  allow: { deletes: 1e6, silenced: 1e6, redirected: 1e6, altered: 1e6 },
  allowDisjoint: true,
};

export const SLACK: Integration = {
  id: 'slack-1' as IntegrationId,
  kind: 'slack',
  entity: 'vision-team',
  channel: '#ml-alerts',
};

export const OTHER_SLACK: Integration = {
  id: 'slack-2' as IntegrationId,
  kind: 'slack',
  entity: 'vision-team',
  channel: '#other',
};

/** A project's scope, its id made from its path. */
export function project(name: string, entity: string = 'vision-team'): Scope {
  return { kind: 'project', id: `project:${entity}/${name}` as ScopeId, entity, project: name };
}

export const BASE: Automation = {
  name: 'Loss alert',
  description: 'The loss rose.',
  enabled: true,
  scope: project('classifier'),
  event: {
    kind: 'runMetric',
    condition: {
      kind: 'threshold',
      metric: 'loss',
      aggregate: 'AVERAGE',
      window: 5,
      operator: '$gt',
      threshold: 0.9,
    },
    runs: {},
  },
  action: {
    kind: 'sendNotification',
    integration: SLACK,
    title: 'Loss',
    message: '',
    severity: 'WARN',
  },
};

/** What a test says of a declaration besides its content. */
export interface DesiredOptions extends Partial<Lifecycle> {
  readonly shadow?: boolean;
}

/** A desired automation; the name follows the key unless it is given. */
export function desire(
  key: string,
  content: Partial<Automation> = {},
  options: DesiredOptions = {},
): Desired {
  const { shadow = false, ...lifecycle } = options;
  const automation: Automation = { ...BASE, name: key, ...content };
  const position = { line: 1, column: 1, offset: 0 };
  const declaration: Declaration = {
    key,
    name: automation.name,
    description: automation.description,
    enabled: automation.enabled,
    scope: refOf(automation.scope),
    event: automation.event,
    action: { kind: 'doNothing' },
    lifecycle: {
      protect: false,
      adopt: false,
      onRemove: 'delete',
      ignoreChanges: [],
      ...lifecycle,
    },
    shadow,
    source: {
      range: { file: `automations/${key}.yaml`, start: position, end: position },
      ranges: new Map(),
    },
  };
  const action = shadow ? ({ kind: 'doNothing' } as const) : automation.action;
  return { declaration, automation: { ...automation, action } };
}

/** What the server holds after the desired automations were applied; ids are `id-KEY`. */
export function applied(
  desired: readonly Desired[],
  policy: PlanPolicy = FREE_POLICY,
): readonly Observed[] {
  return plan(desired, [], policy).changes.map((change) => {
    if (change.after?.event === undefined || change.after.action === undefined) {
      throw new Error('A create sends everything');
    }
    const { event, action } = change.after;
    return {
      ...change.after,
      event,
      action,
      id: `id-${change.key}` as AutomationId,
      listedIn: change.after.scope.entity,
      raw: {},
    };
  });
}

/** An unmanaged automation. */
export function unmanaged(id: string, content: Partial<Observed> = {}): Observed {
  return {
    ...BASE,
    id: id as AutomationId,
    listedIn: 'vision-team',
    raw: {},
    ...content,
  };
}

/** The plan for an inventory. */
export function plan(
  desired: readonly Desired[],
  automations: readonly Observed[],
  policy: PlanPolicy = POLICY,
): Plan {
  return planChanges({
    desired,
    inventory: inventoryOf(automations),
    policy,
    server: 'https://api.wandb.ai',
  });
}

/** `update loss-alert (declared, git, silences) enabled: true → false`, one line for each change. */
export function summarize({ changes }: Pick<Plan, 'changes'>): readonly string[] {
  return changes.map((change) => {
    const fields = change.fields.map(
      ({ path, before, after, origin }) =>
        `${path}[${origin}]: ${JSON.stringify(before) ?? '–'} → ${JSON.stringify(after) ?? '–'}`,
    );
    const head = `${change.action} ${change.key} (${change.reason}, ${change.origin}, ${change.danger})`;
    return [head, ...fields].join(' ');
  });
}

function refOf(scope: Scope): ScopeRef {
  return scope.project === undefined
    ? { kind: 'team', entity: scope.entity }
    : { kind: 'project', entity: scope.entity, project: scope.project };
}
