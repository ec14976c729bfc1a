import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sandboxSchema } from '../../../src/sandbox/graphql/sandbox-schema.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';
import { SAAS_PROFILE, SERVER_PROFILES } from '../../../src/sandbox/server-profile.ts';
import { aliased } from '../../../src/wandb/operations/aliased.ts';
import { MAX_ALIASES, type Operation } from '../../../src/wandb/operations/operation.ts';
import { ask, startHarness } from '../../sandbox/api-client.ts';
import { everyOperation } from './every-operation.ts';

const SOURCES = ['operations', 'probe'].map((folder) =>
  join(import.meta.dirname, '../../../src/wandb', folder),
);

/** Asks for a field that no server has. */
const INVALID = 'probeUnknownFieldOperation';

function problems(
  schema: GraphQLSchema,
  { query, variables, operationName }: Operation<unknown>,
): string[] {
  const document = parse(query);
  const found = validate(schema, document).map(({ message }) => message);
  if (found.length > 0) return found;
  const operation = getOperationAST(document, operationName);
  const { errors = [] } = getVariableValues(
    schema,
    operation?.variableDefinitions ?? [],
    variables,
  );
  return errors.map(({ message }) => message);
}

describe.each(Object.entries(SERVER_PROFILES))('on a server like %s', (_name, profile) => {
  const operations = everyOperation({
    features: new Set(profile.features),
    hasFeatureQuery: profile.hasFeatureQuery,
    hasWebhookUpdate: profile.hasWebhookUpdate,
    hasWebhookTest: profile.hasWebhookTest,
    hasExecutions: profile.hasExecutions,
  });
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await startHarness({ profile });
  });
  afterAll(() => sandbox.close());

  it.each(Object.entries(operations))(
    '%s is valid, with its variables',
    (_operation, operation) => {
      expect(problems(sandboxSchema(profile), operation)).toEqual([]);
    },
  );

  it.each(Object.entries(operations).filter(([, { query }]) => query.startsWith('query')))(
    '%s has a response',
    async (_operation, { query, variables }) => {
      const { status, messages } = await ask(sandbox, query, variables);
      expect({ status, messages }).toEqual({ status: 200, messages: [] });
    },
  );
});

describe('the table of operations', () => {
  const all = everyOperation({ features: new Set(SAAS_PROFILE.features), hasFeatureQuery: true });

  it('holds every operation that the sources export', async () => {
    const tested = readFileSync(join(import.meta.dirname, 'every-operation.ts'), 'utf8');
    const files = SOURCES.flatMap((folder) =>
      readdirSync(folder).flatMap((file) => (file.endsWith('.ts') ? [join(folder, file)] : [])),
    );
    const exported = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return [...text.matchAll(/export function (\w+Operation)\(/gu)].map(([, name]) => name ?? '');
    });
    expect(exported.length).toBeGreaterThanOrEqual(12);
    expect(exported.filter((name) => !tested.includes(`${name}(`))).toEqual([INVALID]);
  });

  it('sends no text of a user inside an operation', () => {
    const names = ['Acme Inc', 'vision', 'classifier', 'churn', 'nobody', 'first'];
    for (const { query } of Object.values(all)) {
      expect(names.filter((name) => query.includes(`"${name}"`))).toEqual([]);
    }
  });

  it('names each operation as its text does', () => {
    for (const { query, operationName } of Object.values(all)) {
      expect(query).toMatch(new RegExp(`^(query|mutation) ${operationName}\\b`, 'u'));
    }
  });
});

describe('what the look-ups return', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startHarness();
  });
  afterAll(() => sandbox.close());

  const all = everyOperation({ features: new Set(SAAS_PROFILE.features), hasFeatureQuery: true });

  it('is null from the level on that does not exist', async () => {
    const operation = all['scopeLookup'];
    const { data } = await ask(sandbox, operation?.query ?? '', operation?.variables);
    expect(data).toMatchObject({
      scope0: { name: 'vision', entityType: 'team' },
      scope1: { project: { name: 'classifier', entityName: 'vision' } },
      scope2: { entityType: 'organization', project: { artifactCollection: { name: 'churn' } } },
      scope3: { project: { name: 'classifier', artifactCollection: null } },
      scope4: { name: 'vision', project: null },
      scope5: null,
    });
  });

  it('knows an organization by either of its names', async () => {
    const operation = all['organizations'];
    const { data } = await ask(sandbox, operation?.query ?? '', operation?.variables);
    const acme = {
      name: 'Acme Inc',
      orgEntity: { name: 'acme-inc-org' },
      featureFlags: [{ rampKey: 'automation_entity_scope', isEnabled: true }],
    };
    expect(data).toMatchObject({
      organization0: acme,
      organization1: null,
      entity0: { name: 'vision', organization: acme },
      entity1: { name: 'acme-inc-org', organization: acme },
    });
  });

  it('suggests names', async () => {
    const operation = all['candidates'];
    const { data } = await ask(sandbox, operation?.query ?? '', operation?.variables);
    expect(data).toEqual({
      entity0: { projects: { edges: [{ node: { name: 'classifier' } }] } },
      entity1: { project: { artifactCollections: { edges: [{ node: { name: 'weights' } }] } } },
    });
  });
});

describe('aliased', () => {
  it('gives each question variables of its own', () => {
    const questions = Array.from({ length: MAX_ALIASES }, (_, index) => ({
      alias: `scope${index}`,
      variables: { entity: `team-${index}` },
      select: ($: (name: string) => string) => `entity(name: ${$('entity')}) { id }`,
    }));
    const operation = aliased<unknown>('Many', questions);
    expect(Object.keys(operation.variables)).toHaveLength(MAX_ALIASES);
    expect(problems(sandboxSchema(SAAS_PROFILE), operation)).toEqual([]);
  });
});
