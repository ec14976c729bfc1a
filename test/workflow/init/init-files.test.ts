import { describe, expect, it } from 'vitest';
import { formatManifest } from '../../../src/manifest/edit/format-manifest.ts';
import { loadProject } from '../../../src/manifest/load-project.ts';
import { editorSettings, initFiles } from '../../../src/workflow/init/init-files.ts';
import { runRuleTests } from '../../../src/workflow/rule-tests/run-rule-tests.ts';

const FILES = initFiles({
  directory: 'rules',
  owner: 'acme/ml',
  entity: 'vision',
  schemas: { manifest: '{}', config: '{}', 'rule-test': '{}' },
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

  it.each(['wac.yaml', 'run-failed.yaml'])('writes %s as `wac fmt` would', (name) => {
    const { text = '' } = FILES.find(({ path }) => path === `rules/${name}`) ?? {};
    const document = name === 'wac.yaml' ? 'configuration' : 'manifest';
    expect(formatManifest(text, { document }).value).toBe(text);
  });

  it('names the schema of each file in its header, and in the settings of VS Code', () => {
    const written = new Set(FILES.map(({ path }) => path));
    const yaml = FILES.filter(({ path }) => path.endsWith('.yaml'));
    expect(yaml).toHaveLength(3);
    for (const { text } of yaml) {
      const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? '';
      expect(written).toContain(`rules/${schema}`);
    }
    const settings = JSON.parse(editorSettings('rules').text) as Record<string, object>;
    const named = Object.keys(settings['yaml.schemas'] ?? {});
    expect(named).toHaveLength(3);
    for (const path of named) expect(written).toContain(path.replace('./', ''));
  });

  it('puts the schemas where no manifest is looked for', () => {
    expect(FILES.map(({ path }) => path)).toContain('rules/_schema/manifest.schema.json');
  });
});
