import { afterEach, expect, test } from 'vitest';
import { parseChaosFile } from '../../src/cli/commands/sandbox/parse-chaos-file.ts';
import type { Fault } from '../../src/sandbox/faults/fault.ts';
import { scheduleFaults } from '../../src/sandbox/faults/scheduled-faults.ts';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import type { ReadLag } from '../../src/sandbox/store/write-history.ts';
import {
  ask,
  CREATE,
  createInput,
  type HarnessIds,
  harnessIds,
  startHarness,
} from './api-client.ts';
import { at, textAt } from './at.ts';

let sandbox: Sandbox;
let lag: ReadLag | undefined;
let time = 1_000_000;

async function start(): Promise<HarnessIds> {
  lag = undefined;
  sandbox = await startHarness({
    now: () => new Date(time),
    onRequest: (): Fault | undefined => (lag === undefined ? undefined : { kind: 'stale', lag }),
  });
  return await harnessIds(sandbox);
}

afterEach(async () => {
  await sandbox.close();
});

async function create(ids: HarnessIds, name: string): Promise<string> {
  const { data } = await ask(sandbox, CREATE, { input: createInput(ids, { name }) });
  return textAt(data, 'result.trigger.id');
}

async function names(): Promise<unknown> {
  const { data } = await ask(
    sandbox,
    '{ entity(name: "vision") { triggers { totalCount edges { node { name } } } } }',
  );
  const edges = at(data, 'entity.triggers.edges');
  const list = Array.isArray(edges) ? edges.map((edge) => at(edge, 'node.name')) : [];
  expect(at(data, 'entity.triggers.totalCount')).toBe(list.length);
  return list;
}

test('a read lags behind by writes: creates, updates and deletes', async () => {
  const ids = await start();
  const first = await create(ids, 'first');
  await create(ids, 'second');
  await ask(
    sandbox,
    'mutation ($input: UpdateFilterTriggerInput!) { updateFilterTrigger(input: $input) { trigger { id } } }',
    { input: { id: first, name: 'renamed' } },
  );
  await ask(
    sandbox,
    'mutation ($input: DeleteTriggerInput!) { deleteTrigger(input: $input) { success } }',
    { input: { triggerID: first } },
  );
  const expected = [['second'], ['renamed', 'second'], ['first', 'second'], ['first'], []];
  for (const [writes, list] of expected.entries()) {
    lag = { writes };
    expect(await names()).toEqual(list);
  }
  lag = undefined;
  expect(await names()).toEqual(['second']);
});

test('a read lags behind by time on the sandbox clock, and catches up', async () => {
  const ids = await start();
  time += 60_000;
  await create(ids, 'first');
  time += 1000;
  await create(ids, 'second');
  lag = { ms: 1500 };
  expect(await names()).toEqual([]);
  time += 700;
  expect(await names()).toEqual(['first']);
  time += 1000;
  expect(await names()).toEqual(['first', 'second']);
});

test('a mutation is never stale: a taken name is refused', async () => {
  const ids = await start();
  lag = { writes: 10 };
  await create(ids, 'first');
  const { status } = await ask(sandbox, CREATE, { input: createInput(ids, { name: 'first' }) });
  expect(status).toBe(409);
  expect(sandbox.store.state.triggers).toHaveLength(1);
});

test('the file of --chaos asks for it by name', () => {
  const text =
    'faults:\n  - { fault: staleReads, ms: 5000, operations: queries }\n  - { fault: staleReads, writes: 3 }\n  - staleReads\n';
  const { value, diagnostics } = parseChaosFile(text, 'chaos.yaml');
  expect(diagnostics).toEqual([]);
  const request = { number: 1, operationName: 'X', variables: {}, userAgent: '' };
  const faults = (value?.faults ?? []).map((rule) =>
    scheduleFaults({ seed: 1, faults: [rule] }, () => undefined)({ ...request, kind: 'query' }),
  );
  expect(faults).toEqual([
    { kind: 'stale', lag: { writes: 0, ms: 5000 } },
    { kind: 'stale', lag: { writes: 3, ms: undefined } },
    { kind: 'stale', lag: { writes: 1, ms: undefined } },
  ]);
});
