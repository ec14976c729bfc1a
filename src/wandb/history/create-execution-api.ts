/** The port to execution histories, over HTTP. Some servers lack one way of reading, or both. */
import { allInOrder } from '../../lib/all-in-order.ts';
import { chunks } from '../../lib/chunks.ts';
import { isJsonList, isJsonObject, type JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { AutomationId } from '../../model/ids.ts';
import type {
  ExecutionApi,
  ExecutionRequest,
  ReadExecutions,
} from '../../model/plan/execution-history.ts';
import { objectField, textField } from '../codec/fields.ts';
import { ENTITY_LIST_FEATURE, LAST_EXECUTED_FEATURE } from '../codec/kinds/server-feature.ts';
import {
  executionsOperation,
  lastExecutedByProjectOperation,
  lastExecutedOperation,
} from '../operations/read-executions.ts';
import { readConnection } from '../read/read-connection.ts';
import { isQueryError } from '../read/unknown-fields.ts';
import type { Session } from '../session.ts';
import { ExecutionCount } from './count-executions.ts';

/** Automations in one request. A page has up to 100 executions of each. */
const AUTOMATIONS_PER_REQUEST = 20;

/** Requests for the executions of one read; what is left then is not counted. */
const MAX_REQUESTS = 20;

/** Creates the port on a session. No request is sent yet. */
export function createExecutionApi(session: Session): ExecutionApi {
  return {
    readLastExecuted: async (entities) => {
      const { features } = await session.capabilities();
      if (!features.has(LAST_EXECUTED_FEATURE)) return undefined;
      const read = features.has(ENTITY_LIST_FEATURE) ? lastExecutedInList : lastExecutedInProjects;
      const lists = await allInOrder(entities.map((entity) => read(session, entity)));
      return new Map(lists.flat().flatMap(lastExecuted));
    },
    readExecutions: async (request) => await readExecutions(session, request),
    isRefusal: isQueryError,
  };
}

async function lastExecutedInList(
  session: Session,
  entity: string,
): Promise<readonly JsonObject[]> {
  const what = `when the automations of "${entity}" last fired`;
  const { nodes } = await readConnection(async (cursor) => {
    const data = await session.query(lastExecutedOperation({ entity, cursor }), `read ${what}`);
    return objectField(objectField(data, 'entity') ?? {}, 'triggers');
  }, what);
  return nodes;
}

async function lastExecutedInProjects(
  session: Session,
  entity: string,
): Promise<readonly JsonObject[]> {
  const what = `when the automations of "${entity}" last fired`;
  const { nodes } = await readConnection(async (cursor) => {
    const data = await session.query(
      lastExecutedByProjectOperation({ entity, cursor }),
      `read ${what}`,
    );
    return objectField(objectField(data, 'entity') ?? {}, 'projects');
  }, what);
  return nodes.flatMap(({ triggers }) =>
    isJsonList(triggers) ? triggers.filter((trigger) => isJsonObject(trigger)) : [],
  );
}

/** A value that is no time says nothing. */
function lastExecuted(node: JsonObject): readonly (readonly [AutomationId, string | null])[] {
  const id = textField(node, 'id');
  const { lastExecutedAt } = node;
  if (id === undefined) return [];
  if (lastExecutedAt === null) return [[id as AutomationId, null]];
  const isTime = typeof lastExecutedAt === 'string' && !Number.isNaN(Date.parse(lastExecutedAt));
  return isTime ? [[id as AutomationId, lastExecutedAt]] : [];
}

/** First pages of many automations to a request, then the next pages of those that need one. */
async function readExecutions(
  session: Session,
  { ids, since }: ExecutionRequest,
): Promise<ReadonlyMap<AutomationId, ReadExecutions>> {
  const counts = new Map<AutomationId, ExecutionCount>();
  let due: readonly AutomationId[] = [...new Set(ids)];
  let requests = 0;
  while (due.length > 0) {
    const next: AutomationId[] = [];
    for (const some of chunks(due, AUTOMATIONS_PER_REQUEST)) {
      if (requests === MAX_REQUESTS) return found(counts);
      requests += 1;
      next.push(...(await readPages(session, some, { counts, since })));
    }
    due = next;
  }
  return found(counts);
}

/** Reads a page of each automation, and gives those that need another one. */
async function readPages(
  session: Session,
  ids: readonly AutomationId[],
  { counts, since }: { readonly counts: Map<AutomationId, ExecutionCount>; readonly since: number },
): Promise<readonly AutomationId[]> {
  const pages = ids.map((id) => ({ id, cursor: counts.get(id)?.cursor ?? null }));
  const data = await session.query(
    executionsOperation(pages),
    'read the executions of automations',
  );
  return ids.filter((id, index) => {
    const connection = objectField(data, `t${index}`);
    if (connection === undefined) return false;
    const count = counts.get(id) ?? new ExecutionCount(since);
    counts.set(id, count);
    return count.addPage(connection);
  });
}

function found(
  counts: ReadonlyMap<AutomationId, ExecutionCount>,
): ReadonlyMap<AutomationId, ReadExecutions> {
  return new Map(
    [...counts].map(([id, count]) => [
      id,
      { counts: count.counts(), ...present({ newest: count.newest() }) },
    ]),
  );
}
