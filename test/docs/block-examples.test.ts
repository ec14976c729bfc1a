/** The examples of pages that nobody types: the program reads each of them as it reads a file of a user. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { type Block, parsePage } from '../../.scripts/docs/parse-page.mjs';
import { isJsonObject } from '../../src/lib/json.ts';
import { explainField } from '../../src/manifest/schema/explain-field.ts';
import { parseMarker } from '../../src/model/canonical/marker.ts';
import { parseEvents } from '../../src/sandbox/runtime/parse-events.ts';
import { parseArtifactEvents } from '../../src/simulate/history/artifact-events.ts';
import { parseRunIndex } from '../../src/simulate/history/run-index.ts';
import { load } from '../manifest/load.ts';
import { metricManifest, run } from '../simulate/rule-test/rule-test-support.ts';
import { ROOT } from '../support/run-script.ts';

/** The blocks of a page in this language that only this file checks; there is one at least. */
function blocksOf(path: string, language: string): readonly Block[] {
  const page = parsePage(path, readFileSync(join(ROOT, path), 'utf8'));
  const found = page.blocks.filter(
    (block) =>
      block.language === language &&
      (block.kind === 'unmarked' || block.value === 'test/docs/block-examples.test.ts'),
  );
  expect(found, `${path} has no block in ${language}`).not.toEqual([]);
  return found;
}

const textsOf = (path: string, language: string): readonly string[] =>
  blocksOf(path, language).map(({ body = '' }) => body);

/** The dotted paths of a value, lists left out. */
function fieldsOf(value: unknown, prefix: readonly string[] = []): readonly string[] {
  if (!isJsonObject(value)) return [prefix.join('.')];
  return Object.entries(value).flatMap(([name, inner]) => fieldsOf(inner, [...prefix, name]));
}

describe('parts of files name fields that there are', () => {
  it.each([
    ['docs/lint.md', ''],
    ['docs/connection.md', 'wac.yaml:'],
    ['docs/execution-history.md', 'wac.yaml:'],
  ])('%s', (path, prefix) => {
    const fields = textsOf(path, 'yaml').flatMap((text) => fieldsOf(parse(text)));
    const unknown = fields.filter((field) => explainField(prefix + field).status === 'unknown');
    expect(unknown).toEqual([]);
  });

  it('and values that the configuration takes', () => {
    for (const path of ['docs/connection.md', 'docs/execution-history.md']) {
      const [text = ''] = textsOf(path, 'yaml');
      const configuration = `version: 1\nowner: acme/ml\nentity: vision\nonRemove: delete\n${text}`;
      expect(load({}, { configuration }).problems, path).toEqual([]);
    }
  });
});

it('the rule tests of docs/rule-tests.md pass on a rule of that name', async () => {
  const [text = ''] = textsOf('docs/rule-tests.md', 'yaml');
  const manifest = metricManifest(
    'aggregate: mean, window: 5, threshold: { gt: 3 }, runs: { name: { regex: "^prod-" } }',
  )
    .replace('key: rule', 'key: loss-spike')
    .replace('metric: m', 'metric: train/loss');
  const report = await run({
    manifests: { 'loss-spike.yaml': manifest },
    tests: { 'loss-spike.test.yaml': text },
  });
  expect(report.diagnostics).toEqual([]);
  expect(report.cases.map(({ status }) => status)).toEqual(['passed', 'passed', 'passed']);
});

it('the examples of docs/reference/rule-tests.md are interpretations that a case may use', async () => {
  for (const text of textsOf('docs/reference/rule-tests.md', 'yaml')) {
    const assume = text.trim().replace(/^/gmu, '      ');
    const tests = `automation: rule\ntests:\n  - name: a\n    given: { series: { m: "9*9" } }\n    expect: { fires: true }\n    assume:\n${assume}\n`;
    const report = await run({
      manifests: { 'rule.yaml': metricManifest('threshold: { gt: 1 }') },
      tests: { 'rule.test.yaml': tests },
    });
    expect(report.diagnostics).toEqual([]);
  }
});

it('the values of docs/reference/expressions.md are variables and axes', () => {
  for (const text of textsOf('docs/reference/expressions.md', 'yaml')) {
    const [document] = parseAllDocuments(text);
    expect(document?.errors).toEqual([]);
    expect(Object.keys(document?.toJS() as object)).toEqual(['vars', 'matrix']);
  }
});

it('the events of docs/reference/sandbox-events.md are events of the sandbox', () => {
  for (const text of textsOf('docs/reference/sandbox-events.md', 'json'))
    expect(parseEvents(JSON.parse(text))).toHaveLength(1);
});

it('the lines of runs.jsonl and events.jsonl in docs/backtest.md can be read', () => {
  const [runs = '', events = ''] = textsOf('docs/backtest.md', 'json');
  expect(parseRunIndex(runs)).toMatchObject({ entries: [{ rows: expect.any(Number) as number }] });
  expect(parseArtifactEvents(events)).toMatchObject({ events: [expect.any(Object) as object] });
});

it('the marker in docs/explanation/ownership.md has the parts that the page lists', () => {
  const [text = ''] = textsOf('docs/explanation/ownership.md', 'text');
  // Its hashes are made up, so the check at its end does not hold; what names the owner is read all the same.
  expect(parseMarker(text)).toMatchObject({
    kind: 'unreadable',
    claims: [{ owner: 'acme/ml-platform', key: 'retraining-trigger' }],
  });
});
