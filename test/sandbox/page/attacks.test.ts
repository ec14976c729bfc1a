/** What other pages, other programs and untrusted names can do to the sandbox's page: nothing. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';
import { ask, askAdmin, harnessIds, startHarness } from '../api-client.ts';
import { parseJson, textAt } from '../at.ts';
import {
  codeOf,
  createNotification,
  ownHeaders,
  type RawResponse,
  send,
  signIn,
  startWithPage,
} from './page-harness.ts';

const running: Sandbox[] = [];

async function harness(): Promise<Sandbox> {
  const sandbox = await startWithPage();
  running.push(sandbox);
  return sandbox;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

const EVENT = JSON.stringify({
  kind: 'runState',
  fields: { entity: 'vision', project: 'classifier', run: 'r1', state: 'failed' },
});

async function countEvents(sandbox: Sandbox): Promise<number> {
  await sandbox.store.settle();
  return sandbox.store.state.runs.length;
}

test('the document has no state, no key and no cookie, and may load nothing from elsewhere', async () => {
  const sandbox = await harness();
  await createNotification(sandbox, { name: 'a name that is state' });
  const { status, headers, text } = await send(sandbox, 'GET /', {
    host: `localhost:${sandbox.port}`,
  });
  const policy = String(headers['content-security-policy']);

  expect(status).toBe(200);
  expect(headers['set-cookie']).toBeUndefined();
  expect(headers['x-frame-options']).toBe('DENY');
  expect(text).not.toContain(sandbox.apiKey);
  expect(text).not.toContain('a name that is state');
  expect(policy).toMatch(
    /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
  );
  expect(text).not.toMatch(/ on\w+="| style="|(?:src|href)="(?!#)/);
});

describe('a host that is not loopback is refused', () => {
  test.each([
    'evil.example',
    '127.0.0.1.evil.example',
    'localhost.evil.example:80',
    'evil.example:127.0.0.1',
    'localhost@evil.example',
    '[::1].evil.example',
    '0.0.0.0',
    '169.254.169.254',
  ])('%s', async (host) => {
    const sandbox = await harness();
    const headers = await signIn(sandbox);
    for (const target of ['GET /', 'GET /page/state', 'POST /page/session', 'POST /page/events']) {
      const own = { ...headers, host, origin: `http://${host}` };
      const body = target.startsWith('POST') ? EVENT : undefined;
      expect((await send(sandbox, target, own, body)).status).toBe(403);
    }
    expect(await countEvents(sandbox)).toBe(0);
  });
});

test.each(['localhost', '[::1]', '127.0.0.1'])(
  'the host %s is served, under a forwarded port too',
  async (name) => {
    const sandbox = await harness();
    const { cookie = '' } = await signIn(sandbox);
    for (const port of [sandbox.port, 9999]) {
      const host = `${name}:${port}`;
      const headers = { ...ownHeaders(sandbox), cookie, host, origin: `http://${host}` };
      expect((await send(sandbox, 'GET /page/state', headers)).status).toBe(200);
    }
  },
);

describe('a request of another page is refused, with the cookie or the code', () => {
  test.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['https', { origin: 'https://127.0.0.1' }],
    ['another name of loopback', { origin: 'http://localhost' }],
    ['cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['same-site, which is another port', { 'sec-fetch-site': 'same-site' }],
  ])('%s', async (_, other) => {
    const sandbox = await harness();
    const headers = { ...(await signIn(sandbox)), ...other };
    const code = JSON.stringify({ code: codeOf(sandbox.newPageAddress()) });
    expect((await send(sandbox, 'POST /page/events', headers, EVENT)).status).toBe(403);
    expect((await send(sandbox, 'POST /page/session', headers, code)).status).toBe(403);
    expect((await send(sandbox, 'GET /page/state', headers)).status).toBe(403);
    expect((await send(sandbox, 'POST /sandbox/inbox/x', headers, '{}')).status).toBe(403);
    expect(await countEvents(sandbox)).toBe(0);
    expect(sandbox.store.state.inbox).toEqual([]);
  });
});

test('a form of another page cannot post: the body must be JSON', async () => {
  const sandbox = await harness();
  const headers = await signIn(sandbox);
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])
    expect(
      (await send(sandbox, 'POST /page/events', { ...headers, 'content-type': type }, EVENT))
        .status,
    ).toBe(415);
  expect(await countEvents(sandbox)).toBe(0);
});

test('a request without the cookie of this start is refused', async () => {
  const [sandbox, other] = [await harness(), await harness()];
  const { cookie: foreign = '' } = await signIn(other);
  const value = foreign.split('=')[1] ?? '';
  const name = `wac_sandbox_${sandbox.port}`;
  for (const cookie of [
    '',
    `${name}=`,
    `${name}=x`,
    `${name}=${value}`,
    foreign,
    `x${name}=${value}`,
  ]) {
    const headers = { ...ownHeaders(sandbox), ...(cookie === '' ? {} : { cookie }) };
    for (const target of ['GET /page/state', 'GET /page/chart?run=1', 'POST /page/events']) {
      const { status, text } = await send(
        sandbox,
        target,
        headers,
        target.startsWith('P') ? EVENT : undefined,
      );
      expect(status).toBe(401);
      expect(text).not.toContain('vision');
    }
  }
  expect(await countEvents(sandbox)).toBe(0);
});

test('the API key is not taken for the cookie, nor the cookie for the key', async () => {
  const sandbox = await harness();
  const headers = await signIn(sandbox);
  const authorization = `Bearer ${sandbox.apiKey}`;
  const withKey = { ...ownHeaders(sandbox), authorization };
  expect((await send(sandbox, 'GET /page/state', withKey)).status).toBe(401);
  expect((await send(sandbox, 'GET /sandbox/state', headers)).status).toBe(401);
  expect(
    (await send(sandbox, 'POST /graphql', headers, '{"query":"{ viewer { id } }"}')).status,
  ).toBe(401);
});

test('a code is good once, and only for its sandbox', async () => {
  const [sandbox, other] = [await harness(), await harness()];
  const exchange = async (body: object): Promise<RawResponse> =>
    await send(sandbox, 'POST /page/session', ownHeaders(sandbox), JSON.stringify(body));
  const code = codeOf(sandbox.newPageAddress());

  expect((await exchange({ code: codeOf(other.newPageAddress()) })).status).toBe(401);
  const first = await exchange({ code });
  expect(first.status).toBe(204);
  expect(String(first.headers['set-cookie'])).toMatch(
    new RegExp(`^wac_sandbox_${sandbox.port}=[\\w-]{43}; Path=/page/; HttpOnly; SameSite=Strict$`),
  );
  expect(String(first.headers['set-cookie'])).not.toContain(sandbox.apiKey);
  for (const body of [
    { code },
    { code: '' },
    {},
    { apiKey: '' },
    { apiKey: 'x' },
    { code: [code] },
    [],
  ])
    expect((await exchange(body)).status).toBe(401);
  expect((await exchange({ apiKey: sandbox.apiKey })).status).toBe(204);
});

describe('nothing happens on a GET, or on a path that looks like another', () => {
  test.each([
    'GET /page/events',
    'GET /page/session',
    'GET /page/events?kind=runState&entity=vision',
    'PUT /page/events',
    'DELETE /page/state',
    'POST /page/state',
    'POST /',
    'GET /page/',
    'GET /page/../sandbox/state',
    'GET /page/..%2fsandbox/state',
    'GET /page/%2e%2e/%2e%2e/etc/passwd',
    'GET /../../etc/passwd',
    'GET //etc/passwd',
    'GET /page/%00',
    'GET /page/constructor',
    'GET /page/__proto__',
  ])('%s', async (target) => {
    const sandbox = await harness();
    const headers = await signIn(sandbox);
    const body = /^P/.test(target) ? EVENT : undefined;
    const { status, text } = await send(sandbox, target, headers, body);
    expect(status).toBe(404);
    expect(text).not.toContain('vision');
    expect(await countEvents(sandbox)).toBe(0);
  });
});

test('malformed and oversized bodies are refused', async () => {
  const sandbox = await harness();
  const headers = await signIn(sandbox);
  const post = async (body: string): Promise<number> =>
    (await send(sandbox, 'POST /page/events', headers, body).catch(() => ({ status: 413 }))).status;
  expect(await post('{')).toBe(400);
  expect(await post(`"${'x'.repeat(11 * 1024 * 1024)}"`)).toBe(413);
  for (const body of ['[]', 'null', '{"kind":"__proto__"}', '{"kind":"runState","fields":[]}'])
    expect(await post(body)).toBe(200);
  expect(await countEvents(sandbox)).toBe(0);
});

test('without a page there is none, and the API works with its key as before', async () => {
  const sandbox = await startHarness();
  running.push(sandbox);
  expect((await send(sandbox, 'GET /', ownHeaders(sandbox))).status).toBe(404);
  const withPage = await harness();
  expect((await ask(withPage, '{ viewer { id } }')).status).toBe(200);
  expect((await askAdmin(withPage, 'state')).status).toBe(200);
});

/** Opening tags in a piece of HTML, by name. */
function tagNames(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/<([a-z]\w*)/gi)].map(([, name = '']) => name.toLowerCase()));
}

