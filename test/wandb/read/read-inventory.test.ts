import { afterEach, describe, expect, it } from 'vitest';
import type { Failure } from '../../../src/diagnostics/failure.ts';
import type { AutomationApi, Inventory } from '../../../src/model/automation-api.ts';
import { type Asked, capabilities, connectApi, startGraphQLServer } from '../connect-api.ts';
import { containing, matching } from '../text-matchers.ts';

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const NEW_SERVER = capabilities('QUERY_AUTOMATIONS_ON_ENTITY');

function trigger(id: string, more: object = {}): object {
  return {
    id,
    name: `name of ${id}`,
    description: null,
    enabled: true,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: null,
    createdBy: { username: 'me' },
    scope: { __typename: 'Project', id: 'P1', name: 'classifier', entityName: 'vision' },
    triggeringCondition: {
      __typename: 'FilterEventTriggeringCondition',
      eventType: 'LINK_MODEL',
      filter: '{"filter":"{\\"$or\\":[{\\"$and\\":[]}]}"}',
    },
    triggeredAction: { __typename: 'NoOpTriggeredAction' },
    ...more,
  };
}

interface Page {
  readonly nodes: readonly unknown[];
  readonly next?: string;
  readonly total?: number;
}

/** The response to `EntityTriggers` with one page. */
function page({ nodes, next, total = nodes.length }: Page): unknown {
  return {
    entity: {
      id: 'E1',
      name: 'vision',
      entityType: 'team',
      triggers: {
        totalCount: total,
        pageInfo: { endCursor: next ?? null, hasNextPage: next !== undefined },
        edges: nodes.map((node) => ({ node })),
      },
    },
  };
}

async function connect(
  response: (asked: Asked) => unknown,
): Promise<{ api: AutomationApi; asked: Asked[] }> {
  const server = await startGraphQLServer(response);
  const api = await connectApi(server.url);
  closers.push(api.close, server.close);
  return { api, asked: server.asked };
}

/** Reads the team `vision`, whose pages are given by cursor (`''` for the first). */
async function read(
  pages: Readonly<Record<string, unknown>> | ((cursor: string, round: number) => unknown),
): Promise<{ inventory: Inventory; asked: Asked[] }> {
  let round = 0;
  const { api, asked } = await connect(({ operationName, variables }) => {
    if (operationName === 'Capabilities') return NEW_SERVER;
    const cursor = String(variables['cursor'] ?? '');
    if (cursor === '') round += 1;
    return typeof pages === 'function' ? pages(cursor, round) : pages[cursor];
  });
  const inventory = await api.readInventory({
    entities: ['vision'],
    organizations: [],
    formerEntities: [],
  });
  return { inventory, asked };
}

function ids({ automations }: Inventory): readonly string[] {
  return automations.map(({ id }) => id);
}

async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  return (await promise.then(
    () => expect.fail('it did not fail'),
    (error: unknown) => error,
  )) as Failure;
}

describe('whole lists', () => {
  it('follows the pages, empty ones too', async () => {
    const { inventory, asked } = await read({
      '': page({ nodes: [], next: 'a', total: 3 }),
      a: page({ nodes: [trigger('T2')], next: 'b', total: 3 }),
      b: page({ nodes: [], next: 'c', total: 3 }),
      c: page({ nodes: [trigger('T3'), trigger('T1')], total: 3 }),
    });
    expect(ids(inventory)).toEqual(['T1', 'T2', 'T3']);
    expect(inventory.entities).toEqual([
      { name: 'vision', kind: 'team', hidden: 0, seesEntityScopes: true },
    ]);
    expect(asked).toHaveLength(5);
  });

  it('takes one that came twice, the same both times, for one', async () => {
    const { inventory } = await read({
      '': page({ nodes: [trigger('T1')], next: 'a', total: 2 }),
      a: page({ nodes: [trigger('T1')], total: 2 }),
    });
    expect(ids(inventory)).toEqual(['T1']);
    expect(inventory.entities[0]?.hidden).toBe(1);
  });

  it('keeps types that it does not know', async () => {
    const { inventory } = await read({
      '': page({
        nodes: [
          trigger('T1', { scope: { __typename: 'Galaxy' } }),
          trigger('T2', { triggeredAction: { __typename: 'ARIATriggeredAction' } }),
          trigger('T3', {
            triggeringCondition: {
              __typename: 'X',
              eventType: 'WEAVE_METRIC_THRESHOLD',
              filter: '{}',
            },
          }),
        ],
      }),
    });
    expect(
      inventory.automations.map(({ scope, event, action }) => [
        scope.kind,
        event.kind,
        action.kind,
      ]),
    ).toEqual([
      ['other', 'linkArtifact', 'doNothing'],
      ['project', 'linkArtifact', 'other'],
      ['project', 'other', 'doNothing'],
    ]);
  });
});

describe('lists that cannot be trusted', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    [
      'a cursor that comes again',
      { '': page({ nodes: [], next: 'a', total: 9 }), a: page({ nodes: [], next: 'a', total: 9 }) },
    ],
    [
      'cursors that go round',
      {
        '': page({ nodes: [], next: 'a', total: 9 }),
        a: page({ nodes: [], next: 'b', total: 9 }),
        b: page({ nodes: [], next: 'a', total: 9 }),
      },
    ],
    [
      'more than the server counts',
      { '': page({ nodes: [trigger('T1'), trigger('T2')], total: 1 }) },
    ],
    [
      'one id with two contents',
      {
        '': page({ nodes: [trigger('T1')], next: 'a', total: 2 }),
        a: page({ nodes: [trigger('T1', { name: 'other' })], total: 2 }),
      },
    ],
    ['a node that is null', { '': page({ nodes: [null] }) }],
    [
      'no list',
      { '': { entity: { id: 'E1', name: 'vision', entityType: 'team', triggers: null } } },
    ],
    ['a next page without a cursor', { '': page({ nodes: [], next: '' }) }],
    [
      'no word on whether there is more',
      {
        '': {
          entity: {
            id: 'E1',
            name: 'vision',
            entityType: 'team',
            triggers: { totalCount: 0, edges: [], pageInfo: null },
          },
        },
      },
    ],
  ];
  it.each(cases)('%s', async (_name, pages) => {
    expect(await failureOf(read(pages))).toMatchObject({
      code: 'incomplete-read',
      message: matching(/^Cannot read the automations/),
    });
  });

  it('an automation without an id', async () => {
    const failure = await failureOf(read({ '': page({ nodes: [{ name: 'x', enabled: true }] }) }));
    expect(failure.code).toBe('server');
  });
});

