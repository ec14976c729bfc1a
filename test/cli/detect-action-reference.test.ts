import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { detectActionReference } from '../../src/cli/detect-action-reference.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const HUB = '[remote "origin"]\n\turl = git@github.com:acme/wac.git\n';
const folders: string[] = [];

function clone(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'wac-clone-'));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const own = {
  'package.json': '{\n  "name": "wac"\n}\n',
  'dist/package.json': '{ "type": "commonjs" }\n',
  '.git/config': HUB,
};

it.each([
  ['a branch', { ...own, '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': COMMIT }],
  [
    'a packed branch',
    {
      ...own,
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.git/packed-refs': `${COMMIT} refs/heads/main\n`,
    },
  ],
  ['a commit', { ...own, '.git/HEAD': `${COMMIT}\n` }],
])('pins the action to the commit of its clone: %s', async (_, files) => {
  expect(await detectActionReference(join(clone(files), 'dist/chunks'))).toBe(`acme/wac@${COMMIT}`);
});

it.each([
  ['no clone', { 'package.json': own['package.json'] }],
  ['a branch without a commit', { ...own, '.git/HEAD': 'ref: refs/heads/main\n' }],
  [
    'another host',
    { ...own, '.git/HEAD': COMMIT, '.git/config': HUB.replace('github.com', 'host') },
  ],
  [
    'a package of another repository',
    { ...own, '.git/HEAD': COMMIT, 'package.json': '{"name": "my-models"}' },
  ],
])('says nothing where there is nothing to say: %s', async (_, files) => {
  expect(await detectActionReference(join(clone(files), 'dist/chunks'))).toBeUndefined();
});
