import { afterEach, expect, test } from 'vitest';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox-options.ts';
import {
  ask,
  askAdmin,
  CREATE,
  createInput,
  FILTERS,
  type HarnessIds,
  harnessIds,
  startHarness,
  UPDATE,
} from './api-client.ts';
import { at, column, listAt, parseJson, textAt } from './at.ts';

const running: Sandbox[] = [];

async function harness(
  options: SandboxOptions = {},
): Promise<{ sandbox: Sandbox; ids: HarnessIds }> {
  const sandbox = await startHarness(options);
  running.push(sandbox);
  return { sandbox, ids: await harnessIds(sandbox) };
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

const LIST = `query List($entity: String!, $first: Int, $after: String, $filters: JSONString) {
  entity(name: $entity) { triggers(first: $first, after: $after, filters: $filters) {
    totalCount pageInfo { endCursor hasNextPage } edges { node { id name } } } } }`;

test('a created automation is listed, updated and deleted', async () => {
  const { sandbox, ids } = await harness();
  const created = await ask(sandbox, CREATE, { input: createInput(ids, { description: 'why' }) });
  const trigger = at(created.data, 'result.trigger');
  const id = textAt(trigger, 'id');
  expect(created.status).toBe(200);
  expect(trigger).toMatchObject({
    name: 'first',
    description: 'why',
    scope: { __typename: 'Project', id: ids.project },
  });
  expect(Buffer.from(id, 'base64').toString()).toMatch(/^Trigger:\d+$/);

  const updated = await ask(sandbox, UPDATE, { input: { id, enabled: false } });
  expect(at(updated.data, 'result.trigger')).toMatchObject({
    name: 'first',
    enabled: false,
    description: 'why',
  });
  expect(at(updated.data, 'result.trigger.updatedAt')).not.toBeNull();

  const listed = await ask(sandbox, LIST, { entity: 'vision' });
  expect(at(listed.data, 'entity.triggers.edges')).toEqual([{ node: { id, name: 'first' } }]);

  const remove = 'mutation D($id: ID!) { deleteTrigger(input: { triggerID: $id }) { success } }';
  expect(at((await ask(sandbox, remove, { id })).data, 'deleteTrigger.success')).toBe(true);
  expect((await ask(sandbox, remove, { id })).status).toBe(404);
  expect(
    at((await ask(sandbox, LIST, { entity: 'vision' })).data, 'entity.triggers.totalCount'),
  ).toBe(0);
});

test('an update with null empties a description and leaves everything else', async () => {
  const { sandbox, ids } = await harness();
  const { data } = await ask(sandbox, CREATE, { input: createInput(ids, { description: 'why' }) });
  const input = {
    id: at(data, 'result.trigger.id'),
    description: null,
    name: null,
    eventFilter: null,
  };
  const updated = await ask(sandbox, UPDATE, { input });
  expect(at(updated.data, 'result.trigger')).toMatchObject({ name: 'first', description: null });
});

test('saved artifact filters come back one level deeper, run filters as they were sent', async () => {
  const { sandbox, ids } = await harness();
  for (const [eventType, eventFilter] of Object.entries(FILTERS)) {
    const isRun = eventType.startsWith('RUN_');
    const scope = isRun
      ? { scopeType: 'PROJECT', scopeID: ids.project }
      : { scopeType: 'ARTIFACT_COLLECTION', scopeID: ids.collection };
    const { data } = await ask(sandbox, CREATE, {
      input: createInput(ids, {
        name: eventType,
        triggeringEventType: eventType,
        eventFilter,
        ...scope,
      }),
    });
    const saved = parseJson(textAt(data, 'result.trigger.triggeringCondition.filter'));
    expect(saved).toEqual(isRun ? parseJson(eventFilter) : { filter: parseJson(eventFilter) });
  }
});

test('every event stands on exactly the scopes that the server has it on', async () => {
  const { sandbox, ids } = await harness();
  const scopes = [
    ['PROJECT', ids.project],
    ['PROJECT', ids.registry],
    ['ARTIFACT_COLLECTION', ids.collection],
    ['ARTIFACT_COLLECTION', ids.registryCollection],
    ['ENTITY', ids.team],
    ['ENTITY', ids.organization],
  ] as const;
  const refused: string[] = [];
  for (const [eventType, eventFilter] of Object.entries(FILTERS)) {
    for (const [scopeType, scopeID] of scopes) {
      const input = createInput(ids, {
        name: `${eventType} ${scopeID}`,
        triggeringEventType: eventType,
        eventFilter,
        scopeType,
        scopeID,
      });
      const { status } = await ask(sandbox, CREATE, { input });
      if (status !== 200) refused.push(`${status} ${eventType} ${scopeType}`);
    }
  }
  expect([...new Set(refused)].sort()).toEqual([
    '422 CREATE_ARTIFACT ENTITY',
    '422 CREATE_ARTIFACT PROJECT',
    '422 RUN_METRIC ARTIFACT_COLLECTION',
    '422 RUN_METRIC_CHANGE ARTIFACT_COLLECTION',
    '422 RUN_METRIC_ZSCORE ARTIFACT_COLLECTION',
    '422 RUN_STATE ARTIFACT_COLLECTION',
  ]);
});

const slackAction = (integrationID: string | undefined): object => ({
  triggeredActionType: 'NOTIFICATION',
  triggeredActionConfig: { notificationActionInput: { integrationID } },
});

test.each<[string, number, (ids: HarnessIds) => object]>([
  ['a name of 256 characters', 422, () => ({ name: 'x'.repeat(256) })],
  ['no name', 422, () => ({ name: ' ' })],
  [
    'an unknown project',
    404,
    () => ({ scopeID: Buffer.from('Project:v1:nope:vision').toString('base64') }),
  ],
  ['an unknown collection', 404, () => ({ scopeType: 'ARTIFACT_COLLECTION', scopeID: 'bm9wZQ==' })],
  ['a scope of another type', 404, (ids) => ({ scopeType: 'ENTITY', scopeID: ids.project })],
  ['an unknown integration', 404, () => slackAction('SW50ZWdyYXRpb246OTk5')],
  ['an integration of another team', 422, (ids) => slackAction(ids.otherSlack)],
  ['a webhook for a notification', 422, (ids) => slackAction(ids.webhook)],
  ['an action without its input', 422, () => ({ triggeredActionType: 'NOTIFICATION' })],
  [
    'a launch job',
    422,
    () => ({
      triggeredActionType: 'QUEUE_JOB',
      triggeredActionConfig: { queueJobActionInput: { queueID: 'x', template: '{}' } },
    }),
  ],
  ['a filter that is not JSON', 422, () => ({ eventFilter: '{' })],
  [
    'a metric event without a condition',
    422,
    () => ({ triggeringEventType: 'RUN_METRIC', eventFilter: '{}' }),
  ],
  [
    'a run filter without $and',
    422,
    () => ({
      triggeringEventType: 'RUN_STATE',
      eventFilter: '{"run_filter":"{}","run_state_filter":{"states":["FAILED"]}}',
    }),
  ],
  [
    'a state that is never reported',
    422,
    () => ({
      triggeringEventType: 'RUN_STATE',
      eventFilter: '{"run_state_filter":{"states":["KILLED"]}}',
    }),
  ],
  ['an event type that does not exist', 400, () => ({ triggeringEventType: 'NOPE' })],
])('a create with %s is refused with %i and changes nothing', async (_, status, fields) => {
  const { sandbox, ids } = await harness();
  const reply = await ask(sandbox, CREATE, { input: createInput(ids, fields(ids)) });
  expect(reply.status).toBe(status);
  expect(reply.messages).toHaveLength(1);
  expect(sandbox.store.state.triggers).toEqual([]);
});

test('a registry takes the integrations of any team of its organization', async () => {
  const { sandbox, ids } = await harness();
  const input = createInput(ids, { scopeID: ids.registry, ...slackAction(ids.otherSlack) });
  expect((await ask(sandbox, CREATE, { input })).status).toBe(200);
});

test('a name is taken once in a scope, and free in another', async () => {
  const { sandbox, ids } = await harness();
  const create = (fields: object = {}) => ask(sandbox, CREATE, { input: createInput(ids, fields) });
  expect((await create()).status).toBe(200);
  expect((await create()).status).toBe(409);
  const other = await create({ scopeType: 'ARTIFACT_COLLECTION', scopeID: ids.collection });
  expect(other.status).toBe(200);
  const back = {
    id: at(other.data, 'result.trigger.id'),
    scopeType: 'PROJECT',
    scopeID: ids.project,
  };
  expect((await ask(sandbox, UPDATE, { input: back })).status).toBe(409);
  expect((await ask(sandbox, UPDATE, { input: { id: 'VHJpZ2dlcjo5OTk=' } })).status).toBe(404);
});

test('a crash is kept as a failure', async () => {
  const { sandbox, ids } = await harness();
  const input = createInput(ids, {
    triggeringEventType: 'RUN_STATE',
    eventFilter:
      '{"run_filter":"{\\"$and\\":[]}","run_state_filter":{"states":["CRASHED","FAILED"]}}',
  });
  const { data } = await ask(sandbox, CREATE, { input });
  const filter = parseJson(textAt(data, 'result.trigger.triggeringCondition.filter'));
  expect(at(filter, 'run_state_filter')).toEqual({ states: ['FAILED'] });
});

test.each([
  ['no key', undefined],
  ['a wrong key', `Basic ${Buffer.from('api:wrong').toString('base64')}`],
  ['another user', `Basic ${Buffer.from('user:KEY').toString('base64')}`],
])('%s is 401, and nothing is read', async (_, authorization) => {
  const { sandbox } = await harness({ apiKey: 'KEY' });
  const response = await fetch(`${sandbox.url}/graphql`, {
    method: 'POST',
    headers: authorization === undefined ? {} : { authorization },
    body: '{"query":"{ viewer { id } }"}',
  });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ errors: [{ message: 'unauthorized' }] });
});

