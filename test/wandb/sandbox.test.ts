import { afterEach, describe, expect, it } from 'vitest';
import type { AutomationDraft, Observed } from '../../src/model/automation.ts';
import type { AutomationApi } from '../../src/model/automation-api.ts';
import type { AutomationId, ScopeId } from '../../src/model/ids.ts';
import type { Scope, ScopeRef } from '../../src/model/scope.ts';
import { provisionSandbox, type SandboxSeed } from '../../src/sandbox/provision/provision.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox-options.ts';
import {
  SAAS_PROFILE,
  SERVER_PROFILES,
  withoutFeatures,
} from '../../src/sandbox/server-profile.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import type { AutomationApiOptions } from '../../src/wandb/create-api.ts';
import { grantWrites } from '../../src/wandb/transport/write-grant.ts';
import { startHarness } from '../sandbox/api-client.ts';
import { connectApi, FRESH } from './connect-api.ts';
import { containing, matching } from './text-matchers.ts';

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

interface Harness {
  readonly api: AutomationApi;
  readonly sandbox: Sandbox;
}

async function connect(
  sandbox: Sandbox,
  options: Partial<AutomationApiOptions> = {},
): Promise<Harness> {
  const api = await connectApi(sandbox.url, {
    credential: { kind: 'api-key', key: sandbox.apiKey },
    grant: grantWrites('apply'),
    ...options,
  });
  closers.push(api.close, sandbox.close);
  return { api, sandbox };
}

async function harness(options: SandboxOptions = {}): Promise<Harness> {
  return await connect(await startHarness(options));
}

const REQUEST = { entities: ['vision', 'nlp'], organizations: ['Acme Inc'], formerEntities: [] };
const PROJECT: ScopeRef = { kind: 'project', entity: 'vision', project: 'classifier' };

async function found(api: AutomationApi, ref: ScopeRef): Promise<Scope> {
  const [resolution] = await api.resolveScopes([ref]);
  if (resolution?.status !== 'found') expect.fail(JSON.stringify(resolution));
  return resolution.scope;
}

function draft(scope: Scope, more: Partial<AutomationDraft> = {}): AutomationDraft {
  return {
    name: 'Linked',
    description: 'Told.\n[wac:acme/x#linked@1:0.0.0.0.0.0]',
    enabled: true,
    scope,
    event: { kind: 'linkArtifact', filter: { alias: 'prod' } },
    action: { kind: 'doNothing' },
    ...more,
  };
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => expect.fail('it did not fail'),
    (error: unknown) => error,
  );
}

const PROFILES = Object.entries(SERVER_PROFILES);

describe.each(PROFILES)('a server like %s', (_name, profile) => {
  it('can be read, written, read again and cleared', async () => {
    const { api, sandbox } = await harness({ profile, emptyPages: true, pageSize: { max: 1 } });
    const scope = await found(api, PROJECT);
    const hook = (await api.readIntegrations(['vision']))
      .get('vision')
      ?.find(({ kind }) => kind === 'webhook');
    if (hook === undefined) expect.fail('the seed has a webhook');
    // Every server has webhooks; the oldest cannot do nothing.
    const action = { kind: 'sendWebhook', integration: hook, payload: '{"a":1}' } as const;
    const created = await api.createAutomation(draft(scope, { action }), FRESH);
    if (!profile.respondsWithWrongId) expect(created.id).toMatch(/^[\w=]+$/);
    await api.createAutomation(draft(scope, { action, name: 'Other' }), FRESH);

    const { automations, entities } = await api.readInventory(REQUEST);
    expect(automations.map(({ name }) => name).sort()).toEqual(['Linked', 'Other']);
    const [linked] = automations.filter(({ name }) => name === 'Linked') as [Observed];
    expect(linked).toMatchObject({
      description: draft(scope).description,
      scope,
      event: { kind: 'linkArtifact', filter: { alias: 'prod' } },
      action: {
        kind: 'sendWebhook',
        integration: { id: hook.id, name: 'dispatch' },
        payload: '{"a":1}',
      },
      listedIn: 'vision',
    });
    const seesEntityScopes = profile.features.includes('QUERY_AUTOMATIONS_ON_ENTITY');
    expect(entities.map((entity) => [entity.kind, entity.seesEntityScopes, entity.hidden])).toEqual(
      [
        ['organization', seesEntityScopes, 0],
        ['team', seesEntityScopes, 0],
        ['team', seesEntityScopes, 0],
      ],
    );

    await api.updateAutomation(linked.id, draft(scope, { action, enabled: false }), FRESH);
    const slots = await api.readSlots([{ scope, name: 'Linked' }]);
    expect(slots.map(({ id, enabled }) => [id, enabled])).toEqual([[linked.id, false]]);
    await api.deleteAutomation(linked.id, FRESH);
    expect(await api.readSlots([{ scope, name: 'Linked' }])).toEqual([]);
    expect(sandbox.counts.mutations).toBe(4);
  });

  it('says which scopes it cannot hold', async () => {
    const { api } = await harness({ profile });
    const [team] = await api.resolveScopes([{ kind: 'team', entity: 'vision' }]);
    expect(team).toMatchObject(
      profile.features.includes('AUTOMATION_SCOPE_ENTITY')
        ? { status: 'found', scope: { kind: 'team', entity: 'vision' } }
        : { status: 'unsupported', feature: 'AUTOMATION_SCOPE_ENTITY' },
    );
  });
});

