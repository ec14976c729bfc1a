/** Gives every integration of an export a name in the configuration. */
import type { JsonObject, JsonValue } from '../../lib/json.ts';
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

/** What aliases depend on. */
export interface AliasOptions {
  /** The configuration's default entity; undefined where it has none. */
  readonly entity: string | undefined;
  /** What the teams have: where two have one name, the workspace distinguishes them, or else the id. */
  readonly integrations: readonly Integration[];
  /** The entity of the person that the API key belongs to; undefined where it is not known. */
  readonly personalEntity: string | undefined;
  /** Aliases that the configuration already has, with their definitions: equal ones are used, no name is taken twice. */
  readonly existing: ReadonlyMap<string, JsonValue>;
}

/**
 * Names integrations after their channel or webhook.
 *
 * An alias without a team means the team of each scope that uses it, so projects of several teams share one.
 *
 * An integration whose team is not known, or that belongs to a person, is written with its id: other keys do not list
 * it, and a plan finds it in the automations that use it.
 */
export function nameAliases(
  selected: readonly ExpressibleObserved[],
  { entity, integrations, personalEntity, existing }: AliasOptions,
): ExportedAliases {
  const used = selected.map(({ action }) => actionIntegration(action));
  const all = new Map(
    [...integrations, ...used.filter((each) => each !== undefined)].map((each) => [each.id, each]),
  );
  const names = new Map([...existing].map(([name, value]) => [stableJson(value), name]));
  const definitions = new Map<string, JsonObject>();
  const taken = new Set(existing.keys());

  function definitionOf(observed: ExpressibleObserved): JsonObject | undefined {
    const integration = actionIntegration(observed.action);
    if (integration === undefined) return undefined;
    const owner = owningEntity(
      observed.scope,
      entity === undefined ? {} : { defaultEntity: entity },
    );
    const named =
      integration.entity === undefined || integration.entity === personalEntity
        ? unnamed(integration)
        : shortest(integration, [...all.values()]);
    return integrationDocument(named, owner);
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
  const bare = unnamed(integration);
  if (alike.some((other) => other.workspace === workspace)) return bare;
  const named: Integration = {
    ...bare,
    ...present({ channel, name }),
  };
  return alike.length === 0 || workspace === undefined ? named : { ...named, workspace };
}

/** The integration by its id alone. */
function unnamed({ id, kind, entity }: Integration): Integration {
  return { id, kind, ...present({ entity }) };
}
