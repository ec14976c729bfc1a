import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { readStateFile } from '../../../src/sandbox/store/state-file.ts';
import { ask, CREATE, createInput, harnessIds, startHarness } from '../api-client.ts';
import { at, parseJson } from '../at.ts';

let folder: string;
let stateFile: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wac-sandbox-'));
  stateFile = join(folder, 'deep', 'state.json');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('a state outlives its sandbox, with its key and its ids', async () => {
  const first = await startHarness({ stateFile });
  const ids = await harnessIds(first);
  await ask(first, CREATE, { input: createInput(ids) });
  await first.close();

  const second = await startHarness({ stateFile });
  expect(second.isNew).toBe(false);
  expect(second.apiKey).toBe(first.apiKey);
  expect(await harnessIds(second)).toEqual(ids);
  const { data } = await ask(
    second,
    '{ entity(name: "vision") { triggers { edges { node { name } } } } }',
  );
  expect(at(data, 'entity.triggers.edges')).toEqual([{ node: { name: 'first' } }]);
  await second.close();
  expect(await readdir(join(folder, 'deep'))).toEqual(['state.json']);
});

test('a request that outlives its sandbox writes nothing', async () => {
  const sandbox = await startHarness({ stateFile });
  await sandbox.close();
  const text = await readFile(stateFile, 'utf8');
  const second = await startHarness({ stateFile });
  // The lock is the second one's: the first would write over what it saves.
  sandbox.store.add('triggers', {
    number: sandbox.store.nextNumber(),
    name: 'late',
    description: null,
    enabled: true,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: null,
    createdBy: sandbox.store.viewer().username,
    scope: { kind: 'project', number: sandbox.store.state.projects[0]?.number ?? 0 },
    eventType: 'LINK_MODEL',
    eventFilter: '{"$or":[{"$and":[]}]}',
    action: { type: 'NO_OP', noOp: true },
    lastExecutedAt: null,
    isHidden: false,
  });
  await expect(sandbox.store.commit()).rejects.toMatchObject({ code: 'file' });
  expect(sandbox.store.state.triggers).toEqual([]);
  expect(await readFile(stateFile, 'utf8')).toBe(text);
  await second.close();
});

test('what was acknowledged is on the disk, readable by its owner only', async () => {
  const sandbox = await startHarness({ stateFile });
  await ask(sandbox, CREATE, { input: createInput(await harnessIds(sandbox)) });
  expect((await readStateFile(stateFile))?.triggers).toMatchObject([{ name: 'first' }]);
  expect((await stat(stateFile)).mode & 0o777).toBe(0o600);
  await sandbox.close();
});

test('many changes side by side are all kept', async () => {
  const sandbox = await startHarness({ stateFile });
  const ids = await harnessIds(sandbox);
  const names = Array.from({ length: 40 }, (_, index) => `a${index}`);
  const responses = await Promise.all(
    names.map((name) => ask(sandbox, CREATE, { input: createInput(ids, { name }) })),
  );
  expect(responses.map(({ status }) => status)).toEqual(names.map(() => 200));
  expect((await readStateFile(stateFile))?.triggers).toHaveLength(40);
  await sandbox.close();
});

test('a taken name loses against a create that is under way', async () => {
  const sandbox = await startHarness({ stateFile });
  const ids = await harnessIds(sandbox);
  const responses = await Promise.all(
    Array.from({ length: 8 }, () => ask(sandbox, CREATE, { input: createInput(ids) })),
  );
  expect(responses.map(({ status }) => status).sort()).toEqual([
    200, 409, 409, 409, 409, 409, 409, 409,
  ]);
  await sandbox.close();
});

test('a state in use is not opened twice', async () => {
  const sandbox = await startSandbox({ stateFile });
  await expect(startSandbox({ stateFile })).rejects.toMatchObject({
    code: 'locked',
    message: `The sandbox state ${stateFile} is in use by process ${process.pid}`,
  });
  await sandbox.close();
  await (await startSandbox({ stateFile })).close();
});

test.each([
  ['not JSON', '{"formatVersion":1', 'it is not JSON'],
  ['empty', '', 'it is not JSON'],
  ['a list', '[]', 'it does not hold a JSON object'],
  [
    'of a later format',
    '{"formatVersion":2}',
    'its formatVersion is 2, this version of wac reads 1',
  ],
  [
    'without its lists',
    '{"formatVersion":1,"lastNumber":1,"apiKey":"k"}',
    'its list "users" is missing',
  ],
])('a state file that is %s is refused and left as it is', async (_, text, reason) => {
  await (await startSandbox({ stateFile })).close();
  await writeFile(stateFile, text);
  await expect(startSandbox({ stateFile })).rejects.toMatchObject({
    code: 'file',
    message: `Cannot use the sandbox state ${stateFile}: ${reason}`,
    hint: 'Move the file away or delete it to begin with an empty sandbox; it was left as it is',
  });
  expect(await readFile(stateFile, 'utf8')).toBe(text);
  expect(await readdir(join(folder, 'deep'))).toEqual(['state.json']);
});

test('a record that lost a field is named', async () => {
  const sandbox = await startHarness({ stateFile });
  await sandbox.close();
  const text = await readFile(stateFile, 'utf8');
  await writeFile(stateFile, text.replace('"name": "classifier"', '"nom": "classifier"'));
  await expect(startSandbox({ stateFile })).rejects.toThrow(
    'its list "projects" has no proper "name" at 0',
  );
});

test('a state that is a directory is said to be one', async () => {
  await mkdir(stateFile, { recursive: true });
  await expect(startSandbox({ stateFile })).rejects.toMatchObject({
    code: 'file',
    message: expect.stringContaining('it is a directory') as string,
  });
});

test('a folder that cannot be made is a failure, not a crash', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(
    startSandbox({ stateFile: join(folder, 'file', 'state.json') }),
  ).rejects.toMatchObject({ code: 'file' });
});

test('a temporary file left by a crash is no obstacle', async () => {
  await (await startHarness({ stateFile })).close();
  await writeFile(`${stateFile}.tmp`, '{"half');
  const sandbox = await startHarness({ stateFile });
  await ask(sandbox, CREATE, { input: createInput(await harnessIds(sandbox)) });
  await sandbox.close();
  expect(at(parseJson(await readFile(stateFile, 'utf8')), 'triggers')).toHaveLength(1);
  expect(await readdir(join(folder, 'deep'))).toEqual(['state.json']);
});
