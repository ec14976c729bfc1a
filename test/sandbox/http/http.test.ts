import { request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import type { Fault } from '../../../src/sandbox/faults/fault.ts';
import type { Sandbox, SandboxOptions } from '../../../src/sandbox/sandbox-options.ts';
import { ask, askAdmin, CREATE, createInput, harnessIds, startHarness } from '../api-client.ts';
import { at, parseJson } from '../at.ts';

const running: Sandbox[] = [];

async function harness(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startHarness(options);
  running.push(sandbox);
  return sandbox;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

const VIEWER = '{ viewer { id } }';

test('it listens on loopback alone', async () => {
  const sandbox = await harness();
  expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test('a request that means another host is refused, key or not', async () => {
  const sandbox = await harness();
  const status = await new Promise((resolve, reject) => {
    request(
      `${sandbox.url}/graphql`,
      { method: 'POST', headers: { Host: 'evil.example' } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    )
      .on('error', reject)
      .end('{}');
  });
  expect(status).toBe(403);
});

test('a port in use is said to be', async () => {
  const sandbox = await harness();
  await expect(startHarness({ port: sandbox.port })).rejects.toMatchObject({ code: 'usage' });
});

test.each([
  ['not JSON', '{', 400],
  ['without a query', '{}', 400],
  ['with variables that are a list', '{"query":"{ viewer { id } }","variables":[]}', 400],
  ['with a query that does not parse', '{"query":"{"}', 400],
  ['with a field that does not exist', '{"query":"{ viewer { nope } }"}', 400],
  [
    'with a variable that is missing',
    '{"query":"query($n: String!) { entity(name: $n) { id } }"}',
    400,
  ],
  [
    'with no operation of that name',
    '{"query":"query A { viewer { id } }","operationName":"B"}',
    400,
  ],
  ['too large', `{"query":"${'x'.repeat(11 * 1024 * 1024)}"}`, 413],
])('a request %s is refused with a message', async (_, body, status) => {
  const sandbox = await harness();
  const response = await fetch(`${sandbox.url}/graphql`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${sandbox.apiKey}` },
    body,
  });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({
    errors: [{ message: expect.any(String) as string }],
  });
});

test('other paths are 404', async () => {
  const sandbox = await harness();
  expect((await fetch(`${sandbox.url}/x`)).status).toBe(404);
  expect((await fetch(`${sandbox.url}/graphql`)).status).toBe(404);
});

test('a window of requests is limited, and the headers show it', async () => {
  const sandbox = await harness({ rateLimit: { requests: 2, windowMs: 60_000 } });
  const responses = [
    await ask(sandbox, VIEWER),
    await ask(sandbox, VIEWER),
    await ask(sandbox, VIEWER),
  ];
  expect(responses.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(responses.map(({ headers }) => headers.get('RateLimit-Remaining'))).toEqual([
    '500',
    '0',
    '0',
  ]);
  expect(responses[2]?.headers.get('RateLimit-Limit')).toBe('1000');
  expect(Number(responses[2]?.headers.get('RateLimit-Reset'))).toBeGreaterThan(50);
  expect(responses[2]?.messages).toEqual(['Rate limit exceeded']);
});

test('a create can be executed and its response lost', async () => {
  const sandbox = await harness({
    onRequest: ({ kind }) => (kind === 'mutation' ? { kind: 'drop', at: 'after' } : undefined),
  });
  const ids = await harnessIds(sandbox);
  await expect(ask(sandbox, CREATE, { input: createInput(ids) })).rejects.toThrow('fetch failed');
  expect(sandbox.store.state.triggers).toHaveLength(1);
});

test('a create can be lost before it is executed', async () => {
  const sandbox = await harness({
    onRequest: ({ kind }) => (kind === 'mutation' ? { kind: 'drop' } : undefined),
  });
  const ids = await harnessIds(sandbox);
  await expect(ask(sandbox, CREATE, { input: createInput(ids) })).rejects.toThrow('fetch failed');
  expect(sandbox.store.state.triggers).toHaveLength(0);
});

test('a response can be late, rewritten, trickled or compressed after the write was executed', async () => {
  const faults: Fault[] = [
    { kind: 'delay', ms: 1, at: 'after' },
    { kind: 'rewrite', rewrite: () => '<html>' },
    { kind: 'trickle', pieces: 5, ms: 1 },
    { kind: 'gzip' },
  ];
  const strings: string[] = [];
  const sandbox = await harness({
    onRequest: ({ kind }) => (kind === 'mutation' ? faults.shift() : undefined),
  });
  const ids = await harnessIds(sandbox);
  for (const name of ['a', 'b', 'c', 'd']) {
    const response = await fetch(`${sandbox.url}/graphql`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${sandbox.apiKey}` },
      body: JSON.stringify({ query: CREATE, variables: { input: createInput(ids, { name }) } }),
    });
    strings.push((await response.text()).slice(0, 10));
  }
  expect(strings).toEqual(['{"data":{"', '<html>', '{"data":{"', '{"data":{"']);
  expect(sandbox.store.state.triggers).toHaveLength(4);
});

test('a response can be another status, cut in half, or late', async () => {
  const sandbox = await harness({
    onRequest: ({ number }) =>
      number === 1
        ? { kind: 'status', status: 503, headers: { 'Retry-After': '1' }, body: '<html>' }
        : number === 2
          ? { kind: 'truncate' }
          : { kind: 'delay', ms: 1 },
  });
  const post = (): Promise<Response> =>
    fetch(`${sandbox.url}/graphql`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${sandbox.apiKey}` },
      body: JSON.stringify({ query: VIEWER }),
    });
  const refused = await post();
  expect([refused.status, refused.headers.get('Retry-After'), await refused.text()]).toEqual([
    503,
    '1',
    '<html>',
  ]);
  const half = await (await post()).text();
  expect(() => parseJson(half)).toThrow(SyntaxError);
  expect((await post()).status).toBe(200);
});

test('what was asked is counted, and can be read with the key only', async () => {
  const sandbox = await harness();
  await ask(sandbox, 'query Who { viewer { id } }');
  expect((await askAdmin(sandbox, 'counts')).body).toEqual({
    requests: 1,
    queries: 1,
    mutations: 0,
    byOperation: { Who: 1 },
  });
  expect((await askAdmin({ ...sandbox, apiKey: 'wrong' }, 'counts')).status).toBe(401);
  expect((await askAdmin(sandbox, 'nope')).status).toBe(404);
});

test('the state that is shown holds neither the key nor a secret', async () => {
  const sandbox = await harness();
  await ask(
    sandbox,
    'mutation { insertSecret(input: { entityName: "vision", secretName: "T", secretValue: "s3cret" }) { success } }',
  );
  const { body } = await askAdmin(sandbox, 'state');
  expect(at(body, 'secrets')).toMatchObject([{ name: 'T' }]);
  expect(JSON.stringify(body)).not.toMatch(new RegExp(`s3cret|${sandbox.apiKey}`));
});
