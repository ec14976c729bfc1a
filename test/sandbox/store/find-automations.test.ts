/** Automations that are found by an index are those that a walk over the whole list finds. */
import { expect, it } from 'vitest';
import { nodeId } from '../../../src/sandbox/store/node-id.ts';
import type { ScopeRecord, TriggerRecord } from '../../../src/sandbox/store/records.ts';
import { at, column, listAt } from '../at.ts';
import { type Expected, NAMES, RandomChanges } from './random-changes.ts';

const SEEDS = 25;
const STEPS = 80;
const PAGE = 3;

const LIST = `query ($entity: String, $after: String, $filters: JSONString, $order: String) {
  entity(name: $entity) { triggers(first: ${PAGE}, after: $after, filters: $filters, order: $order) {
    totalCount pageInfo { endCursor hasNextPage } edges { node { id name } } } } }`;

const byNumber = (a: { number: number }, b: { number: number }): number => a.number - b.number;

/** What the store finds, in the order of the numbers. */
function found({ store, targets }: RandomChanges): unknown {
  return {
    slots: targets.map(({ scope }) =>
      NAMES.map((name) => store.triggersOn(scope, name).toSorted(byNumber)),
    ),
    scopes: targets.map(({ scope }) => store.triggersOn(scope).toSorted(byNumber)),
    names: store.state.entities.map((entity) =>
      NAMES.map((name) => store.triggersWithin(entity, name).toSorted(byNumber)),
    ),
    numbers: numbersUpTo(store.state.lastNumber).map((number) => store.triggerByNumber(number)),
  };
}

/** The same, by a walk over all automations for each. */
function walked({ store, targets }: RandomChanges): unknown {
  const all = store.state.triggers.toSorted(byNumber);
  const on = (scope: ScopeRecord): readonly TriggerRecord[] =>
    all.filter((each) => each.scope.kind === scope.kind && each.scope.number === scope.number);
  return {
    slots: targets.map(({ scope }) =>
      NAMES.map((name) => on(scope).filter((each) => each.name === name)),
    ),
    scopes: targets.map(({ scope }) => on(scope)),
    names: store.state.entities.map((entity) =>
      NAMES.map((name) =>
        all.filter((each) => each.name === name && store.entityOfScope(each.scope) === entity),
      ),
    ),
    numbers: numbersUpTo(store.state.lastNumber).map((number) =>
      all.find((each) => each.number === number),
    ),
  };
}

function numbersUpTo(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, number) => number);
}

/** The automations that an entity's list should have, in its order. */
function listed(changes: RandomChanges, entity: number, keep: (each: Expected) => boolean) {
  return changes.expected
    .filter((each) => changes.store.entityOfScope(each.scope).number === entity && keep(each))
    .toSorted(byNumber);
}

/** Reads a list page by page. */
async function readPages(changes: RandomChanges, variables: object): Promise<unknown> {
  const nodes: unknown[] = [];
  const counts = new Set<unknown>();
  let after: unknown = null;
  for (;;) {
    const { status, body } = await changes.ask(LIST, { ...variables, after });
    expect(status).toBe(200);
    const list = at(body, 'data.entity.triggers');
    counts.add(at(list, 'totalCount'));
    nodes.push(...column(listAt(list, 'edges'), 'node'));
    if (at(list, 'pageInfo.hasNextPage') !== true) return { nodes, counts: [...counts] };
    after = at(list, 'pageInfo.endCursor');
  }
}

function shown(items: readonly Expected[]): unknown {
  const nodes = items
    .filter(({ isHidden }) => !isHidden)
    .map(({ number, name }) => ({ id: nodeId('Trigger', number), name }));
  return { nodes, counts: [items.length] };
}

it.each(Array.from({ length: SEEDS }, (_, seed) => seed))(
  'finds what a walk finds, and responds as if there were no index: seed %i',
  async (seed) => {
    const changes = new RandomChanges(seed);
    await changes.store.commit();
    for (let step = 0; step < STEPS; step += 1) {
      const [actual, wanted] = await changes.step();
      expect(actual, `step ${step}`).toBe(wanted);
      expect(found(changes), `step ${step}`).toEqual(walked(changes));
      expect(
        changes.store.state.triggers
          .map(({ number, name, scope, isHidden }) => ({ number, name, scope, isHidden }))
          .sort(byNumber),
        `step ${step}`,
      ).toEqual(changes.expected.toSorted(byNumber));

      const { entities } = changes.store.state;
      const entity = entities[step % entities.length];
      const name = NAMES[step % NAMES.length];
      if (entity === undefined || name === undefined) expect.fail('nothing to ask for');
      const whole = listed(changes, entity.number, () => true);
      expect(await readPages(changes, { entity: entity.name })).toEqual(shown(whole));
      const filters = JSON.stringify({ name });
      expect(await readPages(changes, { entity: entity.name, filters })).toEqual(
        shown(whole.filter((each) => each.name === name)),
      );
      const others = JSON.stringify({ name: { $ne: name } });
      expect(
        await readPages(changes, { entity: entity.name, filters: others, order: '-name' }),
      ).toEqual(
        shown(
          whole
            .filter((each) => each.name !== name)
            .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)) || byNumber(a, b))
            .reverse(),
        ),
      );
    }
    expect(changes.expected.length).toBeGreaterThan(0);
  },
);

it.each(Array.from({ length: SEEDS }, (_, seed) => seed))(
  'shows what is there throughout once, however much changes between two pages: seed %i',
  async (seed) => {
    const changes = new RandomChanges(seed);
    await changes.store.commit();
    for (let step = 0; step < STEPS; step += 1) await changes.step();
    const entity = changes.store.entityByName('vision')?.number ?? 0;
    const visible = (): readonly number[] =>
      listed(changes, entity, ({ isHidden }) => !isHidden).map(({ number }) => number);
    let throughout = visible();
    const ids: unknown[] = [];
    for (let after: unknown = null, pages = 0; pages < 100; pages += 1) {
      const { body } = await changes.ask(LIST, { entity: 'vision', after });
      const list = at(body, 'data.entity.triggers');
      ids.push(...column(listAt(list, 'edges'), 'node.id'));
      if (at(list, 'pageInfo.hasNextPage') !== true) break;
      after = at(list, 'pageInfo.endCursor');
      await changes.step();
      const now = new Set(visible());
      throughout = throughout.filter((number) => now.has(number));
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(throughout.map((number) => nodeId('Trigger', number))),
    );
  },
);
