/**
 * The evaluator of metrics, one row at a time: `wac test` and the sandbox's runtime are both this function.
 *
 * The state is a value: it can be stored between two rows and in a file, and an old one stays usable.
 */

import { readingOf } from './assumptions.ts';
import { type Judged, judgeCondition, type SeriesRule, valuesNeeded } from './judge-condition.ts';
import { metricNumber, type Row } from './metric-value.ts';
import { advanceRefire, INITIAL_REFIRE, type RefireOutcome, type RefireState } from './refire.ts';

/** What one automation remembers of one run's metric. Plain JSON but for NaN and the infinities in `buffer`. */
export interface ValueState {
  readonly refire: RefireState;
  /** Logged values in order. Later states may share and extend it: what counts is the part before `end`. */
  readonly buffer: readonly number[];
  readonly end: number;
  /** How many values were logged in all. */
  readonly count: number;
}

/** Before the first row. */
export const INITIAL_STATE: ValueState = {
  refire: INITIAL_REFIRE,
  buffer: [],
  end: 0,
  count: 0,
};

/** The moment at which an action is sent, or would have been. */
export interface Firing {
  readonly step: number;
  readonly time: number;
  /** What was compared: the aggregate, the signed change, the signed z. */
  readonly value: number;
  /** The value is within 1e-9 of the threshold. */
  readonly boundary: boolean;
}

/** What one row led to. `gap`: the row has no value; `held`: true, as before. */
export type RowOutcome =
  | 'gap'
  | 'non-numeric'
  | 'window-not-full'
  | 'undefined-change'
  | 'zero-deviation'
  | 'condition-false'
  | 'held'
  | 'fired'
  | 'suppressed-24h';

/** The step from one row to the next. */
export interface Observation {
  readonly state: ValueState;
  readonly outcome: RowOutcome;
  /** Present when a window was judged. */
  readonly judgment?: Judged;
  /** Present when an action is to be sent. */
  readonly firing?: Firing;
}

/** Takes one row in. */
export function observeValue(rule: SeriesRule, state: ValueState, row: Row): Observation {
  const logged = row.values.get(rule.condition.metric);
  if (logged === undefined || logged === null) return { state, outcome: 'gap' };
  const value = metricNumber(logged);
  if (value === undefined) return { state, outcome: 'non-numeric' };
  if (!Number.isFinite(value) && readingOf(rule.assumptions, 'A8') === 'skip') {
    return { state, outcome: 'window-not-full' };
  }
  const { buffer, end } = appendValue(state, value, valuesNeeded(rule));
  const count = state.count + 1;
  const window = { buffer, from: Math.max(0, end - valuesNeeded(rule)), to: end };
  const judgment = judgeCondition(rule, window, count);
  // Under tumbling windows the values between two evaluations leave the condition as it was.
  if (judgment.outcome === 'window-not-full') {
    return { state: { refire: state.refire, buffer, end, count }, outcome: judgment.outcome };
  }
  const holds = judgment.outcome === 'true';
  const advanced = advanceRefire(state.refire, { holds, time: row.time }, rule.assumptions);
  const next: ValueState = { refire: advanced.state, buffer, end, count };
  if (!('value' in judgment)) return { state: next, outcome: judgment.outcome };
  const outcome = ROW_OUTCOMES[advanced.outcome];
  if (outcome !== 'fired') return { state: next, outcome, judgment };
  const firing: Firing = {
    step: row.step,
    time: row.time,
    value: judgment.value,
    boundary: judgment.boundary,
  };
  return { state: next, outcome, judgment, firing };
}

/**
 * Adds a value without copying, as long as nobody else has added one to the same buffer since.
 *
 * The buffer is cut now and then, so that its size follows the windows and not the length of the run.
 */
function appendValue(
  { buffer, end }: ValueState,
  value: number,
  needed: number,
): Pick<ValueState, 'buffer' | 'end'> {
  const shared = buffer.length === end && end > 0 && end < 2 * needed + 64;
  const target = shared ? (buffer as number[]) : buffer.slice(Math.max(0, end - needed), end);
  target.push(value);
  return { buffer: target, end: target.length };
}

const ROW_OUTCOMES: Readonly<Record<RefireOutcome, RowOutcome>> = {
  fired: 'fired',
  suppressed: 'suppressed-24h',
  held: 'held',
  'not-true': 'condition-false',
};
