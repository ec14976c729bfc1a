import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readHistoryBytes } from '../../src/files/history/read-history-bytes.ts';

let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'wac-inside-'));
  mkdirSync(join(top, 'a/fixtures'), { recursive: true });
  writeFileSync(join(top, 'a/fixtures/in.csv'), 'in');
  mkdirSync(join(top, 'ab'));
  writeFileSync(join(top, 'ab/out.csv'), 'out');
  symlinkSync('../../ab/out.csv', join(top, 'a/fixtures/link.csv'));
  execFileSync('mkfifo', [join(top, 'a/fixtures/pipe.csv')]);
  symlinkSync('in.csv', join(top, 'a/fixtures/near.csv'));
});
afterEach(() => {
  rmSync(top, { recursive: true, force: true });
});

describe('readHistoryBytes', () => {
  it.each([
    ['fixtures/in.csv', 'in'],
    ['fixtures/near.csv', 'in'],
    ['fixtures/link.csv', undefined],
    ['../ab/out.csv', undefined],
    ['fixtures', undefined],
    ['fixtures/pipe.csv', undefined],
    ['fixtures/none.csv', undefined],
  ])('%s', async (path, expected) => {
    const bytes = await readHistoryBytes(join(top, 'a'), path);
    expect(bytes instanceof Uint8Array ? Buffer.from(bytes).toString() : bytes).toBe(expected);
  });

  it('takes the compression of .gz off, and says what is wrong with half a file', async () => {
    const whole = gzipSync('_step,loss\n0,1\n');
    writeFileSync(join(top, 'a/whole.csv.gz'), whole);
    writeFileSync(join(top, 'a/half.csv.gz'), whole.subarray(0, whole.length / 2));

    expect(
      Buffer.from((await readHistoryBytes(join(top, 'a'), 'whole.csv.gz')) as Uint8Array),
    ).toEqual(Buffer.from('_step,loss\n0,1\n'));
    expect(await readHistoryBytes(join(top, 'a'), 'half.csv.gz')).toEqual({
      problem: expect.stringContaining('it is no whole gzip file'),
    });
  });

  it('reads no more than the limit, compressed or not', async () => {
    writeFileSync(join(top, 'a/bomb.csv.gz'), gzipSync('0'.repeat(100_000)));
    writeFileSync(join(top, 'a/large.csv'), '0'.repeat(100_000));
    for (const path of ['bomb.csv.gz', 'large.csv']) {
      expect(await readHistoryBytes(join(top, 'a'), path, 50_000)).toEqual({
        problem: expect.stringContaining('it has more than'),
      });
    }
  });
});
