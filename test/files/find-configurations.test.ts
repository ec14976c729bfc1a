import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  findConfigurations,
  RepositoryConfigurations,
} from '../../src/files/configurations/find-configurations.ts';

let base = '';

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'wac-others-'));
});

afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), `owner: ${dirname(path)}\n`);
  }
}

/** The configurations of other directories, with their paths as from a directory. */
async function besides(directory: string) {
  const { lists, isOwn, pathOf } = await new RepositoryConfigurations().beside(
    join(base, directory),
  );
  return lists
    .flat()
    .filter((file) => !isOwn(file.directory))
    .map((file) => ({ path: pathOf(file), text: file.text }));
}

async function othersOf(directory: string): Promise<readonly string[]> {
  return (await besides(directory)).map(({ path }) => path);
}

test('the other directories of the repository, at any depth, as paths from this one', async () => {
  write('wac.yaml', 'a/rules/wac.yaml', 'b/deep/er/wac.yaml', 'a/rules/b.yaml');
  mkdirSync(join(base, '.git'));
  expect(await othersOf('a/rules')).toEqual(['../../b/deep/er/wac.yaml', '../../wac.yaml']);
  expect(await besides('b/deep/er')).toContainEqual({
    path: '../../../a/rules/wac.yaml',
    text: 'owner: a/rules\n',
  });
});

test('nothing outside of a repository, and nothing above it', async () => {
  write('a/wac.yaml', 'b/wac.yaml');
  expect(await othersOf('a')).toEqual([]);
  mkdirSync(join(base, 'a/.git'));
  expect(await othersOf('a')).toEqual([]);
});

test('other repositories, packages, drafts and test data are left out', async () => {
  write(
    'a/wac.yaml',
    'worktree/wac.yaml',
    'module/x/wac.yaml',
    'node_modules/p/wac.yaml',
    '_old/wac.yaml',
    '.cache/wac.yaml',
    'fixtures/wac.yaml',
    'x/golden/wac.yaml',
    'test/wac.yaml',
  );
  mkdirSync(join(base, '.git'));
  // A worktree and a submodule have a file instead of a folder.
  writeFileSync(join(base, 'worktree/.git'), 'gitdir: elsewhere\n');
  mkdirSync(join(base, 'module/.git'));
  expect(await othersOf('a')).toEqual(['../test/wac.yaml']);
});

test('the directory itself is not another one, by whichever path it is reached', async () => {
  write('a/wac.yaml', 'a/deeper/wac.yaml');
  mkdirSync(join(base, '.git'));
  symlinkSync(join(base, 'a'), join(base, 'link'));
  expect(await othersOf('a')).toEqual([]);
  expect(await othersOf('link')).toEqual([]);
});

test('the search ends after a bounded number of folders', async () => {
  write('a/wac.yaml', 'a/deep/wac.yaml', 'b/wac.yaml');
  expect(await findConfigurations(base, 3)).toEqual([
    join(base, 'a/wac.yaml'),
    join(base, 'b/wac.yaml'),
  ]);
});
