/** Webhooks of restore files come back as they were, never over what is there. */
import { expect, it } from 'vitest';
import type { IntegrationId } from '../../../src/model/ids.ts';
import type { Integration } from '../../../src/model/integration.ts';
import type { RestoreWebhook } from '../../../src/model/plan/restore.ts';
import {
  planRestoreWebhooks,
  type WebhookRestorePlan,
} from '../../../src/reconcile/requests/plan-restore-webhooks.ts';

function live(changes: Partial<Integration> = {}): Integration {
  return {
    id: 'old' as IntegrationId,
    kind: 'webhook',
    name: 'deploy',
    url: 'https://example.com/a',
    accessToken: 'TOKEN',
    secret: null,
    ...changes,
  };
}

function withoutSecrets({ accessToken: _, secret: __, ...rest }: Integration): Integration {
  return rest;
}

function planned(
  webhook: Integration,
  there: readonly Integration[] | undefined,
): WebhookRestorePlan {
  const saved: RestoreWebhook = { key: 'hook', action: 'delete', entity: 'vision', webhook };
  return planRestoreWebhooks({
    webhooks: [saved],
    lists: new Map(there === undefined ? [] : [['vision', there]]),
  });
}

it('creates what is not there, with the names of its secrets', () => {
  const plan = planned(live(), [live({ name: 'another' })]);
  expect(plan.changes.map(({ action, reason, webhook }) => [action, reason, webhook])).toEqual([
    [
      'create',
      'restored',
      {
        entity: 'vision',
        write: 'create',
        users: [],
        after: {
          name: 'deploy',
          url: 'https://example.com/a',
          accessToken: 'TOKEN',
          secret: null,
        },
      },
    ],
  ]);
  expect([...plan.ids]).toEqual([['old', 'pending:hook']]);
});

it.each([
  ['the same one', live(), live()],
  ['one like it with another id', live(), live({ id: 'new' as IntegrationId })],
  ['one like it whose secrets are not shown', live(), withoutSecrets(live())],
  ['one like it where the secrets were not shown then', withoutSecrets(live()), live()],
])('uses what is there: %s', (_, saved, there) => {
  const plan = planned(saved, [there]);
  expect(plan).toMatchObject({ changes: [], conflicts: [], problems: [], unchanged: ['hook'] });
  expect([...plan.ids]).toEqual([['old', there.id]]);
});

it.each([
  ['another address', live({ url: 'https://example.com/b' })],
  ['another token', live({ accessToken: null })],
  ['another signing key', live({ id: 'new' as IntegrationId, secret: 'KEY' })],
])('does not overwrite a webhook of its name with %s', (_, there) => {
  const plan = planned(live(), [there]);
  expect(plan.changes).toEqual([]);
  expect(plan.conflicts.map(({ code, key }) => [code, key])).toEqual([['place-taken', 'hook']]);
  expect([...plan.missing]).toEqual(['old']);
});

it.each([
  ['the team cannot be read', live(), undefined, 'cannot be read'],
  ['nothing is known of its secrets', withoutSecrets(live()), [], 'did not show the names'],
])('creates nothing where %s', (_, saved, there, message) => {
  const plan = planned(saved, there);
  expect(plan.changes).toEqual([]);
  expect(plan.problems.map((each) => each.message).join()).toContain(message);
  expect([...plan.missing]).toEqual(['old']);
});
