/** Whichever of several responses comes first, a read gives the same result, and the same error. */
import { afterEach, describe, expect, it } from 'vitest';
import { allInOrder } from '../../../src/lib/all-in-order.ts';
import type { AutomationApi } from '../../../src/model/automation-api.ts';
import type { ScopeRef } from '../../../src/model/scope.ts';
import { type Asked, capabilities, connectApi, startGraphQLServer } from '../connect-api.ts';

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** Lets everything else that is ready go first. */
async function waitTurns(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Connects to a server that responds late to some requests. */
async function connect(
  response: (asked: Asked) => unknown,
  isLate: (asked: Asked) => boolean,
): Promise<{ readonly api: AutomationApi; readonly asked: readonly Asked[] }> {
  const { url, asked, close } = await startGraphQLServer(async (request) => {
    if (request.operationName === 'Capabilities')
      return capabilities('QUERY_AUTOMATIONS_ON_ENTITY');
    if (isLate(request)) await waitTurns();
    return response(request);
  });
  const api = await connectApi(url);
  closers.push(api.close, close);
  return { api, asked };
}

const LATE = [
  ['the first', 0],
  ['the second', 1],
] as const;

const TEAMS = ['nlp', 'vision'];

describe.each(LATE)('a server that responds late to %s of two requests', (_, late) => {
  const isLate = ({ variables }: Asked): boolean => variables['entity'] === TEAMS[late];

  it('has lists that cannot be read: the error is that of the first team', async () => {
    const { api } = await connect(
      ({ variables: { entity } }) => ({
        entity: { id: 'E1', name: entity, entityType: 'team', triggers: null },
      }),
      isLate,
    );
    await expect(
      api.readInventory({ entities: TEAMS, organizations: [], formerEntities: [] }),
    ).rejects.toThrow('"nlp"');
  });

  it('shows neither of two teams: the error is about the first', async () => {
    const { api } = await connect(() => ({ entity: null }), isLate);
    await expect(api.readIntegrations(TEAMS)).rejects.toThrow('entity "nlp"');
  });

  it('lacks more projects than a request looks up: candidates are those of the first', async () => {
    const refs = Array.from(
      { length: 60 },
      (_each, index): ScopeRef => ({ kind: 'project', entity: `team-${index}`, project: 'modle' }),
    );
    const isLateLookup = ({ operationName, variables }: Asked): boolean =>
      operationName === 'ScopeLookup' &&
      Object.values(variables).includes(late === 0 ? 'team-0' : 'team-59');
    const { api } = await connect(({ operationName, variables }) => {
      const names = Object.values(variables).filter((value) => String(value).startsWith('team-'));
      const entity = (name: unknown): object =>
        operationName === 'ScopeLookup'
          ? { id: `E-${String(name)}`, name, entityType: 'team', project: null }
          : { projects: { edges: [{ node: { name: 'model' } }] } };
      const alias = operationName === 'ScopeLookup' ? 'scope' : 'entity';
      return Object.fromEntries(names.map((name, index) => [`${alias}${index}`, entity(name)]));
    }, isLateLookup);

    const found = await api.resolveScopes(refs);

    expect(
      found.map((each) => (each.status === 'not-found' ? each.candidates : each.status)),
    ).toEqual(refs.map((_each, index) => (index < 50 ? ['model'] : [])));
  });
});

describe('allInOrder', () => {
  it('rejects with the first error of the list, and gives values of several types', async () => {
    const first = waitTurns().then(() => Promise.reject(new Error('first')));
    const second = Promise.reject(new Error('second'));
    await expect(allInOrder([Promise.resolve(1), first, second])).rejects.toThrow('first');
    const [number, text] = await allInOrder([Promise.resolve(1), Promise.resolve('a')]);
    expect([number.toFixed(1), text.toUpperCase()]).toEqual(['1.0', 'A']);
  });

  it('does not wait for what comes after an error', async () => {
    const never = new Promise<never>(() => undefined);
    await expect(allInOrder([Promise.reject(new Error('first')), never])).rejects.toThrow('first');
  });
});