describe('names', () => {
  it('resolves every kind of scope, in order, few requests', async () => {
    const { api, sandbox } = await harness();
    const refs: readonly ScopeRef[] = [
      PROJECT,
      { ...PROJECT, collection: 'weights' },
      { kind: 'registry', organization: 'Acme Inc', registry: 'models' },
      {
        kind: 'registry',
        organization: 'acme-inc',
        registry: 'wandb-registry-models',
        collection: 'churn',
      },
      { kind: 'team', entity: 'nlp' },
      { kind: 'organization', organization: 'Acme Inc' },
      PROJECT,
    ];
    const backing = sandbox.store.organizationByName('Acme Inc')?.entity ?? '';
    const named = refs.map((ref) =>
      'organization' in ref && ref.organization === 'acme-inc'
        ? { ...ref, organization: backing }
        : ref,
    );
    const resolutions = await api.resolveScopes(named);
    expect(resolutions).toMatchObject([
      { scope: { kind: 'project', entity: 'vision', project: 'classifier' } },
      { scope: { kind: 'project', project: 'classifier', collection: 'weights' } },
      { scope: { kind: 'registry', entity: backing, project: 'wandb-registry-models' } },
      { scope: { kind: 'registry', entity: backing, collection: 'churn' } },
      { scope: { kind: 'team', entity: 'nlp' } },
      { scope: { kind: 'organization', entity: backing } },
      { scope: { kind: 'project', entity: 'vision', project: 'classifier' } },
    ]);
    expect(sandbox.counts.requests).toBe(3);
    await api.resolveScopes(named);
    expect(sandbox.counts.requests).toBe(3);
  });

  it('says what is missing, and what there is instead', async () => {
    const { api, sandbox } = await harness();
    const resolutions = await api.resolveScopes([
      { kind: 'project', entity: 'vision', project: 'clasifier' },
      { ...PROJECT, collection: 'weigths' },
      { kind: 'registry', organization: 'Acme Inc', registry: 'modells' },
      { kind: 'registry', organization: 'Acme', registry: 'models' },
      { kind: 'team', entity: 'visoin' },
      { kind: 'project', entity: 'visoin', project: 'classifier' },
      { kind: 'organization', organization: 'Acme' },
    ]);
    expect(resolutions).toMatchObject([
      { status: 'not-found', missing: 'project', candidates: ['classifier'] },
      { status: 'not-found', missing: 'collection', candidates: ['weights'] },
      { status: 'not-found', missing: 'registry', candidates: ['models'] },
      { status: 'not-found', missing: 'organization' },
      { status: 'not-found', missing: 'entity' },
      { status: 'not-found', missing: 'entity' },
      { status: 'not-found', missing: 'organization' },
    ]);
    expect(sandbox.counts.requests).toBe(4);
  });

  it('refuses scopes on entities where the flag of the organization is off', async () => {
    const { api, sandbox } = await harness();
    const organization = sandbox.store.organizationByName('Acme Inc');
    if (organization !== undefined) organization.flags = { automation_entity_scope: false };
    const unsupported = { status: 'unsupported', feature: 'automation_entity_scope' };
    expect(
      await api.resolveScopes([
        { kind: 'team', entity: 'vision' },
        { kind: 'organization', organization: 'Acme Inc' },
      ]),
    ).toEqual([unsupported, unsupported]);
  });

  it('asks for at most fifty at a time', async () => {
    const { api, sandbox } = await harness();
    const refs = Array.from(
      { length: 120 },
      (_, index): ScopeRef => ({ ...PROJECT, collection: `c${index}` }),
    );
    expect(new Set((await api.resolveScopes(refs)).map(({ status }) => status))).toEqual(
      new Set(['not-found']),
    );
    expect(sandbox.counts.byOperation.get('ScopeLookup')).toBe(3);
    expect(sandbox.counts.byOperation.get('Candidates')).toBe(1);
  });
});

