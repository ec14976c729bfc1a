/** What plans that somebody asked for by name say: destroy, release, restore and the rest of a reviewed plan. */
import { describe, expect, it } from 'vitest';
import type { Observed } from '../../../src/model/automation.ts';
import type { ScopeResolution } from '../../../src/model/automation-api.ts';
import type { AutomationId } from '../../../src/model/ids.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import type { PlanPolicy } from '../../../src/model/plan/policy.ts';
import { planDestroy } from '../../../src/reconcile/requests/plan-destroy.ts';
import { planRelease, type ReleaseInput } from '../../../src/reconcile/requests/plan-release.ts';
import { planRestore } from '../../../src/reconcile/requests/plan-restore.ts';
import { checkPlanFile } from '../../../src/reconcile/requests/plan-to-apply.ts';
import { inventoryOf } from '../../support/in-memory-api.ts';
import { applied, desire, FREE_POLICY, OWNER, POLICY, project, summarize } from '../samples.ts';

const server = 'https://api.wandb.ai';
const other = { kind: 'other', type: 'USER' } as const;
const ARIA = { kind: 'sendPromptToAria', prompt: 'Look.' } as const;

function said({ conflicts }: Pick<Plan, 'conflicts'>): readonly string[] {
  return conflicts.map(({ code, key, name, scope, message, hint, ids }) =>
    [`${code} ${key} "${name}" in ${scope} ${ids.join(' ')}`, message, hint].join('\n'),
  );
}

describe('a destroy', () => {
  const destroy = (automations: readonly Observed[], policy: Partial<PlanPolicy> = {}): Plan =>
    planDestroy({ inventory: inventoryOf(automations), policy: { ...POLICY, ...policy }, server });

  it('removes everything as its marker says, and names each as destroyed', () => {
    const there = applied([
      desire('a'),
      desire('b', {}, { onRemove: 'disable' }),
      desire('c', {}, { onRemove: 'keep' }),
    ]);
    const made = destroy(there);
    expect(summarize(made)).toEqual([
      'disable b (destroyed, git, silences) enabled[git]: true → false',
      'delete a (destroyed, git, removes)',
    ]);
    expect(made.unmanaged).toMatchObject([{ reason: 'kept', key: 'c' }]);
    expect(made.refusedBy).toEqual([]);
  });

  it('says that a protected automation stays, and is refused unless conflicts are allowed', () => {
    const there = applied([desire('a', {}, { protect: true }), desire('b')]);
    expect(said(destroy(there))).toEqual([
      [
        'protected a "a" in project vision-team/classifier id-a',
        '"a" is protected, so it is not destroyed',
        'Set "protect: false" in its manifest and apply that first, or leave it and destroy the rest: --allow-conflicts',
      ].join('\n'),
    ]);
    expect(destroy(there).refusedBy).toMatchObject([
      { kind: 'conflicts', count: 1, hint: expect.stringContaining('--allow-conflicts') as string },
    ]);
    const rest = destroy(there, { allowConflicts: true });
    expect(rest.refusedBy).toEqual([]);
    expect(rest.changes.map(({ key }) => key)).toEqual(['b']);
    const twice = [...there, { ...there[1], id: 'copy' } as Observed];
    expect(said(destroy(twice))[1]).toContain('2 automations have the key "b"');
  });

  it('is counted by guards, whose hint names the option alone', () => {
    const there = applied(['a', 'b', 'c'].map((key) => desire(key)));
    const { refusedBy } = destroy(there, { guard: { ...POLICY.guard, maxDeletes: 2 } });
    expect(refusedBy.map((each) => each.kind === 'guard' && each.breach.hint)).toEqual([
      'If that is intended, run once with --allow-deletes 3',
      'If that is intended, run once with --allow-deletes 3',
    ]);
  });

  it('is made as somebody, who may not be the creator', () => {
    const [aria] = applied([desire('a', { action: ARIA }, { onRemove: 'disable' })]);
    const automations = [{ ...aria, createdBy: 'grace' } as Observed];
    const as = (viewer: string) =>
      planDestroy({ inventory: inventoryOf(automations), policy: FREE_POLICY, server, viewer });
    expect(as('ada').conflicts).toMatchObject([{ code: 'other-creator' }]);
    expect(as('grace').conflicts).toEqual([]);
  });
});

