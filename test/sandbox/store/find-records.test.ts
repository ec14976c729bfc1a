/** Records that are found by their number are those that are in their list, whatever was done to it. */
import { expect, test } from 'vitest';
import type { JsonValue } from '../../../src/lib/json.ts';
import { seededRandom } from '../../../src/lib/seeded-random.ts';
import { initialState } from '../../../src/sandbox/store/initial-state.ts';
import { applyLines, encodeChanges } from '../../../src/sandbox/store/journal.ts';
import type { SandboxState, WebhookRecord } from '../../../src/sandbox/store/records.ts';
import { Store } from '../../../src/sandbox/store/store.ts';

const STEPS = 200;

/** A store whose saves can fail, and the state that a restart would read. */
function createStore(): { store: Store; restarted: () => SandboxState; disk: { isFull: boolean } } {
  const disk = { isFull: false };
  const lines: string[] = [];
  const store = new Store(initialState('key'), async (changes, { lastNumber }) => {
    if (disk.isFull) throw new Error('the disk is full');
    lines.push(encodeChanges(changes, lastNumber));
  });
  const restarted = (): SandboxState => {
    const state = initialState('key');
    expect(
      applyLines(
        state,
        lines.map((line) => JSON.parse(line) as JsonValue),
      ),
    ).toBe(true);
    return state;
  };
  return { store, restarted, disk };
}

function webhook(store: Store, name: string): WebhookRecord {
  return {
    ...{ number: store.nextNumber(), kind: 'webhook', entity: 2, name },
    ...{ urlEndpoint: '/sandbox/inbox/x', accessTokenRef: null, secretRef: null },
    createdAt: '2026-01-01T00:00:00Z',
  };
}

/** The record of a number; undefined where the store says that there is none. */
function find(store: Store, number: number): unknown {
  try {
    return store.integration(number);
  } catch {
    return undefined;
  }
}

function finds(store: Store, number: number): boolean {
  return find(store, number) !== undefined;
}

function found(store: Store): readonly unknown[] {
  return numbersOf(store).map((number) => find(store, number));
}

/** The same by a walk. */
function walked({ state }: Store): readonly unknown[] {
  return numbersOf({ state }).map((number) =>
    state.integrations.find((each) => each.number === number),
  );
}

function numbersOf({ state }: Pick<Store, 'state'>): readonly number[] {
  return Array.from({ length: state.lastNumber + 1 }, (_, number) => number);
}

test.each(Array.from({ length: 20 }, (_, seed) => seed))(
  'as a walk finds them, and as they are after a restart: seed %i',
  async (seed) => {
    const random = seededRandom(seed);
    const { store, restarted, disk } = createStore();
    for (let step = 0; step < STEPS; step += 1) {
      disk.isFull = random.chance(0.2);
      const { integrations } = store.state;
      const any = integrations.length === 0 ? undefined : random.pick(integrations);
      // Looked for first: to find out that another number has no record may refresh what is remembered.
      const exists = (): boolean => any !== undefined && integrations.includes(any);
      const isFound = (): boolean => any !== undefined && finds(store, any.number);
      expect(isFound(), `step ${step}`).toBe(exists());
      const isAdded = any === undefined || random.chance(0.4);
      if (isAdded) store.add('integrations', webhook(store, `w${step}`));
      else if (random.chance(0.5)) store.remove('integrations', any);
      else if (any.kind === 'webhook') store.edit('integrations', any, { name: `w${step}` });
      expect(isFound(), `step ${step}`).toBe(exists());
      if (random.chance(0.2)) store.discard();
      else await store.commit().catch(() => undefined);
      expect(isFound(), `step ${step}`).toBe(exists());
      expect(found(store), `step ${step}`).toEqual(walked(store));
      expect(restarted().integrations, `step ${step}`).toEqual(store.state.integrations);
    }
  },
);

test('an edit of a record that was removed meanwhile does not bring it back', async () => {
  const { store, restarted } = createStore();
  const record = webhook(store, 'first');
  store.add('integrations', record);
  await store.commit();
  store.remove('integrations', record);
  await store.commit();
  store.edit('integrations', record, { name: 'second' });
  await store.commit();
  expect(store.state.integrations).toEqual([]);
  expect(restarted().integrations).toEqual([]);
});
