/** Runs that a client logs: `upsertBucket`, lines to `file_stream`, files and telemetry. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/lib/json.ts';
import { pageChart } from '../../../src/sandbox/page/page-chart.ts';
import { viewRun } from '../../../src/sandbox/page/page-state.ts';
import type { Sandbox, SandboxOptions } from '../../../src/sandbox/sandbox-options.ts';
import { ask, CREATE, createInput, FILTERS, harnessIds, startHarness } from '../api-client.ts';
import { at, column, parseJson, textAt } from '../at.ts';

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function harness(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startHarness(options);
  closing.push(() => sandbox.close());
  return sandbox;
}

const UPSERT = `mutation UpsertBucket($input: UpsertBucketInput!) {
  upsertBucket(input: $input) { inserted bucket { id name displayName state historyLineCount notes group jobType tags config
    project { name entity { name } } } } }`;

async function upsert(sandbox: Sandbox, fields: object = {}): ReturnType<typeof ask> {
  const names = { name: 'r1', modelName: 'classifier', entityName: 'vision' };
  return await ask(sandbox, UPSERT, { input: { ...names, ...fields } });
}

const DEEP = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;

const STREAM = 'files/vision/classifier/r1/file_stream';

async function send(
  { url, apiKey }: Sandbox,
  body: unknown,
  { path = STREAM, key = apiKey, headers = {} } = {},
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${url}/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`api:${key}`).toString('base64')}`,
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

/** A request with lines of the history from an offset. */
function history(offset: number, ...lines: (string | JsonObject)[]): object {
  const content = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  return { 'wandb-history.jsonl': { offset, content } };
}

const READ = `{ project(name: "classifier", entityName: "vision") { run(name: "r1") {
  state historyLineCount eventsLineCount summaryMetrics systemMetrics historyKeys
  history(samples: 1000) events(samples: 1000) } } }`;

async function read(sandbox: Sandbox): Promise<{
  readonly run: unknown;
  readonly rows: readonly unknown[];
}> {
  const { data } = await ask(sandbox, READ);
  const run = at(data, 'project.run');
  const rows = at(run, 'history') as readonly string[];
  return { run, rows: rows.map((row) => parseJson(row)) };
}

test('a run is made running, keeps its fields, and makes its project', async () => {
  const sandbox = await harness();
  const made = await upsert(sandbox, {
    modelName: 'new-project',
    displayName: 'sunny-1',
    groupName: 'g',
    jobType: 'train',
    notes: 'why',
    tags: ['a', 'b'],
    config: '{"lr":{"value":0.1},"_wandb":{"value":{"t":{"5":"0.31.0"}}}}',
  });
  expect(made.messages).toEqual([]);
  expect(at(made.data, 'upsertBucket')).toMatchObject({
    inserted: true,
    bucket: {
      name: 'r1',
      displayName: 'sunny-1',
      state: 'running',
      group: 'g',
      jobType: 'train',
      notes: 'why',
      tags: ['a', 'b'],
      historyLineCount: 0,
      project: { name: 'new-project', entity: { name: 'vision' } },
    },
  });
  const id = textAt(made.data, 'upsertBucket.bucket.id');
  const changed = await ask(sandbox, UPSERT, { input: { id, config: '{"lr":{"value":NaN}}' } });
  expect(at(changed.data, 'upsertBucket')).toMatchObject({
    inserted: false,
    bucket: { name: 'r1', displayName: 'sunny-1', tags: ['a', 'b'] },
  });
  expect(textAt(changed.data, 'upsertBucket.bucket.config')).toBe('{"lr":{"value":"NaN"}}');
});

test('a run that cannot be made is refused and leaves nothing', async () => {
  const sandbox = await harness();
  const projects = sandbox.store.state.projects.length;
  const refused: readonly (readonly [string, object, number])[] = [
    ['no entity of that name', { entityName: 'nobody' }, 404],
    ['an ID that cannot be one', { name: 'a/b' }, 422],
    ['an ID of white space', { name: ' ' }, 422],
    ['an ID that is too long', { name: 'x'.repeat(200) }, 422],
    ['no ID', { name: null }, 422],
    ['a project name that cannot be one', { modelName: 'a:b' }, 422],
    ['a config that is no JSON', { config: '{' }, 400],
    ['a config that is a list', { config: '[]' }, 400],
    ['a config that is nested too deeply', { config: DEEP }, 400],
    ['an ID of the server that is none', { id: 'bm9wZQ==' }, 404],
  ];
  for (const [what, fields, status] of refused)
    expect([what, (await upsert(sandbox, fields)).status]).toEqual([what, status]);
  expect(sandbox.store.state.runs).toEqual([]);
  expect(sandbox.store.state.projects).toHaveLength(projects);
});

