import { type Diagnostic } from '../diagnostics/diagnostic.js';
import type { BacktestReport } from '../model/backtest/backtest-report.js';
import type { BacktestShard } from '../model/backtest/backtest-shard.js';
import type { RunOutcome } from '../model/backtest/run-outcome.js';
import type { Assumptions } from '../simulate/assumptions.js';
import type { RecordedRun } from '../simulate/backtest/recorded-run.js';
import type { HistoryFiles } from '../workflow/backtest/history-files.js';
import { type BacktestRule } from '../workflow/backtest/run-backtest.js';
import type { ShardChoice } from '../workflow/backtest/shard-of.js';
import { type BacktestRuleOptions } from './backtest-rules.js';
import { type LoadedProject, type LoadOptions } from './load-project.js';
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
export declare function backtest(from: string | Pick<LoadedProject, 'tree' | 'project' | 'diagnostics'>, options?: BacktestOptions): Promise<BacktestRun>;
/** A directory of recorded runs; each file is read when its turn comes. */
export declare function openDirectory(directory: string): Promise<HistoryFiles>;
