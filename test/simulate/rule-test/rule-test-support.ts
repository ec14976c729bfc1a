/** Runs rule tests on literal files: manifests, tests and fixtures as strings. */
import { hasErrors } from '../../../src/diagnostics/diagnostic.ts';
import { loadProject } from '../../../src/manifest/load-project.ts';
import type { Project } from '../../../src/model/configuration.ts';
import type { CaseResult, TestReport } from '../../../src/model/rule-test/test-report.ts';
import type { Assumptions } from '../../../src/simulate/assumptions.ts';
import { runRuleTests } from '../../../src/workflow/rule-tests/run-rule-tests.ts';

export const CONFIGURATION = `version: 1
owner: acme/ml-platform
entity: acme
entities: [acme]
organizations: [acme-org]
onRemove: delete
integrations:
  alerts: { slack: { channel: "#ml-alerts" } }
  ci: { webhook: gh-dispatch }
`;

/** What a test run is made of; files by path. */
export interface Inventory {
  readonly manifests: Readonly<Record<string, string>>;
  readonly tests: Readonly<Record<string, string>>;
  readonly fixtures?: Readonly<Record<string, string | Uint8Array>>;
  readonly configuration?: string;
  readonly environments?: readonly string[];
  readonly grep?: string;
  readonly assume?: Assumptions;
}

export function load(inventory: Inventory, environment: string | undefined): Project {
  const files = Object.entries(inventory.manifests).map(([path, text]) => ({ path, text }));
  const configuration = { path: 'wac.yaml', text: inventory.configuration ?? CONFIGURATION };
  const loaded = loadProject({
    tree: { files, configuration },
    directory: 'automations',
    ...(environment === undefined ? {} : { environment }),
  });
  const errors = loaded.diagnostics.filter(({ severity }) => severity === 'error');
  if (loaded.value === undefined || errors.length > 0) {
    throw new Error(
      `The manifests of this test are invalid: ${JSON.stringify(loaded.diagnostics, null, 1)}`,
    );
  }
  return loaded.value;
}

export function run(inventory: Inventory): Promise<TestReport> {
  const fixtures = inventory.fixtures ?? {};
  return runRuleTests({
    tests: Object.entries(inventory.tests).map(([path, text]) => ({ path, text })),
    environments: inventory.environments ?? [],
    projects: (environment) => load(inventory, environment),
    readFixture: (path) => {
      const content = Object.hasOwn(fixtures, path) ? fixtures[path] : undefined;
      return Promise.resolve(
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
      );
    },
    directory: 'automations',
    ...(inventory.grep === undefined ? {} : { grep: inventory.grep }),
    ...(inventory.assume === undefined ? {} : { assume: inventory.assume }),
  });
}

export const METRIC_MANIFEST = `key: rule
scope: { project: acme/p }
when:
  runMetric:
    metric: m
    threshold: { gt: 2.5 }
then: { doNothing: {} }
`;

/** A metric rule: `body` is the content of `runMetric` after the metric's name. */
export function metricManifest(body: string, then = '{ doNothing: {} }'): string {
  return `key: rule\nscope: { project: acme/p }\nwhen: { runMetric: { metric: m, ${body} } }\nthen: ${then}\n`;
}

/** A rule on an event: `when` is its content. */
export function eventManifest(
  when: string,
  then = '{ doNothing: {} }',
  scope = '{ project: acme/p }',
): string {
  return `key: rule\nscope: ${scope}\nwhen: ${when}\nthen: ${then}\n`;
}

/** Runs the cases of one rule; each case is YAML in flow style without its name. */
export async function runCases(
  manifest: string,
  cases: readonly string[],
  over: Partial<Inventory> = {},
): Promise<readonly CaseResult[]> {
  const tests = cases.map((body, index) => `  - { name: case ${index + 1}, ${body} }`).join('\n');
  const report = await run({
    manifests: { 'rule.yaml': manifest },
    tests: { 'rule.test.yaml': `automation: rule\ntests:\n${tests}\n` },
    ...over,
  });
  if (hasErrors(report.diagnostics)) throw new Error(JSON.stringify(report.diagnostics, null, 1));
  return report.cases;
}

/** Runs one case. */
export async function runCase(
  manifest: string,
  body: string,
  over: Partial<Inventory> = {},
): Promise<CaseResult> {
  const [result] = await runCases(manifest, [body], over);
  if (result === undefined) throw new Error('No case ran');
  return result;
}

/** The codes of what could not run. */
export async function problemsOf(inventory: Inventory): Promise<readonly string[]> {
  const report = await run(inventory);
  return report.diagnostics.map(
    ({ code, range, message }) =>
      `${code} ${range?.start.line ?? 0}:${range?.start.column ?? 0} ${message}`,
  );
}
