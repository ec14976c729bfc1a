/** Makes a plan of changes that somebody asked for by name, rather than of a comparison with manifests. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { present } from '../../lib/present.ts';
import type { Change } from '../../model/plan/change.ts';
import type { Conflict } from '../../model/plan/conflict.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { heldByConflicts } from '../decide/held-back.ts';
import { changeDigest, digestedChange, planChecksum } from '../document/plan-checksum.ts';
import { optionsDocument } from '../document/plan-options.ts';
import { DocumentRedactor } from '../document/redact-document.ts';

/** What such a plan says besides its changes. */
export interface ExplicitPlanParts extends Pick<Plan, 'server' | 'owner' | 'environment'> {
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  /** Keys that are already as they were asked to be. */
  readonly unchanged?: readonly string[];
  /** Warnings; absent: none. */
  readonly diagnostics?: readonly Diagnostic[];
  /** Whether automations in a conflict are held back; without it a single conflict refuses the plan. */
  readonly allowConflicts: boolean;
}

/** The hint of plans that one conflict refuses, unless the command allows conflicts. */
export const CONTINUE_WITH_THE_REST =
  'Resolve each as shown, or continue with the rest: --allow-conflicts';

/** The plan. */
export function explicitPlan(parts: ExplicitPlanParts): Plan {
  const { server, owner, environment, changes, conflicts, allowConflicts } = parts;
  const target = { server, owner, ...present({ environment }) };
  const redactor = new DocumentRedactor(target);
  const digests = changes.map((change) => changeDigest(digestedChange(change, redactor)));
  return {
    ...target,
    changes,
    drift: [],
    conflicts,
    heldBack: heldByConflicts(conflicts),
    unmanaged: [],
    unchanged: parts.unchanged ?? [],
    refusedBy:
      conflicts.length === 0 || allowConflicts
        ? []
        : [{ kind: 'conflicts', count: conflicts.length, hint: CONTINUE_WITH_THE_REST }],
    diagnostics: parts.diagnostics ?? [],
    hidden: 0,
    checksum: planChecksum(digests, { ...target, options: optionsDocument(undefined) }),
  };
}
