/**
 * Filters: our own walk over `$and`, `$or`, `$nor` and `$not`, with single leaves evaluated one by one.
 *
 * The walk never stops early, so that every leaf's outcome is known: explanations, "why not" and the coverage of
 * conditions need them all. One leaf that nobody can evaluate makes the whole verdict unknown, never true or false.
 */
import { type JsonObject, type JsonValue } from '../../lib/json.js';
import type { MongoFilter } from '../../model/event.js';
import { type LeafOptions } from './evaluate-leaf.js';
/** The outcome of a filter or of a leaf; `unknown` when an operator cannot be evaluated. */
export type Truth = boolean | 'unknown';
/** One comparison of a filter, with what it found. */
export interface FilterLeaf {
    /** Its path in the filter; the same for every document. */
    readonly id: string;
    readonly field: string;
    readonly operator: string;
    readonly operand: JsonValue;
    /** Absent when the document does not have the field. */
    readonly actual?: JsonValue;
    /** Of the comparison itself, before any `$not` or `$nor` around it. */
    readonly outcome: Truth;
}
/** A filter's verdict with all of its leaves. */
export interface FilterOutcome {
    readonly truth: Truth;
    readonly leaves: readonly FilterLeaf[];
}
/** Evaluates a filter in the server's form against a document under the server's names. */
export declare function evaluateFilter(filter: MongoFilter, document: JsonObject, options?: LeafOptions): FilterOutcome;
