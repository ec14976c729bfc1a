// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the server has template variables of this form
import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { keysOf } from '../../../src/lib/json.ts';
import { ARTIFACT_EVENTS } from '../../../src/sandbox/rules/event-catalog.ts';
import type { Sandbox, SandboxOptions } from '../../../src/sandbox/sandbox-options.ts';
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

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Harness {
  readonly sandbox: Sandbox;
  readonly ids: HarnessIds;
  readonly create: (fields: object) => Promise<string>;
  readonly post: (...events: object[]) => Promise<{ status: number; body: unknown }>;
}

async function harness(options: SandboxOptions = {}): Promise<Harness> {
  const sandbox = await startHarness(options);
  closing.push(() => sandbox.close());
  const ids = await harnessIds(sandbox);
  return {
    sandbox,
    ids,
    create: async (fields) => {
      const { data, messages } = await ask(sandbox, CREATE, { input: createInput(ids, fields) });
      if (messages.length > 0) throw new Error(messages.join());
      return textAt(data, 'result.trigger.id');
    },
    post: (...events) => askAdmin(sandbox, 'events', { events }),
  };
}

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A real receiver on loopback that keeps what it gets. */
async function receiver(
  respond: (response: ServerResponse) => void = (response) => response.end('thanks'),
): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      respond(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  );
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received };
}

async function pointWebhook(
  { sandbox, ids }: Harness,
  url: string,
  refs: object = {},
): Promise<void> {
  await ask(
    sandbox,
    'mutation($input: UpdateGenericWebhookIntegrationInput!) { updateGenericWebhookIntegration(input: $input) { integration { id } } }',
    { input: { id: ids.webhook, urlEndpoint: url, ...refs } },
  );
}

const webhookAction = (ids: HarnessIds, requestPayload?: string): object => ({
  triggeredActionType: 'GENERIC_WEBHOOK',
  triggeredActionConfig: {
    genericWebhookActionInput: { integrationID: ids.webhook, requestPayload },
  },
});

const IN_PROJECT = { entity: 'vision', project: 'classifier' };
const rows = (...values: unknown[]): object => ({
  kind: 'logMetrics',
  ...IN_PROJECT,
  run: 'r1',
  rows: values.map((loss) => ({ loss })),
});
const THRESHOLD = { triggeringEventType: 'RUN_METRIC', eventFilter: FILTERS['RUN_METRIC'] };

const HISTORY = `query History($id: ID!) { triggerExecutions(triggerID: $id) { totalCount edges { node {
  triggerName state
  event { eventType data { __typename ... on RunMetricEventDetails { runName metricName metricValues }
    ... on ArtifactAliasEventDetails { alias artifactCollectionName } ... on RunStateEventDetails { newRunState } } }
  action { actionType data { __typename ... on GenericWebhookActionArgs { requestPayload integration { name } }
    ... on SlackNotificationActionArgs { title text severity integration { channelName } } } }
  result { resultType data { __typename ... on HttpTriggerResultDetails { statusCode body error { message } }
    ... on DefaultTriggerResultDetails { error { message } } } } } } } }`;

