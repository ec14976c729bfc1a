import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { HistoryFiles } from './history-files.ts';
import { RecordedRuns } from './read-recorded-runs.ts';

/**
 * Whether a directory has histories, where no rule reads them now. No more than the first run is read.
 *
 * @returns the first error; undefined where there is none so far.
 */
export async function checkHistories(files: HistoryFiles): Promise<Diagnostic | undefined> {
  const recorded = new RecordedRuns(files, {
    metrics: new Set(),
    shard: { index: 1, count: 1 },
  });
  for await (const _run of recorded.read()) break;
  return recorded.diagnostics.find(({ severity }) => severity === 'error');
}
