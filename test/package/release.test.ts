/** The release script, up to where it publishes. `.ci/run` runs it whole. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { releaseNotes } from '../../.scripts/release/notes.mjs';
import { packedManifest } from '../../.scripts/release/packed-manifest.mjs';

const ROOT = join(import.meta.dirname, '../..');

async function release(
  ...args: readonly string[]
): Promise<{ readonly exitCode: number; readonly stderr: string }> {
  return await new Promise((resolve) => {
    const command = ['.scripts/release.mjs', ...args];
    execFile(process.execPath, command, { cwd: ROOT }, (error, _stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code), stderr });
    });
  });
}

describe('npm run release', () => {
  it('needs to know what it is for', async () => {
    expect(await release()).toMatchObject({ exitCode: 64 });
    expect(await release('--tag', 'v9.9.9')).toMatchObject({ exitCode: 64 });
  });

  it('refuses a tag that is not the version, before anything is made', async () => {
    const { exitCode, stderr } = await release('--tag', 'v9.9.9', '--repository', 'acme/wac');

    expect(exitCode).toBe(1);
    expect(stderr).toContain('The tag is v9.9.9, and package.json has version');
  });
});

describe('the notes of a release', () => {
  const CHANGELOG =
    '# Changelog\n\n## Unreleased\n\n- c\n\n## 1.1.0 - 2026-02-01\n\n- b\n\n### Fixed\n\n- d\n\n## [1.0.0] - 2026-01-01\n\n- a\n\n## 0.9.0\n';

  it.each([
    ['1.1.0', '- b\n\n### Fixed\n\n- d'],
    ['1.0.0', '- a'],
    ['0.9.0', undefined],
    ['1.0', undefined],
    ['2.0.0', undefined],
  ])('are the section of the version: %s', (version, notes) => {
    expect(releaseNotes(CHANGELOG, version)).toBe(notes);
  });
});

describe('the published package.json', () => {
  const manifest = {
    name: 'wac',
    version: '1.0.0',
    scripts: { test: 'x' },
    knip: {},
    devDependencies: { yaml: '1.0.0' },
  };

  it('names the repository that it was made in', () => {
    expect(packedManifest(manifest, 'acme/wac')).toEqual({
      name: 'wac',
      version: '1.0.0',
      repository: { type: 'git', url: 'git+https://github.com/acme/wac.git' },
      homepage: 'https://github.com/acme/wac#readme',
      bugs: { url: 'https://github.com/acme/wac/issues' },
    });
  });

  it('says nothing of a repository that is not known', () => {
    expect(packedManifest(manifest)).toEqual({ name: 'wac', version: '1.0.0' });
  });
});
