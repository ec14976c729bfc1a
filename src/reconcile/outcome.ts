import type { AutomationId } from '../model/ids.ts';
import type { Change, Conflict, Drift, HeldBack, UnmanagedAutomation } from '../model/plan.ts';

/** What planning found out about one key, or about one automation on the server. */
export interface Outcome {
  readonly change?: Change;
  /** What was found to be the declaration's, whether or not it can be changed: nothing else is planned for it. */
  readonly claimed?: AutomationId;
  /** The key, when it is already as it should be. */
  readonly unchanged?: string;
  readonly conflicts?: readonly Conflict[];
  /** Why nothing is planned for the key although it is not as it should be; conflicts apart. */
  readonly heldBack?: HeldBack;
  readonly drift?: readonly Drift[];
  readonly leftAlone?: readonly UnmanagedAutomation[];
}
