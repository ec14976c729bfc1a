import { type ManifestTree } from '../files/read-manifest-tree.js';
import type { JsonValue } from '../lib/json.js';
import type { Project } from '../model/configuration.js';
import type { BacktestRule } from '../workflow/backtest/run-backtest.js';
/** A value to try in place of a manifest's. */
export interface BacktestValue {
    readonly value: JsonValue;
    /** How reports show it; absent: the value as text. */
    readonly label?: string;
}
/** Which rules are evaluated, and in which variants. */
export interface BacktestRuleOptions {
    /** Only the automations with these keys, and every copy of a key with a matrix; absent or empty: all. */
    readonly keys?: readonly string[];
    /** One variant of each rule that has these values: dotted paths of the manifest, such as `when.runMetric.window`. */
    readonly set?: readonly (BacktestValue & {
        readonly path: string;
    })[];
    /** A variant for each value of one field: a dotted path, or a short name such as `threshold`. */
    readonly sweep?: {
        readonly path: string;
        readonly values: readonly BacktestValue[];
    };
    /** A revision of Git whose manifests are compared with these. */
    readonly base?: string;
}
/** Loads the manifests once for each variant, and those of the revision to compare with. */
export declare function backtestRules({ tree, project }: {
    readonly tree: ManifestTree;
    readonly project: Project;
}, options: BacktestRuleOptions & {
    readonly vars?: ReadonlyMap<string, string>;
}): Promise<readonly BacktestRule[]>;
