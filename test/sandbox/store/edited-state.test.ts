/** A state file that was edited by hand is refused where its records do not fit together, and used where they do. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import type { SandboxState } from '../../../src/sandbox/store/records.ts';
import { ask, askAdmin, CREATE, createInput, harnessIds, startHarness } from '../api-client.ts';
import { at, column, listAt } from '../at.ts';

type Mutable = { -readonly [Key in keyof SandboxState]: SandboxState[Key] };

const RUN = { entity: 'vision', project: 'classifier', run: 'r1' };

let folder: string;
let stateFile: string;
const running: Sandbox[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wac-edited-'));
  stateFile = join(folder, 'state.json');
  const sandbox = await startHarness({ stateFile });
  const ids = await harnessIds(sandbox);
  const fields = {
    triggeredActionType: 'NOTIFICATION',
    triggeredActionConfig: { notificationActionInput: { integrationID: ids.slack } },
  };
  const { status } = await ask(sandbox, CREATE, { input: createInput(ids, fields) });
  expect(status).toBe(200);
  await askAdmin(sandbox, 'events', { kind: 'logMetrics', ...RUN, rows: [{ loss: 1 }] });
  await askAdmin(sandbox, 'events', {
    ...{ kind: 'linkArtifact', entity: 'vision', project: 'classifier', collection: 'weights' },
    version: 'v0',
  });
  await sandbox.close();
});

afterEach(async () => {
  for (const sandbox of running.splice(0)) await sandbox.close();
  await rm(folder, { recursive: true });
});

async function edit(change: (state: Mutable) => void): Promise<void> {
  const state = JSON.parse(await readFile(stateFile, 'utf8')) as Mutable;
  change(state);
  await writeFile(stateFile, JSON.stringify(state, null, 2));
}

async function start(): Promise<Sandbox> {
  const sandbox = await startSandbox({ stateFile });
  running.push(sandbox);
  return sandbox;
}

/** The first number of a list. */
function firstOf(items: readonly { readonly number: number }[]): number {
  return items[0]?.number ?? -1;
}

test.each<readonly [string, (state: Mutable) => void, RegExp]>([
  [
    'the integration of an automation is missing',
    (state) => {
      state.integrations = [];
    },
    /its list "triggers" names at 0 the integration \d+, which it does not have/,
  ],
  [
    'the project of an automation is missing',
    (state) => {
      state.collections = [];
      state.runs = [];
      state.projects = [];
    },
    /its list "triggers" names at 0 the project \d+, which it does not have/,
  ],
  [
    'the project of a collection is missing',
    (state) => {
      state.triggers = [];
      state.projects = [];
    },
    /its list "collections" names at 0 the project \d+, which it does not have/,
  ],
  [
    'the project of a run is missing',
    (state) => {
      state.triggers = [];
      state.collections = [];
      state.projects = [];
    },
    /its list "runs" names at 0 the project \d+, which it does not have/,
  ],
  [
    'the entity of a project is missing',
    (state) => {
      state.integrations = [];
      state.triggers = [];
      state.entities = state.entities.filter(({ name }) => name !== 'vision');
    },
    /its list "projects" names at 0 the entity \d+, which it does not have/,
  ],
  [
    'the entity of an integration is missing',
    (state) => {
      state.entities = state.entities.filter(({ name }) => name !== 'nlp');
    },
    /its list "integrations" names at 2 the entity \d+, which it does not have/,
  ],
  [
    'a scope is of no kind',
    (state) => {
      Object.assign(state.triggers[0] ?? {}, { scope: { kind: 'registry', number: 1 } });
    },
    /its list "triggers" has no proper "scope" at 0/,
  ],
  [
    'two records have one number',
    (state) => {
      state.triggers = state.triggers.flatMap((each) => [each, { ...each, name: 'copy' }]);
    },
    /its list "triggers" has the number \d+ twice/,
  ],
  [
    'there is no user',
    (state) => {
      state.users = [];
    },
    /its list "users" is empty/,
  ],
])('is refused and left as it is where %s', async (_, change, message) => {
  await edit(change);
  const before = await readFile(stateFile, 'utf8');
  await expect(startSandbox({ stateFile })).rejects.toMatchObject({
    code: 'file',
    message: expect.stringMatching(message) as unknown,
  });
  expect(await readFile(stateFile, 'utf8')).toBe(before);
});

test('executions outlive what they were of, without its scope', async () => {
  await edit((state) => {
    const [execution] = state.executions;
    expect(execution).toBeDefined();
    Object.assign(execution ?? {}, { scope: { kind: 'collection', number: 999_999 } });
    state.triggers = [];
  });
  const { status, data } = await ask(
    await start(),
    `{ project(name: "classifier", entityName: "vision") {
      triggerExecutions(first: 5) { edges { node { triggerID triggerName scope { __typename } } } } } }`,
  );
  expect(status).toBe(200);
  const edges = listAt(data, 'project.triggerExecutions.edges');
  expect(column(edges, 'node.scope')).toEqual([null]);
  expect(column(edges, 'node.triggerID')).toEqual([null]);
});

test('a record that was added with a number of its own is not given its number again', async () => {
  let added = 0;
  await edit((state) => {
    added = state.lastNumber + 1;
    state.triggers = state.triggers.flatMap((each) => [
      each,
      { ...each, number: added, name: 'by hand' },
    ]);
    expect(firstOf(state.triggers)).not.toBe(added);
  });
  const sandbox = await start();
  const ids = await harnessIds(sandbox);
  const { status } = await ask(sandbox, CREATE, { input: { ...createInput(ids), name: 'next' } });
  expect(status).toBe(200);
  const numbers = sandbox.store.state.triggers.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(3);
  const { data } = await ask(sandbox, '{ triggers { edges { node { name } } } }');
  expect(column(listAt(data, 'triggers.edges'), 'node.name')).toEqual(['first', 'by hand', 'next']);
  expect(at(data, 'triggers.edges.0.node.name')).toBe('first');
});

test('lists whose records were put into another order are read page by page', async () => {
  await edit((state) => {
    state.integrations.reverse();
    state.triggers = state.triggers.toReversed();
  });
  const sandbox = await start();
  const names: unknown[] = [];
  for (let after: unknown = null; ; ) {
    const { data } = await ask(
      sandbox,
      `query ($after: String) { entity(name: "vision") { integrations(first: 1, after: $after) {
        pageInfo { endCursor hasNextPage } edges { node { __typename } } } } }`,
      { after },
    );
    const list = at(data, 'entity.integrations');
    names.push(...column(listAt(list, 'edges'), 'node.__typename'));
    if (at(list, 'pageInfo.hasNextPage') !== true) break;
    after = at(list, 'pageInfo.endCursor');
  }
  expect(names).toEqual(['SlackIntegration', 'GenericWebhookIntegration']);
});
