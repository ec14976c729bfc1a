import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readInside } from '../../src/files/read-inside.ts';

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

describe('readInside', () => {
  it.each([
    ['fixtures/in.csv', 'in'],
    ['fixtures/near.csv', 'in'],
    ['fixtures/link.csv', undefined],
    ['../ab/out.csv', undefined],
    ['fixtures', undefined],
    ['fixtures/pipe.csv', undefined],
    ['fixtures/none.csv', undefined],
  ])('%s', async (path, expected) => {
    const bytes = await readInside(join(top, 'a'), path);
    expect(bytes === undefined ? undefined : Buffer.from(bytes).toString()).toBe(expected);
  });
});
