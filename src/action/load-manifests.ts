/** Reads the manifests of a run, and everything that is wrong with them. */
import {
  type LoadedProject,
  loadEnvironments,
  loadProject,
  type ReadDirectory,
  readDirectory,
} from '../api/load-project.ts';
import { runTests } from '../api/run-tests.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { ManifestTree } from '../files/read-manifest-tree.ts';
import { present } from '../lib/present.ts';
import type { CaseResult } from '../model/rule-test/test-report.ts';
import type { ActionRun } from './action-run.ts';
import { ActionFailure } from './failure-reason.ts';

/**
 * Loads the environment of the run.
 *
 * @throws ActionFailure `usage` where none is chosen, there is no such one, or the path lies below the configuration.
 */
export async function loadManifests(
  { inputs, io }: Pick<ActionRun, 'inputs' | 'io'>,
  path: string,
): Promise<LoadedProject> {
  const read = await readDirectory(path);
  const { tree } = read;
  if (tree.narrowedTo !== undefined) {
    throw new ActionFailure(
      'usage',
      `"path" is ${path}, which is a folder below wac.yaml: set it to ${tree.directory}`,
    );
  }
  const environment = chooseEnvironment(read, inputs.env);
  return await loadProject(read, { ...present({ environment }), edges: { now: io.now } });
}

function chooseEnvironment(read: ReadDirectory, env: string | undefined): string | undefined {
  const { environments: names } = read;
  const chosen = env ?? read.defaultEnvironment;
  if (chosen === undefined && names.length > 0) {
    throw new ActionFailure(
      'usage',
      `No environment is chosen: set the input "env" to ${names.join(' or ')}`,
    );
  }
  if (chosen !== undefined && !names.includes(chosen)) {
    const known = names.length === 0 ? 'none' : names.join(', ');
    throw new ActionFailure(
      'usage',
      `There is no environment "${chosen}": wac.yaml declares ${known}`,
    );
  }
  return chosen;
}

/** What validation found. */
export interface Validation {
  readonly tree: ManifestTree;
  readonly diagnostics: readonly Diagnostic[];
  readonly automations: number;
  readonly webhooks: number;
  /** How many cases of rule tests there are, and those that failed. */
  readonly cases: number;
  readonly failedCases: readonly CaseResult[];
  readonly isValid: boolean;
}

/** Validates every environment, or the one that is named, and runs the rule tests. Nothing is sent anywhere. */
export async function validateManifests({
  inputs: { path, env },
  io,
}: Pick<ActionRun, 'inputs' | 'io'>): Promise<Validation> {
  const read = await readDirectory(path);
  if (env !== undefined) chooseEnvironment(read, env);
  const loaded = await loadEnvironments(read, {
    ...present({ only: env === undefined ? undefined : [env] }),
    edges: { now: io.now },
  });
  const { tree, projects, diagnostics } = loaded;
  const all = [...projects.values()];
  const automations = all.flatMap(({ declarations }) => declarations.map(({ key }) => key));
  const hooks = all.flatMap(({ webhooks = [] }) => webhooks.map(({ key }) => key));
  const base = { tree, automations: new Set(automations).size, webhooks: new Set(hooks).size };
  if (hasErrors(diagnostics) || tree.tests.length === 0) {
    return {
      ...base,
      diagnostics,
      cases: 0,
      failedCases: [],
      isValid: !hasErrors(diagnostics),
    };
  }
  const report = await runTests(loaded);
  return {
    ...base,
    diagnostics: [...diagnostics, ...report.diagnostics],
    cases: report.cases.length,
    failedCases: report.cases.filter(({ status }) => status === 'failed'),
    isValid: report.ok,
  };
}
