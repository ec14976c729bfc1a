/** A list of unusual strings in every field of a manifest that accepts a string: used unchanged, or diagnosed. */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isJsonList, isJsonObject, type JsonValue } from '../../src/lib/json.ts';
import { seedOf } from '../../src/lib/seeded-random.ts';
import { loadProject } from '../../src/manifest/load-project.ts';
import { parseYaml } from '../../src/manifest/yaml/parse-yaml.ts';
import type { Sandbox } from '../../src/sandbox/sandbox-options.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { runRuleTests } from '../../src/workflow/rule-tests/run-rule-tests.ts';
import { provideManifests } from '../failures/kills/manifest-folder.ts';
import { runInProcess } from './run-in-process.ts';

const require = createRequire(import.meta.url);

const STRINGS = require('big-list-of-naughty-strings') as readonly string[];

const EXAMPLE = join(import.meta.dirname, '../../automations');

const FILES = readdirSync(EXAMPLE)
  .filter((name) => name.endsWith('.yaml'))
  .map((path) => ({ path, text: readFileSync(join(EXAMPLE, path), 'utf8') }));

const CONFIGURATION = FILES.find(({ path }) => path === 'wac.yaml') ?? { path: '', text: '' };

const TESTS = FILES.filter(({ path }) => path.endsWith('.test.yaml'));

/** A document with a gap for one of its strings, keys of mappings included. */
interface Position {
  readonly where: string;
  readonly fill: (text: string) => JsonValue;
}

/** Every path of a value that is a string, or a name. */
function positions(value: JsonValue, path: string = ''): readonly Position[] {
  if (typeof value === 'string') return [{ where: path, fill: (text) => text }];
  if (isJsonList(value)) {
    return value.flatMap((item, index) =>
      positions(item, `${path}/*`).map(({ where, fill }) => ({
        where,
        fill: (text: string) => value.map((old, at) => (at === index ? fill(text) : old)),
      })),
    );
  }
  if (!isJsonObject(value)) return [];
  const entries = Object.entries(value) as [string, JsonValue][];
  const replace = (name: string, entry: [string, JsonValue]): JsonValue =>
    Object.fromEntries(entries.map((each) => (each[0] === name ? entry : each)));
  return entries.flatMap(([name, item]) => [
    { where: `${path}/{name}`, fill: (text: string) => replace(name, [text, item]) },
    ...positions(item, `${path}/${name}`).map(({ where, fill }) => ({
      where,
      fill: (text: string) => replace(name, [name, fill(text)]),
    })),
  ]);
}

/** Each path once, however many files have it. */
function locationsOf(files: readonly { readonly path: string; readonly text: string }[]) {
  const locations = new Map<string, Position>();
  for (const { text, path } of files)
    for (const { value } of parseYaml(text, path).value)
      for (const position of positions(value)) locations.set(position.where, position);
  return [...locations.values()];
}

const MANIFEST_FIELDS = locationsOf(
  FILES.filter((file) => file !== CONFIGURATION && !TESTS.includes(file)),
);
const CONFIGURATION_FIELDS = locationsOf([CONFIGURATION]);
const TEST_FIELDS = locationsOf(TESTS);

/** A part of the strings for each path, so that all paths together have all of them. */
const some = (where: string, share: number): readonly string[] =>
  STRINGS.filter((_, index) => index % share === seedOf(where) % share);

const sound = ({ message }: { readonly message: string }): void =>
  expect(message).not.toMatch(/(?<!")(?:\[object |\bNaN\b)(?!")| at .*\.ts:/);

it('finds the strings and the places', () => {
  expect(STRINGS.length).toBeGreaterThan(400);
  expect(MANIFEST_FIELDS.length).toBeGreaterThan(60);
  expect(CONFIGURATION_FIELDS.length).toBeGreaterThan(10);
  expect(TEST_FIELDS.length).toBeGreaterThan(30);
});

