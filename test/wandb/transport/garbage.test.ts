import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Failure } from '../../../src/diagnostics/failure.ts';
import type { AutomationApi } from '../../../src/model/automation-api.ts';
import type { AutomationId, ScopeId } from '../../../src/model/ids.ts';
import { grantWrites } from '../../../src/wandb/transport/write-grant.ts';
import { fc } from '../../support/fast-check.ts';
import { sizeOf } from '../../support/size.ts';
import { capabilities, connectApi, FRESH } from '../connect-api.ts';
import { type ScriptedServer, startScriptedServer } from '../scripted-server.ts';

const PAGE_INFO = { endCursor: null, hasNextPage: false };
const TRIGGER = {
  id: 'T',
  name: 'n',
  description: null,
  enabled: true,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: null,
  createdBy: { username: 'me' },
  scope: {
    __typename: 'ArtifactSequence',
    id: 'C',
    name: 'weights',
    project: { name: 'classifier', entityName: 'vision' },
  },
  triggeringCondition: {
    __typename: 'FilterEventTriggeringCondition',
    eventType: 'RUN_METRIC',
    filter: JSON.stringify({
      run_filter: '{"$and":[]}',
      run_metric_filter: { threshold_filter: { name: 'loss', cmp_op: '$gt', threshold: 1 } },
    }),
  },
  triggeredAction: {
    __typename: 'NotificationTriggeredAction',
    integration: { __typename: 'SlackIntegration', id: 'I', teamName: 'acme', channelName: 'ml' },
    title: 't',
    message: 'm',
    severity: 'INFO',
  },
};
const TRIGGERS = { totalCount: 1, pageInfo: PAGE_INFO, edges: [{ node: TRIGGER }] };
const ORGANIZATION = {
  name: 'Acme',
  orgEntity: { id: 'E2', name: 'acme', entityType: 'organization' },
  featureFlags: [{ rampKey: 'automation_entity_scope', isEnabled: true }],
};
const TEAM = { id: 'E1', name: 'vision', entityType: 'team' };
const PROJECT = { id: 'P', name: 'classifier', entityName: 'vision' };
const NAMES = { edges: [{ node: { name: 'other' } }] };

/** A response to each operation as a server gives it. */
const GOOD: Readonly<Record<string, unknown>> = {
  Organizations: {
    organization0: ORGANIZATION,
    entity0: { ...TEAM, organization: ORGANIZATION },
    entity1: { ...TEAM, organization: ORGANIZATION },
  },
  EntityTriggers: { entity: { ...TEAM, triggers: TRIGGERS } },
  ProjectWalk: {
    entity: {
      ...TEAM,
      projects: { pageInfo: PAGE_INFO, edges: [{ node: { ...PROJECT, triggers: [TRIGGER] } }] },
    },
  },
  Integrations: {
    entity: {
      ...TEAM,
      integrations: {
        pageInfo: PAGE_INFO,
        edges: [{ node: { __typename: 'SlackIntegration', id: 'I', channelName: 'ml' } }],
      },
    },
  },
  ScopeLookup: {
    scope0: { ...TEAM, project: { ...PROJECT, artifactCollection: { id: 'C', name: 'weights' } } },
    scope1: { ...TEAM, name: 'acme', project: null },
    scope2: TEAM,
  },
  Candidates: { entity0: { projects: NAMES, project: { artifactCollections: NAMES } } },
  Slots: { slot0: { name: 'vision', triggers: TRIGGERS } },
  ProjectTriggers: { project0: { ...PROJECT, triggers: [TRIGGER] } },
  CreateTrigger: { result: { trigger: TRIGGER, clientMutationId: null } },
  UpdateTrigger: { result: { trigger: TRIGGER, clientMutationId: null } },
  DeleteTrigger: { result: { success: true, clientMutationId: null } },
};

const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, '', 'text', '{}', [], [null], {}, [[]], {
    a: 1,
  }),
  fc.jsonValue(),
);

/** A value with one part replaced, chosen by a number. */
function corrupt(value: unknown, slot: number, by: unknown): unknown {
  const slots = pathsOf(value);
  return replaceAt(value, slots[slot % slots.length] ?? [], by);
}

type Path = readonly (string | number)[];

function pathsOf(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const below = Object.entries(value).flatMap(([key, inner]) =>
    pathsOf(inner).map((path): Path => [key, ...path]),
  );
  return [[], ...below];
}

