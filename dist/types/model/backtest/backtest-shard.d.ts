/** The result of a backtest, or of one part of it: what `--shard` writes and `merge` puts together. */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { EventOutcome, RunOutcome } from './run-outcome.js';
/** What a variant of a rule is: the manifest's, one value of a sweep, changed by `--set`, or that of another revision. */
export type VariantKind = 'declared' | 'sweep' | 'set' | 'base';
/** One version of a rule that was evaluated. */
export interface VariantInfo {
    readonly kind: VariantKind;
    /** The value of a sweep as it was typed; what was set; the revision. */
    readonly label: string;
    /** The variant is the same as the manifest's. */
    readonly isDeclared: boolean;
}
/** What a report says of a rule besides numbers. */
export interface RuleInfo {
    readonly key: string;
    /** Absent where no environments are declared. */
    readonly environment?: string;
    readonly kind: 'runMetric' | 'runState' | 'artifact';
    /** `average of train/loss over 5 > 2.5`. */
    readonly condition: string;
    /** `runs whose name matches "^prod-"`; empty for all. */
    readonly selection: string;
    /** Absent for other rules than those of metrics. */
    readonly metric?: string;
    /** How many logged values an evaluation looks at; 0 for other rules than those of metrics. */
    readonly valuesNeeded: number;
    readonly isEnabled: boolean;
    /** The first is the manifest's. */
    readonly variants: readonly VariantInfo[];
    /** What a sweep changes, as it was typed; absent without one. */
    readonly sweep?: string;
    /** The rule exists only in one of two revisions; absent in both, or without a comparison. */
    readonly onlyIn?: 'base' | 'head';
}
/** What holds for all rules of a run. */
export interface BacktestSettings {
    /** ISO time before which no run began; absent for no limit. */
    readonly since?: string;
    /** `state=failed`; absent when nothing was asked. */
    readonly outcome?: string;
    /** The revision that was compared with. */
    readonly base?: string;
    /** Interpretations that were chosen, by assumption. */
    readonly assumed: Readonly<Record<string, string>>;
}
/** The outcome of a backtest on the runs of one shard. */
export interface BacktestShard {
    readonly index: number;
    readonly count: number;
    readonly settings: BacktestSettings;
    readonly rules: readonly RuleInfo[];
    readonly runs: readonly RunOutcome[];
    /** One for each rule, null for a rule that is no artifact rule; absent in all shards but the first. */
    readonly events?: readonly (EventOutcome | null)[];
    /** What was odd about the files, in an order that does not depend on the shards. */
    readonly diagnostics: readonly Diagnostic[];
}
