/**
 * One seeded history: repositories, people at work on the server, and each command again and again while requests go
 * wrong.
 *
 * Each command is first run with nothing going wrong, from where the history stands; what that leads to is what the
 * same command, from the same start, must lead to in the end whatever went wrong on the way.
 */

import { type Random, seededRandom, seedOf } from '../../../src/lib/seeded-random.ts';
import type { SandboxState } from '../../../src/sandbox/store/records.ts';
import type { ReadLag } from '../../../src/sandbox/store/write-history.ts';
import { ATTEMPT_SECONDS, drawFault } from './faults.ts';
import {
  closeHarness,
  createHarness,
  type Harness,
  readFiles,
  restoreFiles,
  runCommand,
} from './harness.ts';
import { addUnowned } from './random-manifests.ts';
import type { RunReport } from './run-in-process.ts';
import { drawStep, type Step } from './steps.ts';
import {
  differenceOf,
  type Findings,
  findDamage,
  findUntruth,
  PASSING,
  type Yardstick,
} from './watch.ts';

/** How likely a request goes wrong, run by run. */
const RATES = [0.4, 0.25, 0.15];

/** Without faults, a command that finds nothing left to do comes after fewer runs than this. */
const MAX_QUIET_RUNS = 5;

/** Time that a request takes on the clock of stale reads. */
const REQUEST_MS = 50;

/** More requests in one run than this, and it does not end. */
const MAX_REQUESTS = 3000;

/** What a seed came to. A list that is not empty is a defect. */
export interface SeedOutcome extends Findings {
  readonly seed: number;
  readonly isConverged: boolean;
  /** How often each fault was injected. */
  readonly faults: ReadonlyMap<string, number>;
  readonly runs: number;
  /** Changes by how they ended, of all faulty runs. */
  readonly results: ReadonlyMap<string, number>;
  /** The commands of the history, with the exit codes that they have without faults. */
  readonly commands: ReadonlyMap<string, number>;
  /** What is there at the end of a step and should not be, and the other way round. */
  readonly difference?: string;
}

export type Mode = 'every fault' | 'stale reads';

interface Tally extends Findings {
  readonly seed: number;
  readonly faults: Map<string, number>;
  readonly results: Map<string, number>;
  readonly commands: Map<string, number>;
  readonly differences: string[];
  runs: number;
}

/** Runs a seed. */
export async function runSeed(seed: number, mode: Mode = 'every fault'): Promise<SeedOutcome> {
  const tally: Tally = {
    seed,
    ...{ duplicates: [], foreignChanges: [], untrueReports: [], crashes: [], differences: [] },
    ...{ faults: new Map(), results: new Map(), commands: new Map() },
    runs: 0,
  };
  const harness = await createHarness(seed);
  try {
    for (let left = harness.random.below(5); left > 0; left -= 1)
      addUnowned(harness.sandbox.store, `Stranger ${left}`);
    const steps = 2 + harness.random.below(3);
    for (let index = 0; index < steps && tally.differences.length === 0; index += 1) {
      await goThrough(harness, await drawStep(harness, index), { tally, mode });
    }
  } finally {
    await closeHarness(harness);
  }
  const { differences, ...outcome } = tally;
  const [difference] = differences;
  return {
    ...outcome,
    isConverged: difference === undefined,
    ...(difference === undefined ? {} : { difference }),
  };
}

/** One command of the history: without faults, and from the same start with them. */
async function goThrough(
  harness: Harness,
  step: Step,
  { tally, mode }: { readonly tally: Tally; readonly mode: Mode },
): Promise<void> {
  const { store } = harness.sandbox;
  const start = structuredClone(store.state);
  const files = await readFiles(harness.root);
  const report = await untilQuiet(harness, step);
  const yardstick = { start, goal: structuredClone(store.state), report };
  const goalFiles = await readFiles(harness.root);
  count(tally.commands, `${step.name}: ${report.exitCode}`);

  Object.assign(store.state, structuredClone(start));
  store.history.clear();
  await restoreFiles(harness.root, files);
  for (const [run, rate] of RATES.entries()) {
    const seed = seedOf(`${tally.seed} ${tally.commands.size} ${step.args.join(' ')} ${run}`);
    await faultyRun(harness, step, { tally, yardstick, seed, rate, mode });
    if (harness.random.chance(0.15)) break;
  }
  // Automations that somebody created meanwhile are reported too, and are not in the report without faults.
  if (step.isReadOnly) Object.assign(store.state, structuredClone(start));
  const last = await untilQuiet(harness, step, (quiet) => {
    check(harness, step, { tally, yardstick, ...quiet });
  });
  const difference =
    differenceOf(yardstick.goal, store.state) ??
    (step.isReadOnly ? fileDifference(goalFiles, await readFiles(harness.root)) : undefined);
  if (difference === undefined) return;
  tally.differences.push(
    `${step.args.join(' ')}\n${difference}\n${last.exitCode} ${last.stderr}${last.stdout}`,
  );
}

interface Ended {
  readonly report: RunReport;
  readonly before: SandboxState;
}

