import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { IntegrationId } from '../../../src/model/ids.ts';
import { provisionSandbox, type SandboxSeed } from '../../../src/sandbox/provision/provision.ts';
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { askAdmin, SEED } from '../api-client.ts';
import { at } from '../at.ts';

const NOTHING: SandboxSeed = {
  entities: [],
  organizations: [],
  projects: [],
  registries: [],
  collections: [],
  integrations: [],
};

const now = (): Date => new Date(0);

test('what is missing is created and named, and what exists is not changed', async () => {
  const { store, close } = await startSandbox();
  expect(provisionSandbox(store, { ...SEED, users: ['grace', 'sandbox-user'] }, now)).toEqual({
    users: ['grace'],
    teams: ['vision', 'nlp'],
    organizations: ['Acme Inc'],
    projects: ['vision/classifier'],
    registries: ['Acme Inc/models'],
    collections: ['vision/classifier/weights', 'acme-inc-org/wandb-registry-models/churn'],
    integrations: [
      'slack #ml-alerts (vision)',
      'webhook dispatch (vision)',
      'slack #nlp-alerts (nlp)',
    ],
    missing: [],
  });
  const before = structuredClone(store.state);
  expect(provisionSandbox(store, SEED, now)).toEqual({
    users: [],
    teams: [],
    organizations: [],
    projects: [],
    registries: [],
    collections: [],
    integrations: [],
    missing: [],
  });
  expect(store.state).toEqual(before);
  await close();
});

test('a team without a named organization gets one, so that it can carry automations', async () => {
  const { store, close } = await startSandbox();
  const created = provisionSandbox(store, { ...NOTHING, entities: ['solo'] }, now);
  expect(created).toMatchObject({ teams: ['solo'], organizations: ['sandbox'] });
  await close();
});

test('an organization and a team of one name do not meet', async () => {
  const { store, close } = await startSandbox();
  provisionSandbox(
    store,
    { ...NOTHING, organizations: ['acme'], entities: ['acme', 'acme-org'] },
    now,
  );
  const names = store.state.entities.map(({ name, kind }) => `${kind} ${name}`);
  expect(names).toEqual(['user sandbox-user', 'organization acme-org', 'team acme']);
  await close();
});

test('an organization, a registry and a channel are known by each of their spellings', async () => {
  const { store, close } = await startSandbox();
  provisionSandbox(store, SEED, now);
  const created = provisionSandbox(
    store,
    {
      ...NOTHING,
      organizations: ['acme-inc-org'],
      registries: [{ organization: 'acme-inc-org', registry: 'wandb-registry-models' }],
      integrations: [{ kind: 'slack', entity: 'vision', channel: 'ml-alerts' }],
    },
    now,
  );
  expect(Object.values(created).flat()).toEqual([]);
  await close();
});

test('a channel in another workspace is another integration', async () => {
  const { store, close } = await startSandbox();
  const integrations = [
    { kind: 'slack', entity: 'vision', channel: 'x', workspace: 'w1' },
  ] as const;
  provisionSandbox(store, { ...NOTHING, integrations }, now);
  const other = [{ kind: 'slack', entity: 'vision', channel: 'x', workspace: 'w2' }] as const;
  expect(
    provisionSandbox(store, { ...NOTHING, integrations: other }, now).integrations,
  ).toHaveLength(1);
  await close();
});

test('an integration by id is not created', async () => {
  const { store, close } = await startSandbox();
  const id = 'SW50ZWdyYXRpb246OQ==' as IntegrationId;
  const created = provisionSandbox(
    store,
    { ...NOTHING, integrations: [{ kind: 'id', entity: 'vision', id }] },
    now,
  );
  expect(created.missing).toEqual(['integration SW50ZWdyYXRpb246OQ== (vision)']);
  await close();
});

test('needs can be posted', async () => {
  const sandbox = await startSandbox();
  const { status, body } = await askAdmin(sandbox, 'provision', SEED);
  expect([status, at(body, 'teams')]).toEqual([200, ['vision', 'nlp']]);
  await sandbox.close();
});

test.each([
  ['a list', [], 'needs must be an object'],
  ['teams that are no list', { entities: 'vision' }, 'entities must be a list'],
  ['a team that is no text', { entities: [1] }, 'entities: a string was expected'],
  [
    'a project without an entity',
    { projects: [{ project: 'x' }] },
    'entity: a string was expected',
  ],
  [
    'a project that is a string',
    { projects: ['x'] },
    'an object with entity, project was expected',
  ],
  [
    'an integration of no kind',
    { integrations: [{}] },
    'an integration has the kind slack or webhook',
  ],
])('posted needs that are %s are refused', async (_, seed, message) => {
  const sandbox = await startSandbox();
  const { status, body } = await askAdmin(sandbox, 'provision', seed);
  expect([status, at(body, 'errors')]).toEqual([400, [{ message }]]);
  await sandbox.close();
});

test('a new sandbox can begin with a small seed, and an existing one is not changed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wac-starter-'));
  const stateFile = join(folder, 'state.json');
  const first = await startSandbox({ stateFile, starter: true });
  expect(first.store.state.projects.map(({ name }) => name)).toEqual([
    'playground',
    'wandb-registry-models',
  ]);
  const { state } = first.store;
  const removed = state.projects.pop();
  state.collections = state.collections.filter(({ project }) => project !== removed?.number);
  await first.close();
  const second = await startSandbox({ stateFile, starter: true });
  expect(second.store.state.projects).toHaveLength(1);
  await second.close();
  await rm(folder, { recursive: true });
});
