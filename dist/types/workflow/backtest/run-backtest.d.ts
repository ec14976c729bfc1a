import type { BacktestSettings, BacktestShard, RuleInfo } from '../../model/backtest/backtest-shard.js';
import type { RunOutcome } from '../../model/backtest/run-outcome.js';
import type { RecordedRun, RuleVariants } from '../../simulate/backtest/recorded-run.js';
import { type HistoryFiles } from './history-files.js';
import type { OutcomeLabel } from './outcome-label.js';
import type { ShardChoice } from './shard-of.js';
/** A rule with its description. */
export interface BacktestRule extends RuleVariants {
    readonly info: RuleInfo;
    /** The file of the manifest, as diagnostics show it. */
    readonly manifest: string;
}
/** What a backtest needs; every edge is passed in. */
export interface BacktestInput {
    readonly rules: readonly BacktestRule[];
    readonly files: HistoryFiles;
    readonly settings: BacktestSettings;
    readonly outcome?: OutcomeLabel;
    readonly allowsSampled: boolean;
    readonly shard: ShardChoice;
    /** Called with each run and what came of it, before the next one is read. */
    readonly onRun?: (run: RecordedRun, outcome: RunOutcome) => void;
}
/**
 * Runs. Memory is bounded by the largest file, and by what is reported of each run.
 *
 * @returns the outcome, which must not be shown where an error is among its diagnostics.
 */
export declare function runBacktest(input: BacktestInput): Promise<BacktestShard>;
/** What each rule does on one run. */
export declare function runOutcome(run: RecordedRun, { rules, settings, outcome }: Pick<BacktestInput, 'rules' | 'settings' | 'outcome'>): RunOutcome;
