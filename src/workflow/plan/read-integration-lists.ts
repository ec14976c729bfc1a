/** Reads the integrations that declarations name. */

import { Failure } from '../../diagnostics/failure.ts';
import { allInOrder } from '../../lib/all-in-order.ts';
import { rememberByObject } from '../../lib/remember-by-object.ts';
import { actionIntegration, type Declaration, type Observed } from '../../model/automation.ts';
import type { AutomationApi } from '../../model/automation-api.ts';
import type { Integration, IntegrationRef } from '../../model/integration.ts';

/** The entities whose integrations the declarations name, sorted; none is asked for that no action needs. */
export function integrationEntities(declarations: readonly Declaration[]): readonly string[] {
  return [...refsByEntity(declarations).keys()].sort();
}

/**
 * The integrations that can be meant, by the entity that a declaration names.
 *
 * An API key lists neither the integrations of another person nor those of a team that it is not in. One that is named
 * by its id is therefore also found in an automation that uses it.
 *
 * @throws Failure `permission` when the key may not see an entity whose list is needed.
 */
export async function readIntegrationLists(
  declarations: readonly Declaration[],
  api: Pick<AutomationApi, 'readIntegrations'>,
  observed: readonly Observed[],
): Promise<ReadonlyMap<string, readonly Integration[]>> {
  const groups = refsByEntity(declarations);
  const isById = [...groups.values()].some((refs) => refs.some(({ kind }) => kind === 'id'));
  const inUse = isById ? integrationsInUse(observed) : new Map<string, Integration>();
  const lists = await allInOrder(
    [...groups].map(async ([entity, refs]) => {
      const used = new Map(
        refs.flatMap((ref) => {
          const integration = ref.kind === 'id' ? inUse.get(ref.id) : undefined;
          return integration === undefined ? [] : [[integration.id, integration] as const];
        }),
      );
      const areAllUsed = refs.every((ref) => ref.kind === 'id' && used.has(ref.id));
      const list = await readList(entity, api, areAllUsed);
      for (const { id } of list) used.delete(id);
      return [entity, [...list, ...used.values()]] as const;
    }),
  );
  return new Map(lists);
}

function refsByEntity(
  declarations: readonly Declaration[],
): ReadonlyMap<string, readonly IntegrationRef[]> {
  const groups = new Map<string, IntegrationRef[]>();
  for (const { action } of declarations) {
    if (!('integration' in action)) continue;
    const { entity } = action.integration;
    const refs = groups.get(entity) ?? [];
    refs.push(action.integration);
    groups.set(entity, refs);
  }
  return groups;
}

/** The integrations of automations by id; collected once for each list, which several plans may share. */
const integrationsInUse = rememberByObject(
  (observed: readonly Observed[]): ReadonlyMap<string, Integration> =>
    new Map(
      observed.flatMap(({ action }) => {
        const integration = actionIntegration(action);
        return integration === undefined ? [] : [[integration.id, integration] as const];
      }),
    ),
);

/** The list of one entity; empty where the key may not see it and nothing in it is needed. */
async function readList(
  entity: string,
  api: Pick<AutomationApi, 'readIntegrations'>,
  isOptional: boolean,
): Promise<readonly Integration[]> {
  try {
    return (await api.readIntegrations([entity])).get(entity) ?? [];
  } catch (error) {
    if (isOptional && error instanceof Failure && error.code === 'permission') return [];
    throw error;
  }
}
