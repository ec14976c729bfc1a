/** What is evaluated of a run's values, and under which interpretations. */
import type { MetricCondition } from '../../model/event.ts';
import { type Assumptions, interpretationOf } from '../assumptions.ts';

/** A condition with the interpretations in force. */
export interface SeriesRule {
  readonly condition: MetricCondition;
  readonly assumptions: Assumptions;
  /** The values of other runs, for the interpretation that a z-score's baseline is across runs; absent when unknown. */
  readonly baseline?: readonly number[];
}

export type ChangeCondition = Extract<MetricCondition, { kind: 'change' }>;
export type ZscoreCondition = Extract<MetricCondition, { kind: 'zscore' }>;
export type ThresholdCondition = Extract<MetricCondition, { kind: 'threshold' }>;

/** How many logged values an evaluation looks at. */
export function valuesNeeded(rule: SeriesRule): number {
  const { condition } = rule;
  switch (condition.kind) {
    case 'threshold':
      return windowOf(condition);
    case 'change':
      return windowOf(condition) + priorWindowOf(condition);
    case 'zscore':
      return (
        condition.window + (interpretationOf(rule.assumptions, 'A3') === 'exclude_current' ? 1 : 0)
      );
  }
}

/** The size of the current window: without an aggregate it is the latest value alone. */
export function windowOf(condition: MetricCondition): number {
  return condition.kind !== 'zscore' && condition.aggregate === undefined ? 1 : condition.window;
}

/** The size of a change's prior window. */
export function priorWindowOf(condition: ChangeCondition): number {
  return condition.aggregate === undefined ? 1 : condition.priorWindow;
}
