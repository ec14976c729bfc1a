import { Failure } from '../../diagnostics/failure.ts';
import type { HistoryLimits } from '../../workflow/history/history-budget.ts';
import { parseCount } from '../arguments/parse-count.ts';

/** Where the cache of histories is, below the working directory or the project that was found; `.wac/` is ignored by Git. */
export const HISTORY_CACHE = '.wac/cache/history';

const MAX_RUNS = 1000;
const MAX_REQUESTS = 20_000;
const MAX_MEGABYTES = 4096;

/** `--max-runs`, `--max-requests` and `--max-megabytes`. */
export interface LimitValues {
  readonly maxRuns?: string;
  readonly maxRequests?: string;
  readonly maxMegabytes?: string;
}

/**
 * The limits of what is asked of a server.
 *
 * @throws Failure `usage` for what is no whole number of 1 or more.
 */
export function parseHistoryLimits(
  values: LimitValues,
): HistoryLimits & { readonly maxRuns: number } {
  return {
    maxRuns: countOf(values.maxRuns, '--max-runs') ?? MAX_RUNS,
    maxRequests: countOf(values.maxRequests, '--max-requests') ?? MAX_REQUESTS,
    maxBytes: (countOf(values.maxMegabytes, '--max-megabytes') ?? MAX_MEGABYTES) * 2 ** 20,
  };
}

function countOf(text: string | undefined, flag: string): number | undefined {
  const count = parseCount(text, flag);
  if (count !== 0) return count;
  throw new Failure(`"${flag} 0" reads nothing`, {
    code: 'usage',
    hint: `Write, for example, ${flag} 100`,
  });
}
