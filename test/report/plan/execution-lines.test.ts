/** When the automations of a fold last fired: each is named where it matters, and thirty keys are not repeated. */
import { expect, it } from 'vitest';
import type { AutomationId } from '../../../src/model/ids.ts';
import type { Change } from '../../../src/model/plan/change.ts';
import type { ExecutionFacts } from '../../../src/model/plan/execution-history.ts';
import { executionLines } from '../../../src/report/plan/render-change-text.ts';
import { sampleChange, sampleUnmanaged } from '../sample-plan.ts';

const NOW = new Date('2026-11-27T12:00:00Z');
const NEVER: ExecutionFacts = { lastFiredAt: null };
const RECENT: ExecutionFacts = { lastFiredAt: '2026-11-26T12:00:00Z' };

/** The lines of removals with these facts, in their order. */
function linesOf(facts: readonly (ExecutionFacts | undefined)[]): readonly string[] {
  const changes = facts.map(
    (_, index): Change =>
      sampleChange(`m/${index}`, {
        action: 'delete',
        danger: 'removes',
        before: { ...sampleUnmanaged(`m ${index}`).observed, id: `id${index}` as AutomationId },
      }),
  );
  const known = facts.flatMap((each, index) =>
    each === undefined ? [] : [[`id${index}` as AutomationId, each] as const],
  );
  const history = { facts: new Map(known), isUndocumented: false };
  return executionLines(changes, { history, now: NOW });
}

const times = <Value>(count: number, value: Value): readonly Value[] =>
  Array.from({ length: count }, () => value);

it.each([
  ['one', [NEVER], ['never fired, as far as the server records']],
  ['three alike', times(3, NEVER), ['m/0, m/1, m/2: never fired, as far as the server records']],
  ['thirty alike', times(30, NEVER), ['all 30: never fired, as far as the server records']],
  [
    'one that fired among thirty that never did',
    [...times(7, NEVER), RECENT, ...times(23, NEVER)],
    ['m/7: last fired 1 day ago', 'the other 30: never fired, as far as the server records'],
  ],
  [
    'one that never fired among five',
    [NEVER, ...times(4, RECENT)],
    ['m/0: never fired, as far as the server records', 'the other 4: last fired 1 day ago'],
  ],
  [
    'unknown ones',
    [...times(4, NEVER), undefined],
    [
      'm/4: when it last fired is unknown',
      'the other 4: never fired, as far as the server records',
    ],
  ],
  [
    'two of each',
    [NEVER, RECENT, NEVER, RECENT],
    ['m/0, m/2: never fired, as far as the server records', 'm/1, m/3: last fired 1 day ago'],
  ],
])('%s', (_, facts, lines) => {
  expect(linesOf(facts)).toEqual(lines);
});
