import { expect, it } from 'vitest';
import { sandboxSeed } from '../../src/workflow/sandbox-seed.ts';
import { projectOf, rule } from './declarations.ts';

it('sandboxNeeds names each thing once, and no integration by id', () => {
  const webhook = '{ sendWebhook: { integration: { webhook: hook } } }';
  const { configuration, declarations } = projectOf(
    rule('a', { then: webhook }),
    rule('b', { then: webhook }).replace('key: b', 'key: b\nname: B'),
    rule('c', {
      scope: '{ registry: models, collection: churn }',
      when: '{ linkArtifact: {} }',
      then: '{ sendWebhook: { integration: { id: W1 } } }',
    }),
  );

  expect(sandboxSeed(configuration, declarations)).toEqual({
    entities: ['vision'],
    organizations: ['acme'],
    scopes: [
      { kind: 'project', entity: 'vision', project: 'classifier' },
      { kind: 'registry', organization: 'acme', registry: 'models', collection: 'churn' },
    ],
    integrations: [{ kind: 'webhook', entity: 'vision', name: 'hook' }],
  });
});