test('lines are kept as they were logged, and numbers that JSON does not have as text', async () => {
  const sandbox = await harness();
  await upsert(sandbox);
  const sent = await send(sandbox, {
    files: {
      ...history(
        0,
        { _step: 0, _timestamp: 1, _runtime: 0.5, loss: 1, n: { a: 1, b: { c: 2 } }, ok: true },
        '{"_step":7,"_timestamp":2,"loss":NaN,"up":Infinity,"down":-Infinity,"s":"a NaN \\" -Infinity"}',
        { _step: 9, _timestamp: 3, list: [1, 2], image: { _type: 'image-file', path: 'x' }, e: {} },
      ),
      'wandb-events.jsonl': {
        offset: 0,
        content: ['{"system.cpu":3.5,"_timestamp":2,"_runtime":1,"_wandb":true}'],
      },
      'wandb-summary.json': { offset: 0, content: ['{"loss":NaN,"best":4,"_step":9}'] },
      'output.log': { offset: 0, content: ['a', 'b'] },
    },
  });
  expect(sent).toEqual({ status: 200, body: { exitcode: null, limits: {} } });
  const { run, rows } = await read(sandbox);
  expect(rows).toEqual([
    { _step: 0, _timestamp: 1, _runtime: 0.5, loss: 1, n: { a: 1, b: { c: 2 } }, ok: true },
    {
      _step: 7,
      _timestamp: 2,
      loss: 'NaN',
      up: 'Infinity',
      down: '-Infinity',
      s: 'a NaN " -Infinity',
    },
    { _step: 9, _timestamp: 3, list: [1, 2], image: { _type: 'image-file', path: 'x' }, e: {} },
  ]);
  expect(run).toMatchObject({ state: 'running', historyLineCount: 3, eventsLineCount: 1 });
  expect(parseJson(textAt(run, 'summaryMetrics'))).toEqual({ loss: 'NaN', best: 4, _step: 9 });
  expect(parseJson(textAt(run, 'systemMetrics'))).toMatchObject({ 'system.cpu': 3.5 });
  expect(at(run, 'historyKeys')).toMatchObject({
    lastStep: 9,
    keys: {
      loss: { typeCounts: [{ type: 'number', count: 2 }] },
      'n.a': { typeCounts: [{ type: 'number', count: 1 }] },
      'n.b.c': { typeCounts: [{ type: 'number', count: 1 }] },
      ok: { typeCounts: [{ type: 'boolean', count: 1 }] },
      s: { typeCounts: [{ type: 'string', count: 1 }] },
      list: { typeCounts: [{ type: 'list', count: 1 }] },
      image: { typeCounts: [{ type: 'image-file', count: 1 }] },
      e: { typeCounts: [{ type: 'map', count: 1 }] },
    },
  });
  const { data } = await ask(
    sandbox,
    '{ project(name: "classifier", entityName: "vision") { run(name: "r1") { sampledHistory(specs: ["{\\"keys\\":[\\"_step\\",\\"n.b.c\\"]}"]) } } }',
  );
  expect(at(data, 'project.run.sampledHistory')).toEqual([[{ _step: 0, 'n.b.c': 2 }]]);
});

test('a part that comes again counts once, and a part that is missing is refused', async () => {
  const sandbox = await harness();
  await upsert(sandbox);
  const part = { files: history(0, { _step: 0, loss: 1 }, { _step: 1, loss: 2 }) };
  for (const _ of [1, 2]) expect((await send(sandbox, part)).status).toBe(200);
  expect(
    (await send(sandbox, { files: history(1, { _step: 1, loss: 2 }, { _step: 2, loss: 3 }) }))
      .status,
  ).toBe(200);
  expect(column((await read(sandbox)).rows, 'loss')).toEqual([1, 2, 3]);
  expect(await send(sandbox, { files: history(5, { _step: 5, loss: 4 }) })).toMatchObject({
    status: 400,
    body: { errors: [{ message: 'wandb-history.jsonl: the lines from 3 to 5 are missing' }] },
  });
  expect((await read(sandbox)).rows).toHaveLength(3);
});

test('lines that cannot be read are refused and change nothing', async () => {
  const sandbox = await harness();
  await upsert(sandbox);
  const refused: readonly (readonly [string, unknown])[] = [
    ['a line that is no JSON', { files: history(0, { _step: 0, loss: 1 }, '{"loss":nan}') }],
    ['a line that is a list', { files: history(0, '[1]') }],
    ['a line that is no text', { files: { 'wandb-history.jsonl': { offset: 0, content: [{}] } } }],
    ['a step that is text', { files: history(0, { _step: 'x', loss: 1 }) }],
    ['a step below 0', { files: history(0, { _step: -1, loss: 1 }) }],
    ['a line that is nested too deeply', { files: history(0, DEEP) }],
    ['a summary of that kind', { files: { 'wandb-summary.json': { offset: 0, content: [DEEP] } } }],
    ['a list', []],
    ['no JSON', '{'],
  ];
  for (const [what, body] of refused) {
    expect([what, (await send(sandbox, body)).status]).toEqual([what, 400]);
    expect(sandbox.store.state.runs).toMatchObject([{ rows: [], state: 'running' }]);
  }
  expect((await send(sandbox, { files: history(0, { _step: 0, loss: 1 }) })).status).toBe(200);
});

