/** Runs every experiment, removes what they created, and reports. */
import { Failure, type FailureCode } from '../../diagnostics/failure.ts';
import { present } from '../../lib/present.ts';
import type { ProbeApi } from '../../model/probe-api.ts';
import type { ProbedAssumption, ProbeReport } from '../../report/commands/probe-report.ts';
import type { ObservableId } from './assumption-ids.ts';
import { OBSERVABLE } from './assumptions.ts';
import { Bench } from './bench.ts';
import { Litter } from './clean-up.ts';
import { EXPERIMENTS } from './experiments/experiments.ts';
import type { PreparedProbe } from './prepare-probe.ts';
import { ReadWaits } from './read-waits.ts';
import { UNOBSERVABLE } from './unobservable-assumptions.ts';
import { Unobservable, type Verdict } from './verdict.ts';

export interface ProbeRun {
  readonly api: ProbeApi;
  /** Eight hexadecimal digits, different in each run. */
  readonly runId: string;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Milliseconds of a clock that is never set. */
  readonly monotonic: () => number;
  /** No experiment begins later than so many milliseconds after the first; `Infinity`: no limit. */
  readonly experimentsMs: number;
  /** Aborted: no further experiment, but everything is removed. */
  readonly signal: AbortSignal;
  /** Called with each result as it is known. */
  readonly onResult: (result: ProbedAssumption) => void;
}

/** After so many failures in a row the server is taken for gone, and only what was created is removed. */
const MAX_FAILURES = 3;

/** A report, and the failures that made experiments say nothing. */
export interface ProbeOutcome {
  readonly report: ProbeReport;
  readonly failures: readonly FailureCode[];
}

/** Runs the probe. What it created is removed also where experiments fail or the run is interrupted. */
export async function runProbe(prepared: PreparedProbe, run: ProbeRun): Promise<ProbeOutcome> {
  const { project, capabilities, entities } = prepared;
  const { api, signal } = run;
  const litter = new Litter(api, [project.entity, ...entities.map(({ name }) => name)]);
  const failures: FailureCode[] = [];
  let failedInARow = 0;
  const assumptions: ProbedAssumption[] = [];
  const report = (result: ProbedAssumption): void => {
    assumptions.push(result);
    run.onResult(result);
  };
  const bench = new Bench({
    ...{ api, project, capabilities, entities, litter, runId: run.runId },
    waits: new ReadWaits(async (milliseconds) => await run.sleep(milliseconds, signal)),
  });
  const deadline = run.monotonic() + run.experimentsMs;
  if (prepared.leftBefore > 0) await litter.removeAll((duration) => run.sleep(duration));
  const removedBefore = litter.removed;

  /** Why no further experiment is made; undefined while one is. */
  const reasonToStop = (): string | undefined => {
    if (signal.aborted) return 'The run was interrupted';
    if (failedInARow >= MAX_FAILURES) return 'The probe ended early, after the failures above';
    return run.monotonic() > deadline ? 'The time is over: allow more with --timeout' : undefined;
  };
  const tryOne = async (id: ObservableId): Promise<Verdict> => {
    const reason = reasonToStop();
    if (reason !== undefined) return unobserved(reason);
    try {
      const result = await EXPERIMENTS[id](bench);
      failedInARow = 0;
      return result;
    } catch (error) {
      if (error instanceof Unobservable) return unobserved(error.message);
      if (signal.aborted) return unobserved('The run was interrupted');
      if (!(error instanceof Failure)) throw error;
      failures.push(error.code);
      failedInARow += 1;
      return unobserved(error.message);
    }
  };

  try {
    for (const id of OBSERVABLE_IDS) {
      const { statement, matters } = OBSERVABLE[id];
      report({ id, statement, matters, ...(await tryOne(id)) });
      // What fails here is tried again at the end.
      await litter.removeAutomations().catch(ignoreFailure);
    }
    for (const [id, { statement, matters, reason }] of Object.entries(UNOBSERVABLE)) {
      report({ id, statement, matters, ...unobserved(reason.replace(/\.$/, '')) });
    }
  } catch (error) {
    // Our own fault: what was created is removed all the same.
    await litter.removeAll((duration) => run.sleep(duration));
    throw error;
  }
  const leftovers = await litter.removeAll((duration) => run.sleep(duration));
  return {
    report: {
      server: api.server,
      ...present({ serverVersion: capabilities.version }),
      project: `${project.entity}/${project.name}`,
      isInterrupted: signal.aborted,
      assumptions,
      removedBefore,
      removed: litter.removed - removedBefore,
      leftovers,
    },
    failures,
  };
}

/** In the order of the experiments. */
const OBSERVABLE_IDS = Object.keys(EXPERIMENTS) as ObservableId[];

function unobserved(observed: string): Verdict {
  return { status: 'not-observable', observed };
}

function ignoreFailure(error: unknown): undefined {
  if (error instanceof Failure) return undefined;
  throw error;
}
