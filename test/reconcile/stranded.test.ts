import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/diagnostics/failure.ts';
import type { Configuration } from '../../src/model/configuration.ts';
import { findStranded } from '../../src/workflow/find-stranded.ts';
import { addStranded } from '../../src/workflow/plan/add-stranded.ts';
import { inventoryOf } from '../support/in-memory-api.ts';
import { applied, desire, OWNER, POLICY, plan, project } from './samples.ts';

const prod = { ...POLICY, owner: `${OWNER}:prod`, environment: 'prod' };
const of = (owner: string) => applied([desire('lost', { name: 'Lost' })], { ...POLICY, owner });
const declaredOwners = [prod.owner, `${OWNER}:staging`];

describe('automations that no run changes any more', () => {
  it.each<[string, string, boolean]>([
    ['an environment that is declared no more', `${OWNER}:trial`, true],
    ['the owner from before there were environments', OWNER, true],
    ['an environment that is declared', `${OWNER}:staging`, false],
    ['another owner', 'acme/other:trial', false],
    ['an owner whose name begins alike', `${OWNER}-2:trial`, false],
  ])('of %s', (_, owner, isStranded) => {
    const made = plan([], of(owner), { ...prod, declaredOwners });
    expect(made.drift.map(({ kind, owner: theirs }) => [kind, theirs])).toEqual(
      isStranded ? [['stranded', owner]] : [],
    );
    expect(made.changes).toEqual([]);
  });

  it('are none that a former owner gives us', () => {
    const former = { ...prod, declaredOwners: [...declaredOwners, OWNER], formerOwners: [OWNER] };
    const made = plan([desire('lost', { name: 'Lost' })], of(OWNER), former);
    expect(made.drift).toEqual([]);
    expect(made.changes).toHaveLength(1);
  });

  it('are none where this run takes them over', () => {
    const taking = { ...prod, declaredOwners, takeOver: [OWNER] };
    const made = plan([desire('lost', { name: 'Lost' })], of(OWNER), taking);
    expect(made.drift).toEqual([]);
  });

  it('are not known where the declared owners are not', () => {
    expect(plan([], of(OWNER), prod).drift).toEqual([]);
  });
});

describe('what drift finds on teams that are not read', () => {
  const configuration: Configuration = {
    ...prod,
    declaredOwners,
    entities: ['vision-team'],
    formerEntities: ['gone-team'],
    organizations: [],
    shadow: false,
    environment: 'prod',
  };
  const asked: string[] = [];
  const look = async (owner: string, isReadable = true, settings: Partial<Configuration> = {}) => {
    const made = await addStranded(
      plan([], [], prod),
      { ...configuration, ...settings },
      {
        readVisibleTeams: async () => await Promise.resolve(['vision-team', 'gone-team', 'old']),
        readInventory: async ({ entities }) => {
          asked.push(...entities);
          if (!isReadable) throw new Failure('no', { code: 'permission' });
          return await Promise.resolve(inventoryOf(of(owner)));
        },
      },
    );
    return made.drift.map(({ kind, key, owner: theirs }) => `${kind} ${key} ${theirs}`);
  };

  it.each([
    ['our own owner', prod.owner],
    ['another environment of ours', `${OWNER}:staging`],
    ['an owner of ours that is declared no more', `${OWNER}:trial`],
  ])('reports what carries the marker of %s', async (_, owner) => {
    expect(await look(owner)).toEqual([`stranded lost ${owner}`]);
  });

  it('leaves alone what the run of another environment reads, and nothing more', async () => {
    const entitiesByOwner = new Map([
      [prod.owner, ['vision-team']],
      [`${OWNER}:staging`, ['vision-team']],
    ]);
    const read = new Map([...entitiesByOwner, [`${OWNER}:staging`, ['old', 'vision-team']]]);
    const listed = async (owner: string, map: Configuration['entitiesByOwner']) =>
      await look(owner, true, map === undefined ? {} : { entitiesByOwner: map });
    expect(await listed(`${OWNER}:staging`, entitiesByOwner)).toHaveLength(1);
    expect(await listed(`${OWNER}:staging`, read)).toEqual([]);
    expect(await listed(prod.owner, read)).toHaveLength(1);
    expect(await listed(`${OWNER}:trial`, read)).toHaveLength(1);
  });

  it('leaves alone what is not ours, and reads only teams that the run does not read', async () => {
    asked.length = 0;
    expect(await look('acme/other:trial')).toEqual([]);
    expect(asked).toEqual(['old']);
  });

  it('passes over a team that the key may not read', async () => {
    expect(await look(prod.owner, false)).toEqual([]);
  });
});

