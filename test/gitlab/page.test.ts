/** The pipelines of docs/gitlab-ci.md: each inclusion of the component has inputs that there are, and its jobs run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readComponent } from '../../.scripts/gitlab/component.mjs';
import { collectSeed } from '../../src/sandbox/provision/collect-seed.ts';
import { provisionSandbox } from '../../src/sandbox/provision/provision.ts';
import { ROOT } from '../support/run-script.ts';
import { COMPONENT, createProject, type GitLabProject } from './run-job.ts';

interface Inclusion {
  readonly component: string;
  readonly inputs: Readonly<Record<string, string>>;
}

interface Pipeline {
  readonly stages?: readonly string[];
  readonly include: readonly Inclusion[];
}

/** The stages of a pipeline that names none. */
const DEFAULT_STAGES = ['build', 'test', 'deploy'];

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
};

const pipelines = [
  ...readFileSync(join(ROOT, 'docs/gitlab-ci.md'), 'utf8').matchAll(
    /^```yaml\n([\s\S]*?)\n```$/gmu,
  ),
].map(([, text = '']) => parse(text) as Pipeline);

const jobsOf = ({ inputs }: Inclusion) => Object.entries(readComponent(COMPONENT, inputs).pipeline);

it('the page shows a pipeline with one directory and one with several', () => {
  expect(pipelines.map(({ include }) => include.length)).toEqual([1, 2]);
});

describe.each(pipelines.map((pipeline, index) => [index + 1, pipeline] as const))(
  'pipeline %i',
  (_number, { stages = DEFAULT_STAGES, include }) => {
    let project: GitLabProject;

    beforeEach(async () => {
      project = await createProject();
      const { store } = project.sandbox;
      const seed = collectSeed({
        scopes: [{ kind: 'project', entity: 'vision', project: 'classifier' }],
        integrations: [],
        entities: ['vision'],
        organizations: [],
      });
      provisionSandbox(store, seed, () => new Date());
      await store.commit();
    });

    afterEach(async () => await project.close());

    it('includes this version with inputs that the component has, in stages of the pipeline', () => {
      const known = Object.keys(readComponent(COMPONENT).spec.spec.inputs);
      for (const inclusion of include) {
        expect(inclusion.component).toMatch(new RegExp(`/wac@v${version.replaceAll('.', '\\.')}$`));
        expect(known).toEqual(expect.arrayContaining(Object.keys(inclusion.inputs)));
        const used = jobsOf(inclusion).flatMap(([, { stage }]) => stage ?? []);
        expect(stages).toEqual(expect.arrayContaining(used));
      }
      const names = include.flatMap((inclusion) => jobsOf(inclusion).map(([name]) => name));
      expect(new Set(names).size).toBe(names.length);
    });

    it('validates, plans and applies each directory, and finds no drift', async () => {
      const directories = include.map(({ inputs }) => inputs['directory'] ?? 'automations');
      const commit = project.commit(
        'main',
        Object.fromEntries(
          directories.flatMap((directory, index) => [
            [
              `${directory}/wac.yaml`,
              `version: 1\nowner: acme/ml/${index}\nentity: vision\nentities: [vision]\nonRemove: delete\n`,
            ],
            [
              `${directory}/rule.yaml`,
              `key: rule\nname: Rule ${index}\nscope: { project: classifier }\nwhen: { runState: { states: [failed] } }\nthen: { doNothing: {} }\n`,
            ],
          ]),
        ),
      );
      for (const { inputs } of include) {
        const { prefix = 'wac', environment = 'wandb' } = inputs;
        const validated = await project.run(`${prefix}-validate`, commit, { inputs });
        const planned = await project.run(`${prefix}-plan`, commit, { inputs });
        const applied = await project.run(`${prefix}-apply`, commit, { inputs, after: planned });
        project.gitlab.deployments.unshift({ environment, sha: commit });
        const drift = await project.run(`${prefix}-drift`, commit, { inputs });
        expect(validated.output).toContain('1 automation is valid');
        expect(applied.output).toContain('Applied: 1 created.');
        expect(drift.output).toContain('No drift.');
        expect([validated, planned, applied, drift].map(({ exitCode }) => exitCode)).toEqual([
          0, 0, 0, 0,
        ]);
      }
      expect(project.sandbox.store.state.triggers).toHaveLength(include.length);
    });
  },
);
