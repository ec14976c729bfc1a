import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/model/action.ts';
import type { Desired, Observed } from '../../../src/model/automation.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { planChanges } from '../../../src/reconcile/plan-changes.ts';
import { repairPlan } from '../../../src/reconcile/requests/plan-drift-repair.ts';
import { applySteps } from '../../../src/workflow/apply/apply-steps.ts';
import { inventoryOf } from '../../support/in-memory-api.ts';
import { applied, BASE, type DesiredOptions, desire, FREE_POLICY, summarize } from '../samples.ts';

const ARIA: Action = { kind: 'sendPromptToAria', prompt: 'Look.' };
const TWICE: Action = { kind: 'sendPromptToAria', prompt: 'Look twice.' };

interface Situation {
  readonly createdBy?: string;
  readonly viewer?: string;
  readonly recreate?: readonly string[];
  /** What somebody changed on the server. */
  readonly edited?: Partial<Observed>;
}

/** What an apply of it leaves on the server. */
function live(desired: Desired): Observed {
  const [observed] = applied([desired]);
  if (observed === undefined) throw new Error('nothing was applied');
  return observed;
}

/** The plan for a prompt that changes in Git. */
function plan(
  { createdBy, viewer, recreate, edited = {} }: Situation,
  wanted: Desired = desire('a', { action: TWICE }),
  options: DesiredOptions = {},
): Plan {
  const before = live(desire('a', { action: ARIA }, options));
  const observed = { ...before, ...(createdBy === undefined ? {} : { createdBy }), ...edited };
  return planChanges({
    desired: [wanted],
    inventory: inventoryOf([observed]),
    policy: { ...FREE_POLICY, ...(recreate === undefined ? {} : { recreate }) },
    server: 'https://api.wandb.ai',
    ...(viewer === undefined ? {} : { viewer }),
  });
}

const BY_ADA = { createdBy: 'grace', viewer: 'ada' };

describe('a prompt that changes', () => {
  it('is an update for its creator', () => {
    const { changes, conflicts } = plan({ createdBy: 'grace', viewer: 'grace' });
    expect([changes.map(({ action }) => action), conflicts]).toEqual([['update'], []]);
  });

  it('is a conflict for another account, which names the creator and both ways out', () => {
    const { changes, conflicts, heldBack } = plan(BY_ADA);
    expect(changes).toEqual([]);
    expect(conflicts).toMatchObject([{ code: 'other-creator', key: 'a' }]);
    expect(conflicts[0]?.message).toContain('created by grace');
    expect(conflicts[0]?.hint).toMatch(/Apply as grace.*--recreate a/);
    expect(heldBack.map(({ key }) => key)).toEqual(['a']);
  });

  it.each([
    ['the creator', { viewer: 'ada' }],
    ['the account', { createdBy: 'grace' }],
  ])('is planned with a warning where %s is not known', (_, situation) => {
    const { changes, diagnostics } = plan(situation);
    expect(changes.map(({ action }) => action)).toEqual(['update']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['plan/aria-creator']);
  });
});

describe('an automation that has no ARIA action before or after', () => {
  it('is edited by anybody', () => {
    const before = { ...live(desire('a')), createdBy: 'grace' };
    const { changes } = planChanges({
      desired: [desire('a', { enabled: false })],
      inventory: inventoryOf([before]),
      policy: FREE_POLICY,
      server: 'https://api.wandb.ai',
      viewer: 'ada',
    });
    expect(changes.map(({ action }) => action)).toEqual(['update']);
  });
});

it.each<[string, Partial<Desired['automation']>]>([
  ['is switched off', { action: ARIA, enabled: false }],
  ['gets another name', { action: ARIA, name: 'b' }],
  ['becomes a message', { action: BASE.action }],
])('another account cannot edit one that %s', (_, content) => {
  expect(plan(BY_ADA, desire('a', content)).conflicts).toMatchObject([{ code: 'other-creator' }]);
});

