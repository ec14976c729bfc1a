/** Bringing back: as it was, ours only where a manifest says so, never over anything, and never twice. */
import { describe, expect, it } from 'vitest';
import type { Observed } from '../../../src/model/automation.ts';
import type { ScopeResolution, ServerCapabilities } from '../../../src/model/automation-api.ts';
import { type Marker, parseMarker } from '../../../src/model/canonical/marker.ts';
import { withMarker } from '../../../src/model/canonical/render-marker.ts';
import type { AutomationId, ScopeId } from '../../../src/model/ids.ts';
import type { Scope } from '../../../src/model/scope.ts';
import {
  planRestore,
  type RestorePlan,
  restoredScopeRef,
} from '../../../src/reconcile/requests/plan-restore.ts';
import { inventoryOf } from '../../support/in-memory-api.ts';
import { applied, desire, POLICY, project } from '../samples.ts';

const removed = applied([desire('loss'), desire('spike')]);
const [loss, spike] = removed as readonly [Observed, Observed];
const found: ScopeResolution = { status: 'found', scope: project('classifier') };

interface Case {
  readonly live?: readonly Observed[];
  readonly declared?: readonly string[];
  readonly resolution?: ScopeResolution;
  readonly saved?: readonly Observed[];
  readonly allowConflicts?: boolean;
  readonly formerOwners?: readonly string[];
  readonly missing?: ServerCapabilities['missing'];
}

function restore(given: Case): RestorePlan {
  const { live = [], declared = ['loss', 'spike'], resolution = found, saved = removed } = given;
  return planRestore({
    candidates: saved.map((observed) => ({
      entry: { key: observed.id.replace('id-', ''), action: 'delete', observed },
      resolution,
    })),
    declared: new Set(declared),
    inventory: inventoryOf(live),
    policy: {
      ...POLICY,
      allowConflicts: given.allowConflicts ?? false,
      formerOwners: given.formerOwners ?? [],
    },
    server: 'https://api.wandb.ai',
    missing: given.missing ?? new Map(),
  });
}

/** A description whose marker names another owner or key, as a write of that owner leaves it. */
function remark(description: string, change: Partial<Marker>): string {
  const parsed = parseMarker(description);
  return parsed.kind === 'marker'
    ? withMarker(parsed.text, { ...parsed.marker, ...change })
    : description;
}

