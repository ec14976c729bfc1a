import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { present } from '../../lib/present.ts';
import type { Desired } from '../../model/automation.ts';

/**
 * Automations on a project or a team that use another team's integration: W&B offers those of the owning team only
 * (docs/wandb-api.md, section 9.10). Registries and organizations own none, so a team is chosen for them.
 */
export function otherTeamProblems(
  desired: readonly Desired[],
  severity: 'warning' | 'error',
): readonly Diagnostic[] {
  return desired.flatMap(({ declaration }): readonly Diagnostic[] => {
    const { scope, action, key, source } = declaration;
    if ((scope.kind !== 'project' && scope.kind !== 'team') || !('integration' in action))
      return [];
    const { entity } = action.integration;
    if (entity === scope.entity) return [];
    const { ranges } = source;
    const path = `then.${action.kind}`;
    const range = ranges.get(`${path}.integration`) ?? ranges.get(path) ?? source.range;
    return [
      {
        code: 'integration/other-team',
        severity,
        message: `"${key}" is in ${scope.entity} and uses an integration of team ${entity}: W&B offers the integrations of the owning team only, and may refuse it`,
        hint: `Use an integration of ${scope.entity}: "wac integrations --entity ${scope.entity}" lists them`,
        keys: [key],
        ...present({ range }),
      },
    ];
  });
}