describe('what doctor finds outside of what is read', () => {
  const configuration: Configuration = {
    ...prod,
    declaredOwners,
    entities: ['vision-team'],
    organizations: [],
    shadow: false,
    environment: 'prod',
  };
  const look = async (
    held: Readonly<Record<string, ReturnType<typeof of>>>,
    teams: readonly string[] = Object.keys(held),
    settings: Partial<Configuration> = {},
  ) => {
    const checks = await findStranded(
      {
        readVisibleTeams: async () => await Promise.resolve(teams),
        readInventory: async ({ entities, formerEntities }) =>
          await Promise.resolve(
            inventoryOf([...entities, ...formerEntities].flatMap((entity) => held[entity] ?? [])),
          ),
      },
      { ...configuration, ...settings },
      { entities: configuration.entities },
    );
    return checks.map(({ status, detail }) => `${status}: ${detail}`);
  };
  const inOld = (owner: string, keys: readonly string[]) =>
    applied(
      keys.map((key) => desire(key, { scope: project('p', 'old') })),
      { ...POLICY, owner },
    );

  it('names what a team holds that is read no more', async () => {
    const held = { old: inOld(prod.owner, ['a', 'b', 'c', 'd']), 'vision-team': [] };
    expect(await look(held)).toEqual([
      `warning: 4 automations of ${prod.owner} in "old" keep firing, and no run manages them: "a", "b", "c" …`,
    ]);
  });

  it('leaves alone what the run of another environment reads', async () => {
    const held = { old: inOld(`${OWNER}:staging`, ['a']), 'vision-team': [] };
    const entitiesByOwner = new Map([[`${OWNER}:staging`, ['old']]]);
    expect(await look(held, Object.keys(held), { entitiesByOwner })).toEqual([
      'ok: No automation of ours is outside of what the configuration reads (1 other team checked)',
    ]);
  });

  it('names what an owner left that is declared no more', async () => {
    expect(await look({ 'vision-team': of(OWNER) })).toEqual([
      `warning: 1 automation of ${OWNER} in "vision-team" keeps firing, and no run manages it: "lost"`,
    ]);
  });

  it('leaves alone what is read, and what is not ours', async () => {
    const held = { 'vision-team': of(prod.owner), old: inOld('acme/other', ['x']) };
    expect(await look(held)).toEqual([
      'ok: No automation of ours is outside of what the configuration reads (1 other team checked)',
    ]);
  });

  it('says nothing of an entity left behind, which plans read and empty', async () => {
    const held = { 'vision-team': of(prod.owner), old: inOld(prod.owner, ['a']) };
    expect(await look(held, Object.keys(held), { formerEntities: ['old'] })).toEqual([
      'ok: No automation of ours is outside of what the configuration reads',
    ]);
  });

  it('names what an owner that is declared no more left in an entity left behind', async () => {
    const held = { 'vision-team': [], old: inOld(`${OWNER}:trial`, ['a']) };
    expect(await look(held, Object.keys(held), { formerEntities: ['old'] })).toEqual([
      `warning: 1 automation of ${OWNER}:trial in "old" keeps firing, and no run manages it: "a"`,
    ]);
  });
});
