/** What the rules that a plan changes would have done on recorded runs. It never changes the plan. */

/** What the runs show about a rule that a check reports, such as a threshold that no value reaches. */
export interface EvidenceFinding {
  /** A code of docs/diagnostics.md. */
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

/** One rule. */
export interface RuleEvidence {
  readonly key: string;
  /** `evaluated`; `no-data`: there was nothing to evaluate it on; `not-evaluated`: something could not be read. */
  readonly status: 'evaluated' | 'no-data' | 'not-evaluated';
  /** One line for people. */
  readonly text: string;
  /** Runs that the rule takes, and on which it fires: after the change, and before it. Absent where it was not evaluated. */
  readonly runs?: number;
  readonly fires?: number;
  readonly firedBefore?: number;
  /** Names of runs, in their order. */
  readonly newlyFires?: readonly string[];
  readonly noLongerFires?: readonly string[];
  /** Failed runs among those on which it no longer fires. */
  readonly missed?: readonly string[];
  /** What `wac lint` reports about the rule on the same runs; absent where that is nothing. */
  readonly findings?: readonly EvidenceFinding[];
}

/** Every rule that the plan creates, changes or removes. */
export interface PlanEvidence {
  readonly source: 'files' | 'live';
  /** ISO time before which no run began; absent for no limit. */
  readonly since?: string;
  /** Why the recorded runs cannot be used, where no rule says so: they are missing, empty, or not histories. */
  readonly problem?: string;
  readonly rules: readonly RuleEvidence[];
}
