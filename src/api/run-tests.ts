/** Rule tests. */
import { Failure } from '../diagnostics/failure.ts';
import { readHistoryBytes } from '../files/history/read-history-bytes.ts';
import { present } from '../lib/present.ts';
import type { Project } from '../model/configuration.ts';
import type { TestReport } from '../model/rule-test/test-report.ts';
import type { Assumptions } from '../simulate/assumptions.ts';
import { runRuleTests } from '../workflow/rule-tests/run-rule-tests.ts';
import type { Edges } from './edges.ts';
import { type LoadedProject, loadProject } from './load-project.ts';

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
export async function runTests(
  directory: string,
  options: RunTestsOptions = {},
): Promise<TestReport> {
  const { edges, grep, assume } = options;
  const first = await loadProject(directory, present({ edges }));
  const environments = options.environments ?? first.environments;
  const projects = new Map<string | undefined, Project>();
  for (const environment of environments.length === 0 ? [undefined] : environments) {
    const loaded = await loadProject(directory, present({ environment, edges }));
    projects.set(environment, projectOf(loaded, environment));
  }
  return await runRuleTests({
    tests: first.tree.tests,
    environments,
    projects: (environment) => projects.get(environment),
    readFixture: (path) => readHistoryBytes(first.tree.root, path),
    directory: first.tree.directory,
    ...present({ grep, assume }),
  });
}

function projectOf({ project, diagnostics }: LoadedProject, environment?: string): Project {
  if (project !== undefined) return project;
  const first = diagnostics.find(({ severity }) => severity === 'error');
  const where = environment === undefined ? '' : ` in the environment "${environment}"`;
  throw new Failure(`The manifests have an error${where}: ${first?.message ?? 'unknown'}`, {
    code: 'usage',
  });
}
