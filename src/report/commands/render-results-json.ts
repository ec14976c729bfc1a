import type { JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { ChangeResult, ChangeStatus } from '../../model/plan/result.ts';
import type { DuplicateFact } from './duplicate-fact.ts';

/** The order in which a summary counts. */
const STATUSES: readonly ChangeStatus[] = ['done', 'failed', 'blocked', 'not-attempted', 'unknown'];

/** One line of `wac apply --format json`: how one change ended. */
export function resultJson(result: ChangeResult): JsonObject {
  const { change, status, id, written, code, message, hint } = result;
  return {
    key: change.key,
    name: change.name,
    scope: change.scope,
    action: change.action,
    status,
    ...present({ id, written, code, message, hint }),
  };
}

/** What the last line of an apply says besides the counts. */
export interface SummaryFacts {
  readonly checksum: string;
  readonly exitCode: number;
  /** Where removed automations were saved; absent when nothing was removed. */
  readonly restoreFile?: string;
  /** Keys that more than one automation carries after the creates; absent when there are none. */
  readonly duplicates?: readonly DuplicateFact[];
  /** Why the plan may not be applied, as the plan's document says it; absent when it was. */
  readonly refusedBy?: readonly JsonObject[];
  /** What the plan held back, as its document says it; absent when nothing was. */
  readonly heldBack?: readonly JsonObject[];
  /** What `--only` left out, as the plan's document says it; absent when nothing was selected. */
  readonly leftOut?: JsonObject;
}

/** The last line: how many changes ended how. */
export function summaryJson(
  results: readonly ChangeResult[],
  { duplicates, ...facts }: SummaryFacts,
): JsonObject {
  return {
    formatVersion: '1.0',
    summary: summaryCounts(results),
    ...facts,
    ...present({
      duplicates:
        duplicates === undefined ? undefined : duplicates.map(({ key, ids }) => ({ key, ids })),
    }),
  };
}

/** How many results have each status. */
export function summaryCounts(results: readonly ChangeResult[]): JsonObject {
  return Object.fromEntries(
    STATUSES.map((status) => [status, results.filter((each) => each.status === status).length]),
  );
}
