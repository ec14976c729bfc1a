import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../../src/files/make-folder.ts';

it('makes a deep folder for many callers at once', async () => {
  const root = await mkdtemp(join(tmpdir(), 'wac-folder-'));
  const path = join(root, 'a/b/c/d/e');
  await Promise.all(Array.from({ length: 50 }, () => makeFolder(path)));

  expect((await stat(path)).isDirectory()).toBe(true);
  await expect(makeFolder('/proc/none/below')).rejects.toThrow();
  await rm(root, { recursive: true });
});
