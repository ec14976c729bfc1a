import { describe, expect, it } from 'vitest';
import { loadProject } from '../../../src/manifest/load-project.ts';
import { initFiles } from '../../../src/workflow/init/init-files.ts';
import { runRuleTests } from '../../../src/workflow/rule-tests/run-rule-tests.ts';

const FILES = initFiles({
  directory: 'rules',
  owner: 'acme/ml',
  entity: 'vision',
  schemas: { manifest: '{}', config: '{}' },
});

describe('initFiles', () => {
  it('writes a project without a problem, whose rule test passes', async () => {
    const file = (name: string) => {
      const found = FILES.find(({ path }) => path === `rules/${name}`);
      return { path: name, text: found?.text ?? '' };
    };
    const { value, diagnostics } = loadProject({
      directory: 'rules',
      tree: { configuration: file('wac.yaml'), files: [file('run-failed.yaml')] },
    });
    expect(diagnostics).toEqual([]);
    expect(value?.declarations.map(({ key }) => key)).toEqual(['run-failed']);

    const report = await runRuleTests({
      tests: [file('run-failed.test.yaml')],
      environments: [],
      projects: () => value,
      readFixture: async () => undefined,
    });
    expect(report.diagnostics).toEqual([]);
    expect(report.cases.map(({ status }) => status)).toEqual(['passed', 'passed']);
  });

  it('puts the schemas where no manifest is looked for', () => {
    expect(FILES.map(({ path }) => path)).toContain('rules/_schema/manifest.schema.json');
  });
});
