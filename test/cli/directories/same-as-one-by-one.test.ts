/** One run over several directories plans and leaves what a run for each of them does. */
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/lib/seeded-random.ts';
import {
  addUnowned,
  drawManifests,
  editInWebPage,
  editManifests,
  type Rule,
} from '../../failures/convergence/random-manifests.ts';
import { contents, jsonLines } from '../../failures/kills/manifest-folder.ts';
import { startTeams, type Teams } from './teams.ts';

const SEEDS = Array.from({ length: 15 }, (_, index) => index + 1);
const TEAMS = ['ranking', 'search', 'speech'] as const;
const ROUNDS = 3;

describe.each(SEEDS)('with seed %i', (seed) => {
  it('gives the same plans, results and automations as one run for each', async () => {
    const together = await startTeams(['vision'], 3);
    const apart = await startTeams(['vision'], 3);
    try {
      const random = seededRandom(seed);
      let rules = TEAMS.map(() => drawManifests(random, 'everything', 6));
      let done = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const teams of [together, apart]) writeRules(teams, rules, seed + round);
        // What people do between two runs is the same on both servers.
        for (const teams of [together, apart]) edit(teams, seed * 10 + round);

        expect(await planTogether(together)).toEqual(await planApart(together));
        const one = await applyTogether(together);
        expect(one).toEqual(await applyApart(apart));
        done += one.statuses.filter((status) => status.includes('"done"')).length;
        expect(contents(together.sandbox.store.state)).toEqual(contents(apart.sandbox.store.state));
        rules = rules.map((own) => editManifests(random, own, 'everything'));
      }
      // Most manifests of three rounds are created or changed.
      expect(done).toBeGreaterThan(10);
    } finally {
      await together.end();
      await apart.end();
    }
  });
});

/** Each team has names of its own: who gets a name that two want is another question. */
function writeRules(teams: Teams, rules: readonly (readonly Rule[])[], choice: number): void {
  TEAMS.forEach((team, index) => {
    const own = (rules[index] ?? []).map((rule) => ({ ...rule, name: `${team} ${rule.name}` }));
    teams.write(team, own, { drift: (choice + index) % 2 === 0 ? 'repair' : 'report' });
  });
}

function edit({ sandbox: { store } }: Teams, seed: number): void {
  // Writes side by side end in any order.
  store.state.triggers = store.state.triggers.toSorted((a, b) =>
    `${a.name} ${a.description}` < `${b.name} ${b.description}` ? -1 : 1,
  );
  editInWebPage(seededRandom(seed), store, 3);
  addUnowned(store, `By hand ${seed}`);
}

const directories = (teams: Teams): readonly string[] => TEAMS.map((team) => teams.directory(team));

async function planTogether(teams: Teams): Promise<readonly unknown[]> {
  const { mutations } = teams.sandbox.counts;
  const ran = await teams.run(['plan', ...directories(teams), '--format', 'json']);
  expect(teams.sandbox.counts.mutations).toBe(mutations);
  const document = JSON.parse(ran.stdout) as {
    readonly directories: readonly { readonly exitCode: number; readonly result: unknown }[];
  };
  return document.directories.map(({ exitCode, result }) => ({ exitCode, result }));
}

async function planApart(teams: Teams): Promise<readonly unknown[]> {
  const plans: unknown[] = [];
  for (const directory of directories(teams)) {
    const { exitCode, stdout } = await teams.run(['plan', directory, '--format', 'json']);
    plans.push({ exitCode, result: JSON.parse(stdout) as unknown });
  }
  return plans;
}

/** How each change ended, by directory, and the exit code of each. */
interface Applied {
  readonly statuses: readonly string[];
  readonly exitCodes: readonly number[];
}

function statusesOf(lines: readonly Record<string, unknown>[], directory: number): string[] {
  return lines
    .filter(({ key }) => key !== undefined)
    .map(({ key, action, status, code }) => JSON.stringify([directory, key, action, status, code]));
}

async function applyTogether(teams: Teams): Promise<Applied> {
  const ran = await teams.run(['apply', ...directories(teams), '--yes', '--format', 'json']);
  const lines = jsonLines(ran.stdout);
  const statuses = directories(teams).flatMap((directory, index) =>
    statusesOf(
      lines.filter((line) => line['directory'] === directory),
      index,
    ),
  );
  const total = lines.at(-1)?.['directories'] as readonly { readonly exitCode: number }[];
  return { statuses: statuses.sort(), exitCodes: total.map(({ exitCode }) => exitCode) };
}

async function applyApart(teams: Teams): Promise<Applied> {
  const statuses: string[] = [];
  const exitCodes: number[] = [];
  for (const [index, directory] of directories(teams).entries()) {
    const ran = await teams.run(['apply', directory, '--yes', '--format', 'json']);
    statuses.push(...statusesOf(jsonLines(ran.stdout), index));
    exitCodes.push(ran.exitCode);
  }
  return { statuses: statuses.sort(), exitCodes };
}
