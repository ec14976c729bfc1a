/** `wac history pull`: the histories of a project's runs as files that rule tests and backtests read. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { createLimiter } from '../../lib/create-limiter.ts';
import { present } from '../../lib/present.ts';
import type { ServerRun } from '../../model/history-api.ts';
import { type HistoryFileFormat, writeHistory } from '../../simulate/logged/write-history.ts';
import { BudgetTurns, expectedRead } from './budget-turns.ts';
import { CachedRuns, type CacheFiles } from './cached-runs.ts';
import type { HistoryReader } from './history-reader.ts';
import { type LoadedRun, loadRun } from './load-run.ts';
import { pullDiagnostics } from './pull-diagnostics.ts';
import { type EntryOptions, fileStem, hideNames, indexEntry } from './pulled-entry.ts';
import type { PulledRun } from './pulled-run.ts';
import { type ChosenRuns, type RunChoice, selectRuns } from './select-runs.ts';

/** Where files are written; none is visible before `finish`. */
export interface PullTarget {
  /** Keeps a file until the end. */
  readonly stage: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Makes every kept file visible, removes those of an earlier pull that are no longer wanted, writes the index. */
  readonly finish: (files: readonly string[], index: string) => Promise<void>;
}

/** What to pull. */
export interface PullInput {
  readonly reader: HistoryReader;
  readonly choice: RunChoice;
  readonly cache: CacheFiles;
  /** What the server is called in the cache. */
  readonly server: string;
  readonly target: PullTarget;
  readonly format: HistoryFileFormat;
  /** The metrics that are wanted of a run, by what it logs. */
  readonly metricsOf: (run: ServerRun) => readonly string[];
  readonly isAnonymous: boolean;
  readonly onProgress: (progress: PullProgress) => void;
}

/** How far a pull is. */
export interface PullProgress {
  readonly done: number;
  readonly total: number;
}

/** What came of it. */
export interface PullResult {
  readonly runs: number;
  /** Runs of which nothing had to be asked. */
  readonly cached: number;
  readonly files: number;
  readonly rows: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs that are read side by side: memory is bounded by so many, and one of them alone is long. */
const PARALLEL_RUNS = 4;
const LONG_ROWS = 1_000_000;

/** Pulls. Where there is no run, nothing is written. */
export async function pullHistory(input: PullInput): Promise<PullResult> {
  const { reader, choice, target, isAnonymous } = input;
  const chosen = await selectRuns(reader.api, choice, reader.limits);
  if (chosen.runs.length === 0) return nothing(choice, chosen);
  const options: EntryOptions = {
    withDocuments: choice.withDocuments ?? false,
    ...present({ names: isAnonymous ? hideNames(chosen.runs) : undefined }),
  };
  const cache = new CachedRuns(input.cache, input.server);
  const limiter = createLimiter(PARALLEL_RUNS);
  const turns = new BudgetTurns(reader);
  const longLimiter = createLimiter(1);
  let done = 0;
  let isStopped = false;
  const outcomes = await Promise.allSettled(
    chosen.runs.map((run) =>
      limiter(async () => {
        if (isStopped) return undefined;
        try {
          const metrics = input.metricsOf(run);
          const pull = async () =>
            isStopped ? undefined : await pullRun(input, cache, { run, metrics }, options);
          const isLong = (run.rows ?? run.lastStep ?? 0) > LONG_ROWS;
          const pulled = await turns.take(expectedRead(run, metrics.length), () =>
            isLong ? longLimiter(pull) : pull(),
          );
          done += 1;
          input.onProgress({ done, total: chosen.runs.length });
          return pulled;
        } catch (error) {
          isStopped = true;
          throw error;
        }
      }),
    ),
  );
  const failed = outcomes.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  const pulled = outcomes.flatMap((outcome) =>
    outcome.status === 'fulfilled' && outcome.value !== undefined ? [outcome.value] : [],
  );
  const written = pulled.flatMap((each) => each.written ?? []);
  const names = written.flatMap(({ file }) => file?.name ?? []);
  const index = written.map((each) => `${JSON.stringify(indexEntry(each, options))}\n`).join('');
  await target.finish(names, index);
  return {
    runs: written.length,
    cached: pulled.filter(({ isCached }) => isCached).length,
    files: names.length,
    rows: written.reduce((sum, { file }) => sum + (file?.rows ?? 0), 0),
    diagnostics: pullDiagnostics({ choice, chosen, pulled, damaged: cache.damaged }),
  };
}

async function pullRun(
  { reader, target, format }: PullInput,
  cache: CachedRuns,
  { run, metrics }: { readonly run: ServerRun; readonly metrics: readonly string[] },
  options: EntryOptions,
): Promise<PulledRun> {
  const loaded = await loadRun(reader, cache, run, metrics);
  if (loaded === undefined)
    return { run, sampled: new Set(), isCached: false, restarts: false, notNumeric: [] };
  const { history, sampled, isCached } = loaded;
  const facts = {
    run,
    sampled,
    isCached,
    restarts: history?.restarts ?? false,
    notNumeric: notNumericOf(loaded),
  };
  if (history === undefined) return { ...facts, written: { run } };
  const name = `${fileStem(run, options)}.${format}`;
  await target.stage(name, await writeHistory(history, format));
  const file = { name, rows: history.steps.length, sampled: [...sampled].sort() };
  return { ...facts, written: { run, file } };
}

function notNumericOf({ history }: LoadedRun): readonly string[] {
  return [...(history?.metrics ?? [])]
    .filter(
      ([, { kinds, strings }]) => strings.size > 0 && strings.size === kinds.filter(Boolean).length,
    )
    .map(([name]) => name);
}

function nothing(choice: RunChoice, chosen: ChosenRuns): PullResult {
  const diagnostics = pullDiagnostics({ choice, chosen, pulled: [], damaged: 0 });
  return { runs: 0, cached: 0, files: 0, rows: 0, diagnostics };
}
