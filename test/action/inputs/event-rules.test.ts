/** Every mode on every event. */
import { describe, expect, it } from 'vitest';
import { checkEvent, offlineReason } from '../../../src/action/inputs/event-rules.ts';
import type { Mode } from '../../../src/action/inputs/mode-table.ts';
import { readInputs } from '../../../src/action/inputs/read-inputs.ts';

const MODES: readonly Mode[] = ['validate', 'plan', 'check', 'apply', 'drift'];

function allowed(event: string, inputs: Readonly<Record<string, string>> = {}): readonly Mode[] {
  return MODES.filter((mode) => {
    try {
      checkEvent({ event }, readInputs({ INPUT_MODE: mode, ...inputs }));
      return true;
    } catch {
      return false;
    }
  });
}

describe('checkEvent', () => {
  it.each<readonly [string, readonly Mode[]]>([
    ['pull_request', ['validate', 'plan', 'check']],
    ['merge_group', ['validate', 'plan', 'check']],
    ['push', ['validate', 'plan', 'apply', 'drift']],
    ['schedule', ['validate', 'check', 'drift']],
    ['workflow_dispatch', ['validate', 'plan', 'check', 'apply', 'drift']],
    ['pull_request_target', ['validate']],
    ['workflow_run', ['validate']],
    ['issue_comment', ['validate']],
    ['release', ['validate']],
    ['', ['validate']],
  ])('%s allows %j', (event, modes) => {
    expect(allowed(event)).toEqual(modes);
  });

  it('applies on a schedule only where nobody has to review', () => {
    expect(allowed('schedule', { 'INPUT_UNREVIEWED-CHANGES': 'apply' })).toContain('apply');
  });
});

describe('offlineReason', () => {
  const context = {
    event: 'pull_request',
    owner: 'acme',
    repo: 'ml',
    sha: 's',
    ref: 'refs/pull/7/merge',
    actor: 'mona',
    runId: '1.1',
    runUrl: '',
    runNumber: '1',
    apiUrl: '',
    graphqlUrl: '',
  };

  it.each([
    [
      'from a fork',
      { ...context, pullRequest: { number: 7, isFork: true, isClosed: false } },
      true,
      'from a fork',
    ],
    ['without an event file', context, true, 'does not say where'],
    [
      'of Dependabot without secrets',
      {
        ...context,
        actor: 'dependabot[bot]',
        pullRequest: { number: 7, isFork: false, isClosed: false },
      },
      false,
      'Dependabot',
    ],
  ])('only validates a pull request %s', (_name, given, hasCredential, why) => {
    expect(offlineReason(given, { mode: 'plan' }, hasCredential)).toContain(why);
  });

  it('only validates a push of Dependabot without secrets, and lets its apply fail', () => {
    const push = { ...context, event: 'push', actor: 'dependabot[bot]' };
    expect(offlineReason(push, { mode: 'plan' }, false)).toContain('Dependabot pushed');
    expect(offlineReason(push, { mode: 'plan' }, true)).toBeUndefined();
    expect(offlineReason(push, { mode: 'apply' }, false)).toBeUndefined();
    expect(offlineReason({ ...push, actor: 'mona' }, { mode: 'plan' }, false)).toBeUndefined();
  });

  it('plans pull requests of the repository, and of Dependabot with secrets of its own', () => {
    const own = { ...context, pullRequest: { number: 7, isFork: false, isClosed: false } };
    expect(offlineReason(own, { mode: 'plan' }, false)).toBeUndefined();
    expect(
      offlineReason({ ...own, actor: 'dependabot[bot]' }, { mode: 'plan' }, true),
    ).toBeUndefined();
  });
});

describe('readInputs', () => {
  it.each([
    [
      { INPUT_MODE: 'deploy' },
      'The input "mode" is "deploy"; it takes validate, plan, check, apply, drift',
    ],
    [{ INPUT_SUMMARY: 'yes' }, 'The input "summary" is "yes"; it takes true, false'],
    [{ 'INPUT_ALLOW-DELETES': '-1' }, 'The input "allow-deletes" is "-1"; it takes a whole number'],
    [
      { 'INPUT_TIMEOUT-MINUTES': '0' },
      'The input "timeout-minutes" is "0"; it takes a whole number from 1 to 360',
    ],
    [
      { 'INPUT_WANDB-API-KEY': 'k', 'INPUT_WANDB-OIDC-AUDIENCE': 'acme' },
      'Both "wandb-api-key" and "wandb-oidc-audience" are given: keep one of them',
    ],
  ])('refuses %j', (env, message) => {
    expect(() => readInputs(env)).toThrow(message);
  });

  it('takes labels by commas and by lines', () => {
    expect(readInputs({ 'INPUT_ISSUE-LABELS': 'drift, wandb\nops' }).issueLabels).toEqual([
      'drift',
      'wandb',
      'ops',
    ]);
  });
});
