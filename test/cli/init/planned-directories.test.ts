import { expect, it } from 'vitest';
import { plannedDirectories } from '../../../src/cli/commands/init/planned-directories.ts';
import { initWorkflows } from '../../../src/workflow/init/init-workflows.ts';

it.each(['automations', 'team-b/automations', 'rules'])(
  'finds the directory of a workflow of its own: %s',
  (directory) => {
    const [plan] = initWorkflows({ action: 'acme/wac@v1', directory });
    expect(plannedDirectories(plan?.text ?? '')).toEqual([directory]);
  },
);

it.each([
  ['- uses: acme/wac@v1\n  with: { mode: plan, path: ./rules/ }', ['rules']],
  ['name: tests\njobs: {}', []],
  ['a: [', []],
  ['', []],
])('reads %j', (text, expected) => {
  expect(plannedDirectories(text)).toEqual(expected);
});
