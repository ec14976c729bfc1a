/**
 * Applies a plan.
 *
 * What waits for nothing is written a few at a time, each after its slot was read again. One failure stops only what
 * waits for it. Whatever is interrupted is completed by planning and applying again: nothing is remembered outside
 * the server.
 */

import { present } from '../../lib/present.ts';
import { isExpressible } from '../../model/automation.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { RestoreEntry, RestoreWebhook } from '../../model/plan/restore.ts';
import type { ChangeResult } from '../../model/plan/result.ts';
import { type ApplyStep, applySteps } from './apply-steps.ts';
import type { ApplyDependencies, ApplySummary } from './apply-types.ts';
import type { StepResult } from './conclude-failure.ts';
import { createRunLedger } from './run-ledger.ts';
import { runSteps, type StepRun } from './run-steps.ts';
import {
  createReport,
  deleteWebhooks,
  type WrittenWebhooks,
  withWritten,
  writeWebhooks,
} from './webhooks/apply-webhooks.ts';
import { createWriteLimit } from './write-limit.ts';

/** How many writes run side by side at first. */
export const FIRST_PARALLEL_WRITES = 4;

/** How many writes run side by side at most: more would wait for a connection. */
export const MAX_PARALLEL_WRITES = 8;

/**
 * Applies every change of a plan. Whether the plan may be applied at all (`refusedBy`) is the caller's to ask.
 *
 * @throws Failure only before the first write: when what is to be removed cannot be saved.
 */
export async function applyPlan(
  plan: Pick<Plan, 'changes'>,
  dependencies: ApplyDependencies,
): Promise<ApplySummary> {
  const { signal, onResult, concurrency } = dependencies;
  const limit =
    dependencies.limit ??
    createWriteLimit(concurrency ?? FIRST_PARALLEL_WRITES, concurrency ?? MAX_PARALLEL_WRITES);
  const restoreFile = signal?.aborted === true ? undefined : await saveRemovals(plan, dependencies);

  const { results: reported, report } = createReport(onResult);
  const webhooks = await writeWebhooks(plan.changes, dependencies, report);
  const ready = readyChanges(plan, webhooks, signal?.aborted === true ? undefined : report);
  const planned = new Map([...ready].map(([change, written]) => [written, change]));
  const ledger = createRunLedger(
    onResult === undefined
      ? undefined
      : (result) => onResult({ ...result, change: planned.get(result.change) ?? result.change }),
  );
  const resultOf = (change: Change): ChangeResult | undefined => {
    const known = reported.get(change) ?? ledger.results.get(ready.get(change) ?? change);
    return known === undefined ? undefined : { ...known, change };
  };
  const undone = (): readonly Change[] =>
    plan.changes.filter((change) => resultOf(change)?.status !== 'done');
  const run = { dependencies, limit, ledger };
  const wroteAutomations = await applyAutomations([...ready.values()], run, undone);
  const deleted =
    ledger.stoppedBy() === undefined && (await deleteWebhooks(plan.changes, dependencies, report));
  const wasTried = webhooks.wasTried || wroteAutomations || deleted;
  for (const change of plan.changes) {
    if (resultOf(change) === undefined) report(change, notAttempted(ledger.stoppedBy()));
  }

  const results = plan.changes.flatMap((change) => resultOf(change) ?? []);
  return {
    results,
    counts: countStatuses(results),
    isComplete: results.every(({ status }) => status === 'done'),
    wasTried,
    isInterrupted: signal?.aborted === true,
    ...present({ restoreFile }),
  };
}

/** The changes of automations that can be written, by the change as the plan has it; the others are reported. */
function readyChanges(
  { changes }: Pick<Plan, 'changes'>,
  webhooks: WrittenWebhooks,
  report: ((change: Change, result: StepResult) => void) | undefined,
): ReadonlyMap<Change, Change> {
  const ready = new Map<Change, Change>();
  for (const change of changes) {
    if (change.webhook !== undefined) continue;
    const next = withWritten(change, webhooks);
    if ('key' in next) ready.set(change, next);
    else report?.(change, next);
  }
  return ready;
}

