/**
 * The writes of a plan, and which wait for which.
 *
 * A change is one step, or two where it passes through a temporary name: the first frees its old slot, so what waits
 * for that slot waits for the first step only, and the circle is open.
 */

import { present } from '../../lib/present.ts';
import type { AutomationDraft, Observed } from '../../model/automation.ts';
import type { Slot } from '../../model/automation-api.ts';
import type { ScopeId } from '../../model/ids.ts';
import type { Change } from '../../model/plan/change.ts';
import { identityOf } from '../../reconcile/document/plan-checksum.ts';
import { temporaryDraft } from '../../reconcile/order/temporary-draft.ts';
import type { ChangeResultIdentity } from '../../reconcile/ownership/result-identity.ts';

/** One write. */
export interface ApplyStep {
  readonly change: Change;
  /** What is sent; absent for a delete. */
  readonly draft?: AutomationDraft;
  /** What the server must hold before; absent for a create. */
  readonly from?: ChangeResultIdentity;
  /** What it holds afterwards; absent for a delete. */
  readonly to?: ChangeResultIdentity;
  /** The slot of the automation before this step; absent for a create. */
  readonly standsAt?: Slot;
  /** Whether the change is done with it; false for the step to a temporary name. */
  readonly isFinal: boolean;
  readonly waitsFor: readonly ApplyStep[];
}

/** The steps in the order of the plan. */
export function applySteps(changes: readonly Change[]): readonly ApplyStep[] {
  const frees = new Map<string, ApplyStep & { waitsFor: ApplyStep[] }>();
  const steps: (ApplyStep & { waitsFor: ApplyStep[] })[] = [];
  const finals: (ApplyStep & { waitsFor: ApplyStep[] })[] = [];
  for (const change of changes) {
    const made = stepsOf(change);
    steps.push(...made);
    finals.push(...made.filter((step) => step.isFinal));
    const [first] = made;
    // What is pruned in an entity left behind may have the key of one that goes on elsewhere.
    // What is created again waits for its deletion, which comes first.
    const isSecond = change.reason === 'entity-left' || change.reason === 'recreated';
    const isKnown = frees.has(change.key) && isSecond;
    if (first !== undefined && !isKnown) frees.set(change.key, first);
  }
  for (const step of finals) {
    for (const key of step.change.dependsOn) {
      const free = frees.get(key);
      if (free !== undefined && free.change !== step.change) step.waitsFor.push(free);
    }
  }
  return steps;
}

function stepsOf(change: Change): (ApplyStep & { waitsFor: ApplyStep[] })[] {
  const { before, after, precondition } = change;
  const from =
    precondition.kind !== 'present'
      ? undefined
      : {
          digest: precondition.digest,
          ...present({ marker: precondition.marker }),
        };
  const start = {
    ...present({ from, standsAt: before === undefined ? undefined : slotToRead(before) }),
  };
  const end =
    after === undefined
      ? { change, isFinal: true }
      : { change, isFinal: true, draft: after, to: identityOf(before, after) };
  const temporary = temporaryDraft(change);
  if (temporary === undefined) return [{ ...start, ...end, waitsFor: [] }];

  const middle = identityOf(before, temporary);
  const first = { ...start, change, draft: temporary, to: middle, isFinal: false, waitsFor: [] };
  return [first, { ...end, from: middle, standsAt: slotToRead(temporary), waitsFor: [first] }];
}

/** Where to read: automations on a scope of an unknown type are in their entity's list too. */
function slotToRead(automation: Observed | AutomationDraft): Slot {
  const { scope, name } = automation;
  if (scope.kind !== 'other') return { scope, name };
  const entity = 'listedIn' in automation ? automation.listedIn : '';
  return { scope: { kind: 'team', id: '' as ScopeId, entity }, name };
}
