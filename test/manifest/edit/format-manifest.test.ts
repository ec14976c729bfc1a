import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { formatManifest } from '../../../src/manifest/edit/format-manifest.ts';

describe('formatManifest', () => {
  test('orders fields, writes words for signs and keeps comments', () => {
    const text = `# What it shows.
then:
    # reach the team
    sendNotification: {severity: INFO, integration: alerts}   # loud
when: {runMetric: {threshold: {">": 1}, metric: loss}}

# where
scope:
        project: p
key: a
`;
    expect(formatManifest(text)).toEqual({
      value: `# What it shows.
key: a

# where
scope:
  project: p
when: { runMetric: { metric: loss, threshold: { gt: 1 } } }
then:
  # reach the team
  sendNotification: { integration: alerts, severity: INFO } # loud
`,
      diagnostics: [],
    });
  });

  test('orders each document by its kind', () => {
    const text = `lifecycle: { onRemove: KEEP, adopt: true }
secret: S
url: https://x.example
name: Hook
key: hook
kind: Webhook
---
name: A
key: a
`;
    const formatted = `kind: webhook
key: hook
name: Hook
url: https://x.example
secret: S
lifecycle: { adopt: true, onRemove: keep }
---
key: a
name: A
`;
    expect(formatManifest(text).value).toBe(formatted);
    expect(formatManifest(formatted).value).toBe(formatted);
  });

  test('keeps several documents, needed quotes, block text and expressions', () => {
    const text = `key: a
name: "a: single"
description: |
  two
  lines
enabled: \${{ vars.on }}
---
# second
key: b
`;
    expect(formatManifest(text).value).toBe(text);
  });

  test.each([
    ['signs', 'threshold: { ">": 1 }', 'threshold: { gt: 1 }'],
    ['operators of the server', "threshold: { '$gte': 1 }", 'threshold: { gte: 1 }'],
    ['quoted keys', '"threshold": {"gt": 1}', 'threshold: { gt: 1 }'],
    ['letter case', 'aggregate: MEAN', 'aggregate: mean'],
    ['quoted words', "metric: 'val/loss'", 'metric: val/loss'],
    ['single quotes', "metric: ' a'", 'metric: " a"'],
    ['plain words that other readers take for values', 'metric: yes', 'metric: "yes"'],
    ['text that is a number in quotes', "metric: '1.10'", 'metric: "1.10"'],
    ['template variables', "metric: '${run_name} of it'", 'metric: ${run_name} of it'],
    [
      'flow mappings over several lines',
      'threshold: {\n      gt: 1,\n    }',
      'threshold: { gt: 1 }',
    ],
    [
      'regular expressions',
      'runs: { name: { $regex: ^prod- } }',
      'runs: { name: { regex: "^prod-" } }',
    ],
    [
      'back-slashes',
      'runs: { name: { regex: "^v\\\\d$" } }',
      "runs: { name: { regex: '^v\\d$' } }",
    ],
    [
      'flow mappings that are too long',
      `runs: { any: [{ name: { regex: "^${'a'.repeat(50)}" } }, { name: { regex: "^${'b'.repeat(50)}" } }] }`,
      `runs:\n      any:\n        - { name: { regex: "^${'a'.repeat(50)}" } }\n        - { name: { regex: "^${'b'.repeat(50)}" } }`,
    ],
  ])('writes one form for %s', (_, before, after) => {
    const around = (field: string): string => `when:\n  runMetric:\n    ${field}\n`;
    expect(formatManifest(around(before))).toEqual({ value: around(after), diagnostics: [] });
    expect(formatManifest(around(after)).value).toBe(around(after));
  });

  test('leaves what is not YAML as it is, and says why', () => {
    const { value, diagnostics } = formatManifest('key: [\n', { file: 'f.yaml' });
    expect([value, diagnostics.map(({ code, range }) => [code, range?.file])]).toEqual([
      'key: [\n',
      [['yaml/syntax', 'f.yaml']],
    ]);
  });

  test('formats the configuration in its own order', () => {
    expect(
      formatManifest('onRemove: delete\nowner: a/b\nversion: 1\n', { document: 'configuration' })
        .value,
    ).toBe('version: 1\nowner: a/b\nonRemove: delete\n');
  });

  const files = readdirSync('automations').filter((name) =>
    /^(?!wac).*(?<!\.test)\.yaml$/.test(name),
  );
  test('changes no meaning of the example estate, and nothing the second time', () => {
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const { value } = formatManifest(readFileSync(`automations/${file}`, 'utf8'));
      expect([file, formatManifest(value).value === value]).toEqual([file, true]);
    }
  });
});

describe('the example estate', () => {
  const folder = join(import.meta.dirname, '../../../automations');
  const files = readdirSync(folder).filter((name) => /(?<!\.test)\.yaml$/.test(name));

  it('is found', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(files)('%s is in the canonical layout', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const document = name === 'wac.yaml' ? 'configuration' : 'manifest';
    expect(formatManifest(text, { document }).value).toBe(text);
  });
});
