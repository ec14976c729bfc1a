/** The steps of a sequence: what each does with the repository as it is then. */
import { checkSettled } from './check-comments.ts';
import {
  approvedJob,
  closePull,
  jobOnMain,
  mergeGroup,
  mergePull,
  openPull,
  pointElsewhere,
  pushDirectly,
  pushToPull,
  queuePulls,
  reopenPull,
} from './events.ts';
import type { RunFault } from './faults.ts';
import {
  DIRECTORIES,
  type Directory,
  type Edit,
  isSteady,
  type MergeMethod,
  type Pull,
  type PullKind,
  withEdits,
} from './git-model.ts';
import { addForeign, changesOf, editByHand, liveState } from './live-state.ts';
import { type RunChoice, runJob } from './run-job.ts';
import { broken, type Job, type Model } from './sequence-model.ts';

/** How the jobs of an event run: at once with what goes wrong, or later. */
export interface Running {
  readonly isLater: boolean;
  readonly fault: RunFault;
  readonly isDeep: boolean;
  /** Whether the second job of an apply waits for its approval until a later step runs it. */
  readonly isApprovedLater: boolean;
  /** What happens during the first run; absent: nothing. Never together with a fault. */
  readonly overlap?: Overlap | undefined;
}

/** Steps that are taken before a run sends a request. */
export interface Overlap {
  /** The number of the request, from 1. A run with fewer ends before the steps, and they are not taken. */
  readonly at: number;
  readonly steps: readonly Step[];
}

/** Numbers choose among what there is. */
export type Step =
  | { readonly do: 'open'; readonly kind: PullKind; readonly edits: readonly Edit[] }
  | { readonly do: 'push'; readonly pull: number; readonly edits: readonly Edit[] }
  | { readonly do: 'close' | 'reopen' | 'elsewhere'; readonly pull: number }
  | { readonly do: 'merge'; readonly pull: number; readonly method: MergeMethod }
  | { readonly do: 'queue'; readonly pull: number; readonly isTwo: boolean }
  | { readonly do: 'direct'; readonly edits: readonly Edit[] }
  | { readonly do: 'revert' | 'elsewhere directly' }
  | {
      readonly do: 'by hand';
      readonly directory: Directory;
      readonly key: string;
      readonly deed: 'toggle' | 'threshold' | 'remove';
    }
  | { readonly do: 'run' | 'again'; readonly job: number }
  | { readonly do: 'drift'; readonly directory: Directory }
  | {
      readonly do: 'dispatch';
      readonly directory: Directory;
      readonly unreviewed: 'fail' | 'skip' | 'apply';
    };

/** The first commit is applied. */
export async function begin(model: Model): Promise<void> {
  for (const directory of model.setup.directories) {
    await runJob(model, jobOnMain(model, directory, 'apply', { 'unreviewed-changes': 'apply' }));
  }
  model.foreign = structuredClone(addForeign(model.harness));
}

/** Takes one step; one that is not possible does nothing. */
export async function takeStep(model: Model, step: Step, running: Running): Promise<void> {
  switch (step.do) {
    case 'open':
      return await runAll(model, openPull(model, step.kind, step.edits), running);
    case 'push':
      return await onPull(model, step.pull, 'open', async (pull) => {
        await runAll(model, pushToPull(model, pull, step.edits), running);
      });
    case 'close':
      return await onPull(model, step.pull, 'open', (pull) => closePull(model, pull));
    case 'reopen':
      return await onPull(model, step.pull, 'closed', async (pull) => {
        await runAll(model, reopenPull(model, pull), running);
      });
    case 'elsewhere':
      return await onPull(model, step.pull, 'open', async (pull) => {
        await runAll(model, pointElsewhere(model, pull), running);
      });
    case 'merge':
      return await onPull(model, step.pull, 'open', async (pull) => {
        if (!pull.isElsewhere) await runAll(model, mergePull(model, pull, step.method), running);
      });
    case 'queue':
      return await queue(model, step, running);
    case 'direct':
      return await runAll(
        model,
        pushDirectly(model, withEdits(model.main.content, step.edits)),
        running,
      );
    case 'revert': {
      const [before] = model.main.parents;
      if (before === undefined) return;
      const content = { ...before.content, isElsewhere: false };
      return await runAll(model, pushDirectly(model, content), running);
    }
    case 'elsewhere directly': {
      const { content } = model.main;
      await runAll(model, pushDirectly(model, { ...content, isElsewhere: true }), running);
      await runAll(model, pushDirectly(model, { ...content, isElsewhere: false }), running);
      return;
    }
    case 'by hand': {
      if (isSteady(step.directory, step.key) || model.running.length > 0) return;
      if (editByHand(model.harness, DIRECTORIES[step.directory], step))
        model.history.push(`by hand: ${step.deed} ${step.directory} ${step.key}`);
      return;
    }
    case 'run':
      return await runOne(model, model.waiting, step.job, running);
    case 'again':
      return await runOne(model, model.jobs, step.job, running);
    case 'drift':
      if (!model.setup.directories.includes(step.directory)) return;
      await runJobs(model, [jobOnMain(model, step.directory, 'drift')], running);
      return;
    case 'dispatch': {
      if (!model.setup.directories.includes(step.directory)) return;
      const inputs = { 'unreviewed-changes': step.unreviewed };
      await runJobs(model, [jobOnMain(model, step.directory, 'apply', inputs)], running);
    }
  }
}

