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
  /** That of what the run has seen as it last read the automation. */
  readonly seen: number;
}

/** Two runs, and all that the server held while they ran. */
export interface RanTogether {
  readonly jobs: readonly Job[];
  /** In the order of the jobs; undefined for a run that was killed. */
  readonly outcomes: readonly (RunOutcome | undefined)[];
  /** Before the first write, and after each. */
  readonly states: readonly [States, ...States[]];
  readonly writes: readonly Write[];
}

/** A query of a run: the index of what it has seen, and its variables, filters by name among them. */
interface Read {
  readonly seen: number;
  readonly names: string;
}

/** How the runs overlap. */
export interface Meeting {
  /** The second run begins after so many requests of the first; 0: with it. */
  readonly joinsAfter: number;
  readonly picks: readonly number[];
  readonly stopping: Stopping | undefined;
}

export function statesOf({ harness }: Pick<Model, 'harness'>): States {
  return {
    automations: liveState(harness, 'automations'),
    second: liveState(harness, 'second'),
  };
}

/**
 * Runs both to their ends. No concurrency group keeps one of them waiting.
 *
 * @param findSecond gives the second job when it begins: what led to it may happen while the first one runs.
 */
export async function runTogether(
  model: Model,
  gateway: Gateway,
  first: Job,
  findSecond: () => Promise<Job>,
  { picks, stopping, joinsAfter }: Meeting,
): Promise<RanTogether> {
  const states: [States, ...States[]] = [statesOf(model)];
  const writes: Write[] = [];
  const reads: [Read[], Read[]] = [[], []];
  const jobs: Job[] = [];
  const started: Promise<RunOutcome | undefined>[] = [];
  const runs = reads.map(() => ({ stop: new AbortController(), killed: createSignal() }));
  const interleaving = new Interleaving(picks, stopping, {
    cancel: (run) => runs[run]?.stop.abort(),
    sent: async (run, number) => {
      if (run === 0 && number === joinsAfter) await join(await findSecond());
    },
  });
  /** Gives what a request got; never, where the run was killed. */
  const unlessKilled = async <T>(run: number, got: T): Promise<T> => {
    if (!interleaving.isKilled(run)) return got;
    runs[run]?.killed.fire();
    return await new Promise<never>(() => undefined);
  };

  gateway.handle = async (run, { query, variables }, forward) => {
    const response = await interleaving.take(run, async () => {
      const got = await forward();
      if (query.startsWith('mutation')) noteWrites(run);
      else reads[run]?.push({ seen: states.length - 1, names: Object.values(variables).join(' ') });
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
    for (const each of changed) {
      // The name of an automation is its key. Before a write it is asked for by its name.
      const read = reads[run]?.findLast(({ names }) => names.includes(JSON.stringify(each.key)));
      writes.push({ ...each, run, after: states.length, seen: read?.seen ?? 0 });
    }
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
  async function join(job: Job): Promise<void> {
    const run = jobs.push(job) - 1;
    model.history.push(`side by side ${run}: ${job.name} ${job.directory} at ${job.sha}`);
    interleaving.begin(run);
    started.push(start(run, job));
    // Each reads the file of its event before the next one begins.
    while (!interleaving.isReady(run)) await new Promise((resolve) => setImmediate(resolve));
  }
  if (joinsAfter === 0) interleaving.hold();
  await join(first);
  if (joinsAfter === 0) await join(await findSecond());
  interleaving.release();
  const ended = await started[0];
  // The first had fewer requests.
  if (jobs.length === 1) await join(await findSecond());
  const outcomes = [ended, await started[1]];
  gateway.handle = async (_run, _request, forward) => await forward();
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
