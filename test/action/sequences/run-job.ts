/** Runs a job on what it checked out, and checks the promises about it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunOutcome } from '../harness.ts';
import { checkComments, commentsOf, rememberShown } from './check-comments.ts';
import { checkDrift } from './check-drift.ts';
import { checkWrites } from './check-writes.ts';
import { clearFaults, injectFault, type RunFault } from './faults.ts';
import { type Content, DIRECTORY_NAMES, type Directory, treeOf } from './git-model.ts';
import { differingKeys, type LiveState, liveState } from './live-state.ts';
import { broken, checkedOut, type Job, type Model } from './sequence-model.ts';

/** What was before a run, and how it ended. */
export interface Ran {
  readonly job: Job;
  readonly fault: RunFault;
  readonly outcome: RunOutcome;
  readonly before: Readonly<Record<Directory, LiveState>>;
  readonly after: Readonly<Record<Directory, LiveState>>;
  /** Bodies of the comments before the run; with an overlap, after that. */
  readonly comments: ReadonlyMap<number, string>;
  /** Whether the pull request was open at the job's commit as the run began and as it ended. */
  readonly isCurrent: { readonly atStart: boolean; readonly atEnd: boolean };
  /** Whether the branch had the manifests of the job as the run began or as it ended. */
  readonly isNewest: { readonly atStart: boolean; readonly atEnd: boolean };
  /** Whether something happened during the run. */
  readonly isOverlapped: boolean;
  /** What an apply wrote during the run; the states are those after it. */
  readonly disturbed: ReadonlySet<string>;
}

/** How a job is run. */
export interface RunChoice {
  readonly fault?: RunFault;
  /** Whether the checkout has the base branch too. */
  readonly isDeep?: boolean;
  /** What happens before the run sends a request: the first is number 1. */
  readonly overlap?: { readonly at: number; readonly act: () => Promise<void> };
}

/** Runs a job and checks everything. */
export async function runJob(
  model: Model,
  job: Job,
  { fault = 'none', isDeep = false, overlap }: RunChoice = {},
): Promise<RunOutcome> {
  const index = model.waiting.indexOf(job);
  if (index !== -1) model.waiting.splice(index, 1);
  const atStart = { isCurrent: isCurrent(job), isNewest: isNewest(model, job) };
  let before = stateOf(model);
  let comments = commentsOf(model);
  let number = model.other.requests.length;
  let disturbed: ReadonlySet<string> = new Set();
  let isOverlapped = false;
  const failures: unknown[] = [];
  const workspace = openWorkspace(model);
  checkOut(model, job, { workspace, isDeep });
  const injected = injectFault(model, fault);
  const meanwhile = async (act: () => Promise<void>): Promise<void> => {
    checkCredentials(model, job, number);
    model.history.push(`during ${job.name} ${job.directory}:`);
    const state = stateOf(model);
    rememberShown(model, { job, before, comments });
    try {
      await act();
    } catch (error) {
      // To the run this would be a request that failed.
      failures.push(error);
    }
    model.history.push('after that:');
    isOverlapped = true;
    const now = stateOf(model);
    disturbed = new Set(DIRECTORY_NAMES.flatMap((each) => differingKeys(state[each], now[each])));
    if (disturbed.size > 0) before = now;
    comments = commentsOf(model);
    number = model.other.requests.length;
  };
  model.running.push(job);
  const outcome = await executeJob(model, job, {
    workspace,
    inputs: injected.inputs,
    ...(injected.signal === undefined ? {} : { signal: injected.signal }),
    ...(overlap === undefined
      ? {}
      : { fetch: fetchWith(overlap.at, async () => await meanwhile(overlap.act)) }),
  });
  model.running.splice(model.running.indexOf(job), 1);
  if (failures.length > 0) throw failures[0];
  clearFaults(model);
  const reason = outcome.outputs['failure-reason'] ?? '';
  const line = `run ${job.name} ${job.directory} at ${job.sha}${fault === 'none' ? '' : `, ${fault}`}`;
  model.history.push(`${line}: ${outcome.exitCode} ${reason}`);
  const ran: Ran = {
    job,
    fault,
    outcome,
    before,
    after: stateOf(model),
    comments,
    isCurrent: { atStart: atStart.isCurrent, atEnd: isCurrent(job) },
    isNewest: { atStart: atStart.isNewest, atEnd: isNewest(model, job) },
    isOverlapped,
    disturbed,
  };
  checkCredentials(model, job, number);
  checkForeign(model);
  checkWrites(model, ran);
  checkComments(model, ran);
  if (job.mode === 'drift') checkDrift(model, ran);
  rmSync(workspace, { recursive: true, force: true, maxRetries: 5 });
  return outcome;
}

