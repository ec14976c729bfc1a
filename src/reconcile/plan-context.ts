import type { SharedParts } from '../model/canonical/canonical-automation.ts';
import type { PlanPolicy } from '../model/plan/policy.ts';

/** What planning each automation of one plan needs besides the automation. */
export interface PlanContext {
  readonly policy: PlanPolicy;
  /** Canonical parts that many automations have alike. */
  readonly parts: SharedParts;
}
