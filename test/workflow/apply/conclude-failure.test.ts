/** What a failed write came to, by how it failed and what a check of the server shows. */
import { describe, expect, it } from 'vitest';
import { ApiFailure } from '../../../src/diagnostics/api-failure.ts';
import { Failure } from '../../../src/diagnostics/failure.ts';
import type { AutomationId } from '../../../src/model/ids.ts';
import type { Change } from '../../../src/model/plan/change.ts';
import { type ApplyStep, applySteps } from '../../../src/workflow/apply/apply-steps.ts';
import {
  concludeFailure,
  doneResult,
  type FailedWrite,
  failedResult,
  isCertain,
  mayBeReached,
  unknownResult,
  unsentReason,
  unsentResult,
} from '../../../src/workflow/apply/conclude-failure.ts';
import { applied, desire, FREE_POLICY, plan } from '../../reconcile/samples.ts';

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

describe('a failed write', () => {
  const failure = (
    status: number | undefined,
    wasSent: boolean,
    code: Failure['code'] = 'server',
  ) => new ApiFailure('M', { code, wasSent, ...(status === undefined ? {} : { status }) });
  const refused = failure(400, true, 'invalid-request' as Failure['code']);
  const lost = failure(undefined, true, 'network');
  const taken = failure(409, true, 'conflict');
  const missing = failure(404, true, 'not-found');
  it.each<[string, Failure, boolean]>([
    ['that never left', failure(undefined, false, 'network'), true],
    ['without a response', lost, false],
    ['that was refused', failure(400, true), true],
    ['that was refused last', failure(499, true), true],
    ['that timed out at the server', failure(408, true), false],
    ['that came too early', failure(425, true), false],
    ['of a broken server', failure(500, true), false],
    ['that the server cannot do', failure(501, true), true],
    ['of a broken proxy', failure(502, true), false],
    ['with an odd response', failure(200, true), false],
    ['of the network', new Failure('M', { code: 'network' }), false],
    ['of the server', new Failure('M', { code: 'server' }), false],
    ['of another kind', new Failure('M', { code: 'permission' }), true],
  ])('%s is certain: %j', (_, each, expected) => {
    expect(isCertain({ failure: each })).toBe(expected);
    expect(isCertain({ failure: each, earlier: lost })).toBe(false);
  });

  it('may only say that the goal was reached before', () => {
    const rows = [creating, updating, removing].map((step) =>
      [taken, missing, refused].map((each) => mayBeReached(step, each)),
    );
    expect(rows).toEqual([
      [true, false, false],
      [false, false, false],
      [false, true, false],
    ]);
  });

  const untouched = { state: 'untouched' } as const;
  const edited = { state: 'changed', code: 'precondition', message: 'Edited' } as const;
  const other = { state: 'changed', code: 'conflict', message: 'Taken' } as const;
  const unread = new Failure('Unread', { code: 'network' });
  const short = (result: ReturnType<typeof concludeFailure>): string =>
    result === undefined
      ? 'again'
      : `${result.status} ${result.code ?? '-'}: ${result.message ?? '-'}`;
  const maybe = 'It may or may not have been written: M';
  it.each<[string, ApplyStep, FailedWrite, Parameters<typeof concludeFailure>[2], string]>([
    [
      'done all the same',
      updating,
      { failure: refused },
      { state: 'done', observed: live },
      'done -: -',
    ],
    ['refused', updating, { failure: refused }, untouched, 'failed invalid-request: M'],
    ['refused, a create', creating, { failure: refused }, unread, 'failed invalid-request: M'],
    [
      'a name that is taken, unread',
      creating,
      { failure: taken },
      unread,
      `unknown conflict: ${maybe}. Unread`,
    ],
    [
      'a name that is taken, by nobody',
      creating,
      { failure: taken },
      untouched,
      `unknown conflict: ${maybe}. The list shows no automation of that name`,
    ],
    ['a name that is taken, by another', creating, { failure: taken }, other, 'failed conflict: M'],
    [
      'a name that is taken, by our key',
      creating,
      { failure: taken },
      edited,
      `unknown conflict: ${maybe}. Edited`,
    ],
    [
      'not found, and still there',
      removing,
      { failure: missing },
      untouched,
      `unknown not-found: ${maybe}. The list still shows the automation`,
    ],
    ['lost, unread', updating, { failure: lost }, unread, `unknown network: ${maybe}. Unread`],
    [
      'lost, edited',
      updating,
      { failure: lost },
      edited,
      `unknown network: ${maybe}. Edited, or the response that shows it is corrupted`,
    ],
    ['lost, taken by another', creating, { failure: lost }, other, 'failed conflict: Taken'],
    ['lost, and nothing new', updating, { failure: lost }, untouched, 'again'],
    [
      'lost, then refused',
      updating,
      { failure: refused, earlier: lost },
      untouched,
      `unknown network: ${maybe}. A second try was refused: M`,
    ],
    ['lost, then lost', updating, { failure: lost, earlier: lost }, untouched, 'again'],
    [
      'lost, then unread',
      updating,
      { failure: refused, earlier: lost },
      unread,
      `unknown network: ${maybe}. Unread`,
    ],
  ])('%s', (_, step, failed, check, expected) => {
    expect(short(concludeFailure(step, failed, check))).toBe(expected);
  });

  it('that wac did not send is asked again, or not attempted', () => {
    const unsent = (reason: 'stale-check' | 'interrupted') =>
      new ApiFailure('M', { code: 'network', wasSent: false, unsent: reason, hint: 'H' });
    expect(unsentReason(unsent('interrupted'))).toBe('interrupted');
    expect(unsentReason(refused)).toBeUndefined();
    expect(unsentReason(new Failure('M', { code: 'network' }))).toBeUndefined();
    expect(unsentResult(unsent('interrupted'))).toEqual({
      status: 'not-attempted',
      code: 'interrupted',
      message: 'M',
      hint: 'H',
    });
    expect(unsentResult(unsent('stale-check'))).toBeUndefined();
    expect(unsentResult(refused)).toBeUndefined();
    const failed: FailedWrite = { failure: unsent('interrupted'), earlier: lost };
    expect(concludeFailure(updating, failed, untouched)).toBeUndefined();
  });

  it('has results that say what to do', () => {
    expect(failedResult(new Failure('M', { code: 'permission', hint: 'H' }))).toEqual({
      status: 'failed',
      code: 'permission',
      message: 'M',
      hint: 'H',
    });
    expect(failedResult(new Failure('M', { code: 'permission' }))).not.toHaveProperty('hint');
    expect(unknownResult(lost)).toEqual({
      status: 'unknown',
      code: 'network',
      message: maybe,
      hint: 'Run the same command again: what was written is found and not written twice',
    });
    expect(doneResult(updating, undefined)).toEqual({ status: 'done', id: 'id-a' });
    expect(doneResult(updating, 'new' as AutomationId)).toEqual({ status: 'done', id: 'new' });
    expect(doneResult(removing, undefined)).toEqual({ status: 'done' });
    expect(doneResult(creating, undefined)).toEqual({ status: 'done' });
  });
});
