import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/diagnostics/failure.ts';
import type { AutomationApi } from '../../../src/model/automation-api.ts';
import type { IntegrationId, ScopeId } from '../../../src/model/ids.ts';
import type { Integration } from '../../../src/model/integration.ts';
import { resolveDeclarations } from '../../../src/workflow/plan/resolve-declarations.ts';
import { applied, desire } from '../../reconcile/samples.ts';
import { createInMemoryApi } from '../../support/in-memory-api.ts';
import { projectOf, rule } from '../declarations.ts';

const entity = 'vision';
const INTEGRATIONS: readonly Integration[] = [
  { id: 'S1' as IntegrationId, kind: 'slack', entity, channel: '#alerts', workspace: 'one' },
  { id: 'S2' as IntegrationId, kind: 'slack', entity, channel: 'twins', workspace: 'one' },
  { id: 'S3' as IntegrationId, kind: 'slack', entity, channel: '#twins', workspace: 'two' },
  { id: 'W1' as IntegrationId, kind: 'webhook', entity, name: 'dispatch' },
];

/** A server that knows every scope. */
function api(): AutomationApi {
  return {
    ...createInMemoryApi({ integrations: new Map([[entity, INTEGRATIONS]]) }),
    resolveScopes: async (refs) =>
      refs.map(() => ({
        status: 'found',
        scope: { kind: 'project', id: 'P1' as ScopeId, entity, project: 'classifier' },
      })),
  };
}

async function resolve(then: string) {
  const { value, diagnostics } = await resolveDeclarations(
    projectOf(rule('a', { then })).declarations,
    api(),
  );
  const action = value[0]?.automation.action;
  return {
    id: action !== undefined && 'integration' in action ? action.integration.id : undefined,
    problems: diagnostics.map(({ code, hint, range }) => `${range?.start.line} ${code}: ${hint}`),
  };
}

describe('resolveDeclarations', () => {
  it('says what does not exist, with the name that was meant', async () => {
    const lost: AutomationApi = {
      ...api(),
      resolveScopes: async () => [
        { status: 'not-found', missing: 'project', candidates: ['clasifier', 'other'] },
      ],
    };
    const { value, diagnostics } = await resolveDeclarations(
      projectOf(rule('a')).declarations,
      lost,
    );

    expect(value).toEqual([]);
    expect(diagnostics.map(({ code, hint }) => `${code}: ${hint}`)).toEqual([
      'resolve/not-found: Did you mean "clasifier"?',
    ]);
  });

  it.each([
    ['{ slack: { channel: alerts } }', 'S1'],
    ['{ slack: { channel: "#ALERTS" } }', 'S1'],
    ['{ slack: { channel: twins, workspace: two } }', 'S3'],
    ['{ id: S2 }', 'S2'],
  ])('finds %s', async (integration, id) => {
    expect(await resolve(`{ sendNotification: { integration: ${integration} } }`)).toEqual({
      id,
      problems: [],
    });
  });

  it('suggests the integration that was meant', async () => {
    const { problems } = await resolve('{ sendWebhook: { integration: { webhook: dispach } } }');

    expect(problems).toEqual(['4 resolve/integration-not-found: Did you mean "dispatch"?']);
  });

  it('says how to distinguish integrations of one name', async () => {
    const { problems } = await resolve(
      '{ sendNotification: { integration: { slack: { channel: twins } } } }',
    );

    expect(problems).toEqual([
      '4 resolve/ambiguous-integration: Name the workspace (`slack: { channel, workspace }`) or the id: { id: S2 }, { id: S3 }',
    ]);
  });

  it('refuses an integration of the wrong kind', async () => {
    const { problems } = await resolve('{ sendWebhook: { integration: { id: S1 } } }');

    expect(problems).toEqual([
      '4 resolve/wrong-integration: Run "wac integrations" to see what there is',
    ]);
  });

  it.each([
    ['the list has no such integration', api()],
    [
      'the key may not list it',
      {
        ...api(),
        readIntegrations: async () =>
          await Promise.reject(new Failure('Cannot see entity "alice"', { code: 'permission' })),
      },
    ],
  ])('finds an integration by its id in an automation that uses it: %s', async (_, server) => {
    const { declarations } = projectOf(
      rule('a', { then: '{ sendWebhook: { integration: { id: P7, entity: alice } } }' }),
    );
    const integration: Integration = { id: 'P7' as IntegrationId, kind: 'webhook', name: 'mine' };
    const using = applied([
      desire('other', { action: { kind: 'sendWebhook', integration, payload: '' } }),
    ]);
    const { value, diagnostics } = await resolveDeclarations(declarations, server, using);

    expect(diagnostics).toEqual([]);
    expect(value[0]?.automation.action).toMatchObject({ integration });
  });

  it('rejects where the key may not list an entity whose integration nothing shows', async () => {
    const { declarations } = projectOf(
      rule('a', { then: '{ sendWebhook: { integration: { id: P7, entity: alice } } }' }),
    );
    const refusing: AutomationApi = {
      ...api(),
      readIntegrations: async () =>
        await Promise.reject(new Failure('Cannot see entity "alice"', { code: 'permission' })),
    };

    await expect(resolveDeclarations(declarations, refusing, [])).rejects.toThrow('alice');
  });

  it('applies shadow mode to the action', async () => {
    const { declarations } = projectOf(
      rule('a', { then: '{ sendWebhook: { integration: { webhook: dispatch } } }' }),
    );
    const { value } = await resolveDeclarations(
      declarations.map((declaration) => ({ ...declaration, shadow: true })),
      api(),
    );

    expect(value[0]?.automation.action).toEqual({ kind: 'doNothing' });
  });
});

