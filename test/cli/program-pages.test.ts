/** SARIF of the published package leads to the pages of its repository, at its own version. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { packedManifest } from '../../.scripts/release/packed-manifest.mjs';
import { findProgramPages } from '../../src/cli/program-pages.ts';
import { VERSION } from '../../src/cli/version.ts';

const folders: string[] = [];

function packageOf(manifest: object): string {
  const root = mkdtempSync(join(tmpdir(), 'wac-package-'));
  folders.push(root);
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest, undefined, 2));
  return join(root, 'dist');
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

it('knows the repository that a release writes into the package', async () => {
  const folder = packageOf(packedManifest({ name: 'wac' }, 'acme/wac'));
  expect(await findProgramPages(folder)).toEqual({
    project: 'https://github.com/acme/wac',
    diagnostics: `https://github.com/acme/wac/blob/v${VERSION}/docs/diagnostics.md`,
  });
});

it.each([
  ['a clone', { name: 'wac' }],
  ['another package', { name: 'models', repository: { url: 'git+https://github.com/a/b.git' } }],
  ['another host', { name: 'wac', repository: { url: 'git+https://host/a/b.git' } }],
  ['a plain string', { name: 'wac', repository: 'github:acme/wac' }],
])('makes up no address: %s', async (_, manifest) => {
  expect(await findProgramPages(packageOf(manifest))).toBeUndefined();
});
