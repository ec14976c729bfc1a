/** One sandbox for a state, whatever the last one left behind. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeLock } from '../../../src/sandbox/store/lock-file.ts';
import { ownIdentity } from '../../../src/sandbox/store/process-identity.ts';

let folder: string;
let state: string;
let lock: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wac-lock-'));
  state = join(folder, 'state.json');
  lock = `${state}.lock`;
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** The number of a process that has ended. */
function endedPid(): number {
  return spawnSync(process.execPath, ['-e', '0']).pid;
}

async function expectTaken(): Promise<void> {
  const taken = await takeLock(state);
  await expect(takeLock(state)).rejects.toMatchObject({
    code: 'locked',
    message: `The sandbox state ${state} is in use by process ${process.pid}`,
  });
  expect(await readdir(folder)).toEqual(['state.json.lock']);
  await taken.release();
  expect(await readdir(folder)).toEqual([]);
}

test('a lock that is given back can be taken again', async () => {
  await expectTaken();
  await expectTaken();
});

test.each([1, 2, 5, 8])('of %i that find a stale lock at once, one takes it', async (takers) => {
  const pid = endedPid();
  for (let round = 0; round < 40; round += 1) {
    await writeFile(lock, JSON.stringify({ pid, token: `round-${round}` }));
    const results = await Promise.allSettled(Array.from({ length: takers }, () => takeLock(state)));
    const taken = results.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    expect(taken).toHaveLength(1);
    for (const each of results) {
      if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'locked' });
    }
    await taken[0]?.release();
    expect(await readdir(folder)).toEqual([]);
  }
});

test('of many that find no lock at once, one takes it', async () => {
  for (let round = 0; round < 40; round += 1) {
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => takeLock(state)));
    const taken = results.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    expect(taken).toHaveLength(1);
    await taken[0]?.release();
  }
});

test('what killed processes left beside the lock is removed by the next owner', async () => {
  const pid = endedPid();
  await writeFile(lock, JSON.stringify({ pid, token: 'abcdefgh-1' }));
  // A process that was killed as it was about to replace the lock.
  await writeFile(`${lock}.abcdefgh`, JSON.stringify({ pid, token: 'ijklmnop-2' }));
  await writeFile(`${lock}.${pid}.new`, '{"pid"');
  await expectTaken();
});

describe.runIf(process.platform === 'linux')(
  'a process is identified by more than its number',
  () => {
    test('the lock of an earlier process with the number of this one, as in a container', async () => {
      const self = await ownIdentity();
      await writeFile(lock, JSON.stringify({ ...self, started: '1', token: 'x' }));
      await expectTaken();
    });

    test('the lock of an earlier version and another process with the number of this one', async () => {
      await writeFile(lock, JSON.stringify({ pid: process.pid, token: 'x' }));
      await expectTaken();
    });

    test('the lock of an earlier process with the number of a process that runs', async () => {
      const self = await ownIdentity();
      await writeFile(lock, JSON.stringify({ ...self, pid: 1, started: '0', token: 'x' }));
      await expectTaken();
    });

    test('a lock of another boot or container that nobody renews', async () => {
      await writeFile(lock, JSON.stringify({ pid: 1, system: 'other', started: '5', token: 'x' }));
      await utimes(lock, 0, 0);
      await expectTaken();
      await writeFile(lock, JSON.stringify({ pid: 1, system: 'other', started: '5', token: 'x' }));
      await expectTaken();
    });

    test('a lock of another container that is renewed is held', async () => {
      const text = JSON.stringify({ pid: 1, system: 'other', started: '5', token: 'x' });
      await writeFile(lock, text);
      const renewal = setInterval(() => {
        const now = new Date();
        utimes(lock, now, now).catch(() => undefined);
      }, 50);
      await expect(takeLock(state)).rejects.toMatchObject({
        message: `The sandbox state ${state} is in use by process 1`,
      });
      clearInterval(renewal);
      await sleep(60);
      expect(await readFile(lock, 'utf8')).toBe(text);
    });
  },
);

test('an owner renews the time of its lock', async () => {
  const taken = await takeLock(state);
  await utimes(lock, 0, 0);
  await expect.poll(async () => (await readLockTime()) > 1000, { timeout: 120_000 }).toBe(true);
  await taken.release();
});

async function readLockTime(): Promise<number> {
  return (await stat(lock)).mtimeMs;
}

test('a lock that names nobody is taken when nobody writes into it', async () => {
  await writeFile(lock, '');
  await utimes(lock, 0, 0);
  await expectTaken();
});