describe('names on the server that look alike', () => {
  const then = (webhook: string): string =>
    `{ sendWebhook: { integration: { webhook: "${webhook}" } } }`;
  const withHooks = (...names: readonly string[]): AutomationApi => ({
    ...api(),
    readIntegrations: async () =>
      new Map([
        [
          entity,
          names.map((name) => ({ id: name as IntegrationId, kind: 'webhook', entity, name })),
        ],
      ]),
  });
  const problemsOf = async (webhook: string, server: AutomationApi): Promise<readonly string[]> => {
    const { declarations } = projectOf(rule('a', { then: then(webhook) }));
    const { diagnostics } = await resolveDeclarations(declarations, server);
    return diagnostics.map(
      ({ severity, code, message, hint }) => `${severity} ${code}: ${message} | ${hint}`,
    );
  };

  it.each([
    ['CI', 'ci', 'letter case (U+0043 U+0049 and U+0063 U+0069)'],
    ['ci ', 'ci', 'spaces (U+0020 and nothing)'],
    ['c\u0456', 'ci', 'look-alike letters (U+0456 and U+0069)'],
  ])('%j is not found, and %j is there', async (wanted, there, difference) => {
    const [problem, ...others] = await problemsOf(wanted, withHooks('cj', there));
    expect(others).toEqual([]);
    expect(problem).toContain('error resolve/integration-not-found');
    expect(problem).toContain(`Did you mean "${there}"? It differs only in ${difference}.`);
  });

  it('a note names the other one where both are there, and the exact one is used', async () => {
    const server = withHooks('CI', 'ci', 'other');
    expect(await problemsOf('ci', server)).toEqual([
      'info resolve/look-alike: The manifest uses webhook ci; webhook CI is there too, and differs only in letter case (U+0063 U+0069 and U+0043 U+0049) | Check that the manifest names the one that is meant.',
    ]);
    expect(await problemsOf('other', server)).toEqual([]);
  });

  it('a note names another scope that automations on the server are in', async () => {
    const { declarations } = projectOf(rule('a'));
    const [live] = applied([desire('x')]);
    if (live === undefined) throw new Error('nothing applied');
    const other = { kind: 'project', id: 'P2' as ScopeId, entity, project: 'Classifier' } as const;
    const { diagnostics, value } = await resolveDeclarations(declarations, api(), [
      { ...live, scope: other },
    ]);
    expect(value).toHaveLength(1);
    expect(diagnostics.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      'info The manifest uses project vision/classifier; project vision/Classifier is there too, and differs only in letter case (U+0063 and U+0043)',
    ]);
  });

  it('locates nothing where there is no problem: a lookup parses the file again and keeps its tree', async () => {
    const { declarations } = projectOf(
      rule('a', { then: '{ sendNotification: { integration: { slack: { channel: alerts } } } }' }),
    );
    const unlocated = declarations.map((declaration) => ({
      ...declaration,
      source: {
        range: declaration.source.range,
        get ranges(): never {
          throw new Error('a location was looked up');
        },
      },
    }));
    const [live] = applied([desire('x')]);
    if (live === undefined) throw new Error('nothing applied');
    const { value, diagnostics } = await resolveDeclarations(unlocated, api(), [live]);
    expect(value).toHaveLength(1);
    expect(diagnostics).toEqual([]);
  });
});
