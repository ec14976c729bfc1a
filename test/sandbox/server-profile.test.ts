import { afterEach, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import {
  FEATURE_GATES,
  SAAS_PROFILE,
  SERVER_PROFILES,
  type ServerProfile,
  withoutFeatures,
} from '../../src/sandbox/server-profile.ts';
import {
  ask,
  CREATE,
  createInput,
  FILTERS,
  type HarnessIds,
  harnessIds,
  startHarness,
} from './api-client.ts';
import { at, listAt } from './at.ts';

const running: Sandbox[] = [];

async function harness(profile: ServerProfile): Promise<{ sandbox: Sandbox; ids: HarnessIds }> {
  const sandbox = await startHarness({ profile });
  running.push(sandbox);
  return { sandbox, ids: await harnessIds(sandbox) };
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

const TRIGGERS = '{ entity(name: "vision") { triggers { edges { node { id } } } } }';
const WALK =
  '{ entity(name: "vision") { projects { edges { node { name triggers { name } } } } } }';

test('a server without the features query responds with the message that clients recognize', async () => {
  const { sandbox } = await harness(SERVER_PROFILES['0.60'] ?? SAAS_PROFILE);
  const { status, messages } = await ask(sandbox, '{ serverInfo { features { name } } }');
  expect(status).toBe(400);
  expect(messages[0]).toContain('Cannot query field "features" on type "ServerInfo".');
});

test('an old server has no list of an entity, and its projects show their automations', async () => {
  const { sandbox, ids } = await harness(
    withoutFeatures(SAAS_PROFILE, ['QUERY_AUTOMATIONS_ON_ENTITY']),
  );
  await ask(sandbox, CREATE, { input: createInput(ids) });
  await ask(sandbox, CREATE, {
    input: createInput(ids, { name: 'team', scopeType: 'ENTITY', scopeID: ids.team }),
  });
  const { status, messages } = await ask(sandbox, TRIGGERS);
  expect([status, messages[0]]).toEqual([
    400,
    expect.stringContaining('Cannot query field "triggers" on type "Entity".'),
  ]);
  const { data } = await ask(sandbox, WALK);
  expect(at(data, 'entity.projects.edges')).toEqual([
    { node: { name: 'classifier', triggers: [{ name: 'first' }] } },
  ]);
});

test.each<[string, { triggeringEventType?: string }]>([
  ['AUTOMATION_EVENT_RUN_METRIC_ZSCORE', { triggeringEventType: 'RUN_METRIC_ZSCORE' }],
  ['AUTOMATION_EVENT_RUN_STATE', { triggeringEventType: 'RUN_STATE' }],
  ['AUTOMATION_EVENT_ADD_ARTIFACT_TAG', { triggeringEventType: 'ADD_ARTIFACT_TAG' }],
  ['AUTOMATION_EVENT_UNLINK_ARTIFACT', { triggeringEventType: 'UNLINK_ARTIFACT' }],
  ['AUTOMATION_ACTION_NO_OP', {}],
])(
  'a server without %s refuses what needs it, and a server with it does not',
  async (feature, fields) => {
    const eventFilter = FILTERS[fields.triggeringEventType ?? 'LINK_MODEL'];
    const query =
      'mutation($input: CreateFilterTriggerInput!) { createFilterTrigger(input: $input) { trigger { id } } }';
    const statuses: number[] = [];
    for (const profile of [SAAS_PROFILE, withoutFeatures(SAAS_PROFILE, [feature])]) {
      const { sandbox, ids } = await harness(profile);
      statuses.push(
        (await ask(sandbox, query, { input: createInput(ids, { ...fields, eventFilter }) })).status,
      );
    }
    expect(statuses).toEqual([200, 400]);
  },
);

test('a server without entity scopes does not know them in a query either', async () => {
  const { sandbox } = await harness(withoutFeatures(SAAS_PROFILE, ['AUTOMATION_SCOPE_ENTITY']));
  const { status } = await ask(
    sandbox,
    '{ entity(name: "vision") { triggers { edges { node { scope { ... on Entity { id } } } } } } }',
  );
  expect(status).toBe(400);
});

test('an organization without the flag refuses entity scopes', async () => {
  const { sandbox, ids } = await harness(SAAS_PROFILE);
  for (const organization of sandbox.store.state.organizations) organization.flags = {};
  const input = createInput(ids, { scopeType: 'ENTITY', scopeID: ids.team });
  const { status, messages } = await ask(sandbox, CREATE, { input });
  expect([status, messages]).toEqual([
    422,
    ['entity-scoped automations are not enabled for Acme Inc'],
  ]);
});

test('a personal entity carries no automations', async () => {
  const { sandbox, ids } = await harness(SAAS_PROFILE);
  const { data } = await ask(sandbox, '{ entity(name: "sandbox-user") { id } }');
  const input = createInput(ids, { scopeType: 'ENTITY', scopeID: at(data, 'entity.id') });
  expect((await ask(sandbox, CREATE, { input })).status).toBe(422);
});

test('an old server responds to a create with an id that is off by one', async () => {
  const { sandbox, ids } = await harness({ ...SAAS_PROFILE, respondsWithWrongId: true });
  const { data } = await ask(sandbox, CREATE, { input: createInput(ids) });
  const { data: listed } = await ask(sandbox, TRIGGERS);
  expect(at(data, 'result.trigger.id')).not.toBe(at(listed, 'entity.triggers.edges.0.node.id'));
});

test('automations that a server does not know are not in its lists', async () => {
  const { sandbox, ids } = await harness(SAAS_PROFILE);
  await ask(sandbox, CREATE, { input: createInput(ids) });
  const { state } = sandbox.store;
  const old = await harness(withoutFeatures(SAAS_PROFILE, ['AUTOMATION_ACTION_NO_OP']));
  old.sandbox.store.state.triggers = [...state.triggers];
  const { data } = await ask(old.sandbox, '{ entity(name: "vision") { triggers { totalCount } } }');
  expect(at(data, 'entity.triggers.totalCount')).toBe(0);
});

test('every profile makes a schema that works', async () => {
  const names = Object.keys(SERVER_PROFILES);
  expect(names.length).toBeGreaterThan(2);
  for (const name of names) {
    const { sandbox } = await harness(SERVER_PROFILES[name] ?? SAAS_PROFILE);
    expect((await ask(sandbox, WALK)).status).toBe(200);
  }
});

test.each(Object.entries(FEATURE_GATES))(
  'what %s brings is in the schema',
  async (feature, elements) => {
    const query = `{ __schema { types { name fields { name args { name } } inputFields { name } enumValues { name } possibleTypes { name } } } }`;
    const inSchema = async (profile: ServerProfile): Promise<string[]> => {
      const { sandbox } = await harness(profile);
      const { data } = await ask(sandbox, query);
      return elements.filter((element) =>
        hasElement(listAt(data, '__schema.types') as readonly IntrospectedType[], element),
      );
    };
    expect(await inSchema(SAAS_PROFILE)).toEqual(elements);
    expect(await inSchema(withoutFeatures(SAAS_PROFILE, [feature]))).toEqual([]);
  },
);

interface IntrospectedType {
  readonly name: string;
  readonly fields?: { name: string; args: { name: string }[] }[];
  readonly inputFields?: { name: string }[];
  readonly enumValues?: { name: string }[];
  readonly possibleTypes?: { name: string }[];
}

function hasElement(types: readonly IntrospectedType[], element: string): boolean {
  const [, typeName, separator, member, argument] =
    /^(\w+)([.|])?(\w+)?(?:\((\w+)\))?$/.exec(element) ?? [];
  const type = types.find(({ name }) => name === typeName);
  if (type === undefined || separator === undefined) return type !== undefined;
  if (separator === '|') return type.possibleTypes?.some(({ name }) => name === member) ?? false;
  const field = type.fields?.find(({ name }) => name === member);
  if (argument !== undefined) return field?.args.some(({ name }) => name === argument) ?? false;
  return [...(type.fields ?? []), ...(type.inputFields ?? []), ...(type.enumValues ?? [])].some(
    ({ name }) => name === member,
  );
}