it('another account deletes one that no manifest describes', () => {
  const observed = { ...live(desire('a', { action: ARIA })), createdBy: 'grace' };
  const { changes, conflicts } = planChanges({
    desired: [],
    inventory: inventoryOf([observed]),
    policy: FREE_POLICY,
    server: 'https://api.wandb.ai',
    viewer: 'ada',
  });
  expect([changes.map(({ action }) => action), conflicts]).toEqual([['delete'], []]);
});

describe('--recreate', () => {
  it.each([
    ['the key', ['a'], ['delete', 'create']],
    ['another key', ['b'], []],
    ['no key', [], []],
  ])('with %s', (_, recreate, actions) => {
    const { changes } = plan({ ...BY_ADA, recreate });
    expect(changes.map(({ action }) => action)).toEqual(actions);
    expect(changes.every(({ reason }) => reason === 'recreated')).toBe(true);
  });

  it('creates what the update would have written, after the deletion, even under another name', () => {
    const wanted = desire('a', { action: TWICE, name: 'z' });
    const { changes } = plan({ ...BY_ADA, recreate: ['a'] }, wanted);
    const [deletion, creation] = applySteps(changes);
    expect(creation?.draft).toMatchObject({ name: 'z', action: TWICE });
    expect(creation?.waitsFor).toEqual([deletion]);
    expect(deletion?.draft).toBeUndefined();
    expect(changes.some(({ temporaryName }) => temporaryName !== undefined)).toBe(false);
  });

  it('deletes nothing where the new slot is taken', () => {
    const taken = desire('b', { name: 'z' });
    const wanted = desire('a', { action: TWICE, name: 'z' });
    const observed = { ...live(desire('a', { action: ARIA })), createdBy: 'grace' };
    const occupant = { ...live(taken), description: '', id: 'occupant' as Observed['id'] };
    const result = planChanges({
      desired: [wanted],
      inventory: inventoryOf([observed, occupant]),
      policy: { ...FREE_POLICY, recreate: ['a'] },
      server: 'https://api.wandb.ai',
      viewer: 'ada',
    });
    expect(result.changes).toEqual([]);
    expect(result.conflicts).toMatchObject([{ code: 'place-taken', key: 'a' }]);
  });

  it('counts as a removal', () => {
    const { refusedBy } = plan({ ...BY_ADA, recreate: ['a'] });
    expect(refusedBy).toEqual([]);
    const limited = planChanges({
      desired: [desire('a', { action: TWICE })],
      inventory: inventoryOf([{ ...live(desire('a', { action: ARIA })), createdBy: 'grace' }]),
      policy: { ...FREE_POLICY, allow: { deletes: 0 }, recreate: ['a'] },
      server: 'https://api.wandb.ai',
      viewer: 'ada',
    });
    expect(limited.refusedBy).toMatchObject([{ kind: 'guard' }]);
  });

  it('never deletes a protected automation', () => {
    const protectedOne = desire('a', { action: TWICE }, { protect: true });
    const { changes, conflicts } = plan({ ...BY_ADA, recreate: ['a'] }, protectedOne, {
      protect: true,
    });
    expect(changes).toEqual([]);
    expect(conflicts[0]?.hint).toContain('protected');
  });

  it('is part of the checksum', () => {
    const without = plan({ ...BY_ADA });
    expect(plan({ ...BY_ADA, recreate: ['b'] }).checksum).not.toBe(without.checksum);
    expect(plan({ ...BY_ADA, recreate: [] }).checksum).toBe(without.checksum);
  });

  it('is left to an apply: a repair of drift edits only', () => {
    const drifted = plan(
      { ...BY_ADA, recreate: ['a'], edited: { action: TWICE } },
      desire('a', { action: ARIA }),
    );
    expect(drifted.drift).toMatchObject([{ key: 'a' }]);
    expect(summarize(drifted)).toHaveLength(2);
    expect(repairPlan(drifted, ['a']).changes).toEqual([]);
  });
});