test('lines take the key of the sandbox and a run that exists, and no page of another site', async () => {
  const sandbox = await harness();
  await upsert(sandbox);
  const body = { files: history(0, { _step: 0, loss: 1 }) };
  expect((await send(sandbox, body, { key: 'wrong' })).status).toBe(401);
  expect((await send(sandbox, body, { headers: { origin: 'http://evil.example' } })).status).toBe(
    403,
  );
  for (const path of [
    'files/vision/classifier/r2/file_stream',
    'files/nobody/classifier/r1/file_stream',
  ])
    expect((await send(sandbox, body, { path })).status).toBe(404);
  expect((await send(sandbox, body, { path: 'files/%E0/classifier/r1/file_stream' })).status).toBe(
    400,
  );
  expect((await read(sandbox)).rows).toEqual([]);
  const get = await fetch(`${sandbox.url}/${STREAM}`, {
    headers: { authorization: `Bearer ${sandbox.apiKey}` },
  });
  expect(get.status).toBe(405);
});

test('a body has a limit', async () => {
  const sandbox = await harness();
  await upsert(sandbox);
  expect((await send(sandbox, { x: 'x'.repeat(33 * 1024 * 1024) })).status).toBe(413);
});

test('the exit code decides the state, and a client that goes on makes the run running again', async () => {
  const sandbox = await harness();
  await upsert(sandbox);
  await send(sandbox, { complete: true, exitcode: 0 });
  expect(at((await read(sandbox)).run, 'state')).toBe('finished');
  expect(at((await upsert(sandbox, { tags: ['later'] })).data, 'upsertBucket.bucket.state')).toBe(
    'finished',
  );
  await send(sandbox, { files: history(0, { _step: 0, loss: 1 }) });
  expect(at((await read(sandbox)).run, 'state')).toBe('running');
  await send(sandbox, { preempting: true });
  expect(at((await read(sandbox)).run, 'state')).toBe('preempting');
  await send(sandbox, { complete: true, exitcode: 1 });
  expect(at((await read(sandbox)).run, 'state')).toBe('failed');
});

test('what a client reads before it resumes a run is what was logged', async () => {
  const sandbox = await harness();
  await upsert(sandbox, { config: '{"_wandb":{"value":{"t":{"5":"x"},"m":[]}}}' });
  await send(sandbox, {
    files: {
      ...history(0, { _step: 4, loss: 1 }),
      'wandb-events.jsonl': { offset: 0, content: ['{"system.cpu":1,"_runtime":3}'] },
      'output.log': { offset: 0, content: ['a', 'b', 'c'] },
    },
  });
  const { data } = await ask(
    sandbox,
    `query RunResumeStatus($name: String!) { model(name: "classifier", entityName: "vision") {
      bucket(name: $name, missingOk: true) { historyLineCount eventsLineCount logLineCount historyTail eventsTail
        wandbConfig(keys: ["t"]) stopped } } }`,
    { name: 'r1' },
  );
  const bucket = at(data, 'model.bucket');
  expect(bucket).toMatchObject({
    historyLineCount: 1,
    eventsLineCount: 1,
    logLineCount: 3,
    wandbConfig: '{"t":{"5":"x"}}',
    stopped: false,
  });
  const tail = parseJson(textAt(bucket, 'historyTail')) as readonly string[];
  expect(tail.map((row) => parseJson(row))).toMatchObject([{ _step: 4, loss: 1 }]);
});

