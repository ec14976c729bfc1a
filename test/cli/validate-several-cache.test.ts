/** The cache of `wac validate` with several directories: each has its own results, as if it were alone. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MIN_CACHED_BYTES } from '../../src/cli/commands/validate/prepare-validation.ts';
import { runInProcess } from './run-in-process.ts';

/** More than the entries of one directory that are kept. */
const TEAMS = Array.from({ length: 12 }, (_, index) => `team-${index}`);

/** Manifests that are small alone, and large together. */
const COMMENT = `# ${'x'.repeat(MIN_CACHED_BYTES / TEAMS.length)}\n`;

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'wac-several-cache-'));
  for (const team of TEAMS) {
    mkdirSync(join(home, team));
    writeFileSync(
      join(home, team, 'wac.yaml'),
      `version: 1\nowner: acme/${team}\nentity: vision\nonRemove: delete\n`,
    );
    writeManifest(team, 'states: [failed]');
  }
});

afterEach(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));

function writeManifest(team: string, states: string): void {
  writeFileSync(
    join(home, team, 'failed.yaml'),
    `${COMMENT}key: failed\nscope: { project: p }\nwhen: { runState: { ${states} } }\nthen: { doNothing: {} }\n`,
  );
}

async function validate(...teams: readonly string[]): Promise<{ exitCode: number; said: string }> {
  const args = ['validate', ...teams.map((team) => join(home, team))];
  const { exitCode, stdout, stderr } = await runInProcess({ cwd: home, args });
  return { exitCode, said: stdout + stderr };
}

/** The entries by the directory that they are of. */
function directoriesOfEntries(): ReadonlySet<string> {
  const names = readdirSync(join(home, '.wac', 'cache'));
  return new Set(names.flatMap((name) => /^([0-9a-f]{12})-[0-9a-f]{64}$/.exec(name)?.[1] ?? []));
}

it('keeps a result of each directory, also of many', async () => {
  const first = await validate(...TEAMS);

  expect(first.exitCode).toBe(0);
  expect(directoriesOfEntries().size).toBe(TEAMS.length);
  expect(await validate(...TEAMS)).toEqual(first);
});

it('validates the directory again that was changed, and says what is wrong with it', async () => {
  await validate(...TEAMS);
  writeManifest('team-3', 'states: [faild]');

  const changed = await validate(...TEAMS);

  expect(changed.exitCode).toBe(3);
  expect(changed.said).toContain('team-3/failed.yaml');
  expect(changed.said).toMatch(/Exit 3: \S*team-3\.\n/);
  writeManifest('team-3', 'states: [failed]');
  expect((await validate(...TEAMS)).exitCode).toBe(0);
});

it('finds an owner that another directory has taken since', async () => {
  await validate(...TEAMS);
  writeFileSync(
    join(home, 'team-1', 'wac.yaml'),
    'version: 1\nowner: acme/team-0\nentity: vision\nonRemove: delete\n',
  );

  const { exitCode, said } = await validate(...TEAMS);

  expect(exitCode).toBe(3);
  // Also in the directory that has not changed.
  expect(said).toMatch(/team-0\/wac\.yaml:2:8 {2}error {2}config\/shared-owner/);
  expect(said).toMatch(/team-1\/wac\.yaml:2:8 {2}error {2}config\/shared-owner/);
});

it('keeps nothing of directories that are small together', async () => {
  await validate('team-0', 'team-1');

  expect(readdirSync(home)).not.toContain('.wac');
});
