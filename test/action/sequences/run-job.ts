/** Runs a job on what it checked out, and checks the promises about it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunOutcome } from '../harness.ts';
import { checkComments, commentsOf } from './check-comments.ts';
import { checkDrift } from './check-drift.ts';
import { checkWrites } from './check-writes.ts';
import { clearFaults, injectFault, type RunFault } from './faults.ts';
import { type Content, DIRECTORY_NAMES, type Directory } from './git-model.ts';
import { type LiveState, liveState } from './live-state.ts';
import { broken, checkedOut, type Job, type Model } from './sequence-model.ts';

/** What was before a run, and how it ended. */
export interface Ran {
  readonly job: Job;
  readonly fault: RunFault;
  readonly outcome: RunOutcome;
  readonly before: Readonly<Record<Directory, LiveState>>;
  readonly after: Readonly<Record<Directory, LiveState>>;
  /** Bodies of the comments of the job's pull request before. */
  readonly comments: ReadonlyMap<number, string>;
  /** Whether the pull request was open at the job's commit as it ran. */
  readonly isCurrent: boolean;
}

/** How a job is run. */
export interface RunChoice {
  readonly fault?: RunFault;
  /** Whether the checkout has the base branch too. */
  readonly isDeep?: boolean;
}

/** Runs a job and checks everything. */
export async function runJob(
  model: Model,
  job: Job,
  { fault = 'none', isDeep = false }: RunChoice = {},
): Promise<RunOutcome> {
  const { harness, servers, setup } = model;
  const index = model.waiting.indexOf(job);
  if (index !== -1) model.waiting.splice(index, 1);
  const before = stateOf(model);
  const comments = commentsOf(model);
  const isCurrent = job.pull?.state === 'open' && job.pull.head.sha === job.head;
  const number = model.other.requests.length;
  checkOut(model, job, isDeep);
  const injected = injectFault(model, fault);
  const outcome = await harness.run({
    event: job.event,
    payload: job.payload,
    sha: job.sha,
    isLate: true,
    ...(injected.signal === undefined ? {} : { signal: injected.signal }),
    env: job.pull?.kind === 'dependabot' && job.event === 'pull_request' ? DEPENDABOT : {},
    inputs: {
      mode: job.mode,
      path: join(harness.root, job.directory),
      'wandb-base-url': setup.isPinned ? servers.own : '',
      'comment-mode': setup.commentMode,
      ...(hasSecrets(job) ? {} : { 'wandb-api-key': '' }),
      ...job.inputs,
      ...(hasSecrets(job) ? injected.inputs : {}),
    },
  });
  clearFaults(model);
  if (isDeep) rmSync(join(harness.root, '.git'), { recursive: true, force: true });
  const reason = outcome.outputs['failure-reason'] ?? '';
  const line = `run ${job.name} ${job.directory} at ${job.sha}${fault === 'none' ? '' : `, ${fault}`}`;
  model.history.push(`${line}: ${outcome.exitCode} ${reason}`);
  const after = stateOf(model);
  const ran = { job, fault, outcome, before, after, comments, isCurrent };
  checkCredentials(model, ran, number);
  checkForeign(model);
  checkWrites(model, ran);
  checkComments(model, ran);
  if (job.mode === 'drift') checkDrift(model, ran);
  return outcome;
}

const DEPENDABOT = { GITHUB_ACTOR: 'dependabot[bot]' };

function hasSecrets({ event, pull }: Job): boolean {
  return event !== 'pull_request' || pull?.kind === 'branch';
}

function stateOf({ harness }: Model): Readonly<Record<Directory, LiveState>> {
  return {
    automations: liveState(harness, 'automations'),
    second: liveState(harness, 'second'),
  };
}

/** Writes what differs from the checkout of the last job. */
function checkOut(model: Model, job: Job, isDeep: boolean): void {
  const { root } = model.harness;
  for (const directory of DIRECTORY_NAMES) {
    const files = checkedOut(model, directory, job.content);
    const folder = join(root, directory);
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      if (files[name] === undefined) rmSync(join(folder, name));
    }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  }
  if (isDeep && job.base !== undefined) makePreview(model, job.base, job.content);
}

/** The merge preview of a pull request as a Git repository, with `fetch-depth: 2`. */
function makePreview(model: Model, base: Content, merged: Content): void {
  const { root } = model.harness;
  const git = (args: readonly string[], input?: string): string =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      input,
    });
  git(['init', '--quiet', '--initial-branch=main']);
  const person = 'committer A <a@example.com> 0 +0000\ndata 1\nx\n';
  const files = (content: Content): string =>
    DIRECTORY_NAMES.flatMap((directory) =>
      Object.entries(checkedOut(model, directory, content)).map(
        ([name, text]) =>
          `M 100644 inline ${directory}/${name}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
      ),
    ).join('');
  git(
    ['fast-import', '--quiet'],
    [
      `commit refs/heads/base\nmark :1\n${person}deleteall\n${files(base)}`,
      `commit refs/heads/branch\nmark :2\n${person}deleteall\n${files(merged)}`,
      `commit refs/heads/main\nmark :3\n${person}from :1\nmerge :2\ndeleteall\n${files(merged)}`,
    ].join(''),
  );
}

/** No credential goes to a server that only the change itself names. */
function checkCredentials(model: Model, { job }: Ran, from: number): void {
  const { harness, other } = model;
  const isTrusted = job.base?.isElsewhere ?? job.content.isElsewhere;
  for (const request of other.requests.slice(from)) {
    const isSent = /"authorization"/iu.test(request) || request.includes(harness.sandbox.apiKey);
    if (isSent && !isTrusted) broken(model, 'credential', 'the key was sent to the other server');
    if (request.includes(harness.github.token))
      broken(model, 'credential', "GitHub's token was sent to the other server");
  }
  const asked = JSON.stringify(harness.github.calls);
  if (asked.includes(harness.sandbox.apiKey))
    broken(model, 'credential', "W&B's key was sent to GitHub");
  harness.github.calls.length = 0;
  harness.github.requests.length = 0;
  harness.seen.length = 0;
}

/** What is not ours stays as it is. */
function checkForeign(model: Model): void {
  const { harness, foreign } = model;
  if (foreign === undefined) return;
  const now = harness.sandbox.store.state.triggers.find(({ number }) => number === foreign.number);
  if (JSON.stringify(now) !== JSON.stringify(foreign))
    broken(model, 'foreign', 'an automation of others was changed');
}
