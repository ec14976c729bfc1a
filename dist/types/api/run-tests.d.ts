import type { CaseResult, TestReport } from '../model/rule-test/test-report.js';
import type { Assumptions } from '../simulate/assumptions.js';
import { type EvaluatedCase } from '../workflow/rule-tests/run-rule-tests.js';
import type { Edges } from './edges.js';
import { type LoadedEnvironments } from './load-project.js';
/** How rule tests are run. */
export interface RunTestsOptions {
    /** Only these environments; absent: every one that is declared. */
    readonly environments?: readonly string[];
    /** Only the cases whose "automation › name" has a match of this RE2 expression; absent: all. */
    readonly grep?: string;
    /** Interpretations for every case that does not choose its own; see `docs/rule-tests.md`. */
    readonly assume?: Assumptions;
    /** Called with each case and what it was evaluated on. */
    readonly onCase?: (result: CaseResult, evaluated: EvaluatedCase) => void;
    readonly edges?: Partial<Pick<Edges, 'now'>>;
}
/**
 * Runs the rule tests of a directory (`*.test.yaml`) in every environment that they name. Offline.
 *
 * @param from the folder of `wac.yaml`, or what `loadEnvironments` gives.
 * @throws Failure `usage` where the manifests have an error: run `loadEnvironments` to see it.
 */
export declare function runTests(from: string | LoadedEnvironments, options?: RunTestsOptions): Promise<TestReport>;
