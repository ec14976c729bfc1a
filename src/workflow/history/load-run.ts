import { present } from '../../lib/present.ts';
import type { ServerRun } from '../../model/history-api.ts';
import { joinSeries } from '../../simulate/logged/join-series.ts';
import type { LoggedHistory } from '../../simulate/logged/logged-history.ts';
import type { CachedRuns } from './cached-runs.ts';
import { type HistoryReader, isSystemMetric } from './history-reader.ts';
import { readRunHistory } from './read-run-history.ts';

/** A run with the metrics that were asked for. */
export interface LoadedRun {
  readonly run: ServerRun;
  /** Absent where the run logs none of them. */
  readonly history?: LoggedHistory;
  /** Metrics of which rows are missing. */
  readonly sampled: ReadonlySet<string>;
  /** Whether nothing had to be asked. */
  readonly isCached: boolean;
}

/**
 * Loads some metrics of a run: from the cache what is there, from the server the rest.
 *
 * @param metrics names that the run may or may not log.
 * @returns undefined where the run is gone.
 */
export async function loadRun(
  reader: HistoryReader,
  cache: CachedRuns,
  run: ServerRun,
  metrics: readonly string[],
): Promise<LoadedRun | undefined> {
  const logged = metrics.filter((metric) => isLogged(run, metric));
  if (logged.length === 0) return { run, sampled: new Set(), isCached: true };
  const cached = await cache.read(run, logged);
  const known = new Set(cached.series.map(({ metric }) => metric));
  const missing = logged.filter((metric) => !known.has(metric));
  const read =
    missing.length === 0
      ? { series: [], sampled: new Set<string>() }
      : await readRunHistory(reader, run, missing);
  if (read === undefined) return undefined;
  await cache.add(run, read, (metric) => isSystemMetric(metric) || !read.sampled.has(metric));
  const series = [...cached.series, ...read.series]
    .filter(({ steps }) => steps.length > 0)
    .sort((a, b) => (a.metric < b.metric ? -1 : 1));
  return {
    run,
    ...present({ history: series.length === 0 ? undefined : joinSeries(series) }),
    sampled: new Set([...cached.sampled, ...read.sampled]),
    isCached: missing.length === 0,
  };
}

/** Whether a run logs a metric, as far as is known. */
export function isLogged({ keys, systemMetrics }: ServerRun, metric: string): boolean {
  if (isSystemMetric(metric))
    return systemMetrics === undefined || Object.hasOwn(systemMetrics, metric);
  return keys?.has(metric) ?? true;
}
