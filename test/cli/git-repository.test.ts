import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findGitRepository } from '../../src/cli/git-repository.ts';

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'wac-git-')));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the real Git, whose files are read. */
function git(cwd: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8' }).trim();
}

function repository(name: string, branch: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  git(path, 'init', '--quiet', `--initial-branch=${branch}`);
  return path;
}

function commit(path: string): string {
  git(path, 'commit', '--quiet', '--allow-empty', '--message', 'A commit');
  return git(path, 'rev-parse', 'HEAD');
}

it('finds none outside a repository', async () => {
  expect(await findGitRepository(folder)).toBeUndefined();
});

it('is found from a folder below, also one that does not exist yet', async () => {
  const root = repository('plain', 'trunk');
  const found = await findGitRepository(join(root, 'a/b'));
  expect(found).toMatchObject({ root, defaultBranch: 'trunk' });
  expect(found).not.toHaveProperty('commit');
});

it('reads the commit of a branch, loose and packed, and of no branch', async () => {
  const root = repository('plain', 'main');
  const hash = commit(root);
  expect((await findGitRepository(root))?.commit).toBe(hash);
  git(root, 'pack-refs', '--all');
  expect((await findGitRepository(root))?.commit).toBe(hash);
  git(root, 'checkout', '--quiet', '--detach');
  expect((await findGitRepository(root))?.commit).toBe(hash);
});

it('takes the default branch that a clone recorded, whatever is checked out', async () => {
  const origin = repository('origin', 'develop');
  commit(origin);
  git(origin, 'branch', 'main');
  git(folder, 'clone', '--quiet', origin, 'clone');
  const clone = join(folder, 'clone');
  git(clone, 'checkout', '--quiet', '-b', 'my-change');
  expect(await findGitRepository(clone)).toMatchObject({ root: clone, defaultBranch: 'develop' });
  expect((await findGitRepository(clone))?.config).toContain('[remote "origin"]');
});

it('takes main or master before the branch that is checked out', async () => {
  const root = repository('plain', 'master');
  commit(root);
  git(root, 'checkout', '--quiet', '-b', 'my-change');
  expect((await findGitRepository(root))?.defaultBranch).toBe('master');
});

it('reads the working trees that Git makes beside the first', async () => {
  const root = repository('plain', 'main');
  commit(root);
  git(root, 'remote', 'add', 'origin', 'git@github.com:acme/ml.git');
  git(root, 'worktree', 'add', '--quiet', '-b', 'other', '../tree');
  const tree = join(folder, 'tree');
  const hash = commit(tree);
  const found = await findGitRepository(tree);
  expect(found).toMatchObject({ root: tree, commit: hash, defaultBranch: 'main' });
  expect(found?.config).toContain('acme/ml.git');
});
