/** Optional parts of what a server can do: whatever is missing, no command stops. */
import { afterEach, describe, expect, it } from 'vitest';
import { connectApi } from '../connect-api.ts';
import { startScriptedServer } from '../scripted-server.ts';

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

interface ServerOptions {
  /** Fields that the server does not have. */
  readonly unknown?: readonly string[];
  /** Its response to the first request, which replaces everything else. */
  readonly first?: { readonly status: number; readonly message: string };
  readonly flags?: readonly { readonly rampKey: string; readonly isEnabled: boolean }[];
}

async function open(options: ServerOptions) {
  const asked: string[] = [];
  const server = await startScriptedServer(({ body }) => {
    const { query } = JSON.parse(body) as { query: string };
    asked.push(query);
    if (asked.length === 1 && options.first !== undefined) {
      const { status, message } = options.first;
      return { status, body: { errors: [{ message }] } };
    }
    const unknown = (options.unknown ?? []).filter((name) =>
      new RegExp(`\\b${name}\\b`).test(query),
    );
    if (unknown.length > 0) {
      return {
        status: 400,
        body: {
          errors: unknown.map((name) => ({ message: `Cannot query field "${name}" on type "T".` })),
        },
      };
    }
    return { body: { data: dataFor(query, options) } };
  });
  const api = await connectApi(server.url);
  closers.push(() => api.close(), server.close);
  return { api, asked };
}

function dataFor(query: string, { flags = [] }: ServerOptions): unknown {
  if (query.startsWith('query Capabilities')) {
    return {
      serverInfo: {
        ...(query.includes('features')
          ? { features: [{ name: 'AUTOMATION_SCOPE_ENTITY', isEnabled: true }] }
          : {}),
        latestLocalVersionInfo: { versionOnThisInstanceString: '0.85.0' },
      },
      viewer: {
        ...(/\busername\b/.test(query) ? { username: 'ada' } : { id: 'U1' }),
        ...(/(username|id) entity/.test(query) ? { entity: 'acme' } : {}),
      },
    };
  }
  if (query.startsWith('query Organizations')) {
    const organization = {
      name: 'acme',
      orgEntity: { id: 'E1', name: 'acme-org', entityType: 'organization' },
      ...(query.includes('featureFlags') ? { featureFlags: flags } : {}),
    };
    return { entity0: { id: 'E2', name: 'vision', entityType: 'team', organization } };
  }
  return { scope0: { __typename: 'Entity', id: 'E2', name: 'vision', entityType: 'team' } };
}

describe('the query of what a server can do', () => {
  it.each([
    [['latestLocalVersionInfo']],
    [['versionOnThisInstanceString']],
    [['entity']],
    [['features']],
    [['serverInfo']],
    [['features', 'latestLocalVersionInfo', 'entity']],
  ])('works without %j', async (unknown) => {
    const { api } = await open({ unknown });
    const capabilities = await api.readCapabilities();
    expect(capabilities.viewer?.username).toBe('ada');
    const hasFeatures = !unknown.some((name) => name === 'features' || name === 'serverInfo');
    expect(capabilities.hasFeatureQuery).toBe(hasFeatures);
    expect(capabilities.missing.has('entityScopes')).toBe(!hasFeatures);
  });

  it.each([[['username']], [['username', 'entity', 'features', 'latestLocalVersionInfo']]])(
    'knows no viewer, and goes on, without %j',
    async (unknown) => {
      const { api } = await open({ unknown });
      const capabilities = await api.readCapabilities();
      expect(capabilities.viewer).toBeUndefined();
      expect(capabilities.hasFeatureQuery).toBe(!unknown.includes('features'));
    },
  );

  it.each([
    [200, 'failed to look up the newest release'],
    [422, 'GRAPHQL_VALIDATION_FAILED'],
  ])('keeps the features when something else is refused (%i)', async (status, message) => {
    const { api, asked } = await open({ first: { status, message } });
    const capabilities = await api.readCapabilities();
    expect(capabilities.missing.has('entityScopes')).toBe(false);
    expect(asked).toHaveLength(2);
  });

  it('does not go on without a viewer', async () => {
    const { api } = await open({ unknown: ['viewer'] });
    await expect(api.readCapabilities()).rejects.toMatchObject({ code: 'server' });
  });

  it('does not ask again when the key is refused', async () => {
    const { api, asked } = await open({ first: { status: 401, message: 'no' } });
    await expect(api.readCapabilities()).rejects.toMatchObject({ code: 'authentication' });
    expect(asked).toHaveLength(1);
  });
});

describe('the flag automation_entity_scope', () => {
  const flag = (isEnabled: boolean): ServerOptions => ({
    flags: [{ rampKey: 'automation_entity_scope', isEnabled }],
  });
  it.each<readonly [string, ServerOptions, string]>([
    ['on', flag(true), 'found'],
    ['absent', {}, 'found'],
    ['not known to the server', { unknown: ['featureFlags'] }, 'found'],
    ['off', flag(false), 'unsupported'],
  ])('%s', async (_name, options, status) => {
    const { api } = await open(options);
    const [scope] = await api.resolveScopes([{ kind: 'team', entity: 'vision' }]);
    expect(scope).toMatchObject({ status });
  });
});
