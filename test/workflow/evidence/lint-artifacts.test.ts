/** Live lints against versions and collections in a sandbox, over HTTP. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../../src/diagnostics/failure.ts';
import type { HistoryApi } from '../../../src/model/history-api.ts';
import type { ScopeId } from '../../../src/model/ids.ts';
import type { Scope } from '../../../src/model/scope.ts';
import { ArtifactLists } from '../../../src/workflow/evidence/read-artifacts.ts';
import { type Ran, runInProcess } from '../../cli/run-in-process.ts';
import { type HistoryHarness, openHistoryHarness } from '../history/harness.ts';

let server: HistoryHarness;

beforeEach(async () => {
  server = await openHistoryHarness();
});

afterEach(async () => {
  await server.close();
});

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly hint?: string;
}

function rule(when: string, scope: string = '{ project: detector }', key: string = 'rule'): string {
  return `key: ${key}\nscope: ${scope}\nwhen: { ${when} }\nthen: { doNothing: {} }\n`;
}

async function wac(args: readonly string[], rules: string): Promise<Ran> {
  const folder = join(server.folder, 'automations');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'wac.yaml'),
    'version: 1\nowner: acme/ml\nentity: vision\nentities: [vision]\nonRemove: delete\n',
  );
  writeFileSync(join(folder, 'rules.yaml'), rules);
  return await runInProcess({ cwd: server.folder, args, sandbox: server.sandbox });
}

async function lint(rules: string, args: readonly string[] = []): Promise<readonly Found[]> {
  const folder = join(server.folder, 'automations');
  const ran = await wac(['lint', folder, '--live', '--format', 'json', ...args], rules);
  expect(ran.stdout, ran.stderr).not.toBe('');
  return (JSON.parse(ran.stdout) as { readonly diagnostics: readonly Found[] }).diagnostics;
}

const codes = (found: readonly Found[]): readonly string[] => found.map(({ code }) => code);

/** Versions of a collection, one an hour from 2026-10-01 on. */
async function versions(collection: string, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1)
    await server.emit({ kind: 'createArtifact', collection, version: `v${index}` });
}

async function alias(collection: string, version: string, name: string): Promise<void> {
  await server.emit({ kind: 'addArtifactAlias', collection, version, alias: name });
}

describe('an alias', () => {
  it('that no version has is a warning with the number of versions, since when, and near names', async () => {
    await versions('churn', 3);
    await versions('fraud', 2);
    await alias('churn', 'v2', 'production');

    expect(await lint(rule('addArtifactAlias: { filter: { alias: prodution } }'))).toEqual([
      expect.objectContaining({
        code: 'alias/never-matched',
        severity: 'warning',
        line: 3,
        message:
          'None of 5 versions in project vision/detector since 2026-10-01 has an alias that matches: alias eq "prodution"',
        hint: 'Did you mean "production" (1 version)? An alias that was removed again is not listed',
      }),
    ]);
  });

  it('that one version has is no problem, and reading ends there', async () => {
    for (const collection of ['a', 'b', 'c']) await versions(collection, 1);
    await alias('a', 'v0', 'production');
    server.counts();
    const rules = rule('addArtifactAlias: { filter: { alias: { regex: "^prod" } } }');
    expect(codes(await lint(rules))).toEqual([]);
    expect(server.counts()).toMatchObject({ Collections: 1, Versions: 1 });
  });

  it('is looked for in the collection of the rule, page by page', async () => {
    await versions('churn', 120);
    await versions('fraud', 1);
    await alias('fraud', 'v0', 'staging');
    server.counts();
    const scope = '{ project: detector, collection: churn }';
    const found = await lint(rule('addArtifactAlias: { filter: { alias: staging } }', scope));
    expect(found).toMatchObject([{ code: 'alias/never-matched' }]);
    expect(found[0]?.message).toContain('None of 120 versions in collection churn in project');
    expect(found[0]?.hint).toBe(
      'There is no alias at all. An alias that was removed again is not listed',
    );
    expect(server.counts()).toMatchObject({ Versions: 3 });
  });

  it('that W&B sets itself, or that the filter leaves open, is no problem', async () => {
    await versions('churn', 2);
    for (const filter of [
      'alias: latest',
      'alias: v1',
      'alias: { regex: "." }',
      'alias: { ne: x }',
    ])
      expect(codes(await lint(rule(`addArtifactAlias: { filter: { ${filter} } }`)))).not.toContain(
        'alias/never-matched',
      );
    expect(codes(await lint(rule('addArtifactAlias: {}')))).toEqual([]);
  });

  it('that moved to another version is still there', async () => {
    await versions('churn', 2);
    await alias('churn', 'v0', 'production');
    await alias('churn', 'v1', 'production');
    expect(codes(await lint(rule('addArtifactAlias: { filter: { alias: production } }')))).toEqual(
      [],
    );
  });

  it('is not "never matched" where there is no version at all', async () => {
    expect(await lint(rule('addArtifactAlias: { filter: { alias: production } }'))).toMatchObject([
      {
        code: 'scope/idle',
        severity: 'info',
        message: 'There is no version in project vision/detector',
      },
    ]);
  });

  it('can be silenced, and is a warning that --strict fails on', async () => {
    await versions('churn', 1);
    const rules = rule('addArtifactAlias: { filter: { alias: production } }');
    const strict = ['lint', join(server.folder, 'automations'), '--live', '--strict'];
    expect((await wac(strict, rules)).exitCode).toBe(3);
    const silenced = rules.replace(
      ' }\nthen',
      ' } # wac disable alias/never-matched: the first release is in May\nthen',
    );
    expect((await wac(strict, silenced)).exitCode).toBe(0);
  });
});

