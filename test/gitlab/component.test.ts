/** The component for GitLab: its jobs run, line by line. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jobOf, readComponent } from '../../.scripts/gitlab/component.mjs';
import { collectSeed } from '../../src/sandbox/provision/collect-seed.ts';
import { provisionSandbox } from '../../src/sandbox/provision/provision.ts';
import { removeAutomation } from '../action/remove-automation.ts';
import { COMPONENT, createProject, type GitLabProject } from './run-job.ts';

const CONFIGURATION =
  'version: 1\nowner: acme/ml\nentity: vision\nentities: [vision]\nonRemove: delete\n';

const rule = (key: string, threshold: number = 1, message: string = 'high'): string =>
  `key: ${key}
scope: { project: classifier }
when: { runMetric: { metric: loss, threshold: { gt: ${threshold} } } }
then:
  sendNotification:
    integration: { slack: { channel: "#alerts" } }
    title: Loss
    message: ${JSON.stringify(message)}
`;

let project: GitLabProject;

beforeEach(async () => {
  project = await createProject();
  const { store } = project.sandbox;
  const seed = collectSeed({
    scopes: [{ kind: 'project', entity: 'vision', project: 'classifier' }],
    integrations: [{ kind: 'slack', entity: 'vision', channel: '#alerts' }],
    entities: ['vision'],
    organizations: [],
  });
  provisionSandbox(store, seed, () => new Date());
  await store.commit();
});

afterEach(async () => {
  await project.close();
});

/** Commits manifests of automations by key, beside the configuration. */
function manifests(branch: string, keys: Readonly<Record<string, string | undefined>>): string {
  return project.commit(branch, {
    'automations/wac.yaml': CONFIGURATION,
    ...Object.fromEntries(
      Object.entries(keys).map(([key, text]) => [`automations/${key}.yaml`, text]),
    ),
  });
}

/** Plans a commit of the default branch and applies the plan. */
async function applyMain(commit: string): Promise<number> {
  const planned = await project.run('wac-plan', commit);
  const { exitCode } = await project.run('wac-apply', commit, { after: planned });
  if (exitCode === 0) project.gitlab.deployments.unshift({ environment: 'wandb', sha: commit });
  return exitCode;
}

