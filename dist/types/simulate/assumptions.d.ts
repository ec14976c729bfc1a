/**
 * What the server's documentation leaves open, as documented assumptions.
 *
 * Each assumption has a default interpretation, first in its list. Where nobody outside W&B
 * knows which is true, the other interpretations are tried as well (`probed`), and a verdict that turns is marked. Rows that
 * the documentation or the SDK's source settles have switches only so that a test can say what it relies on.
 */
export type AssumptionId = 'A1' | 'A2' | 'A3' | 'A4' | 'A5' | 'A6' | 'A7' | 'A8' | 'A9' | 'A10' | 'A11' | 'A12' | 'A13' | 'A14' | 'A15';
/** One row of the table. */
export interface AssumptionInfo {
    readonly question: string;
    /** The first is the default. */
    readonly interpretations: readonly [string, ...string[]];
    /** Interpretations that are tried besides the one in force; empty where the behavior is documented. */
    readonly probed: readonly string[];
    /** Completes "passes only if W&B …", for the default interpretation. */
    readonly claim: string;
}
/** The interpretation in force for each assumption that is not at its default. */
export type Assumptions = Readonly<Partial<Record<AssumptionId, string>>>;
/** The table, in order. */
export declare const ASSUMPTIONS: Readonly<Record<AssumptionId, AssumptionInfo>>;
/** Every id, in order. */
export declare const ASSUMPTION_IDS: readonly AssumptionId[];
/** The interpretation in force. */
export declare function interpretationOf(assumptions: Assumptions, id: AssumptionId): string;
/** Whether a string is the id of an assumption. */
export declare function isAssumptionId(text: string): text is AssumptionId;
