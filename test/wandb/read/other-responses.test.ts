/** Responses that belong to another request, or that lack what the schema requires: a failure, never "not found". */
import { afterEach, expect, it } from 'vitest';
import { Failure } from '../../../src/diagnostics/failure.ts';
import type { AutomationApi } from '../../../src/model/automation-api.ts';
import type { AutomationId, ScopeId } from '../../../src/model/ids.ts';
import { grantWrites } from '../../../src/wandb/transport/write-grant.ts';
import { capabilities, connectApi, FRESH, startGraphQLServer } from '../connect-api.ts';
import { startScriptedServer } from '../scripted-server.ts';

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function connect(data: Readonly<Record<string, unknown>>): Promise<AutomationApi> {
  const server = await startGraphQLServer(({ operationName }) =>
    operationName === 'Capabilities' ? capabilities('AUTOMATION_FEATURE') : data[operationName],
  );
  const api = await connectApi(server.url, { grant: grantWrites('apply') });
  closers.push(api.close, server.close);
  return api;
}

const TEAM = { id: 'E1', name: 'vision', entityType: 'team' };
const PROJECT = { id: 'P', name: 'p2', entityName: 'vision' };
const PAGE = { pageInfo: { endCursor: null, hasNextPage: false }, totalCount: 0, edges: [] };
const P2 = [{ kind: 'project', entity: 'vision', project: 'p2' }] as const;
const LIST = { entities: ['vision'], organizations: [], formerEntities: [] };

/** A write that may have happened: apply looks before it sends it again. */
const AMBIGUOUS = { code: 'server', wasSent: true };

async function failureOf(promise: Promise<unknown>): Promise<Failure | undefined> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Failure ? error : undefined;
}

async function codeOf(promise: Promise<unknown>): Promise<string | undefined> {
  return (await failureOf(promise))?.code;
}

it.each<[string, unknown]>([
  ['another project', { ...TEAM, project: { ...PROJECT, name: 'p1' } }],
  ['another entity', { ...TEAM, name: 'nlp', project: PROJECT }],
  ['a project without an id', { ...TEAM, project: { ...PROJECT, id: null } }],
  ['a project without a name', { ...TEAM, project: { ...PROJECT, name: null } }],
])('a look-up that is refused with %s is a failure', async (_, scope0) => {
  const api = await connect({ ScopeLookup: { scope0 } });
  expect(await codeOf(api.resolveScopes(P2))).toBe('incomplete-read');
});

it('takes a project in other letter case, and one that is not there', async () => {
  const found = await connect({
    ScopeLookup: { scope0: { ...TEAM, project: { ...PROJECT, name: 'P2' } } },
  });
  expect((await found.resolveScopes(P2))[0]?.status).toBe('found');
  const absent = await connect({ ScopeLookup: { scope0: { ...TEAM, project: null } } });
  expect((await absent.resolveScopes(P2))[0]?.status).toBe('not-found');
});

it('a list of another entity is a failure', async () => {
  const name = 'nlp';
  const api = await connect({
    EntityTriggers: { entity: { ...TEAM, name, triggers: PAGE } },
    ProjectWalk: { entity: { ...TEAM, name, projects: PAGE } },
    Integrations: { entity: { ...TEAM, name, integrations: PAGE } },
  });
  expect(await codeOf(api.readInventory(LIST))).toBe('incomplete-read');
  expect(await codeOf(api.readIntegrations(['vision']))).toBe('incomplete-read');
});

const DRAFT = {
  name: 'n',
  description: '',
  enabled: true,
  scope: { kind: 'project', id: 'P' as ScopeId, entity: 'vision', project: 'p2' },
  event: { kind: 'linkArtifact', filter: {} },
  action: { kind: 'doNothing' },
} as const;
const TRIGGER = {
  __typename: 'Trigger',
  id: 'T1',
  name: 'n',
  description: '',
  enabled: true,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: null,
  createdBy: { username: 'me' },
  scope: { __typename: 'Project', ...PROJECT },
  triggeringCondition: {
    __typename: 'FilterEventTriggeringCondition',
    eventType: 'LINK_MODEL',
    filter: '{}',
  },
  triggeredAction: { __typename: 'NoOpTriggeredAction' },
};

