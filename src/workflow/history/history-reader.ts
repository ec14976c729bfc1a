/** What reads of histories share. */
import type { HistoryApi } from '../../model/history-api.ts';
import type { MetricSeries } from '../../simulate/logged/logged-history.ts';
import type { HistoryLimits } from './history-budget.ts';

/** What was read. */
export interface RunReading {
  readonly series: readonly MetricSeries[];
  /** Metrics of which the server gave fewer rows than it counts, or samples only. */
  readonly sampled: ReadonlySet<string>;
}

/** A connection and its limits. */
export interface HistoryReader {
  readonly api: HistoryApi;
  readonly limits: HistoryLimits;
}

/** Metrics that W&B measures itself. */
export function isSystemMetric(metric: string): boolean {
  return metric.startsWith('system.') || metric.startsWith('system/');
}
