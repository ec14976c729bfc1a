/** Places: a scope and a name in it, which the server gives to one automation at most. */
import type { Automation, Observed } from '../../model/automation.ts';
import { scopeType } from '../../model/scope.ts';

type Placed = Pick<Observed, 'name' | 'scope'> | Pick<Automation, 'name' | 'scope'>;

/** The place as one text; two automations at one place have the same. */
export function placeOf(automation: Placed): string {
  return `${scopeOf(automation)} ${automation.name.trim()}`;
}

/**
 * The place with the name's case folded away: whether the server tells "Loss" from "loss" is not documented, so the
 * order of changes takes care not to find out.
 */
export function foldedPlaceOf(automation: Placed): string {
  return `${scopeOf(automation)} ${automation.name.trim().normalize('NFC').toLowerCase()}`;
}

function scopeOf({ scope }: Placed): string {
  return scope.kind === 'other' ? `OTHER:${scope.type}` : `${scopeType(scope)}:${scope.id}`;
}