describe('a release', () => {
  const there = applied(['m/1', 'm/2', 'z', 'b'].map((key) => desire(key)));
  const release = (input: Partial<ReleaseInput>) =>
    planRelease({
      keys: ['m'],
      declarations: [],
      inventory: inventoryOf(there),
      policy: POLICY,
      server,
      ...input,
    });

  it('takes the markers off, in the order of keys, and says that somebody asked', () => {
    const found = release({ keys: ['z', 'm'], policy: { ...POLICY, environment: 'prod' } });
    if (found.kind !== 'plan') throw new Error(found.kind);
    expect(summarize(found.plan)).toEqual([
      'release m/1 (released, git, removes)',
      'release m/2 (released, git, removes)',
      'release z (released, git, removes)',
    ]);
    expect(found.plan).toMatchObject({ owner: OWNER, environment: 'prod', conflicts: [], server });
    expect(found.plan.changes.map(({ after }) => after?.description)).toEqual(
      Array(3).fill('The loss rose.'),
    );
  });

  it('is not made of what manifests have, or of what nothing carries', () => {
    const { declaration } = desire('m/1');
    expect(release({ declarations: [declaration] })).toEqual({ kind: 'declared', declaration });
    expect(release({ declarations: [desire('mm').declaration] }).kind).toBe('plan');
    expect(release({ keys: ['m', 'x'] })).toEqual({
      kind: 'unknown',
      key: 'x',
      known: ['b', 'm/1', 'm/2', 'z'],
    });
    expect(release({ keys: ['m/'] })).toMatchObject({ kind: 'unknown' });
  });

  it('is not made of what is on an unknown scope, and holds what is protected', () => {
    const odd = there.map((each) => (each.name === 'm/2' ? { ...each, scope: other } : each));
    expect(release({ inventory: inventoryOf(odd) })).toEqual({
      kind: 'unwritable',
      message:
        '"m/2" in USER in vision-team is on a scope of a type that this version cannot write',
    });
    const held = applied([desire('a', {}, { protect: true }), desire('b')]);
    const found = release({ keys: ['a', 'b'], inventory: inventoryOf(held) });
    if (found.kind !== 'plan') throw new Error(found.kind);
    expect(found.plan.conflicts).toMatchObject([{ code: 'protected', key: 'a' }]);
    expect(found.plan.heldBack).toMatchObject([{ reason: 'conflict', key: 'a' }]);
    expect(found.plan.refusedBy).toMatchObject([
      { kind: 'conflicts', count: 1, hint: expect.stringContaining('--allow-conflicts') as string },
    ]);
    expect(found.plan.changes.map(({ key }) => key)).toEqual(['b']);
  });

  it('keeps what it cannot say, and is an edit that only the creator of a prompt may make', () => {
    const [loss] = applied([desire('loss')]);
    const event = { kind: 'other', type: 'WEAVE', filter: '{}' } as const;
    const action = { kind: 'other', type: 'QueueJob', raw: {} } as const;
    const odd = [{ ...loss, event, action } as Observed];
    const found = release({ keys: ['loss'], inventory: inventoryOf(odd) });
    if (found.kind !== 'plan') throw new Error(found.kind);
    expect(Object.keys(found.plan.changes[0]?.after ?? {}).sort()).toEqual([
      ...['description', 'enabled', 'name', 'scope'],
    ]);
    const [aria] = applied([desire('a', { action: ARIA })]);
    const inventory = inventoryOf([{ ...aria, createdBy: 'grace' } as Observed]);
    const by = release({ keys: ['a'], inventory, viewer: 'ada' });
    expect(by.kind === 'plan' && by.plan.conflicts).toMatchObject([{ code: 'other-creator' }]);
    const byCreator = release({ keys: ['a'], inventory, viewer: 'grace' });
    expect(byCreator.kind === 'plan' && byCreator.plan.changes).toHaveLength(1);
  });
});

