/** Rules of the API that are cheapest to see one at a time. */
import { afterEach, expect, test } from 'vitest';
import { collectSeed } from '../../../src/sandbox/provision/collect-seed.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';
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
} from '../api-client.ts';
import { at, column, listAt, parseJson, textAt } from '../at.ts';

const running: Sandbox[] = [];

async function harness(): Promise<{ sandbox: Sandbox; ids: HarnessIds }> {
  const sandbox = await startHarness();
  running.push(sandbox);
  return { sandbox, ids: await harnessIds(sandbox) };
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

const IN_PROJECT = { entity: 'vision', project: 'classifier' };

function metricFilter(event: string, fields: object): string {
  const filter = parseJson(FILTERS[event] ?? '') as { run_metric_filter: Record<string, object> };
  const [key = ''] = Object.keys(filter.run_metric_filter);
  return JSON.stringify({
    ...filter,
    run_metric_filter: { [key]: { ...filter.run_metric_filter[key], ...fields } },
  });
}

test.each<[string, object]>([
  ['RUN_METRIC', { cmp_op: '$in' }],
  ['RUN_METRIC', { window_size: 0 }],
  ['RUN_METRIC', { window_size: 1.5 }],
  ['RUN_METRIC', { threshold: '2' }],
  ['RUN_METRIC', { agg_op: 'SUM' }],
  ['RUN_METRIC', { name: '' }],
  ['RUN_METRIC_CHANGE', { change_amount: 0 }],
  ['RUN_METRIC_CHANGE', { change_type: 'PERCENT' }],
  ['RUN_METRIC_CHANGE', { change_dir: 'UP' }],
  ['RUN_METRIC_ZSCORE', { threshold: -1 }],
])('%s with %j is refused by name', async (event, fields) => {
  const { sandbox, ids } = await harness();
  const eventFilter = metricFilter(event, fields);
  const { status, messages } = await ask(sandbox, CREATE, {
    input: createInput(ids, { triggeringEventType: event, eventFilter }),
  });
  expect([status, messages[0]]).toEqual([
    422,
    expect.stringContaining(Object.keys(fields)[0] ?? ''),
  ]);
});

test.each([
  ['a list', '[]'],
  [
    'a run filter that is no text',
    '{"run_filter":{"$and":[]},"run_state_filter":{"states":["FAILED"]}}',
  ],
  ['no states', '{"run_state_filter":{"states":[]}}'],
])('a run-state filter that is %s is refused', async (_, eventFilter) => {
  const { sandbox, ids } = await harness();
  const input = createInput(ids, { triggeringEventType: 'RUN_STATE', eventFilter });
  expect((await ask(sandbox, CREATE, { input })).status).toBe(422);
});

test.each(['$or', '$nor', '$and'])(
  'a run filter that is a bare %s is taken, as old releases of the SDK send it',
  async (join) => {
    const { sandbox, ids } = await harness();
    const runFilter = JSON.stringify({ [join]: [{ display_name: { $eq: 'a' } }] });
    const eventFilter = `{"run_filter":${JSON.stringify(runFilter)},"run_state_filter":{"states":["FAILED"]}}`;
    const input = createInput(ids, { triggeringEventType: 'RUN_STATE', eventFilter });
    expect((await ask(sandbox, CREATE, { input })).messages).toEqual([]);
  },
);

test('an update may leave a metric event without a condition, as the SDK does; a create may not', async () => {
  const { sandbox, ids } = await harness();
  const eventFilter = '{"$and":[]}';
  const input = createInput(ids, {
    triggeringEventType: 'RUN_METRIC',
    eventFilter: metricFilter('RUN_METRIC', { cmp_op: '$eq' }),
  });
  expect((await ask(sandbox, CREATE, { input: { ...input, eventFilter } })).status).toBe(422);
  const { data } = await ask(sandbox, CREATE, { input });
  const id = textAt(data, 'result.trigger.id');
  const erase = { id, triggeringEventType: 'RUN_METRIC', eventFilter };
  expect((await ask(sandbox, UPDATE, { input: erase })).messages).toEqual([]);
  expect(sandbox.store.state.triggers[0]).toMatchObject({ eventType: 'RUN_METRIC', eventFilter });
  expect((await ask(sandbox, UPDATE, { input: { id, enabled: false } })).messages).toEqual([]);
  const event = { kind: 'logMetrics', ...IN_PROJECT, run: 'r', values: { loss: 2 } };
  expect(at((await askAdmin(sandbox, 'events', event)).body, 'outcomes')).toEqual([]);
});

test('the legacy form of a threshold is taken, and fires', async () => {
  const { sandbox, ids } = await harness();
  const threshold = { name: 'loss', agg_op: null, window_size: 5, cmp_op: '$eq', threshold: 2 };
  const eventFilter = JSON.stringify({
    run_filter: null,
    metric_filter: JSON.stringify(threshold),
  });
  await ask(sandbox, CREATE, {
    input: createInput(ids, { triggeringEventType: 'RUN_METRIC', eventFilter }),
  });
  const event = { kind: 'logMetrics', ...IN_PROJECT, run: 'r', values: { loss: 2 } };
  expect(at((await askAdmin(sandbox, 'events', event)).body, 'outcomes')).toMatchObject([
    { outcome: 'fired' },
  ]);
});

test.each([
  ['RUN_METRIC_CHANGE', metricFilter('RUN_METRIC_CHANGE', {}), [1, 1, 2, 2], [1]],
  [
    'RUN_METRIC_ZSCORE',
    metricFilter('RUN_METRIC_ZSCORE', { window_size: 5, threshold: 1.5 }),
    [1, 1, 1, 1, 9],
    [4 / Math.sqrt(5)],
  ],
])(
  '%s fires on the values that it describes',
  async (triggeringEventType, eventFilter, values, compared) => {
    const { sandbox, ids } = await harness();
    await ask(sandbox, CREATE, { input: createInput(ids, { triggeringEventType, eventFilter }) });
    const rows = values.map((loss) => ({ loss }));
    await askAdmin(sandbox, 'events', { kind: 'logMetrics', ...IN_PROJECT, run: 'r', rows });
    const executions = sandbox.store.state.executions.map(({ event }) => event['metricValues']);
    expect(executions).toEqual([compared.map((value) => expect.closeTo(value, 12))]);
  },
);

test('actions that the sandbox does not execute end as failed, and say so', async () => {
  const { sandbox, ids } = await harness();
  const userID = textAt((await ask(sandbox, '{ viewer { id } }')).data, 'viewer.id');
  await ask(sandbox, CREATE, {
    input: createInput(ids, {
      triggeredActionType: 'PUSH_NOTIFICATION',
      triggeredActionConfig: { pushNotificationActionInput: { userID } },
    }),
  });
  await askAdmin(sandbox, 'events', { kind: 'linkArtifact', ...IN_PROJECT, collection: 'weights' });
  expect(sandbox.store.state.executions).toMatchObject([
    {
      state: 'FAILED',
      action: null,
      result: { error: { message: 'the sandbox does not execute PUSH_NOTIFICATION' } },
    },
  ]);
});

test.each<[string, number, (ids: HarnessIds) => object]>([
  ['an empty prompt', 422, () => ({ ariaActionInput: { prompt: '  ' } })],
  ['a prompt of 4,002 bytes', 422, () => ({ ariaActionInput: { prompt: 'é'.repeat(2001) } })],
])('ARIA with %s is refused', async (_, status, config) => {
  const { sandbox, ids } = await harness();
  const input = createInput(ids, {
    triggeredActionType: 'ARIA',
    triggeredActionConfig: config(ids),
  });
  expect((await ask(sandbox, CREATE, { input })).status).toBe(status);
});

test('a push goes to a user who exists', async () => {
  const { sandbox, ids } = await harness();
  const input = createInput(ids, {
    triggeredActionType: 'PUSH_NOTIFICATION',
    triggeredActionConfig: { pushNotificationActionInput: { userID: 'nobody' } },
  });
  expect((await ask(sandbox, CREATE, { input })).status).toBe(404);
});

test('a launch job that is there may be kept and changed, and goes to no other queue', async () => {
  const { sandbox, ids } = await harness();
  const { data } = await ask(sandbox, CREATE, { input: createInput(ids) });
  const [job] = sandbox.store.state.triggers;
  if (job !== undefined)
    sandbox.store.edit('triggers', job, {
      action: { type: 'QUEUE_JOB', queueId: 'q', queueName: 'n', template: '{}' },
    });
  await sandbox.store.commit();
  const id = textAt(data, 'result.trigger.id');
  const change = (queueID: string): object => ({
    input: {
      id,
      triggeredActionType: 'QUEUE_JOB',
      triggeredActionConfig: { queueJobActionInput: { queueID, template: '{"a":1}' } },
    },
  });
  expect((await ask(sandbox, UPDATE, change('q'))).status).toBe(200);
  expect((await ask(sandbox, UPDATE, change('other'))).status).toBe(404);
  expect(job?.action).toMatchObject({ template: '{"a":1}' });
});

test.each([
  ['a scope without its type', { scopeID: 'x' }],
  ['another action without its configuration', { triggeredActionType: 'NOTIFICATION' }],
  ['an event whose filter does not fit', { triggeringEventType: 'RUN_STATE' }],
])('an update with %s is refused and changes nothing', async (_, fields) => {
  const { sandbox, ids } = await harness();
  const { data } = await ask(sandbox, CREATE, { input: createInput(ids) });
  const before = structuredClone(sandbox.store.state.triggers);
  const { status } = await ask(sandbox, UPDATE, {
    input: { id: textAt(data, 'result.trigger.id'), ...fields },
  });
  expect([status, sandbox.store.state.triggers]).toEqual([422, before]);
});

test.each([
  ['an unknown entity', { entityName: 'x', name: 'a', urlEndpoint: 'https://e.x' }, 404],
  [
    'a name of 65 characters',
    { entityName: 'vision', name: 'a'.repeat(65), urlEndpoint: 'https://e.x' },
    422,
  ],
  ['a name with a dot', { entityName: 'vision', name: 'a.b', urlEndpoint: 'https://e.x' }, 422],
  ['no address', { entityName: 'vision', name: 'a', urlEndpoint: 'e.x' }, 422],
  ['another scheme', { entityName: 'vision', name: 'a', urlEndpoint: 'ftp://e.x' }, 422],
])('a webhook with %s is refused', async (_, input, status) => {
  const { sandbox } = await harness();
  const query =
    'mutation($input: CreateGenericWebhookIntegrationInput!) { createGenericWebhookIntegration(input: $input) { integration { id } } }';
  expect((await ask(sandbox, query, { input })).status).toBe(status);
});

test('secrets have plain names, are replaced, and are deleted once', async () => {
  const { sandbox } = await harness();
  const insert = (secretName: string, secretValue = 'v') =>
    ask(
      sandbox,
      'mutation($input: InsertSecretInput!) { insertSecret(input: $input) { success } }',
      {
        input: { entityName: 'vision', secretName, secretValue },
      },
    );
  const remove = (): ReturnType<typeof ask> =>
    ask(
      sandbox,
      'mutation { deleteSecret(input: { entityName: "vision", secretName: "T" }) { success } }',
    );
  expect((await insert('a b')).status).toBe(422);
  await insert('T');
  await insert('T', 'other');
  expect(sandbox.store.state.secrets).toMatchObject([{ name: 'T', value: 'other' }]);
  expect([(await remove()).status, (await remove()).status]).toEqual([200, 404]);
});

test('only a webhook is updated as one', async () => {
  const { sandbox, ids } = await harness();
  const query = `mutation { updateGenericWebhookIntegration(input: { id: "${ids.slack}" }) { integration { id } } }`;
  expect((await ask(sandbox, query)).status).toBe(422);
});

test('a webhook is tried with the secrets that it names, and not without them', async () => {
  const { sandbox } = await harness();
  const { data } = await ask(
    sandbox,
    'mutation { testGenericWebhookIntegration(input: { entityName: "vision", urlEndpoint: "http://127.0.0.1:1", secretRef: "GONE" }) { ok response } }',
  );
  expect(at(data, 'testGenericWebhookIntegration')).toEqual({
    ok: false,
    response: '{"error":"the team has no secret GONE"}',
  });
});

test('a project is found again by its id, and a read-only one is not changed', async () => {
  const { sandbox, ids } = await harness();
  const query =
    'mutation($input: UpsertModelInput!) { upsertModel(input: $input) { inserted project { description updatedAt } } }';
  const input = {
    id: ids.project,
    description: 'new',
    access: 'PRIVATE',
    allowAllArtifactTypesInRegistry: true,
  };
  const { data } = await ask(sandbox, query, { input });
  expect(at(data, 'upsertModel')).toMatchObject({
    inserted: false,
    project: { description: 'new' },
  });
  expect((await ask(sandbox, query, { input: { id: 'x' } })).status).toBe(404);
  for (const project of sandbox.store.state.projects) project.isReadOnly = true;
  expect((await ask(sandbox, query, { input })).status).toBe(403);
});

test.each([
  ['{"name":{"$regex":"("}}', 422],
  ['{"name":{"$size":1}}', 422],
  ['{"$or":{}}', 422],
  ['[]', 422],
  ['{"name":{"$eq":"classifier"}}', 200],
])('a list filter %s is refused with %i', async (filters, status) => {
  const { sandbox } = await harness();
  const query =
    'query($filters: JSONString) { entity(name: "vision") { projects(filters: $filters) { edges { node { name } } } } }';
  expect((await ask(sandbox, query, { filters })).status).toBe(status);
});

test.each(['{', '{"state":{"$nope":1}}'])('a run filter %s is refused', async (filters) => {
  const { sandbox } = await harness();
  await askAdmin(sandbox, 'events', {
    kind: 'runState',
    ...IN_PROJECT,
    run: 'r',
    state: 'running',
  });
  const query = `query($filters: JSONString) { project(name: "classifier", entityName: "vision") { runCount(filters: $filters) } }`;
  expect((await ask(sandbox, query, { filters })).status).toBe(422);
});

test('runs are listed oldest first, or newest first, page by page', async () => {
  const { sandbox } = await harness();
  for (const run of ['a', 'b', 'c']) {
    await askAdmin(sandbox, 'events', { kind: 'runState', ...IN_PROJECT, run, state: 'running' });
  }
  const query = `query($order: String, $after: String) { project(name: "classifier", entityName: "vision") {
    runs(order: $order, first: 2, after: $after) { edges { node { name } } pageInfo { endCursor hasNextPage } } } }`;
  for (const [order, names] of [
    ['+created_at', ['a', 'b', 'c']],
    ['-created_at', ['c', 'b', 'a']],
  ] as const) {
    const first = (await ask(sandbox, query, { order })).data;
    const after = textAt(first, 'project.runs.pageInfo.endCursor');
    const second = (await ask(sandbox, query, { order, after })).data;
    const edges = [...listAt(first, 'project.runs.edges'), ...listAt(second, 'project.runs.edges')];
    expect(column(edges, 'node.name')).toEqual(names);
  }
});

test.each([
  ['a cursor of somebody else', 'after: "eA=="'],
  ['a negative page size', 'first: -1'],
])('%s is refused', async (_, args) => {
  const { sandbox } = await harness();
  expect(
    (await ask(sandbox, `{ entity(name: "vision") { triggers(${args}) { totalCount } } }`)).status,
  ).toBe(422);
});

test('history is thinned to the samples that were asked for, and a bad spec is refused', async () => {
  const { sandbox } = await harness();
  const rows = Array.from({ length: 10 }, (_, loss) => ({ loss }));
  await askAdmin(sandbox, 'events', { kind: 'logMetrics', ...IN_PROJECT, run: 'r', rows });
  const query = `query($specs: [JSONString!]!) { project(name: "classifier", entityName: "vision") { run(name: "r") { sampledHistory(specs: $specs) } } }`;
  const sampled = async (spec: string) => ask(sandbox, query, { specs: [spec] });
  const { data } = await sampled('{"keys":["loss"],"samples":5,"minStep":0,"maxStep":9}');
  expect(at(data, 'project.run.sampledHistory.0')).toEqual(
    [0, 2, 4, 6, 8].map((loss) => ({ loss })),
  );
  expect((await sampled('{')).status).toBe(422);
});

test.each([
  ['rows that are no objects', { kind: 'logMetrics', run: 'r', rows: [1] }],
  ['tags that are not strings', { kind: 'runState', run: 'r', state: 'failed', tags: [1] }],
  ['a configuration that is a list', { kind: 'runState', run: 'r', state: 'failed', config: [] }],
  ['a time that is no date', { kind: 'runState', run: 'r', state: 'failed', time: 'soon' }],
  ['metadata that is a string', { kind: 'linkArtifact', collection: 'weights', metadata: 'x' }],
  ['a version that is a number', { kind: 'linkArtifact', collection: 'weights', version: 1 }],
])('an event with %s is refused', async (_, event) => {
  const { sandbox } = await harness();
  expect((await askAdmin(sandbox, 'events', { ...IN_PROJECT, ...event })).status).toBe(400);
});

test.each([[[1]], ['x'], [null]])('%j is no event', async (body) => {
  const { sandbox } = await harness();
  expect((await askAdmin(sandbox, 'events', body)).status).toBe(400);
});

test('the needs of manifests are what they name', () => {
  const seed = collectSeed({
    entities: ['vision'],
    organizations: ['acme'],
    integrations: [],
    scopes: [
      { kind: 'team', entity: 'nlp' },
      { kind: 'organization', organization: 'other' },
      { kind: 'project', entity: 'vision', project: 'p' },
      { kind: 'project', entity: 'vision', project: 'p', collection: 'c' },
      { kind: 'registry', organization: 'acme', registry: 'r' },
      { kind: 'registry', organization: 'acme', registry: 'r', collection: 'd' },
    ],
  });
  expect(seed).toEqual({
    entities: ['vision', 'nlp'],
    organizations: ['acme', 'other'],
    projects: [
      { entity: 'vision', project: 'p' },
      { entity: 'vision', project: 'p' },
    ],
    registries: [
      { organization: 'acme', registry: 'r' },
      { organization: 'acme', registry: 'r' },
    ],
    collections: [
      { entity: 'vision', project: 'p', collection: 'c' },
      { organization: 'acme', registry: 'r', collection: 'd' },
    ],
    integrations: [],
  });
});