/** Runs a command without faults until it changes nothing any more, and gives what the first run said. */
async function untilQuiet(
  harness: Harness,
  step: Step,
  onEnd: (ended: Ended) => void = () => undefined,
): Promise<RunReport> {
  let first: RunReport | undefined;
  for (let run = 0; run < MAX_QUIET_RUNS; run += 1) {
    const before = structuredClone(harness.sandbox.store.state);
    const report = await runCommand(harness, step.args);
    first ??= report;
    onEnd({ report, before });
    const isQuiet = differenceOf(before, harness.sandbox.store.state) === undefined;
    if (step.isReadOnly || (isQuiet && run > 0)) return first;
  }
  throw new Error(`${step.args.join(' ')} goes on changing things without faults`);
}

async function faultyRun(
  harness: Harness,
  step: Step,
  options: {
    readonly tally: Tally;
    readonly yardstick: Yardstick;
    readonly seed: number;
    readonly rate: number;
    readonly mode: Mode;
  },
): Promise<void> {
  const { sandbox } = harness;
  const { tally, yardstick, seed, rate, mode } = options;
  const random = seededRandom(seed);
  const stop = new AbortController();
  const first = sandbox.counts.requests;
  // A run that is killed is one whose requests no longer arrive, and that nobody hears of.
  const killedAt = random.chance(0.2) ? 1 + random.below(40) : undefined;
  const stoppedAt = random.chance(0.15) ? 1 + random.below(30) : undefined;
  const unownedAt = random.chance(0.2) ? 1 + random.below(10) : undefined;
  // Half of the runs read in peace first, since a run that cannot read does not get as far as to write.
  let isCalm = random.chance(0.5);
  const lag = drawLag(random);
  const seen = new Map<string, number>();
  harness.onRequest = (request) => {
    const number = request.number - first;
    if (number > MAX_REQUESTS) return { kind: 'drop' };
    if (killedAt !== undefined && number >= killedAt) {
      if (number === killedAt) count(tally.faults, 'killed');
      return { kind: 'drop' };
    }
    if (number === stoppedAt) {
      count(tally.faults, 'interrupted');
      stop.abort();
    }
    if (number === unownedAt) {
      count(tally.faults, 'list changed while read');
      addUnowned(sandbox.store, `${PASSING} ${sandbox.store.nextNumber()}`);
    }
    if (mode === 'stale reads') {
      harness.slept += REQUEST_MS;
      if (request.kind === 'mutation') return undefined;
      count(tally.faults, 'staleReads');
      return { kind: 'stale', lag };
    }
    isCalm &&= request.kind === 'query';
    if (isCalm) return undefined;
    // By what is asked and how often, not by when: requests side by side arrive in any order.
    const asked = `${request.operationName} ${JSON.stringify(request.variables)}`;
    const times = (seen.get(asked) ?? 0) + 1;
    seen.set(asked, times);
    const own = seededRandom(seedOf(`${seed} ${asked} ${times}`));
    if (!own.chance(rate)) return undefined;
    const { name, fault } = drawFault(own, request);
    count(tally.faults, name);
    return fault;
  };
  const before = structuredClone(sandbox.store.state);
  const report = await runCommand(harness, step.args, {
    signal: stop.signal,
    attemptSeconds: ATTEMPT_SECONDS,
  });
  harness.onRequest = undefined;
  const requests = sandbox.counts.requests - first;
  if (requests > MAX_REQUESTS) tally.crashes.push(`${requests} requests in one run`);
  for (const [, status] of report.stdout.matchAll(/"status":"([a-z-]+)"/g))
    count(tally.results, status ?? '');
  check(harness, step, { tally, yardstick, report, before });
}

/** Looks at everything after a run. */
function check(
  { sandbox }: Harness,
  step: Step,
  {
    tally,
    yardstick,
    report,
    before,
  }: Ended & { readonly tally: Tally; readonly yardstick: Yardstick },
): void {
  tally.runs += 1;
  const { state } = sandbox.store;
  findDamage(tally, step, yardstick, state);
  findUntruth(tally, step, yardstick, { report, before, after: state });
}

/** How far the reads of a run lag behind: some writes, or up to ten seconds. */
function drawLag(random: Random): ReadLag {
  return random.chance(0.5) ? { writes: 1 + random.below(5) } : { ms: 1 + random.below(10_000) };
}

function fileDifference(
  wanted: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): string | undefined {
  const paths = new Set([...wanted.keys(), ...found.keys()]);
  // What somebody made meanwhile was exported truly; an export takes no file away. Where it was all that there was, its
  // configuration is new as well.
  const hasPassing = [...found.values()].some((text) => text.includes(PASSING));
  const isPassing = (path: string): boolean =>
    !wanted.has(path) &&
    (found.get(path)?.includes(PASSING) === true || (hasPassing && path.endsWith('/wac.yaml')));
  // What is remembered of a server says when it was asked, and can be deleted at any time.
  const isCache = (path: string): boolean => path.includes('/.wac/cache/');
  const wrong = [...paths].filter(
    (path) => wanted.get(path) !== found.get(path) && !isPassing(path) && !isCache(path),
  );
  return wrong.length === 0 ? undefined : `files: ${wrong.join(' ')}`;
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
