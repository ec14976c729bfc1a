import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createRestoreWriter,
  parseRestoreFile,
  readRestoreFile,
} from '../../src/files/restore-file.ts';
import { writeFileAtomically } from '../../src/files/write-file-atomically.ts';
import type { RestoreEntry } from '../../src/model/plan/restore.ts';
import { unmanaged } from '../reconcile/samples.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wac-restore-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const entries: readonly RestoreEntry[] = [
  { key: 'loss', action: 'delete', observed: unmanaged('a1', { raw: { id: 'a1', name: 'Löss' } }) },
];

function writer(environment?: string) {
  return createRestoreWriter({
    directory: join(folder, 'deep', 'restore'),
    now: () => new Date('2026-06-01T12:34:56.789Z'),
    server: 'https://api.wandb.ai',
    owner: 'acme/ml-platform',
    ...(environment === undefined ? {} : { environment }),
  });
}

describe('createRestoreWriter', () => {
  it('never writes over another, not even one of the same moment', async () => {
    const paths: string[] = [];
    for (let run = 0; run < 3; run += 1) paths.push(await writer('prod').write(entries));
    expect(new Set(paths).size).toBe(3);
    for (const path of paths) expect((await readRestoreFile(path)).automations).toEqual(entries);
  });

  it('never writes over another that is being written', async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    const paths = await Promise.all(
      numbers.map((number) =>
        writer('prod').write(entries.map((entry) => ({ ...entry, key: `k${number}` }))),
      ),
    );
    expect(new Set(paths).size).toBe(20);
    const keys = await Promise.all(
      paths.map(async (path) => (await readRestoreFile(path)).automations[0]?.key),
    );
    expect(keys).toEqual(numbers.map((number) => `k${number}`));
  });

  it('writes what can be read again, for the user alone', async () => {
    const path = await writer('prod').write(entries);
    expect(path).toBe(join(folder, 'deep', 'restore', 'prod-2026-06-01T12-34-56.789Z.json'));
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readRestoreFile(path)).toMatchObject({
      server: 'https://api.wandb.ai',
      owner: 'acme/ml-platform',
      environment: 'prod',
      automations: entries,
    });
  });

  it('leaves nothing else behind', async () => {
    await writer().write(entries);
    expect(await readdir(join(folder, 'deep', 'restore'))).toEqual([
      'default-2026-06-01T12-34-56.789Z.json',
    ]);
  });
});

describe('parseRestoreFile', () => {
  it.each([
    ['truncated', '{"kind": "wac-restore", ', 'truncated'],
    ['another document', '{"formatVersion": "1.0"}', 'not a restore file'],
    ['a list', '[]', 'not a restore file'],
    ['a newer format', '{"kind": "wac-restore", "formatVersion": "2.0"}', 'format version 2.0'],
    ['without its automations', '{"kind": "wac-restore", "formatVersion": "1.0"}', 'missing'],
    [
      'with an automation that is none',
      '{"kind": "wac-restore", "formatVersion": "1.3", "server": "s", "owner": "o", "time": "t", "automations": [{}]}',
      'missing',
    ],
  ])('refuses a file that is %s', (_, text, reason) => {
    expect(() => parseRestoreFile(text, 'r.json')).toThrow(reason);
  });

  it('says that a file is not there', async () => {
    await expect(readRestoreFile(join(folder, 'none.json'))).rejects.toMatchObject({
      code: 'file',
    });
  });
});

describe('writeFileAtomically', () => {
  it('replaces a file whole', async () => {
    const path = join(folder, 'plan.json');
    await writeFileAtomically(path, 'one');
    await writeFileAtomically(path, 'two');
    expect(await readFile(path, 'utf8')).toBe('two');
    expect(await readdir(folder)).toEqual(['plan.json']);
  });

  it('keeps what was there when it cannot write', async () => {
    const path = join(folder, 'taken');
    await mkdir(path);
    await writeFile(join(path, 'inside'), 'kept');
    await expect(writeFileAtomically(path, 'new')).rejects.toMatchObject({ code: 'file' });
    expect(await readdir(folder)).toEqual(['taken']);
    expect(await readFile(join(path, 'inside'), 'utf8')).toBe('kept');
  });

  it('narrows the rights of a file that was open to others', async () => {
    const path = join(folder, 'plan.json');
    await writeFile(path, 'old');
    await chmod(path, 0o644);
    await writeFileAtomically(path, 'new', { mode: 0o600 });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });
});
