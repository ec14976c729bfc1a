import { expect, it } from 'vitest';
import { type Automation, actionIntegration } from '../../src/model/automation.ts';
import type { Integration } from '../../src/model/integration.ts';
import { findIntegrationTeams } from '../../src/workflow/plan/integration-teams.ts';
import { applied, desire } from '../reconcile/samples.ts';
import { inventoryOf } from '../support/in-memory-api.ts';

const hook = (id: string, entity?: string): Integration => ({
  id: id as Integration['id'],
  kind: 'webhook',
  name: 'deploy',
  ...(entity === undefined ? {} : { entity }),
});
const using = (integration: Integration) => {
  const action: Automation['action'] = { kind: 'sendWebhook', integration, payload: '' };
  return [desire('hook', { action })];
};

async function teamAfter(
  live: Integration,
  wanted: Integration,
  lists: Readonly<Record<string, readonly Integration[]>>,
): Promise<{ team: string | undefined; asked: number }> {
  let asked = 0;
  const inventory = await findIntegrationTeams(
    inventoryOf(applied(using(live))),
    using(wanted),
    Object.keys(lists),
    {
      readIntegrations: async (entities) => {
        asked += 1;
        return await Promise.resolve(new Map(entities.map((each) => [each, lists[each] ?? []])));
      },
    },
  );
  const [observed] = inventory.automations;
  return {
    team: observed === undefined ? undefined : actionIntegration(observed.action)?.entity,
    asked,
  };
}

it('finds the team of an integration that another of its name is to replace', async () => {
  const lists = { a: [hook('old', 'a')], b: [hook('new', 'b')] };
  expect(await teamAfter(hook('old'), hook('new', 'b'), lists)).toEqual({ team: 'a', asked: 1 });
});

it('leaves the team of one that no list has unknown', async () => {
  const lists = { b: [hook('new', 'b')] };
  expect(await teamAfter(hook('old'), hook('new', 'b'), lists)).toEqual({
    team: undefined,
    asked: 1,
  });
});

it('asks for nothing where every automation has the integration that is wanted', async () => {
  expect(await teamAfter(hook('new'), hook('new', 'b'), {})).toEqual({ team: undefined, asked: 0 });
});
