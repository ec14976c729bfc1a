/**
 * Reads everything that stands in some entities.
 *
 * Premise: unknown is never absent. A list that contradicts itself is a failure; a list that is shorter than the
 * server counts is read once more, and what is still missing is told as hidden, because that is what partial rights
 * look like.
 */
import { Failure } from '../diagnostics/failure.ts';
import { compareText } from '../lib/compare-text.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../lib/json.ts';
import type { Observed } from '../model/automation.ts';
import type { Estate, EstateRequest, ReadEntity } from '../model/automation-api.ts';
import { entityScope } from './codec/decode-scope.ts';
import { decodeTrigger } from './codec/decode-trigger.ts';
import { entityTriggersOperation, projectWalkOperation } from './operations/read-lists.ts';
import { incomplete, readConnection, type WholeList } from './read-connection.ts';
import { unseenEntity } from './read-integrations.ts';
import type { Organization } from './read-organizations.ts';
import { rememberScope, type Session } from './session.ts';

/** The server feature behind `Entity.triggers`. */
export const ENTITY_LIST_FEATURE = 'QUERY_AUTOMATIONS_ON_ENTITY';

/** One entity to read. */
interface Target {
  readonly name: string;
  readonly organization?: Organization;
  /** Not found is fine. */
  readonly isFormer: boolean;
}

/** Reads all entities side by side and merges what they hold by id. */
export async function readEstate(session: Session, request: EstateRequest): Promise<Estate> {
  const targets = await resolveTargets(session, request);
  const reads = await Promise.all(targets.map((target) => readTarget(session, target)));
  const byId = new Map<string, Observed>();
  for (const observed of reads.flatMap((read) => read?.automations ?? [])) {
    const other = byId.get(observed.id);
    if (other !== undefined && JSON.stringify(other.raw) !== JSON.stringify(observed.raw)) {
      throw incomplete('the automations', `automation ${observed.id} appears twice, with two contents`);
    }
    byId.set(observed.id, observed);
  }
  const automations = [...byId.values()].sort((a, b) => compareText(a.id, b.id));
  for (const { scope } of automations) if (scope.kind !== 'other') rememberScope(session, scope);
  return { entities: reads.flatMap((read) => (read === undefined ? [] : [read.entity])), automations };
}

async function resolveTargets(session: Session, request: EstateRequest): Promise<readonly Target[]> {
  const targets = new Map<string, Target>();
  for (const name of request.entities) targets.set(name, { name, isFormer: false });
  if (request.organizations.length > 0) {
    await session.organizations.load({ organizations: request.organizations, teams: [] });
  }
  for (const name of request.organizations) {
    const organization = session.organizations.find(name);
    if (organization === undefined) {
      throw new Failure(`Cannot see organization "${name}": there is none of that name, or the API key may not see it`, {
        code: 'permission',
        hint: 'Correct "organizations" in wac.yaml; the display name and the entity name are both taken',
      });
    }
    targets.set(organization.entity.name, { name: organization.entity.name, organization, isFormer: false });
  }
  for (const name of request.formerEntities) {
    if (!targets.has(name)) targets.set(name, { name, isFormer: true });
  }
  return [...targets.values()].sort((a, b) => compareText(a.name, b.name));
}

interface EntityRead {
  readonly entity: ReadEntity;
  readonly automations: readonly Observed[];
}

/** Undefined for a former entity that is gone. */
async function readTarget(session: Session, target: Target): Promise<EntityRead | undefined> {
  const { features } = await session.capabilities();
  const hasList = features.has(ENTITY_LIST_FEATURE);
  const readList = hasList ? readEntityList : readProjectWalk;
  try {
    let list = await readList(session, target);
    if (list.totalCount !== undefined && list.nodes.length < list.totalCount) {
      list = await readList(session, target);
    }
    return {
      entity: {
        name: target.name,
        kind: target.organization === undefined ? 'team' : 'organization',
        ...(target.organization === undefined ? {} : { organization: target.organization.name }),
        hidden: Math.max(0, (list.totalCount ?? 0) - list.nodes.length),
        seesEntityScopes: hasList,
      },
      automations: list.nodes.map((node) => decodeTrigger(node, { listedIn: target.name })),
    };
  } catch (error) {
    if (target.isFormer && error instanceof UnseenEntity) return undefined;
    throw error instanceof UnseenEntity ? unseenEntity(target.name) : error;
  }
}

/** The server shows no such entity. Caught here: for a former entity that is fine. */
class UnseenEntity extends Error {
  override readonly name = 'UnseenEntity';
}

async function readEntityList(session: Session, { name, organization }: Target): Promise<WholeList> {
  const capabilities = await session.capabilities();
  const what = `the automations of "${name}"`;
  return await readConnection(async (cursor) => {
    const data = await session.query(entityTriggersOperation({ entity: name, cursor }, capabilities), `read ${what}`);
    // The entity itself may be a scope, and its id comes with its list.
    const entity = entityOf(data as unknown as JsonObject);
    const scope = entityScope(organization === undefined ? entity : { ...entity, entityType: 'organization' });
    if (scope !== undefined) rememberScope(session, scope);
    return connectionOf(entity, 'triggers');
  }, what);
}

async function readProjectWalk(session: Session, { name }: Target): Promise<WholeList> {
  const capabilities = await session.capabilities();
  const what = `the projects of "${name}"`;
  const { nodes: projects } = await readConnection(async (cursor) => {
    const data = await session.query(projectWalkOperation({ entity: name, cursor }, capabilities), `read ${what}`);
    return connectionOf(entityOf(data as unknown as JsonObject), 'projects');
  }, what);
  const nodes = projects.flatMap((project) => {
    const { triggers } = project;
    if (!Array.isArray(triggers)) {
      throw incomplete(`the automations of "${name}"`, 'the server has nothing where a list was expected');
    }
    return (triggers as readonly JsonValue[]).map((node) => {
      if (!isJsonObject(node)) throw incomplete(`the automations of "${name}"`, 'one of them is null');
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
