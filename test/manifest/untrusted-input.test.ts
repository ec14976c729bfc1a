import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DIAGNOSTIC_CODES } from '../../src/diagnostics/codes.ts';
import { formatManifest } from '../../src/manifest/edit/format-manifest.ts';
import { parseYaml } from '../../src/manifest/yaml/parse-yaml.ts';
import { fc } from '../support/fast-check.ts';
import { sizeOf } from '../support/size.ts';
import { CONFIGURATION, type Loaded, load, loadOne, manifest } from './load.ts';

/** For any input, every problem has a known code, and a location within its file. */
function expectSound({ diagnostics }: Loaded): void {
  for (const { code, range, message } of diagnostics) {
    expect(DIAGNOSTIC_CODES[code]).toBeDefined();
    expect(message).not.toMatch(/undefined|\[object|NaN/);
    if (range === undefined) continue;
    expect(range.start.line).toBeGreaterThan(0);
    expect(range.start.column).toBeGreaterThan(0);
    expect(range.end.offset).toBeGreaterThanOrEqual(range.start.offset);
  }
}

const WORDS = [
  'key',
  'name',
  'scope',
  'project',
  'when',
  'then',
  'runMetric',
  'threshold',
  'gt',
  '>',
  'matrix',
  'exclude',
  'sendWebhook',
  'payload',
  'integration',
  '<<',
  '__proto__',
  'constructor',
  'toString',
  '*a',
  '&a',
  '${{',
  '}}',
  '${{ vars.floor }}',
  '${vars.x}',
  '#x',
  '!!str',
  '|',
  '>-',
  '?',
  '- ',
  ': ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '\n',
  '\n  ',
  '---',
  '...',
  '%YAML 1.1',
  '012',
  '1e400',
  '.nan',
  '-0',
  '\u0000',
  '\ufeff',
  '\r\n',
  '\t',
  '💥',
  '\ud800',
  '~',
  'null',
  'a',
  '1',
];

describe('untrusted text', () => {
  test('a string that formatting could break keeps its value', () => {
    const text = '!!str \uFEFF %YAML 1.1 ';
    expect(parse(formatManifest(text).value ?? '')).toBe(parse(text));
  });

  test('any words in any order give diagnostics, never an exception', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }),
        fc.constantFrom('', ' '),
        (words, glue) => {
          const text = words.join(glue);
          expectSound(loadOne(text));
          expectSound(load({ 'a.yaml': manifest() }, { configuration: text }));
          formatManifest(text);
        },
      ),
      { numRuns: sizeOf(1000) },
    );
  });

  test('any value at any path of a manifest gives diagnostics, never an exception', () => {
    const locations = [
      'key',
      'name',
      'description',
      'enabled',
      'scope',
      'when',
      'then',
      'lifecycle',
      'matrix',
      'environments',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...locations),
        fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.string({ unit: 'binary' })),
        (location, value) => {
          expectSound(loadOne(manifest(`${location}: ${JSON.stringify(value)}`)));
          const below = manifest(
            `then: { sendWebhook: { integration: hook, payload: ${JSON.stringify(value)} } }`,
          );
          expectSound(loadOne(below));
        },
      ),
      { numRuns: sizeOf(1000) },
    );
  });

  test.each([
    'when: { runMetric: { metric: m, zscore: { threshold: { toString: [1] } } } }',
    'when: { runMetric: { metric: m, change: [{ toString: 1 }] } }',
    'then: { sendNotification: { integration: alerts, severity: { toString: 1 } } }',
    'lifecycle: { onRemove: { toString: 1, valueOf: 2 } }',
  ])('a mapping that cannot be made a string is described all the same: %s', (line) => {
    const loaded = loadOne(manifest(line));
    expectSound(loaded);
    expect(loaded.diagnostics.length).toBeGreaterThan(0);
  });

  const large: Readonly<Record<string, string>> = {
    'deep lists': '['.repeat(100_000),
    'deep mappings': '{a: '.repeat(5_000),
    'an alias bomb': `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(',')}]\n`).join('')}`,
    'a wide mapping': Array.from({ length: 30_000 }, (_, index) => `k${index}: 1\n`).join(''),
    'many duplicates': 'a: 1\n'.repeat(9_000),
    'many documents': '---\n'.repeat(20_000),
    'many problems': Array.from({ length: 5_000 }, (_, index) => `k${index}: 1\n`).join(''),
    quotes: '"'.repeat(50_001),
    'open expressions': manifest(`name: ${'${{'.repeat(20_000)}`),
    'many expressions': manifest(`name: "${'${{ vars.floor }}'.repeat(5_000)}"`),
    indentation: Array.from({ length: 2_000 }, (_, index) => `${' '.repeat(index)}a:\n`).join(''),
  };
  for (const [title, text] of Object.entries(large)) {
    test(`${title} end with a few diagnostics`, () => {
      const loaded = loadOne(text);
      expectSound(loaded);
      expect(loaded.declarations).toEqual([]);
      expect(loaded.diagnostics.length).toBeGreaterThan(0);
      expect(loaded.diagnostics.length).toBeLessThanOrEqual(101);
    });
  }

  test('prototypes are not touched', () => {
    loadOne(
      manifest(
        'matrix: { constructor: [x], toString: [y] }',
        'name: "${{ matrix.constructor }} ${{ matrix.toString }}"',
      ),
    );
    loadOne('__proto__: { polluted: true }\n');
    load(
      { 'a.yaml': manifest() },
      {
        configuration: `${CONFIGURATION}environments: { prod: { overrides: [{ match: a, set: { __proto__.polluted: true } }, { match: a, patch: [{ op: add, path: /__proto__/polluted, value: true }] }] } }\ndefaultEnvironment: prod\n`,
      },
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(loadOne(manifest('name: "${{ vars.constructor }}"')).problems).toEqual([
      'd/a.yaml:1:7 error expression/unknown-name: "vars.constructor" is not defined',
    ]);
  });
});

describe('parseYaml', () => {
  const at = (text: string, pointer: string, part?: 'key' | 'value'): string => {
    const [document] = parseYaml(text, 'f').value;
    const range = document?.locate(pointer, part);
    return `${range?.start.line}:${range?.start.column}-${range?.end.line}:${range?.end.column}`;
  };
  test('finds values, keys and what is nearest to what is not there', () => {
    const text = 'a:\n  b: [x, yy]\n  "c/d": 1\n';
    expect([
      at(text, '/a/b/1'),
      at(text, '/a/b', 'key'),
      at(text, '/a/c~1d'),
      at(text, '/a/nope/deep', 'key'),
      at(text, ''),
    ]).toEqual(['2:10-2:12', '2:3-2:4', '3:10-3:11', '1:1-1:2', '1:1-4:1']);
  });
  test('follows aliases and merge keys, with explicit fields first', () => {
    const text = 'base: &base { a: 1, b: 2 }\nx: { <<: *base, b: 3 }\ny: *base\n';
    const [document] = parseYaml(text, 'f').value;
    expect(document?.value).toEqual({ base: { a: 1, b: 2 }, x: { a: 1, b: 3 }, y: { a: 1, b: 2 } });
    expect([at(text, '/x/a'), at(text, '/x/b'), at(text, '/y/b')]).toEqual([
      '1:18-1:19',
      '2:20-2:21',
      '1:24-1:25',
    ]);
  });
  test('counts lines through documents and Windows line ends', () => {
    const text = 'a: 1\r\n---\r\nb: 2\r\n';
    const second = parseYaml(text, 'f').value[1];
    expect([second?.value, second?.locate('/b').start]).toEqual([
      { b: 2 },
      { line: 3, column: 4, offset: 14 },
    ]);
  });
});