describe('a restore', () => {
  it('creates each as it was, marker and all, where manifests have the keys', () => {
    const { plan, problems } = restore({});
    expect(problems).toEqual([]);
    expect(plan.refusedBy).toEqual([]);
    expect(plan.changes.map(({ key, action, reason }) => [key, action, reason])).toEqual([
      ['loss', 'create', 'restored'],
      ['spike', 'create', 'restored'],
    ]);
    expect(plan.changes[0]?.after).toMatchObject({
      name: loss.name,
      description: loss.description,
      enabled: loss.enabled,
      event: loss.event,
      action: loss.action,
    });
  });

  it('takes our marker off what no manifest has', () => {
    const { plan } = restore({ declared: ['spike'] });
    const markers = plan.changes.map(({ after }) => parseMarker(after?.description ?? '').kind);
    expect(markers).toEqual(['none', 'marker']);
  });

  it("takes a former owner's marker off too, which the next plan would remove", () => {
    const saved = removed.map((each) => ({
      ...each,
      description: remark(each.description, { owner: 'acme/old' }),
    }));
    const { plan } = restore({ saved, declared: ['spike'], formerOwners: ['acme/old'] });
    const markers = plan.changes.map(({ after }) => parseMarker(after?.description ?? '').kind);
    expect(markers).toEqual(['none', 'marker']);
  });

  it('goes by the key of the marker, which the next plan reads', () => {
    const saved = [{ ...loss, description: remark(loss.description, { key: 'former' }) }];
    const { plan } = restore({ saved, declared: ['loss'] });
    expect(parseMarker(plan.changes[0]?.after?.description ?? '').kind).toBe('none');
  });

  it("keeps another owner's marker, which is none of our business", () => {
    const theirs = { ...loss, description: remark(loss.description, { owner: 'acme/x' }) };
    const { plan } = restore({ saved: [theirs], declared: [] });
    expect(plan.changes[0]?.after?.description).toBe(theirs.description);
  });

  it('uses the scope of today, whatever its id was', () => {
    const scope: Scope = { ...project('classifier'), id: 'made-anew' as ScopeId };
    const { plan } = restore({ resolution: { status: 'found', scope } });
    expect(plan.changes[0]?.after?.scope.id).toBe('made-anew');
  });

  it('leaves what is back already', () => {
    const back = { ...loss, id: 'new-id' as AutomationId };
    const { plan } = restore({ live: [back] });
    expect(plan.unchanged).toEqual(['loss']);
    expect(plan.changes.map(({ key }) => key)).toEqual(['spike']);
  });

  it.each([
    [
      'something else',
      { ...loss, id: 'x' as AutomationId, description: '', enabled: false },
      'place-taken',
      /Rename/,
    ],
    [
      'the same, unmanaged',
      { ...loss, id: 'x' as AutomationId, description: 'The loss rose.' },
      'place-taken',
      /--adopt/,
    ],
    [
      'its key elsewhere',
      { ...loss, id: 'x' as AutomationId, name: 'Renamed' },
      'two-holders',
      /Rename/,
    ],
  ] as const)('overwrites nothing where %s stands now', (_, occupant, code, hint) => {
    const { plan } = restore({ live: [occupant] });
    expect(plan.conflicts).toEqual([expect.objectContaining({ key: 'loss', code })]);
    expect(plan.conflicts[0]?.hint).toMatch(hint);
    expect(plan.refusedBy).toMatchObject([
      { kind: 'conflicts', count: 1, hint: expect.stringContaining('--allow-conflicts') as string },
    ]);
    const rest = restore({ live: [occupant], allowConflicts: true }).plan;
    expect(rest.refusedBy).toEqual([]);
    expect(rest.changes.map(({ key }) => key)).toEqual(['spike']);
  });

  it.each([
    [
      'gone',
      { status: 'not-found', missing: 'project', candidates: [] },
      /the project of its scope does not exist/,
    ],
    [
      'not supported',
      { status: 'unsupported', feature: 'AUTOMATION_SCOPE_ENTITY' },
      /lacks "AUTOMATION_SCOPE_ENTITY"/,
    ],
  ] as const)('names what stood on a scope that is %s', (_, resolution, message) => {
    const { plan, problems } = restore({ resolution });
    expect(plan.changes).toEqual([]);
    expect(problems.map(({ key }) => key)).toEqual(['loss', 'spike']);
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.isScopeMissing).toBe(resolution.status === 'not-found');
  });

  it.each([
    ['event', 'runMetric.threshold', 'AUTOMATION_EVENT_RUN_METRIC'],
    ['action', 'sendNotification', 'AUTOMATION_ACTION_NOTIFICATION'],
  ] as const)(
    'names what this server cannot hold for its %s, before a write',
    (_, ability, feature) => {
      const { plan, problems } = restore({ missing: new Map([[ability, { feature }]]) });
      expect(plan.changes).toEqual([]);
      expect(problems.map(({ key }) => key)).toEqual(['loss', 'spike']);
      expect(problems[0]?.message).toContain(
        `the server lacks "${feature}", which ${ability} needs`,
      );
      expect(problems[0]?.isScopeMissing).toBe(false);
    },
  );

  it('cannot write what no manifest can say, and says so', () => {
    const queue: Observed = {
      ...spike,
      action: { kind: 'other', type: 'QUEUE_JOB' } as Observed['action'],
    };
    const { problems } = restore({ saved: [queue] });
    expect(problems).toMatchObject([{ isScopeMissing: false }]);
    expect(problems[0]?.message).toMatch(/type QUEUE_JOB/);
  });
});

describe('the scope to look up again', () => {
  const id = 'any' as ScopeId;
  it.each([
    [
      { kind: 'team', id, entity: 't' },
      { kind: 'team', entity: 't' },
    ],
    [
      { kind: 'organization', id, entity: 'o' },
      { kind: 'organization', organization: 'o' },
    ],
    [
      { kind: 'project', id, entity: 't', project: 'p', collection: 'c' },
      { kind: 'project', entity: 't', project: 'p', collection: 'c' },
    ],
    [
      { kind: 'registry', id, entity: 'o', project: 'wandb-registry-models' },
      { kind: 'registry', organization: 'o', registry: 'models' },
    ],
    [{ kind: 'other', type: 'LAUNCH' }, undefined],
  ] as const)('of %o is %o', (scope, expected) => {
    expect(restoredScopeRef({ scope })).toEqual(expected);
  });
});