describe('places', () => {
  it('finds every automation of a name in the entity, whatever its scope', async () => {
    const { api } = await harness();
    const project = await found(api, PROJECT);
    const team = await found(api, { kind: 'team', entity: 'vision' });
    await api.createAutomation(draft(project), FRESH);
    await api.createAutomation(draft(team), FRESH);
    await api.createAutomation(draft(team, { name: 'Other "quoted" \\ name' }), FRESH);
    const read = await api.readSlots([
      { scope: project, name: 'Linked' },
      { scope: team, name: 'Linked' },
      { scope: team, name: 'Other "quoted" \\ name' },
      { scope: team, name: 'Nothing' },
    ]);
    expect(read.map(({ name, scope }) => [name, scope.kind]).sort()).toEqual([
      ['Linked', 'project'],
      ['Linked', 'team'],
      ['Other "quoted" \\ name', 'team'],
    ]);
  });

  it('reads a name that fills several pages to its end, and is always fresh', async () => {
    const { api, sandbox } = await harness({ pageSize: { max: 2 } });
    const scopes = await Promise.all(
      [
        PROJECT,
        { ...PROJECT, collection: 'weights' },
        { kind: 'team', entity: 'vision' } as const,
      ].map((ref) => found(api, ref)),
    );
    for (const scope of scopes) await api.createAutomation(draft(scope), FRESH);
    const [first] = scopes as [Scope];
    expect(await api.readSlots([{ scope: first, name: 'Linked' }])).toHaveLength(3);
    sandbox.store.state.triggers = sandbox.store.state.triggers.slice(0, -1);
    expect(await api.readSlots([{ scope: first, name: 'Linked' }])).toHaveLength(2);
  });

  it('takes what a list counts and does not show for unknown, not for gone', async () => {
    const { api, sandbox } = await harness();
    const scope = await found(api, PROJECT);
    const { id } = await api.createAutomation(draft(scope), FRESH);
    const [record] = sandbox.store.state.triggers;
    if (record === undefined) expect.fail('nothing was created');
    record.isHidden = true;

    await expect(api.readSlots([{ scope, name: 'Linked', id }])).rejects.toMatchObject({
      code: 'incomplete-read',
    });
    expect(await api.readSlots([{ scope, name: 'Linked' }])).toEqual([]);
    sandbox.store.state.triggers = sandbox.store.state.triggers.slice(0, -1);
    expect(await api.readSlots([{ scope, name: 'Linked', id }])).toEqual([]);
  });

  it('asks for many in one request', async () => {
    const { api, sandbox } = await harness();
    const scope = await found(api, PROJECT);
    const before = sandbox.counts.requests;
    await api.readSlots(Array.from({ length: 50 }, (_, index) => ({ scope, name: `n${index}` })));
    expect(sandbox.counts.requests - before).toBe(1);
    await expect(api.readSlots([])).resolves.toEqual([]);
    expect(sandbox.counts.requests - before).toBe(1);
  });
});

