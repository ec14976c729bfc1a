/** Whatever is sent, the sandbox responds with a status below 500 and says what is wrong. */
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/lib/json.ts';
import { isJsonObject } from '../../../src/lib/json.ts';
import { type Random, seededRandom } from '../../../src/lib/seeded-random.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';
import { ask, CREATE, createInput, harnessIds, startHarness, UPDATE } from '../api-client.ts';
import { textAt } from '../at.ts';

let sandbox: Sandbox;
let graphqlBodies: readonly JsonObject[];

const EVENT = { entity: 'vision', project: 'classifier' };

const ADMIN_BODIES: readonly (readonly [string, JsonValue])[] = [
  ['/sandbox/provision', { projects: [{ entity: 'vision', project: 'p' }], entities: ['nlp'] }],
  ['/sandbox/provision', { integrations: [{ kind: 'slack', entity: 'vision', channel: '#a' }] }],
  [
    '/sandbox/provision',
    { collections: [{ organization: 'Acme Inc', registry: 'r', collection: 'c' }] },
  ],
  ['/sandbox/events', { kind: 'logMetrics', ...EVENT, run: 'r1', rows: [{ loss: 1 }] }],
  [
    '/sandbox/events',
    { kind: 'runState', ...EVENT, run: 'r1', state: 'failed', time: '2026-01-01' },
  ],
  ['/sandbox/events', { kind: 'addArtifactAlias', ...EVENT, collection: 'weights', alias: 'a' }],
  ['/sandbox/inbox/x', { any: 'thing' }],
];

/** A value for any type. */
const STRANGE: readonly JsonValue[] = [
  null,
  true,
  -1,
  1e300,
  2 ** 53,
  '',
  '\0',
  '\ud800',
  '%',
  'x'.repeat(5000),
  '{',
  '[[[[',
  '{"$regex":"("}',
  '{"name":{"$regex":"("}}',
  '{"name":{"$contains":{"toString":1}}}',
  '{"$and":{"toString":1}}',
  '{"keys":[{"toString":1}],"samples":-5}',
  '{"keys":["loss"],"samples":{"valueOf":1,"toString":1}}',
  `${'{"$and":['.repeat(3000)}{}${']}'.repeat(3000)}`,
  'VHJpZ2dlcjo5OTk5OTk5OTk5OTk5OTk=',
  'UHJvamVjdDp2MTo6',
  [],
  [[]],
  {},
  { toString: 1, valueOf: 1 },
  JSON.parse('{"__proto__":{"a":1},"constructor":1}') as JsonValue,
];

beforeAll(async () => {
  sandbox = await startHarness();
  const ids = await harnessIds(sandbox);
  const { data } = await ask(sandbox, CREATE, { input: createInput(ids) });
  const id = textAt(data, 'result.trigger.id');
  const input = (fields: object): JsonObject => ({ input: fields as JsonObject });
  graphqlBodies = [
    { query: CREATE, variables: input(createInput(ids, { name: 'other' })) },
    { query: UPDATE, variables: input({ id, name: 'renamed', eventFilter: '{"filter":"{}"}' }) },
    {
      query:
        'query Q($f: JSONString, $a: String, $n: Int) { entity(name: "vision") { triggers(first: $n, after: $a, filters: $f) { totalCount } projects(first: $n, after: $a, filters: $f, order: $a) { edges { node { name runs(filters: $f, order: $a, after: $a, first: $n) { edges { cursor } } } } } } }',
      variables: { f: '{"name":"first"}', a: null, n: 5 },
      operationName: 'Q',
    },
    {
      query:
        'query ($s: [JSONString!]!, $n: Int64) { project(name: "classifier", entityName: "vision") { runs { edges { node { sampledHistory(specs: $s) history(minStep: $n, samples: 3) } } } } }',
      variables: { s: ['{"keys":["loss"]}'], n: 1 },
    },
    {
      query:
        'mutation ($input: TestGenericWebhookIntegrationInput!) { testGenericWebhookIntegration(input: $input) { ok } }',
      variables: input({
        entityName: 'vision',
        urlEndpoint: 'http://127.0.0.1:1/',
        requestPayload: '{}',
      }),
    },
    {
      query: 'mutation ($input: UpsertModelInput!) { upsertModel(input: $input) { inserted } }',
      variables: input({ entityName: 'vision', name: 'new', artifactTypes: [{ name: 'model' }] }),
    },
    {
      query:
        'mutation ($input: CreateGenericWebhookIntegrationInput!) { createGenericWebhookIntegration(input: $input) { clientMutationId } }',
      variables: input({ entityName: 'vision', name: 'hook', urlEndpoint: 'http://example.com/' }),
    },
  ];
});

