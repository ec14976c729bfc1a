/**
 * The evaluator of metrics, one logged value at a time: `wac test` and the sandbox's runtime are both this class.
 *
 * What it remembers can be taken out as a value, kept in a file, and gone on from.
 */
import type { JsonValue } from '../../lib/json.ts';
import { interpretationOf } from '../assumptions.ts';
import {
  Cooldown,
  type CooldownOutcome,
  type CooldownState,
  INITIAL_COOLDOWN,
} from './cooldown.ts';
import { createMetricEvaluator, type Evaluated, type MetricEvaluator } from './metric-evaluator.ts';
import { metricNumber } from './metric-value.ts';
import type { SeriesRule } from './series-rule.ts';

/** What one automation remembers of one run's metric. Plain JSON but for NaN and the infinities in `values`. */
export interface ValueState {
  readonly cooldown: CooldownState;
  /** The latest logged values, as many as the next evaluations look at, the newest last. */
  readonly values: readonly number[];
  /** How many values were logged in all. */
  readonly count: number;
}

/** Before the first value. */
export const INITIAL_STATE: ValueState = { cooldown: INITIAL_COOLDOWN, values: [], count: 0 };

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

/** One automation's view of one run's metric. */
export class MetricState {
  readonly #evaluator: MetricEvaluator;
  readonly #cooldown: Cooldown;
  readonly #skipsNonFinite: boolean;
  #count: number;
  #evaluated: Readonly<Evaluated> | undefined;

  constructor(rule: SeriesRule, state: ValueState = INITIAL_STATE) {
    this.#evaluator = createMetricEvaluator(rule);
    this.#cooldown = new Cooldown(state.cooldown, rule.assumptions);
    this.#skipsNonFinite = interpretationOf(rule.assumptions, 'A8') === 'skip';
    this.#count = state.count;
    for (const value of state.values) this.#evaluator.push(value);
  }

  /** How many values were logged in all. */
  get count(): number {
    return this.#count;
  }

  /** The evaluation of the latest row, until the next is taken in; undefined when it had none. */
  get evaluated(): Readonly<Evaluated> | undefined {
    return this.#evaluated;
  }

  get state(): ValueState {
    return { cooldown: this.#cooldown.state, values: this.#evaluator.values(), count: this.#count };
  }

  /**
   * Takes the next row in, as it was logged.
   *
   * @param logged undefined or null where the row has no value.
   * @param time in milliseconds.
   */
  observe(logged: JsonValue | undefined, time: number): RowOutcome {
    if (logged === undefined || logged === null) return this.observeNothing('gap');
    const value = metricNumber(logged);
    return value === undefined
      ? this.observeNothing('non-numeric')
      : this.observeValue(value, time);
  }

  /** Takes a row in that has no value. */
  observeNothing(outcome: 'gap' | 'non-numeric'): RowOutcome {
    this.#evaluated = undefined;
    return outcome;
  }

  /** Takes the next value in. */
  observeValue(value: number, time: number): RowOutcome {
    this.#evaluated = undefined;
    if (this.#skipsNonFinite && !Number.isFinite(value)) return 'window-not-full';
    this.#count += 1;
    this.#evaluator.push(value);
    const evaluation = this.#evaluator.evaluator(this.#count);
    // Under tumbling windows the values between two evaluations leave the condition as it was.
    if (evaluation === 'window-not-full') return evaluation;
    if (typeof evaluation === 'string') {
      this.#cooldown.advance(false, time);
      return evaluation;
    }
    this.#evaluated = evaluation;
    return ROW_OUTCOMES[this.#cooldown.advance(evaluation.holds, time)];
  }
}

const ROW_OUTCOMES: Readonly<Record<CooldownOutcome, RowOutcome>> = {
  fired: 'fired',
  suppressed: 'suppressed-24h',
  held: 'held',
  'not-true': 'condition-false',
};
