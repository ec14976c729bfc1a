/** Why an automation fired, or did not: one word for each verdict of the evaluator. */
export type ReasonCode = 'fired' | 'condition-false' | 'filter-false' | 'run-filtered' | 'window-not-full' | 'undefined-change' | 'zero-deviation' | 'suppressed-24h' | 'unknown-operator' | 'metric-absent' | 'non-numeric' | 'event-mismatch' | 'scope-mismatch' | 'state-not-reported' | 'disabled';
/** Every reason code, in the order of the reference. */
export declare const REASON_CODES: readonly ReasonCode[];
/** Reasons that show nothing about the rule: a negative test that ends in one of them has most likely a mistake. */
export declare const VACUOUS_REASONS: ReadonlySet<ReasonCode>;
