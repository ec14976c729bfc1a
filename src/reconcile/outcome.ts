import type { Change, Conflict, Drift, LeftAlone } from '../model/plan.ts';

/** What planning found out about one key, or about one automation on the server. */
export interface Outcome {
  readonly change?: Change;
  /** The key, when it is already as it should be. */
  readonly unchanged?: string;
  readonly conflicts?: readonly Conflict[];
  readonly drift?: readonly Drift[];
  readonly leftAlone?: readonly LeftAlone[];
}
