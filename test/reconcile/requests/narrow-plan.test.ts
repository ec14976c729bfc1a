import { describe, expect, it } from 'vitest';
import type { PlanPolicy } from '../../../src/model/plan/policy.ts';
import { parsePlanDocument } from '../../../src/reconcile/document/parse-plan-document.ts';
import { planDocument } from '../../../src/reconcile/document/plan-document.ts';
import { narrowPlan, patternsWithoutKey } from '../../../src/reconcile/requests/narrow-plan.ts';
import { planToApply } from '../../../src/reconcile/requests/plan-to-apply.ts';
import { inventoryOf } from '../../support/in-memory-api.ts';
import { applied, desire, FREE_POLICY, POLICY, plan, summarize, unmanaged } from '../samples.ts';

const keys = ['a', 'b', 'team/a', 'team/b'];
const start = keys.map((key) => desire(key));
const off = { enabled: false };
const other = { event: { kind: 'runState', states: ['FAILED'], runs: {} } } as const;

function heldBack(narrowed: ReturnType<typeof narrowPlan>): readonly string[] {
  return narrowed.heldBack.map(({ key, reason }) => `${key} ${reason}`);
}

describe('narrowPlan', () => {
  it('keeps the changes of the selected keys and counts what it leaves out', () => {
    const wanted = [
      desire('a', off),
      desire('b', off),
      desire('team/a', off),
      desire('new', other),
    ];
    const whole = plan(wanted, applied(start), FREE_POLICY);
    const narrowed = narrowPlan(whole, ['team/*']);
    expect(summarize(narrowed)).toEqual([
      'update team/a (declared, git, silences) enabled[git]: true → false',
      'delete team/b (not-declared, git, removes)',
    ]);
    expect(narrowed.leftOut).toEqual({
      patterns: ['team/*'],
      automations: 3,
      changes: 3,
      drifted: [],
      conflicts: 0,
      heldBack: 0,
    });
    expect(narrowed.grants?.only).toEqual(['team/*']);
  });

  it('says what drifted and is left out', () => {
    const there = applied(start).map((each) => (each.name === 'b' ? { ...each, ...off } : each));
    const narrowed = narrowPlan(plan(start, there), ['a']);
    expect(narrowed.changes).toEqual([]);
    expect(narrowed.drift).toEqual([]);
    expect(narrowed.leftOut?.drifted).toEqual(['b']);
    expect(narrowed.unchanged).toEqual(['a']);
  });

  it('never removes what was left out', () => {
    const whole = plan([desire('a')], applied(start), FREE_POLICY);
    expect(narrowPlan(whole, ['a']).changes).toEqual([]);
    expect(narrowPlan(whole, ['a']).leftOut?.changes).toBe(3);
  });

  it('guards count what is selected, against all that is owned', () => {
    const many = Array.from({ length: 40 }, (_, index) => desire(`x${index}`));
    const gone = plan(many.slice(20), applied(many));
    expect(gone.refusedBy.map(({ kind }) => kind)).toContain('guard');
    expect(narrowPlan(gone, ['x1']).refusedBy).toEqual([]);
    expect(narrowPlan(gone, ['x1*']).refusedBy.map(({ kind }) => kind)).toContain('guard');
  });

  it('keeps a refusal that is about the whole directory', () => {
    const copied = plan([desire('other')], applied(start));
    expect(narrowPlan(copied, ['other']).refusedBy.map(({ kind }) => kind)).toEqual(['disjoint']);
  });

  it('holds back what waits for a slot that a left-out change frees', () => {
    const wanted = [desire('a', { name: 'z' }), desire('b', { name: 'a' }), ...start.slice(2)];
    const narrowed = narrowPlan(plan(wanted, applied(start)), ['b']);
    expect(narrowed.changes).toEqual([]);
    expect(heldBack(narrowed)).toEqual(['b dependency']);
    expect(narrowed.heldBack[0]?.message).toContain('"a"');
  });

  it('holds back a chain that begins at a left-out change', () => {
    const wanted = [
      desire('a', { name: 'z' }),
      desire('b', { name: 'a' }),
      desire('team/a', { name: 'b' }),
      desire('team/b'),
    ];
    const narrowed = narrowPlan(plan(wanted, applied(start)), ['b', 'team/a']);
    expect(narrowed.changes).toEqual([]);
    expect(heldBack(narrowed)).toEqual(['b dependency', 'team/a dependency']);
  });

  it('holds back both sides of half a swap, and keeps a whole one', () => {
    const wanted = [desire('a', { name: 'b' }), desire('b', { name: 'a' }), ...start.slice(2)];
    const whole = plan(wanted, applied(start));
    for (const key of ['a', 'b']) {
      expect(narrowPlan(whole, [key]).changes).toEqual([]);
      expect(heldBack(narrowPlan(whole, [key]))).toEqual([`${key} dependency`]);
    }
    expect(narrowPlan(whole, ['a', 'b']).changes).toEqual(whole.changes);
  });

  it('holds back the removal of what a left-out manifest may be the new form of', () => {
    const there = applied(start);
    // The key and the text change together: no re-key, but a create and a delete.
    const wanted = [...start.slice(0, 3), desire('moved', { ...other, name: 'team/b' })];
    const whole = plan(wanted, there, FREE_POLICY);
    expect(summarize(whole)).toHaveLength(2);
    const narrowed = narrowPlan(whole, ['team/*']);
    expect(narrowed.changes).toEqual([]);
    expect(heldBack(narrowed)).toEqual(['team/b dependency']);
    expect(narrowPlan(whole, ['team/*', 'moved']).changes).toHaveLength(2);
  });

  it('leaves a re-keyed automation alone unless its new key is selected', () => {
    const wanted = [...start.slice(0, 3), desire('renamed', { name: 'team/b' })];
    const whole = plan(wanted, applied(start));
    expect(summarize(whole)).toEqual([expect.stringContaining('update renamed (re-keyed')]);
    expect(narrowPlan(whole, ['a']).changes).toEqual([]);
    expect(narrowPlan(whole, ['renamed']).changes).toHaveLength(1);
  });

  it('adopts and takes over only what is selected', () => {
    const there = [unmanaged('hand-1', { name: 'a' }), unmanaged('hand-2', { name: 'b' })];
    const policy: PlanPolicy = { ...FREE_POLICY, adopt: true };
    const whole = plan(start.slice(0, 2), there, policy);
    expect(narrowPlan(whole, ['a']).changes.map(({ key, action }) => `${action} ${key}`)).toEqual([
      'adopt a',
    ]);
  });

  it('moves only what is selected to a new owner', () => {
    const former: PlanPolicy = { ...FREE_POLICY, owner: 'acme/old' };
    const now: PlanPolicy = { ...FREE_POLICY, formerOwners: ['acme/old'] };
    const whole = plan(start, applied(start, former), now);
    expect(whole.changes).toHaveLength(4);
    expect(narrowPlan(whole, ['a']).changes.map(({ key }) => key)).toEqual(['a']);
  });

  it('shows the conflicts of the selected keys, and refuses by them alone', () => {
    const there = [unmanaged('hand', { name: 'b' })];
    const strict: PlanPolicy = { ...POLICY, failOnConflict: true };
    const whole = plan(start, there, strict);
    expect(narrowPlan(whole, ['a']).refusedBy).toEqual([]);
    expect(narrowPlan(whole, ['a']).leftOut).toMatchObject({ conflicts: 1, heldBack: 1 });
    expect(narrowPlan(whole, ['b']).refusedBy).toEqual([{ kind: 'conflicts', count: 1 }]);
  });

  it('is the whole plan, marked, where every key is selected', () => {
    const wanted = [desire('a', off), ...start.slice(1)];
    const whole = plan(wanted, applied(start));
    const narrowed = narrowPlan(whole, ['**']);
    expect(narrowed.changes).toEqual(whole.changes);
    expect(narrowed.leftOut).toMatchObject({ automations: 0, changes: 0, drifted: [] });
    expect(narrowed.checksum).not.toBe(whole.checksum);
  });
});

