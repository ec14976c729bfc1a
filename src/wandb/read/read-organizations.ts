/** Organizations by either of their names, with their backing entity and their flags; all in one request. */
import type { JsonObject } from '../../lib/json.ts';
import { objectField, objectsField, textField } from '../codec/fields.ts';
import { ENTITY_SCOPE_FEATURE } from '../codec/kinds/server-feature.ts';
import { MAX_ALIASES } from '../operations/operation.ts';
import { organizationsOperation } from '../operations/read-server.ts';
import type { Querying } from '../query.ts';
import type { StatedCapabilities } from './read-capabilities.ts';
import { unknownFields } from './unknown-fields.ts';

/** An organization as the server has it. */
export interface Organization {
  readonly name: string;
  /** The entity that backs it: registries are projects in it, and organization scopes are it. */
  readonly entity: { readonly id: string; readonly name: string };
  /**
   * Whether the server lists `automation_entity_scope` as off. Absence says nothing: servers remove such flags when a
   * feature becomes generally available (docs/wandb-api.md, section 5.2).
   */
  readonly isEntityScopeOff: boolean;
}

/** The flag with which the server turns team and organization scopes off for an organization. */
export const ENTITY_SCOPE_FLAG = 'automation_entity_scope';

export interface Organizations {
  /** Asks for all that is not known yet. */
  load(names: {
    readonly organizations: readonly string[];
    readonly teams: readonly string[];
  }): Promise<void>;
  /** By display name or entity name; undefined when there is none or the key cannot see it. */
  find(name: string): Organization | undefined;
  /** Whether there is an entity of that name, as far as it was loaded and the key can see. */
  hasEntity(name: string): boolean;
  /** The organization that a team belongs to; undefined when it has none or it was not loaded. */
  ofTeam(team: string): Organization | undefined;
}

/** What questions about organizations need. */
interface Asking extends Querying {
  capabilities(): Promise<StatedCapabilities>;
}

/** Creates the memory; the session is taken late because it holds this memory itself. */
export function createOrganizations(sessionOf: () => Asking): Organizations {
  const byName = new Map<string, Organization | undefined>();
  const byTeam = new Map<string, Organization | undefined>();
  const entitiesSeen = new Set<string>();
  let hasFlags = true;

  async function ask(organizations: readonly string[], entities: readonly string[]): Promise<void> {
    const session = sessionOf();
    const { features } = await session.capabilities();
    hasFlags &&= features.has(ENTITY_SCOPE_FEATURE);
    // Another request may find out that there are no flags while this one waits.
    const asksFlags = hasFlags;
    const look = async (): Promise<JsonObject> =>
      await session.query(
        organizationsOperation({ organizations, entities, hasFlags }),
        'look up organizations',
      );
    let data: JsonObject;
    try {
      data = await look();
    } catch (error) {
      // The flags are optional, and not every server has them.
      if (!asksFlags || !unknownFields(error).has('featureFlags')) throw error;
      hasFlags = false;
      data = await look();
    }
    remember(data, organizations, entities);
  }

  function remember(
    data: JsonObject,
    organizations: readonly string[],
    entities: readonly string[],
  ): void {
    entities.forEach((name, index) => {
      const owned = objectField(data, `entity${index}`);
      if (owned !== undefined) entitiesSeen.add(name);
      const organization = decodeOrganization(owned && objectField(owned, 'organization'));
      byTeam.set(name, organization);
      if (organization?.entity.name === name) byName.set(name, organization);
    });
    organizations.forEach((name, index) => {
      const organization = decodeOrganization(objectField(data, `organization${index}`));
      byName.set(name, organization ?? byName.get(name));
    });
  }

  return {
    load: async ({ organizations, teams }) => {
      const names = [...new Set(organizations)].filter((name) => !byName.has(name));
      // A name may be that of the backing entity, so it is asked for as both.
      const entities = [...new Set([...names, ...teams])].filter((name) => !byTeam.has(name));
      const half = Math.floor(MAX_ALIASES / 2);
      for (let start = 0; start < Math.max(names.length, entities.length); start += half) {
        await ask(names.slice(start, start + half), entities.slice(start, start + half));
      }
    },
    hasEntity: (name) => entitiesSeen.has(name),
    find: (name) => byName.get(name),
    ofTeam: (team) => byTeam.get(team),
  };
}

function decodeOrganization(node: JsonObject | undefined): Organization | undefined {
  const entity = node === undefined ? undefined : objectField(node, 'orgEntity');
  if (node === undefined || entity === undefined) return undefined;
  const name = textField(node, 'name');
  const id = textField(entity, 'id');
  const entityName = textField(entity, 'name');
  if (name === undefined || id === undefined || entityName === undefined) return undefined;
  return {
    name,
    entity: { id, name: entityName },
    isEntityScopeOff: objectsField(node, 'featureFlags').some(
      (flag) => flag['rampKey'] === ENTITY_SCOPE_FLAG && flag['isEnabled'] === false,
    ),
  };
}
