/** What a state file holds after any crash, and when the disk is full. */
import { copyFile, mkdtemp, type open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../../src/sandbox/start-sandbox.ts';
import { readStateFile } from '../../../src/sandbox/store/state-file.ts';
import {
  ask,
  askAdmin,
  CREATE,
  createInput,
  type HarnessIds,
  harnessIds,
  startHarness,
  UPDATE,
} from '../api-client.ts';
import { at, textAt } from '../at.ts';

/** Bytes that the disk still takes; undefined: any number. */
const disk = vi.hoisted((): { space: number | undefined; canTruncate: boolean } => ({
  space: undefined,
  canTruncate: true,
}));

vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof import('node:fs/promises')>();
  const full = (): never => {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };
  return {
    ...real,
    open: async (...args: Parameters<typeof open>) => {
      const file = await real.open(...args);
      const write = file.writeFile.bind(file);
      const truncate = file.truncate.bind(file);
      file.truncate = async (size) => (disk.canTruncate ? await truncate(size) : full());
      file.writeFile = async (data) => {
        const bytes = Buffer.from(String(data));
        const { space } = disk;
        if (space === undefined || bytes.length <= space) return await write(bytes);
        await write(bytes.subarray(0, space));
        return full();
      };
      return file;
    },
  };
});

let folder: string;
let stateFile: string;
let sandbox: Sandbox | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wac-sandbox-'));
  stateFile = join(folder, 'state.json');
});

afterEach(async () => {
  Object.assign(disk, { space: undefined, canTruncate: true });
  await sandbox?.close();
  sandbox = undefined;
  await rm(folder, { recursive: true });
});

async function start(): Promise<{ sandbox: Sandbox; ids: HarnessIds }> {
  sandbox = await startHarness({ stateFile, now: () => new Date(0) });
  return { sandbox, ids: await harnessIds(sandbox) };
}

async function create(on: Sandbox, ids: HarnessIds, name: string): Promise<number> {
  return (await ask(on, CREATE, { input: createInput(ids, { name }) })).status;
}

async function shownNames(on: Sandbox): Promise<readonly unknown[]> {
  const { data } = await ask(on, '{ triggers { edges { node { name } } } }');
  const edges = at(data, 'triggers.edges');
  return Array.isArray(edges) ? edges.map((edge) => at(edge, 'node.name')) : [];
}

test('every kind of change is in the file before its response', async () => {
  const { sandbox: on, ids } = await start();
  await create(on, ids, 'first');
  const { data } = await ask(on, CREATE, { input: createInput(ids, { name: 'second' }) });
  const id = textAt(data, 'result.trigger.id');
  await ask(on, UPDATE, { input: { id, name: 'renamed' } });
  const metrics = { kind: 'logMetrics', entity: 'vision', project: 'classifier', run: 'r1' };
  for (const loss of [1, 2, 3]) {
    await askAdmin(on, 'events', { ...metrics, rows: [{ loss }] });
  }
  await ask(
    on,
    'mutation ($input: DeleteTriggerInput!) { deleteTrigger(input: $input) { success } }',
    { input: { triggerID: id } },
  );
  expect(on.store.state.runs[0]?.rows.map((row) => row['loss'])).toEqual([1, 2, 3]);
  expect(await readStateFile(stateFile)).toEqual(on.store.state);
});

test('a file that a crash cut at any byte after its snapshot holds what was saved up to there', async () => {
  const { sandbox: on, ids } = await start();
  const sizes: number[] = [(await stat(stateFile)).size];
  for (let index = 0; index < 6; index += 1) {
    await create(on, ids, `a${index}`);
    sizes.push((await stat(stateFile)).size);
  }
  const whole = await readFile(stateFile);
  const cut = join(folder, 'cut.json');
  for (let length = sizes[0] ?? 0; length <= whole.length; length += 7) {
    await writeFile(cut, whole.subarray(0, length));
    const saved = sizes.filter((size) => size <= length).length - 1;
    expect((await readStateFile(cut))?.triggers.map(({ name }) => name)).toEqual(
      Array.from({ length: saved }, (_, index) => `a${index}`),
    );
  }
});