describe('the plan file of a narrowed plan', () => {
  const wanted = [desire('a', off), desire('b', off), ...start.slice(2)];
  const there = applied(start);

  it('records the patterns under the checksum, whatever their order', () => {
    const whole = plan(wanted, there);
    const narrowed = narrowPlan(whole, ['b', 'a', 'b']);
    const { value } = parsePlanDocument(JSON.stringify(planDocument(narrowed, '0.0.0')));
    expect(value?.grants.only).toEqual(['a', 'b']);
    expect(narrowPlan(whole, ['a', 'b']).checksum).toBe(narrowed.checksum);
    const widened = planDocument(narrowed, '0.0.0');
    const options = { ...Object(widened['options']), only: ['**'] };
    const edited = parsePlanDocument(JSON.stringify({ ...widened, options }));
    expect(edited.diagnostics.map(({ code }) => code)).toEqual(['plan/file-edited']);
  });

  it('is applied whatever happens to what it leaves out, and is stale when the selection changes', () => {
    const document = planDocument(narrowPlan(plan(wanted, there), ['a']), '0.0.0');
    const file = parsePlanDocument(JSON.stringify(document)).value;
    if (file === undefined) throw new Error('The document is no plan');
    const fresh = (desired: typeof wanted, observed: typeof there) => ({
      plan: narrowPlan(plan(desired, observed), file.grants.only ?? []),
      inventory: inventoryOf(observed),
    });
    expect(planToApply(file, fresh(wanted, there)).kind).toBe('ready');
    const otherChanges = [wanted[0] ?? desire('a'), ...start.slice(1), desire('new')];
    expect(planToApply(file, fresh(otherChanges, there)).kind).toBe('ready');
    // Without the selection, the rest was not reviewed.
    const all = { plan: plan(wanted, there), inventory: inventoryOf(there) };
    expect(planToApply(file, all).kind).toBe('stale');
    // Now a left-out change has to come first.
    const waiting = [
      desire('a', { ...off, name: 'b' }),
      desire('b', { name: 'z' }),
      ...start.slice(2),
    ];
    expect(planToApply(file, fresh(waiting, there)).kind).toBe('stale');
  });
});

describe('patternsWithoutKey', () => {
  it('finds patterns that match no key, with what was probably meant', () => {
    const whole = plan(
      [desire('accuracy'), desire('loss')],
      applied([desire('gone')]),
      FREE_POLICY,
    );
    expect(patternsWithoutKey(whole, ['accuracy', 'gone', 'l*', 'acuracy', 'x*'])).toEqual([
      expect.objectContaining({
        code: 'plan/only-no-match',
        message: expect.stringContaining('only acuracy"'),
        hint: expect.stringContaining('"accuracy"'),
      }),
      expect.objectContaining({
        code: 'plan/only-no-match',
        message: expect.stringContaining('only x*"'),
      }),
    ]);
  });
});