function replaceAt(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      String(index) === key ? replaceAt(item, rest, by) : item,
    );
  }
  const object = value as Record<string, unknown>;
  return { ...object, [key]: replaceAt(object[key], rest, by) };
}

const SCOPE = {
  kind: 'project',
  id: 'P' as ScopeId,
  entity: 'vision',
  project: 'classifier',
} as const;
const DRAFT = {
  name: 'n',
  description: '',
  enabled: true,
  scope: SCOPE,
  event: { kind: 'linkArtifact', filter: {} },
  action: { kind: 'doNothing' },
} as const;

const CALLS: Readonly<Record<string, (api: AutomationApi) => Promise<unknown>>> = {
  readCapabilities: (api) => api.readCapabilities(),
  readInventory: (api) =>
    api.readInventory({ entities: ['vision'], organizations: ['Acme'], formerEntities: ['old'] }),
  readIntegrations: (api) => api.readIntegrations(['vision']),
  resolveScopes: (api) =>
    api.resolveScopes([
      { kind: 'project', entity: 'vision', project: 'classifier', collection: 'weights' },
      { kind: 'registry', organization: 'Acme', registry: 'models' },
      { kind: 'team', entity: 'vision' },
    ]),
  readSlots: (api) => api.readSlots([{ scope: SCOPE, name: 'n' }]),
  createAutomation: (api) => api.createAutomation(DRAFT, FRESH),
  updateAutomation: (api) => api.updateAutomation('T' as AutomationId, DRAFT, FRESH),
  deleteAutomation: (api) => api.deleteAutomation('T' as AutomationId, FRESH),
};

/** The fault in the responses: one part of one operation's response. */
interface Corruption {
  readonly operation: number;
  readonly slot: number;
  readonly by: unknown;
}

let server: ScriptedServer;
let features: readonly string[] = [];
let corruption: Corruption = { operation: 0, slot: 0, by: null };
let asked = new Set<string>();

/** A good response about the entity that was asked for. */
function goodResponse(operationName: string, entity: string | undefined): unknown {
  if (operationName === 'Capabilities') return capabilities(...features, 'ANOTHER');
  const good = GOOD[operationName];
  return entity === undefined ? good : replaceAt(good, ['entity', 'name'], entity);
}

function responseTo(operationName: string, entity: string | undefined): unknown {
  const good = goodResponse(operationName, entity);
  asked.add(operationName);
  const { operation, slot, by } = corruption;
  // The first operation that a call sends, the second, or the third.
  return [...asked].indexOf(operationName) === operation ? corrupt(good, slot, by) : good;
}

beforeAll(async () => {
  server = await startScriptedServer(({ body }) => {
    const { operationName, variables } = JSON.parse(body) as {
      operationName: string;
      variables: { entity?: string };
    };
    return { body: { data: responseTo(operationName, variables.entity) } };
  });
});
afterAll(() => server.close());

const SERVERS: Readonly<Record<string, readonly string[]>> = {
  new: ['QUERY_AUTOMATIONS_ON_ENTITY', 'AUTOMATION_SCOPE_ENTITY'],
  old: ['AUTOMATION_EVENT_RUN_METRIC'],
};

/** Makes a call, and gives what it fails with; undefined when it does not. */
async function attempt(call: (api: AutomationApi) => Promise<unknown>): Promise<unknown> {
  asked = new Set();
  const api = await connectApi(server.url, { grant: grantWrites('apply') });
  try {
    await call(api);
    return undefined;
  } catch (error) {
    return error;
  } finally {
    await api.close();
  }
}

describe.each(Object.entries(SERVERS))(
  'a response of any shape from a server that is %s',
  (_name, has) => {
    it.each(Object.entries(CALLS))('never crashes %s', async (_call, call) => {
      features = has;
      corruption = { operation: -1, slot: 0, by: null };
      expect(await attempt(call)).toBeUndefined();
      await fc.assert(
        fc.asyncProperty(fc.nat(3), fc.nat(1000), junk, async (operation, slot, by) => {
          corruption = { operation, slot, by };
          const error = await attempt(call);
          if (error !== undefined) expect(error).toBeInstanceOf(Failure);
        }),
        { numRuns: sizeOf(60) },
      );
    });
  },
);
