/**
 * Executes steps in a sliding window: some are being written, and the slots of the next are read again meanwhile.
 *
 * One request reads many slots, so reading ahead costs little and the writes never wait for it. A check is valid for
 * two seconds: a write that could not be sent by then (rate limit, refused connection) goes back to the queue, and its
 * slots are read and checked again first.
 */
import { Failure } from '../../diagnostics/failure.ts';
import { invariant } from '../../lib/invariant.ts';
import { present } from '../../lib/present.ts';
import type { Observed } from '../../model/automation.ts';
import type { Slot } from '../../model/automation-api.ts';
import type { ChangeStatus } from '../../model/plan/result.ts';
import type { ApplyStep } from './apply-steps.ts';
import type { ApplyDependencies } from './apply-types.ts';
import { RECHECK_DELAY_MS, startCheckAge } from './check-age.ts';
import { checkPrecondition, slotsToRead } from './check-precondition.ts';
import { failedResult, type StepResult, unsentResult } from './conclude-failure.ts';
import type { RunLedger } from './run-ledger.ts';
import { createStepQueue } from './step-queue.ts';
import type { WriteLimit } from './write-limit.ts';
import { type WriteTurn, writeStep } from './write-step.ts';

/** Steps that one request reads again, for each write that may run beside the others. */
const STEPS_IN_A_READ = 4;

/** Steps that were read and are not begun, for each such write: with no more than these, the next are read. */
const PREFETCHED_STEPS = 2;

/** What a run of steps needs. */
export interface StepRun {
  readonly dependencies: Pick<ApplyDependencies, 'api' | 'sleep' | 'random' | 'now' | 'signal'>;
  readonly limit: WriteLimit;
  readonly ledger: RunLedger;
}

/** A step whose slots were read again. */
interface CheckedStep {
  readonly step: ApplyStep;
  readonly live: readonly Observed[];
  /** Whether it was read recently enough to write. */
  readonly isFresh: () => boolean;
}

/**
 * Executes every step that can be, and ends in the ledger all but those that an interrupt has kept from beginning.
 *
 * @returns whether any write was sent, or may have been.
 */
