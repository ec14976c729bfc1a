/** The parts of an apply, each by itself: steps, their preconditions, what a failure comes to, and what is counted. */
import { describe, expect, it } from 'vitest';
import type { Observed } from '../../../src/model/automation.ts';
import type { AutomationId, ScopeId } from '../../../src/model/ids.ts';
import type { Change } from '../../../src/model/plan/change.ts';
import { type ApplyStep, applySteps } from '../../../src/workflow/apply/apply-steps.ts';
import { MAX_CHECK_AGE_MS, startCheckAge } from '../../../src/workflow/apply/check-age.ts';
import {
  checkPrecondition,
  hasIdentity,
  slotsToRead,
} from '../../../src/workflow/apply/check-precondition.ts';
import { createRunLedger } from '../../../src/workflow/apply/run-ledger.ts';
import { createStepQueue } from '../../../src/workflow/apply/step-queue.ts';
import {
  applied,
  BASE,
  desire,
  FREE_POLICY,
  plan,
  project,
  unmanaged,
} from '../../reconcile/samples.ts';

function only<T>(all: readonly T[]): T {
  const [first] = all;
  if (first === undefined) throw new Error('one is expected');
  return first;
}

const changesOf = (...args: Parameters<typeof plan>): readonly Change[] =>
  plan(args[0], args[1], FREE_POLICY).changes;
const live = only(applied([desire('a')]));
const creating = only(applySteps(changesOf([desire('a')], [])));
const updating = only(applySteps(changesOf([desire('a', { enabled: false })], [live])));
const removing = only(applySteps(changesOf([], [live])));
const renaming = only(applySteps(changesOf([desire('a', { name: 'New' })], [live])));
const done = (step: ApplyStep): Observed => ({ ...live, ...step.draft }) as Observed;

describe('the steps of a plan', () => {
  const names = ['A', 'B', 'C'];
  const there = applied(
    ['a', 'b', 'c'].map((key, index) => desire(key, { name: names[index] ?? '' })),
  );

  it('are one for each change, with what is there before and after', () => {
    expect(creating).toMatchObject({ isFinal: true, waitsFor: [] });
    expect(creating).not.toHaveProperty('from');
    expect(creating).not.toHaveProperty('standsAt');
    expect(creating.draft).toBe(creating.change.after);
    expect(updating.from?.marker).toContain('[wac:');
    expect(updating.standsAt).toEqual({ scope: live.scope, name: 'a' });
    expect(removing).not.toHaveProperty('draft');
    expect(removing).not.toHaveProperty('to');
    expect(hasIdentity(live, updating.from ?? { digest: '' })).toBe(true);
    expect(hasIdentity(done(updating), updating.to ?? { digest: '' })).toBe(true);
    expect(hasIdentity(live, updating.to ?? { digest: '' })).toBe(false);
    const unmarked = { ...live, description: 'The loss rose.' };
    expect(hasIdentity(unmarked, updating.from ?? { digest: '' })).toBe(false);
  });

  it('are two through a temporary name, and what waits for the slot waits for the first', () => {
    const swap = [
      desire('a', { name: 'B' }),
      desire('b', { name: 'A' }),
      desire('c', { name: 'C' }),
    ];
    const steps = applySteps(changesOf(swap, there));
    const reported = steps.map(({ change, isFinal, draft, waitsFor }) => {
      const waits = waitsFor
        .map((each) => `${each.change.key}${each.isFinal ? '' : '*'}`)
        .join(' ');
      const name = draft?.name.startsWith('wac-swap-') === true ? 'temporary' : draft?.name;
      return `${change.key} ${name ?? '-'} ${isFinal ? 'final' : 'first'} after ${waits || 'nothing'}`;
    });
    expect(reported).toEqual([
      'b A final after a*',
      'a temporary first after nothing',
      'a B final after a* b',
    ]);
    const [, first, last] = steps;
    expect(last?.from).toEqual(first?.to);
    expect(first?.from).toBeDefined();
    expect(last?.standsAt?.name).toBe(first?.draft?.name);
  });

  it('read an unknown scope in the list of its entity', () => {
    const odd = { ...live, scope: { kind: 'other', type: 'USER' }, listedIn: 'acme' } as const;
    const step = only(applySteps(changesOf([], [odd])));
    expect(step.standsAt).toEqual({
      scope: { kind: 'team', id: '' as ScopeId, entity: 'acme' },
      name: 'a',
    });
  });

  it('wait for the automation that a key means, not for one that is pruned or deleted to be created again', () => {
    const base = creating.change;
    const of = (
      key: string,
      reason: Change['reason'],
      dependsOn: readonly string[] = [],
    ): Change => ({
      ...base,
      key,
      reason,
      dependsOn,
    });
    const waits = (changes: readonly Change[]) =>
      applySteps(changes).map(({ waitsFor }) =>
        waitsFor.map(({ change }) => changes.indexOf(change)),
      );
    expect(
      waits([of('x', 'declared'), of('x', 'entity-left'), of('y', 'declared', ['x'])]),
    ).toEqual([[], [], [0]]);
    expect(waits([of('x', 'recreated'), of('x', 'recreated', ['x'])])).toEqual([[], [0]]);
    expect(
      waits([of('x', 'entity-left'), of('x', 'declared'), of('y', 'declared', ['x'])]),
    ).toEqual([[], [], [1]]);
    expect(waits([of('y', 'declared', ['y', 'gone'])])).toEqual([[]]);
  });
});

