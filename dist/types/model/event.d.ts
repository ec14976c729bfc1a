/**
 * Events: what an automation waits for, in the server's meaning.
 *
 * Manifests and the wire both compile to these. What the server lacks is compiled away before (`sum` is a mean
 * with another threshold, a percentage is a relative amount), so that two sides compare like with like.
 */
import type { JsonValue } from '../lib/json.js';
import type { ArtifactEventKind } from './kinds/event-kinds.js';
/** The server's filter language (a MongoDB subset) as JSON; `{ $and: [] }` and `{}` are always true. */
export type MongoFilter = JsonValue;
/** How the values of a window become one; absent is the latest value alone. */
export type Aggregate = 'MIN' | 'MAX' | 'AVERAGE';
export type ComparisonOperator = '$gt' | '$gte' | '$lt' | '$lte' | '$eq' | '$ne';
export type ChangeDirection = 'INCREASE' | 'DECREASE' | 'ANY';
/** The run states that trigger. `CRASHED` is stored as `FAILED` by the server and never written by us. */
export type RunState = 'FAILED' | 'FINISHED' | 'RUNNING';
/** The condition of a `runMetric` event. Windows count logged values. */
export type MetricCondition = {
    readonly kind: 'threshold';
    readonly metric: string;
    /** Absent: the latest value; `window` is then 1 and does not count. */
    readonly aggregate?: Aggregate;
    readonly window: number;
    readonly operator: ComparisonOperator;
    readonly threshold: number;
} | {
    readonly kind: 'change';
    readonly metric: string;
    readonly aggregate?: Aggregate;
    readonly window: number;
    readonly priorWindow: number;
    readonly amountType: 'ABSOLUTE' | 'RELATIVE';
    /** Positive. RELATIVE: a fraction, 0.25 is 25 %. */
    readonly amount: number;
    readonly direction: ChangeDirection;
} | {
    readonly kind: 'zscore';
    readonly metric: string;
    readonly window: number;
    readonly threshold: number;
    readonly direction: ChangeDirection;
};
/** What an automation waits for. */
export type Event = {
    readonly kind: ArtifactEventKind;
    readonly filter: MongoFilter;
} | {
    readonly kind: 'runMetric';
    readonly condition: MetricCondition;
    readonly runs: MongoFilter;
} | {
    readonly kind: 'runState';
    readonly states: readonly RunState[];
    readonly runs: MongoFilter;
} | OtherEvent;
/**
 * An event on the server that a manifest cannot express: an unknown type (`WEAVE_METRIC_THRESHOLD`), or a
 * filter that does not have the shape of its type. It is kept as it came and never written.
 */
export interface OtherEvent {
    readonly kind: 'other';
    /** The server's `eventType`. */
    readonly type: string;
    /** The server's `filter` text, verbatim. */
    readonly filter: string;
}
