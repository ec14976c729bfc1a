/** Every field of the schema has a value: a query is written from the schema itself, and nothing may be an error. */
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { expect, test } from 'vitest';
import { sandboxSchema } from '../../../src/sandbox/graphql/sandbox-schema.ts';
import { SAAS_PROFILE } from '../../../src/sandbox/server-profile.ts';
import {
  ask,
  askAdmin,
  CREATE,
  createInput,
  FILTERS,
  harnessIds,
  startHarness,
} from '../api-client.ts';

const schema = sandboxSchema(SAAS_PROFILE);

/** Arguments that lead to something; a field that is not here is asked without any. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  'Query.entity': 'name: "vision"',
  'Query.project': 'name: "classifier", entityName: "vision"',
  'Query.model': 'name: "classifier", entityName: "vision"',
  'Query.models': 'entityName: "vision"',
  'Query.organization': 'name: "Acme Inc"',
  'Query.artifactCollection': 'id: $collection',
  'Query.triggerExecutions': 'triggerID: $trigger',
  'Entity.project': 'name: "classifier"',
  'Entity.projects': 'filters: "{\\"name\\":{\\"$ne\\":\\"x\\"}}"',
  'Entity.artifactCollections':
    'collectionTypes: [SEQUENCE], filters: "{\\"$and\\":[{\\"name\\":{\\"$contains\\":\\"w\\"}}]}", projectFilters: "{\\"name\\":{\\"$in\\":[\\"classifier\\"]}}"',
  'Organization.featureFlags': 'rampIDType: OrgName',
  'Project.artifactType': 'name: "model"',
  'Project.artifactCollection': 'name: "weights"',
  'Project.artifactCollections':
    'filters: "{\\"$or\\":[{\\"tag\\":\\"x\\"},{\\"$nor\\":[{\\"name\\":{\\"$nin\\":[\\"weights\\"]}}]}]}"',
  'Project.run': 'name: "r1"',
  'Project.bucket': 'name: "r1"',
  'Project.runs': 'order: "-created_at", filters: "{\\"state\\":{\\"$eq\\":\\"running\\"}}"',
  'ArtifactType.artifactCollection': 'name: "weights"',
  'Run.sampledHistory': 'specs: ["{\\"keys\\":[\\"loss\\"]}"]',
  'Run.parquetHistory': 'liveKeys: ["_step"]',
};

/** Types to which only mutations lead. */
const MUTATED = /^Mutation$|Payload$|^RunFileUpload$/;

/** Roots with types that are deeper than elsewhere. */
const DEEP: ReadonlySet<string> = new Set(['triggerExecutions', 'artifactCollection']);

const asked = new Set<string>();

/** Selects everything of a type, following objects for some steps and none of the types above twice. */
function selection(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => fieldText(type, field, depth));
  return ['__typename', ...fields].join(' ');
}

function fieldText(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): string[] {
  const name = `${type.name}.${field.name}`;
  const args = ARGUMENTS[name];
  // An alias for each type, because fields of one name differ between the members of a union.
  const text = `${type.name}_${field.name}: ${field.name}${args === undefined ? '' : `(${args})`}`;
  const target = getNamedType(field.type);
  if (isLeafType(target)) {
    asked.add(name);
    return [text];
  }
  if (depth === 0) return [];
  asked.add(name);
  if (isObjectType(target)) return [`${text} { ${selection(target, depth - 1)} }`];
  if (!isUnionType(target) && !isInterfaceType(target)) return [];
  const members = schema
    .getPossibleTypes(target)
    // What a scope leads to is asked elsewhere.
    .map((member) => {
      const rest = target.name === 'TriggerScope' ? 0 : depth - 1;
      return `... on ${member.name} { ${selection(member, rest)} }`;
    });
  return [`${text} { __typename ${members.join(' ')} }`];
}

test('every field of the schema has a value', async () => {
  const sandbox = await startHarness();
  const ids = await harnessIds(sandbox);
  const actions = {
    slack: {
      triggeredActionType: 'NOTIFICATION',
      triggeredActionConfig: { notificationActionInput: { integrationID: ids.slack } },
    },
    webhook: {
      triggeredActionType: 'GENERIC_WEBHOOK',
      triggeredActionConfig: { genericWebhookActionInput: { integrationID: ids.webhook } },
    },
    push: {
      triggeredActionType: 'PUSH_NOTIFICATION',
      triggeredActionConfig: {
        pushNotificationActionInput: {
          userID: Buffer.from('User:1').toString('base64'),
          title: 't',
        },
      },
    },
    aria: {
      triggeredActionType: 'ARIA',
      triggeredActionConfig: { ariaActionInput: { prompt: 'look' } },
    },
    nothing: {},
  };
  for (const [name, action] of Object.entries(actions)) {
    const { status } = await ask(sandbox, CREATE, { input: createInput(ids, { name, ...action }) });
    expect(status).toBe(200);
  }
  await ask(sandbox, CREATE, {
    input: createInput(ids, {
      name: 'metric',
      triggeringEventType: 'RUN_METRIC',
      eventFilter: FILTERS['RUN_METRIC'],
    }),
  });
  const [first] = sandbox.store.state.triggers;
  sandbox.store.add('triggers', {
    ...first,
    number: sandbox.store.nextNumber(),
    name: 'job',
    action: { type: 'QUEUE_JOB', queueId: 'q', queueName: 'queue', template: '{}' },
  } as (typeof sandbox.store.state.triggers)[number]);
  await sandbox.store.commit();
  sandbox.store.state.integrations.push({
    number: sandbox.store.nextNumber(),
    kind: 'github',
    entity: sandbox.store.entityByName('vision')?.number ?? 0,
  });
  const location = { entity: 'vision', project: 'classifier' };
  await askAdmin(sandbox, 'events', [
    { kind: 'logMetrics', ...location, run: 'r1', rows: [{ loss: 9 }, { loss: 9 }] },
    { kind: 'linkArtifact', ...location, collection: 'weights', metadata: { a: 1 } },
    { kind: 'addArtifactAlias', ...location, collection: 'weights', alias: 'prod' },
    { kind: 'addArtifactTag', ...location, collection: 'weights', tag: 'y' },
    { kind: 'addCollectionTag', ...location, collection: 'weights', tag: 'x' },
  ]);
  await ask(
    sandbox,
    'mutation { insertSecret(input: { entityName: "vision", secretName: "T", secretValue: "v" }) { success } }',
  );

  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  expect(roots.length).toBeGreaterThan(8);
  const query = schema.getQueryType();
  for (const field of roots) {
    const text =
      query === undefined || query === null
        ? []
        : fieldText(query, field, DEEP.has(field.name) ? 6 : 4);
    const { status, messages } = await ask(
      sandbox,
      `query All($collection: ID! = "${ids.collection}", $trigger: ID! = "${Buffer.from(`Trigger:${first?.number}`).toString('base64')}") {
        artifactCollection(id: $collection) { id } triggerExecutions(triggerID: $trigger) { totalCount } ${text.join(' ')} }`,
    );
    expect([field.name, status, messages]).toEqual([field.name, 200, []]);
  }
  const all = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(({ name }) => !name.startsWith('__') && !MUTATED.test(name))
    .flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`));
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter((name) => !asked.has(name))).toEqual([]);
  await sandbox.close();
});