describe('loading', () => {
  it.each(MANIFEST_FIELDS)('a manifest with a third of them at $where', ({ where, fill }) => {
    const text = some(where, 3)
      .map((each) => JSON.stringify(fill(each)))
      .join('\n---\n');
    const tree = { files: [{ path: 'a.yaml', text }], configuration: CONFIGURATION };
    const { diagnostics } = loadProject({ tree, directory: 'd' });
    for (const diagnostic of diagnostics) sound(diagnostic);
  });

  it.each(CONFIGURATION_FIELDS)('a configuration with some at $where', ({ where, fill }) => {
    for (const each of some(where, 20)) {
      const configuration = { path: 'wac.yaml', text: JSON.stringify(fill(each)) };
      const { diagnostics } = loadProject({ tree: { files: [], configuration }, directory: 'd' });
      for (const diagnostic of diagnostics) sound(diagnostic);
    }
  });

  it('rule tests with each everywhere', async () => {
    const tests = TEST_FIELDS.flatMap(({ where, fill }) =>
      some(where, 20).map((each, index) => ({
        path: `${where}-${index}.test.yaml`,
        text: JSON.stringify(fill(each)),
      })),
    );
    expect(tests.length).toBeGreaterThan(100);
    const report = await runRuleTests({
      tests,
      environments: [],
      projects: () => undefined,
      readFixture: async () => undefined,
    });
    for (const diagnostic of report.diagnostics) sound(diagnostic);
  });
});

describe('a directory of nothing but untrusted strings', () => {
  let sandbox: Sandbox;
  let folder: string;

  beforeAll(async () => {
    sandbox = await startSandbox({});
    provideManifests(sandbox);
    folder = await mkdtemp(join(tmpdir(), 'wac-naughty-'));
    await mkdir(join(folder, 'automations'));
    await writeFile(
      join(folder, 'automations/wac.yaml'),
      'version: 1\nowner: acme/ml\nentity: vision\nentities: [vision]\nonRemove: delete\n',
    );
  });

  afterAll(async () => {
    await sandbox.close();
    await rm(folder, { recursive: true });
  });

  /** The payload as the server keeps it: JSON in a string, somewhere in the action. */
  const payloadOf = (action: unknown): unknown => {
    const held = Object.values(action as object).find(
      (each) => typeof each === 'string' && each.startsWith('{'),
    );
    return JSON.parse(String(held));
  };

  const inventoryOf = (strings: readonly string[]): string =>
    strings
      .map((text, index) =>
        JSON.stringify({
          key: `n-${index}`,
          name: `${index} ${text}`,
          description: text,
          scope: { project: 'classifier' },
          when: { linkArtifact: { filter: { alias: text === '' ? 'x' : text } } },
          then: {
            sendWebhook: {
              integration: { webhook: 'hook' },
              payload: { text, list: [text], [`${index} ${text}`]: { deep: text } },
            },
          },
        }),
      )
      .join('\n---\n');

  it('is applied, read back equal, and shown safely', async () => {
    const directory = join(folder, 'automations');
    const run = (...args: string[]) => runInProcess({ cwd: folder, args, sandbox });
    const isTaken = (text: string): boolean => {
      const tree = {
        files: [{ path: 'a.yaml', text: inventoryOf([text]) }],
        configuration: {
          path: 'wac.yaml',
          text: readFileSync(join(directory, 'wac.yaml'), 'utf8'),
        },
      };
      const { diagnostics } = loadProject({ tree, directory: 'd' });
      return diagnostics.every(({ severity }) => severity !== 'error');
    };
    const taken = STRINGS.filter(isTaken);
    // What is refused has control characters, a template that does not parse, or a name that is too long.
    expect(taken.length).toBeGreaterThan(STRINGS.length * 0.8);
    await writeFile(join(directory, 'all.yaml'), inventoryOf(taken));

    const applied = await run('apply', directory, '--yes', '--restore-dir', join(folder, 'r'));
    // Every string is also an alias: some cannot be one, some look like a pattern.
    const reported = [...applied.stderr.matchAll(/^\S+:\d+:\d+ {2}(\w+ {2}\S+)$/gmu)];
    expect([...new Set(reported.map(([, text]) => text))].sort()).toEqual([
      'warning  filter/impossible-name',
      'warning  filter/looks-like-pattern',
    ]);
    expect(applied.exitCode).toBe(0);
    expect(sandbox.store.state.triggers).toHaveLength(taken.length);
    const again = await run('plan', directory, '--detailed-exitcode');
    expect(again.exitCode).toBe(0);

    for (const { name, action } of sandbox.store.state.triggers) {
      const text = taken[Number.parseInt(name, 10)] ?? '';
      expect(payloadOf(action)).toMatchObject({ text, list: [text] });
    }
    const shown = [applied.stderr];
    for (const args of [['list'], ['plan', '--verbose'], ['plan', '--format', 'markdown']]) {
      const [name = '', ...rest] = args;
      const { stdout, stderr } = await run(name, directory, ...rest);
      shown.push(stdout, stderr);
    }
    for (const text of shown) {
      expect(text.match(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)?.[0]).toBeUndefined();
    }
  });
});