test('a crossed threshold sends a signed webhook with its variables, once', async () => {
  const it = await harness();
  const { url, received } = await receiver();
  await ask(
    it.sandbox,
    `mutation { a: insertSecret(input: { entityName: "vision", secretName: "TOKEN", secretValue: "t0ken" }) { success }
      b: insertSecret(input: { entityName: "vision", secretName: "SIGN", secretValue: "s1gn" }) { success } }`,
  );
  await pointWebhook(it, url, { accessTokenRef: 'TOKEN', secretRef: 'SIGN' });
  const payload =
    '{"run":"${run_name}","metric":"${metric_name}","by":"${metric_values}","alias":"${alias}","k":"$SIGN"}';
  const id = await it.create({ ...THRESHOLD, ...webhookAction(it.ids, payload) });

  const { body } = await it.post(rows(1, 3, 4, 5));
  expect(body).toMatchObject({
    events: 1,
    outcomes: [{ automation: 'first', id, outcome: 'fired' }],
  });
  expect(received.map((item) => item.body)).toEqual([
    '{"run":"r1","metric":"loss","by":"3.5","alias":"","k":"s1gn"}',
  ]);
  expect(received[0]?.headers).toMatchObject({
    'content-type': 'application/json',
    authorization: 'Bearer t0ken',
    'x-wandb-signature': createHmac('sha256', 's1gn')
      .update(received[0]?.body ?? '')
      .digest('hex'),
  });

  const again = await it.post(rows(0, 0), rows(9, 9));
  expect(column(listAt(again.body, 'outcomes'), 'outcome')).toEqual([
    'condition-false',
    'suppressed-24h',
  ]);
  expect(received).toHaveLength(1);

  const { data } = await ask(it.sandbox, HISTORY, { id });
  expect(at(data, 'triggerExecutions')).toEqual({
    totalCount: 1,
    edges: [
      {
        node: {
          triggerName: 'first',
          state: 'FINISHED',
          event: {
            eventType: 'RUN_METRIC',
            data: {
              __typename: 'RunMetricEventDetails',
              runName: 'r1',
              metricName: 'loss',
              metricValues: [3.5],
            },
          },
          action: {
            actionType: 'GENERIC_WEBHOOK',
            data: {
              __typename: 'GenericWebhookActionArgs',
              requestPayload: '{"run":"r1","metric":"loss","by":"3.5","alias":"","k":"***"}',
              integration: { name: 'dispatch' },
            },
          },
          result: {
            resultType: 'HTTP_RESPONSE',
            data: {
              __typename: 'HttpTriggerResultDetails',
              statusCode: 200,
              body: 'thanks',
              error: null,
            },
          },
        },
      },
    ],
  });
});

test('a second crossing in 24 hours is swallowed, one after them fires', async () => {
  let time = Date.parse('2026-01-01T00:00:00Z');
  const it = await harness({ now: () => new Date(time) });
  await it.create(THRESHOLD);
  const outcomes: unknown[] = [];
  for (const hours of [0, 23, 24]) {
    time = Date.parse('2026-01-01T00:00:00Z') + hours * 3_600_000;
    const { body } = await it.post(rows(0, 0, 9, 9));
    outcomes.push(...column(listAt(body, 'outcomes'), 'outcome'));
  }
  expect(outcomes).toEqual(['fired', 'suppressed-24h', 'fired']);
  expect(it.sandbox.store.state.executions).toHaveLength(2);
});

test('windows and the 24 hours outlive the sandbox', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wac-runtime-'));
  closing.push(() => rm(folder, { recursive: true }));
  const stateFile = `${folder}/state.json`;
  const first = await startHarness({ stateFile });
  const ids = await harnessIds(first);
  await ask(first, CREATE, { input: createInput(ids, THRESHOLD) });
  await askAdmin(first, 'events', rows(3));
  await first.close();

  const second = await startHarness({ stateFile });
  closing.unshift(() => second.close());
  const fired = await askAdmin(second, 'events', rows(4));
  expect(at(fired.body, 'outcomes')).toMatchObject([{ outcome: 'fired' }]);
  const silent = await askAdmin(second, 'events', rows(0, 0, 9));
  expect(at(silent.body, 'outcomes')).toMatchObject([{ outcome: 'suppressed-24h' }]);
});

test('NaN is a logged value, and survives the state file', async () => {
  const it = await harness();
  await it.create(THRESHOLD);
  const { body } = await it.post(rows('NaN', 9));
  expect(at(body, 'outcomes')).toMatchObject([{ outcome: 'condition-false' }]);
  expect(it.sandbox.store.state.meters).toMatchObject([{ buffer: ['NaN', 9] }]);
  expect(at((await it.post(rows(9))).body, 'outcomes')).toMatchObject([{ outcome: 'fired' }]);
});

