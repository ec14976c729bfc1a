import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { initWorkflows, isActionReference } from '../../../src/workflow/init/init-workflows.ts';

const documented = readFileSync('docs/action.md', 'utf8')
  .split('```yaml\n')
  .slice(1)
  .map((block) => block.split('```')[0] ?? '');

describe('initWorkflows', () => {
  it('writes what the documentation explains, letter for letter', () => {
    const files = initWorkflows({ action: 'OWNER/wac@v1', directory: 'automations' });
    expect(files.map(({ path }) => path)).toEqual([
      '.github/workflows/wandb-plan.yaml',
      '.github/workflows/wandb-apply.yaml',
      '.github/workflows/wandb-drift.yaml',
    ]);
    for (const { text } of files) expect(documented).toContain(text);
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
