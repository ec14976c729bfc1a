/** Does what a plan says. */
import { Failure } from '../diagnostics/failure.ts';
import { createRestoreWriter } from '../files/restore-file.ts';
import { present } from '../lib/present.ts';
import type { Plan } from '../model/plan/plan.ts';
import type { RestoreWriter } from '../model/plan/restore.ts';
import type { ChangeResult } from '../model/plan/result.ts';
import {
  applyPlan,
  FIRST_PARALLEL_WRITES,
  MAX_PARALLEL_WRITES,
} from '../workflow/apply/apply-plan.ts';
import type { ApplyCheckpoint, ApplySummary } from '../workflow/apply/apply-types.ts';
import { createWriteLimit } from '../workflow/apply/write-limit.ts';
import type { Server } from './connect.ts';
import { type Edges, nodeEdges } from './edges.ts';

/** Where automations are saved before they are removed when nobody says otherwise; `.wac/` is ignored by Git. */
export const RESTORE_DIRECTORY = '.wac/restore';

/** How a plan is applied. */
export interface ApplyOptions {
  /** Where automations are saved before they are removed: a folder, or a writer of your own. Default `.wac/restore`. */
  readonly restore?: string | RestoreWriter;
  /** How many writes run at the same time, 1 to 8; absent: 4 at first, and up to 8 while the server keeps up. */
  readonly parallel?: number;
  /** Called as each change ends, in the order in which they end. */
  readonly onResult?: (result: ChangeResult) => void;
  /** Splits a large apply into parts, and says between them what is left; absent: one part. */
  readonly checkpoint?: ApplyCheckpoint;
  readonly edges?: Partial<Edges>;
}

/**
 * Applies a plan. Each precondition is read again before its write. What ended how is in the summary; a change whose
 * outcome could not be seen is `unknown` there, never `done`.
 *
 * @throws Failure `refused` when the plan says that it must not be applied (`refusedBy`), or was made for another
 * server, and `usage` when `parallel` is out of range; nothing was written then.
 */
export async function apply(
  plan: Plan,
  server: Omit<Server, 'close'>,
  options: ApplyOptions = {},
): Promise<ApplySummary> {
  if (plan.refusedBy.length > 0) {
    throw new Failure('The plan must not be applied: see "refusedBy"', { code: 'refused' });
  }
  if (plan.server !== server.name) {
    throw new Failure(`The plan is for ${plan.server}, and the connection is to ${server.name}`, {
      code: 'refused',
    });
  }
  const { restore = RESTORE_DIRECTORY, parallel } = options;
  if (parallel !== undefined && !isParallelCount(parallel)) {
    throw new Failure(
      `"parallel" is ${parallel}, not a whole number from 1 to ${MAX_PARALLEL_WRITES}`,
      {
        code: 'usage',
      },
    );
  }
  const edges = nodeEdges(options.edges);
  const limit = createWriteLimit(
    parallel ?? FIRST_PARALLEL_WRITES,
    parallel ?? MAX_PARALLEL_WRITES,
  );
  // From here on, a signal lets what is in flight finish.
  server.finishInFlight?.();
  server.onRateLimited?.(() => limit.halve());
  return await applyPlan(plan, {
    api: server.api,
    limit,
    signal: edges.signal,
    sleep: edges.sleep,
    now: edges.monotonic,
    random: edges.random,
    restore:
      typeof restore === 'string'
        ? createRestoreWriter({
            directory: restore,
            now: edges.now,
            server: plan.server,
            owner: plan.owner,
            ...present({ environment: plan.environment }),
          })
        : restore,
    ...present({ onResult: options.onResult, checkpoint: options.checkpoint }),
  });
}

function isParallelCount(count: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= MAX_PARALLEL_WRITES;
}
