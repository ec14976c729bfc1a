/** What happens at GitHub: pull requests, merges, pushes; and the jobs that it starts. */
import { pullRequest } from '../harness.ts';
import {
  addCommit,
  type Commit,
  type Content,
  type Directory,
  type Edit,
  type MergeMethod,
  mergedContent,
  type Pull,
  type PullKind,
  withEdits,
  withPull,
} from './git-model.ts';
import type { Job, Model } from './sequence-model.ts';

/** Starts a job for each directory: they wait until they are run. */
function start(
  model: Model,
  make: Omit<Job, 'directory' | 'inputs'> & Partial<Pick<Job, 'inputs'>>,
): readonly Job[] {
  const jobs = model.setup.directories.map((directory) => ({ inputs: {}, ...make, directory }));
  model.jobs.push(...jobs);
  model.waiting.push(...jobs);
  return jobs;
}

function planJobs(model: Model, pull: Pull): readonly Job[] {
  const repository = pull.kind === 'fork' ? 'stranger/ml' : 'acme/ml';
  const { pull_request: fields } = pullRequest(pull.number, pull.head.sha, repository);
  return start(model, {
    name: `plan of pull request ${pull.number}`,
    mode: 'plan',
    event: 'pull_request',
    payload: {
      action: 'synchronize',
      pull_request: { ...fields, base: { sha: model.main.sha, ref: 'main' } },
    },
    sha: `preview-of-${pull.head.sha}`,
    content: mergedContent(model, pull),
    base: model.main.content,
    pull,
    head: pull.head.sha,
  });
}

function pushJobs(model: Model, before: Commit): readonly Job[] {
  const { main, setup } = model;
  const made = {
    event: 'push',
    payload: { ref: 'refs/heads/main', before: before.sha, after: main.sha },
    sha: main.sha,
    content: main.content,
    base: before.content,
    commit: main,
  };
  return setup.isGated
    ? start(model, { ...made, name: 'first job of an apply', mode: 'plan', gate: 'plan' })
    : start(model, { ...made, name: 'apply', mode: 'apply' });
}

/** The second job of an apply with an approval, for what the first has planned. */
export function approvedJob(
  model: Model,
  job: Job,
  approved: {
    readonly inputs: Readonly<Record<string, string>>;
    readonly changes: ReadonlyMap<string, string>;
  },
): Job {
  const made: Job = {
    ...job,
    name: 'second job of an apply',
    mode: 'apply',
    inputs: approved.inputs,
    gate: approved.changes,
  };
  model.jobs.push(made);
  return made;
}

export function openPull(model: Model, kind: PullKind, edits: readonly Edit[]): readonly Job[] {
  const number = model.pulls.length + 1;
  const head = branchCommit(model, edits);
  const pull: Pull = { number, kind, edits, isElsewhere: false, head, state: 'open', merged: [] };
  model.pulls.push(pull);
  const fake = model.harness.github.pushPull(number, head.sha);
  if (kind === 'fork') fake.headRepository = 'stranger/ml';
  model.history.push(`open pull request ${number} (${kind}): ${JSON.stringify(edits)}`);
  return planJobs(model, pull);
}

export function pushToPull(model: Model, pull: Pull, edits: readonly Edit[]): readonly Job[] {
  pull.edits = edits;
  pull.head = branchCommit(model, edits);
  model.harness.github.pushPull(pull.number, pull.head.sha);
  model.history.push(`push to pull request ${pull.number}: ${JSON.stringify(edits)}`);
  return planJobs(model, pull);
}

/** Somebody changes the server in `wac.yaml` of a pull request. */
export function pointElsewhere(model: Model, pull: Pull): readonly Job[] {
  pull.isElsewhere = true;
  pull.head = branchCommit(model, pull.edits);
  model.harness.github.pushPull(pull.number, pull.head.sha);
  model.history.push(`pull request ${pull.number} names another server`);
  return planJobs(model, pull);
}

export function closePull(model: Model, pull: Pull): void {
  pull.state = 'closed';
  model.harness.github.pushPull(pull.number, pull.head.sha).isClosed = true;
  model.history.push(`close pull request ${pull.number}`);
}

export function reopenPull(model: Model, pull: Pull): readonly Job[] {
  pull.state = 'open';
  model.harness.github.pushPull(pull.number, pull.head.sha).isClosed = false;
  model.history.push(`reopen pull request ${pull.number}`);
  return planJobs(model, pull);
}

