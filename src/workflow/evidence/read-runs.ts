/** Reads runs one after the other as long as that is possible, and says why it ended. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { RecordedRun } from '../../simulate/backtest/recorded-run.ts';
import type { HistoryFiles } from '../backtest/history-files.ts';
import { RecordedRuns, type RunRequest } from '../backtest/read-recorded-runs.ts';
import { isPartFailure } from './list-live-runs.ts';

/** Why a read ended before the last run. */
export interface ReadEnd {
  readonly message: string;
  readonly hint?: string | undefined;
}

/** What is read, and who takes it. */
export interface ReadRequest extends Omit<RunRequest, 'shard'> {
  readonly files: HistoryFiles;
  readonly onRun: (run: RecordedRun) => void;
  /** Fires when no more time is left; absent: there is no limit. */
  readonly deadline?: AbortSignal;
}

/** Reads. `end` is absent where every run was read. */
export async function readRuns({
  files,
  onRun,
  deadline,
  ...request
}: ReadRequest): Promise<{ readonly end?: ReadEnd; readonly diagnostics: readonly Diagnostic[] }> {
  const recorded = new RecordedRuns(files, { ...request, shard: { index: 1, count: 1 } });
  const runs = recorded.read()[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await beforeDeadline(runs.next(), deadline);
      if (next === 'past')
        return { end: { message: 'the time is used up' }, diagnostics: recorded.diagnostics };
      if (next.done === true) return { diagnostics: recorded.diagnostics };
      onRun(next.value);
    }
  } catch (error) {
    if (!isPartFailure(error)) throw error;
    const { message, hint } = error;
    return { end: { message, hint }, diagnostics: recorded.diagnostics };
  } finally {
    await files.close?.();
  }
}

/** What a promise gives, or `past` where the signal fires before. What comes later is dropped. */
export async function beforeDeadline<T>(
  promise: Promise<T>,
  deadline: AbortSignal | undefined,
): Promise<T | 'past'> {
  if (deadline === undefined) return await promise;
  promise.catch(() => undefined);
  if (deadline.aborted) return 'past';
  let stop: (() => void) | undefined;
  const past = new Promise<'past'>((resolve) => {
    stop = () => resolve('past');
    deadline.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, past]);
  } finally {
    if (stop !== undefined) deadline.removeEventListener('abort', stop);
  }
}
