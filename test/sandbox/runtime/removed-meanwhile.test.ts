import { expect, test } from 'vitest';
import { ask, askAdmin, CREATE, createInput, harnessIds, startHarness } from '../api-client.ts';

test('an action that has begun ends although its automation and its webhook are removed meanwhile', async () => {
  const sandbox = await startHarness();
  const ids = await harnessIds(sandbox);
  const fields = {
    triggeredActionType: 'GENERIC_WEBHOOK',
    triggeredActionConfig: { genericWebhookActionInput: { integrationID: ids.webhook } },
  };
  await ask(sandbox, CREATE, { input: createInput(ids, fields) });
  const { store } = sandbox;
  let isRemoved = false;
  // The event is saved, and its webhook is not sent yet.
  store.onSaved(() => {
    if (isRemoved || store.state.executions.length === 0) return;
    isRemoved = true;
    for (const trigger of [...store.state.triggers]) store.remove('triggers', trigger);
    for (const webhook of store.state.integrations.filter(({ kind }) => kind === 'webhook'))
      store.remove('integrations', webhook);
    void store.commit();
  });
  const { status, body } = await askAdmin(sandbox, 'events', {
    ...{ kind: 'linkArtifact', entity: 'vision', project: 'classifier', collection: 'weights' },
    version: 'v0',
  });
  expect(isRemoved).toBe(true);
  expect({ status, body }).toMatchObject({
    status: 200,
    body: { outcomes: [{ outcome: 'fired' }] },
  });
  expect(store.state.executions).toMatchObject([{ state: 'FINISHED' }]);
  expect(store.state.inbox).toHaveLength(1);
  await sandbox.close();
});
