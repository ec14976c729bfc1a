/** Which jobs of the component for GitLab run when, and what its inputs accept. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jobOf, readComponent } from '../../.scripts/gitlab/component.mjs';

const ROOT = join(import.meta.dirname, '../..');

const COMPONENT = readFileSync(join(ROOT, 'templates/wac.yml'), 'utf8');

type Variables = Readonly<Record<string, string>>;

/** Evaluates `$A == "b" && $C != $D`: all that the rules of the component use. */
function holds(condition: string, variables: Variables): boolean {
  return condition.split(' && ').every((part) => {
    const [, left = '', operator, right = ''] =
      /^(\$\w+) (==|!=) (\$\w+|"[^"]*")$/.exec(part.trim()) ?? [];
    if (operator === undefined) throw new Error(`Not a condition: ${part}`);
    const value = (term: string): string | undefined =>
      term.startsWith('$') ? variables[term.slice(1)] : term.slice(1, -1);
    return (value(left) === value(right)) === (operator === '==');
  });
}

/** The jobs that a pipeline has, with ` (manual)` where somebody has to start it. */
function jobsOf(variables: Variables): readonly string[] {
  const { pipeline } = readComponent(COMPONENT);
  return Object.keys(pipeline)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => {
      const rule = jobOf(pipeline, name).rules?.find((each) => holds(each.if, variables));
      if (rule === undefined || rule.when === 'never') return [];
      return [rule.when === 'manual' ? `${name} (manual)` : name];
    });
}

const BASE = { CI_DEFAULT_BRANCH: 'main' };
const MERGE_REQUEST = { ...BASE, CI_PIPELINE_SOURCE: 'merge_request_event' };

describe('the jobs of a pipeline', () => {
  it.each<readonly [string, Variables, readonly string[]]>([
    [
      'a merge request',
      {
        ...MERGE_REQUEST,
        CI_MERGE_REQUEST_PROJECT_ID: '1',
        CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1',
      },
      ['wac-validate', 'wac-plan-merge-request'],
    ],
    [
      'a merge request of a fork, in the fork or started in the project: no variable of the project',
      {
        ...MERGE_REQUEST,
        CI_MERGE_REQUEST_PROJECT_ID: '1',
        CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2',
      },
      ['wac-validate'],
    ],
    [
      'a push to the default branch',
      { ...BASE, CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BRANCH: 'main' },
      ['wac-validate', 'wac-plan', 'wac-apply (manual)'],
    ],
    [
      'a start by hand on the default branch',
      { ...BASE, CI_PIPELINE_SOURCE: 'web', CI_COMMIT_BRANCH: 'main' },
      ['wac-validate', 'wac-plan', 'wac-apply (manual)'],
    ],
    [
      'a push to another branch',
      { ...BASE, CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BRANCH: 'x' },
      [],
    ],
    ['a tag', { ...BASE, CI_PIPELINE_SOURCE: 'push', CI_COMMIT_TAG: 'v1' }, []],
    [
      'a schedule',
      { ...BASE, CI_PIPELINE_SOURCE: 'schedule', CI_COMMIT_BRANCH: 'main' },
      ['wac-drift'],
    ],
  ])('are those of %s', (_, variables, expected) => {
    expect(jobsOf(variables)).toEqual(expected);
  });
});

describe('the component', () => {
  it('installs the version of this package', () => {
    const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const { spec } = readComponent(COMPONENT);

    const page = readFileSync(join(ROOT, 'docs/gitlab-ci.md'), 'utf8');
    const shown = [...page.matchAll(/wac\/wac@v([\d.]+)/gu)].map(([, found]) => found);

    expect(spec.spec.inputs['package']?.default).toBe(`${name}@${version}`);
    expect(new Set(shown)).toEqual(new Set([version]));
  });

  it('can be included once per directory: no job, group or note is shared', () => {
    const one = readComponent(COMPONENT);
    const other = readComponent(COMPONENT, { prefix: 'team', directory: 'team/automations' });
    const names = [...Object.keys(one.pipeline), ...Object.keys(other.pipeline)];

    expect(new Set(names).size).toBe(names.length);
    expect(other.jobs).not.toMatch(/wac-(?:validate|plan|apply|drift|base)/);
    expect(other.jobs).toContain('resource_group: team\n');
  });

  it.each([
    { directory: 'automations"; rm -rf /; "' },
    { directory: '$(id)' },
    { directory: '-rf' },
    { directory: '' },
    { env: 'prod; id' },
    { package: 'wac && id' },
    { prefix: 'Wac' },
    { prefix: '' },
    { environment: 'a b' },
    { colour: 'red' },
  ])('refuses inputs that its scripts cannot take: %o', (inputs) => {
    expect(() => readComponent(COMPONENT, inputs)).toThrow(/input/u);
  });

  it.each([
    { directory: 'team-a/automations' },
    { env: 'prod' },
    { package: '@acme/wac@1.2.3-rc.1' },
    { package: 'https://git.example.com/acme/wac/-/archive/v1/wac.tar.gz' },
    { image: 'registry.example.com/node:24@sha256:0123' },
    { environment: 'wandb/prod' },
  ])('accepts %o', (inputs) => {
    expect(readComponent(COMPONENT, inputs).jobs).toContain(Object.values(inputs)[0]);
  });

  it('keeps every artifact with plans from people who are no developers', () => {
    const { pipeline } = readComponent(COMPONENT);
    const open = Object.keys(pipeline).filter((name) => {
      const { artifacts } = jobOf(pipeline, name);
      return artifacts?.paths !== undefined && artifacts.access !== 'developer';
    });

    expect(open).toEqual([]);
  });

  it('applies one plan at a time, after the checks, with the variables of its environment', () => {
    const { pipeline } = readComponent(COMPONENT);
    const apply = Object(jobOf(pipeline, 'wac-apply'));

    expect(apply).toMatchObject({
      environment: { name: 'wandb' },
      resource_group: 'wac',
      interruptible: false,
      needs: ['wac-validate', 'wac-plan'],
    });
  });
});
