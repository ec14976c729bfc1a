import { describe, expect, test } from 'vitest';
import { declaredEnvironments } from '../../../src/manifest/load-project.ts';
import { load, loadOne, manifest } from '../load.ts';

const CONFIGURATION = `version: 1
owner: acme/ml
formerOwners: [acme/old]
onRemove: delete
entity: vision
vars: { floor: 0.9, name: base }
guard: { maxDeletes: 2 }
integrations: { alerts: { slack: { channel: "#\${{ vars.name }}" } }, hook: { webhook: w } }
environments:
  prod:
    formerOwners: [acme/ml]
    server: https://api.wandb.ai/
  staging:
    vars: { floor: 0.8, name: stage }
    integrations: { hook: { webhook: staging-hook } }
    entity: sandbox
    entities: [extra]
    guard: { maxSilenced: 1 }
    nameSuffix: " (staging)"
    shadow: true
    overrides:
      - match: "acc*"
        set: { then.sendNotification.severity: INFO, description: "floor \${{ vars.floor }}" }
      - match: many
        patch: [{ op: add, path: /then/sendNotification/title, value: "\${{ matrix.m }}" }, { op: remove, path: /description }]
`;

const FILES = {
  'a.yaml': manifest(
    'key: accuracy',
    'then: { sendNotification: { integration: alerts, title: Accuracy, severity: ERROR } }',
  ),
  'b.yaml': manifest(
    'key: many',
    'description: d',
    'name: "n ${{ matrix.m }}"',
    'matrix: { m: [x, y] }',
    'then: { sendNotification: { integration: alerts, message: "${{ matrix.m }}" } }',
  ),
  'c.yaml': manifest(
    'key: only-prod',
    'environments: [prod]',
    'then: { sendWebhook: { integration: hook } }',
  ),
};

const inEnvironment = (environment: string): ReturnType<typeof load> =>
  load(FILES, { configuration: CONFIGURATION, environment });

describe('prod', () => {
  const { project, problems } = inEnvironment('prod');
  test('is the configuration with its own settings', () => {
    expect(problems).toEqual([]);
    expect(project?.configuration).toMatchObject({
      owner: 'acme/ml:prod',
      formerOwners: ['acme/old:prod', 'acme/ml'],
      environment: 'prod',
      server: 'https://api.wandb.ai',
      entity: 'vision',
      entities: ['vision'],
      organizations: [],
      drift: 'repair',
      guard: {
        maxDeletes: 2,
        maxDeletePercent: 25,
        maxSilenced: 5,
        maxSilencedPercent: 25,
        maxRedirected: 10,
      },
      shadow: false,
    });
    expect(project?.environments).toEqual(['prod', 'staging']);
    expect(project?.aliases.get('alerts')).toEqual({
      kind: 'slack',
      entity: 'vision',
      channel: '#base',
    });
  });
  test('has the manifests that name it', () => {
    expect(project?.declarations.map(({ key, name }) => [key, name])).toEqual([
      ['accuracy', 'accuracy'],
      ['many/x', 'n x'],
      ['many/y', 'n y'],
      ['only-prod', 'only-prod'],
    ]);
  });
});

describe('staging', () => {
  const { project, problems } = inEnvironment('staging');
  test('lays its settings over the rest', () => {
    expect(problems).toEqual([]);
    expect(project?.configuration).toMatchObject({
      owner: 'acme/ml:staging',
      formerOwners: ['acme/old:staging'],
      entity: 'sandbox',
      entities: ['sandbox', 'extra'],
      guard: { maxDeletes: 2, maxSilenced: 1 },
      shadow: true,
    });
    expect(project?.aliases.get('hook')).toEqual({
      kind: 'webhook',
      entity: 'sandbox',
      name: 'staging-hook',
    });
  });
  test('overrides, suffixes and shadows its automations', () => {
    expect(project?.declarations).toMatchObject([
      {
        key: 'accuracy',
        name: 'accuracy (staging)',
        description: 'floor 0.8',
        shadow: true,
        scope: { entity: 'sandbox' },
        action: { severity: 'INFO', integration: { channel: '#stage' } },
      },
      { key: 'many/x', name: 'n x (staging)', description: '', action: { title: 'x' } },
      { key: 'many/y', name: 'n y (staging)', description: '', action: { title: 'y' } },
    ]);
  });
  test('shows the location of the override for what it sets', () => {
    const range = project?.declarations[0]?.source.ranges.get('then.sendNotification.severity');
    expect([range?.file, range?.start.line]).toEqual(['d/wac.yaml', 23]);
  });
});

test('a problem in an overridden value is shown at the override', () => {
  const configuration = CONFIGURATION.replace('severity: INFO', 'severity: LOUD');
  expect(load(FILES, { configuration, environment: 'staging' }).problems).toEqual([
    'd/wac.yaml:23:48 error schema/unknown-value: "then.sendNotification.severity" cannot be "LOUD"',
  ]);
});

test('the environments are known without the rest of the configuration', () => {
  const of = (text: string): unknown => declaredEnvironments({ path: 'wac.yaml', text });
  expect(of('environments: { b: {}, a: {} }\ndefaultEnvironment: a\n')).toEqual({
    names: ['b', 'a'],
    defaultEnvironment: 'a',
  });
  expect(of('environments: 3\n')).toEqual({ names: [] });
  expect(of('{')).toEqual({ names: [] });
  expect(declaredEnvironments(undefined)).toEqual({ names: [] });
});

describe('a matrix', () => {
  const keys = (matrix: string, ...lines: string[]): readonly string[] => {
    const { declarations, problems } = loadOne(manifest(`matrix: ${matrix}`, ...lines));
    expect(problems).toEqual([]);
    return declarations.map(({ key }) => key);
  };
  const cases: readonly (readonly [matrix: string, keys: readonly string[]])[] = [
    ['{ m: [WARN, Über größe, 1.5] }', ['a/1.5', 'a/uber-gro-e', 'a/warn']],
    ['{ m: { One: { p: 1 }, two: 2 } }', ['a/one', 'a/two']],
    ['{ b: [x], a: [y, z] }', ['a/y/x', 'a/z/x']],
    [
      '{ m: "${{ vars.fleet }}", n: "${{ vars.words }}", exclude: [{ m: a, n: x }, { m: b }] }',
      ['a/a/y'],
    ],
    ['{ m: [true, false] }', ['a/false', 'a/true']],
  ];
  for (const [matrix, expected] of cases) {
    test(matrix, () => {
      expect(keys(matrix)).toEqual(expected);
    });
  }

  test('keeps the type of a whole expression', () => {
    const { declarations } = loadOne(
      manifest(
        'matrix: { m: { x: { on: false, floor: 2 }, y: {} } }',
        'enabled: "${{ matrix.m.on ?? true }}"',
        'description: "at ${{ matrix.m.floor ?? vars.floor }} or ${{ matrix.m.none ?? \'no\' }}"',
      ),
    );
    expect(declarations.map(({ enabled, description }) => [enabled, description])).toEqual([
      [false, 'at 2 or no'],
      [true, 'at 0.92 or no'],
    ]);
  });
});
