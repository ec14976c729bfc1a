/** Why an automation fired, or did not: one word for each verdict of the evaluator. */
export type ReasonCode =
  | 'fired'
  | 'condition-false' // evaluated, and never true
  | 'filter-false' // the artifact filter does not hold
  | 'run-filtered' // the run filter does not hold
  | 'window-not-full' // fewer logged values than the windows need
  | 'undefined-change' // a relative change from zero
  | 'zero-deviation' // a z-score among equal values
  | 'suppressed-24h' // true, but the automation acted for this run less than 24 hours ago
  | 'unknown-operator' // a filter uses what nobody can evaluate
  | 'metric-absent' // no row has the metric
  | 'non-numeric' // the metric was logged, and never as a number
  | 'event-mismatch' // another kind of event
  | 'scope-mismatch' // outside the automation's scope
  | 'state-not-reported' // none of the run's states is ever reported
  | 'disabled';

/** Every reason code, in the order of the reference. */
export const REASON_CODES: readonly ReasonCode[] = [
  'fired',
  'condition-false',
  'filter-false',
  'run-filtered',
  'window-not-full',
  'undefined-change',
  'zero-deviation',
  'suppressed-24h',
  'unknown-operator',
  'metric-absent',
  'non-numeric',
  'event-mismatch',
  'scope-mismatch',
  'state-not-reported',
  'disabled',
];

/** Reasons that show nothing about the rule: a negative test that ends in one of them has most likely a mistake. */
export const VACUOUS_REASONS: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'metric-absent',
  'non-numeric',
  'event-mismatch',
  'scope-mismatch',
  'state-not-reported',
  'disabled',
]);