const OWN_TAGS = new Set(
  'article br button code datalist dd details div dl dt em h4 li option p pre s span strong summary table tbody td th thead time tr u ul'.split(
    ' ',
  ),
);

const UNTRUSTED = [
  '<script>hacked()</script>',
  '"><img src=x onerror=hacked()>',
  "'><svg/onload=hacked()>",
  '</details></section><iframe src=//evil.example>',
  '&lt;script&gt;',
  '<!--',
  '\u202e\u0000\u001b]8;;http://evil.example\u0007',
  '${run_name}<http://evil.example/"onmouseover=hacked()|<b>label>',
  '*<b>bold</b>* `<i>code</i>` _<u onclick=x>_',
  'javascript:hacked()',
];

test.each(UNTRUSTED)('%j is text in every section', async (untrusted) => {
  const sandbox = await harness();
  const { slack } = await harnessIds(sandbox);
  await createNotification(sandbox, {
    name: untrusted,
    description: `${untrusted} [wac:${untrusted}#${untrusted}@1:x]`,
    triggeredActionConfig: {
      notificationActionInput: {
        integrationID: slack,
        title: untrusted,
        message: untrusted,
        severity: 'INFO',
      },
    },
  });
  const origin = { entity: 'vision', project: 'classifier' };
  await askAdmin(sandbox, 'events', [
    { kind: 'logMetrics', ...origin, run: untrusted, name: untrusted, values: { [untrusted]: 1 } },
    {
      kind: 'runState',
      ...origin,
      run: untrusted,
      name: untrusted,
      user: untrusted,
      tags: [untrusted],
      state: 'failed',
    },
  ]);
  await send(
    sandbox,
    `POST /sandbox/inbox/${encodeURIComponent(untrusted)}`,
    { 'x-untrusted': encodeURI(untrusted) },
    untrusted,
  );
  const headers = await signIn(sandbox);
  const { text } = await send(
    sandbox,
    `GET /page/state?filter=${encodeURIComponent(untrusted.slice(0, 3))}`,
    headers,
  );
  const sections = parseJson(text);
  for (const name of ['automations', 'executions', 'events', 'outbox', 'inbox', 'runs', 'names']) {
    const section = textAt(sections, `sections.${name}`);
    expect([...tagNames(section)].filter((tag) => !OWN_TAGS.has(tag))).toEqual([]);
    // Attributes are all in double quotes, so none of them is foreign when no tag has others than these.
    expect(section.replace(/"[^"]*"/g, '""')).not.toMatch(
      /<[^>]*\son\w+=|<[^>]*(?:src|href|style)=/i,
    );
    expect(['\u0000', '\u001b', '\u202e'].filter((unseen) => section.includes(unseen))).toEqual([]);
  }
  const run = sandbox.store.state.runs[0]?.number ?? 0;
  const chart = await send(
    sandbox,
    `GET /page/chart?run=${run}&metric=${encodeURIComponent(untrusted)}`,
    headers,
  );
  expect(chart.status).toBe(200);
  const inChart = new Set([
    ...OWN_TAGS,
    'h3',
    'label',
    'select',
    'figure',
    'figcaption',
    'svg',
    'path',
    'line',
    'text',
    'circle',
  ]);
  expect(
    [...tagNames(textAt(parseJson(chart.text), 'html'))].filter((tag) => !inChart.has(tag)),
  ).toEqual([]);
});
