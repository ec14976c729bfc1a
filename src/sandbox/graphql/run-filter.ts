import type { JsonValue } from '../../lib/json.ts';
import type { RunRecord } from '../store/records.ts';
import { parseListFilter } from './name-filter.ts';

/** A test of runs by the names that the runs query knows. */
export function parseRunFilter(filters: string | null | undefined): (run: RunRecord) => boolean {
  const isWanted = parseListFilter(filters, ['config.', 'summary_metrics.']);
  return (run) =>
    isWanted({
      ...prefixed('config', run.config),
      ...prefixed('summary_metrics', run.summary),
      name: run.id,
      displayName: run.displayName,
      display_name: run.displayName,
      state: run.state,
      tags: run.tags,
      username: run.user,
      createdAt: run.createdAt,
    });
}

function prefixed(
  prefix: string,
  values: Readonly<Record<string, unknown>>,
): Record<string, JsonValue> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [`${prefix}.${key}`, value as JsonValue]),
  );
}
