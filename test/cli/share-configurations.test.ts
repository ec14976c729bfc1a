/** The directories of a run see each other's configurations, and what is found out about all of them is found out once. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { shareConfigurations } from '../../src/cli/directories/share-configurations.ts';
import { RepositoryConfigurations } from '../../src/files/configurations/find-configurations.ts';
import { type FoundManifests, findManifests } from '../../src/files/tree/find-manifests.ts';

let base = '';

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'wac-shared-')));
  for (const team of ['one', 'two', 'three']) {
    mkdirSync(join(base, team));
    writeFileSync(join(base, team, 'wac.yaml'), `owner: acme/${team}\n`);
  }
});

afterEach(() => rmSync(base, { recursive: true, force: true }));

async function share(...names: readonly string[]): Promise<readonly FoundManifests[]> {
  const repositories = new RepositoryConfigurations();
  const found: FoundManifests[] = [];
  for (const name of names) found.push(await findManifests(join(base, name), { repositories }));
  return shareConfigurations(found, ({ root }) => ({
    path: 'wac.yaml',
    text: `owner of ${root.slice(base.length + 1)}`,
  }));
}

/** The configurations that a directory sees besides its own, as paths from it. */
function seenBy({ otherConfigurations }: FoundManifests): readonly string[] {
  const { lists = [], isOwn, pathOf } = otherConfigurations ?? {};
  return lists
    .flat()
    .filter(({ directory }) => isOwn?.(directory) === false)
    .map((file) => pathOf?.(file) ?? '');
}

it.each([true, false])('has the same lists for all, in a repository: %s', async (isRepository) => {
  if (isRepository) mkdirSync(join(base, '.git'));

  const [first, second, third] = await share('one', 'two', 'three');

  const lists = first?.otherConfigurations?.lists ?? [];
  expect(lists).toHaveLength(isRepository ? 2 : 1);
  for (const other of [second, third]) {
    for (const [index, list] of (other?.otherConfigurations?.lists ?? []).entries())
      expect(list).toBe(lists[index]);
  }
});

it('leaves out the directory itself, also where a link leads to it', async () => {
  symlinkSync(join(base, 'one'), join(base, 'link'));

  const [link, two] = await share('link', 'two');

  expect(link && seenBy(link)).toEqual(['../two/wac.yaml']);
  expect(two && seenBy(two)).toEqual(['../one/wac.yaml']);
});
