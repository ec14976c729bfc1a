/**
 * Carries out a plan.
 *
 * What waits for nothing is written a few at a time: the places of one batch are read again in one request, and what
 * is still as the plan found it is written side by side. One failure stops only what waits for it. Whatever is
 * interrupted is completed by planning and applying again: nothing is remembered outside the server.
 */
import { Failure } from '../../diagnostics/failure.ts';
import { invariant } from '../../lib/invariant.ts';
import { isExpressible, type Observed } from '../../model/automation.ts';
import type { Place } from '../../model/automation-api.ts';
import type { Change, ChangeResult, ChangeStatus, Plan } from '../../model/plan.ts';
import type { RestoreEntry } from '../../model/restore.ts';
import { type ApplyStep, applySteps } from './apply-steps.ts';
import type { ApplyDependencies, ApplySummary } from './apply-types.ts';
import { judgeLive, placesToRead } from './judge-live.ts';
import { createWriteLimit } from './write-limit.ts';
import { failedResult, type StepResult, writeStep } from './write-step.ts';

/** How many writes run side by side at first. */
const CONCURRENCY = 4;

/**
 * Applies every change of a plan. Whether the plan may be applied at all (`refusedBy`) is the caller's to ask.
 *
 * @throws Failure only before the first write: when what is to be removed cannot be saved.
 */
export async function applyPlan(
  plan: Pick<Plan, 'changes'>,
  dependencies: ApplyDependencies,
): Promise<ApplySummary> {
  const { signal, onResult, concurrency } = dependencies;
  const limit = dependencies.limit ?? createWriteLimit(concurrency ?? CONCURRENCY);
  const restoreFile = signal?.aborted === true ? undefined : await saveRemovals(plan, dependencies);

  const ledger = createLedger(onResult);
  let wasTried = false;
  let pending = applySteps(plan.changes);
  while (pending.length > 0 && signal?.aborted !== true && ledger.stoppedBy() === undefined) {
    const batch = pending.filter((step) => isReady(step, ledger.ends)).slice(0, limit.size);
    const hopeless = pending.filter((step) => blockerOf(step, ledger.ends) !== undefined);
    invariant(batch.length + hopeless.length > 0, 'some change of a plan can always go on');
    for (const step of hopeless) ledger.end(step, blockedResult(step, ledger.ends));
    for (const { step, result, wasSent } of await writeBatch(batch, dependencies)) {
      wasTried ||= wasSent;
      if (result.code === 'rate-limited') limit.halve();
      ledger.end(step, result);
    }
    pending = pending.filter((step) => !ledger.ends.has(step));
  }
  for (const step of pending) ledger.end(step, notAttempted(ledger.stoppedBy()));

  const results = plan.changes.flatMap((change) => ledger.results.get(change) ?? []);
  return {
    results,
    counts: countStatuses(results),
    isComplete: results.every(({ status }) => status === 'done'),
    wasTried,
    isInterrupted: signal?.aborted === true,
    ...(restoreFile === undefined ? {} : { restoreFile }),
  };
}

/** What has ended so far. */
interface Ledger {
  readonly results: ReadonlyMap<Change, ChangeResult>;
  readonly ends: ReadonlyMap<ApplyStep, ChangeStatus>;
  end(step: ApplyStep, result: StepResult): void;
  /** Why nothing else can work, such as a key that was revoked; undefined while there is no such reason. */
  stoppedBy(): string | undefined;
}

function createLedger(onResult: ApplyDependencies['onResult']): Ledger {
  const results = new Map<Change, ChangeResult>();
  const ends = new Map<ApplyStep, ChangeStatus>();
  let reason: string | undefined;
  return {
    results,
    ends,
    end(step, result) {
      ends.set(step, result.status);
      if (result.code === 'authentication') reason = result.message;
      // A change of two steps ends with the second, or with the first that is not done.
      const goesOn = !step.isFinal && result.status === 'done';
      if (goesOn || results.has(step.change)) return;
      const complete = { change: step.change, ...result };
      results.set(step.change, complete);
      onResult?.(complete);
    },
    stoppedBy: () => reason,
  };
}

interface Settled {
  readonly step: ApplyStep;
  readonly result: StepResult;
  readonly wasSent: boolean;
}

/** Reads the places of a batch again, and writes what is still as it was. */
async function writeBatch(
  batch: readonly ApplyStep[],
  { api, sleep, random, signal }: ApplyDependencies,
): Promise<readonly Settled[]> {
  if (batch.length === 0) return [];
  let live: readonly Observed[];
  try {
    live = await api.readPlaces(batch.flatMap((step): readonly Place[] => placesToRead(step)));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return batch.map((step) => ({ step, result: failedResult(error), wasSent: false }));
  }
  if (signal?.aborted === true) return [];
  return await Promise.all(
    batch.map(async (step): Promise<Settled> => {
      const judgment = judgeLive(step, live, { wasSent: false });
      if (judgment.state === 'untouched') {
        return { step, result: await writeStep(step, { api, sleep, random }), wasSent: true };
      }
      if (judgment.state === 'done') {
        const id = judgment.observed?.id;
        const result: StepResult = { status: 'done', ...(id === undefined ? {} : { id }) };
        return { step, result, wasSent: false };
      }
      const { code, message } = judgment;
      const hint = 'Run the command again: a new plan sees it as it is now';
      return { step, result: { status: 'failed', code, message, hint }, wasSent: false };
    }),
  );
}

/** Saves what will be deleted, or replaced because no manifest can say it, before anything is written. */
async function saveRemovals(
  { changes }: Pick<Plan, 'changes'>,
  { restore }: ApplyDependencies,
): Promise<string | undefined> {
  const entries = changes.flatMap(({ key, action, before }): readonly RestoreEntry[] => {
    if (before === undefined) return [];
    const isLost = action === 'delete' || (!isExpressible(before) && action !== 'release');
    return isLost ? [{ key, action, observed: before }] : [];
  });
  return entries.length === 0 ? undefined : await restore.write(entries);
}

function isReady(step: ApplyStep, ends: ReadonlyMap<ApplyStep, ChangeStatus>): boolean {
  return step.waitsFor.every((other) => ends.get(other) === 'done');
}

/** A step that this one waits for and that will not be done. */
function blockerOf(
  step: ApplyStep,
  ends: ReadonlyMap<ApplyStep, ChangeStatus>,
): ApplyStep | undefined {
  return step.waitsFor.find((other) => {
    const status = ends.get(other);
    return status !== undefined && status !== 'done';
  });
}

function blockedResult(step: ApplyStep, ends: ReadonlyMap<ApplyStep, ChangeStatus>): StepResult {
  const blocker = blockerOf(step, ends)?.change.key ?? '';
  const { temporaryName } = step.change;
  const left = temporaryName === undefined ? '' : `; until then it is called "${temporaryName}"`;
  return {
    status: 'blocked',
    code: 'blocked',
    message: `"${blocker}" must be done first, and is not${left}`,
    hint: `Settle "${blocker}" and run the command again`,
  };
}

function notAttempted(stoppedBy: string | undefined): StepResult {
  return {
    status: 'not-attempted',
    code: stoppedBy === undefined ? 'interrupted' : 'authentication',
    message: stoppedBy ?? 'The run was interrupted before it',
  };
}

function countStatuses(results: readonly ChangeResult[]): ApplySummary['counts'] {
  const counts = { done: 0, failed: 0, blocked: 0, 'not-attempted': 0, unknown: 0 };
  for (const { status } of results) counts[status] += 1;
  return counts;
}
