import type { ServerRun } from '../../model/history-api.ts';
import type { WrittenRun } from './pulled-entry.ts';

/** A run after its turn. */
export interface PulledRun {
  readonly run: ServerRun;
  /** Absent where the run is gone. */
  readonly written?: WrittenRun;
  readonly sampled: ReadonlySet<string>;
  readonly isCached: boolean;
  readonly restarts: boolean;
  /** Metrics that were logged, and never as a number. */
  readonly notNumeric: readonly string[];
}
