/** Pages of every list of the schema: together they are the whole list, each item once, on every server. */
import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { sandboxSchema } from '../../../src/sandbox/graphql/sandbox-schema.ts';
import { provisionSandbox } from '../../../src/sandbox/provision/provision.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';
import {
  SAAS_PROFILE,
  SERVER_PROFILES,
  type ServerProfile,
} from '../../../src/sandbox/server-profile.ts';
import { nodeId } from '../../../src/sandbox/store/node-id.ts';
import { ask, askAdmin, createInput, harnessIds, startHarness } from '../api-client.ts';
import { at, column, listAt } from '../at.ts';

/** Where each list is: the fields that lead to it, and arguments that it always needs. */
const ROUTES: Readonly<Record<string, { readonly path: string; readonly args?: string }>> = {
  'Query.models': { path: '', args: 'entityName: "vision"' },
  'Query.triggers': { path: '' },
  'Query.triggerExecutions': { path: '', args: 'triggerID: $trigger' },
  'User.projects': { path: 'viewer' },
  'User.triggers': { path: 'viewer' },
  'Entity.projects': { path: 'entity(name: "vision")' },
  'Entity.artifactCollections': { path: 'entity(name: "vision")' },
  'Entity.integrations': { path: 'entity(name: "vision")' },
  'Entity.triggers': { path: 'entity(name: "vision")' },
  'Organization.triggers': { path: 'organization(name: "Acme Inc")' },
  'Project.artifactTypes': { path: 'project(entityName: "vision", name: "classifier")' },
  'Project.artifactCollections': { path: 'project(entityName: "vision", name: "classifier")' },
  'Project.triggerExecutions': { path: 'project(entityName: "vision", name: "classifier")' },
  'Project.runs': { path: 'project(entityName: "vision", name: "classifier")' },
  'ArtifactType.artifactCollections': {
    path: 'project(entityName: "vision", name: "classifier") / artifactType(name: "model")',
  },
  'ArtifactSequence.artifacts': { path: 'artifactCollection(id: $sequence)' },
  'ArtifactSequence.aliases': { path: 'artifactCollection(id: $sequence)' },
  'ArtifactSequence.triggers': { path: 'artifactCollection(id: $sequence)' },
  'ArtifactSequence.triggerExecutions': { path: 'artifactCollection(id: $sequence)' },
  'ArtifactPortfolio.artifacts': { path: 'artifactCollection(id: $portfolio)' },
  'ArtifactPortfolio.aliases': { path: 'artifactCollection(id: $portfolio)' },
  'ArtifactPortfolio.triggers': { path: 'artifactCollection(id: $portfolio)' },
  'ArtifactPortfolio.triggerExecutions': { path: 'artifactCollection(id: $portfolio)' },
};

const CREATE = `mutation Create($input: CreateFilterTriggerInput!) {
  createFilterTrigger(input: $input) { trigger { id } } }`;

/** How many of each there are. */
const COUNT = 3;
const SIZES = [1, 2, COUNT, COUNT + 1];
const SIZES_WITH_EMPTY_PAGES = [1, COUNT - 1];

interface Connection {
  readonly name: string;
  readonly field: string;
  readonly path: string;
  readonly args: string | undefined;
  /** Orders to ask for; the absent one is the server's own. */
  readonly orders: readonly (string | undefined)[];
}

/** Every list that a server of this profile gives in pages. */
function connectionsOf(profile: ServerProfile): Connection[] {
  const types = Object.values(sandboxSchema(profile).getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
  return types.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const takes = (name: string): boolean =>
        field.args.some((argument) => argument.name === name);
      const target = getNamedType(field.type);
      const hasPages = isObjectType(target) && 'pageInfo' in target.getFields();
      if (!hasPages || !takes('first') || !takes('after')) return [];
      const name = `${type.name}.${field.name}`;
      const route = ROUTES[name];
      if (route === undefined) throw new Error(`No route to the list ${name}`);
      // A run has no name to be ordered by.
      const orders = field.name === 'runs' ? ['-created_at'] : ['name', '-name', '-created_at'];
      return [
        {
          ...{ name, field: field.name, path: route.path, args: route.args },
          orders: takes('order') ? [undefined, ...orders] : [undefined],
        },
      ];
    }),
  );
}

interface FullServer {
  readonly sandbox: Sandbox;
  /** Ids that the routes name. */
  readonly variables: Readonly<Record<'trigger' | 'sequence' | 'portfolio', string>>;
}

