/** Webhooks that exist become manifests that are read back as the same, or are left out with the reason. */
import { describe, expect, it } from 'vitest';
import { exportManifests } from '../../../src/manifest/export/export-manifests.ts';
import type { ExportableWebhook } from '../../../src/manifest/export/export-webhooks.ts';
import { loadProject } from '../../../src/manifest/load-project.ts';
import type { IntegrationId } from '../../../src/model/ids.ts';

interface Made extends Partial<Omit<ExportableWebhook, 'live'>> {
  readonly name: string;
  readonly id?: string;
  readonly url?: string;
  readonly accessToken?: string | null;
}

function webhook({ name, id, url, accessToken = null, ...rest }: Made): ExportableWebhook {
  return {
    team: 'vision',
    ...rest,
    live: {
      id: (id ?? `id of ${name}`) as IntegrationId,
      kind: 'webhook',
      name,
      url: url ?? 'https://example.com/hook',
      accessToken,
      secret: null,
    },
  };
}

function exported(webhooks: readonly ExportableWebhook[]): ReturnType<typeof exportManifests> {
  return exportManifests([], { owner: 'acme/ml', onRemove: 'delete', webhooks });
}

function loaded({ files }: ReturnType<typeof exportManifests>): ReturnType<typeof loadProject> {
  const [configuration, ...manifests] = files;
  if (configuration === undefined) throw new Error('No configuration was written');
  return loadProject({ tree: { configuration, files: manifests }, directory: '.' });
}

describe('a webhook', () => {
  it('becomes a manifest of its team that adopts it', () => {
    const made = exported([
      webhook({ name: 'GitHub dispatch', accessToken: 'GITHUB_TOKEN' }),
      webhook({ name: 'GitHub dispatch', id: 'another', team: 'nlp' }),
    ]);
    expect(made.left).toEqual([]);
    expect(made.leftWebhooks).toEqual([]);
    const { value, diagnostics } = loaded(made);
    expect(diagnostics).toEqual([]);
    expect(
      value?.webhooks?.map(({ key, entity, content, lifecycle }) => ({
        key,
        entity,
        content,
        adopt: lifecycle.adopt,
      })),
    ).toEqual([
      {
        key: 'github-dispatch',
        entity: 'nlp',
        content: {
          name: 'GitHub dispatch',
          url: 'https://example.com/hook',
          accessToken: null,
          secret: null,
        },
        adopt: true,
      },
      {
        key: 'github-dispatch-webhook',
        entity: 'vision',
        content: {
          name: 'GitHub dispatch',
          url: 'https://example.com/hook',
          accessToken: 'GITHUB_TOKEN',
          secret: null,
        },
        adopt: true,
      },
    ]);
  });

  it('keeps the key and the lifecycle that its automations record', () => {
    const record = { key: 'deploy', protect: true, onRemove: 'keep' } as const;
    const { value } = loaded(exported([webhook({ name: 'GitHub dispatch', record })]));
    expect(value?.webhooks?.[0]).toMatchObject({
      key: 'deploy',
      lifecycle: { protect: true, adopt: false, onRemove: 'keep' },
    });
  });

  it('gets another key where the recorded one is that of a copy of a matrix', () => {
    const record = { key: 'deploy/prod', protect: false, onRemove: 'delete' } as const;
    const { value, diagnostics } = loaded(exported([webhook({ name: 'Deploy', record })]));
    expect(diagnostics).toEqual([]);
    expect(value?.webhooks?.map(({ key }) => key)).toEqual(['deploy']);
  });
});

describe('what is left out', () => {
  const token = 'https://example.com/hook?token=abcdefgh';
  it.each([
    ['a credential in the address', [webhook({ name: 'a', url: token })], 'contains a credential'],
    ['a name that W&B refuses', [webhook({ name: 'a (b)' })], 'does not allow this name'],
    ['another owner', [webhook({ name: 'a', managedBy: 'acme/other' })], 'managed by acme/other'],
    [
      'a name that the team has twice',
      [webhook({ name: 'a', id: '1' }), webhook({ name: 'a', id: '2' })],
      'has the same name',
    ],
    [
      'names of secrets that the server does not show',
      [
        {
          team: 'vision',
          live: { id: '1' as IntegrationId, kind: 'webhook', name: 'a', url: 'https://e.com' },
        } satisfies ExportableWebhook,
      ],
      'does not show the names of its secrets',
    ],
  ] as const)('%s', (_, webhooks, message) => {
    const made = exported([...webhooks, webhook({ name: 'fine' })]);
    expect(made.webhooks.map(({ name }) => name)).toEqual(['fine']);
    expect(made.leftWebhooks).toHaveLength(webhooks.length);
    for (const left of made.leftWebhooks) expect(left.message).toContain(message);
    expect(JSON.stringify(made)).not.toContain('abcdefgh');
  });

  it('holds the API key of the run', () => {
    const made = exportManifests([], {
      owner: 'acme/ml',
      onRemove: 'delete',
      webhooks: [webhook({ name: 'a', url: 'https://example.com/SECRET' })],
      isSecretIn: (text) => text.includes('SECRET'),
    });
    expect(made.webhooks).toEqual([]);
    expect(made.leftWebhooks.map(({ reason }) => reason)).toEqual(['secret']);
  });
});