describe('a restore', () => {
  const found: ScopeResolution = { status: 'found', scope: project('classifier') };
  const [loss] = applied([desire('loss')]) as [Observed];
  const restore = (
    observed: Observed,
    live: readonly Observed[] = [],
    resolution: ScopeResolution | undefined = found,
  ) =>
    planRestore({
      candidates: [
        {
          entry: { key: 'loss', action: 'delete', observed },
          ...(resolution === undefined ? {} : { resolution }),
        },
      ],
      declared: new Set(['loss']),
      inventory: inventoryOf(live),
      policy: { ...POLICY, environment: 'prod' },
      server,
      missing: new Map(),
      viewer: 'ada',
    });

  it('creates what was there', () => {
    const { plan, problems } = restore(loss);
    expect(problems).toEqual([]);
    expect(summarize(plan)).toEqual(['create loss (restored, missing, none)']);
    expect(plan).toMatchObject({ environment: 'prod', diagnostics: [], server });
    expect(plan.changes[0]?.after).toEqual({
      name: loss.name,
      description: loss.description,
      enabled: loss.enabled,
      scope: project('classifier'),
      event: loss.event,
      action: loss.action,
    });
  });

  it('says that a prompt will run as somebody else', () => {
    const aria = { ...loss, action: ARIA, createdBy: 'grace' };
    expect(restore(aria).plan.diagnostics).toEqual([
      {
        code: 'plan/aria-creator',
        severity: 'warning',
        message: '"loss" ran as its creator grace, and will run as ada',
        hint: 'To restore it as it was, let grace run this command.',
      },
    ]);
    for (const quiet of [
      { ...aria, createdBy: 'ada' },
      { ...loss, createdBy: 'grace' },
      { ...loss, action: ARIA },
    ]) {
      expect(restore(quiet).plan.diagnostics).toEqual([]);
    }
  });

  it('says why something cannot come back', () => {
    const event = { kind: 'other', type: 'WEAVE', filter: '{}' } as const;
    const action = { kind: 'other', type: 'QueueJob', raw: {} } as const;
    const problems = [
      restore(loss, [], undefined),
      restore(loss, [], { status: 'not-found', missing: 'project', candidates: [] }),
      restore(loss, [], { status: 'unsupported', feature: 'F' }),
      restore({ ...loss, event }),
      restore({ ...loss, action }),
      restore({ ...loss, event, action }),
    ].flatMap((each) => each.problems);
    expect(
      problems.map(({ message, isScopeMissing }) => `${String(isScopeMissing)}: ${message}`),
    ).toMatchInlineSnapshot(`
      [
        "true: "loss" in project vision-team/classifier cannot be restored: the project of its scope does not exist",
        "false: "loss" in project vision-team/classifier cannot be restored: the server lacks "F"",
        "false: "loss" in project vision-team/classifier is of the type WEAVE, which this version cannot write; the restore file has its full content",
        "false: "loss" in project vision-team/classifier is of the type QueueJob, which this version cannot write; the restore file has its full content",
        "false: "loss" in project vision-team/classifier is of the type WEAVE, which this version cannot write; the restore file has its full content",
      ]
    `);
  });

  it('overwrites nothing, and says what is in the way', () => {
    const id = 'new' as AutomationId;
    const plain = { ...loss, id, description: 'The loss rose.' };
    const occupants: readonly Observed[] = [
      { ...loss, id, enabled: false },
      plain,
      { ...plain, enabled: false },
      { ...loss, id, name: 'Renamed' },
    ];
    expect(occupants.flatMap((each) => said(restore(loss, [each]).plan))).toMatchInlineSnapshot(`
      [
        "place-taken loss "loss" in project vision-team/classifier new
      "loss" in project vision-team/classifier has its name and scope now, and is not overwritten
      Rename or delete it first, or restore the rest: --allow-conflicts",
        "place-taken loss "loss" in project vision-team/classifier new
      "loss" in project vision-team/classifier has its name and scope now, and is not overwritten
      It is the same automation and unmanaged: take it over with "wac apply --adopt"",
        "place-taken loss "loss" in project vision-team/classifier new
      "loss" in project vision-team/classifier has its name and scope now, and is not overwritten
      Rename or delete it first, or restore the rest: --allow-conflicts",
        "two-holders loss "Renamed" in project vision-team/classifier new
      "Renamed" in project vision-team/classifier has the key "loss" now
      Rename or delete it first, or restore the rest: --allow-conflicts",
      ]
    `);
    // A copy made by hand is not the automation of the key.
    const copy = { ...loss, id, name: 'Copy', scope: project('other') };
    expect(restore(loss, [copy]).plan.conflicts).toEqual([]);
    const [foreign] = applied([desire('loss')], { ...POLICY, owner: 'acme/other' });
    const otherScope = { ...foreign, name: 'Renamed' } as Observed;
    expect(restore(loss, [otherScope]).plan.conflicts).toEqual([]);
    const [spike] = applied([desire('spike', { name: 'Spike' })]);
    expect(restore(loss, [spike as Observed]).plan.conflicts).toEqual([]);
  });
});

describe('a plan file', () => {
  const file = { server, owner: OWNER } as Parameters<typeof checkPlanFile>[0];
  it.each<[object, object, readonly string[]]>([
    [{}, {}, []],
    [{}, { server: 'https://api.forge.coreweave.com' }, []],
    [{}, { server: 'https://wandb.example.com' }, ['server']],
    [{}, { owner: 'acme/other' }, ['owner']],
    [{}, { environment: 'prod' }, ['environment']],
    [{ environment: 'prod' }, {}, ['environment']],
    [{ environment: 'prod' }, { environment: 'prod' }, []],
    [
      { environment: 'prod' },
      { owner: 'x', server: 'https://x.example' },
      ['server', 'owner', 'environment'],
    ],
    [{ owner: 'https://api.wandb.ai' }, { owner: 'https://api.forge.coreweave.com' }, ['owner']],
  ])('made for %j is refused for %j by %j', (made, here, wrong) => {
    const found = checkPlanFile({ ...file, ...made }, { server, owner: OWNER, ...here });
    expect(found.map(({ message }) => /made for (\w+)/u.exec(message)?.[1])).toEqual(wrong);
    for (const each of found)
      expect(each).toMatchObject({ code: 'plan/file-elsewhere', severity: 'error' });
  });

  it('names both sides', () => {
    expect(checkPlanFile({ ...file, environment: 'prod' }, { server, owner: OWNER })).toMatchObject(
      [
        {
          message: 'The plan file was made for environment "prod", and this run is for "(none)"',
          hint: 'Choose that environment, or make a new plan',
        },
      ],
    );
  });
});
