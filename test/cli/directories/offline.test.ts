/** Commands without a server give for several directories what one run for each gives. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EXIT_PRECEDENCE } from '../../../src/workflow/exit-code.ts';
import { runInProcess } from '../run-in-process.ts';

const TEAMS = ['valid', 'warned', 'invalid', 'untested', 'missing'] as const;

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'wac-offline-'));
  for (const team of ['valid', 'warned', 'invalid', 'untested']) {
    const environments = team === 'warned' ? 'environments: { prod: {}, staging: {} }\n' : '';
    write(
      team,
      'wac.yaml',
      `version: 1\nowner: acme/${team}\nentity: vision\nonRemove: delete\n${environments}`,
    );
    write(team, 'loss.yaml', manifest(team === 'invalid' ? 'gtt' : 'gt'));
    if (team !== 'untested') write(team, 'loss.test.yaml', TESTS);
  }
});

afterEach(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));

const TESTS = `automation: loss
tests:
  - name: rises
    given: { series: { loss: "1 2 3" } }
    expect: { fires: 1 }
`;

/** A manifest that is not in the layout: its fields are in another order. */
function manifest(operator: string): string {
  return `then: { doNothing: {} }\nkey: loss\nwhen: { runMetric: { metric: loss, threshold: { ${operator}: 2 } } }\nscope: { project: p }\n`;
}

function write(team: string, name: string, text: string): void {
  mkdirSync(join(home, team), { recursive: true });
  writeFileSync(join(home, team, name), text);
}

async function run(command: string, teams: readonly string[], ...flags: readonly string[]) {
  const args = [command, ...teams.map((team) => join(home, team)), ...flags];
  const { exitCode, stdout, stderr } = await runInProcess({ cwd: home, args });
  return { exitCode, stdout, stderr };
}

const worst = (codes: readonly number[]): number | undefined =>
  EXIT_PRECEDENCE.find((code) => codes.includes(code));

it.each([
  ['validate', []],
  ['validate', ['--env', 'prod']],
  ['lint', []],
  ['lint', ['--strict']],
  ['test', []],
  ['test', ['--coverage-min', 'both=100']],
])('%s %j', async (command, flags) => {
  const several = await run(command, TEAMS, ...flags, '--format', 'json');
  const alone = [];
  for (const team of TEAMS) alone.push(await run(command, [team], ...flags, '--format', 'json'));

  const { exitCode, directories } = JSON.parse(several.stdout) as {
    readonly exitCode: number;
    readonly directories: readonly { readonly exitCode: number; readonly result: unknown }[];
  };

  expect(directories.map(({ result }) => result)).toEqual(
    alone.map(({ stdout }) => JSON.parse(stdout) as unknown),
  );
  expect(directories.map((each) => each.exitCode)).toEqual(alone.map((each) => each.exitCode));
  expect(exitCode).toBe(worst(alone.map((each) => each.exitCode)));
  expect(several.exitCode).toBe(exitCode);
});

it.each([[['valid']], [['valid', 'warned']]])(
  'lint of %j says what more it can check',
  async (teams) => {
    const { stderr } = await run('lint', teams);

    expect(stderr).toMatch(
      /^Offline.*--live or --history DIR also checks what runs have logged$/mu,
    );
  },
);

it.each([
  [['valid'], ['--var', 'nothing']],
  [
    ['valid', 'warned'],
    ['--var', 'nothing'],
  ],
  [['valid', 'valid'], []],
  [['valid', 'warned'], ['--live']],
])('lint of %j %j, which checks nothing, does not', async (teams, flags) => {
  const { exitCode, stderr } = await run('lint', teams, ...flags);

  expect(exitCode).toBe(64);
  expect(stderr).not.toContain('Offline');
});

it('the JUnit document says of which directory something could not run', async () => {
  const { stdout } = await run('test', ['valid', 'untested', 'invalid'], '--format', 'junit');

  const suites = stdout.split('<testsuite ').slice(1);
  const suiteOf = (code: string): string | undefined =>
    suites.find((suite) => suite.includes(`name="${code}"`));
  expect(suiteOf('test/none')).toContain(join(home, 'untested'));
  expect(suiteOf('schema/unknown-field')).toContain(join(home, 'invalid'));
});

it.each([
  [['valid', 'valid/'], /^error {2}"[^"]*valid" and "[^"]*valid\/" are the same project$/mu],
  [
    ['valid', 'valid/loss.yaml'],
    /^error {2}"[^"]*loss\.yaml" is part of "[^"]*valid", which is named too$/mu,
  ],
  [
    ['valid/loss.yaml', 'valid'],
    /^error {2}"[^"]*loss\.yaml" is part of "[^"]*valid", which is named too$/mu,
  ],
  [
    ['valid/loss.yaml', 'valid/loss.test.yaml'],
    /^error {2}"[^"]*loss\.yaml" and "[^"]*test\.yaml" are parts of one project: [^"]*valid$/mu,
  ],
])('%j is one project, and each name is said once', async (paths, message) => {
  const args = ['validate', ...paths.map((path) => `${home}/${path}`)];

  const { exitCode, stderr } = await runInProcess({ cwd: home, args });

  expect(exitCode).toBe(64);
  expect(stderr.replaceAll(/\n {7}/gu, ' ')).toMatch(message);
});

it('fmt writes the files of each, and leaves those of a directory with an error as they are', async () => {
  write('invalid', 'broken.yaml', 'key: [\n');

  const ran = await run('fmt', TEAMS);

  expect(ran.exitCode).toBe(3);
  expect(ran.stdout).toContain(
    '3 formatted files in 3 of 5 directories, 2 not formatted. Exit 3: ',
  );
  expect(readFileSync(join(home, 'valid', 'loss.yaml'), 'utf8')).toMatch(/^key: loss\n/);
  expect(readFileSync(join(home, 'invalid', 'loss.yaml'), 'utf8')).toBe(manifest('gtt'));
});

it('fmt --check ends with 1 where one of them is not in the layout', async () => {
  await run('fmt', ['valid']);

  const { exitCode } = await run('fmt', ['valid', 'warned'], '--check');

  expect(exitCode).toBe(1);
  expect(readFileSync(join(home, 'warned', 'loss.yaml'), 'utf8')).toBe(manifest('gt'));
});

it.each(['export', 'doctor', 'list', 'integrations', 'destroy', 'init', 'demo'])(
  '%s says that it takes one directory, also in JSON',
  async (command) => {
    const ran = await run(command, ['valid', 'warned']);

    expect(ran.exitCode).toBe(64);
    expect(ran.stderr).toMatch(
      new RegExp(`^error {2}"wac ${command}" takes one directory, and there are 2: `),
    );
    expect(ran.stderr).toContain('Run it once for each directory');
  },
);

it('a name of a project that is named before it stops everything', async () => {
  for (const command of ['validate', 'lint', 'test', 'fmt']) {
    const { exitCode, stdout } = await run(command, ['valid', 'untested', 'valid']);

    expect([exitCode, stdout], command).toEqual([64, '']);
  }
  expect(readFileSync(join(home, 'valid', 'loss.yaml'), 'utf8')).toBe(manifest('gt'));
});
