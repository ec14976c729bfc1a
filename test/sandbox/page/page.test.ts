/** What the sandbox's page shows, and when. */
import { afterEach, describe, expect, test } from 'vitest';
import { EVENT_FORMS } from '../../../src/sandbox/runtime/event-forms.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';
import { ask, askAdmin, FILTERS, harnessIds } from '../api-client.ts';
import { at, parseJson, textAt } from '../at.ts';
import {
  createAutomation,
  createNotification,
  send,
  signIn,
  startWithPage,
} from './page-harness.ts';

const running: Sandbox[] = [];

async function harness(): Promise<{ sandbox: Sandbox; headers: Record<string, string> }> {
  const sandbox = await startWithPage();
  running.push(sandbox);
  return { sandbox, headers: await signIn(sandbox) };
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

const ORIGIN = { entity: 'vision', project: 'classifier' };

async function sectionOf(
  { sandbox, headers }: Awaited<ReturnType<typeof harness>>,
  name: string,
  query = '',
): Promise<string> {
  const { text } = await send(sandbox, `GET /page/state${query}`, headers);
  return textAt(parseJson(text), `sections.${name}`);
}

test('owner and key come from the marker, and the filter finds them', async () => {
  const page = await harness();
  await createNotification(page.sandbox);
  await createNotification(page.sandbox, {
    name: 'other',
    description: 'By hand.',
    enabled: false,
  });
  const all = await sectionOf(page, 'automations');
  expect(all).toContain('acme/ml-platform<br><code>run-failed</code>');
  expect(all).toContain('unmanaged');
  for (const [filter, counts] of [
    ['run-failed', '1 of 2 automations'],
    ['ML-PLATFORM enabled', '1 of 2 automations'],
    ['disabled', '1 of 2 automations'],
    ['runstate', '2 of 2 automations'],
    ['nothing-like-it', '0 of 2 automations'],
  ] as const) {
    const section = await sectionOf(page, 'automations', `?filter=${encodeURIComponent(filter)}`);
    expect(section).toContain(counts);
  }
});

test('values of secrets and the key are hidden, wherever they stand', async () => {
  const page = await harness();
  const { sandbox } = page;
  const { webhook } = await harnessIds(sandbox);
  const secrets = { TOKEN: 'plain-secret-value', KEY: 'with "quotes" and \\ too' };
  for (const [secretName, secretValue] of Object.entries(secrets)) {
    const input = { entityName: 'vision', secretName, secretValue };
    const { messages } = await ask(
      sandbox,
      'mutation Set($input: InsertSecretInput!) { insertSecret(input: $input) { success } }',
      { input },
    );
    expect(messages).toEqual([]);
  }
  const record = sandbox.store.state.integrations.find(({ kind }) => kind === 'webhook');
  if (record?.kind !== 'webhook') throw new Error('no webhook');
  sandbox.store.edit('integrations', record);
  record.accessTokenRef = 'TOKEN';
  record.secretRef = 'KEY';
  await sandbox.store.commit();
  await createAutomation(sandbox, {
    triggeringEventType: 'RUN_STATE',
    eventFilter: FILTERS['RUN_STATE'],
    triggeredActionType: 'GENERIC_WEBHOOK',
    triggeredActionConfig: {
      genericWebhookActionInput: {
        integrationID: webhook,
        requestPayload: '{"run": "${run_name}", "token": "${TOKEN}", "key": "${KEY}"}',
      },
    },
  });
  await askAdmin(sandbox, 'events', { kind: 'runState', ...ORIGIN, run: 'r1', state: 'failed' });
  await send(
    sandbox,
    'POST /sandbox/inbox/x',
    { authorization: `Basic ${sandbox.apiKey}` },
    sandbox.apiKey,
  );
  const { text } = await send(sandbox, 'GET /page/state', page.headers);
  const inbox = await sectionOf(page, 'inbox');

  expect(at(sandbox.store.state.inbox[0], 'headers.authorization')).toBe(
    'Bearer plain-secret-value',
  );
  expect(inbox).toContain('Bearer ***');
  expect(inbox).toContain('&quot;token&quot;: &quot;***&quot;');
  expect(inbox).toMatch(/Signature: <code>[0-9a-f]{64}<\/code>/);
  for (const value of ['plain-secret-value', 'quotes', sandbox.apiKey])
    expect(text).not.toContain(value);
});

test('a rule that fires, one that is masked and one that is silent each say why', async () => {
  const page = await harness();
  const metric = { triggeringEventType: 'RUN_METRIC', eventFilter: FILTERS['RUN_METRIC'] };
  await createAutomation(page.sandbox, { name: 'loss spike', ...metric });
  await createAutomation(page.sandbox, { name: 'off', enabled: false, ...metric });
  const post = (values: readonly number[]): Promise<unknown> =>
    askAdmin(page.sandbox, 'events', {
      kind: 'logMetrics',
      ...ORIGIN,
      run: 'r1',
      rows: values.map((loss) => ({ loss })),
    });
  await post([3, 3]);
  await post([0, 0]);
  await post([9, 9]);
  const events = await sectionOf(page, 'events');

  expect(events).toContain('<strong>loss spike</strong>: Fired.');
  expect(events).toContain('<strong>loss spike</strong>: Silent: the condition is false.');
  expect(events).toContain(
    '<strong>loss spike</strong>: Masked: it fired for this run within the last 24 hours.',
  );
  expect(events).toContain('<strong>off</strong>: Silent: it is disabled.');
});

test('the chart has the threshold of each rule on the metric, and where it fires', async () => {
  const { sandbox, headers } = await harness();
  await createAutomation(sandbox, {
    name: 'loss spike',
    triggeringEventType: 'RUN_METRIC',
    eventFilter: FILTERS['RUN_METRIC'],
  });
  await askAdmin(sandbox, 'events', {
    kind: 'logMetrics',
    ...ORIGIN,
    run: 'r1',
    rows: [1, 2, 3].map((loss) => ({ loss, acc: 0.5 })),
  });
  const run = sandbox.store.state.runs[0]?.number ?? 0;
  const chart = async (query: string): Promise<string> => {
    const { text, status } = await send(sandbox, `GET /page/chart?run=${run}${query}`, headers);
    expect(status).toBe(200);
    return textAt(parseJson(text), 'html');
  };

  expect(await chart('&metric=loss')).toContain('<strong>loss spike</strong>: fires at step 2');
  expect(await chart('')).toContain('class="threshold"');
  expect(await chart('&metric=acc')).toContain('No automation evaluates this metric of this run.');
  expect(await chart('&metric=acc')).not.toContain('class="threshold"');
  for (const other of ['0', 'x', '', '1e99'])
    expect((await send(sandbox, `GET /page/chart?run=${other}`, headers)).status).toBe(404);
});

describe('live updates', () => {
  test('a request waits for the next change, and ends with it', async () => {
    const { sandbox, headers } = await harness();
    const first = parseJson((await send(sandbox, 'GET /page/state', headers)).text);
    const revision = String(at(first, 'revision'));
    const waits = [1, 2, 3].map(() => send(sandbox, `GET /page/state?after=${revision}`, headers));
    let isOver = false;
    void Promise.race(waits).then(() => {
      isOver = true;
    });
    await send(sandbox, 'GET /page/state', headers);
    expect(isOver).toBe(false);
    await askAdmin(sandbox, 'events', { kind: 'runState', ...ORIGIN, run: 'r9', state: 'failed' });
    for (const { text } of await Promise.all(waits)) {
      expect(textAt(parseJson(text), 'sections.runs')).toContain('r9');
    }
  });

  test('a revision of an earlier start is out of date at once', async () => {
    const { sandbox, headers } = await harness();
    for (const after of ['0', '99999', '-1', 'x', '1e999'])
      expect((await send(sandbox, `GET /page/state?after=${after}`, headers)).status).toBe(200);
  });

  test('a sandbox closes although pages wait', async () => {
    const { sandbox, headers } = await harness();
    const first = parseJson((await send(sandbox, 'GET /page/state', headers)).text);
    const wait = send(
      sandbox,
      `GET /page/state?after=${String(at(first, 'revision'))}`,
      headers,
    ).catch(() => 'closed');
    await send(sandbox, 'GET /', headers);
    await sandbox.close();
    expect(await wait).toBeDefined();
  });
});

describe('each form holds what its event needs', () => {
  const EXAMPLES: Readonly<Record<string, string>> = {
    entity: 'vision',
    project: 'classifier',
    run: 'r1',
    rows: 'loss=1',
    state: 'failed',
    collection: 'weights',
    alias: 'prod',
    tag: 'prod',
    version: 'v1',
    type: 'model',
    metadata: 'a=1',
    author: 'ada',
    name: 'n',
    user: 'ada',
    tags: 'a, b',
    config: '{"lr": 0.1}',
    time: '2026-01-01T00:00:00Z',
  };

  test.each(EVENT_FORMS)('$kind', async ({ kind, fields }) => {
    const { sandbox, headers } = await harness();
    const post = async (values: object): Promise<unknown> =>
      parseJson(
        (
          await send(
            sandbox,
            'POST /page/events',
            headers,
            JSON.stringify({ kind, fields: values }),
          )
        ).text,
      );
    const needed = fields.filter(({ isRequired }) => isRequired).map(({ name }) => name);
    const of = (names: readonly string[]): object =>
      Object.fromEntries(names.map((name) => [name, EXAMPLES[name]]));
    for (const name of needed) {
      expect(await post(of(needed.filter((each) => each !== name)))).toMatchObject({ field: name });
    }
    expect(await post(of(needed))).toMatchObject({ html: expect.any(String) });
    expect(await post(of(fields.map(({ name }) => name)))).toMatchObject({
      html: expect.any(String),
    });
  });

  test.each([
    ['rows', 'loss', 'rows: "loss" is not name=value'],
    ['rows', '{', 'rows: the text is not JSON'],
    ['rows', '[1]', 'row 0 is not an object'],
    ['rows', '_step=-1', '_step of row 0 must be a number, not below 0'],
    ['config', '{]', 'config: the text is not JSON'],
  ])('%s = %j is refused', async (field, value, problem) => {
    const { sandbox, headers } = await harness();
    const fields = { ...ORIGIN, run: 'r1', rows: 'loss=1', [field]: value };
    const body = JSON.stringify({ kind: 'logMetrics', fields });
    const { text } = await send(sandbox, 'POST /page/events', headers, body);
    expect(parseJson(text)).toEqual({ problem, field });
  });
});
