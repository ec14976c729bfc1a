/** What many directories cost, counted at the server: as one directory of the same size, and a constant for each. */
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startTeams, type Teams } from './teams.ts';

const DIRECTORIES = 20;
const AUTOMATIONS = 20;

/** Nodes of a page of the server's lists. */
const PAGE = 10;

/** The operation that reads the list of an entity. */
const LIST = 'EntityTriggers';

/** Requests that one more directory may cost, whatever its size. */
const CONSTANT = 2;

/** Manifests of one directory; each has a webhook, so that integrations are read too. */
function rules(first: number, count: number): readonly object[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `rule-${first + index}`,
    scope: { project: ['classifier', 'detector', 'ranker'][(first + index) % 3] },
    when: { runState: { states: ['failed'] } },
    then: { sendWebhook: { integration: { webhook: 'hook' }, payload: { n: first + index } } },
  }));
}

const team = (index: number): string => `team-${index}`;

/** How many requests a run sends; its exit code must be 0. */
async function countRequests(teams: Teams, args: readonly string[]): Promise<number> {
  const before = teams.sandbox.counts.requests;
  const ran = await teams.run(args);
  expect(ran.exitCode, ran.stderr.slice(-2000)).toBe(0);
  return teams.sandbox.counts.requests - before;
}

describe(`${DIRECTORIES} directories of ${AUTOMATIONS} automations`, () => {
  it('of one team cost what one directory of all of them costs, and a constant for each', async () => {
    const teams = await startTeams(['vision'], PAGE);
    try {
      for (let index = 0; index < DIRECTORIES; index += 1) {
        teams.write(team(index), rules(index * AUTOMATIONS, AUTOMATIONS));
      }
      const all = Array.from({ length: DIRECTORIES }, (_, index) => teams.directory(team(index)));
      await countRequests(teams, ['apply', ...all, '--yes']);
      const plan = await countRequests(teams, ['plan', ...all, '--detailed-exitcode']);
      const drift = await countRequests(teams, ['drift', ...all]);
      const apply = await countRequests(teams, ['apply', ...all, '--yes']);

      // One directory for the automations of all the others.
      const formerOwners = all.map((_, index) => `acme/${team(index)}`);
      for (const each of all) rmSync(each, { recursive: true });
      teams.write('whole', rules(0, DIRECTORIES * AUTOMATIONS), { formerOwners });
      const whole = teams.directory('whole');
      await countRequests(teams, ['apply', whole, '--yes']);
      const one = await countRequests(teams, ['plan', whole, '--detailed-exitcode']);

      expect(one).toBeGreaterThan((DIRECTORIES * AUTOMATIONS) / PAGE);
      for (const several of [plan, drift, apply]) {
        expect(several).toBeLessThanOrEqual(one + CONSTANT * DIRECTORIES);
      }
    } finally {
      await teams.end();
    }
  });

  it('search for duplicates once after the creates of all', async () => {
    const teams = await startTeams(['vision'], PAGE);
    try {
      for (let index = 0; index < DIRECTORIES; index += 1) {
        teams.write(team(index), rules(index * AUTOMATIONS, AUTOMATIONS));
      }
      const all = Array.from({ length: DIRECTORIES }, (_, index) => teams.directory(team(index)));
      let lists = 0;
      teams.onRequest = ({ operationName, variables }) => {
        // A slot is asked for by its name, a whole list by nothing.
        if (operationName === LIST && (variables['name'] ?? null) === null) lists += 1;
        return undefined;
      };
      await countRequests(teams, ['apply', ...all, '--yes']);

      const pages = (DIRECTORIES * AUTOMATIONS) / PAGE;
      // An empty list before the creates, and a full one after them.
      expect(lists).toBeGreaterThanOrEqual(pages);
      expect(lists).toBeLessThanOrEqual(pages + 4);
    } finally {
      await teams.end();
    }
  });

  it('of a team each cost a constant for each', async () => {
    const entities = Array.from({ length: DIRECTORIES }, (_, index) => team(index));
    const teams = await startTeams(entities);
    try {
      for (const entity of entities) {
        const settings = { entity, entities: [entity], organizations: [] };
        teams.write(entity, rules(0, AUTOMATIONS), settings);
      }
      const all = entities.map((entity) => teams.directory(entity));
      await countRequests(teams, ['apply', ...all, '--yes']);
      const several = await countRequests(teams, ['plan', ...all, '--detailed-exitcode']);
      const one = await countRequests(teams, ['plan', ...all.slice(0, 1), '--detailed-exitcode']);

      // The list of the team, its integrations and its organization.
      expect(several).toBeLessThanOrEqual(one + 3 * (DIRECTORIES - 1));
    } finally {
      await teams.end();
    }
  });
});
