import { type Diagnosed, hasErrors } from '../../../diagnostics/diagnostic.ts';
import { Failure } from '../../../diagnostics/failure.ts';
import { commitOf, withRevision } from '../../../files/git-revision.ts';
import { type ManifestTree, readManifestTree } from '../../../files/read-manifest-tree.ts';
import { present } from '../../../lib/present.ts';
import { loadProject } from '../../../manifest/load-project.ts';
import type { Declaration } from '../../../model/automation.ts';
import type { Project } from '../../../model/configuration.ts';
import {
  buildRules,
  type FieldSet,
  type VariantRequest,
} from '../../../workflow/backtest/build-rules.ts';
import type { BacktestRule } from '../../../workflow/backtest/run-backtest.ts';
import type { ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { openProject, parseVariables } from '../../session/open-project.ts';
import type { BacktestOptions } from './backtest-command.ts';
import { parseSet, parseSweep } from './parse-settings.ts';

/** The rules of a backtest, and where their manifests are. */
export interface LoadedRules {
  readonly rules: readonly BacktestRule[];
  readonly tree: ManifestTree;
}

/** Loads the manifests, once for each variant; the exit code where they cannot be used. */
export async function loadRules(
  context: CommandContext<BacktestOptions>,
  directory: string | undefined,
  keys: readonly string[],
): Promise<LoadedRules | ExitCode> {
  const { options } = context;
  const requests = variantRequests(options);
  const opened = await openProject({ ...context, args: [] }, directory);
  if (typeof opened === 'number') return opened;
  const { tree, project } = opened;
  const { environment } = project.configuration;
  const load = (from: ManifestTree, sets: readonly FieldSet[]): Diagnosed<Project | undefined> =>
    loadProject({
      tree: from,
      directory: from.directory,
      vars: parseVariables(options.var ?? []),
      sets,
      ...present({ environment }),
    });
  const base = options.base === undefined ? undefined : await loadBase(tree, options.base, load);
  const rules = buildRules({
    declarations: project.declarations,
    environment,
    keys,
    requests,
    sweep: options.sweep?.split('=')[0],
    base,
    load: (sets) => {
      const { value, diagnostics } = load(tree, sets);
      return usable(value, diagnostics, 'The manifests do not accept the values that are set');
    },
  });
  return { rules, tree };
}

function variantRequests(options: BacktestOptions): readonly VariantRequest[] {
  const sets = (options.set ?? []).map(parseSet);
  const sweep = options.sweep === undefined ? undefined : parseSweep(options.sweep);
  const label = sets.map(({ path, text }) => `${path}=${text}`).join(' ');
  return [
    ...(sets.length === 0 ? [] : [{ kind: 'set', label, values: sets } as const]),
    ...(sweep?.values ?? []).map(
      (value) => ({ kind: 'sweep', label: value.text, values: [value] }) as const,
    ),
  ];
}

async function loadBase(
  tree: ManifestTree,
  revision: string,
  load: (tree: ManifestTree, sets: readonly FieldSet[]) => Diagnosed<Project | undefined>,
): Promise<{ readonly revision: string; readonly declarations: readonly Declaration[] }> {
  const commit = await commitOf(tree.root, revision);
  const declarations =
    commit === undefined
      ? undefined
      : await withRevision(tree.root, commit, async (directory) => {
          const read = await readManifestTree(directory);
          const { value, diagnostics } = load(read.value, []);
          const all = [...read.diagnostics, ...diagnostics];
          return usable(value, all, `The manifests of "${revision}" cannot be used`);
        });
  if (declarations === undefined) {
    throw new Failure(`There are no manifests at the revision "${revision}"`, {
      code: 'usage',
      hint:
        commit === undefined
          ? 'Check the name; in CI, fetch the base branch first: git fetch origin main'
          : `"${tree.directory}" must be in a Git repository, and in that revision`,
    });
  }
  return { revision, declarations };
}

function usable(
  project: Project | undefined,
  diagnostics: Diagnosed<unknown>['diagnostics'],
  problem: string,
): readonly Declaration[] {
  const [first] = diagnostics.filter(({ severity }) => severity === 'error');
  if (project !== undefined && !hasErrors(diagnostics)) return project.declarations;
  throw new Failure(`${problem}: ${first?.message ?? 'there are none'}`, {
    code: 'usage',
    ...present({ hint: first?.hint }),
  });
}
