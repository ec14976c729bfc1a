import { describe, expect, it } from 'vitest';
import { ApiFailure } from '../../../src/diagnostics/api-failure.ts';
import { applyPlan } from '../../../src/workflow/apply/apply-plan.ts';
import { exitCodeOfApply } from '../../../src/workflow/apply/exit-code-of-apply.ts';
import { EXIT } from '../../../src/workflow/exit-code.ts';
import { desire, plan } from '../../reconcile/samples.ts';
import { type ApiCall, createInMemoryApi } from '../../support/in-memory-api.ts';

const revoked = new ApiFailure('The key is not known', {
  code: 'authentication',
  status: 401,
  wasSent: true,
});
const forbidden = new ApiFailure('Not allowed', { code: 'permission', status: 403, wasSent: true });
const broken = new ApiFailure('Internal error', { code: 'server', status: 500, wasSent: true });

/** The exit code of an apply of one create on a server where every call of a method fails. */
async function exitCodeWhere(method: ApiCall['method'], failure?: ApiFailure): Promise<number> {
  const summary = await applyPlan(plan([desire('new')], []), {
    api: createInMemoryApi({
      automations: [],
      fault: (call) =>
        call.method === method && failure !== undefined ? { instead: failure } : undefined,
    }),
    sleep: () => Promise.resolve(),
    now: () => 0,
    random: () => 0,
    restore: { write: () => Promise.resolve('restore.json') },
  });
  return exitCodeOfApply(summary, true);
}

describe('exitCodeOfApply', () => {
  const counts = { done: 1, failed: 0, blocked: 0, 'not-attempted': 0, unknown: 0 };
  const ended = { results: [], counts, isComplete: true, isInterrupted: false, wasTried: true };

  it('is 4, not 0, where everything planned is done and something was held back', () => {
    expect(exitCodeOfApply(ended, true)).toBe(EXIT.done);
    expect(exitCodeOfApply(ended, false)).toBe(EXIT.partial);
  });

  it('is 130 for an interrupt, whatever else was done', () => {
    expect(exitCodeOfApply({ ...ended, isInterrupted: true }, true)).toBe(EXIT.interrupted);
    expect(exitCodeOfApply({ ...ended, isComplete: false, isInterrupted: true }, false)).toBe(
      EXIT.interrupted,
    );
  });

  it('is 7 for a key that is refused after the plan and before the first write', async () => {
    expect(await exitCodeWhere('readSlots', revoked)).toBe(EXIT.authentication);
    expect(await exitCodeWhere('readSlots', forbidden)).toBe(EXIT.authentication);
  });

  it('is 1 for another failure before the first write', async () => {
    expect(await exitCodeWhere('readSlots', broken)).toBe(EXIT.error);
  });

  it('is 4 once a write was tried', async () => {
    expect(await exitCodeWhere('create', revoked)).toBe(EXIT.partial);
  });

  it('is 0 when every change is done', async () => {
    expect(await exitCodeWhere('create')).toBe(EXIT.done);
  });
});
