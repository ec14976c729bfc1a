/**
 * The evaluator of metrics, one row at a time: `wac test` and the sandbox's runtime are both this function.
 *
 * The state is a value: it can be stored between two rows and in a file, and an old one stays usable.
 */

import { readingOf } from './assumptions.ts';
import { type Judged, judgeCondition, type SeriesRule, valuesNeeded } from './judge-condition.ts';
import { metricNumber, type Row } from './metric-value.ts';
import { advanceRefire, type RefireOutcome, type RefireState } from './refire.ts';

/** What one automation remembers of one run's metric. Plain JSON but for NaN and the infinities in `values`. */
export interface ValueState extends RefireState {
  /** The last logged values, no more than an evaluation looks at. */
  readonly values: readonly number[];
  /** How many values were logged in all. */
  readonly count: number;
}

/** Before the first row. */
export const INITIAL_STATE: ValueState = { values: [], count: 0, holds: false };

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
  const values = [...state.values.slice(1 - valuesNeeded(rule) || state.values.length), value];
  const count = state.count + 1;
  const judgment = judgeCondition(rule, values, count);
  // Under tumbling windows the values between two evaluations leave the condition as it was.
  if (judgment.outcome === 'window-not-full') {
    return { state: { ...state, values, count }, outcome: judgment.outcome };
  }
  const holds = judgment.outcome === 'true';
  const advanced = advanceRefire(state, { holds, time: row.time }, rule.assumptions);
  const next: ValueState = { ...advanced.state, values, count };
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

const ROW_OUTCOMES: Readonly<Record<RefireOutcome, RowOutcome>> = {
  fired: 'fired',
  suppressed: 'suppressed-24h',
  held: 'held',
  'not-true': 'condition-false',
};
