/** Secrets that webhooks name: there, missing, or not shown. */
import { expect, it } from 'vitest';
import type { WebhookDeclaration } from '../../../src/model/webhook/webhook.ts';
import { secretProblems } from '../../../src/workflow/plan/secret-problems.ts';
import { withoutWebhooks } from '../../support/in-memory-api.ts';

const RANGE = {
  file: 'a.yaml',
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};
const WEBHOOK: WebhookDeclaration = {
  key: 'hook',
  entity: 'vision',
  content: { name: 'hook', url: 'https://example.com', accessToken: 'TOKEN', secret: null },
  lifecycle: { protect: false, adopt: false, onRemove: 'delete' },
  document: {},
  source: { range: RANGE, ranges: new Map() },
};
const LISTS = new Map([['vision', []]]);

async function codesWith(names: readonly string[] | undefined): Promise<readonly string[]> {
  const webhooks = { ...withoutWebhooks(), readSecretNames: () => Promise.resolve(names) };
  const found = await secretProblems([WEBHOOK], LISTS, {
    webhooks,
    server: 'https://w.example.com',
  });
  return found.map(({ code, severity, hint }) => `${severity} ${code} ${hint?.split(': ')[1]}`);
}

it('is silent where the team has the secret', async () => {
  expect(await codesWith(['TOKEN'])).toEqual([]);
});

it('is an error with the page where the team lacks it', async () => {
  expect(await codesWith([])).toEqual([
    'error integration/missing-secret https://w.example.com/vision/settings',
  ]);
});

it('is a note where the server does not show the names: unknown is not missing', async () => {
  expect(await codesWith(undefined)).toEqual([
    'info integration/unknown-secrets https://w.example.com/vision/settings',
  ]);
});
