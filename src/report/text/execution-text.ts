/** When and how often automations have fired, in words; shared, so that every output says the same. */
import { countNoun } from '../../lib/count-noun.ts';
import type { Change } from '../../model/plan/change.ts';
import {
  EXECUTION_DAYS,
  type ExecutionCounts,
  type ExecutionFacts,
  type ExecutionHistory,
} from '../../model/plan/execution-history.ts';

/** What a plan shows of execution histories. */
export interface ExecutionNotes {
  readonly history: ExecutionHistory;
  /** The time from which ages are counted. */
  readonly now: Date;
}

/** Below an output that has counts. */
export const UNDOCUMENTED_NOTE: string =
  'How often automations fired is from an undocumented API of W&B (turn it off: executionHistory: off).';

/** Reasons for failures that are named. */
const MAX_REASONS = 3;

/** `last fired 3 days ago, 12 times in 30 days, 2 failed (HTTP 500)`; undefined where nothing is known. */
export function executionText(facts: ExecutionFacts | undefined, now: Date): string | undefined {
  const { lastFiredAt, recent } = facts ?? {};
  const parts: string[] = [];
  if (lastFiredAt === null) parts.push('never fired, as far as the server records');
  if (typeof lastFiredAt === 'string') parts.push(`last fired ${ageText(lastFiredAt, now)}`);
  if (recent !== undefined) parts.push(...countTexts(recent, lastFiredAt === null));
  return parts.length === 0 ? undefined : parts.join(', ');
}

/**
 * The line beside a change of a plan. One that takes an automation away or silences it always has one; any other only
 * where the automation is known to have fired.
 */
export function changeExecutionText(
  change: Change,
  notes: ExecutionNotes | undefined,
): string | undefined {
  if (notes === undefined || change.before === undefined) return undefined;
  if (notes.history.facts.size === 0) return undefined;
  const facts = notes.history.facts.get(change.before.id);
  const isEnd =
    change.danger === 'removes' ||
    change.danger === 'silences' ||
    ENDS.has(change.action) ||
    change.fields.some(({ path, after }) => path === 'enabled' && after === false);
  if (isEnd) return executionText(facts, notes.now) ?? 'when it last fired is unknown';
  return typeof facts?.lastFiredAt === 'string' || (facts?.recent?.count ?? 0) > 0
    ? executionText(facts, notes.now)
    : undefined;
}

/** The note below a plan that shows counts; undefined where it shows none. */
export function executionNote(
  changes: readonly Change[],
  notes: ExecutionNotes | undefined,
): string | undefined {
  if (notes?.history.isUndocumented !== true) return undefined;
  const isShown = changes.some((change) => changeExecutionText(change, notes) !== undefined);
  return isShown ? UNDOCUMENTED_NOTE : undefined;
}

const ENDS: ReadonlySet<Change['action']> = new Set(['delete', 'disable', 'release']);

function countTexts(
  { count, failed, skipped, reasons, isComplete }: ExecutionCounts,
  isNever: boolean,
): readonly string[] {
  const atLeast = isComplete ? '' : 'at least ';
  const shown = reasons.slice(0, MAX_REASONS).join(', ');
  const why = shown === '' ? '' : ` (${shown}${reasons.length > MAX_REASONS ? ', …' : ''})`;
  return [
    ...(isNever ? [] : [`${atLeast}${countNoun(count, 'time')} in ${EXECUTION_DAYS} days`]),
    ...(failed === 0 ? [] : [`${failed} failed${why}`]),
    ...(skipped === 0 ? [] : [`${skipped} skipped`]),
  ];
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long ago a time was: `3 days ago`. A time ahead of the clock is `just now`. */
export function ageText(time: string, now: Date): string {
  const age = now.getTime() - Date.parse(time);
  if (age < MINUTE_MS) return 'just now';
  if (age < HOUR_MS) return `${countNoun(Math.floor(age / MINUTE_MS), 'minute')} ago`;
  if (age < DAY_MS) return `${countNoun(Math.floor(age / HOUR_MS), 'hour')} ago`;
  return `${countNoun(Math.floor(age / DAY_MS), 'day')} ago`;
}