test('the key is also taken as a bearer token', async () => {
  const { sandbox } = await harness();
  const reply = await ask(
    sandbox,
    '{ viewer { username } }',
    {},
    { Authorization: `Bearer ${sandbox.apiKey}` },
  );
  expect(at(reply.data, 'viewer.username')).toBe('sandbox-user');
});

test('what does not exist is null, not an error', async () => {
  const { sandbox } = await harness();
  const { status, data } = await ask(
    sandbox,
    '{ project(name: "x", entityName: "y") { id } entity(name: "x") { id } organization(name: "x") { id } }',
  );
  expect({ status, data }).toEqual({
    status: 200,
    data: { project: null, entity: null, organization: null },
  });
});

test('an organization is found by both of its names', async () => {
  const { sandbox } = await harness();
  const { data } = await ask(
    sandbox,
    `{ a: organization(name: "Acme Inc") { id orgEntity { name entityType } teams { name } }
       b: organization(name: "acme-inc-org") { id featureFlags(rampIDType: OrgName) { rampKey isEnabled } } }`,
  );
  expect(at(data, 'a')).toMatchObject({
    orgEntity: { name: 'acme-inc-org', entityType: 'organization' },
    teams: [{ name: 'vision' }, { name: 'nlp' }],
  });
  expect(at(data, 'b')).toEqual({
    id: at(data, 'a.id'),
    featureFlags: [{ rampKey: 'automation_entity_scope', isEnabled: true }],
  });
});

