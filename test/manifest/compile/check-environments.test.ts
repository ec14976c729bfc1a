import { expect, test } from 'vitest';
import { findCollidingEnvironments } from '../../../src/manifest/compile/check-environments.ts';
import { CONFIGURATION, load, manifest } from '../load.ts';

/** The collisions between the environments prod and staging, with the given lines in the configuration. */
function collisions(
  prod: string,
  staging: string,
  ...manifests: readonly string[]
): readonly string[] {
  const configuration = `${CONFIGURATION}environments:\n  prod: ${prod}\n  staging: ${staging}\n`;
  const projects = new Map(
    ['prod', 'staging'].flatMap((environment) => {
      const { project, problems } = load(
        Object.fromEntries(manifests.map((text, index) => [`${index}.yaml`, text])),
        { configuration, environment },
      );
      expect(problems).toEqual([]);
      return project === undefined ? [] : [[environment, project] as const];
    }),
  );
  return findCollidingEnvironments(projects).map(
    ({ severity, message, hint = '', range }) =>
      `${severity} ${range?.file}:${range?.start.line}: ${message} | ${hint}`,
  );
}

test('environments with the same names are reported once, with both ways out', () => {
  const [only, ...more] = collisions(
    '{}',
    '{}',
    manifest('key: a', 'name: Run failed'),
    manifest('key: b', 'name: Loss'),
  );
  expect(more).toEqual([]);
  expect(only).toBe(
    'warning d/0.yaml:2: The environments prod and staging have the same name "Run failed" in the project ' +
      'vision/p, and 1 more; the server allows it once | Set "nameSuffix" in one of them, as in staging: ' +
      '{ nameSuffix: " (staging)" }, or give each its own project with "${{ vars.NAME }}" in "scope".',
  );
});

test('a suffix, another entity and another server each keep environments apart', () => {
  const text = manifest('name: Run failed');
  expect(collisions('{}', '{ nameSuffix: " (staging)" }', text)).toEqual([]);
  expect(collisions('{}', '{ entity: nlp }', text)).toEqual([]);
  const [one, other] = ['a', 'b'].map((name) => `{ server: "https://${name}.wandb.io" }`);
  expect(collisions(one ?? '', other ?? '', text)).toEqual([]);
});

test('on one pinned server a collision is an error', () => {
  const pinned = '{ server: "https://a.wandb.io" }';
  expect(collisions(pinned, pinned, manifest('name: Run failed'))[0]).toMatch(/^error /);
});

test('a webhook belongs to one environment, whatever suffix names have', () => {
  const webhook = (name: string, ...lines: readonly string[]): string =>
    ['kind: webhook', 'key: hook', `name: ${name}`, 'url: https://e.com/', ...lines].join('\n');
  const suffixed = '{ nameSuffix: " (staging)" }';
  const text = manifest('key: a', 'name: A');
  expect(collisions('{}', suffixed, webhook('Deploy'), text)).toEqual([
    'warning d/0.yaml:3: The environments prod and staging have the same webhook "Deploy" of the team vision; ' +
      'only one of them can manage it | List one of them under "environments" of the webhook: the automations of ' +
      'the other find it by its name. Or give each its own with "${{ vars.NAME }}" in "name".',
  ]);
  expect(collisions('{}', suffixed, webhook('Deploy', 'environments: [prod]'), text)).toEqual([]);
  expect(
    collisions(
      '{ vars: { at: prod } }',
      '{ vars: { at: staging }, nameSuffix: " (staging)" }',
      webhook('"Deploy ${{ vars.at }}"'),
      text,
    ),
  ).toEqual([]);
  const pinned = '{ server: "https://a.wandb.io" }';
  const other = '{ server: "https://a.wandb.io", nameSuffix: " (b)" }';
  expect(collisions(pinned, other, webhook('Deploy'), text)[0]).toMatch(/^error /);
});