/** Where a job runs, and what is different from an undisturbed run. */
export interface Execution {
  /** The checkout. */
  readonly workspace: string;
  /** Inputs besides those of the job; a job without secrets does not get them. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Sends requests to GitHub; absent: at once. */
  readonly fetch?: typeof fetch;
}

/** Runs the Action for a job, and checks nothing. */
export async function executeJob(
  { harness, servers, setup }: Model,
  job: Job,
  { workspace, inputs, signal, fetch: send }: Execution,
): Promise<RunOutcome> {
  return await harness.run({
    event: job.event,
    payload: job.payload,
    sha: job.sha,
    isLate: true,
    ...(signal === undefined ? {} : { signal }),
    ...(send === undefined ? {} : { io: { fetch: send } }),
    env: {
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: workspace,
      ...(job.pull?.kind === 'dependabot' && job.event === 'pull_request' ? DEPENDABOT : {}),
    },
    inputs: {
      mode: job.mode,
      path: join(workspace, job.directory),
      'wandb-base-url': setup.isPinned ? servers.own : '',
      'comment-mode': setup.commentMode,
      ...(hasSecrets(job) ? {} : { 'wandb-api-key': '' }),
      ...job.inputs,
      ...(hasSecrets(job) ? inputs : {}),
    },
  });
}

/** Lets something happen before a request is sent. */
function fetchWith(at: number, act: () => Promise<void>): typeof fetch {
  let count = 0;
  return async (input, init) => {
    count += 1;
    if (count === at) await act();
    return await fetch(input, init);
  };
}

function isCurrent({ pull, head }: Job): boolean {
  return pull?.state === 'open' && pull.head.sha === head;
}

export function isNewest({ main }: Model, { directory, content }: Job): boolean {
  return treeOf(directory, content) === treeOf(directory, main.content);
}

/** A folder for one run: two runs at the same time have two checkouts. */
export function openWorkspace({ harness }: Model): string {
  return mkdtempSync(join(harness.root, 'run-'));
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

/** Writes the checkout of a job. */
export function checkOut(
  model: Model,
  job: Job,
  { workspace, isDeep }: { readonly workspace: string; readonly isDeep: boolean },
): void {
  for (const directory of DIRECTORY_NAMES) {
    const files = checkedOut(model, directory, job.content);
    const folder = join(workspace, directory);
    mkdirSync(folder);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  }
  if (isDeep && job.base !== undefined) makePreview(model, job, workspace);
}

/** The merge preview of a pull request as a Git repository, with `fetch-depth: 2`. */
function makePreview(
  model: Model,
  { base, content: merged }: Pick<Job, 'base' | 'content'>,
  root: string,
): void {
  if (base === undefined) return;
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
function checkCredentials(model: Model, job: Job, from: number): void {
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
export function checkForeign(model: Model): void {
  const { harness, foreign } = model;
  if (foreign === undefined) return;
  const now = harness.sandbox.store.state.triggers.find(({ number }) => number === foreign.number);
  if (JSON.stringify(now) !== JSON.stringify(foreign))
    broken(model, 'foreign', 'an automation of others was changed');
}