describe('the plan of a merge request', () => {
  it('is one note, which each plan replaces', async () => {
    manifests('main', {});
    const first = await project.planMergeRequest(manifests('feature', { a: rule('a') }));
    const [{ body: before } = { body: '' }] = project.gitlab.notes;
    const second = await project.planMergeRequest(manifests('feature', { b: rule('b') }));
    const [{ body: after } = { body: '' }] = project.gitlab.notes;

    expect(first.output).not.toContain('are not valid');
    expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
    expect(project.gitlab.notes).toHaveLength(1);
    expect(before).toContain('<code>a</code>');
    expect(before).not.toContain('<code>b</code>');
    expect(before).toContain('<td>this branch</td>');
    expect(after).toContain('<code>b</code>');
    expect(after).toContain('exit code 0');
  });

  it('has evidence from recorded runs where the input asks for it', async () => {
    const main = manifests('main', { a: rule('a') });
    expect(await applyMain(main)).toBe(0);
    const head = project.commit('feature', {
      'automations/a.yaml': rule('a', 5),
      'automations/history/prod-1.jsonl': '{"_step":0,"loss":2}\n',
    });
    const inputs = { evidence: 'files' };
    const { exitCode, output } = await project.planMergeRequest(head, { inputs });
    expect(exitCode, output).toBe(0);
    expect(project.gitlab.notes[0]?.body).toContain(
      'fires on 0 runs instead of 1 in the recorded histories',
    );
    await project.planMergeRequest(head);
    expect(project.gitlab.notes[0]?.body).not.toContain('recorded histories');
  });

  it('is not made for a fork, which gets a backtest against the target branch without a key', async () => {
    const base = project.commit('main', {
      'automations/wac.yaml': CONFIGURATION,
      'automations/a.yaml': rule('a'),
      'automations/history/prod-1.jsonl': '{"_step":0,"loss":2}\n',
    });
    const head = project.commit('feature', { 'automations/a.yaml': rule('a', 5) });
    const fork = {
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
      CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '7',
      CI_MERGE_REQUEST_PROJECT_ID: '1',
      WANDB_API_KEY: '',
      WAC_GITLAB_TOKEN: '',
    };
    const inputs = { evidence: 'live' };
    const found = await project.run('wac-validate', head, { inputs, env: fork });
    expect(found.exitCode, found.output).toBe(0);
    expect(found.file('evidence.md')).toMatch(/no longer fires on.*prod-1/u);
    const gone = { ...fork, CI_MERGE_REQUEST_DIFF_BASE_SHA: '0'.repeat(40) };
    const without = await project.run('wac-validate', head, { inputs, env: gone });
    expect(without.exitCode).toBe(0);
    expect(without.output).toContain('There is no evidence');
    const own = { ...fork, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1' };
    const planned = await project.run('wac-validate', head, { inputs, env: own });
    expect(planned.file('evidence.md')).toBeUndefined();
  });

  it('says which changes are pending on the target branch', async () => {
    const main = manifests('main', { old: rule('old'), kept: rule('kept') });
    expect(await applyMain(main)).toBe(0);
    manifests('main', { old: rule('old', 2) });
    const head = manifests('feature', { kept: rule('kept', 3), added: rule('added') });
    await project.planMergeRequest(head);
    const [{ body } = { body: '' }] = project.gitlab.notes;
    const rowOf = (key: string): string =>
      body.split('<tr>').find((row) => row.includes(`<code>${key}</code>`)) ?? '';

    expect(rowOf('old')).toContain('already pending');
    expect(rowOf('kept')).toContain('this branch');
    expect(rowOf('added')).toContain('this branch');
  });

  it('is that of the merged result: it undoes nothing that the target branch has since', async () => {
    const main = manifests('main', { a: rule('a') });
    expect(await applyMain(main)).toBe(0);
    const head = manifests('feature', { mine: rule('mine') });
    const later = manifests('main', { a: rule('a', 2), theirs: rule('theirs') });
    expect(await applyMain(later)).toBe(0);
    await project.planMergeRequest(head);
    const [{ body } = { body: '' }] = project.gitlab.notes;

    expect(body).toContain('<code>mine</code>');
    expect(body).not.toContain('<code>theirs</code>');
    expect(body).not.toContain('<code>a</code>');
  });

  it('says that the branch conflicts with the target branch', async () => {
    manifests('main', { a: rule('a') });
    const head = manifests('feature', { a: rule('a', 2) });
    manifests('main', { a: rule('a', 3) });
    const { exitCode } = await project.planMergeRequest(head);

    expect(exitCode).toBe(1);
    expect(project.gitlab.notes[0]?.body).toContain('cannot be merged into the target branch');
  });

  it('shows what is wrong with the manifests', async () => {
    manifests('main', {});
    const { exitCode } = await project.planMergeRequest(manifests('feature', { a: 'key: a\n' }));

    expect(exitCode).toBe(3);
    expect(project.gitlab.notes[0]?.body).toContain('a.yaml');
  });

  it.each([
    ['no key', { WANDB_API_KEY: '' }, 7],
    ['a key that is refused', { WANDB_API_KEY: 'f'.repeat(40) }, 7],
    ['a setting that is wrong', { WANDB_HTTP_TIMEOUT: 'soon' }, 64],
  ])('is a note also when it failed: %s', async (_, env, expected) => {
    manifests('main', {});
    const head = manifests('feature', { a: rule('a') });
    const { exitCode } = await project.planMergeRequest(head, { env });

    expect(exitCode).toBe(expected);
    expect(project.gitlab.notes).toHaveLength(1);
    expect(project.gitlab.notes[0]?.body).toContain(
      `plan failed\n\nThere is no plan (exit code ${expected})`,
    );
  });

  it('gives GitLab no quick action, whatever an automation says', async () => {
    manifests('main', {});
    const message = 'x\n/close\n  /merge\n\n/assign @ada\n```\n/approve\n';
    await project.planMergeRequest(manifests('feature', { a: rule('a', 1, message) }));
    const [{ body } = { body: '' }] = project.gitlab.notes;

    expect(body).toContain('/approve');
    expect(body).not.toMatch(/^[^\S\n]*\/[a-z]/im);
  });

  it('finds its note behind others, and edits none of somebody else', async () => {
    manifests('main', {});
    const head = manifests('feature', { a: rule('a') });
    await project.planMergeRequest(head);
    const [own] = project.gitlab.notes;
    const copied = own?.body ?? '';
    for (const text of ['one', 'two', copied, 'three', 'four']) project.gitlab.addNote(text, 8);
    await project.planMergeRequest(head, {
      env: { CI_JOB_URL: 'https://gitlab.example.com/job/10' },
    });

    expect(project.gitlab.notes).toHaveLength(6);
    expect(own?.body).toContain('job/10');
    expect(project.gitlab.notes.filter(({ body }) => body === copied)).toHaveLength(1);
  });

  it('has a note for each inclusion of the component', async () => {
    manifests('main', {});
    const head = manifests('feature', { a: rule('a') });
    project.gitlab.head = head;
    const env = {
      CI_MERGE_REQUEST_PROJECT_ID: '1',
      CI_MERGE_REQUEST_IID: '5',
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    };
    await project.run('wac-plan-merge-request', head, { env });
    await project.run('team-plan-merge-request', head, { env, inputs: { prefix: 'team' } });

    expect(project.gitlab.notes).toHaveLength(2);
  });

  it('writes no note about a commit that is no longer the head', async () => {
    manifests('main', {});
    const old = manifests('feature', { a: rule('a') });
    const head = manifests('feature', { b: rule('b') });
    project.gitlab.head = head;
    const { exitCode, output } = await project.run('wac-plan-merge-request', old, {
      env: {
        CI_MERGE_REQUEST_PROJECT_ID: '1',
        CI_MERGE_REQUEST_IID: '5',
        CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      },
    });

    expect(exitCode).toBe(0);
    expect(output).toContain(`the branch is at ${head} now`);
    expect(project.gitlab.notes).toEqual([]);
  });

  it('is an artifact without a token, and fails where the note cannot be written', async () => {
    manifests('main', {});
    const head = manifests('feature', { a: rule('a') });
    const without = await project.planMergeRequest(head, { env: { WAC_GITLAB_TOKEN: '' } });
    const requests = [...project.gitlab.requests];
    project.gitlab.status = 403;
    const refused = await project.planMergeRequest(head);

    expect(without.exitCode).toBe(0);
    expect(without.file('plan.md')).toContain('<code>a</code>');
    expect(requests).toEqual([]);
    expect(refused.exitCode).not.toBe(0);
    expect(refused.output).toContain('with 403');
  });
});

describe('the default branch', () => {
  it('is validated, planned and applied; what is removed can be restored', async () => {
    const main = manifests('main', { a: rule('a'), b: rule('b') });
    const validated = await project.run('wac-validate', main);
    expect(validated.exitCode).toBe(0);
    expect(await applyMain(main)).toBe(0);
    const later = manifests('main', { b: undefined });
    const planned = await project.run('wac-plan', later);
    const applied = await project.run('wac-apply', later, { after: planned });
    const again = await project.run('wac-plan', later);
    const { paths, access } = jobOf(readComponent(COMPONENT).pipeline, 'wac-apply').artifacts ?? {};

    expect(applied.output).toContain('wac-restore/');
    expect(applied.exitCode).toBe(0);
    expect(JSON.parse(again.file('plan.json') ?? '{}').changes).toEqual([]);
    expect([paths, access]).toEqual([['wac-restore/'], 'developer']);
    expect(project.npmCalls()).toMatch(/^npm install --global --silent --no-audit --no-fund wac@/);
  });

  it('applies nothing where the server changed since the plan', async () => {
    const main = manifests('main', { a: rule('a') });
    expect(await applyMain(main)).toBe(0);
    const later = manifests('main', { a: rule('a', 2) });
    const planned = await project.run('wac-plan', later);
    await removeAutomation(project, 'a');
    const { exitCode } = await project.run('wac-apply', later, { after: planned });

    expect(exitCode).toBe(6);
  });

  it('runs rule tests where there are some', async () => {
    const test = `automation: a\ntests:\n  - name: fires\n    given: { series: { loss: "0 2" } }\n    expect: { fires: 0 }\n`;
    const main = project.commit('main', {
      'automations/wac.yaml': CONFIGURATION,
      'automations/a.yaml': rule('a'),
      'automations/a.test.yaml': test,
    });
    const { exitCode, file } = await project.run('wac-validate', main);

    expect(exitCode).toBe(3);
    expect(file('rule-tests.xml')).toContain('<testsuite');
  });
});

describe('the drift job', () => {
  it('knows what was merged and waits for an apply', async () => {
    const applied = manifests('main', { a: rule('a') });
    expect(await applyMain(applied)).toBe(0);
    const later = manifests('main', { added: rule('added') });
    const pending = await project.run('wac-drift', later);
    const unknown = await project.run('wac-drift', later, { env: { WAC_GITLAB_TOKEN: '' } });
    await removeAutomation(project, 'a');
    const drifted = await project.run('wac-drift', later);

    expect(pending.output).toContain(
      'Pending apply: 1 automation added since the last apply (added)',
    );
    expect(pending.exitCode).toBe(0);
    expect(unknown.output).toContain(
      'everything that is missing counts as drift: no WAC_GITLAB_TOKEN',
    );
    expect(unknown.exitCode).toBe(2);
    expect(drifted.output).toContain('Drift: 1 automation of acme/ml');
    expect(drifted.output).toContain('restore it: wac drift --repair a\n');
    expect(drifted.exitCode).toBe(2);
  });

  it('counts what was applied and is gone as drift, and says when it does not know', async () => {
    const applied = manifests('main', { a: rule('a') });
    expect(await applyMain(applied)).toBe(0);
    expect((await project.run('wac-drift', applied)).exitCode).toBe(0);
    await removeAutomation(project, 'a');
    project.gitlab.status = 500;
    const { exitCode, output } = await project.run('wac-drift', applied);

    expect(output).toContain('GitLab responds with 500');
    expect(exitCode).toBe(2);
  });
});
