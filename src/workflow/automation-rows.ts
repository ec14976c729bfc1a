/** One row for each automation on the server: what it is and whose. */
import { compareText } from '../lib/compare-text.ts';
import { present } from '../lib/present.ts';
import type { Observed } from '../model/automation.ts';
import { parseMarker } from '../model/canonical/marker.ts';
import { describeScope } from '../model/scope.ts';
import type { AutomationRow } from '../report/commands/automation-row.ts';

/**
 * The rows, sorted by scope and name.
 *
 * @param owner our owner with its environment's suffix; undefined when no manifests were read.
 */
export function automationRows(
  automations: readonly Observed[],
  owner: string | undefined,
): readonly AutomationRow[] {
  return automations
    .map((observed) => automationRow(observed, owner))
    .sort((a, b) => compareRows(a, b));
}

function automationRow(observed: Observed, owner: string | undefined): AutomationRow {
  const parsed = parseMarker(observed.description);
  const base = {
    id: observed.id,
    name: observed.name,
    scope:
      observed.scope.kind === 'other'
        ? `unknown scope (${observed.scope.type})`
        : describeScope(observed.scope),
    enabled: observed.enabled,
    event: observed.event.kind === 'other' ? observed.event.type : observed.event.kind,
    action: observed.action.kind === 'other' ? observed.action.type : observed.action.kind,
    ...present({ updatedAt: observed.updatedAt }),
  };
  if (parsed.kind === 'none') return { ...base, state: 'unmanaged' };
  if (parsed.kind === 'unreadable') return { ...base, state: 'unreadable-marker' };
  const { owner: markerOwner, key } = parsed.marker;
  return { ...base, owner: markerOwner, key, state: ownership(markerOwner, owner) };
}

/** Two owners that differ only in their environment belong to one repository. */
function ownership(
  markerOwner: string,
  owner: string | undefined,
): 'managed' | 'foreign' | 'other-environment' {
  if (owner === undefined || markerOwner === owner) return 'managed';
  const repository = (text: string): string => text.split(':')[0] ?? text;
  return repository(markerOwner) === repository(owner) ? 'other-environment' : 'foreign';
}

function compareRows(a: AutomationRow, b: AutomationRow): number {
  return compareText(a.scope, b.scope) || compareText(a.name, b.name) || compareText(a.id, b.id);
}