test('A13 one event sets off the automations of every scope above it, each alone', async () => {
  const it = await harness();
  const event = {
    triggeringEventType: 'ADD_ARTIFACT_ALIAS',
    eventFilter: FILTERS['ADD_ARTIFACT_ALIAS'],
  };
  const scopes = {
    collection: ['ARTIFACT_COLLECTION', it.ids.collection],
    project: ['PROJECT', it.ids.project],
    team: ['ENTITY', it.ids.team],
    organization: ['ENTITY', it.ids.organization],
    registry: ['PROJECT', it.ids.registry],
    'registry collection': ['ARTIFACT_COLLECTION', it.ids.registryCollection],
  };
  for (const [name, [scopeType, scopeID]] of Object.entries(scopes)) {
    await it.create({ name, ...event, scopeType, scopeID });
  }
  const fired = async (location: object, alias: string): Promise<readonly unknown[]> => {
    const { body } = await it.post({ kind: 'addArtifactAlias', ...location, alias, version: 'v3' });
    const fired = listAt(body, 'outcomes').filter((item) => at(item, 'outcome') === 'fired');
    return column(fired, 'automation');
  };
  const weights = { ...IN_PROJECT, collection: 'weights' };
  expect(await fired(weights, 'production')).toEqual([
    'collection',
    'project',
    'team',
    'organization',
  ]);
  expect(await fired(weights, 'latest')).toEqual([]);
  const churn = { entity: 'Acme Inc', project: 'models', collection: 'churn' };
  expect(await fired(churn, 'prod')).toEqual(['organization', 'registry', 'registry collection']);
});

test.each(keysOf(ARTIFACT_EVENTS))(
  '%s sets off the automations that wait for it, and no others',
  async (kind) => {
    const { type, needs } = ARTIFACT_EVENTS[kind];
    const fields = needs === undefined ? {} : { [needs]: needs === 'tag' ? 'x' : 'prod' };
    const it = await harness();
    for (const { type: eventType } of Object.values(ARTIFACT_EVENTS)) {
      await it.create({
        name: eventType,
        triggeringEventType: eventType,
        eventFilter: FILTERS[eventType] ?? FILTERS['LINK_MODEL'],
        scopeType: 'ARTIFACT_COLLECTION',
        scopeID: it.ids.collection,
      });
    }
    const { body } = await it.post({ kind, ...IN_PROJECT, collection: 'weights', ...fields });
    expect(at(body, 'outcomes')).toMatchObject([{ automation: type, outcome: 'fired' }]);
  },
);

test('a Slack message lands in the outbox with its variables rendered', async () => {
  const it = await harness();
  const id = await it.create({
    triggeringEventType: 'RUN_STATE',
    eventFilter: FILTERS['RUN_STATE'],
    triggeredActionType: 'NOTIFICATION',
    triggeredActionConfig: {
      notificationActionInput: {
        integrationID: it.ids.slack,
        title: '${run_name} ${run_status}',
        message: 'in ${project_name}',
        severity: 'ERROR',
      },
    },
  });
  await it.post({ kind: 'runState', ...IN_PROJECT, run: 'r1', name: 'prod-7', state: 'crashed' });
  expect((await askAdmin(it.sandbox, 'outbox')).body).toMatchObject([
    {
      channelName: '#ml-alerts',
      title: 'prod-7 crashed',
      text: 'in classifier',
      severity: 'ERROR',
      automation: 'first',
    },
  ]);
  const { data } = await ask(it.sandbox, HISTORY, { id });
  expect(at(data, 'triggerExecutions.edges.0.node')).toMatchObject({
    state: 'FINISHED',
    event: { data: { newRunState: 'CRASHED' } },
    action: { data: { text: 'in classifier', integration: { channelName: '#ml-alerts' } } },
    result: { resultType: 'DEFAULT', data: { error: null } },
  });
});

test.each([
  ['killed', 'state-not-reported'],
  ['finished', 'condition-false'],
  ['failed', 'fired'],
])('a run that is %s: %s', async (state, outcome) => {
  const it = await harness();
  await it.create({ triggeringEventType: 'RUN_STATE', eventFilter: FILTERS['RUN_STATE'] });
  const { body } = await it.post({ kind: 'runState', ...IN_PROJECT, run: 'r1', state });
  expect(at(body, 'outcomes')).toMatchObject([{ outcome }]);
  const again = await it.post({ kind: 'runState', ...IN_PROJECT, run: 'r1', state });
  expect(at(again.body, 'outcomes')).toEqual([]);
});