describe('a rule of a whole team', () => {
  it('is looked for in each of its projects', async () => {
    await versions('churn', 2);
    const lists = new ArtifactLists({
      api: server.api,
      limits: { maxRequests: 100, maxBytes: 2 ** 30 },
    });
    const parts: unknown[] = [];
    const scope: Scope = { kind: 'team', id: 'x' as ScopeId, entity: 'vision' };
    for await (const part of lists.read(scope, true)) parts.push(part);
    expect(parts).toMatchObject([{ collection: { name: 'churn' }, versions: [{}, {}] }]);
  });
});

describe('a tag', () => {
  it('of versions and one of collections are each looked for where they are', async () => {
    await versions('churn', 2);
    await server.emit({
      kind: 'addArtifactTag',
      collection: 'churn',
      version: 'v1',
      tag: 'approved',
    });
    await server.emit({ kind: 'addCollectionTag', collection: 'churn', tag: 'pii' });
    const rules = [
      rule('addArtifactTag: { filter: { tag: aproved } }', undefined, 'version'),
      rule('addCollectionTag: { filter: { tag: piii } }', undefined, 'collection'),
      rule('addArtifactTag: { filter: { tag: approved } }', undefined, 'fine'),
      rule('addCollectionTag: { filter: { tag: pii } }', undefined, 'fine-too'),
    ];
    const found = await lint(rules.join('---\n'));
    expect(found.filter(({ code }) => code === 'tag/never-matched')).toMatchObject([
      {
        message: /^None of 2 versions .* has a tag that matches: tag eq "aproved"$/,
        hint: 'Did you mean "approved" (1 version)? A tag that was removed again is not listed',
      },
      {
        message: /^None of 1 collection in project vision\/detector has a tag that matches/,
        hint: 'Did you mean "pii" (1 collection)? A tag that was removed again is not listed',
      },
    ]);
    expect(codes(found)).toEqual(['tag/never-matched', 'tag/never-matched']);
  });

  it('that a rule waits to be removed is never reported: what was removed is in no list', async () => {
    await versions('churn', 1);
    const rules = rule('removeArtifactTag: { filter: { tag: approved } }');
    server.counts();
    expect(codes(await lint(rules))).toEqual([]);
    expect(server.counts()).not.toHaveProperty('Versions');
  });
});

describe('a collection', () => {
  it('without a new version is idle', async () => {
    await versions('churn', 2);
    const scope = '{ project: detector, collection: churn }';
    const old = await lint(rule('createArtifact: {}', scope), ['--since', '2026-10-02']);
    expect(old).toMatchObject([
      {
        code: 'scope/idle',
        message:
          /^No version in collection churn in project vision\/detector was created since 2026-10-02; the last, v1, was created on 2026-10-01/,
      },
    ]);
    expect(codes(await lint(rule('createArtifact: {}', scope), ['--since', '2026-09-30']))).toEqual(
      [],
    );
  });
});

describe('what cannot be read', () => {
  const scope: Scope = {
    kind: 'project',
    id: 'x' as ScopeId,
    entity: 'vision',
    project: 'detector',
  };

  it('is a status, and not a finding: a list that the budget cuts off', async () => {
    for (const collection of ['a', 'b', 'c']) await versions(collection, 1);
    const rules = rule('addArtifactAlias: { filter: { alias: production } }');
    const all = await lint(rules);
    expect(codes(all)).toEqual(['alias/never-matched']);
    const before = server.counts();
    const other = Object.entries(before)
      .filter(([name]) => name !== 'Versions')
      .reduce((sum, [, count]) => sum + count, 0);
    const found = await lint(rules, ['--max-requests', `${other + 1}`]);
    expect(found).toMatchObject([
      {
        code: 'lint/unread',
        severity: 'warning',
        message: /^Aliases, tags and versions were not checked: Stopped after \d+ requests/,
      },
    ]);
  });

  it('is named once for a collection, and what the others show still counts', async () => {
    await versions('broken', 1);
    await versions('fine', 1);
    const failing: HistoryApi = {
      ...server.api,
      listVersions: async (path, onPage) => {
        if (path.collection === 'broken')
          throw new Failure('No permission', { code: 'permission' });
        return await server.api.listVersions(path, onPage);
      },
    };
    const limits = { maxRequests: 100, maxBytes: 2 ** 30 };
    const lists = new ArtifactLists({ api: failing, limits });
    const parts: unknown[] = [];
    for await (const part of lists.read(scope, true)) parts.push(part);
    expect(parts).toMatchObject([
      { message: 'No permission' },
      { collection: { name: 'fine' }, versions: [{ index: 0 }] },
    ]);
  });

  it('includes the versions of a whole organization', async () => {
    const lists = new ArtifactLists({
      api: server.api,
      limits: { maxRequests: 100, maxBytes: 2 ** 30 },
    });
    const parts: unknown[] = [];
    for await (const part of lists.read({ ...scope, kind: 'organization' }, true)) parts.push(part);
    expect(parts).toMatchObject([
      { message: 'the versions of a whole organization are not listed: vision' },
    ]);
  });
});
