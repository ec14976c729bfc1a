import { type JsonObject, type JsonValue, parseJson } from '../../../lib/json.ts';
import { evaluateFilter } from '../../../simulate/filter/evaluate-filter.ts';
import { ApiError } from '../../api-error.ts';
import type { RunRecord } from '../../store/records.ts';

/**
 * A test of runs by the names that the runs query uses.
 *
 * @throws ApiError 422 for text that is no filter, and, on use, for an operator that is not known.
 */
export function parseRunFilter(filters: string | null | undefined): (run: RunRecord) => boolean {
  if (filters === null || filters === undefined || filters === '') return () => true;
  const filter = parseFilter(filters);
  return (run) => {
    const { truth } = evaluateFilter(filter, runFields(run));
    if (truth === 'unknown') throw new ApiError(422, 'filters: unknown operator');
    return truth;
  };
}

function parseFilter(filters: string): JsonValue {
  try {
    return parseJson(filters);
  } catch {
    throw new ApiError(422, 'filters is not JSON');
  }
}

function runFields(run: RunRecord): JsonObject {
  return {
    name: run.id,
    displayName: run.displayName,
    display_name: run.displayName,
    state: run.state,
    tags: run.tags,
    username: run.user,
    createdAt: run.createdAt,
    created_at: run.createdAt,
    config: run.config,
    summary_metrics: run.summary,
  };
}
