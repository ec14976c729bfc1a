import { Failure } from '../../diagnostics/failure.ts';
import { countNoun } from '../../lib/count-noun.ts';
import type { HistoryApi } from '../../model/history-api.ts';

/** How much may be asked of a server. */
export interface HistoryLimits {
  readonly maxRequests: number;
  readonly maxBytes: number;
}

/** Thrown where the next request would be beyond the limits: what was read is kept. */
export class BudgetExceeded extends Failure {
  override readonly name: string = 'BudgetExceeded';
}

/**
 * Checks the limits before a request.
 *
 * @throws BudgetExceeded
 */
export function checkBudget(api: HistoryApi, limits: HistoryLimits): void {
  const { requests, bytes } = api.usage();
  if (requests >= limits.maxRequests)
    throw exceeded(countNoun(limits.maxRequests, 'request'), '--max-requests');
  if (bytes >= limits.maxBytes)
    throw exceeded(`${Math.round(limits.maxBytes / 2 ** 20)} MiB`, '--max-megabytes');
}

function exceeded(limit: string, option: string): BudgetExceeded {
  return new BudgetExceeded(`Stopped after ${limit}: there are more histories to read`, {
    code: 'refused',
    hint: `Run the same command again to continue: what was read is kept. Or raise ${option}`,
  });
}
