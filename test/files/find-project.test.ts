/** Where a command without a directory argument looks for the project, and where `.wac/` is. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findProject } from '../../src/files/find-root.ts';

let base = '';

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'wac-find-')));
  mkdirSync(join(base, '.git'));
});

afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

/** Makes files; a path that ends with a slash is a folder. */
function make(...paths: readonly string[]): void {
  for (const path of paths) {
    const isFolder = path.endsWith('/');
    mkdirSync(isFolder ? join(base, path) : dirname(join(base, path)), { recursive: true });
    if (!isFolder) writeFileSync(join(base, path), '');
  }
}

const find = (folder: string) => findProject(join(base, folder));
const above = (directory: string, where: string) => ({ directory, base: where, isAbove: true });
const here = (directory: string, where: string) => ({ directory, base: where, isAbove: false });

test('automations of the working directory', () => {
  make('automations/wac.yaml');
  expect(find('.')).toEqual(here('automations', '.'));
});

test('the root of a repository, from folders beside and inside automations', () => {
  make('automations/wac.yaml', 'automations/team/deep/', 'src/train/');
  expect(find('src/train')).toEqual(above('../../automations', '../..'));
  expect(find('automations')).toEqual(here('.', '..'));
  expect(find('automations/team/deep')).toEqual(above('../..', '../../..'));
});

test('a directory of another name keeps .wac itself', () => {
  make('rules/wac.yaml', 'rules/team/');
  expect(find('rules')).toEqual(here('.', '.'));
  expect(find('rules/team')).toEqual(above('..', '..'));
});

test('a repository that is called automations keeps .wac itself', () => {
  make('clone/automations/.git/', 'clone/automations/wac.yaml', 'clone/automations/team/');
  expect(find('clone/automations')).toEqual(here('.', '.'));
  expect(find('clone/automations/team')).toEqual(above('..', '..'));
});

test('the nearest of nested configurations', () => {
  make('rules/wac.yaml', 'rules/nested/wac.yaml', 'rules/nested/a/', 'rules/b/');
  make('automations/wac.yaml', 'automations/automations/wac.yaml', 'automations/automations/c/');
  expect(find('rules/nested/a')).toEqual(above('..', '..'));
  expect(find('rules/b')).toEqual(above('..', '..'));
  expect(find('automations/automations/c')).toEqual(above('..', '../..'));
});

test('nothing: automations of the working directory, which need not exist', () => {
  make('plain/deep/', 'python/automations/module.py');
  expect(find('plain/deep')).toEqual(here('automations', '.'));
  expect(find('python')).toEqual(here('automations', '.'));
});

test('a folder without configuration does not hide the project above', () => {
  make('automations/wac.yaml', 'python/automations/module.py');
  expect(find('python')).toEqual(above('../automations', '..'));
});

test('not beyond the repository, also not from a worktree or a submodule', () => {
  make('automations/wac.yaml', 'inner/.git/', 'inner/src/', 'module/.git', 'module/src/');
  expect(find('inner/src')).toEqual(here('automations', '.'));
  expect(find('module/src')).toEqual(here('automations', '.'));
  expect(find('module')).toEqual(here('automations', '.'));
});

test('not from what the project leaves out', () => {
  make('rules/wac.yaml', 'rules/_drafts/a/', 'rules/fixtures/', 'rules/.hidden/');
  make('automations/wac.yaml', 'automations/_drafts/');
  for (const folder of ['rules/_drafts/a', 'rules/fixtures', 'rules/.hidden']) {
    expect(find(folder)).toEqual(here('automations', '.'));
  }
  expect(find('automations/_drafts')).toEqual(here('automations', '.'));
});

test('a configuration and a directory that are links', () => {
  make('shared/wac.yaml', 'rules/team/', 'elsewhere/wac.yaml', 'repo/src/');
  symlinkSync('../shared/wac.yaml', join(base, 'rules/wac.yaml'));
  symlinkSync('../elsewhere', join(base, 'repo/automations'));
  expect(find('rules/team')).toEqual(above('..', '..'));
  expect(find('repo/src')).toEqual(above('../automations', '..'));
});
