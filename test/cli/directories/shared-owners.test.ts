/** Directories that manage the automations of each other, although a comment says that they may. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RunReport } from '../../failures/convergence/run-in-process.ts';
import { failed, startTeams, type Teams } from './teams.ts';

let teams: Teams;

beforeEach(async () => {
  teams = await startTeams();
});

afterEach(async () => {
  await teams.end();
});

async function apply(...of: readonly string[]): Promise<RunReport> {
  return await teams.run(['apply', ...of.map((team) => teams.directory(team)), '--yes']);
}

const names = (): readonly string[] =>
  teams.sandbox.store.state.triggers.map(({ name }) => name).sort();

/** Lays settings over a configuration, and silences that its owner is that of another directory. */
function silence(team: string, settings: object): void {
  const path = join(teams.directory(team), 'wac.yaml');
  const configuration = {
    ...(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>),
    ...settings,
  };
  const lines = Object.entries(configuration).map(([field, value]) => {
    const comment = field === 'owner' ? ' # wac disable config/shared-owner: a copy' : '';
    return `${field}: ${JSON.stringify(value)}${comment}`;
  });
  writeFileSync(path, `${lines.join('\n')}\n`);
}

it.each([
  ['before', ['a', 'b']],
  ['after', ['b', 'a']],
])('an apply refuses a former owner that is the owner of the directory %s it', async (_, order) => {
  teams.write('a', [failed('one')]);
  teams.write('b', [failed('two')]);
  await apply('a', 'b');
  teams.write('a', [failed('one', 'One')]);
  teams.write('b', [failed('two', 'Two')]);
  silence('b', { formerOwners: ['acme/a'] });

  const ran = await apply(...order);

  expect(ran.stderr).toMatch(
    /"acme\/a" is\s+the\s+owner\s+of\s+\S+a\s+and\s+a\s+former\s+owner\s+of\s+\S+b/u,
  );
  expect(ran.exitCode).toBe(5);
  expect(names()).toEqual(['one', 'two']);
});

it.each([
  ['the same owner', { owner: 'acme/a' }],
  ['its owner as a former owner', { formerOwners: ['acme/a'] }],
])('an apply counts a directory without changes where another has %s', async (_, settings) => {
  teams.write('a', [failed('one')]);
  await apply('a');
  teams.write('b', [failed('two')]);
  silence('a', {});
  silence('b', settings);

  const ran = await apply('a', 'b');

  expect(ran.stderr).toContain('Nothing was applied');
  expect(ran.exitCode).toBe(5);
  expect(names()).toEqual(['one']);
});

it('an apply goes on where owners differ in the environment', async () => {
  teams.write('a', [failed('one')], { environments: { prod: {} }, defaultEnvironment: 'prod' });
  teams.write('b', [failed('two')], {
    owner: 'acme/a',
    environments: { staging: {} },
    defaultEnvironment: 'staging',
  });

  const ran = await apply('a', 'b');

  expect(ran.exitCode, ran.stderr).toBe(0);
  expect(names()).toEqual(['one', 'two']);
});