describe('integrations', () => {
  it('are read once for each team', async () => {
    const { api, sandbox } = await harness({ pageSize: { max: 1 } });
    const read = await api.readIntegrations(['vision', 'nlp', 'vision']);
    expect(read.get('vision')).toMatchObject([
      { kind: 'slack', entity: 'vision', channel: containing('ml-alerts') },
      { kind: 'webhook', entity: 'vision', name: 'dispatch', url: matching(/^http/) },
    ]);
    expect(read.get('nlp')).toHaveLength(1);
    const { requests } = sandbox.counts;
    await api.readIntegrations(['nlp']);
    expect(sandbox.counts.requests).toBe(requests);
  });
});

describe('refusals', () => {
  it('a taken name is a conflict, an unknown id is not found', async () => {
    const { api } = await harness();
    const scope = await found(api, PROJECT);
    const { id } = await api.createAutomation(draft(scope), FRESH);
    expect(await failureOf(api.createAutomation(draft(scope), FRESH))).toMatchObject({
      code: 'conflict',
      status: 409,
      message: containing('create automation "Linked"'),
    });
    await api.deleteAutomation(id, FRESH);
    expect(await failureOf(api.updateAutomation(id, draft(scope), FRESH))).toMatchObject({
      code: 'not-found',
    });
    expect(await failureOf(api.deleteAutomation(id, FRESH))).toMatchObject({ code: 'not-found' });
  });

  it('a wrong key is reported, and never shown', async () => {
    const sandbox = await startHarness();
    const key = 'w'.repeat(40);
    const { api } = await connect(sandbox, { credential: { kind: 'api-key', key } });
    const failure = await failureOf(api.readInventory(REQUEST));
    expect(failure).toMatchObject({ code: 'authentication' });
    expect(`${String(failure)}${JSON.stringify(failure)}`).not.toContain(key);
  });

  it('what the server does not know is not sent as a write', async () => {
    const profile = withoutFeatures(SAAS_PROFILE, ['AUTOMATION_EVENT_RUN_METRIC_ZSCORE']);
    const { api } = await harness({ profile });
    const scope = await found(api, PROJECT);
    const condition = {
      kind: 'zscore',
      metric: 'loss',
      window: 30,
      threshold: 3,
      direction: 'ANY',
    } as const;
    const failure = await failureOf(
      api.createAutomation(
        draft(scope, { event: { kind: 'runMetric', condition, runs: {} } }),
        FRESH,
      ),
    );
    expect(failure).toMatchObject({ code: 'server', status: 400 });
  });
});

describe('lost responses', () => {
  it.each(['before', 'after'] as const)(
    'a write that is dropped %s it happened is not sent again',
    async (at) => {
      const { api, sandbox } = await harness({
        onRequest: ({ kind }) => (kind === 'mutation' ? { kind: 'drop', at } : undefined),
      });
      const scope = await found(api, PROJECT);
      expect(await failureOf(api.createAutomation(draft(scope), FRESH))).toMatchObject({
        code: 'network',
        wasSent: true,
      });
      expect(sandbox.counts.mutations).toBe(1);
      expect(await api.readSlots([{ scope, name: 'Linked' }])).toHaveLength(at === 'after' ? 1 : 0);
    },
  );

  it('a read survives drops, halves and 503', async () => {
    let requests = 0;
    const { api } = await harness({
      onRequest: () => {
        requests += 1;
        return [
          { kind: 'drop' } as const,
          { kind: 'status', status: 503 } as const,
          { kind: 'truncate' } as const,
        ][requests - 1];
      },
    });
    const failure = await api.readCapabilities().then(
      () => undefined,
      (error: unknown) => error,
    );
    // A half response with status 200 is either noticed as a broken connection or is no JSON.
    if (failure !== undefined) expect(failure).toMatchObject({ code: 'server' });
  });
});

