/** The configuration that an export writes. */
import { compareText } from '../../lib/compare-text.ts';
import { present } from '../../lib/present.ts';
import { actionIntegration, type OnRemove } from '../../model/automation.ts';
import type { ExpressibleObserved } from './export-selection.ts';

/** The fields of the exported configuration, besides aliases and variables. */
export interface ExportedConfiguration {
  readonly owner: string;
  readonly onRemove: OnRemove;
  readonly server?: string;
  /** Absent where no team is known. */
  readonly entity?: string;
  readonly entities: readonly string[];
  readonly organizations: readonly string[];
}

/** Names every entity and organization that an exported automation lives in or an exported webhook belongs to. */
export function exportConfiguration(
  selected: readonly ExpressibleObserved[],
  options: {
    readonly owner: string;
    readonly onRemove: OnRemove;
    readonly entity?: string;
    readonly server?: string;
    /** The teams of exported webhooks. */
    readonly webhookTeams: readonly string[];
  },
): ExportedConfiguration {
  const teams: string[] = [];
  const owners: string[] = [];
  const organizations = new Set<string>();
  for (const { scope, action } of selected) {
    if (scope.kind === 'project' || scope.kind === 'team') teams.push(scope.entity);
    else organizations.add(scope.entity);
    const owner = actionIntegration(action)?.entity;
    if (owner !== undefined) owners.push(owner);
  }
  const entity =
    options.entity ?? commonest(teams) ?? commonest(owners) ?? commonest(options.webhookTeams);
  const entities = new Set(
    entity === undefined ? teams : [entity, ...teams, ...options.webhookTeams],
  );
  return {
    owner: options.owner,
    onRemove: options.onRemove,
    ...present({ server: options.server, entity }),
    entities: [...entities].sort(compareText),
    organizations: [...organizations].sort(compareText),
  };
}

/** The most frequent string of a list; of several the first in order. */
function commonest(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b));
  return sorted[0]?.[0];
}