test('after a crash a sandbox goes on from its file, and ends with one JSON document', async () => {
  const { sandbox: on, ids } = await start();
  await create(on, ids, 'first');
  const crashed = join(folder, 'crashed.json');
  await copyFile(stateFile, crashed);
  await writeFile(crashed, '{"lastNumber":99,"changes":[{"li', { flag: 'a' });
  const next = await startHarness({ stateFile: crashed });
  expect(next.isNew).toBe(false);
  expect(await shownNames(next)).toEqual(['first']);
  expect(await create(next, ids, 'second')).toBe(200);
  await next.close();
  const document = JSON.parse(await readFile(crashed, 'utf8')) as unknown;
  expect(at(document, 'triggers')).toMatchObject([{ name: 'first' }, { name: 'second' }]);
});

test('a damaged line before the last one is refused, and the file is left as it is', async () => {
  const { sandbox: on, ids } = await start();
  await create(on, ids, 'first');
  await create(on, ids, 'second');
  const damaged = join(folder, 'damaged.json');
  const text = (await readFile(stateFile, 'utf8')).replace('"lastNumber":', '"lastNumber";');
  const lines = text.split('\n');
  lines.splice(1, 0, '{"half');
  await writeFile(damaged, lines.join('\n').replace('"lastNumber";', '"lastNumber":'));
  await expect(startSandbox({ stateFile: damaged })).rejects.toMatchObject({
    code: 'file',
    message: `Cannot use the sandbox state ${damaged}: one of its lines is damaged`,
  });
});

test.each([
  ['the part of a line that was written can be taken away', true],
  ['it cannot', false],
])('a full disk shows nothing that is not saved: %s', async (_, canTruncate) => {
  const { sandbox: on, ids } = await start();
  await create(on, ids, 'before');
  Object.assign(disk, { space: 40, canTruncate });
  const names = Array.from({ length: 20 }, (_each, index) => `full-${index}`);
  const refused = await Promise.all(names.map((name) => create(on, ids, name)));
  expect(refused).toEqual(names.map(() => 500));
  expect(await shownNames(on)).toEqual(['before']);
  const update = await ask(on, UPDATE, {
    input: { id: textAt(await firstTrigger(on), 'id'), name: 'renamed' },
  });
  expect(update.status).toBe(500);
  expect(update.messages.join()).toContain('Cannot write the sandbox state');
  expect(await shownNames(on)).toEqual(['before']);
  Object.assign(disk, { space: undefined });
  expect(await create(on, ids, 'after')).toBe(200);
  expect((await readStateFile(stateFile))?.triggers.map(({ name }) => name)).toEqual([
    'before',
    'after',
  ]);
});

async function firstTrigger(on: Sandbox): Promise<unknown> {
  const { data } = await ask(on, '{ triggers { edges { node { id } } } }');
  const edges = at(data, 'triggers.edges');
  return at(Array.isArray(edges) ? edges[0] : undefined, 'node');
}

test('a read that sees a change which is not saved in the end does not show it', async () => {
  const { sandbox: on, ids } = await start();
  Object.assign(disk, { space: 40 });
  const [status, ...shown] = await Promise.all([
    create(on, ids, 'lost'),
    ...Array.from({ length: 8 }, () => shownNames(on)),
  ]);
  expect(status).toBe(500);
  expect(shown).toEqual(Array.from({ length: 8 }, () => []));
});

test('events on a full disk change nothing, and count once when they are posted again', async () => {
  const { sandbox: on } = await start();
  const event = {
    kind: 'logMetrics',
    entity: 'vision',
    project: 'classifier',
    run: 'r1',
    rows: [{ loss: 1 }],
  };
  Object.assign(disk, { space: 10 });
  expect((await askAdmin(on, 'events', event)).status).toBe(500);
  expect(on.store.state.runs).toEqual([]);
  Object.assign(disk, { space: undefined });
  expect((await askAdmin(on, 'events', event)).status).toBe(200);
  expect(on.store.state.runs[0]?.rows).toHaveLength(1);
});

test('a refused provision leaves nothing behind', async () => {
  const { sandbox: on } = await start();
  const projects = on.store.state.projects.length;
  Object.assign(disk, { space: 10 });
  const needs = { projects: [{ entity: 'vision', project: 'other' }] };
  expect((await askAdmin(on, 'provision', needs)).status).toBe(500);
  expect(on.store.state.projects).toHaveLength(projects);
});