describe('partial rights', () => {
  it('reads once more, then says how many are hidden', async () => {
    const { inventory, asked } = await read({ '': page({ nodes: [trigger('T1')], total: 4 }) });
    expect(ids(inventory)).toEqual(['T1']);
    expect(inventory.entities[0]?.hidden).toBe(3);
    expect(asked.filter(({ operationName }) => operationName === 'EntityTriggers')).toHaveLength(2);
  });

  it('believes the second read', async () => {
    const { inventory } = await read((_cursor, round) =>
      round === 1
        ? page({ nodes: [trigger('T1')], total: 2 })
        : page({ nodes: [trigger('T1'), trigger('T2')], total: 2 }),
    );
    expect(ids(inventory)).toEqual(['T1', 'T2']);
    expect(inventory.entities[0]?.hidden).toBe(0);
  });
});

describe('entities that cannot be seen', () => {
  const response = ({ operationName, variables }: Asked): unknown => {
    if (operationName === 'Capabilities') return NEW_SERVER;
    return variables['entity'] === 'vision' ? page({ nodes: [] }) : { entity: null };
  };

  it('are a failure that names them', async () => {
    const { api } = await connect(response);
    const failure = await failureOf(
      api.readInventory({ entities: ['vision', 'gone'], organizations: [], formerEntities: [] }),
    );
    expect(failure).toMatchObject({
      code: 'permission',
      message: containing('"gone"'),
    });
  });

  it('are fine where they were left behind', async () => {
    const { api } = await connect(response);
    const inventory = await api.readInventory({
      entities: ['vision'],
      organizations: [],
      formerEntities: ['gone'],
    });
    expect(inventory.entities.map(({ name }) => name)).toEqual(['vision']);
  });

  it('are a failure for organizations', async () => {
    const { api } = await connect(({ operationName }) =>
      operationName === 'Capabilities' ? NEW_SERVER : { organization0: null, entity0: null },
    );
    const failure = await failureOf(
      api.readInventory({ entities: [], organizations: ['Acme'], formerEntities: [] }),
    );
    expect(failure).toMatchObject({
      code: 'permission',
      message: containing('"Acme"'),
    });
  });

  it('are a failure for integrations', async () => {
    const { api } = await connect(response);
    expect(await failureOf(api.readIntegrations(['gone']))).toMatchObject({ code: 'permission' });
  });
});

describe('capabilities', () => {
  it('asks once', async () => {
    const { api, asked } = await connect(() => NEW_SERVER);
    await Promise.all([api.readCapabilities(), api.readCapabilities()]);
    await api.readCapabilities();
    expect(asked).toHaveLength(1);
  });

  it('takes a key that the server does not know for a wrong one', async () => {
    const { api } = await connect(() => ({
      serverInfo: { features: [], latestLocalVersionInfo: null },
      viewer: null,
    }));
    expect(await failureOf(api.readCapabilities())).toMatchObject({ code: 'authentication' });
  });

  it.each([{ serverInfo: null }, { serverInfo: { features: null } }])(
    'does not take a server that says nothing for an old one: %o',
    async (response) => {
      const { api } = await connect(() => ({
        viewer: { username: 'me', entity: 'me' },
        ...response,
      }));
      expect(await failureOf(api.readCapabilities())).toMatchObject({ code: 'server' });
    },
  );

  it('distinguishes features that are off from those that do not exist', async () => {
    const { api } = await connect(() => ({
      serverInfo: {
        features: [
          { name: 'AUTOMATION_EVENT_UNLINK_ARTIFACT', isEnabled: true },
          null,
          { name: 'AUTOMATION_EVENT_RUN_STATE', isEnabled: false },
        ],
        latestLocalVersionInfo: null,
      },
      viewer: { username: 'me', entity: null },
    }));
    const { missing, viewer } = await api.readCapabilities();
    const abilities = ['unlinkArtifact', 'addArtifactTag', 'runState', 'doNothing'] as const;
    expect(abilities.filter((each) => missing.has(each))).toEqual(['addArtifactTag', 'runState']);
    expect(viewer).toEqual({ username: 'me', entity: 'me' });
  });

  // One of the two is taken for there unless it is off, the other only where it is on.
  it.each(['AUTOMATION_EVENT_UNLINK_ARTIFACT', 'AUTOMATION_EVENT_RUN_STATE'])(
    'takes the feature %s for on only where it is on',
    async (name) => {
      const lacks = async (isEnabled: boolean): Promise<readonly string[]> => {
        const { api } = await connect(() => ({
          serverInfo: { features: [{ name, isEnabled }], latestLocalVersionInfo: null },
          viewer: { username: 'me', entity: null },
        }));
        const { missing } = await api.readCapabilities();
        return [...missing.values()].map(({ feature }) => feature);
      };
      expect(await lacks(true)).not.toContain(name);
      expect(await lacks(false)).toContain(name);
    },
  );
});