const ID = 'T1' as AutomationId;
const WRITES: readonly (readonly [
  string,
  string,
  object,
  (api: AutomationApi) => Promise<unknown>,
])[] = [
  ['a create', 'CreateTrigger', { trigger: TRIGGER }, (api) => api.createAutomation(DRAFT, FRESH)],
  [
    'an update',
    'UpdateTrigger',
    { trigger: TRIGGER },
    (api) => api.updateAutomation(ID, DRAFT, FRESH),
  ],
  ['a delete', 'DeleteTrigger', { success: true }, (api) => api.deleteAutomation(ID, FRESH)],
];

it.each(WRITES)(
  '%s that is refused with another one is not known to have happened',
  async (_, name, payload, write) => {
    const result = { ...payload, clientMutationId: 'wac-other-1' };
    const api = await connect({ [name]: { result } });
    expect(await failureOf(write(api))).toMatchObject(AMBIGUOUS);
  },
);

it.each(WRITES)(
  '%s is confirmed where the server gives no id of the mutation back',
  async (_, name, payload, write) => {
    const api = await connect({ [name]: { result: { ...payload, clientMutationId: null } } });
    expect(await failureOf(write(api))).toBeUndefined();
  },
);

it.each(WRITES)(
  '%s sends its id, and no id to a server that has no such field',
  async (_, name, payload, write) => {
    const sent: { readonly query: string; readonly variables: unknown }[] = [];
    const server = await startScriptedServer(({ body }) => {
      const { operationName, query, variables } = JSON.parse(body);
      if (operationName === 'Capabilities')
        return { body: JSON.stringify({ data: capabilities('A') }) };
      sent.push({ query, variables });
      if (!query.includes('clientMutationId'))
        return { body: JSON.stringify({ data: { result: payload } }) };
      const message = `Cannot query field "clientMutationId" on type "${name}Payload".`;
      return { body: JSON.stringify({ errors: [{ message }] }) };
    });
    const api = await connectApi(server.url, { grant: grantWrites('apply') });
    closers.push(api.close, server.close);
    await write(api);
    await write(api);
    expect(
      sent.map(({ variables }) => JSON.stringify(variables).includes('clientMutationId')),
    ).toEqual([true, false, false]);
  },
);

it('an update that is refused with another automation is not known to have happened', async () => {
  const result = { trigger: TRIGGER, clientMutationId: null };
  const api = await connect({ UpdateTrigger: { result } });
  const update = api.updateAutomation('T2' as AutomationId, DRAFT, FRESH);
  expect(await failureOf(update)).toMatchObject(AMBIGUOUS);
});

it.each<[string, Readonly<Record<string, unknown>>, (api: AutomationApi) => Promise<unknown>]>([
  ['a look-up without its entity', { ScopeLookup: {} }, (api) => api.resolveScopes(P2)],
  [
    'a look-up without its project',
    { ScopeLookup: { scope0: TEAM } },
    (api) => api.resolveScopes(P2),
  ],
  [
    'a look-up that contradicts the list',
    {
      ScopeLookup: { scope0: { ...TEAM, project: null } },
      Candidates: { entity0: { projects: { edges: [{ node: { name: 'p2' } }] } } },
    },
    (api) => api.resolveScopes(P2),
  ],
  [
    'a list of integrations without its entity',
    { Integrations: {} },
    (api) => api.readIntegrations(['vision']),
  ],
  [
    'an automation without its switch',
    {
      CreateTrigger: {
        result: { trigger: { ...TRIGGER, enabled: undefined }, clientMutationId: null },
      },
    },
    (api) => api.createAutomation(DRAFT, FRESH),
  ],
  ['a delete without its result', { DeleteTrigger: {} }, (api) => api.deleteAutomation(ID, FRESH)],
])('%s is a failure of the server', async (_, data, call) => {
  const code = await codeOf(call(await connect(data)));
  expect(['server', 'incomplete-read']).toContain(code);
});
