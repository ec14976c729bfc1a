import type { SourceRange } from '../../src/diagnostics/source-range.ts';
import type { JsonObject } from '../../src/lib/json.ts';
import type { AutomationId, ScopeId } from '../../src/model/ids.ts';
import type { Change, FieldChange } from '../../src/model/plan/change.ts';
import type { UnmanagedAutomation } from '../../src/model/plan/conflict.ts';
import type { Plan } from '../../src/model/plan/plan.ts';

/** A plan with nothing in it, and what is given. */
export function samplePlan(parts: Partial<Plan> = {}): Plan {
  return {
    server: 'https://api.wandb.ai',
    owner: 'acme/ml-platform',
    changes: [],
    drift: [],
    heldBack: [],
    conflicts: [],
    unmanaged: [],
    unchanged: [],
    refusedBy: [],
    diagnostics: [],
    hidden: 0,
    checksum: '0'.repeat(64),
    ...parts,
  };
}

/** An update of one field, and what is given. */
export function sampleChange(key: string, parts: Partial<Change> = {}): Change {
  return {
    key,
    action: 'update',
    reason: 'declared',
    origin: 'git',
    danger: 'none',
    name: key,
    scope: 'project vision-team/classifier',
    entity: 'vision-team',
    fields: [],
    precondition: { kind: 'free' },
    dependsOn: [],
    isCounted: true,
    ...parts,
  };
}

/** A field of the action. */
export function sampleField(parts: Partial<FieldChange> = {}): FieldChange {
  return {
    path: 'then.sendNotification.severity',
    part: 'action',
    before: 'WARN',
    after: 'ERROR',
    origin: 'git',
    ...parts,
  };
}

/** A location of one character. */
export function sampleRange(file: string, line: number, column: number = 1): SourceRange {
  return {
    file,
    start: { line, column, offset: 0 },
    end: { line, column: column + 1, offset: 1 },
  };
}

/** An unmanaged automation. */
export function sampleUnmanaged(
  name: string,
  parts: Partial<UnmanagedAutomation> = {},
): UnmanagedAutomation {
  return {
    observed: {
      id: 'VHJpZ2dlcjox' as AutomationId,
      name,
      description: '',
      enabled: true,
      scope: { kind: 'team', id: 'RW50aXR5OjE=' as ScopeId, entity: 'vision-team' },
      event: { kind: 'runState', states: ['FAILED'], runs: { $and: [] } },
      action: { kind: 'doNothing' },
      listedIn: 'vision-team',
      raw: {},
    },
    reason: 'unmanaged',
    ...parts,
  };
}

/** The shape of a creation. */
export function sampleCreate(key: string, parts: Partial<Change> = {}): Change {
  return sampleChange(key, {
    action: 'create',
    origin: 'missing',
    source: sampleRange('automations/accuracy.yaml', 2),
    afterDocument: sampleDocument(
      key,
      { runMetric: { metric: 'val/accuracy', threshold: { lt: 0.9 } } },
      { sendNotification: { integration: { slack: { channel: '#ml-alerts' } }, severity: 'WARN' } },
    ),
    ...parts,
  });
}

/** An automation in a manifest's words. */
export function sampleDocument(name: string, event: JsonObject, action: JsonObject): JsonObject {
  return {
    name,
    enabled: true,
    scope: { project: 'vision-team/classifier' },
    when: event,
    then: action,
  };
}
