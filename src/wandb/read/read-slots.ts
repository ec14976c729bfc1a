/** Fresh reads of single slots, just before a write: by name in an entity's list, many to a request. */
import { allInOrder } from '../../lib/all-in-order.ts';
import { chunks } from '../../lib/chunks.ts';
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../../lib/json.ts';
import type { Observed } from '../../model/automation.ts';
import type { Slot } from '../../model/automation-api.ts';
import type { AutomationId } from '../../model/ids.ts';
import { decodeTrigger } from '../codec/decode-trigger.ts';
import { ENTITY_LIST_FEATURE } from '../codec/kinds/server-feature.ts';
import { MAX_ALIASES } from '../operations/operation.ts';
import { entityTriggersOperation } from '../operations/read-lists.ts';
import {
  projectTriggersOperation,
  type SlotQuestion,
  slotsOperation,
} from '../operations/read-slots.ts';
import type { Session } from '../session.ts';
import { checkName } from './check-name.ts';
import { incomplete, readConnection } from './read-connection.ts';

const PURPOSE = 'read again what is about to be changed';

/** Everything at those slots now, each automation once. On old servers a slot costs its project's whole list. */
export async function readSlots(
  session: Session,
  slots: readonly Slot[],
): Promise<readonly Observed[]> {
  const { features } = await session.capabilities();
  const found = features.has(ENTITY_LIST_FEATURE)
    ? await readByName(session, slots)
    : await readByProject(session, slots);
  return [...new Map(found.map((observed) => [observed.id, observed])).values()];
}

async function readByName(session: Session, slots: readonly Slot[]): Promise<readonly Observed[]> {
  const capabilities = await session.capabilities();
  const questions = new Map<string, SlotQuestion>();
  const wanted = new Map<string, AutomationId[]>();
  for (const { scope, name, id } of slots) {
    const slot = JSON.stringify([scope.entity, name]);
    questions.set(slot, { entity: scope.entity, name });
    if (id !== undefined) wanted.set(slot, [...(wanted.get(slot) ?? []), id]);
  }
  const lists = await allInOrder(
    chunks([...questions.values()], MAX_ALIASES).map(async (chunk) => {
      const data = await session.query(slotsOperation(chunk, capabilities), PURPOSE);
      return await allInOrder(
        chunk.map(async (question, index) => {
          const ids = wanted.get(JSON.stringify([question.entity, question.name])) ?? [];
          return await readWhole(session, { ...question, ids }, data[`slot${index}`]);
        }),
      );
    }),
  );
  return lists.flat(2);
}

/**
 * The first page came with the others; a name that fills more than one page goes on by itself. Whoever is missing from
 * a list that counts more than it shows may be hidden (partial rights) or left out, and is not known to be removed.
 */
async function readWhole(
  session: Session,
  question: SlotQuestion & { readonly ids: readonly AutomationId[] },
  first: JsonValue | undefined,
): Promise<readonly Observed[]> {
  const capabilities = await session.capabilities();
  const { entity, name, ids } = question;
  const what = `the automations called "${name}" of "${entity}"`;
  const { nodes, totalCount } = await readConnection(async (cursor) => {
    if (cursor === null) return triggersOf(first, entity, what);
    const data = await session.query(
      entityTriggersOperation({ entity, cursor, name }, capabilities),
      PURPOSE,
    );
    return triggersOf(data['entity'], entity, what);
  }, what);
  const shown = nodes.map((node) => decodeTrigger(node, { listedIn: entity }));
  const isPartial = totalCount !== undefined && totalCount > nodes.length;
  const missing = ids.filter((id) => shown.every((each) => each.id !== id));
  if (isPartial && missing.length > 0)
    throw incomplete(what, `the server counts ${totalCount} and shows ${nodes.length}`);
  return missing.length === 0
    ? shown
    : [...shown, ...(await readRenamed(session, entity, missing))];
}

/** Those of some automations that are there under another name: the entity's whole list is read for them. */
async function readRenamed(
  session: Session,
  entity: string,
  ids: readonly AutomationId[],
): Promise<readonly Observed[]> {
  const capabilities = await session.capabilities();
  const what = `the automations of "${entity}"`;
  const { nodes, totalCount } = await readConnection(async (cursor) => {
    const data = await session.query(
      entityTriggersOperation({ entity, cursor }, capabilities),
      PURPOSE,
    );
    return triggersOf(data['entity'], entity, what);
  }, what);
  const renamed = nodes
    .map((node) => decodeTrigger(node, { listedIn: entity }))
    .filter(({ id }) => ids.includes(id));
  if (renamed.length < ids.length && totalCount !== undefined && totalCount > nodes.length)
    throw incomplete(what, `the server counts ${totalCount} and shows ${nodes.length}`);
  return renamed;
}

function triggersOf(
  entity: JsonValue | undefined,
  asked: string,
  what: string,
): JsonObject | undefined {
  if (!isJsonObject(entity)) throw incomplete(what, 'the server no longer shows that entity');
  checkName(entity, asked, what);
  const { triggers } = entity;
  return isJsonObject(triggers) ? triggers : undefined;
}

async function readByProject(
  session: Session,
  slots: readonly Slot[],
): Promise<readonly Observed[]> {
  const capabilities = await session.capabilities();
  const projects = new Map<string, { readonly entity: string; readonly project: string }>();
  for (const { scope } of slots) {
    if (scope.project === undefined) continue;
    projects.set(`${scope.entity}/${scope.project}`, {
      entity: scope.entity,
      project: scope.project,
    });
  }
  const names = new Set(slots.map(({ name }) => name));
  const ids = new Set(slots.map(({ id }) => id));
  const lists = await allInOrder(
    chunks([...projects.values()], MAX_ALIASES).map(async (chunk) => {
      const data = await session.query(projectTriggersOperation(chunk, capabilities), PURPOSE);
      return chunk.flatMap(({ entity, project }, index) => {
        const what = `the automations of "${entity}/${project}"`;
        const node = data[`project${index}`];
        if (!isJsonObject(node)) throw incomplete(what, 'the server no longer shows that project');
        checkName(node, project, what);
        const { triggers } = node;
        if (!isJsonList(triggers))
          throw incomplete(what, 'the server has nothing where a list was expected');
        return triggers.map((trigger) => {
          if (!isJsonObject(trigger)) throw incomplete(what, 'one of them is null');
          return decodeTrigger(trigger, { listedIn: entity });
        });
      });
    }),
  );
  return lists.flat().filter(({ id, name }) => names.has(name) || ids.has(id));
}