/** Applies changes of automations in parts; gives whether any write was sent, or may have been. */
async function applyAutomations(
  changes: readonly Change[],
  run: StepRun & { readonly dependencies: ApplyDependencies },
  undone: () => readonly Change[],
): Promise<boolean> {
  const { dependencies, ledger } = run;
  const { signal, checkpoint } = dependencies;
  const steps = applySteps(changes);
  let wasTried = false;
  for (const [index, part] of partsOf(steps, { changes }, checkpoint?.size).entries()) {
    if (signal?.aborted === true || ledger.stoppedBy() !== undefined) break;
    if (index > 0) await checkpoint?.save(undone());
    wasTried = (await runSteps(part, run)) || wasTried;
  }
  for (const step of steps) {
    if (!ledger.ends.has(step)) ledger.end(step, notAttempted(ledger.stoppedBy()));
  }
  return wasTried;
}

/** The steps in parts of so many changes, in the order of the plan; each part waits only for itself and earlier ones. */
function partsOf(
  steps: readonly ApplyStep[],
  { changes }: Pick<Plan, 'changes'>,
  size: number = changes.length,
): readonly (readonly ApplyStep[])[] {
  if (changes.length <= size) return [steps];
  const partIndexes = new Map(changes.map((change, index) => [change, Math.floor(index / size)]));
  const known = new Map<ApplyStep, number>();
  const partOf = (step: ApplyStep): number => {
    const part =
      known.get(step) ?? Math.max(partIndexes.get(step.change) ?? 0, ...step.waitsFor.map(partOf));
    known.set(step, part);
    return part;
  };
  const parts = Array.from({ length: Math.ceil(changes.length / size) }, (): ApplyStep[] => []);
  for (const step of steps) parts[partOf(step)]?.push(step);
  return parts;
}

/**
 * Saves what no manifest and no marker can bring back, before anything is written: what will be deleted, what is
 * replaced because no manifest can express it, and what is unmanaged or another owner's and is taken over with changes.
 */
async function saveRemovals(
  { changes }: Pick<Plan, 'changes'>,
  { restore }: ApplyDependencies,
): Promise<string | undefined> {
  const entries = changes.flatMap((change): readonly RestoreEntry[] => {
    const { key, action, before } = change;
    if (before === undefined) return [];
    const isReplaced = !isExpressible(before) && action !== 'release';
    const isLost = action === 'delete' || isReplaced || isOverwritten(change);
    return isLost ? [{ key, action, observed: before }] : [];
  });
  const webhooks = changes.flatMap(savedWebhook);
  if (entries.length + webhooks.length === 0) return undefined;
  return await restore.write(entries, webhooks);
}

/** A webhook that is deleted, or taken over and changed; one that another has replaced is in the manifests. */
function savedWebhook(change: Change): readonly RestoreWebhook[] {
  const { key, action, reason, webhook } = change;
  if (webhook?.before === undefined) return [];
  const isLost = webhook.write === 'delete' ? reason !== 'superseded' : isOverwritten(change);
  return isLost ? [{ key, action, entity: webhook.entity, webhook: webhook.before }] : [];
}

/** Whether a change takes over what others made, and alters more than its marker. */
function isOverwritten({ action, reason, fields }: Change): boolean {
  return (action === 'adopt' || reason === 'taken-over') && fields.length > 0;
}

function notAttempted(stoppedBy: string | undefined): StepResult {
  return {
    status: 'not-attempted',
    code: stoppedBy === undefined ? 'interrupted' : 'authentication',
    message: stoppedBy ?? 'The run was interrupted before this change',
  };
}

function countStatuses(results: readonly ChangeResult[]): ApplySummary['counts'] {
  const counts = { done: 0, failed: 0, blocked: 0, 'not-attempted': 0, unknown: 0 };
  for (const { status } of results) counts[status] += 1;
  return counts;
}