test('a disabled automation, another run and a deleted automation stay silent', async () => {
  const it = await harness();
  const filtered = JSON.stringify({
    ...(parseJson(FILTERS['RUN_METRIC'] ?? '') as object),
    run_filter: '{"$and":[{"display_name":{"$regex":"^prod-"}}]}',
  });
  await it.create({ name: 'filtered', ...THRESHOLD, eventFilter: filtered });
  await it.create({ name: 'disabled', ...THRESHOLD, enabled: false });
  const gone = await it.create({ name: 'gone', ...THRESHOLD });
  await ask(it.sandbox, `mutation { deleteTrigger(input: { triggerID: "${gone}" }) { success } }`);
  const { body } = await it.post(rows(9, 9));
  expect(at(body, 'outcomes')).toMatchObject([
    { automation: 'filtered', outcome: 'run-filtered' },
    { automation: 'disabled', outcome: 'disabled' },
  ]);
});

test('a changed condition begins a new window', async () => {
  const it = await harness();
  const id = await it.create(THRESHOLD);
  await it.post(rows(9));
  const eventFilter = FILTERS['RUN_METRIC']?.replace('"threshold":2', '"threshold":3');
  await ask(it.sandbox, UPDATE, { input: { id, eventFilter } });
  expect(at((await it.post(rows(9))).body, 'outcomes')).toMatchObject([
    { outcome: 'window-not-full' },
  ]);
  expect(at((await it.post(rows(9))).body, 'outcomes')).toMatchObject([{ outcome: 'fired' }]);
});

test('an automation is limited to a number of executions a minute, and the rest are recorded as skipped', async () => {
  const it = await harness({ executionsPerMinute: 2 });
  const id = await it.create({});
  const link = { kind: 'linkArtifact', ...IN_PROJECT, collection: 'weights' };
  const { body } = await it.post(link, link, link);
  expect(column(listAt(body, 'outcomes'), 'outcome')).toEqual(['fired', 'fired', 'rate-limited']);
  const { data } = await ask(it.sandbox, HISTORY, { id });
  expect(column(listAt(data, 'triggerExecutions.edges'), 'node.state')).toEqual([
    'SKIPPED',
    'FINISHED',
    'FINISHED',
  ]);
});

test.each<[string, (response: ServerResponse) => void, object]>([
  [
    'responds with 500',
    (response) => response.writeHead(500).end('broken'),
    { statusCode: 500, body: 'broken', error: { message: 'the receiver responded with 500' } },
  ],
  [
    'redirects',
    (response) => response.writeHead(302, { Location: '/elsewhere' }).end(),
    {
      statusCode: 302,
      error: { message: 'the receiver responded with 302; redirects are not followed' },
    },
  ],
  ['hangs', () => undefined, { statusCode: null, error: { message: 'no response within 200 ms' } }],
  [
    'hangs up',
    (response) => response.destroy(),
    { statusCode: null, error: { message: expect.any(String) as string } },
  ],
])('a receiver that %s makes a failed execution, and one request', async (_, respond, result) => {
  const it = await harness({ delivery: { timeoutMs: 200 } });
  const { url, received } = await receiver(respond);
  await pointWebhook(it, url);
  const id = await it.create(webhookAction(it.ids));
  await it.post({ kind: 'linkArtifact', ...IN_PROJECT, collection: 'weights' });
  const { data } = await ask(it.sandbox, HISTORY, { id });
  expect(at(data, 'triggerExecutions.edges.0.node')).toMatchObject({
    state: 'FAILED',
    result: { data: result },
  });
  expect(received.map(({ body }) => body)).toEqual(['{}']);
});

test('a receiver that refuses makes a failed execution', async () => {
  const it = await harness();
  const { url } = await receiver();
  await closing.pop()?.();
  await pointWebhook(it, url);
  const id = await it.create(webhookAction(it.ids));
  await it.post({ kind: 'linkArtifact', ...IN_PROJECT, collection: 'weights' });
  const { data } = await ask(it.sandbox, HISTORY, { id });
  expect(at(data, 'triggerExecutions.edges.0.node')).toMatchObject({
    state: 'FAILED',
    result: {
      data: {
        statusCode: null,
        error: { message: expect.stringMatching(/^connect ECONNREFUSED/) },
      },
    },
  });
});

