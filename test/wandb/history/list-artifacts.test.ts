/** Lists of collections and versions, from responses that leave something out. */
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/lib/json.ts';
import { listCollections, listVersions } from '../../../src/wandb/history/list-artifacts.ts';
import type { Querying } from '../../../src/wandb/query.ts';

const PATH = { entity: 'vision', project: 'detector', collection: 'churn' };
const LAST = { endCursor: null, hasNextPage: false };

function responding(data: JsonObject): Querying {
  return { query: async () => await Promise.resolve(data) };
}

function versionsOf(nodes: readonly JsonObject[], more: JsonObject = {}): Querying {
  const artifacts = { pageInfo: LAST, edges: nodes.map((node) => ({ node })), ...more };
  return responding({ project: { artifactCollection: { name: 'churn', artifacts } } });
}

const VERSION = { versionIndex: 3, createdAt: '2026-10-01T00:00:00Z', tags: [], aliases: [] };

function aliasIn(collection: string, project: string = 'detector'): JsonObject {
  return {
    alias: 'production',
    artifactCollection: { name: collection, project: { name: project } },
  };
}

const list = async (session: Querying) => await listVersions(session, PATH, () => undefined);

describe('versions', () => {
  it('have the aliases of their own collection alone', async () => {
    const aliases = [aliasIn('churn'), aliasIn('fraud'), aliasIn('churn', 'other')];
    expect(await list(versionsOf([{ ...VERSION, aliases }]))).toEqual([
      { index: 3, createdAt: '2026-10-01T00:00:00Z', tags: [], aliases: ['production'] },
    ]);
    const unknown = { alias: 'best', artifactCollection: null };
    expect(await list(versionsOf([{ ...VERSION, aliases: [unknown] }]))).toMatchObject([
      { aliases: ['best'] },
    ]);
  });

  it.each<readonly [string, JsonObject]>([
    ['no list of aliases', { ...VERSION, aliases: null }],
    ['no list of tags', { ...VERSION, tags: null }],
    ['an alias that is null', { ...VERSION, aliases: [null] }],
    ['an alias without a name', { ...VERSION, aliases: [{ alias: 3 }] }],
  ])('with %s are incomplete, not without aliases', async (_, node) => {
    await expect(list(versionsOf([node]))).rejects.toMatchObject({ code: 'incomplete-read' });
  });

  it('of which the server counts more than it shows are incomplete', async () => {
    await expect(list(versionsOf([VERSION], { totalCount: 2 }))).rejects.toThrow(
      'the server counts 2 and shows 1',
    );
  });

  it('of a collection that cannot be seen are not an empty list', async () => {
    for (const data of [{ project: null }, { project: { artifactCollection: null } }])
      await expect(list(responding(data))).rejects.toMatchObject({ code: 'not-found' });
    const empty = responding({ project: { artifactCollection: { artifacts: null } } });
    await expect(list(empty)).rejects.toMatchObject({ code: 'incomplete-read' });
  });
});

describe('collections', () => {
  const page = (node: JsonObject): Querying =>
    responding({ project: { artifactCollections: { pageInfo: LAST, edges: [{ node }] } } });
  const read = async (session: Querying) => await listCollections(session, PATH, () => undefined);

  it('have their tags', async () => {
    const tags = { edges: [{ node: { name: 'pii' } }] };
    expect(await read(page({ name: 'churn', tags }))).toEqual([{ name: 'churn', tags: ['pii'] }]);
  });

  it('without a list of tags, or without a name, are incomplete', async () => {
    for (const node of [
      { name: 'churn', tags: null },
      { name: null, tags: { edges: [] } },
    ])
      await expect(read(page(node))).rejects.toMatchObject({ code: 'incomplete-read' });
  });
});