test.each([
  ['plain', false],
  ['with empty pages', true],
])('pages (%s) hold every automation once, whatever their size', async (_, emptyPages) => {
  const { sandbox, ids } = await harness({ emptyPages });
  for (let index = 0; index < 7; index += 1) {
    await ask(sandbox, CREATE, { input: createInput(ids, { name: `a${index}` }) });
  }
  for (const first of [1, 2, 3, 7, 50]) {
    const names: unknown[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const { data } = await ask(sandbox, LIST, { entity: 'vision', first, after });
      expect(at(data, 'entity.triggers.totalCount')).toBe(7);
      names.push(...column(listAt(data, 'entity.triggers.edges'), 'node.name'));
      const hasNextPage = at(data, 'entity.triggers.pageInfo.hasNextPage');
      after = hasNextPage === true ? textAt(data, 'entity.triggers.pageInfo.endCursor') : null;
      pages += 1;
    } while (after !== null && pages < 50);
    expect(names).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6']);
    const full = Math.ceil(7 / first);
    expect(pages).toBe(emptyPages ? 2 * full - 1 : full);
  }
});

test.each([
  '{"name":"say \\"b\\""}',
  '{ "name": "say \\"b\\"" }',
  '{"name":{"$eq":"say \\"b\\""}}',
  '{"name":"\\u0073ay \\"b\\""}',
  '{"$and":[{"name":"say \\"b\\""}]}',
])('one name is found in whatever form it is asked for: %s', async (filters) => {
  const { sandbox, ids } = await harness();
  for (const name of ['b', 'say "b"', 'say "b" ', '$eq']) {
    await ask(sandbox, CREATE, { input: createInput(ids, { name }) });
  }
  const { data } = await ask(sandbox, LIST, { entity: 'vision', filters });
  expect(column(listAt(data, 'entity.triggers.edges'), 'node.name')).toEqual(['say "b"']);
});

