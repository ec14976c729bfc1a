/** Backtests. */
import { join } from 'node:path';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { Failure } from '../diagnostics/failure.ts';
import { listHistoryFiles } from '../files/history/list-history-files.ts';
import { readHistoryBytes } from '../files/history/read-history-bytes.ts';
import { present } from '../lib/present.ts';
import type { BacktestReport } from '../model/backtest/backtest-report.ts';
import type { BacktestShard } from '../model/backtest/backtest-shard.ts';
import type { RunOutcome } from '../model/backtest/run-outcome.ts';
import type { Assumptions } from '../simulate/assumptions.ts';
import type { RecordedRun } from '../simulate/backtest/recorded-run.ts';
import { summarizeBacktest } from '../simulate/backtest/summarize-backtest.ts';
import type { HistoryFiles } from '../workflow/backtest/history-files.ts';
import { parseOutcome } from '../workflow/backtest/outcome-label.ts';
import { type BacktestRule, runBacktest } from '../workflow/backtest/run-backtest.ts';
import type { ShardChoice } from '../workflow/backtest/shard-of.ts';
import { type BacktestRuleOptions, backtestRules } from './backtest-rules.ts';
import { type LoadedProject, type LoadOptions, loadProject } from './load-project.ts';

/** How rules are evaluated on recorded runs; each is the option of the same name of `wac backtest`. */
export interface BacktestOptions extends BacktestRuleOptions, LoadOptions {
  /** The directory of recorded runs. Default: `history` in the directory of manifests. */
  readonly history?: string;
  /** Opens the recorded runs in place of `history`, once the rules are known. */
  readonly openFiles?: (rules: readonly BacktestRule[]) => Promise<HistoryFiles>;
  /** Leaves out runs that began before. Absent: no limit. */
  readonly since?: Date;
  /** Counts runs with an outcome apart, such as `state=failed`. */
  readonly outcome?: string;
  /** Interpretations of what W&B does not document; see `docs/backtest.md`. */
  readonly assume?: Assumptions;
  /** Whether histories that are samples may be used. Default: they are an error. */
  readonly allowSampled?: boolean;
  /** One part of the runs, so that several machines share the work. Default: all. */
  readonly shard?: ShardChoice;
  /** Called with the rules, before a run is read. */
  readonly onRules?: (rules: readonly BacktestRule[]) => void;
  /** Called with each run and what came of it, before the next one is read. */
  readonly onRun?: (run: RecordedRun, outcome: RunOutcome) => void;
}

/** How a backtest ended. */
export interface BacktestRun {
  /** Absent where a diagnostic is an error: the numbers would be wrong. */
  readonly report?: BacktestReport;
  /** Every problem of the recorded runs. */
  readonly diagnostics: readonly Diagnostic[];
  /** The outcome of the runs that were evaluated, to be put together with those of other machines. */
  readonly shard: BacktestShard;
}

/**
 * Evaluates the rules of a directory on recorded runs. Offline; memory is bounded by the largest file.
 *
 * @param from the folder of `wac.yaml`, or what `loadProject` gives: with the same `vars` as in `options`.
 * @throws Failure `usage` where the manifests have an error, or an option cannot be used.
 */
export async function backtest(
  from: string | Pick<LoadedProject, 'tree' | 'project' | 'diagnostics'>,
  options: BacktestOptions = {},
): Promise<BacktestRun> {
  const { environment, vars, edges } = options;
  const loaded =
    typeof from === 'string'
      ? await loadProject(from, present({ environment, vars, edges }))
      : from;
  const { tree, project } = loaded;
  if (project === undefined) {
    const first = loaded.diagnostics.find(({ severity }) => severity === 'error');
    throw new Failure(`The manifests have an error: ${first?.message ?? 'unknown'}`, {
      code: 'usage',
    });
  }
  const { outcome, base, history = join(tree.directory, 'history') } = options;
  const label = outcome === undefined ? undefined : parseOutcome(outcome);
  const rules = await backtestRules({ tree, project }, options);
  options.onRules?.(rules);
  const shard = await runBacktest({
    rules,
    files: (await options.openFiles?.(rules)) ?? (await openDirectory(history)),
    settings: {
      assumed: { ...options.assume },
      ...present({ since: options.since?.toISOString(), outcome, base }),
    },
    shard: options.shard ?? { index: 1, count: 1 },
    allowsSampled: options.allowSampled ?? false,
    ...present({ outcome: label, onRun: options.onRun }),
  });
  const { diagnostics } = shard;
  const report = hasErrors(diagnostics) ? undefined : summarizeBacktest([shard], shard);
  return { ...present({ report }), diagnostics, shard };
}

/** A directory of recorded runs; each file is read when its turn comes. */
export async function openDirectory(directory: string): Promise<HistoryFiles> {
  return {
    directory,
    paths: await listHistoryFiles(directory),
    read: (path) => readHistoryBytes(directory, path),
  };
}