/** A server with several of everything that is listed. */
async function startFull(profile: ServerProfile, emptyPages: boolean): Promise<FullServer> {
  let time = 0;
  const now = (): Date => {
    time += 1000;
    return new Date(time);
  };
  const sandbox = await startHarness({ profile, emptyPages, now, pageSize: { max: 50 } });
  const numbers = Array.from({ length: COUNT }, (_, index) => index);
  provisionSandbox(
    sandbox.store,
    {
      organizations: [],
      entities: [],
      // The newest project holds no automations: the oldest holds them all.
      projects: numbers.map((index) => ({ entity: 'vision', project: `p${index}` })),
      registries: [],
      collections: numbers.map((index) => ({
        ...{ entity: 'vision', project: 'classifier', collection: `c${COUNT - index}` },
      })),
      integrations: numbers.map((index) => ({
        ...{ kind: 'webhook' as const, entity: 'vision', name: `w${index}` },
      })),
    },
    now,
  );
  const project = sandbox.store.projectByName('vision', 'classifier');
  project?.artifactTypes.push('model', 'dataset', 'report', 'code');
  for (const collection of sandbox.store.state.collections) {
    collection.aliases.push(...numbers.map((index) => `alias${index}`));
    collection.versions = numbers.map((index) => ({
      ...{ index, createdAt: new Date(index * 1000).toISOString(), aliases: [], tags: [] },
    }));
  }
  await sandbox.store.commit();
  const ids = await harnessIds(sandbox);
  const action = {
    triggeredActionType: 'NOTIFICATION',
    triggeredActionConfig: { notificationActionInput: { integrationID: ids.slack } },
  };
  const scopes = [
    { scopeType: 'PROJECT', scopeID: ids.project },
    { scopeType: 'ARTIFACT_COLLECTION', scopeID: ids.collection },
    { scopeType: 'ARTIFACT_COLLECTION', scopeID: ids.registryCollection },
  ];
  for (const scope of scopes) {
    for (const index of numbers) {
      const input = createInput(ids, { name: `a${COUNT - index}`, ...action, ...scope });
      const { status, messages } = await ask(sandbox, CREATE, { input });
      expect([status, messages]).toEqual([200, []]);
    }
  }
  const weights = { entity: 'vision', project: 'classifier', collection: 'weights' };
  const churn = { entity: 'acme-inc-org', project: 'wandb-registry-models', collection: 'churn' };
  for (const index of numbers) {
    const { status } = await askAdmin(sandbox, 'events', [
      { kind: 'logMetrics', ...weights, collection: undefined, run: `r${index}`, rows: [{ x: 1 }] },
      { kind: 'linkArtifact', ...weights },
      { kind: 'linkArtifact', ...churn },
    ]);
    expect(status).toBe(200);
  }
  const onCollection = sandbox.store.state.triggers.find(
    ({ scope }) => scope.kind === 'collection',
  );
  return {
    sandbox,
    variables: {
      trigger: nodeId('Trigger', onCollection?.number ?? 0),
      sequence: ids.collection,
      portfolio: ids.registryCollection,
    },
  };
}

/** Asks for the pages of a list until there is no next one; gives the ids, in order. */
async function readPages(
  sandbox: Sandbox,
  connection: Connection,
  { first, order, ...variables }: Readonly<Record<string, unknown>>,
): Promise<readonly unknown[]> {
  const { field, path, args } = connection;
  const steps = path === '' ? [] : path.split(' / ');
  const given = [
    args,
    'first: $first',
    'after: $after',
    order === undefined ? '' : 'order: $order',
  ];
  const list = `list: ${field}(${given.filter((each) => each !== undefined && each !== '').join(', ')}) {
    pageInfo { endCursor hasNextPage } edges { node { id } } }`;
  const types = /^Artifact(?:Sequence|Portfolio)/.exec(connection.name)?.[0];
  const selected = types === undefined ? list : `... on ${types} { ${list} }`;
  const body = steps.reduceRight((text, step, index) => `s${index}: ${step} { ${text} }`, selected);
  const names = { trigger: 'ID!', sequence: 'ID!', portfolio: 'ID!', order: 'String' };
  const declared = Object.entries(names)
    .filter(([name]) => body.includes(`$${name}`))
    .map(([name, type]) => `, $${name}: ${type}`)
    .join('');
  const where = [...steps.map((_, index) => `s${index}`), 'list'].join('.');
  const found: unknown[] = [];
  let after: unknown = null;
  for (let asked = 0; asked < 100; asked += 1) {
    const { data, messages } = await ask(
      sandbox,
      `query Page($first: Int, $after: String${declared}) { ${body} }`,
      { first, after, order, ...variables },
    );
    expect(messages).toEqual([]);
    found.push(...column(listAt(data, `${where}.edges`), 'node.id'));
    if (at(data, `${where}.pageInfo.hasNextPage`) !== true) return found;
    after = at(data, `${where}.pageInfo.endCursor`);
  }
  throw new Error(`${connection.name} by ${String(first)} does not end`);
}

test.each(
  // Some names are of one profile.
  [...new Map(Object.entries(SERVER_PROFILES).map(([name, profile]) => [profile, name]))].flatMap(
    ([profile, name]) => [
      { name, profile, emptyPages: false },
      { name, profile, emptyPages: true },
    ],
  ),
)(
  'a server like $name lists everything once in pages of every size (empty pages: $emptyPages)',
  async ({ profile, emptyPages }) => {
    const { sandbox, variables } = await startFull(profile, emptyPages);
    const connections = connectionsOf(profile);
    expect(connections.length).toBeGreaterThan(8);
    for (const connection of connections) {
      // Orders are the same code on every server; the newest one stands for all.
      const orders = profile === SAAS_PROFILE ? connection.orders : [undefined];
      for (const order of orders) {
        const whole = await readPages(sandbox, connection, { first: 50, order, ...variables });
        expect([connection.name, whole.length >= COUNT]).toEqual([connection.name, true]);
        expect(new Set(whole).size).toBe(whole.length);
        for (const first of emptyPages ? SIZES_WITH_EMPTY_PAGES : SIZES) {
          const pages = await readPages(sandbox, connection, { first, order, ...variables });
          expect([connection.name, order, first, pages]).toEqual([
            connection.name,
            order,
            first,
            whole,
          ]);
        }
      }
    }
    await sandbox.close();
  },
);

test('every route leads to a list of the newest server', () => {
  const saas = SERVER_PROFILES['saas'];
  const names = saas === undefined ? [] : connectionsOf(saas).map(({ name }) => name);
  expect(names.toSorted()).toEqual(Object.keys(ROUTES).toSorted());
});