test('of a large response only the beginning is kept', async () => {
  const it = await harness({ delivery: { maxBytes: 100 } });
  const { url } = await receiver((response) => response.end('x'.repeat(10 * 1024 * 1024)));
  await pointWebhook(it, url);
  const id = await it.create(webhookAction(it.ids));
  await it.post({ kind: 'linkArtifact', ...IN_PROJECT, collection: 'weights' });
  const { data } = await ask(it.sandbox, HISTORY, { id });
  expect(at(data, 'triggerExecutions.edges.0.node.result.data.body')).toBe('x'.repeat(100));
});

test('a webhook whose secret is gone is not sent', async () => {
  const it = await harness();
  const { url, received } = await receiver();
  await pointWebhook(it, url, { secretRef: 'GONE' });
  const id = await it.create(webhookAction(it.ids));
  await it.post({ kind: 'linkArtifact', ...IN_PROJECT, collection: 'weights' });
  const { data } = await ask(it.sandbox, HISTORY, { id });
  expect(at(data, 'triggerExecutions.edges.0.node.result.data.error.message')).toBe(
    'the team has no secret GONE',
  );
  expect(received).toEqual([]);
});

test('a provisioned webhook goes to the inbox of the sandbox', async () => {
  const it = await harness();
  await it.create(webhookAction(it.ids, '{"version":"${artifact_version_string}"}'));
  await it.post({ kind: 'linkArtifact', ...IN_PROJECT, collection: 'weights', version: 'v7' });
  expect((await askAdmin(it.sandbox, 'inbox')).body).toMatchObject([
    { name: 'dispatch', body: '{"version":"vision/classifier/weights:v7"}' },
  ]);
});

test('a webhook can be tried before it is saved', async () => {
  const it = await harness();
  const { url, received } = await receiver();
  const { data } = await ask(
    it.sandbox,
    `mutation($url: String!) { testGenericWebhookIntegration(input: { entityName: "vision", urlEndpoint: $url,
       requestPayload: "{}" }) { ok response } }`,
    { url },
  );
  const { ok, response } = {
    ok: at(data, 'testGenericWebhookIntegration.ok'),
    response: textAt(data, 'testGenericWebhookIntegration.response'),
  };
  expect([ok, at(parseJson(response), 'statusCode'), received.length]).toEqual([true, 200, 1]);
});

test('history belongs to the automation, its project and its collection', async () => {
  const it = await harness();
  const id = await it.create({});
  await it.create({ name: 'inner', scopeType: 'ARTIFACT_COLLECTION', scopeID: it.ids.collection });
  await it.post({ kind: 'linkArtifact', ...IN_PROJECT, collection: 'weights' });
  await ask(it.sandbox, `mutation { deleteTrigger(input: { triggerID: "${id}" }) { success } }`);
  const { data } = await ask(
    it.sandbox,
    `{ project(name: "classifier", entityName: "vision") {
        all: triggerExecutions(projectOnly: false) { totalCount }
        own: triggerExecutions(projectOnly: true) { totalCount edges { node { triggerID triggerName scope { ... on Project { name } } } } }
        artifactCollection(name: "weights") { triggerExecutions { totalCount } } } }`,
  );
  expect(at(data, 'project')).toEqual({
    all: { totalCount: 2 },
    own: {
      totalCount: 1,
      edges: [{ node: { triggerID: null, triggerName: 'first', scope: { name: 'classifier' } } }],
    },
    artifactCollection: { triggerExecutions: { totalCount: 2 } },
  });
});