function branchCommit(model: Model, edits: readonly Edit[]): Commit {
  const content = withEdits(model.main.content, edits);
  return commit(model, { content, parents: [model.main], message: 'Change the rules' });
}

function commit(
  model: Model,
  made: {
    readonly content: Content;
    readonly parents: readonly Commit[];
    readonly message: string;
  },
): Commit {
  return addCommit(model, model.harness, { ...made, servers: model.servers });
}

export function mergePull(model: Model, pull: Pull, method: MergeMethod): readonly Job[] {
  const before = model.main;
  const content = mergedContent(model, pull);
  const merged = commit(model, {
    content,
    parents: method === 'merge' ? [before, pull.head] : [before],
    message: {
      squash: `Change the rules (#${pull.number})`,
      merge: `Merge pull request #${pull.number} from acme/branch`,
      rebase: 'Change the rules',
    }[method],
  });
  model.history.push(`merge pull request ${pull.number} (${method}) as ${merged.sha}`);
  return moveTo(model, merged, [
    { pull, commits: method === 'merge' ? [merged, pull.head] : [merged] },
  ]);
}

/** The branch has a new head: pull requests that it contains are merged. */
function moveTo(
  model: Model,
  head: Commit,
  merged: readonly { readonly pull: Pull; readonly commits: readonly Commit[] }[] = [],
): readonly Job[] {
  const before = model.main;
  for (const { pull, commits } of merged) {
    Object.assign(pull, { state: 'merged', merged: commits });
    model.merges.unshift(pull);
    Object.assign(model.harness.github.pushPull(pull.number, pull.head.sha), {
      mergedAt: '2026-11-23T09:20:00Z',
      mergeCommit: commits[0]?.sha ?? null,
      commits: commits.map(({ sha }) => sha),
    });
  }
  model.main = head;
  model.harness.github.branches.set('main', head.sha);
  return pushJobs(model, before);
}

export function pushDirectly(model: Model, content: Content): readonly Job[] {
  const { main } = model;
  const head = commit(model, { content, parents: [main], message: 'Pushed by hand' });
  model.history.push(`push ${head.sha}: ${JSON.stringify(content)}`);
  return moveTo(model, head);
}

/** Entries of a merge queue, each on top of the one before it, with the jobs that check the last of them. */
export interface Group {
  readonly entries: readonly { readonly pull: Pull; readonly commits: readonly Commit[] }[];
  readonly head: Commit;
  readonly jobs: readonly Job[];
}

export function queuePulls(model: Model, pulls: readonly Pull[]): Group {
  let head = model.main;
  const entries = pulls.map((pull) => {
    head = commit(model, {
      content: withPull(head.content, pull),
      parents: [head],
      message: `Change the rules (#${pull.number})`,
    });
    return { pull, commits: [head] };
  });
  const number = pulls.at(-1)?.number ?? 0;
  const [base = model.main] = head.parents;
  model.history.push(`queue pull requests ${pulls.map((pull) => pull.number).join(', ')}`);
  const jobs = start(model, {
    name: 'check of a merge group',
    mode: 'check',
    event: 'merge_group',
    payload: {
      merge_group: {
        head_ref: `refs/heads/gh-readonly-queue/main/pr-${number}-abc123`,
        base_ref: 'refs/heads/main',
        base_sha: base.sha,
        head_sha: head.sha,
      },
    },
    sha: head.sha,
    content: head.content,
    base: base.content,
  });
  return { entries, head, jobs };
}

export function mergeGroup(model: Model, { head, entries }: Group): readonly Job[] {
  model.history.push(`merge the group as ${head.sha}`);
  return moveTo(model, head, entries);
}

/** A job that somebody starts by hand, or the night does. */
export function jobOnMain(
  model: Model,
  directory: Directory,
  mode: 'apply' | 'drift',
  inputs: Readonly<Record<string, string>> = {},
): Job {
  const { main } = model;
  const job: Job = {
    name: mode === 'drift' ? 'drift' : `apply by hand ${JSON.stringify(inputs)}`,
    mode,
    directory,
    event: mode === 'drift' ? 'schedule' : 'workflow_dispatch',
    payload: {},
    sha: main.sha,
    content: main.content,
    commit: main,
    inputs,
  };
  model.jobs.push(job);
  return job;
}