test('one name is found where it is now, after a create, a rename and a deletion', async () => {
  const { sandbox, ids } = await harness();
  const find = async (name: string): Promise<readonly unknown[]> => {
    const filters = JSON.stringify({ name });
    const { data } = await ask(sandbox, LIST, { entity: 'vision', filters });
    return column(listAt(data, 'entity.triggers.edges'), 'node.name');
  };
  expect(await find('a')).toEqual([]);
  const { data } = await ask(sandbox, CREATE, { input: createInput(ids, { name: 'a' }) });
  expect(await find('a')).toEqual(['a']);
  await ask(sandbox, UPDATE, { input: { id: textAt(data, 'result.trigger.id'), name: 'b' } });
  expect([await find('a'), await find('b')]).toEqual([[], ['b']]);
  sandbox.store.state.triggers = sandbox.store.state.triggers.slice(1);
  expect(await find('b')).toEqual([]);
});

test('a list can be asked for one name, and for nothing that is not public', async () => {
  const { sandbox, ids } = await harness();
  for (const name of ['a', 'b']) await ask(sandbox, CREATE, { input: createInput(ids, { name }) });
  const byName = await ask(sandbox, LIST, { entity: 'vision', filters: '{"name":"b"}' });
  expect(at(byName.data, 'entity.triggers.edges')).toMatchObject([{ node: { name: 'b' } }]);
  expect((await ask(sandbox, LIST, { entity: 'vision', filters: '{"enabled":true}' })).status).toBe(
    422,
  );
  expect((await ask(sandbox, LIST, { entity: 'vision', filters: '[' })).status).toBe(422);
});

test('automations that may not be seen are counted and not shown', async () => {
  const { sandbox, ids } = await harness();
  for (const name of ['a', 'b']) await ask(sandbox, CREATE, { input: createInput(ids, { name }) });
  const [hidden] = sandbox.store.state.triggers;
  if (hidden !== undefined) hidden.isHidden = true;
  const { data } = await ask(sandbox, LIST, { entity: 'vision' });
  expect(at(data, 'entity.triggers')).toMatchObject({
    totalCount: 2,
    edges: [{ node: { name: 'b' } }],
  });
});

test('an event of a type newer than the schema is shown, cannot be sent, and is set off by nothing', async () => {
  const { sandbox, ids } = await harness();
  await ask(sandbox, CREATE, {
    input: createInput(ids, {
      name: 'newer',
      triggeringEventType: 'RUN_METRIC',
      eventFilter: FILTERS['RUN_METRIC'],
    }),
  });
  const { state } = sandbox.store;
  state.triggers = state.triggers.map((each) => ({ ...each, eventType: 'CARD_EDITED' }));
  const { status, data } = await ask(
    sandbox,
    `{ entity(name: "vision") { triggers(first: 9) { edges { node { name triggeringCondition {
      ... on FilterEventTriggeringCondition { eventType filter } } } } } } }`,
  );
  expect(status).toBe(200);
  expect(at(data, 'entity.triggers.edges')).toMatchObject([
    { node: { name: 'newer', triggeringCondition: { eventType: 'CARD_EDITED' } } },
  ]);
  const sent = createInput(ids, { name: 'sent', triggeringEventType: 'CARD_EDITED' });
  expect((await ask(sandbox, CREATE, { input: sent })).status).toBe(400);
  const fired = await askAdmin(sandbox, 'events', [
    {
      kind: 'logMetrics',
      entity: 'vision',
      project: 'classifier',
      run: 'r1',
      rows: [{ loss: 9 }, { loss: 9 }],
    },
  ]);
  expect(JSON.stringify(fired)).not.toContain('newer');
});

