/** What directories of one run have to do with each other: reads, writes, failures and keys. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunReport } from '../../failures/convergence/run-in-process.ts';
import { jsonLines } from '../../failures/kills/manifest-folder.ts';
import { failed, startTeams, type Teams } from './teams.ts';

let teams: Teams;

beforeEach(async () => {
  teams = await startTeams(['vision', 'nlp']);
});

afterEach(async () => {
  await teams.end();
});

const names = (): readonly string[] =>
  teams.sandbox.store.state.triggers.map(({ name }) => name).sort();

async function run(command: string, of: readonly string[], ...args: string[]): Promise<RunReport> {
  return await teams.run([command, ...of.map((team) => teams.directory(team)), ...args]);
}

/** The status and code of each change, by directory and key. */
function results({ stdout }: RunReport): Readonly<Record<string, string>> {
  return Object.fromEntries(
    jsonLines(stdout).flatMap(({ directory, key, status, code }) =>
      key === undefined
        ? []
        : [
            [
              `${String(directory).split('/').at(-1)} ${String(key)}`,
              [status, code].join(' ').trim(),
            ],
          ],
    ),
  );
}

describe('an apply', () => {
  it('writes nothing under a name that two directories want', async () => {
    teams.write('a', [failed('one', 'Shared name')]);
    teams.write('b', [failed('two', 'Shared name'), failed('three')]);

    const ran = await run('apply', ['a', 'b'], '--yes', '--format', 'json');

    expect(results(ran)).toEqual({ 'b three': 'done' });
    // Nothing was written for one of them.
    expect(ran.exitCode).toBe(5);
    expect(names()).toEqual(['three']);
  });

  it('writes nothing at all where nothing else changes, and ends as for other conflicts', async () => {
    teams.write('a', [failed('one', 'Shared name')]);
    teams.write('b', [failed('two', 'Shared name')]);

    const ran = await run('apply', ['a', 'b'], '--yes');

    expect(ran.exitCode).toBe(5);
    expect(names()).toEqual([]);
  });

  it('leaves a name that another directory gives up to the next run', async () => {
    teams.write('a', [failed('one', 'Name')]);
    teams.write('b', [failed('two', 'Other')]);
    await run('apply', ['a', 'b'], '--yes');
    teams.write('a', [failed('one', 'New name')]);
    teams.write('b', [failed('two', 'Name')]);

    const first = await run('apply', ['a', 'b'], '--yes', '--format', 'json');
    const second = await run('apply', ['a', 'b'], '--yes', '--format', 'json');

    expect(results(first)).toEqual({ 'a one': 'done' });
    expect(first.exitCode).toBe(5);
    expect(results(second)).toEqual({ 'b two': 'done' });
    expect(second.exitCode).toBe(0);
    expect(names()).toEqual(['Name', 'New name']);
  });

  it('sees an edit that is made after the plans were read', async () => {
    teams.write('a', [failed('one')]);
    teams.write('b', [failed('two')]);
    await run('apply', ['a', 'b'], '--yes');
    teams.write('a', [failed('one', 'One again')]);
    teams.write('b', [failed('two', 'Two again')]);
    const edit = (): Promise<string> => {
      for (const trigger of teams.sandbox.store.state.triggers) {
        if (trigger.name === 'two') trigger.enabled = false;
      }
      return Promise.resolve('yes');
    };

    const ran = await teams.run(
      ['apply', teams.directory('a'), teams.directory('b'), '--format', 'json'],
      { ask: edit },
    );

    expect(results(ran)).toEqual({ 'a one': 'done', 'b two': 'failed precondition' });
    expect(ran.exitCode).toBe(1);
  });

  it('asks once, names all servers and directories, and writes nothing without a yes', async () => {
    teams.write('a', [failed('one')]);
    teams.write('b', [failed('two'), failed('three')]);
    const questions: string[] = [];
    const ask = (question: string): Promise<string> => {
      questions.push(question);
      return Promise.resolve('no');
    };

    const ran = await teams.run(['apply', teams.directory('a'), teams.directory('b')], { ask });

    expect(questions).toEqual([
      `\nApply 3 changes in 2 directories to ${teams.sandbox.url}? Only "yes" continues: `,
    ]);
    expect(ran.exitCode).toBe(5);
    expect(teams.sandbox.counts.mutations).toBe(0);
  });

  it('applies the guard of each directory to that directory alone', async () => {
    teams.write('a', [failed('one'), failed('two')]);
    teams.write('b', [failed('three')]);
    await run('apply', ['a', 'b'], '--yes');
    const guard = { maxDeletes: 0 };
    teams.write('a', [failed('one')], { guard });
    teams.write('b', [failed('three', 'Three')], { guard });

    const ran = await run('apply', ['a', 'b'], '--yes', '--format', 'json');

    expect(results(ran)).toEqual({ 'b three': 'done' });
    expect(ran.exitCode).toBe(5);
    expect(names()).toEqual(['Three', 'one', 'two']);
  });

  it('writes nothing more after an interrupt', async () => {
    teams.write('a', [failed('one')]);
    teams.write('b', [failed('two')]);
    const controller = new AbortController();
    teams.onRequest = ({ kind }) => {
      if (kind === 'mutation') controller.abort();
      return undefined;
    };

    const ran = await teams.run(
      ['apply', teams.directory('a'), teams.directory('b'), '--yes', '--format', 'json'],
      { signal: controller.signal },
    );

    expect(results(ran)).toEqual({ 'a one': 'done', 'b two': 'not-attempted interrupted' });
    expect(ran.exitCode).toBe(130);
    expect(names()).toEqual(['one']);
  });

  it('finds a duplicate that another run makes meanwhile', async () => {
    teams.write('a', [failed('one')]);
    teams.write('b', [failed('two')]);
    const { store } = teams.sandbox;
    let isCopied = false;
    teams.onRequest = ({ kind }) => {
      const made = store.state.triggers.find(({ name }) => name === 'one');
      if (kind === 'mutation' && made !== undefined && !isCopied) {
        isCopied = true;
        const scope = { ...made.scope, number: projectNumber('detector') };
        const copy = { ...structuredClone(made), number: store.nextNumber(), scope };
        store.state.triggers = [...store.state.triggers, copy];
      }
      return undefined;
    };

    const ran = await run('apply', ['a', 'b'], '--yes');

    expect(ran.stdout).toMatch(/2 automations have the key "one" \(.*\), and each of them acts/u);
    expect(ran.exitCode).toBe(4);
  });
});

