import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUT_DEFAULTS } from '../../../src/action/inputs/input-table.ts';
import {
  initWorkflows,
  isActionReference,
  workflowSuffix,
} from '../../../src/workflow/init/init-workflows.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const documented = readFileSync('docs/action.md', 'utf8')
  .split('```yaml\n')
  .slice(1)
  .map((block) => block.split('```')[0] ?? '');

interface Workflow {
  readonly name: string;
  readonly concurrency: { readonly group: string };
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly uses: string; readonly with: object }[] }>
  >;
}

describe('initWorkflows', () => {
  it('writes what the documentation explains, letter for letter', () => {
    const files = initWorkflows({ action: `OWNER/wac@v${version}`, directory: 'automations' });
    expect(files.map(({ path }) => path)).toEqual([
      '.github/workflows/wandb-plan.yaml',
      '.github/workflows/wandb-apply.yaml',
      '.github/workflows/wandb-drift.yaml',
    ]);
    for (const { text } of files) expect(documented).toContain(text);
  });

  it('passes every input of a start by hand to the action, and leaves a push as the inputs default', () => {
    const files = initWorkflows({ action: 'acme/wac@v1', directory: 'automations' });
    const { on, jobs } = parse(files[1]?.text ?? '') as {
      readonly on: { readonly workflow_dispatch: { readonly inputs: object } };
    } & Workflow;
    const asked = Object.keys(on.workflow_dispatch.inputs);
    const given = Object.values(jobs)[0]?.steps[1]?.with ?? {};
    const passed = Object.entries(given).flatMap(([name, value]) =>
      String(value).includes('inputs.') ? [[name, String(value)] as const] : [],
    );

    // Older versions of GitHub Enterprise Server take no more than ten.
    expect(asked).toEqual([
      'unreviewed-changes',
      'allow-deletes',
      'allow-silenced',
      'allow-redirected',
      'allow-altered',
      'allow-disjoint',
      'adopt',
      'take-over',
      'shadow',
      'env',
    ]);
    expect(passed.map(([name]) => name)).toEqual(asked);
    for (const [name, value] of passed) {
      const wanted = name === 'unreviewed-changes' ? " || 'fail'" : '';
      expect(value).toBe(`\${{ inputs.${name}${wanted} }}`);
      expect(INPUT_DEFAULTS).toHaveProperty(name);
    }
  });

  it('names a directory that is not the default, and what the action is pinned to', () => {
    const files = initWorkflows({ action: 'acme/wac@0a1b', directory: 'rules/wandb' });
    const steps = files.map(({ text }) => {
      const { jobs } = parse(text) as { jobs: Record<string, { steps: readonly object[] }> };
      return Object.values(jobs)[0]?.steps[1];
    });
    expect(steps).toMatchObject(
      ['plan', 'apply', 'drift'].map((mode) => ({
        uses: 'acme/wac@0a1b',
        with: { mode, path: 'rules/wandb' },
      })),
    );
  });
});

describe('workflowSuffix', () => {
  it.each([
    ['automations', undefined, undefined],
    ['rules', undefined, undefined],
    ['rules', ['rules'], undefined],
    ['rules', ['automations'], 'rules'],
    ['team-b/automations', ['automations'], 'team-b'],
    ['team b/rules', ['automations'], 'team-b-rules'],
    ['rules', [], 'rules'],
    ['.', ['automations'], 'root'],
    ['.github/rules', ['automations'], 'github-rules'],
  ])('%s beside a workflow of %j: %s', (directory, planned, expected) => {
    expect(workflowSuffix(directory, planned)).toBe(expected);
  });

  it('keeps the workflows of directories apart: paths, names and concurrency groups', () => {
    const sets = [undefined, 'team-b', 'rules'].map((suffix) =>
      initWorkflows({
        action: 'acme/wac@v1',
        directory: suffix ?? 'automations',
        ...(suffix === undefined ? {} : { suffix }),
      }),
    );
    const documents = sets.flat().map(({ text }) => parse(text) as Workflow);
    const count = documents.length;
    expect(new Set(sets.flat().map(({ path }) => path)).size).toBe(count);
    expect(new Set(documents.map(({ name }) => name)).size).toBe(count);
    expect(new Set(documents.map(({ concurrency }) => concurrency.group)).size).toBe(count);
  });

  it('pins every action but the given one to a commit, and sends keys to one server', () => {
    const server = 'https://acme.wandb.io';
    const files = initWorkflows({ action: 'acme/wac@v1', directory: 'rules', server });
    for (const { text } of files) {
      const { jobs } = parse(text) as Workflow;
      const [checkout, action] = Object.values(jobs)[0]?.steps ?? [];
      expect(checkout?.uses).toMatch(/^actions\/checkout@[0-9a-f]{40}$/);
      expect(checkout?.with).toMatchObject({ 'persist-credentials': false });
      expect(action?.with).toMatchObject({ 'wandb-base-url': server });
    }
  });
});

it.each([
  ['acme/wac@v1', true],
  ['acme/tools/wac@0123456789abcdef0123456789abcdef01234567', true],
  ['acme/wac', false],
  ['wac@v1', false],
  ['acme/wac@', false],
  ['acme/wac@v1 # comment', false],
  ['./wac', false],
])('%s is an action with its version: %s', (text, expected) => {
  expect(isActionReference(text)).toBe(expected);
});
