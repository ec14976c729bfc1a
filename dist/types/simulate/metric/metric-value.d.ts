import type { JsonValue } from '../../lib/json.js';
/** One row of a run's history. A metric that the row does not log is absent from `values`, or null. */
export interface Row {
    readonly step: number;
    /** Milliseconds since 1970; only differences matter, for the 24 hours. */
    readonly time: number;
    readonly values: ReadonlyMap<string, JsonValue>;
}
/** The number that was logged; undefined for anything else. W&B stores NaN and the infinities as text. */
export declare function metricNumber(value: JsonValue): number | undefined;