function projectNumber(project: string): number {
  return teams.sandbox.store.state.projects.find(({ name }) => name === project)?.number ?? 0;
}

describe('one failing directory', () => {
  it('of which the server cannot show the team stops no other', async () => {
    teams.write('a', [failed('one')], { entity: 'nobody', entities: ['nobody'] });
    teams.write('b', [failed('two')]);

    const ran = await run('apply', ['a', 'b'], '--yes', '--format', 'json');

    expect(results(ran)).toEqual({ 'b two': 'done' });
    expect(ran.exitCode).toBe(7);
    expect(jsonLines(ran.stdout)[0]).toMatchObject({ exitCode: 7, error: { code: 'permission' } });
  });

  it('whose folder is a file, is empty, or has no manifest stops no other', async () => {
    teams.write('a', [failed('one')]);
    mkdirSync(teams.directory('empty'));
    writeFileSync(teams.directory('notes.md'), '# Notes');
    teams.write('b', []);
    rmSync(join(teams.directory('b'), 'all.yaml'));

    const ran = await run('plan', ['a', 'empty', 'notes.md', 'b'], '--format', 'json');

    const document = JSON.parse(ran.stdout) as { directories: { exitCode: number }[] };
    expect(document.directories.map(({ exitCode }) => exitCode)).toEqual([0, 3, 3, 3]);
    expect(ran.exitCode).toBe(3);
  });
});

describe('a command line that cannot be meant', () => {
  it('names one project twice, through a link', async () => {
    teams.write('a', [failed('one')]);
    symlinkSync(teams.directory('a'), teams.directory('link'));

    const ran = await run('apply', ['a', 'link'], '--yes');

    expect(ran.stderr).toContain('are the same project');
    expect(ran.exitCode).toBe(64);
    expect(teams.sandbox.counts.requests).toBe(0);
  });

  it.each([
    ['plan', '--out=plan.json'],
    ['plan', '--html=plan.html'],
    ['plan', '--evidence=files'],
    ['plan', '--allow-deletes=5'],
    ['plan', '--recreate=one'],
    ['apply', '--allow-disjoint'],
    ['apply', '--allow-silenced=2'],
    ['apply', '--remove-duplicates'],
    ['drift', '--allow-redirected=2'],
  ])('%s with %s sends nothing', async (command, flag) => {
    teams.write('a', [failed('one')]);
    teams.write('b', [failed('two')]);

    const ran = await run(command, ['a', 'b'], flag);

    expect(ran.stderr).toContain('is about one directory, and there are several');
    expect(ran.exitCode).toBe(64);
    expect(teams.sandbox.counts.requests).toBe(0);
  });
});

describe('keys', () => {
  it('are sent to the server that they are for', async () => {
    const other = await startTeams(['vision']);
    try {
      teams.write('a', [failed('one')], { server: teams.sandbox.url });
      teams.write('b', [failed('two')], { server: other.sandbox.url });
      const machine = ({ sandbox: { url, apiKey } }: Teams): string =>
        `machine ${new URL(url).host}\n  login user\n  password ${apiKey}\n`;
      writeFileSync(join(teams.folder, '.netrc'), machine(teams) + machine(other), { mode: 0o600 });
      const args = ['apply', teams.directory('a'), teams.directory('b'), '--yes'];
      const env = { WANDB_BASE_URL: undefined };

      const refused = await teams.run(args, { env });
      expect(refused.stderr).toContain('WANDB_API_KEY would be sent to all of them');
      expect(refused.exitCode).toBe(64);
      expect(teams.sandbox.counts.requests + other.sandbox.counts.requests).toBe(0);

      const ran = await teams.run(args, { env: { ...env, WANDB_API_KEY: undefined } });
      expect(ran.exitCode, ran.stderr).toBe(0);
      expect(names()).toEqual(['one']);
      expect(other.sandbox.store.state.triggers.map(({ name }) => name)).toEqual(['two']);
    } finally {
      await other.end();
    }
  });
});