describe('the slots of a step', () => {
  it('are where it is and where it goes, each once', () => {
    expect(slotsToRead(creating)).toEqual([{ scope: live.scope, name: 'a' }]);
    expect(slotsToRead(updating)).toEqual([{ scope: live.scope, name: 'a', id: 'id-a' }]);
    expect(slotsToRead(renaming)).toEqual([
      { scope: live.scope, name: 'a', id: 'id-a' },
      { scope: live.scope, name: 'New' },
    ]);
    expect(slotsToRead(removing)).toEqual([{ scope: live.scope, name: 'a', id: 'id-a' }]);
  });
});

describe('a precondition', () => {
  const edited = { ...live, enabled: false, description: live.description };
  const other = unmanaged('u1', { name: 'a' });
  const what = '"a" in project vision-team/classifier';
  const twin = { ...live, id: 'twin' as AutomationId };
  const foreign = only(applied([desire('b', { name: 'Elsewhere' })]));
  const ofOther = {
    ...only(applied([desire('a', { name: 'Elsewhere' })], { ...FREE_POLICY, owner: 'acme/x' })),
  };
  const changed = (code: string, message: string) => ({ state: 'changed', code, message });
  it.each<[string, ApplyStep, readonly Observed[], object]>([
    ['a create in a free slot', creating, [], { state: 'untouched' }],
    ['a create beside others', creating, [foreign, ofOther], { state: 'untouched' }],
    [
      'a create that is there',
      creating,
      [done(creating)],
      { state: 'done', observed: done(creating) },
    ],
    [
      'a create over another',
      creating,
      [other],
      changed('conflict', `The slot of "a" was taken by ${what} since the plan was made`),
    ],
    [
      'a create over its own key',
      creating,
      [edited],
      changed(
        'precondition',
        `${what} got the key "a" after the plan was made, and is not as planned`,
      ),
    ],
    [
      'a create whose key is elsewhere',
      creating,
      [{ ...live, name: 'Renamed' }],
      changed(
        'precondition',
        '"Renamed" in project vision-team/classifier got the key "a" after the plan was made',
      ),
    ],
    [
      'a create beside a copy',
      creating,
      [{ ...live, name: 'Copy', scope: project('x') }],
      { state: 'untouched' },
    ],
    ['an update as planned', updating, [live], { state: 'untouched' }],
    [
      'an update that is there',
      updating,
      [done(updating)],
      { state: 'done', observed: done(updating) },
    ],
    [
      'an update of what was edited',
      updating,
      [{ ...live, name: 'Edited' }],
      changed(
        'precondition',
        '"Edited" in project vision-team/classifier was edited on the server since the plan was made',
      ),
    ],
    [
      'an update of what was deleted',
      updating,
      [foreign],
      changed('precondition', '"a" was deleted on the server since the plan was made'),
    ],
    [
      'an update into a slot that is taken',
      renaming,
      [live, unmanaged('u1', { name: 'New' })],
      changed(
        'conflict',
        'The slot of "a" was taken by "New" in project vision-team/classifier since the plan was made',
      ),
    ],
    ['an update beside another', renaming, [live, other], { state: 'untouched' }],
    ['a removal as planned', removing, [live], { state: 'untouched' }],
    ['a removal beside another in its slot', removing, [live, twin], { state: 'untouched' }],
    ['a removal of what is not there', removing, [foreign], { state: 'done' }],
    [
      'a removal of what was edited',
      removing,
      [edited],
      changed('precondition', `${what} was edited on the server since the plan was made`),
    ],
  ])('of %s', (_, step, found, expected) => {
    expect(checkPrecondition(step, found)).toEqual(expected);
  });
});

