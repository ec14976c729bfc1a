/** Runs two jobs at the same time, and remembers who wrote what. */
import { expect } from 'vitest';
import type { RunOutcome } from '../../harness.ts';
import { DIRECTORY_NAMES, type Directory } from '../git-model.ts';
import { differingKeys, type LiveState, liveState } from '../live-state.ts';
import { checkOut, executeJob, openWorkspace } from '../run-job.ts';
import type { Job, Model } from '../sequence-model.ts';
import { type Gateway, keyOf } from './gateway.ts';
import { Interleaving, type Stopping } from './interleaving.ts';

/** What the server held of all directories. */
export type States = Readonly<Record<Directory, LiveState>>;

/** A write that changed an automation. */
export interface Write {
  readonly run: number;
  readonly directory: Directory;
  readonly key: string;
  /** The index in `states` of what the server held after it. */
  readonly after: number;
}

/** Two runs, and all that the server held while they ran. */
export interface RanTogether {
  readonly jobs: readonly [Job, Job];
  /** In the order of the jobs; undefined for a run that was killed. */
  readonly outcomes: readonly (RunOutcome | undefined)[];
  /** Before the first write, and after each. */
  readonly states: readonly [States, ...States[]];
  readonly writes: readonly Write[];
}

/** How the runs overlap. */
export interface Meeting {
  readonly picks: readonly number[];
  readonly stopping: Stopping | undefined;
}

export function statesOf({ harness }: Pick<Model, 'harness'>): States {
  return {
    automations: liveState(harness, 'automations'),
    second: liveState(harness, 'second'),
  };
}

/** Runs both to their ends. No concurrency group keeps one of them waiting. */
export async function runTogether(
  model: Model,
  gateway: Gateway,
  jobs: readonly [Job, Job],
  { picks, stopping }: Meeting,
): Promise<RanTogether> {
  const states: [States, ...States[]] = [statesOf(model)];
  const writes: Write[] = [];
  const runs = jobs.map(() => ({ stop: new AbortController(), killed: createSignal() }));
  const interleaving = new Interleaving(picks, stopping, (run) => runs[run]?.stop.abort());
  /** Gives what a request got; never, where the run was killed. */
  const unlessKilled = async <T>(run: number, got: T): Promise<T> => {
    if (!interleaving.isKilled(run)) return got;
    runs[run]?.killed.fire();
    return await new Promise<never>(() => undefined);
  };

  gateway.handle = async (run, forward) => {
    const response = await interleaving.take(run, async () => {
      const got = await forward();
      noteWrites(run);
      return got;
    });
    return await unlessKilled(run, response);
  };
  function noteWrites(run: number): void {
    const now = statesOf(model);
    const before = states.at(-1) ?? now;
    const changed = DIRECTORY_NAMES.flatMap((directory) =>
      differingKeys(before[directory], now[directory]).map((key) => ({ directory, key })),
    );
    if (changed.length === 0) return;
    writes.push(...changed.map((each) => ({ ...each, run, after: states.length })));
    states.push(now);
  }

  const start = async (run: number, job: Job): Promise<RunOutcome | undefined> => {
    const workspace = openWorkspace(model);
    checkOut(model, job, { workspace, isDeep: false });
    const { stop, killed } = runs[run] ?? expect.fail('there are two runs');
    const ended = executeJob(model, job, {
      workspace,
      inputs: { 'wandb-api-key': keyOf(run) },
      signal: stop.signal,
      fetch: async (input, init) => {
        const response = await interleaving.take(run, async () => await fetch(input, init));
        return (await unlessKilled(run, response)) ?? expect.fail('there is a response');
      },
    });
    const outcome = await Promise.race([ended, killed.fired]);
    interleaving.end(run);
    return outcome;
  };
  for (const run of jobs.keys()) interleaving.begin(run);
  const started: Promise<RunOutcome | undefined>[] = [];
  for (const [run, job] of jobs.entries()) {
    model.history.push(`side by side ${run}: ${job.name} ${job.directory} at ${job.sha}`);
    started.push(start(run, job));
    // Each reads the file of its event before the next one begins.
    while (!interleaving.isReady(run)) await new Promise((resolve) => setImmediate(resolve));
  }
  const outcomes = await Promise.all(started);
  gateway.handle = async (_run, forward) => await forward();
  model.history.push(
    ...writes.map(({ run, directory, key }) => `  ${run} has written ${directory} ${key}`),
    ...outcomes.map(
      (outcome, run) =>
        `  ${run} ended: ${outcome?.exitCode ?? 'killed'} ${outcome?.outputs['failure-reason'] ?? ''}`,
    ),
    JSON.stringify(stopping ?? ''),
  );
  return { jobs, outcomes, states, writes };
}

function createSignal(): { readonly fired: Promise<undefined>; readonly fire: () => void } {
  let fire: () => void = () => undefined;
  const fired = new Promise<undefined>((resolve) => {
    fire = () => resolve(undefined);
  });
  return { fired, fire };
}
