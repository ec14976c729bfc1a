/** Every input takes what it says and refuses the rest by name, before anything is asked or written. */
import { describe, expect, it } from 'vitest';
import { type ActionInputs, readInputs } from '../../../src/action/inputs/read-inputs.ts';

function read(inputs: Readonly<Record<string, string>>): ActionInputs {
  const entries = Object.entries(inputs).map(([name, text]) => [
    `INPUT_${name.toUpperCase()}`,
    text,
  ]);
  return readInputs(Object.fromEntries(entries) as Record<string, string>, '/srv/repo');
}

describe('readInputs', () => {
  it.each([
    [{ WAC_ENV: 'staging' }, 'staging'],
    [{ WAC_ENV: 'staging', INPUT_ENV: 'prod' }, 'prod'],
    [{ WAC_ENV: '' }, undefined],
  ])('takes the environment from %j', (env, expected) => {
    expect(readInputs(env, '/srv/repo').env).toBe(expected);
  });

  it.each<readonly [Readonly<Record<string, string>>, Partial<ActionInputs>]>([
    [{}, { path: 'automations', workingDirectory: '.', commentMode: 'update', issueAssignees: [] }],
    [{ path: './rules/' }, { path: 'rules/' }],
    [{ 'working-directory': 'services/ml' }, { path: 'services/ml/automations' }],
    [{ 'working-directory': 'services/ml', path: '../rules' }, { path: 'services/rules' }],
    [{ 'working-directory': '/srv/repo/ml', 'sarif-file': 'a.sarif' }, { sarifFile: 'ml/a.sarif' }],
    [{ 'working-directory': '/srv/repo' }, { workingDirectory: '.', path: 'automations' }],
    [{ path: '/srv/repo' }, { path: '.' }],
    [{ path: '/srv/repository/a' }, { path: '/srv/repository/a' }],
    [{ 'sarif-file': '/tmp/a.sarif', 'working-directory': 'x' }, { sarifFile: '/tmp/a.sarif' }],
    [{ 'comment-mode': ' New-On-Change ' }, { commentMode: 'new-on-change' }],
    [{ 'comment-key': 'équipe/ml:prod_2' }, { commentKey: 'équipe/ml:prod_2' }],
    [
      { 'issue-assignees': '@mona, hubot\nmona-2_corp,mona' },
      { issueAssignees: ['mona', 'hubot', 'mona-2_corp'] },
    ],
    [{ 'issue-labels': ' , ' }, { issueLabels: ['wandb-drift'] }],
    [{ 'issue-labels': 'a b, c\nc' }, { issueLabels: ['a b', 'c'] }],
    [
      { summary: 'False', 'drift-issue': '' },
      { summary: false, driftIssue: true },
    ],
  ])('takes %j', (given, expected) => {
    expect(read(given)).toMatchObject(expected);
  });

  it.each([
    ['mode', 'deploy'],
    ['path', 'vision/automations\nnlp/automations'],
    ['path', 'teams/*/automations'],
    ['comment', 'sometimes'],
    ['comment-mode', 'new'],
    ['comment-key', 'two words'],
    ['comment-key', 'a\nb'],
    ['comment-key', '--> <b>'],
    ['comment-key', 'x'.repeat(101)],
    ['pr-number', '0'],
    ['pr-number', '#7'],
    ['unreviewed-changes', 'yes'],
    ['allow-deletes', '-1'],
    ['allow-silenced', '1.5'],
    ['fail-on-changes', '1'],
    ['drift-issue', 'on'],
    ['issue-labels', 'x'.repeat(51)],
    ['issue-assignees', 'acme/team'],
    ['issue-assignees', 'a,b,c,d,e,f,g,h,i,j,k'],
    ['summary', 'yes'],
    ['timeout-minutes', '0'],
    ['timeout-minutes', '361'],
    ['timeout-minutes', '1e3'],
  ])('refuses %s: %j', (name, text) => {
    expect(() => read({ [name]: text })).toThrow(
      new RegExp(`^The input "${name}" is .*; it takes `, 'u'),
    );
  });
});
