/** Slots: a scope and a name in it, which the server gives to one automation at most. */
import type { Automation, Observed } from '../../model/automation.ts';
import { scopeType } from '../../model/scope.ts';

type InSlot = Pick<Observed, 'name' | 'scope'> | Pick<Automation, 'name' | 'scope'>;

/**
 * The slot as one string; two automations in one slot have the same. Names that differ in a space, in letter case or in
 * their Unicode form are apart, as they are on the server.
 */
export function slotOf(automation: InSlot): string {
  return `${scopeOf(automation)} ${automation.name}`;
}

/**
 * The slot with the name's case, Unicode form and outer space folded away. Only for the order of changes: a change
 * waits for a near-equal name to go where that goes anyway, and never depends on one that stays.
 */
export function foldedSlotOf(automation: InSlot): string {
  return `${scopeOf(automation)} ${automation.name.trim().normalize('NFC').toLowerCase()}`;
}

function scopeOf({ scope }: InSlot): string {
  return scope.kind === 'other' ? `OTHER:${scope.type}` : `${scopeType(scope)}:${scope.id}`;
}
