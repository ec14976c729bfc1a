/**
 * Reads all automations of some entities.
 *
 * Premise: unknown is never absent. A list that contradicts itself is a failure; a list that is shorter than the
 * server counts is read once more, and what is still missing is reported as hidden, because that is what partial rights
 * look like.
 */

import { Failure } from '../../diagnostics/failure.ts';
import { allInOrder } from '../../lib/all-in-order.ts';
import { compareText } from '../../lib/compare-text.ts';
import { isJsonList, isJsonObject, type JsonObject } from '../../lib/json.ts';
import { stableJson } from '../../lib/stable-json.ts';
import type { Observed } from '../../model/automation.ts';
import type { Inventory, InventoryRequest, ReadEntity } from '../../model/automation-api.ts';
import type { ScopeId } from '../../model/ids.ts';
import { entityScope } from '../codec/decode-scope.ts';
import { decodeTrigger } from '../codec/decode-trigger.ts';
import { ENTITY_LIST_FEATURE, ENTITY_SCOPE_FEATURE } from '../codec/kinds/server-feature.ts';
import { entityTriggersOperation, projectWalkOperation } from '../operations/read-lists.ts';
import { rememberScope, type Session } from '../session.ts';
import { checkName } from './check-name.ts';
import { incomplete, readConnection, type WholeList } from './read-connection.ts';
import { unseenEntity } from './read-integrations.ts';
import type { Organization } from './read-organizations.ts';
import { SharedNodeParts } from './shared-parts.ts';

/** Lists of entities that were read, or are being read, by the entity's name; undefined for one that cannot be seen. */
export type EntityLists = Map<string, Promise<EntityList | undefined>>;

/**
 * Reads all entities side by side and merges what they hold by id.
 *
 * @param shared lists that several calls read once: each call takes those that are there and adds its own. Absent:
 *   every list is read now.
 */
export async function readInventory(
  session: Session,
  request: InventoryRequest,
  shared: EntityLists = new Map(),
): Promise<Inventory> {
  const lists: EntityLists = new Map();
  const read = (name: string): Promise<EntityList | undefined> => {
    const list = shared.get(name) ?? readEntity(session, name);
    shared.set(name, list);
    lists.set(name, list);
    return list;
  };
  // The lists of teams need nothing but their names, so they do not wait for the organizations.
  const [organizations] = await allInOrder([
    loadOrganizations(session, request),
    allInOrder([...request.entities, ...request.formerEntities].map(read)),
  ]);
  await allInOrder([...organizations.keys()].map(read));

  const required = new Set([...request.entities, ...organizations.keys()]);
  const entities: ReadEntity[] = [];
  const byId = new Map<string, Observed>();
  for (const name of [...lists.keys()].sort(compareText)) {
    const list = await read(name);
    if (list === undefined) {
      if (required.has(name)) throw unseenEntity(name);
      continue;
    }
    entities.push(describeRead(list, organizations.get(name)));
    for (const observed of list.automations) addOnce(byId, observed);
  }
  const automations = [...byId.values()].sort((a, b) => compareText(a.id, b.id));
  for (const { scope } of automations) if (scope.kind !== 'other') rememberScope(session, scope);
  for (const { entity } of organizations.values()) {
    const { id, name } = entity;
    rememberScope(session, { kind: 'organization', id: id as ScopeId, entity: name });
  }
  return { entities, automations };
}

/** Looks up all organizations and, where scopes on teams need it, those of the teams, in one request. */
async function loadOrganizations(
  session: Session,
  request: InventoryRequest,
): Promise<ReadonlyMap<string, Organization>> {
  const { features } = await session.capabilities();
  const { organizations } = request;
  const teams = features.has(ENTITY_SCOPE_FEATURE) ? request.entities : [];
  if (organizations.length + teams.length > 0) {
    await session.organizations.load({ organizations, teams });
  }
  const byEntity = new Map<string, Organization>();
  for (const name of organizations) {
    const organization = session.organizations.find(name);
    if (organization === undefined) {
      throw new Failure(
        `Cannot see organization "${name}": it does not exist, or the API key cannot see it`,
        {
          code: 'permission',
          hint: 'Correct "organizations" in wac.yaml; the display name and the entity name are both taken',
        },
      );
    }
    byEntity.set(organization.entity.name, organization);
  }
  return byEntity;
}

