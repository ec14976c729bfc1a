import type { TestReport } from '../model/rule-test/test-report.js';
import type { Assumptions } from '../simulate/assumptions.js';
import type { Edges } from './edges.js';
/** How rule tests are run. */
export interface RunTestsOptions {
    /** Only these environments; absent: every one that is declared. */
    readonly environments?: readonly string[];
    /** Only the cases whose "automation › name" has a match of this RE2 expression; absent: all. */
    readonly grep?: string;
    /** Interpretations for every case that does not choose its own; see `docs/rule-tests.md`. */
    readonly assume?: Assumptions;
    readonly edges?: Partial<Edges>;
}
/**
 * Runs the rule tests of a directory (`*.test.yaml`) in every environment that they name. Offline.
 *
 * @throws Failure `usage` where the manifests have an error: run `loadProject` to see it.
 */
export declare function runTests(directory: string, options?: RunTestsOptions): Promise<TestReport>;
