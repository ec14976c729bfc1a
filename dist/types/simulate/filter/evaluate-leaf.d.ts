import { type JsonValue } from '../../lib/json.js';
/** How regular expressions match. */
export interface LeafOptions {
    /** The expression must match the whole text. */
    readonly wholeMatch?: boolean;
}
/**
 * Evaluates one operator.
 *
 * @param value undefined for a field that is missing.
 * @returns undefined when the operator is unknown or its operand makes no sense.
 */
export declare function evaluateLeaf(operator: string, operand: JsonValue, value: JsonValue | undefined, options?: LeafOptions): boolean | undefined;