test('what is logged can be read as a run with its history', async () => {
  const it = await harness();
  await it.post({ ...rows(1, 2, 3), name: 'prod-1', config: { lr: 0.1 }, tags: ['a'] });
  const { data } = await ask(
    it.sandbox,
    `{ project(name: "classifier", entityName: "vision") {
        runCount(filters: "{\\"config.lr\\":0.1}")
        none: runCount(filters: "{\\"summary_metrics.nope\\":{\\"$gt\\":1}}")
        run(name: "r1") { displayName state tags historyLineCount
          sampledHistory(specs: ["{\\"keys\\":[\\"_step\\",\\"loss\\"],\\"samples\\":2}"]) history(minStep: 1, maxStep: 2) } } }`,
  );
  expect(at(data, 'project')).toMatchObject({
    runCount: 1,
    none: 0,
    run: {
      displayName: 'prod-1',
      state: 'running',
      tags: ['a'],
      historyLineCount: 3,
      sampledHistory: [
        [
          { _step: 0, loss: 1 },
          { _step: 1, loss: 2 },
        ],
      ],
    },
  });
  expect(
    listAt(data, 'project.run.history').map((row) => at(parseJson(String(row)), 'loss')),
  ).toEqual([2]);
});

test.each([
  ['of no kind', { kind: 'nope' }, 400, 'event 0: entity is missing'],
  [
    'of an unknown kind',
    { kind: 'nope', ...IN_PROJECT },
    400,
    /^event 0: kind must be one of logMetrics, runState, /,
  ],
  ['in no project', { ...rows(1), project: 'x' }, 404, 'project vision/x not found'],
  ['in no entity', { ...rows(1), entity: 'x' }, 404, 'entity x not found'],
  [
    'of no collection',
    { kind: 'linkArtifact', ...IN_PROJECT, collection: 'x' },
    404,
    'collection x not found in classifier',
  ],
  [
    'without rows',
    { kind: 'logMetrics', ...IN_PROJECT, run: 'r' },
    400,
    'event 0: rows must be a list of objects, or values one object',
  ],
  [
    'with a bad step',
    { ...rows(), rows: [{ _step: 'x' }] },
    400,
    'event 0: _step of row 0 must be a number, not below 0',
  ],
  [
    'of no state',
    { kind: 'runState', ...IN_PROJECT, run: 'r', state: 'x' },
    400,
    /^event 0: state must be one of running, /,
  ],
  [
    'without its alias',
    { kind: 'addArtifactAlias', ...IN_PROJECT, collection: 'weights' },
    400,
    'event 0: alias is missing',
  ],
])('an event %s is refused with a message', async (_, event, status, message) => {
  const it = await harness();
  const reply = await it.post(event);
  expect(reply.status).toBe(status);
  expect(at(reply.body, 'errors.0.message')).toMatch(message);
});

test('a refused post leaves nothing behind, not even its good events', async () => {
  const it = await harness();
  expect((await it.post(rows(1), { ...rows(1), project: 'x' })).status).toBe(404);
  expect(it.sandbox.store.state.runs).toEqual([]);
});

test('a version that is created makes its collection, and later events of the same post find it', async () => {
  const it = await harness();
  const at = { ...IN_PROJECT, collection: 'fresh' };
  const { status } = await it.post(
    { kind: 'createArtifact', ...at },
    { kind: 'addArtifactAlias', ...at, alias: 'x' },
  );
  expect(status).toBe(200);
});

test('a team comes before an organization that is called like it', async () => {
  const it = await harness();
  for (const organization of it.sandbox.store.state.organizations) organization.name = 'vision';
  expect((await it.post(rows(1))).status).toBe(200);
  const churn = { entity: 'vision', project: 'models', collection: 'churn' };
  expect((await it.post({ kind: 'linkArtifact', ...churn })).status).toBe(200);
});

test('of the webhooks in the inbox the newest thousand are kept', async () => {
  const it = await harness();
  const { inbox } = it.sandbox.store.state;
  for (let number = 0; number < 1000; number += 1) {
    inbox.push({ number, createdAt: '', name: 'old', body: '', headers: {} });
  }
  await it.create(webhookAction(it.ids));
  await it.post({ kind: 'linkArtifact', ...IN_PROJECT, collection: 'weights' });
  expect([inbox.length, inbox[0]?.number, inbox.at(-1)?.name]).toEqual([1000, 1, 'dispatch']);
});