test('rules see a logged run: its metrics, nested ones too, and its states', async () => {
  const sandbox = await harness();
  const ids = await harnessIds(sandbox);
  const threshold = (name: string): object => ({
    run_filter: '{"$and":[]}',
    run_metric_filter: { threshold_filter: { name, window_size: 1, cmp_op: '$gt', threshold: 2 } },
  });
  const rules: readonly (readonly [string, string, object])[] = [
    ['plain', 'RUN_METRIC', threshold('loss')],
    ['nested', 'RUN_METRIC', threshold('val.loss')],
    ['system', 'RUN_METRIC', threshold('system.cpu')],
    ['silent', 'RUN_METRIC', threshold('other')],
    [
      'running',
      'RUN_STATE',
      { run_filter: '{"$and":[]}', run_state_filter: { states: ['RUNNING'] } },
    ],
    ['failed', 'RUN_STATE', parseJson(FILTERS['RUN_STATE'] ?? '') as object],
  ];
  for (const [name, triggeringEventType, filter] of rules) {
    const { messages } = await ask(sandbox, CREATE, {
      input: createInput(ids, { name, triggeringEventType, eventFilter: JSON.stringify(filter) }),
    });
    expect(messages).toEqual([]);
  }
  await upsert(sandbox);
  const fired = (): readonly string[] =>
    sandbox.store.state.executions.map(({ triggerName }) => triggerName);
  expect(fired()).toEqual(['running']);
  await send(sandbox, { files: history(0, { _step: 0, loss: 1, val: { loss: 1 } }) });
  expect(fired()).toEqual(['running']);
  await send(sandbox, {
    files: {
      ...history(1, { _step: 1, loss: 3, val: { loss: 3 } }),
      'wandb-events.jsonl': { offset: 0, content: ['{"system.cpu":99,"_timestamp":1}'] },
    },
  });
  expect([...fired()].sort()).toEqual(['nested', 'plain', 'running', 'system']);
  await send(sandbox, { complete: true, exitcode: 1 });
  expect(fired().at(-1)).toBe('failed');
});

test('the page lists a logged run with a chart of each metric', async () => {
  const { store, ...sandbox } = await harness();
  await upsert({ store, ...sandbox });
  await send(
    { store, ...sandbox },
    {
      files: {
        ...history(0, { _step: 0, val: { loss: 4 }, ok: true }, { _step: 1, val: { loss: 5 } }),
        'wandb-summary.json': { offset: 0, content: ['{"val":{"loss":5},"_wandb":{"runtime":1}}'] },
        'wandb-events.jsonl': { offset: 0, content: ['{"system.cpu":99,"_timestamp":1}'] },
      },
    },
  );
  const [run] = store.state.runs;
  if (run === undefined) throw new Error('no run');
  expect(viewRun(store, run).metrics).toEqual(['val.loss', 'system.cpu']);
  const [rule] = pageChart(store, run.number, 'val.loss').rules;
  expect(rule?.picture.runs[0]?.series.logged).toEqual([4, 5]);
});

test('files go to signed addresses, and nothing of them is kept', async () => {
  let now = new Date('2026-11-27T12:00:00Z');
  const sandbox = await harness({ now: () => now });
  await upsert(sandbox);
  const { data } = await ask(
    sandbox,
    `mutation { createRunFiles(input: { entityName: "vision", projectName: "classifier", runName: "r1", files: ["a/b.json"] }) {
      runID uploadHeaders files { name uploadUrl } } }`,
  );
  expect(at(data, 'createRunFiles.files.0.name')).toBe('a/b.json');
  const address = textAt(data, 'createRunFiles.files.0.uploadUrl');
  const put = async (url: string): Promise<number> =>
    (await fetch(url, { method: 'PUT', body: 'content' })).status;
  expect(await put(address)).toBe(200);
  expect(await put(address.replace(/signature=./, 'signature=g'))).toBe(403);
  expect(await put(address.replace(/signature=../, 'signature=00'))).toBe(403);
  expect(await put(address.split('?')[0] ?? '')).toBe(403);
  expect(await put(address.replace('/uploads/', '/uploads/1'))).toBe(403);
  expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(405);
  now = new Date('2026-11-27T12:30:00Z');
  expect(await put(address)).toBe(403);
  const missing = await ask(
    sandbox,
    'mutation { createRunFiles(input: { entityName: "vision", projectName: "classifier", runName: "r2", files: [] }) { runID } }',
  );
  expect(missing.status).toBe(404);
});

test('telemetry of the SDK is taken and dropped', async () => {
  const sandbox = await harness();
  for (const kind of ['metrics', 'logs']) {
    const response = await fetch(`${sandbox.url}/sdk/otel/v1/${kind}`, {
      method: 'POST',
      body: 'x',
    });
    expect([response.status, (await response.arrayBuffer()).byteLength]).toEqual([200, 0]);
  }
  expect((await fetch(`${sandbox.url}/sdk/otel/v1/other`, { method: 'POST' })).status).toBe(404);
});

test('a logged run outlives the sandbox', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wac-logged-'));
  closing.push(() => rm(folder, { recursive: true }));
  const stateFile = join(folder, 'state.json');
  const first = await startHarness({ stateFile });
  await upsert(first, { groupName: 'g' });
  await send(first, { files: history(0, { _step: 0, loss: 1, n: { a: [1, true, null] } }) });
  await first.close();
  const second = await harness({ stateFile });
  expect((await send(second, { files: history(1, { _step: 1, loss: 2 }) })).status).toBe(200);
  const { rows, run } = await read(second);
  expect(column(rows, 'loss')).toEqual([1, 2]);
  expect(rows[0]).toMatchObject({ n: { a: [1, true, null] } });
  expect(at(run, 'historyLineCount')).toBe(2);
});
