/** Overrides at the top of the configuration: for every environment, and without environments. */
import { describe, expect, test } from 'vitest';
import { CONFIGURATION, load, loadOne, manifest } from '../load.ts';

const OVERRIDES = `overrides:
  - match: many/x
    set: { description: of x }
  - match: "acc*"
    patch: [{ op: add, path: /enabled, value: false }]
`;

const FILES = {
  'many.yaml': manifest('key: many', 'name: "n ${{ matrix.m }}"', 'matrix: { m: [x, y] }'),
  'accuracy.yaml': manifest('key: accuracy', 'environments: [prod]'),
};

const ENVIRONMENTS = `environments:
  prod: {}
  staging:
    overrides: [{ match: many, set: { description: of staging } }]
`;

const descriptions = (loaded: ReturnType<typeof load>): readonly string[] =>
  loaded.declarations.map(({ key, description, enabled }) => `${key} ${description} ${enabled}`);

describe('overrides at the top', () => {
  test('change one copy, where no environments are declared', () => {
    const loaded = load(
      { 'many.yaml': FILES['many.yaml'], 'accuracy.yaml': manifest('key: accuracy') },
      { configuration: `${CONFIGURATION}${OVERRIDES}` },
    );
    expect(loaded.problems).toEqual([]);
    expect(descriptions(loaded)).toEqual(['accuracy  false', 'many/x of x true', 'many/y  true']);
  });

  test('apply before those of the environment', () => {
    const configuration = `${CONFIGURATION}${OVERRIDES}${ENVIRONMENTS}`;
    const staging = load(FILES, { configuration, environment: 'staging' });
    expect(staging.problems).toEqual([]);
    expect(descriptions(staging)).toEqual(['many/x of staging true', 'many/y of staging true']);
    const prod = load(FILES, { configuration, environment: 'prod' });
    expect(descriptions(prod)).toEqual(['accuracy  false', 'many/x of x true', 'many/y  true']);
  });

  test('must match a manifest of some environment', () => {
    const configuration = `${CONFIGURATION}overrides: [{ match: lost, set: { enabled: false } }]\n`;
    expect(loadOne(manifest(), { configuration }).problems).toEqual([
      'd/wac.yaml:11:22 error config/override: The override matches no manifest: no key is like "lost"',
    ]);
  });
});

test('a key that is written as a number is that key', () => {
  const { declarations, problems } = loadOne(manifest('key: 2024'));
  expect(problems).toEqual([]);
  expect(declarations.map(({ key, name }) => [key, name])).toEqual([['2024', '2024']]);
});
