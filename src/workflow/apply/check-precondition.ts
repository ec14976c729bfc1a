/** Checks what was just read: whether the step may still be written, is done already, or conflicts with an edit. */
import type { Observed } from '../../model/automation.ts';
import type { Slot } from '../../model/automation-api.ts';
import { canonicalAutomation } from '../../model/canonical/canonical-automation.ts';
import { automationDigest } from '../../model/canonical/digest.ts';
import { type Marker, parseMarker } from '../../model/canonical/marker.ts';
import { slotOf } from '../../reconcile/observed/slots.ts';
import { isCopy } from '../../reconcile/ownership/classify-observed.ts';
import { describeObserved } from '../../reconcile/ownership/describe-observed.ts';
import type { ChangeResultIdentity } from '../../reconcile/ownership/result-identity.ts';
import type { ApplyStep } from './apply-steps.ts';

/** What the live state means for a step. */
export type PreconditionResult =
  /** As the plan found it: the step may be written. */
  | { readonly state: 'untouched' }
  /** As the step wants it. `observed` is absent for a delete. */
  | { readonly state: 'done'; readonly observed?: Observed }
  /** Neither. */
  | {
      readonly state: 'changed';
      readonly code: 'precondition' | 'conflict';
      readonly message: string;
    };

/** What has to be read to check a step. */
export function slotsToRead({ change, draft, standsAt }: ApplyStep): readonly Slot[] {
  const { precondition } = change;
  const held = precondition.kind === 'present' ? { id: precondition.id } : {};
  const slots: Slot[] = standsAt === undefined ? [] : [{ ...standsAt, ...held }];
  if (draft !== undefined) slots.push({ scope: draft.scope, name: draft.name });
  const seen = new Set<string>();
  return slots.filter((slot) => {
    const id = slotOf(slot);
    return seen.size < seen.add(id).size;
  });
}

/** Checks one step by what was read in its slots. */
export function checkPrecondition(step: ApplyStep, live: readonly Observed[]): PreconditionResult {
  const { change, draft, from, to } = step;
  const { precondition } = change;
  if (precondition.kind === 'free') return checkSlot(step, live);

  const observed = live.find(({ id }) => id === precondition.id);
  if (observed === undefined) {
    if (draft === undefined) return { state: 'done' };
    const message = `"${change.key}" was deleted on the server since the plan was made`;
    return { state: 'changed', code: 'precondition', message };
  }
  if (to !== undefined && hasIdentity(observed, to)) return { state: 'done', observed };
  if (from === undefined || !hasIdentity(observed, from)) {
    const message = `${describeObserved(observed)} was edited on the server since the plan was made`;
    return { state: 'changed', code: 'precondition', message };
  }
  const slot = draft === undefined ? undefined : slotOf(draft);
  const other = live.find((each) => each.id !== precondition.id && slotOf(each) === slot);
  if (other === undefined) return { state: 'untouched' };
  const message = `The slot of "${change.key}" was taken by ${describeObserved(other)} since the plan was made`;
  return { state: 'changed', code: 'conflict', message };
}

/** Whether an automation is exactly this: its content, and its marker to the letter. */
export function hasIdentity(observed: Observed, identity: ChangeResultIdentity): boolean {
  const parsed = parseMarker(observed.description);
  const marker = parsed.kind === 'none' ? undefined : parsed.line;
  return (
    marker === identity.marker &&
    automationDigest(canonicalAutomation(observed)) === identity.digest
  );
}

/** A create needs its slot free, and its key unused as far as the names that were read show. */
function checkSlot(
  { change, draft, to }: ApplyStep,
  live: readonly Observed[],
): PreconditionResult {
  if (draft === undefined || to === undefined) return { state: 'untouched' };
  const slot = slotOf(draft);
  const there = live.find((each) => slotOf(each) === slot);
  if (there !== undefined && hasIdentity(there, to)) return { state: 'done', observed: there };
  const own = parseMarker(draft.description);
  if (there !== undefined) {
    const isOurs = own.kind === 'marker' && carriesKey(there, own.marker);
    return isOurs
      ? {
          state: 'changed',
          code: 'precondition',
          message: `${describeObserved(there)} got the key "${change.key}" after the plan was made, and is not as planned`,
        }
      : {
          state: 'changed',
          code: 'conflict',
          message: `The slot of "${change.key}" was taken by ${describeObserved(there)} since the plan was made`,
        };
  }
  const owned = live.find((each) => own.kind === 'marker' && holdsKey(each, own.marker));
  if (owned === undefined) return { state: 'untouched' };
  const message = `${describeObserved(owned)} got the key "${change.key}" after the plan was made`;
  return { state: 'changed', code: 'precondition', message };
}

/** Whether an automation is the one that a key means; a copy made by hand is not. */
function holdsKey(observed: Observed, marker: Marker): boolean {
  const parsed = parseMarker(observed.description);
  return (
    parsed.kind === 'marker' && carriesKey(observed, marker) && !isCopy(parsed.marker, observed)
  );
}

function carriesKey(observed: Observed, { owner, key }: Marker): boolean {
  const parsed = parseMarker(observed.description);
  return parsed.kind === 'marker' && parsed.marker.owner === owner && parsed.marker.key === key;
}
