/** Rule tests. */
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { Failure } from '../diagnostics/failure.ts';
import { readHistoryBytes } from '../files/history/read-history-bytes.ts';
import { present } from '../lib/present.ts';
import type { CaseResult, TestReport } from '../model/rule-test/test-report.ts';
import type { Assumptions } from '../simulate/assumptions.ts';
import { type EvaluatedCase, runRuleTests } from '../workflow/rule-tests/run-rule-tests.ts';
import type { Edges } from './edges.ts';
import { type LoadedEnvironments, loadEnvironments } from './load-project.ts';

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
export async function runTests(
  from: string | LoadedEnvironments,
  options: RunTestsOptions = {},
): Promise<TestReport> {
  const { environments: only, edges, grep, assume, onCase } = options;
  const loaded =
    typeof from === 'string' ? await loadEnvironments(from, present({ only, edges })) : from;
  const { tree, projects, environments, diagnostics } = loaded;
  if (hasErrors(diagnostics)) {
    const first = diagnostics.find(({ severity }) => severity === 'error');
    throw new Failure(`The manifests have an error: ${first?.message ?? 'unknown'}`, {
      code: 'usage',
    });
  }
  return await runRuleTests({
    tests: tree.tests,
    environments,
    projects: (environment) => projects.get(environment),
    readFixture: (path) => readHistoryBytes(tree.root, path),
    directory: tree.directory,
    ...present({ grep, assume, onCase }),
  });
}
