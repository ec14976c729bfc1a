/** Reads the manifests of a run, and everything that is wrong with them. */
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { mergeDiagnostics } from '../diagnostics/merge-diagnostics.ts';
import { readHistoryBytes } from '../files/history/read-history-bytes.ts';
import { type ManifestTree, readManifestTree } from '../files/read-manifest-tree.ts';
import { present } from '../lib/present.ts';
import { findCollidingEnvironments } from '../manifest/compile/check-environments.ts';
import { declaredEnvironments, loadProject } from '../manifest/load-project.ts';
import { mergeEnvironments } from '../manifest/merge-environments.ts';
import type { Project } from '../model/configuration.ts';
import type { CaseResult } from '../model/rule-test/test-report.ts';
import { runRuleTests } from '../workflow/rule-tests/run-rule-tests.ts';
import { ActionFailure } from './failure-reason.ts';

/** A tree with one environment's project; absent where the configuration itself cannot be used. */
export interface LoadedManifests {
  readonly tree: ManifestTree;
  readonly project?: Project;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Loads one environment.
 *
 * @throws ActionFailure `usage` where none is chosen, there is no such one, or the path lies below the configuration.
 */
export async function loadManifests(
  path: string,
  today: string,
  env?: string,
): Promise<LoadedManifests> {
  const { value: tree, diagnostics } = await readManifestTree(path);
  if (tree.narrowedTo !== undefined) {
    throw new ActionFailure(
      'usage',
      `"path" is ${path}, which is a folder below wac.yaml: set it to ${tree.directory}`,
    );
  }
  const environment = chooseEnvironment(tree, env);
  if (hasErrors(diagnostics)) return { tree, diagnostics };
  const loaded = loadProject({
    tree,
    directory: tree.directory,
    today,
    ...present({ environment }),
  });
  return {
    tree,
    ...present({ project: loaded.value }),
    diagnostics: [...diagnostics, ...loaded.diagnostics],
  };
}

function chooseEnvironment(tree: ManifestTree, env: string | undefined): string | undefined {
  const { names, defaultEnvironment } = declaredEnvironments(tree.configuration);
  const chosen = env ?? defaultEnvironment;
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
  /** How many cases of rule tests there are, and those that failed. */
  readonly cases: number;
  readonly failedCases: readonly CaseResult[];
  readonly isValid: boolean;
}

/** Validates every environment, or the one that is named, and runs the rule tests. Nothing is sent anywhere. */
export async function validateManifests(
  path: string,
  today: string,
  env?: string,
): Promise<Validation> {
  const { value: tree, diagnostics: found } = await readManifestTree(path);
  if (env !== undefined) chooseEnvironment(tree, env);
  const { names } = declaredEnvironments(tree.configuration);
  const environments = env === undefined ? names : [env];
  const { projects, lists } = hasErrors(found)
    ? { projects: new Map<string | undefined, Project>(), lists: [] }
    : loadEach(tree, environments, today, env === undefined);
  const diagnostics = mergeDiagnostics([
    found,
    mergeEnvironments(lists),
    findCollidingEnvironments(projects),
  ]);
  const keys = new Set(
    [...projects.values()].flatMap(({ declarations }) => declarations.map(({ key }) => key)),
  );
  const base = { tree, automations: keys.size };
  if (hasErrors(diagnostics) || tree.tests.length === 0) {
    return {
      ...base,
      diagnostics,
      cases: 0,
      failedCases: [],
      isValid: !hasErrors(diagnostics),
    };
  }
  const report = await runRuleTests({
    tests: tree.tests,
    environments,
    projects: (environment) => projects.get(environment),
    readFixture: (file) => readHistoryBytes(tree.root, file),
    directory: tree.directory,
  });
  return {
    ...base,
    diagnostics: [...diagnostics, ...report.diagnostics],
    cases: report.cases.length,
    failedCases: report.cases.filter(({ status }) => status === 'failed'),
    isValid: report.ok,
  };
}

function loadEach(
  tree: ManifestTree,
  environments: readonly string[],
  today: string,
  reportsEveryUnused: boolean,
): {
  readonly projects: ReadonlyMap<string | undefined, Project>;
  readonly lists: readonly (readonly Diagnostic[])[];
} {
  const projects = new Map<string | undefined, Project>();
  const lists: (readonly Diagnostic[])[] = [];
  for (const environment of environments.length === 0 ? [undefined] : environments) {
    const loaded = loadProject({
      tree,
      directory: tree.directory,
      today,
      reportsEveryUnused,
      ...present({ environment }),
    });
    lists.push(loaded.diagnostics);
    if (loaded.value !== undefined) projects.set(environment, loaded.value);
  }
  return { projects, lists };
}