async function onPull(
  { pulls }: Model,
  index: number,
  state: Pull['state'],
  act: (pull: Pull) => Promise<void> | void,
): Promise<void> {
  const found = pulls.filter((pull) => pull.state === state);
  const pull = found[index % Math.max(found.length, 1)];
  if (pull !== undefined) await act(pull);
}

/** The newest job is number 0. */
async function runOne(
  model: Model,
  jobs: readonly Job[],
  index: number,
  running: Running,
): Promise<void> {
  const job = jobs.toReversed()[index % Math.max(jobs.length, 1)];
  if (job !== undefined) await runJobs(model, [job], running);
}

async function runAll(model: Model, jobs: readonly Job[], running: Running): Promise<void> {
  if (!running.isLater) await runJobs(model, jobs, running);
}

async function runJobs(model: Model, jobs: readonly Job[], running: Running): Promise<void> {
  let choice = choiceOf(model, running);
  for (const job of jobs) {
    if (isBlocked(model, job)) continue;
    const before = liveState(model.harness, job.directory);
    const { exitCode, outputs } = await runJob(model, job, choice);
    choice = { fault: running.fault, isDeep: running.isDeep };
    if (job.gate !== 'plan' || exitCode !== 0 || outputs['changed'] !== 'true') continue;
    const approved = {
      inputs: {
        'expected-plan-digest': outputs['plan-digest'] ?? '',
        'expected-plan-changes': outputs['plan-changes'] ?? '',
      },
      changes: changesOf(before, job.content[job.directory]),
    };
    const second = approvedJob(model, job, approved);
    if (running.isApprovedLater || isBlocked(model, second)) model.waiting.push(second);
    else await runJob(model, second, choice);
  }
}

/** A concurrency group keeps an apply waiting while another one runs. */
function isBlocked({ running }: Model, job: Job): boolean {
  return job.mode === 'apply' && running.some(({ mode }) => mode === 'apply');
}

/** During an overlap everything goes well, and nothing overlaps with that. */
function choiceOf(model: Model, { fault, isDeep, overlap }: Running): RunChoice {
  if (model.running.length > 0) return { isDeep };
  if (overlap === undefined || fault !== 'none') return { fault, isDeep };
  const plain: Running = { isLater: false, fault: 'none', isDeep: false, isApprovedLater: false };
  const act = async (): Promise<void> => {
    for (const step of overlap.steps) await takeStep(model, step, plain);
  };
  return { isDeep, overlap: { at: overlap.at, act } };
}

/** What a check lets pass, the apply after the merge does not refuse. */
async function queue(
  model: Model,
  { pull: index, isTwo }: { readonly pull: number; readonly isTwo: boolean },
  running: Running,
): Promise<void> {
  const open = model.pulls.filter(({ state, isElsewhere }) => state === 'open' && !isElsewhere);
  const [first, second] = [
    open[index % Math.max(open.length, 1)],
    open[(index + 1) % Math.max(open.length, 1)],
  ];
  if (first === undefined || second === undefined) return;
  const group = queuePulls(model, isTwo && second !== first ? [first, second] : [first]);
  const codes: number[] = [];
  for (const job of group.jobs) codes.push((await runJob(model, job, { isDeep: false })).exitCode);
  if (codes.some((code) => code !== 0)) return;
  const jobs = mergeGroup(model, group);
  for (const job of jobs) {
    if (running.isLater || running.fault !== 'none' || model.setup.isGated) break;
    if (isBlocked(model, job)) break;
    const { outputs } = await runJob(model, job);
    if (outputs['failure-reason'] === 'unreviewed')
      broken(model, 'queue', 'the check succeeded, and the apply after the merge refuses');
  }
}

/** In the end everything can be applied by what is documented, and then nothing is left to do. */
export async function finish(model: Model): Promise<void> {
  for (const directory of model.setup.directories) {
    model.history.push(`finish ${directory}`);
    const last = model.jobs.findLast(
      (job) => job.event === 'push' && job.directory === directory && job.commit === model.main,
    );
    const { exitCode } =
      last === undefined || last.gate !== undefined ? { exitCode: 5 } : await runJob(model, last);
    const inputs = { 'unreviewed-changes': 'apply', 'allow-deletes': '9' };
    const byHand = jobOnMain(model, directory, 'apply', inputs);
    if (exitCode !== 0) {
      const { exitCode: code, log } = await runJob(model, byHand);
      if (code !== 0) broken(model, 'finishes', `an apply by hand ends ${code}\n${log}`);
    }
    const { mutations } = model.harness.sandbox.counts;
    const again = await runJob(model, byHand);
    if (again.exitCode !== 0 || model.harness.sandbox.counts.mutations !== mutations)
      broken(model, 'converges', 'the same apply again has something to do');
    checkSettled(model, byHand);
    const drift = await runJob(model, jobOnMain(model, directory, 'drift'));
    if (drift.outputs['drifted'] !== 'false') broken(model, 'pending', 'drift after an apply');
  }
}