export async function runSteps(
  steps: readonly ApplyStep[],
  { dependencies, limit, ledger }: StepRun,
): Promise<boolean> {
  const { api, now, random, signal, sleep } = dependencies;
  const queue = createStepQueue(steps);
  const seenDone = new Set<ApplyStep>();
  const underWay = new Set<Promise<void>>();
  let checked: CheckedStep[] = [];
  let writes = 0;
  let isReading = false;
  let readsMany = true;
  let wasTried = false;

  const isStopped = (): boolean => signal?.aborted === true || ledger.stoppedBy() !== undefined;

  function begin(work: Promise<void>): void {
    const task = work.finally(() => underWay.delete(task));
    underWay.add(task);
  }

  function end(step: ApplyStep, result: StepResult): void {
    ledger.end(step, result);
    settle(step, result.status);
  }

  function settle(step: ApplyStep, status: ChangeStatus): void {
    for (const blocked of queue.settle(step, status === 'done')) {
      const isOpen = (other: ApplyStep): boolean => ledger.ends.get(other) !== 'done';
      end(blocked, blockedResult(blocked, blocked.waitsFor.find(isOpen) ?? step));
    }
  }

  /** What was applied in an earlier part. */
  function settleEarlier(): void {
    const earlier = new Set(steps.flatMap(({ waitsFor }) => waitsFor));
    for (const step of earlier) {
      const status = ledger.ends.get(step);
      if (status !== undefined) settle(step, status);
    }
  }

  function beginReading(): void {
    if (isReading || checked.length > limit.size * PREFETCHED_STEPS) return;
    const batch = queue.take(limit.size * (readsMany ? STEPS_IN_A_READ : 1));
    if (batch.length > 0) begin(read(batch));
  }

  async function read(batch: readonly ApplyStep[]): Promise<void> {
    isReading = true;
    try {
      const slots = batch.flatMap((step): readonly Slot[] => slotsToRead(step));
      const live = await api.readSlots(slots);
      const isFresh = startCheckAge(now);
      checked.push(...batch.map((step) => ({ step, live, isFresh })));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failToRead(batch, error);
    } finally {
      isReading = false;
    }
  }

  /** What cannot be read is not written. Of many slots, a few may be readable without the others. */
  function failToRead(batch: readonly ApplyStep[], failure: Failure): void {
    if (batch.length > limit.size) {
      readsMany = false;
      queue.putBack(batch);
      return;
    }
    if (failure.code === 'rate-limited') limit.halve();
    for (const step of batch) end(step, unsentResult(failure) ?? failedResult(failure));
  }

  function beginWriting(): void {
    // Asked once of each: what got too old between two questions would be in neither list.
    const fresh = new Set(checked.filter(({ isFresh }) => isFresh()));
    queue.putBack(checked.filter((each) => !fresh.has(each)).map(({ step }) => step));
    checked = [...fresh];
    while (writes < limit.size) {
      const next = checked.shift();
      if (next === undefined) return;
      const { step, live, isFresh } = next;
      const result = resultWithoutWriting(step, live);
      if (result === undefined) begin(write(step, isFresh));
      else if (result.status === 'done' && !seenDone.has(step)) begin(confirmLater(step));
      else end(step, result);
    }
  }

  /** One list may lag behind: what seems done already is read once more, later, before it counts as done. */
  async function confirmLater(step: ApplyStep): Promise<void> {
    seenDone.add(step);
    await sleep(RECHECK_DELAY_MS * (1 + random()));
    queue.putBack([step]);
  }

  /**
   * The next write begins with the response to this one, so that none waits while the response is looked at. Where one
   * write may run at a time, it begins when this one has ended.
   */
  function takeTurn(isCheckFresh: () => boolean): WriteTurn & { readonly onEnd: () => void } {
    let isCounted = false;
    const count = (counts: boolean): void => {
      if (isCounted !== counts) writes += counts ? 1 : -1;
      isCounted = counts;
    };
    count(true);
    return {
      isCheckFresh,
      onResponse: () => {
        if (limit.size === 1) return;
        count(false);
        if (!isStopped()) beginWriting();
      },
      onUnsettled: () => count(true),
      onEnd: () => count(false),
    };
  }

  async function write(step: ApplyStep, isFresh: () => boolean): Promise<void> {
    const turn = takeTurn(isFresh);
    const start = now();
    try {
      const result = await writeStep(step, turn, dependencies);
      if (result === 'stale-check') {
        queue.putBack([step]);
        return;
      }
      if (result.status !== 'not-attempted') wasTried = true;
      if (result.code === 'rate-limited') limit.halve();
      if (result.status === 'done') limit.wrote(now() - start);
      end(step, result);
    } finally {
      turn.onEnd();
    }
  }

  settleEarlier();
  for (;;) {
    if (!isStopped()) {
      beginWriting();
      beginReading();
    }
    if (underWay.size === 0) break;
    await Promise.race(underWay);
  }
  invariant(
    isStopped() || steps.every((step) => ledger.ends.has(step)),
    'some change of a plan can always go on',
  );
  return wasTried;
}

/** How a step ends that must not, or need not, be written; undefined when it is as the plan found it. */
function resultWithoutWriting(step: ApplyStep, live: readonly Observed[]): StepResult | undefined {
  const precondition = checkPrecondition(step, live);
  if (precondition.state === 'untouched') return undefined;
  if (precondition.state === 'done') {
    const id = precondition.observed?.id;
    return { status: 'done', written: false, ...present({ id }) };
  }
  const { code, message } = precondition;
  const hint = 'Run the command again: a new plan uses the current state';
  return { status: 'failed', code, message, hint };
}

function blockedResult(step: ApplyStep, blocker: ApplyStep): StepResult {
  const { key } = blocker.change;
  const { temporaryName } = step.change;
  const left = temporaryName === undefined ? '' : `; until then it is called "${temporaryName}"`;
  return {
    status: 'blocked',
    code: 'blocked',
    message: `"${key}" must be applied first, and was not${left}`,
    hint: `Resolve "${key}" and run the command again`,
  };
}
