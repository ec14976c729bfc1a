/** What the SDK does with projects and registries, and which automations each of its releases is shown. */
import { afterEach, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';
import { SAAS_PROFILE, SERVER_PROFILES } from '../../../src/sandbox/server-profile.ts';
import { ask, CREATE, createInput, harnessIds, startHarness } from '../api-client.ts';
import { at, column, listAt, textAt } from '../at.ts';

let sandbox: Sandbox;

async function start(profile = SAAS_PROFILE): Promise<Sandbox> {
  let time = 0;
  sandbox = await startHarness({
    profile,
    now: () => {
      time += 1000;
      return new Date(time);
    },
  });
  return sandbox;
}

afterEach(async () => {
  await sandbox.close();
});

const UPSERT = 'mutation ($input: UpsertModelInput!) { upsertModel(input: $input) { inserted } }';
const PROJECTS = `query ($order: String, $first: Int, $after: String) { entity(name: "vision") {
  projects(order: $order, first: $first, after: $after) { pageInfo { endCursor hasNextPage } edges { node { name } } }
} }`;

async function projects(order?: string): Promise<readonly unknown[]> {
  const { data } = await ask(sandbox, PROJECTS, { order });
  return column(listAt(data, 'entity.projects.edges'), 'node.name');
}

test('projects are listed newest first, and in the order that is asked for', async () => {
  await start();
  for (const name of ['beta', 'alpha']) {
    await ask(sandbox, UPSERT, { input: { entityName: 'vision', name } });
  }
  expect(await projects()).toEqual(['alpha', 'beta', 'classifier']);
  expect(await projects('name')).toEqual(['alpha', 'beta', 'classifier']);
  expect(await projects('-name')).toEqual(['classifier', 'beta', 'alpha']);
  expect(await projects('+created_at')).toEqual(['classifier', 'beta', 'alpha']);
  expect(await projects('-createdAt')).toEqual(['alpha', 'beta', 'classifier']);
  const first = await ask(sandbox, PROJECTS, { first: 2 });
  const after = textAt(first.data, 'entity.projects.pageInfo.endCursor');
  const { data } = await ask(sandbox, PROJECTS, { first: 2, after });
  expect(column(listAt(data, 'entity.projects.edges'), 'node.name')).toEqual(['classifier']);
  expect((await ask(sandbox, PROJECTS, { order: 'colour' })).status).toBe(422);
});

test('the collections of a registry are found by the number of its project', async () => {
  await start();
  const registry = sandbox.store.state.projects.find(({ name }) => name.startsWith('wandb-'));
  const query = `query ($filter: JSONString, $order: String) { organization(name: "Acme Inc") { orgEntity {
    artifactCollections(projectFilters: $filter, order: $order) { edges { node { name } } } } } }`;
  const found = async (id: unknown): Promise<readonly unknown[]> => {
    const { data } = await ask(sandbox, query, { filter: JSON.stringify({ id }), order: '-name' });
    const edges = listAt(data, 'organization.orgEntity.artifactCollections.edges');
    return column(edges, 'node.name');
  };
  expect(await found(registry?.number)).toEqual(['churn']);
  expect(await found(-1)).toEqual([]);
});

const RENAME =
  'mutation ($input: RenameProjectInput!) { renameProject(input: $input) { inserted project { id name } } }';
const DELETE = 'mutation ($id: String!) { deleteModel(input: { id: $id }) { success } }';

test('a registry is renamed with its automations, and deleted with them', async () => {
  await start();
  const ids = await harnessIds(sandbox);
  await ask(sandbox, CREATE, { input: createInput(ids) });
  const input = { entityName: 'vision', oldProjectName: 'classifier', newProjectName: 'renamed' };
  const { data } = await ask(sandbox, RENAME, { input });
  expect(at(data, 'renameProject')).toMatchObject({
    inserted: false,
    project: { name: 'renamed' },
  });
  expect((await ask(sandbox, RENAME, { input })).status).toBe(404);
  const listed = await ask(
    sandbox,
    '{ project(name: "renamed", entityName: "vision") { triggers { name } } }',
  );
  expect(at(listed.data, 'project.triggers')).toEqual([{ name: 'first' }]);

  const id = textAt(data, 'renameProject.project.id');
  expect(at((await ask(sandbox, DELETE, { id })).data, 'deleteModel.success')).toBe(true);
  expect((await ask(sandbox, DELETE, { id })).status).toBe(404);
  expect(sandbox.store.state.triggers).toEqual([]);
  expect(sandbox.store.state.collections.map(({ name }) => name)).toEqual(['churn']);
});

test('a project is not renamed to a name that is taken or not allowed', async () => {
  await start();
  await ask(sandbox, UPSERT, { input: { entityName: 'vision', name: 'other' } });
  const rename = async (newProjectName: string): Promise<number> => {
    const input = { entityName: 'vision', oldProjectName: 'other', newProjectName };
    return (await ask(sandbox, RENAME, { input })).status;
  };
  expect(await rename('classifier')).toBe(409);
  expect(await rename('a/b')).toBe(422);
  expect(await rename('other')).toBe(200);
});

test.each([
  ['W&B Public Client 0.29.4', 0],
  ['W&B Public Client 0.30.0', 1],
  ['W&B Public Client 0.31.0', 1],
  ['W&B Public Client 1.0.0', 1],
  ['W&B Internal Client', 0],
  ['wac/0.1.0', 1],
])('%s is shown %i ARIA automations', async (agent, count) => {
  await start();
  const ids = await harnessIds(sandbox);
  const aria = {
    triggeredActionType: 'ARIA',
    triggeredActionConfig: { ariaActionInput: { prompt: 'x' } },
  };
  expect((await ask(sandbox, CREATE, { input: createInput(ids, aria) })).status).toBe(200);
  const { data } = await ask(sandbox, '{ triggers { totalCount } }', {}, { 'User-Agent': agent });
  expect(at(data, 'triggers.totalCount')).toBe(count);
});

test("a personal integration is accepted on a team's scope, another team's is not", async () => {
  await start();
  const ids = await harnessIds(sandbox);
  const personal = sandbox.store.state.entities.find(({ kind }) => kind === 'user');
  const slack = sandbox.store.state.integrations.find(({ kind }) => kind === 'slack');
  if (personal === undefined || slack === undefined) throw new Error('the seed has both');
  const integrationID = Buffer.from(`Integration:${slack.number}`).toString('base64');
  const create = async (name: string): Promise<number> => {
    const action = {
      name,
      triggeredActionType: 'NOTIFICATION',
      triggeredActionConfig: { notificationActionInput: { integrationID, title: 't' } },
    };
    return (await ask(sandbox, CREATE, { input: createInput(ids, action) })).status;
  };
  slack.entity = personal.number;
  expect(await create('personal')).toBe(200);
  slack.entity = sandbox.store.entityByName('nlp')?.number ?? 0;
  expect(await create('foreign')).toBe(422);
});

const WEBHOOK = `mutation ($input: CreateGenericWebhookIntegrationInput!) {
  createGenericWebhookIntegration(input: $input) { clientMutationId } }`;

/** Without the fields that an old server does not have. */
const BARE_CREATE =
  'mutation ($input: CreateFilterTriggerInput!) { result: createFilterTrigger(input: $input) { trigger { id } } }';
const BARE_UPDATE = BARE_CREATE.replace('CreateFilter', 'UpdateFilter').replace(
  'createFilter',
  'updateFilter',
);

test('old servers take what old servers took', async () => {
  const old = SERVER_PROFILES['0.70'];
  if (old === undefined) throw new Error('there is such a profile');
  for (const [profile, webhook, moved] of [
    [old, 200, 200],
    [SAAS_PROFILE, 422, 422],
  ] as const) {
    await start(profile);
    const input = { entityName: 'vision', name: 'hook', urlEndpoint: 'fake-url' };
    expect((await ask(sandbox, WEBHOOK, { input })).status).toBe(webhook);
    const ids = await harnessIds(sandbox);
    const event = {
      scopeType: 'ARTIFACT_COLLECTION',
      scopeID: ids.collection,
      triggeringEventType: 'CREATE_ARTIFACT',
    };
    const { data, status } = await ask(sandbox, BARE_CREATE, { input: createInput(ids, event) });
    expect(status).toBe(200);
    const id = textAt(data, 'result.trigger.id');
    const move = { id, scopeType: 'PROJECT', scopeID: ids.project };
    expect((await ask(sandbox, BARE_UPDATE, { input: move })).status).toBe(moved);
    if (profile === old) await sandbox.close();
  }
});
