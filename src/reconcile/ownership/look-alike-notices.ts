/**
 * Warns where a manifest names its automation almost as another one in the scope is named that this run does not manage.
 *
 * Both names are apart on the server, so both automations trigger. Somebody who meant to adopt the other one has
 * written its name differently.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { describeLookAlike } from '../../lib/look-alike-names.ts';
import type { Desired, Observed } from '../../model/automation.ts';
import { describeScope } from '../../model/scope.ts';
import { lookOf } from '../observed/observed-index.ts';
import type { UnownedAutomations } from '../observed/unowned-automations.ts';
import type { ClassifiedInventory } from './classify-observed.ts';

/** One warning for each manifest. */
export function lookAlikeNotices(
  { unowned }: ClassifiedInventory,
  desired: readonly Desired[],
): readonly Diagnostic[] {
  if (unowned.size === 0) return [];
  const nearOf = unowned.size > desired.length ? findNear(unowned) : collectNear(unowned);
  return desired.flatMap(({ declaration, automation }): readonly Diagnostic[] => {
    const near = nearOf(lookOf(automation));
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

type Near = (look: string) => readonly Observed[];

/** In an index that the plans of all owners share. */
function findNear(unowned: UnownedAutomations): Near {
  return (look) => unowned.withLook(look);
}

/** Of few: most automations are ours, and how they look is of no use. */
function collectNear(unowned: UnownedAutomations): Near {
  const byLook = new Map<string, Observed[]>();
  for (const { observed } of unowned.list()) {
    const look = lookOf(observed);
    const known = byLook.get(look);
    if (known === undefined) byLook.set(look, [observed]);
    else known.push(observed);
  }
  return (look) => byLook.get(look) ?? [];
}