describe('a queue of steps', () => {
  const step = (...waitsFor: readonly ApplyStep[]): ApplyStep => ({ ...creating, waitsFor });
  it('gives what waits for nothing, in order, and puts back to the front', () => {
    const [a, b, c] = [step(), step(), step()];
    const queue = createStepQueue([a, b, c]);
    expect(queue.take(2)).toEqual([a, b]);
    queue.putBack([b]);
    expect(queue.take(9)).toEqual([b, c]);
    expect(queue.take(9)).toEqual([]);
  });

  it('gives what waited for everything that is done, before the rest', () => {
    const [a, b, z] = [step(), step(), step()];
    const both = step(a, b);
    const queue = createStepQueue([a, b, z, both]);
    expect(queue.take(2)).toEqual([a, b]);
    expect(queue.settle(a, true)).toEqual([]);
    expect(queue.take(1)[0]).toBe(z);
    expect(queue.settle(b, true)).toEqual([]);
    expect(queue.take(9)[0]).toBe(both);
    const first = createStepQueue([a, step(a), z]);
    first.take(1);
    first.settle(a, true);
    expect(first.take(1)[0]?.waitsFor).toEqual([a]);
  });

  it('gives up what waits for what failed, once, and never gives it', () => {
    const [a, b] = [step(), step()];
    const both = step(a, b);
    const queue = createStepQueue([a, b, both]);
    expect(queue.settle(a, false)).toEqual([]);
    expect(queue.settle(b, false)).toEqual([both]);
    expect(queue.take(9)).toEqual([a, b]);
    const mixed = createStepQueue([a, b, both]);
    expect(mixed.settle(a, false)).toEqual([]);
    expect(mixed.settle(b, true)).toEqual([both]);
    expect(mixed.take(9)).toEqual([a, b]);
  });
});

describe('a ledger', () => {
  it('ends each change once, and keeps why nothing else can work', () => {
    const ended: string[] = [];
    const ledger = createRunLedger(({ change, status }) => ended.push(`${change.key} ${status}`));
    const first = { ...updating, isFinal: false };
    ledger.end(first, { status: 'done' });
    expect([ledger.results.size, ledger.ends.get(first)]).toEqual([0, 'done']);
    ledger.end(updating, { status: 'failed', code: 'server', message: 'M' });
    ledger.end(updating, { status: 'done' });
    expect(ended).toEqual(['a failed']);
    expect(ledger.results.get(updating.change)).toMatchObject({ status: 'failed', message: 'M' });
    expect(ledger.stoppedBy()).toBeUndefined();
    ledger.end(creating, { status: 'failed', code: 'authentication', message: 'Revoked' });
    expect(ledger.stoppedBy()).toBe('Revoked');
    const half = createRunLedger(undefined);
    half.end(first, { status: 'failed', code: 'server' });
    expect(half.results.get(first.change)?.status).toBe('failed');
  });
});

it('a check is recent for two seconds, the last one included', () => {
  let now = 100;
  const isFresh = startCheckAge(() => now);
  expect(MAX_CHECK_AGE_MS).toBe(2000);
  now = 2100;
  expect(isFresh()).toBe(true);
  now = 2101;
  expect(isFresh()).toBe(false);
  expect(BASE.enabled).toBe(true);
});
