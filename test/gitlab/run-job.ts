/** Runs jobs of the component: its script lines, in a checkout of their own, against a sandbox and a fake of GitLab. */
import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { jobOf, readComponent } from '../../.scripts/gitlab/component.mjs';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { type FakeGitLab, startGitLab, TOKEN } from './fake-gitlab.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The component as its users include it. */
export const COMPONENT = readFileSync(join(ROOT, 'templates/wac.yml'), 'utf8');

export interface Ended {
  readonly exitCode: number;
  readonly output: string;
  /** A file of the checkout afterwards; undefined where there is none. */
  readonly file: (path: string) => string | undefined;
  readonly checkout: string;
}

export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The job whose artifacts this one gets. */
  readonly after?: Ended;
}

/** A project on GitLab with a manifest directory, and everything that its jobs talk to. */
export async function createProject() {
  const folder = mkdtempSync(join(tmpdir(), 'wac-gitlab-'));
  const [origin, work, bin] = ['origin.git', 'work', 'bin'].map((name) => join(folder, name));
  if (origin === undefined || work === undefined || bin === undefined) throw new Error('no path');
  const gitlab: FakeGitLab = await startGitLab();
  const sandbox = await startSandbox();
  const git = (cwd: string, ...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=ada', '-c', 'user.email=ada@example.com', ...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  mkdirSync(work);
  mkdirSync(bin);
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
  git(work, 'init', '--quiet', '--initial-branch=main');
  git(work, 'remote', 'add', 'origin', origin);
  shim('wac', `exec "${process.execPath}" "${process.env['WAC_TEST_DIST']}/wac.js" "$@"`);
  shim('node', `exec "${process.execPath}" "$@"`);
  shim('npm', `echo "npm $*" >> "${join(folder, 'npm.log')}"`);

  function shim(name: string, line: string): void {
    const path = join(bin ?? '', name);
    writeFileSync(path, `#!/bin/sh\n${line}\n`);
    chmodSync(path, 0o755);
  }

  /** Commits files on a branch, and gives the commit; undefined removes a file. */
  function commit(branch: string, files: Readonly<Record<string, string | undefined>>): string {
    const isNew = !git(work ?? '', 'branch', '--list', branch);
    if (isNew) git(work ?? '', 'checkout', '--quiet', '-b', branch);
    else git(work ?? '', 'checkout', '--quiet', branch);
    for (const [name, text] of Object.entries(files)) {
      const path = join(work ?? '', name);
      mkdirSync(dirname(path), { recursive: true });
      if (text === undefined) rmSync(path);
      else writeFileSync(path, text);
    }
    git(work ?? '', 'add', '--all');
    git(work ?? '', 'commit', '--quiet', '--allow-empty', '-m', 'change');
    git(work ?? '', 'push', '--quiet', 'origin', branch);
    return git(work ?? '', 'rev-parse', 'HEAD');
  }

  /** Runs a job on a commit, as a runner does: its lines joined, in a shell that stops at the first failure. */
  async function run(name: string, commitId: string, options: RunOptions = {}): Promise<Ended> {
    const { pipeline } = readComponent(COMPONENT, options.inputs);
    const job = jobOf(pipeline, name);
    const checkout = mkdtempSync(join(folder, 'checkout-'));
    git(folder, 'clone', '--quiet', origin ?? '', checkout);
    git(checkout, 'checkout', '--quiet', '--detach', commitId);
    for (const path of ['plan.json']) {
      const from = join(options.after?.checkout ?? '', path);
      if (options.after !== undefined && existsSync(from)) cpSync(from, join(checkout, path));
    }
    const lines = ['set -eo pipefail', ...(job.before_script ?? []), ...job.script].join('\n');
    const env = {
      PATH: `${bin}:/usr/bin:/bin`,
      HOME: folder,
      CI: 'true',
      CI_API_V4_URL: gitlab.url,
      CI_PROJECT_ID: '1',
      CI_PROJECT_DIR: checkout,
      CI_COMMIT_SHA: commitId,
      CI_JOB_URL: 'https://gitlab.example.com/acme/ml/-/jobs/9',
      WAC_GITLAB_TOKEN: TOKEN,
      WANDB_BASE_URL: sandbox.url,
      WANDB_API_KEY: sandbox.apiKey,
      ...job.variables,
      ...options.env,
    };
    return await new Promise((resolve) => {
      execFile('bash', ['-c', lines], { cwd: checkout, env }, (error, stdout, stderr) => {
        resolve({
          exitCode: error === null ? 0 : Number(error.code),
          output: stdout + stderr,
          checkout,
          file: (path) => {
            const full = join(checkout, path);
            return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
          },
        });
      });
    });
  }

  return {
    gitlab,
    sandbox,
    commit,
    run,
    /** Runs the plan of a merge request whose head is a commit. */
    planMergeRequest: async (head: string, options: RunOptions = {}): Promise<Ended> => {
      gitlab.head = head;
      return await run('wac-plan-merge-request', head, {
        ...options,
        env: {
          CI_MERGE_REQUEST_PROJECT_ID: '1',
          CI_MERGE_REQUEST_IID: '5',
          CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
          ...options.env,
        },
      });
    },
    npmCalls: (): string => readFileSync(join(folder, 'npm.log'), 'utf8'),
    close: async (): Promise<void> => {
      await gitlab.close();
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export type GitLabProject = Awaited<ReturnType<typeof createProject>>;
