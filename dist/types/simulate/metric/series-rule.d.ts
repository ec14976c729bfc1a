/** What is evaluated of a run's values, and under which interpretations. */
import type { MetricCondition } from '../../model/event.js';
import { type Assumptions } from '../assumptions.js';
/** A condition with the interpretations in force. */
export interface SeriesRule {
    readonly condition: MetricCondition;
    readonly assumptions: Assumptions;
    /** The values of other runs, for the interpretation that a z-score's baseline is across runs; absent when unknown. */
    readonly baseline?: readonly number[];
}
export type ChangeCondition = Extract<MetricCondition, {
    kind: 'change';
}>;
export type ZscoreCondition = Extract<MetricCondition, {
    kind: 'zscore';
}>;
export type ThresholdCondition = Extract<MetricCondition, {
    kind: 'threshold';
}>;
/** How many logged values an evaluation looks at. */
export declare function valuesNeeded(rule: SeriesRule): number;
/** The size of the current window: without an aggregate it is the latest value alone. */
export declare function windowOf(condition: MetricCondition): number;
/** The size of a change's prior window. */
export declare function priorWindowOf(condition: ChangeCondition): number;
