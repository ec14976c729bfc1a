/** Gives every integration of an export a name in the configuration. */
import type { JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import { slugify } from '../../lib/slugify.ts';
import { stableJson } from '../../lib/stable-json.ts';
import { actionIntegration } from '../../model/automation.ts';
import { owningEntity } from '../../model/document/document.ts';
import { integrationDocument } from '../../model/document/document-action.ts';
import type { Integration } from '../../model/integration.ts';
import type { ExpressibleObserved } from './export-selection.ts';
import { uniqueName } from './unique-name.ts';

/** The aliases of an export. */
export interface ExportedAliases {
  /** The alias of an automation's integration; undefined when its action has none. */
  nameOf(observed: ExpressibleObserved): string | undefined;
  /** What each alias stands for, in the order of first use. */
  readonly definitions: ReadonlyMap<string, JsonObject>;
}

/**
 * Names integrations after their channel or webhook.
 *
 * An alias without a team means the team of each scope that uses it, so projects of several teams share one.
 *
 * @param integrations what the teams have: where two answer to one name, the workspace is said, or else the id.
 */
export function nameAliases(
  selected: readonly ExpressibleObserved[],
  entity: string | undefined,
  integrations: readonly Integration[],
): ExportedAliases {
  const used = selected.map(({ action }) => actionIntegration(action));
  const all = new Map(
    [...integrations, ...used.filter((each) => each !== undefined)].map((each) => [each.id, each]),
  );
  const names = new Map<string, string>();
  const definitions = new Map<string, JsonObject>();
  const taken = new Set<string>();

  function definitionOf(observed: ExpressibleObserved): JsonObject | undefined {
    const integration = actionIntegration(observed.action);
    if (integration === undefined) return undefined;
    const owner = owningEntity(
      observed.scope,
      entity === undefined ? {} : { defaultEntity: entity },
    );
    return integrationDocument(shortest(integration, [...all.values()]), owner);
  }

  for (const observed of selected) {
    const definition = definitionOf(observed);
    const integration = actionIntegration(observed.action);
    if (definition === undefined || integration === undefined) continue;
    const text = stableJson(definition);
    if (names.has(text)) continue;
    const wanted = slugify(integration.channel ?? integration.name ?? '') || 'integration';
    const name = uniqueName(wanted, [String(definition['entity'] ?? '')], taken);
    names.set(text, name);
    definitions.set(name, definition);
  }
  return {
    nameOf: (observed) => names.get(stableJson(definitionOf(observed) ?? null)),
    definitions,
  };
}

/** The integration with no more names than it takes to find it, and with none where names cannot. */
function shortest(integration: Integration, all: readonly Integration[]): Integration {
  const { id, kind, entity, channel, workspace, name } = integration;
  const alike = all.filter(
    (other) =>
      other.id !== id &&
      other.kind === kind &&
      (entity === undefined || other.entity === undefined || other.entity === entity) &&
      other.channel === channel &&
      other.name === name,
  );
  const bare: Integration = entity === undefined ? { id, kind } : { id, kind, entity };
  if (alike.some((other) => other.workspace === workspace)) return bare;
  const named: Integration = {
    ...bare,
    ...present({ channel, name }),
  };
  return alike.length === 0 || workspace === undefined ? named : { ...named, workspace };
}
