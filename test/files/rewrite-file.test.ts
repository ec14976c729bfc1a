import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rewriteFile } from '../../src/files/rewrite-file.ts';

let root: string;

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'wac-rewrite-')), 'automations');
  mkdirSync(join(root, '_lib'), { recursive: true });
  writeFileSync(join(root, '_lib', 'a.yaml'), 'key: a\n');
});

afterEach(() => rmSync(join(root, '..'), { recursive: true }));

describe('rewriteFile', () => {
  it('writes through a link and keeps it', async () => {
    symlinkSync('_lib/a.yaml', join(root, 'a.yaml'));
    await rewriteFile(root, 'a.yaml', 'key: b\n');
    expect(lstatSync(join(root, 'a.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, '_lib', 'a.yaml'), 'utf8')).toBe('key: b\n');
  });

  it('refuses a link that leads out of the directory', async () => {
    writeFileSync(join(root, '..', 'outside.yaml'), 'key: a\n');
    symlinkSync('../outside.yaml', join(root, 'a.yaml'));
    await expect(rewriteFile(root, 'a.yaml', 'key: b\n')).rejects.toThrow('points out of');
    expect(readFileSync(join(root, '..', 'outside.yaml'), 'utf8')).toBe('key: a\n');
  });

  it.each([0o600, 0o664, 0o755])('keeps the mode %o', async (mode) => {
    chmodSync(join(root, '_lib', 'a.yaml'), mode);
    await rewriteFile(root, '_lib/a.yaml', 'key: b\n');
    expect(statSync(join(root, '_lib', 'a.yaml')).mode & 0o777).toBe(mode);
  });

  it('keeps a byte order mark', async () => {
    writeFileSync(join(root, 'a.yaml'), '\uFEFFkey: a\n');
    await rewriteFile(root, 'a.yaml', 'key: b\n');
    expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('\uFEFFkey: b\n');
  });
});
