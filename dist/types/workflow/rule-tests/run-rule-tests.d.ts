import type { Declaration } from '../../model/automation.js';
import type { Project } from '../../model/configuration.js';
import type { CaseResult, TestReport } from '../../model/rule-test/test-report.js';
import type { SourceFile } from '../../model/source-file.js';
import type { Assumptions } from '../../simulate/assumptions.js';
import { RunTable } from '../../simulate/metric/run-table.js';
/** What a run of the rule tests needs; every edge is passed in. */
export interface RuleTestInput {
    /** The `*.test.yaml`, sorted; paths relative to the directory of manifests. */
    readonly tests: readonly SourceFile[];
    /** The declared environments; empty where none are, and `projects` is then asked for undefined. */
    readonly environments: readonly string[];
    /** The expanded manifests of an environment; undefined when they could not be loaded. */
    readonly projects: (environment: string | undefined) => Project | undefined;
    /** Reads a fixture, uncompressed, by its path relative to the directory of manifests; undefined when there is none. */
    readonly readFixture: (path: string) => Promise<Uint8Array | {
        readonly problem: string;
    } | undefined>;
    /** The directory as the user named it, to show before paths; absent when paths are shown as they are. */
    readonly directory?: string;
    /** An RE2 expression, searched in "automation › name"; absent for all cases. */
    readonly grep?: string;
    /** Interpretations for every case that does not choose its own. */
    readonly assume?: Assumptions;
    /** Called with each case and what it was evaluated on. */
    readonly onCase?: (result: CaseResult, evaluated: EvaluatedCase) => void;
}
/** What a case was evaluated on. */
export interface EvaluatedCase {
    readonly declaration: Declaration;
    /** The run's name, where the case gives one. */
    readonly run?: string;
    /** Absent where the case has no values. */
    readonly rows?: RunTable;
    /** The interpretations in force. */
    readonly assumptions: Assumptions;
}
/** Runs. What cannot run is a diagnostic, and the report is then not `ok`. */
export declare function runRuleTests(input: RuleTestInput): Promise<TestReport>;