afterAll(async () => {
  await sandbox.close();
});

interface RunReport {
  readonly status: number;
  readonly text: string;
}

function send(path: string, body: string | Buffer, method = 'POST'): Promise<RunReport> {
  return new Promise((resolve, reject) => {
    const headers = {
      Authorization: `Bearer ${sandbox.apiKey}`,
      'Content-Length': String(Buffer.byteLength(body)),
    };
    const sent = request(`${sandbox.url}/`, { path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += String(chunk);
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A refusal has a message; nothing is a failure of the sandbox. */
function expectSane({ status, text }: RunReport, what: string): void {
  expect(status, `${what}\n${text.slice(0, 300)}`).toBeLessThan(500);
  if (status >= 400) expect(text, what).toMatch(/"(message|error)":"[^"]/);
}

/** A copy with one value, somewhere in it, replaced, removed or added. */
function changed(value: JsonValue, random: Random): JsonValue {
  if (random.chance(0.2)) return random.pick(STRANGE);
  if (Array.isArray(value) && value.length > 0) {
    const list: JsonValue[] = [...(value as readonly JsonValue[])];
    const index = random.below(list.length);
    list[index] = changed(list[index] ?? null, random);
    return list;
  }
  if (isJsonObject(value) && Object.keys(value).length > 0) {
    const key = random.pick(Object.keys(value));
    const { [key]: old = null, ...rest } = value;
    return random.chance(0.1) ? rest : { ...rest, [key]: changed(old, random) };
  }
  return random.pick(STRANGE);
}

test('bodies with one thing wrong', async () => {
  const random = seededRandom(11);
  for (let round = 0; round < 2500; round += 1) {
    const isAdmin = random.chance(0.4);
    const [path, whole] = isAdmin
      ? random.pick(ADMIN_BODIES)
      : (['/graphql', random.pick(graphqlBodies)] as const);
    const body = JSON.stringify(changed(whole, random));
    expectSane(await send(path, body), `${path} ${body.slice(0, 500)}`);
  }
});

test('bytes that are no request', async () => {
  const random = seededRandom(12);
  const whole = Buffer.from(JSON.stringify(graphqlBodies[0]));
  for (let round = 0; round < 150; round += 1) {
    const bytes = Buffer.from(whole.subarray(0, random.below(whole.length + 1)));
    for (let flips = random.below(4); flips > 0 && bytes.length > 0; flips -= 1) {
      bytes[random.below(bytes.length)] = random.below(256);
    }
    for (const path of ['/graphql', '/sandbox/events', '/sandbox/provision']) {
      expectSane(await send(path, bytes), `${path} ${bytes.toString('latin1')}`);
    }
  }
});

test.each<[string, string, string?]>([
  ['a query that is deeper than any stack', `{${'entity{'.repeat(60_000)}`],
  ['a deep list in a variable', '{ viewer { id } }', '['.repeat(50_000) + ']'.repeat(50_000)],
  [
    'fragments that hold each other',
    'query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  ],
  ['two operations and no name', 'query A { viewer { id } } query B { viewer { id } }'],
  ['a subscription', 'subscription { viewer { id } }'],
  ['an unknown directive', '{ viewer @no { id } }'],
  ['nothing', ''],
])('%s', async (what, query, variables) => {
  const body =
    variables === undefined
      ? JSON.stringify({ query })
      : `{"query":${JSON.stringify(query)},"variables":{"x":${variables}}}`;
  expectSane(await send('/graphql', body), what);
});

test.each([
  ['POST', '/sandbox/inbox/%'],
  ['POST', '/sandbox/inbox/%ff%fe'],
  ['POST', '/sandbox/inbox/__proto__'],
  ['GET', '/sandbox/inbox/%'],
  ['GET', '/sandbox/%2e%2e/state'],
  ['GET', '//'],
  ['GET', '/graphql'],
  ['DELETE', '/sandbox/state'],
  ['PUT', '/sandbox/events'],
  ['GET', '/?%'],
])('%s %s', async (method, path) => {
  expectSane(await send(path, '', method), path);
});