test('ARIA automations are kept from the user agent of the SDK', async () => {
  const { sandbox, ids } = await harness();
  const input = createInput(ids, {
    triggeredActionType: 'ARIA',
    triggeredActionConfig: { ariaActionInput: { prompt: ' look ' } },
  });
  await ask(sandbox, CREATE, { input });
  const count = async (userAgent: string): Promise<number> => {
    const { data } = await ask(sandbox, LIST, { entity: 'vision' }, { 'User-Agent': userAgent });
    return listAt(data, 'entity.triggers.edges').length;
  };
  expect(await count('wac/0.1.0')).toBe(1);
  expect(await count('W&B Public Client 0.28.2')).toBe(0);
});

test('a project that may only be read refuses changes with 403', async () => {
  const { sandbox, ids } = await harness();
  const { data } = await ask(sandbox, CREATE, { input: createInput(ids) });
  for (const project of sandbox.store.state.projects) project.isReadOnly = true;
  const id = textAt(data, 'result.trigger.id');
  expect((await ask(sandbox, CREATE, { input: createInput(ids, { name: 'b' }) })).status).toBe(403);
  expect((await ask(sandbox, UPDATE, { input: { id, enabled: false } })).status).toBe(403);
  expect(
    (await ask(sandbox, `mutation { deleteTrigger(input: { triggerID: "${id}" }) { success } }`))
      .status,
  ).toBe(403);
});

test('webhooks and secrets can be made, changed and deleted, and a secret is never shown', async () => {
  const { sandbox } = await harness();
  const made = await ask(
    sandbox,
    `mutation { createGenericWebhookIntegration(input: { entityName: "vision", name: "new one",
        urlEndpoint: "https://example.com/x", accessTokenRef: "TOKEN" }) { integration { id ... on GenericWebhookIntegration { name } } }
      insertSecret(input: { entityName: "vision", secretName: "TOKEN", secretValue: "s3cret" }) { success } }`,
  );
  const id = textAt(made.data, 'createGenericWebhookIntegration.integration.id');
  const changed = await ask(
    sandbox,
    `mutation($id: ID!) { updateGenericWebhookIntegration(input: { id: $id, name: "other" }) {
      integration { ... on GenericWebhookIntegration { name urlEndpoint accessTokenRef } } } }`,
    { id },
  );
  expect(at(changed.data, 'updateGenericWebhookIntegration.integration')).toEqual({
    name: 'other',
    urlEndpoint: 'https://example.com/x',
    accessTokenRef: 'TOKEN',
  });
  const secrets = await ask(sandbox, '{ entity(name: "vision") { secrets { name } } }');
  expect(at(secrets.data, 'entity.secrets')).toEqual([{ name: 'TOKEN' }]);
  const remove = 'mutation($id: ID!) { deleteIntegration(input: { id: $id }) { success } }';
  expect(at((await ask(sandbox, remove, { id })).data, 'deleteIntegration.success')).toBe(true);
  expect((await ask(sandbox, remove, { id })).status).toBe(404);
});

test('an integration in use is not deleted', async () => {
  const { sandbox, ids } = await harness();
  await ask(sandbox, CREATE, { input: createInput(ids, slackAction(ids.slack)) });
  const remove = 'mutation($id: ID!) { deleteIntegration(input: { id: $id }) { success } }';
  expect((await ask(sandbox, remove, { id: ids.slack })).status).toBe(422);
});

test('projects and registries are made by upsertModel', async () => {
  const { sandbox } = await harness();
  const upsert = `mutation($input: UpsertModelInput!) { upsertModel(input: $input) { inserted project { name entityName } } }`;
  const input = { name: 'fresh', entityName: 'vision' };
  expect(at((await ask(sandbox, upsert, { input })).data, 'upsertModel')).toEqual({
    inserted: true,
    project: { name: 'fresh', entityName: 'vision' },
  });
  expect(at((await ask(sandbox, upsert, { input })).data, 'upsertModel.inserted')).toBe(false);
  expect((await ask(sandbox, upsert, { input: { ...input, name: 'a/b' } })).status).toBe(422);
  expect((await ask(sandbox, upsert, { input: { ...input, entityName: 'x' } })).status).toBe(404);
});

test('requests are counted by kind and name', async () => {
  const { sandbox, ids } = await harness();
  await ask(sandbox, CREATE, { input: createInput(ids) });
  expect(sandbox.counts).toEqual({
    requests: 2,
    queries: 1,
    mutations: 1,
    byOperation: new Map([
      ['Ids', 1],
      ['CreateAutomation', 1],
    ]),
  });
});
