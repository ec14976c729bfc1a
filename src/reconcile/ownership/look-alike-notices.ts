/**
 * Warns where a manifest names its automation almost as another one in the scope is named that this run does not manage.
 *
 * Both names are apart on the server, so both automations trigger. Somebody who meant to adopt the other one has
 * written its name differently.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { describeLookAlike, lookAlikeKey } from '../../lib/look-alike-names.ts';
import type { Desired, Observed } from '../../model/automation.ts';
import { describeScope, scopePath, scopeType } from '../../model/scope.ts';
import type { ClassifiedInventory } from './classify-observed.ts';

/** One warning for each manifest. */
export function lookAlikeNotices(
  { unownedAutomations }: ClassifiedInventory,
  desired: readonly Desired[],
): readonly Diagnostic[] {
  if (unownedAutomations.length === 0) return [];
  const byLook = new Map<string, Observed[]>();
  for (const { observed } of unownedAutomations) {
    const look = lookOf(observed);
    const known = byLook.get(look);
    if (known === undefined) byLook.set(look, [observed]);
    else known.push(observed);
  }
  return desired.flatMap(({ declaration, automation }): readonly Diagnostic[] => {
    const near = byLook.get(lookOf(automation)) ?? [];
    const other = near.find(({ name }) => name !== automation.name);
    // The same name is a conflict or an adoption, which the plan shows.
    if (other === undefined || near.some(({ name }) => name === automation.name)) return [];
    const difference = describeLookAlike(automation.name, other.name) ?? 'their characters';
    const { ranges, range } = declaration.source;
    return [
      {
        code: 'plan/look-alike',
        severity: 'warning',
        message: `The ${describeScope(automation.scope)} has an automation "${other.name}" that this configuration does not manage; its name differs from "${automation.name}" only in ${difference}: they are two automations`,
        hint: 'If one automation is meant, write the name as it is on the server and adopt it with --adopt. Otherwise give the manifest another name.',
        keys: [declaration.key],
        range: ranges.get('name') ?? ranges.get('key') ?? range,
      },
    ];
  });
}

function lookOf({ name, scope }: Pick<Observed, 'name' | 'scope'>): string {
  const where =
    scope.kind === 'other' ? `OTHER ${scope.type}` : `${scopeType(scope)} ${scopePath(scope)}`;
  return `${where}\n${lookAlikeKey(name)}`;
}
