/** What a second plan says of an apply, with plans that are handed in. */
import { expect, it } from 'vitest';
import { confirmApplied } from '../../../src/action/modes/confirm-applied.ts';
import { Failure } from '../../../src/diagnostics/failure.ts';
import type { Change } from '../../../src/model/plan/change.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import type { ChangeResult } from '../../../src/model/plan/result.ts';

const DONE = { change: { key: 'a' } as Change, status: 'done' } satisfies ChangeResult;
const FAILED = { change: { key: 'b' } as Change, status: 'failed' } satisfies ChangeResult;

function planOf(...keys: readonly string[]): Plan {
  return { changes: keys.map((key) => ({ key })), conflicts: [] } as unknown as Plan;
}

/** A second automation has the key. */
function duplicated(key: string): Plan {
  return { changes: [], conflicts: [{ code: 'two-holders', key }] } as unknown as Plan;
}

it.each<readonly [string, readonly (Plan | Failure | undefined)[], string, number]>([
  ['nothing is left', [planOf('b', 'c')], 'done', 0],
  ['it is left twice', [planOf('a'), planOf('a')], 'failed', 0],
  ['it is left once, since a list lags', [planOf('a'), planOf('b')], 'done', 0],
  ['another has the key', [duplicated('a'), duplicated('a')], 'failed', 0],
  ['two carry another key', [duplicated('c')], 'done', 0],
  ['there is no plan', [undefined], 'done', 1],
  ['the second look fails', [planOf('a'), new Failure('gone', { code: 'network' })], 'done', 1],
])('%s', async (_name, plans, status, warnings) => {
  let looks = 0;
  let warned = 0;
  const io = {
    signal: new AbortController().signal,
    sleep: () => Promise.resolve(),
    annotate: () => {
      warned += 1;
    },
  } as unknown as Parameters<typeof confirmApplied>[0]['io'];
  const planAgain = (): Promise<Plan | undefined> => {
    const plan = plans[looks];
    looks += 1;
    return plan instanceof Failure ? Promise.reject(plan) : Promise.resolve(plan);
  };
  const results = await confirmApplied({ io, redact: (text) => text }, { planAgain }, [
    DONE,
    FAILED,
  ]);

  expect(results.map((result) => result.status)).toEqual([status, 'failed']);
  expect([looks, warned]).toEqual([plans.length, warnings]);
});

it('looks at nothing where nothing was done', async () => {
  const planAgain = (): Promise<never> => Promise.reject(new Error('not asked for'));
  const io = { signal: new AbortController().signal } as unknown as Parameters<
    typeof confirmApplied
  >[0]['io'];
  expect(await confirmApplied({ io, redact: (text) => text }, { planAgain }, [FAILED])).toEqual([
    FAILED,
  ]);
});
