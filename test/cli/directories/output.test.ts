/** What a run of several directories writes about each. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RunReport } from '../../failures/convergence/run-in-process.ts';
import { jsonLines } from '../../failures/kills/manifest-folder.ts';
import { failed, startTeams, type Teams } from './teams.ts';

let teams: Teams;

beforeEach(async () => {
  teams = await startTeams();
});

afterEach(async () => {
  await teams.end();
});

async function run(command: string, of: readonly string[], ...args: string[]): Promise<RunReport> {
  return await teams.run([command, ...of.map((team) => teams.directory(team)), ...args]);
}

/** Gives the directories changes that remove something; gives a path for restore files that is no folder. */
async function withoutRestoreFolder(of: readonly string[]): Promise<string> {
  for (const team of of) teams.write(team, [failed(team), failed(`${team}-2`)]);
  await run('apply', of, '--yes');
  for (const team of of) teams.write(team, [failed(team)]);
  const path = join(teams.folder, 'file');
  writeFileSync(path, '');
  return path;
}

it('an apply has a line of JSON for a directory whose removals cannot be saved', async () => {
  const path = await withoutRestoreFolder(['a', 'b']);
  teams.write('c', [failed('c')]);

  const ran = await run('apply', ['a', 'c'], '--yes', '--format=json', `--restore-dir=${path}`);

  const [first, ...others] = jsonLines(ran.stdout);
  expect(first).toMatchObject({
    directory: teams.directory('a'),
    exitCode: 1,
    error: { code: 'file' },
  });
  expect(others.map(({ key, exitCode }) => key ?? exitCode)).toEqual(['c', 0, 1]);
  expect(ran.exitCode).toBe(1);
});

it('an apply ends with a line about all, also where no directory could be applied', async () => {
  const path = await withoutRestoreFolder(['a', 'b']);

  const ran = await run('apply', ['a', 'b'], '--yes', `--restore-dir=${path}`);

  const [a, b] = ['a', 'b'].map((team) => teams.directory(team));
  expect(ran.stdout.trimEnd().split('\n').at(-1)).toBe(
    `Applied 0 changes in 0 directories. Exit 1: ${a}, ${b}.`,
  );
  expect(ran.exitCode).toBe(1);
});

it('writes a debug line for each request, also where two are the same', async () => {
  for (const team of ['a', 'b']) teams.write(team, [failed(team)]);
  const before = teams.sandbox.counts.requests;

  const args = ['plan', teams.directory('a'), teams.directory('b'), '--debug'];
  const ran = await teams.run(args, { monotonic: () => 0 });

  const lines = ran.stderr.split('\n').filter((line) => line.startsWith('debug  POST'));
  expect(lines).toHaveLength(teams.sandbox.counts.requests - before);
  expect(new Set(lines).size).toBeLessThan(lines.length);
});

it('does not ask after an interrupt, also where a directory had its plan', async () => {
  const other = await startTeams();
  try {
    teams.write('a', [failed('a')], { server: teams.sandbox.url });
    teams.write('b', [failed('b')], { server: other.sandbox.url });
    const machines = [teams, other].map(
      ({ sandbox: { url, apiKey } }) =>
        `machine ${new URL(url).host}\n  login user\n  password ${apiKey}\n`,
    );
    writeFileSync(join(teams.folder, '.netrc'), machines.join(''), { mode: 0o600 });
    const controller = new AbortController();
    let requests = 0;
    other.onRequest = () => {
      requests += 1;
      if (requests === 2) setTimeout(() => controller.abort(), 500);
      return requests < 2 ? undefined : { kind: 'delay', ms: 2000 };
    };
    const questions: string[] = [];

    const ran = await teams.run(['apply', teams.directory('a'), teams.directory('b')], {
      env: { WANDB_BASE_URL: undefined, WANDB_API_KEY: undefined },
      signal: controller.signal,
      ask: (question) => {
        questions.push(question);
        return Promise.resolve('yes');
      },
    });

    expect(questions).toEqual([]);
    expect(ran.exitCode).toBe(130);
  } finally {
    await other.end();
  }
});
