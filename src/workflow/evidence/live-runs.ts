import type { HistoryApi } from '../../model/history-api.ts';
import type { CachedRuns } from '../history/cached-runs.ts';
import type { HistoryLimits } from '../history/history-budget.ts';

/** A server whose runs are read. */
export interface LiveRuns {
  readonly api: HistoryApi;
  readonly cache: CachedRuns;
  readonly limits: HistoryLimits;
  readonly maxRuns: number;
  /** The server's name, for problems of what it sends. */
  readonly server: string;
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
}