describe('the request law', () => {
  /** Three teams, an organization, 100 projects, 500 automations. */
  async function bigHarness(): Promise<{
    sandbox: Sandbox;
    refs: readonly ScopeRef[];
    automations: number;
  }> {
    const entities = ['alpha', 'beta', 'gamma'];
    const projects = Array.from({ length: 100 }, (_, index) => ({
      entity: entities[index % 3] ?? '',
      project: `p${index}`,
    }));
    const seed: SandboxSeed = {
      entities,
      organizations: ['Acme Inc'],
      projects,
      registries: [{ organization: 'Acme Inc', registry: 'models' }],
      collections: [],
      integrations: entities.map((entity) => ({ kind: 'webhook', entity, name: 'hook' })),
    };
    const sandbox = await startSandbox();
    provisionSandbox(sandbox.store, seed, () => new Date(0));
    const entity = (name: string): number => sandbox.store.entityByName(name)?.number ?? -1;
    const scopes = [
      ...projects.map(({ entity: owner, project }) => ({
        kind: 'project' as const,
        number: sandbox.store.projectByName(owner, project)?.number ?? -1,
      })),
      ...entities.map((name) => ({ kind: 'entity' as const, number: entity(name) })),
    ];
    for (let index = 0; index < 500; index++) {
      sandbox.store.add('triggers', {
        number: sandbox.store.nextNumber(),
        name: `a${index}`,
        description: null,
        enabled: true,
        createdAt: '2026-01-01T00:00:00Z',
        updatedAt: null,
        createdBy: 'me',
        scope: scopes[index % scopes.length] ?? { kind: 'entity', number: -1 },
        eventType: 'LINK_MODEL',
        eventFilter: '{"$or":[{"$and":[]}]}',
        action: { type: 'NO_OP', noOp: true },
        lastExecutedAt: null,
        isHidden: false,
      });
    }
    await sandbox.store.commit();
    const refs: readonly ScopeRef[] = [
      ...projects.map(
        ({ entity: owner, project }): ScopeRef => ({ kind: 'project', entity: owner, project }),
      ),
      ...entities.map((name): ScopeRef => ({ kind: 'team', entity: name })),
      { kind: 'organization', organization: 'Acme Inc' },
    ];
    return { sandbox, refs, automations: 500 };
  }

  it('lists, integrations and two more requests, and no write', async () => {
    const { sandbox, refs, automations } = await bigHarness();
    const { api } = await connect(sandbox);
    const entities = ['alpha', 'beta', 'gamma'];
    await api.readCapabilities();
    const inventory = await api.readInventory({
      entities,
      organizations: ['Acme Inc'],
      formerEntities: [],
    });
    const [resolutions] = await Promise.all([
      api.resolveScopes(refs),
      api.readIntegrations(entities),
    ]);
    expect(inventory.automations).toHaveLength(automations);
    expect(new Set(resolutions.map(({ status }) => status))).toEqual(new Set(['found']));
    const { byOperation, requests, mutations } = sandbox.counts;
    const pages = (byOperation.get('EntityTriggers') ?? 0) + (byOperation.get('Integrations') ?? 0);
    expect(pages).toBeLessThanOrEqual(3 * 2 + 1 + 3);
    expect(requests - pages).toBe(2);
    expect(mutations).toBe(0);
  });
});

describe('writes need a grant', () => {
  it('and without one nothing reaches the server', async () => {
    const sandbox = await startHarness();
    const api = await connectApi(sandbox.url, {
      credential: { kind: 'api-key', key: sandbox.apiKey },
    });
    closers.push(api.close, sandbox.close);
    const scope = await found(api, PROJECT);
    for (const write of [
      () => api.createAutomation(draft(scope), FRESH),
      () =>
        api.updateAutomation('x' as AutomationId, draft({ ...scope, id: 'y' as ScopeId }), FRESH),
      () => api.deleteAutomation('x' as AutomationId, FRESH),
    ]) {
      await expect(write()).rejects.toThrow(/Bug in wac.*without a write grant/);
    }
    expect(sandbox.counts.mutations).toBe(0);
  });
});
