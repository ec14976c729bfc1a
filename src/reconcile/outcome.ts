import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AutomationId } from '../model/ids.ts';
import type { Change } from '../model/plan/change.ts';
import type { Conflict, Drift, HeldBack, UnmanagedAutomation } from '../model/plan/conflict.ts';

/** What planning found out about one key, or about one automation on the server. */
export interface Outcome {
  readonly change?: Change;
  /** The removal that must come before `change`, which creates the automation again. */
  readonly deletion?: Change;
  /** What was found to be the declaration's, whether or not it can be changed: nothing else is planned for it. */
  readonly claimed?: AutomationId;
  /** The key, when it is already as it should be. */
  readonly unchanged?: string;
  readonly conflicts?: readonly Conflict[];
  /** Why nothing is planned for the key although it is not as it should be; conflicts apart. */
  readonly heldBack?: HeldBack;
  readonly drift?: readonly Drift[];
  /** Warnings about the change. */
  readonly diagnostics?: readonly Diagnostic[];
  readonly unmanaged?: readonly UnmanagedAutomation[];
}

/** What planning found out about everything, each kind in the order of the outcomes. */
export interface CollectedOutcomes {
  readonly changes: readonly Change[];
  readonly unchanged: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly heldBack: readonly HeldBack[];
  readonly drift: readonly Drift[];
  readonly diagnostics: readonly Diagnostic[];
  readonly unmanaged: readonly UnmanagedAutomation[];
}

/** Takes outcomes apart by kind. */
export function collectOutcomes(outcomes: readonly Outcome[]): CollectedOutcomes {
  const changes: Change[] = [];
  const unchanged: string[] = [];
  const conflicts: Conflict[] = [];
  const heldBack: HeldBack[] = [];
  const drift: Drift[] = [];
  const diagnostics: Diagnostic[] = [];
  const unmanaged: UnmanagedAutomation[] = [];
  for (const outcome of outcomes) {
    if (outcome.unchanged !== undefined) unchanged.push(outcome.unchanged);
    addPresent(changes, outcome.deletion);
    addPresent(changes, outcome.change);
    addPresent(heldBack, outcome.heldBack);
    addAll(conflicts, outcome.conflicts);
    addAll(drift, outcome.drift);
    addAll(diagnostics, outcome.diagnostics);
    addAll(unmanaged, outcome.unmanaged);
  }
  return { changes, unchanged, conflicts, heldBack, drift, diagnostics, unmanaged };
}

function addPresent<T>(items: T[], item: T | undefined): void {
  if (item !== undefined) items.push(item);
}

function addAll<T>(items: T[], added: readonly T[] | undefined): void {
  if (added !== undefined) items.push(...added);
}
