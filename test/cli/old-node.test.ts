/** The file that is started first explains itself to versions of Node.js that cannot run the rest. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSupportedNode } from '../../src/cli/node-version.ts';

const DIST = process.env['WAC_TEST_DIST'] ?? '';

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the built program in a Node.js that says that it is of another version. */
function startAs(version: string, args: readonly string[]): Ended {
  const folder = mkdtempSync(join(tmpdir(), 'wac-node-'));
  try {
    const preload = join(folder, 'preload.cjs');
    writeFileSync(
      preload,
      `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`,
    );
    return spawnSync(process.execPath, ['--require', preload, join(DIST, 'wac.js'), ...args], {
      encoding: 'utf8',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

describe('the entry file', () => {
  it.each(['12.22.12', '18.20.8', '20.18.3'])('explains itself on Node.js %s', (version) => {
    expect(startAs(version, ['plan'])).toMatchObject({
      status: 64,
      stdout: '',
      stderr: `wac needs Node.js 20.19 or newer; this is ${version}\n`,
    });
  });

  it.each(['20.19.0', '22.12.0', '24.0.0'])('starts on Node.js %s', (version) => {
    expect(startAs(version, ['version'])).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    ['an import', /^\s*import[\s{*'"]/mu],
    ['a top-level await', /\bawait\b/u],
    ['??', /\?\?/u],
    ['?.', /\?\.(?!\d)/u],
    ['an assignment with a logical operator', /(?:\|\||&&)=/u],
    ['a private field', /\bthis\.#|^\s*#\w/mu],
    ['a numeric separator', /\d_\d/u],
    ['a regular expression of today', /\/[a-z]*[dv][a-z]*[;,)]/u],
  ])('has no %s, which Node.js 12 cannot parse', (_, syntax) => {
    const [hashbang, ...lines] = readFileSync(join(DIST, 'wac.js'), 'utf8').split('\n');
    expect(hashbang).toBe('#!/usr/bin/env node');
    expect(lines.join('\n')).not.toMatch(syntax);
    expect(lines.length).toBeLessThan(30);
  });

  it.each(['version', '-v', '-V', '--version'])('shows the version for %s', (word) => {
    const run = spawnSync(process.execPath, [join(DIST, 'wac.js'), word], { encoding: 'utf8' });
    expect(run.stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
    expect(run.status).toBe(0);
  });
});

describe('the versions that doctor supports', () => {
  const { engines } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
  ) as { readonly engines: { readonly node: string } };

  it('are those of package.json', () => {
    expect(engines.node).toBe('^20.19.0 || ^22.12.0 || >=24.0.0');
  });

  it.each([
    ['18.20.8', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['21.7.3', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['23.11.0', false],
    ['24.0.0', true],
    ['26.1.0', true],
  ])('%s: %s', (version, isSupported) => {
    expect(isSupportedNode(version)).toBe(isSupported);
  });
});
