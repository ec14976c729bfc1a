/** The example estate loads without a word of complaint, and every rule in it is tested, firing and silent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readManifestTree } from '../../src/files/read-manifest-tree.ts';
import { loadProject } from '../../src/manifest/load-project.ts';
import { renderDiagnosticsText } from '../../src/report/diagnostics/render-diagnostics-text.ts';
import { runRuleTests } from '../../src/workflow/rule-tests/run-rule-tests.ts';

const EXAMPLE = fileURLToPath(new URL('../../automations', import.meta.url));

describe('automations/', async () => {
  const read = await readManifestTree(EXAMPLE);
  const loaded = loadProject({ tree: read.value, directory: 'automations' });
  const project = loaded.value;

  test('has nothing to complain about', () => {
    const sources = new Map(
      read.value.files.map((file) => [`automations/${file.path}`, file.text] as const),
    );
    const text = renderDiagnosticsText([...read.diagnostics, ...loaded.diagnostics], {
      color: false,
      width: 100,
      sources,
    });
    expect(text).toBe('');
  });

  test('every file names its schema, so that editors use it', () => {
    const names = readdirSync(EXAMPLE).filter((name) => name.endsWith('.yaml'));
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) {
      const kind =
        name === 'wac.yaml' ? 'config' : /\.test\.yaml$/.test(name) ? 'rule-test' : 'manifest';
      const [first] = readFileSync(join(EXAMPLE, name), 'utf8').split('\n');
      expect([name, first]).toEqual([
        name,
        `# yaml-language-server: $schema=../schema/${kind}.schema.json`,
      ]);
      expect(existsSync(join(EXAMPLE, `../schema/${kind}.schema.json`))).toBe(true);
    }
  });

  test('shows every use', () => {
    expect(project?.declarations.map((declaration) => declaration.key)).toMatchInlineSnapshot(`
      [
        "accuracy-drop/classifier",
        "accuracy-drop/detector",
        "accuracy-drop/segmenter",
        "ci-cd-dispatch",
        "daily-summary",
        "dataset-updated",
        "deploy-on-alias",
        "external-tracker",
        "failed-runs/classifier",
        "failed-runs/detector",
        "failed-runs/segmenter",
        "long-run-finished",
        "loss-plateau",
        "loss-spike",
        "new-model-version",
        "registry-sync-add",
        "registry-sync-remove",
        "retraining-trigger",
        "skipped-batches",
        "stage-on-tag",
      ]
    `);
  });

  const names = readdirSync(EXAMPLE).filter((name) => name.endsWith('.yaml'));
  test.each(names)('%s opens with a comment or names what it tests', (name) => {
    const file = [read.value.configuration, ...read.value.files, ...read.value.tests].find(
      (candidate) => join(EXAMPLE, candidate?.path ?? '') === join(EXAMPLE, name),
    );
    expect(file?.text).toMatch(name.endsWith('.test.yaml') ? /^(?:#.*\n)*automation: / : /^# /u);
  });

  test('has a rule test for every automation, with both outcomes', async () => {
    const report = await runRuleTests({
      tests: read.value.tests,
      environments: [],
      projects: () => project,
      readFixture: () => Promise.resolve(undefined),
    });
    const failed = report.cases
      .filter((result) => result.status === 'failed')
      .map(
        (result) =>
          `${result.file} ${result.name} [${result.row ?? ''}]: ${result.explanation} ${JSON.stringify(result.mismatches)}`,
      );
    expect([...report.diagnostics.map((diagnostic) => diagnostic.message), ...failed]).toEqual([]);
    const seen = (fired: boolean): readonly string[] => {
      const results = report.cases.filter((result) => (result.reason === 'fired') === fired);
      return [...new Set(results.map((result) => result.automation))].sort();
    };
    const all = (project?.declarations ?? []).map((declaration) => declaration.key);
    expect(all.length).toBeGreaterThan(12);
    expect(seen(true)).toEqual(all);
    expect(seen(false)).toEqual(all);
  });
});
