import { Failure } from '../../diagnostics/failure.ts';
import { allInOrder } from '../../lib/all-in-order.ts';
import { isJsonObject } from '../../lib/json.ts';
import type { Integration } from '../../model/integration.ts';
import { decodeIntegration } from '../codec/decode-integration.ts';
import { integrationsOperation } from '../operations/read-lists.ts';
import type { Session } from '../session.ts';
import { checkName } from './check-name.ts';
import { readConnection } from './read-connection.ts';

/** Reads the integrations of each entity, entities side by side, each once in a session. */
export async function readIntegrations(
  session: Session,
  entities: readonly string[],
): Promise<ReadonlyMap<string, readonly Integration[]>> {
  const lists = await allInOrder(
    entities.map(async (entity) => {
      let list = session.integrations.get(entity);
      if (list === undefined) {
        list = readOne(session, entity);
        session.integrations.set(entity, list);
      }
      return [entity, await list] as const;
    }),
  );
  return new Map(lists);
}

async function readOne(session: Session, entity: string): Promise<readonly Integration[]> {
  const what = `the integrations of "${entity}"`;
  const { nodes } = await readConnection(async (cursor) => {
    const data = await session.query(integrationsOperation({ entity, cursor }), `read ${what}`);
    const owner = data['entity'];
    if (!isJsonObject(owner)) throw unseenEntity(entity);
    checkName(owner, entity, what);
    const { integrations } = owner;
    return isJsonObject(integrations) ? integrations : undefined;
  }, what);
  return nodes.flatMap((node) => {
    const integration = decodeIntegration(node, entity);
    // A bare type name is all that some kinds show: no action of ours can use them.
    return integration === undefined ? [] : [integration];
  });
}

/** An entity that the server does not show: absent or hidden, which is unknown. */
export function unseenEntity(entity: string): Failure {
  return new Failure(
    `Cannot see entity "${entity}": it does not exist, or the API key cannot see it`,
    {
      code: 'permission',
      hint: 'Correct "entities" in wac.yaml, or use a key that may see it. List a removed entity under "formerEntities"',
    },
  );
}
