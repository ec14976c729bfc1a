/** A run-state automation over the states that one run goes through. */
import type { RunState } from '../../model/event.ts';
import type { ReasonCode } from '../../model/rule-test/reason-code.ts';
import { type Assumptions, interpretationOf } from '../assumptions.ts';
import { type RunDocument, serverRun } from '../filter/run-document.ts';
import { filterReason, filterVerdict, type Verdict } from '../filter/verdict.ts';
import { Cooldown, INITIAL_COOLDOWN } from '../metric/cooldown.ts';
import type { Evaluable } from '../metric/evaluable.ts';

/** A run's state as W&B words it: the reported ones, and those of which nobody hears. */
export type RunStateWord =
  | 'running'
  | 'finished'
  | 'failed'
  | 'crashed'
  | 'killed'
  | 'pending'
  | 'preempting'
  | 'preempted';

/** Every state's word. */
export const RUN_STATE_WORDS: readonly RunStateWord[] = [
  'running',
  'finished',
  'failed',
  'crashed',
  'killed',
  'pending',
  'preempting',
  'preempted',
];

/** One state, and when the run entered it (milliseconds since 1970). */
export interface StateReport {
  readonly state: RunStateWord;
  readonly time: number;
}

/** One report that matched. */
export interface StateMatch {
  /** Index of the report. */
  readonly index: number;
  readonly state: RunStateWord;
  readonly time: number;
}

/** The verdict on one run. */
export interface StateVerdict extends Verdict {
  readonly triggers: readonly StateMatch[];
  readonly suppressed: readonly StateMatch[];
}

/**
 * The state that the server reports; undefined for states that it never reports.
 *
 * A crashed run is reported as failed.
 */
export function reportedState(
  state: RunStateWord,
  assumptions: Assumptions = {},
): RunState | undefined {
  switch (state) {
    case 'running':
      return 'RUNNING';
    case 'finished':
      return 'FINISHED';
    case 'failed':
      return 'FAILED';
    case 'crashed':
      return interpretationOf(assumptions, 'A12') === 'crashed_is_failed' ? 'FAILED' : undefined;
    case 'killed':
    case 'pending':
    case 'preempting':
    case 'preempted':
      return undefined;
  }
}

/** Evaluates the states in order. The first is a report too; the same state again is none. */
export function evaluateStates(
  automation: Evaluable,
  run: RunDocument,
  reports: readonly StateReport[],
  assumptions: Assumptions = {},
): StateVerdict {
  const { event, enabled } = automation;
  if (!enabled) return silent('disabled');
  if (event.kind !== 'runState') return silent('event-mismatch');
  const filter = filterVerdict(event.runs, serverRun(run), assumptions);
  const refused = filterReason(filter, 'run-filtered');
  if (refused !== undefined) return { ...silent(refused), leaves: filter.leaves };
  const triggers: StateMatch[] = [];
  const suppressed: StateMatch[] = [];
  let reported = false;
  const cooldown = new Cooldown(INITIAL_COOLDOWN, assumptions);
  for (const [index, report] of reports.entries()) {
    if (report.state === reports[index - 1]?.state) continue;
    const word = reportedState(report.state, assumptions);
    if (word === undefined) continue;
    reported = true;
    // Reports are independent: two matching states in a row are two crossings.
    const outcome = cooldown.report(event.states.includes(word), report.time);
    if (outcome === 'fired') triggers.push({ index, ...report });
    if (outcome === 'suppressed') suppressed.push({ index, ...report });
  }
  const quiet = reported ? 'condition-false' : 'state-not-reported';
  return {
    reason: triggers.length > 0 ? 'fired' : quiet,
    fires: triggers.length,
    leaves: filter.leaves,
    dependsOn: [],
    triggers,
    suppressed,
  };
}

function silent(reason: ReasonCode): StateVerdict {
  return { reason, fires: 0, leaves: [], dependsOn: [], triggers: [], suppressed: [] };
}