/** An automation may be in two lists, but not with two contents: then one of them is old. */
function addOnce(byId: Map<string, Observed>, observed: Observed): void {
  const other = byId.get(observed.id);
  if (other === undefined) {
    byId.set(observed.id, observed);
  } else if (stableJson(other.raw) !== stableJson(observed.raw)) {
    throw incomplete(
      'the automations',
      `automation ${observed.id} appears twice, with two contents`,
    );
  }
}

/** What one entity's list held. */
export interface EntityList {
  readonly name: string;
  /** One may occur twice. */
  readonly automations: readonly Observed[];
  readonly hidden: number;
  readonly seesEntityScopes: boolean;
}

function describeRead(
  { name, hidden, seesEntityScopes }: EntityList,
  organization: Organization | undefined,
): ReadEntity {
  return organization === undefined
    ? { name, kind: 'team', hidden, seesEntityScopes }
    : { name, kind: 'organization', organization: organization.name, hidden, seesEntityScopes };
}

/** Undefined for an entity that does not exist, or that the key cannot see. */
async function readEntity(session: Session, name: string): Promise<EntityList | undefined> {
  const { features } = await session.capabilities();
  const hasList = features.has(ENTITY_LIST_FEATURE);
  const readList = hasList ? readEntityList : readProjectWalk;
  try {
    const shared = new SharedNodeParts();
    let list = await readList(session, name, shared);
    if (hiddenIn(list) > 0) list = await readList(session, name, shared);
    return {
      name,
      automations: list.nodes.map((node) =>
        shared.automation(decodeTrigger(node, { listedIn: name })),
      ),
      hidden: hiddenIn(list),
      seesEntityScopes: hasList,
    };
  } catch (error) {
    if (error instanceof UnseenEntity) return undefined;
    throw error;
  }
}

/** How many the server counts and does not show. */
function hiddenIn({ nodes, totalCount }: WholeList): number {
  const shown = new Set(nodes.map((node) => node['id'])).size;
  return Math.max(0, (totalCount ?? shown) - shown);
}

/** The server shows no such entity; not a failure yet, because for a former entity that is fine. */
class UnseenEntity extends Error {
  override readonly name = 'UnseenEntity';
}

async function readEntityList(
  session: Session,
  name: string,
  shared: SharedNodeParts,
): Promise<WholeList> {
  const capabilities = await session.capabilities();
  const what = `the automations of "${name}"`;
  const readPage = async (cursor: string | null): Promise<JsonObject | undefined> => {
    const data = await session.query(
      entityTriggersOperation({ entity: name, cursor }, capabilities),
      `read ${what}`,
    );
    // The entity itself may be a scope, and its id comes with its list.
    const entity = entityOf(data);
    checkName(entity, name, what);
    const scope = entityScope(entity);
    if (scope !== undefined) rememberScope(session, scope);
    return connectionOf(entity, 'triggers');
  };
  return await readConnection(readPage, what, (node) => shared.node(node));
}

async function readProjectWalk(session: Session, name: string): Promise<WholeList> {
  const capabilities = await session.capabilities();
  const what = `the projects of "${name}"`;
  const { nodes: projects } = await readConnection(async (cursor) => {
    const data = await session.query(
      projectWalkOperation({ entity: name, cursor }, capabilities),
      `read ${what}`,
    );
    const entity = entityOf(data);
    checkName(entity, name, what);
    return connectionOf(entity, 'projects');
  }, what);
  const nodes = projects.flatMap((project) => {
    const { triggers } = project;
    if (!isJsonList(triggers)) {
      throw incomplete(
        `the automations of "${name}"`,
        'the server has nothing where a list was expected',
      );
    }
    return triggers.map((node) => {
      if (!isJsonObject(node))
        throw incomplete(`the automations of "${name}"`, 'one of them is null');
      return node;
    });
  });
  return { nodes, totalCount: undefined };
}

function entityOf(data: JsonObject): JsonObject {
  const { entity } = data;
  if (!isJsonObject(entity)) throw new UnseenEntity();
  return entity;
}

function connectionOf(parent: JsonObject, name: string): JsonObject | undefined {
  const connection = parent[name];
  return isJsonObject(connection) ? connection : undefined;
}
