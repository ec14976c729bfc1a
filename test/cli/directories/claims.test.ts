/** Directories of one run that want the same: a name, an automation, a webhook. Both plans say so, and nothing is written. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failed, startTeams, type Teams } from './teams.ts';

let teams: Teams;

beforeEach(async () => {
  teams = await startTeams(['vision', 'nlp']);
});

afterEach(async () => {
  await teams.end();
});

interface Planned {
  readonly exitCode: number;
  readonly changes: readonly string[];
  readonly conflicts: readonly { readonly code: string; readonly message: string }[];
  readonly heldBack: readonly string[];
}

/** What the plan of each directory says. */
async function plan(of: readonly string[], ...args: string[]): Promise<readonly Planned[]> {
  const directories = of.map((team) => teams.directory(team));
  const ran = await teams.run(['plan', ...directories, '--format', 'json', ...args]);
  expect([0, 2, 5], ran.stderr).toContain(ran.exitCode);
  const document = JSON.parse(ran.stdout) as {
    readonly directories: readonly {
      readonly exitCode: number;
      readonly result: {
        readonly changes: readonly { readonly key: string }[];
        readonly conflicts: Planned['conflicts'];
        readonly heldBack: readonly { readonly key: string }[];
      };
    }[];
  };
  return document.directories.map(({ exitCode, result }) => ({
    exitCode,
    changes: result.changes.map(({ key }) => key),
    conflicts: result.conflicts.map(({ code, message }) => ({ code, message })),
    heldBack: result.heldBack.map(({ key }) => key),
  }));
}

const apply = async (of: readonly string[], ...args: string[]) =>
  await teams.run(['apply', ...of.map((team) => teams.directory(team)), '--yes', ...args]);

const webhook = (key: string, name: string, rest: object = {}): object => ({
  kind: 'webhook',
  key,
  name,
  url: 'https://hooks.example.com/x',
  ...rest,
});

describe('two directories that want', () => {
  it('the same new name in one scope are in conflict, and each names the other manifest', async () => {
    teams.write('a', [failed('one', 'Shared'), failed('mine')]);
    teams.write('b', [failed('two', 'Shared')]);
    teams.write('c', [failed('three')]);

    const [a, b, c] = await plan(['a', 'b', 'c']);

    expect(a).toMatchObject({ exitCode: 5, changes: ['mine'], heldBack: ['one'] });
    expect(b).toMatchObject({ exitCode: 5, changes: [], heldBack: ['two'] });
    expect(c).toMatchObject({ exitCode: 0, changes: ['three'], conflicts: [] });
    for (const each of [a, b]) {
      expect(each?.conflicts).toHaveLength(1);
      expect(each?.conflicts[0]?.code).toBe('same-place');
      expect(each?.conflicts[0]?.message).toContain('a/all.yaml:1');
      expect(each?.conflicts[0]?.message).toContain('b/all.yaml:1');
      expect(each?.conflicts[0]?.message).toContain(
        'the name "Shared" in project vision/classifier',
      );
    }
  });

  it('one name in two scopes, or on two teams, are not in conflict', async () => {
    teams.write('a', [failed('one', 'Shared', 'classifier')]);
    teams.write('b', [failed('one', 'Shared', 'detector')]);
    teams.write('c', [failed('one', 'Shared')], { entity: 'nlp', entities: ['nlp'] });

    const planned = await plan(['a', 'b', 'c']);

    expect(planned.map(({ exitCode, changes }) => [exitCode, changes])).toEqual([
      [0, ['one']],
      [0, ['one']],
      [0, ['one']],
    ]);
  });

  it('to adopt one automation change nothing', async () => {
    teams.write('made', [failed('one', 'Shared')]);
    expect((await apply(['made'])).exitCode).toBe(0);
    const [live] = teams.sandbox.store.state.triggers;
    if (live === undefined) throw new Error('Nothing was created');
    live.description = 'made by hand';
    teams.write('a', [failed('one', 'Shared')]);
    teams.write('b', [failed('two', 'Shared'), failed('other')]);

    const [a, b] = await plan(['a', 'b'], '--adopt');
    const ran = await apply(['a', 'b'], '--adopt');

    expect(a?.conflicts.map(({ code }) => code)).toEqual(['place-taken']);
    expect(a?.conflicts[0]?.message).toContain('"two" of ');
    expect(b).toMatchObject({ changes: ['other'], heldBack: ['two'] });
    expect(ran.exitCode).toBe(5);
    expect(live.description).toBe('made by hand');
  });

  it('to take one automation over from its owner change nothing', async () => {
    teams.write('made', [failed('one', 'Shared')]);
    expect((await apply(['made'])).exitCode).toBe(0);
    teams.write('a', [failed('one', 'Shared')]);
    teams.write('b', [failed('one', 'Shared')]);

    const planned = await plan(['a', 'b'], '--take-over', 'acme/made');

    expect(planned.map(({ exitCode, heldBack }) => [exitCode, heldBack])).toEqual([
      [5, ['one']],
      [5, ['one']],
    ]);
  });

  it('a name that one of them has already make a conflict of the plan of the other alone', async () => {
    teams.write('a', [failed('one', 'Shared')]);
    expect((await apply(['a'])).exitCode).toBe(0);
    teams.write('a', [{ ...failed('one', 'Shared'), description: 'changed' }]);
    teams.write('b', [failed('two', 'Shared')]);

    const [a, b] = await plan(['a', 'b']);

    expect(a).toMatchObject({ exitCode: 0, changes: ['one'], conflicts: [] });
    expect(b?.conflicts.map(({ code }) => code)).toEqual(['foreign']);
  });

  it('to rename an automation and to create one under the same name are in conflict', async () => {
    teams.write('a', [failed('one', 'Before')]);
    expect((await apply(['a'])).exitCode).toBe(0);
    teams.write('a', [failed('one', 'After')]);
    teams.write('b', [failed('two', 'After')]);

    const planned = await plan(['a', 'b']);

    expect(planned.map(({ heldBack }) => heldBack)).toEqual([['one'], ['two']]);
  });

  it('to create webhooks of one name hold back what uses them, too', async () => {
    const using = {
      ...failed('user'),
      then: { sendWebhook: { integration: { webhook: 'Shared hook' }, payload: {} } },
    };
    teams.write('a', [webhook('hook-a', 'Shared hook'), using]);
    teams.write('b', [webhook('hook-b', 'Shared hook'), failed('other')]);

    const [a, b] = await plan(['a', 'b']);

    expect(a).toMatchObject({ exitCode: 5, changes: [], heldBack: ['hook-a', 'user'] });
    expect(a?.conflicts[0]?.message).toContain('"hook-b" of ');
    expect(b).toMatchObject({ exitCode: 5, changes: ['other'], heldBack: ['hook-b'] });
  });
});
