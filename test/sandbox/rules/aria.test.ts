// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the template variables of W&B
/** Who may edit ARIA automations, where they may be, and what they do. */
import { afterEach, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/sandbox-options.ts';
import {
  ask,
  askAdmin,
  CREATE,
  createInput,
  type HarnessIds,
  harnessIds,
  startHarness,
  type TestResponse,
  UPDATE,
} from '../api-client.ts';
import { textAt } from '../at.ts';

const running: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

const AS_GRACE = { 'X-WANDB-USERNAME': 'grace' };
const IN_PROJECT = { entity: 'vision', project: 'classifier' };
const LINK = { kind: 'linkArtifact', ...IN_PROJECT, collection: 'weights' };

async function harness(): Promise<{ sandbox: Sandbox; ids: HarnessIds }> {
  const sandbox = await startHarness({ now: () => new Date('2026-11-27T00:00:00Z') });
  running.push(sandbox);
  await askAdmin(sandbox, 'provision', { users: ['grace'] });
  return { sandbox, ids: await harnessIds(sandbox) };
}

function aria(ids: HarnessIds, prompt: string, more: object = {}): object {
  return {
    input: createInput(ids, {
      triggeredActionType: 'ARIA',
      triggeredActionConfig: { ariaActionInput: { prompt } },
      ...more,
    }),
  };
}

const DELETE = 'mutation ($id: ID!) { deleteTrigger(input: { triggerID: $id }) { success } }';

test('a request is made as the user that it names, if the sandbox has that user', async () => {
  const { sandbox, ids } = await harness();
  const viewer = async (headers: Record<string, string>): Promise<string> =>
    textAt((await ask(sandbox, '{ viewer { username } }', {}, headers)).data, 'viewer.username');
  expect(await viewer({})).toBe('sandbox-user');
  expect(await viewer(AS_GRACE)).toBe('grace');
  expect(await viewer({ 'X-WANDB-USERNAME': 'nobody' })).toBe('sandbox-user');
  expect(await viewer({ 'X-WANDB-USERNAME': '' })).toBe('sandbox-user');
  const { data } = await ask(sandbox, CREATE, aria(ids, 'Look.'), AS_GRACE);
  const id = textAt(data, 'result.trigger.id');
  const list =
    '{ entity(name: "vision") { triggers { edges { node { id createdBy { username } } } } } }';
  const shown = (await ask(sandbox, list)).data;
  expect(textAt(shown, 'entity.triggers.edges.0.node.id')).toBe(id);
  expect(textAt(shown, 'entity.triggers.edges.0.node.createdBy.username')).toBe('grace');
});

test('only its creator edits it; anybody deletes it', async () => {
  const { sandbox, ids } = await harness();
  const { data } = await ask(sandbox, CREATE, aria(ids, 'Look.'), AS_GRACE);
  const id = textAt(data, 'result.trigger.id');
  const update = (input: object, headers: Record<string, string> = {}): Promise<TestResponse> =>
    ask(sandbox, UPDATE, { input: { id, ...input } }, headers);
  for (const input of [{ enabled: false }, { description: null }, { name: 'b' }]) {
    expect((await update(input)).status).toBe(403);
  }
  const noOp = { triggeredActionType: 'NO_OP', triggeredActionConfig: { noOpActionInput: {} } };
  expect((await update(noOp)).status).toBe(403);
  expect((await update({ enabled: false }, AS_GRACE)).status).toBe(200);
  expect((await ask(sandbox, DELETE, { id })).status).toBe(200);
  expect(sandbox.store.state.triggers).toEqual([]);
});

test('nobody makes one of what another created', async () => {
  const { sandbox, ids } = await harness();
  const { data } = await ask(sandbox, CREATE, { input: createInput(ids) }, AS_GRACE);
  const id = textAt(data, 'result.trigger.id');
  const input = {
    id,
    triggeredActionType: 'ARIA',
    triggeredActionConfig: { ariaActionInput: { prompt: 'Look.' } },
  };
  expect((await ask(sandbox, UPDATE, { input: { id, enabled: true } })).status).toBe(200);
  expect((await ask(sandbox, UPDATE, { input })).status).toBe(403);
  expect((await ask(sandbox, UPDATE, { input }, AS_GRACE)).status).toBe(200);
});

test.each<[string, number, (ids: HarnessIds) => object]>([
  ['a project', 200, (ids) => ({ scopeType: 'PROJECT', scopeID: ids.project })],
  ['a collection', 200, (ids) => ({ scopeType: 'ARTIFACT_COLLECTION', scopeID: ids.collection })],
  ['a registry', 200, (ids) => ({ scopeType: 'PROJECT', scopeID: ids.registry })],
  ['a team', 422, (ids) => ({ scopeType: 'ENTITY', scopeID: ids.team })],
  ['an organization', 422, (ids) => ({ scopeType: 'ENTITY', scopeID: ids.organization })],
])('on %s: %i', async (_, status, scope) => {
  const { sandbox, ids } = await harness();
  expect((await ask(sandbox, CREATE, aria(ids, 'Look.', scope(ids)))).status).toBe(status);
});

test('on a project of a person: 422', async () => {
  const { sandbox, ids } = await harness();
  const upsert =
    'mutation { upsertModel(input: { name: "own", entityName: "sandbox-user" }) { model { id } } }';
  const { data } = await ask(sandbox, upsert);
  const scope = { scopeType: 'PROJECT', scopeID: textAt(data, 'upsertModel.model.id') };
  expect((await ask(sandbox, CREATE, aria(ids, 'Look.', scope))).status).toBe(422);
});

test('the outbox keeps the rendered prompt, and as whom the conversation starts', async () => {
  const { sandbox, ids } = await harness();
  await ask(
    sandbox,
    CREATE,
    aria(ids, 'Describe ${artifact_collection_name} for ${entity_name}.'),
    AS_GRACE,
  );
  await askAdmin(sandbox, 'events', LINK);
  expect((await askAdmin(sandbox, 'outbox')).body).toMatchObject([
    { kind: 'aria', prompt: 'Describe weights for vision.', user: 'grace', automation: 'first' },
  ]);
  expect(sandbox.store.state.executions).toMatchObject([{ state: 'FINISHED', action: null }]);
});

test('three conversations start in a minute, and further ones are skipped', async () => {
  const { sandbox, ids } = await harness();
  await ask(sandbox, CREATE, aria(ids, 'Look.'));
  for (let count = 0; count < 5; count += 1) await askAdmin(sandbox, 'events', LINK);
  const states = sandbox.store.state.executions.map(({ state }) => state);
  expect(states).toEqual(['FINISHED', 'FINISHED', 'FINISHED', 'SKIPPED', 'SKIPPED']);
});

test('a prompt that its variables make too long fails', async () => {
  const { sandbox, ids } = await harness();
  await ask(sandbox, CREATE, aria(ids, `${'a'.repeat(3900)}\${artifact_metadata.note}`));
  await askAdmin(sandbox, 'events', [
    { ...LINK, metadata: { note: 'b'.repeat(100) } },
    { ...LINK, metadata: { note: 'b'.repeat(101) } },
  ]);
  expect(sandbox.store.state.executions).toMatchObject([
    { state: 'FINISHED' },
    { state: 'FAILED', result: { error: { message: 'prompt must be at most 4000 bytes' } } },
  ]);
});

test('a conversation in a project that its creator may only read fails', async () => {
  const { sandbox, ids } = await harness();
  await ask(sandbox, CREATE, aria(ids, 'Look.'));
  for (const project of sandbox.store.state.projects) project.isReadOnly = true;
  await askAdmin(sandbox, 'events', LINK);
  expect(sandbox.store.state.executions).toMatchObject([
    {
      state: 'FAILED',
      result: { error: { message: 'sandbox-user may not write to the project' } },
    },
  ]);
});
