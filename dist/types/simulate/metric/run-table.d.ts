import { type Row } from './metric-value.js';
/** What a row has of a metric: a number, or something that is no number; 0 is nothing. */
export declare const NUMBER = 1;
export declare const TEXT = 2;
/** One metric, an item for each row. */
export interface Column {
    /** Meaningful where `kinds` says `NUMBER`. */
    readonly values: Float64Array;
    readonly kinds: Uint8Array;
}
/** What the evaluator needs of one metric, in the order of evaluation. */
export interface Series extends Column {
    readonly steps: Float64Array;
    /** Milliseconds. */
    readonly times: Float64Array;
    /** Indices of the rows that have a number, and of those where it is finite. */
    readonly valueRows: Uint32Array;
    readonly finiteRows: Uint32Array;
    /** Steps of the rows that log the metric as something that is no number. */
    readonly strings: readonly number[];
    /** The first row whose time is before that of the row before it; -1 where there is none. */
    readonly backInTime: number;
}
/** In which order rows are evaluated: as they were logged, or by step. */
export type RowOrder = 'as-logged' | 'by-step';
/** What a table is made of. */
export interface TableParts {
    readonly steps: Float64Array;
    /** Milliseconds since 1970. */
    readonly times: Float64Array;
    /** The metrics that some row has. */
    readonly metrics: readonly string[];
    /** Undefined for a metric that no row has. */
    readonly columnOf: (metric: string) => Column | undefined;
    /** Whether the times were logged; otherwise they are made up. Default: yes. */
    readonly hasClock?: boolean;
}
/** The rows of one run. Never changed once it is made. */
export declare class RunTable {
    #private;
    readonly length: number;
    readonly metrics: readonly string[];
    readonly hasClock: boolean;
    /** Steps never go back. */
    readonly isOrdered: boolean;
    /** Two rows are so far apart that a run may fire twice. */
    readonly spansCooldown: boolean;
    /** Milliseconds since 1970; undefined without rows. */
    readonly firstTime: number | undefined;
    readonly lastTime: number | undefined;
    constructor(parts: TableParts);
    /** The table of some rows; the same one for the same rows. */
    static of(rows: readonly Row[]): RunTable;
    /** One metric in an order; without any value where no row has it. */
    series(metric: string, order: RowOrder): Series;
}
