/** The rules of a backtest: those of a directory, with other values and of another revision beside them. */
import { type Diagnosed, hasErrors } from '../diagnostics/diagnostic.ts';
import { Failure } from '../diagnostics/failure.ts';
import { commitOf, withRevision } from '../files/git-revision.ts';
import { type ManifestTree, readManifestTree } from '../files/read-manifest-tree.ts';
import type { JsonValue } from '../lib/json.ts';
import { present } from '../lib/present.ts';
import { loadProject } from '../manifest/load-project.ts';
import type { Declaration } from '../model/automation.ts';
import type { Project } from '../model/configuration.ts';
import {
  buildRules,
  type FieldSet,
  type VariantRequest,
} from '../workflow/backtest/build-rules.ts';
import type { BacktestRule } from '../workflow/backtest/run-backtest.ts';

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
  readonly set?: readonly (BacktestValue & { readonly path: string })[];
  /** A variant for each value of one field: a dotted path, or a short name such as `threshold`. */
  readonly sweep?: { readonly path: string; readonly values: readonly BacktestValue[] };
  /** A revision of Git whose manifests are compared with these. */
  readonly base?: string;
}

/** Loads the manifests once for each variant, and those of the revision to compare with. */
export async function backtestRules(
  { tree, project }: { readonly tree: ManifestTree; readonly project: Project },
  options: BacktestRuleOptions & { readonly vars?: ReadonlyMap<string, string> },
): Promise<readonly BacktestRule[]> {
  const { environment } = project.configuration;
  const load = (from: ManifestTree, sets: readonly FieldSet[]): Diagnosed<Project | undefined> =>
    loadProject({
      tree: from,
      directory: from.directory,
      sets,
      ...present({ environment, vars: options.vars }),
    });
  const base = options.base === undefined ? undefined : await loadBase(tree, options.base, load);
  return buildRules({
    declarations: project.declarations,
    environment,
    keys: options.keys ?? [],
    requests: variantRequests(options),
    sweep: options.sweep?.path,
    base,
    load: (sets) => {
      const { value, diagnostics } = load(tree, sets);
      return usable(value, diagnostics, 'The manifests do not accept the values that are set');
    },
  });
}

function variantRequests({ set = [], sweep }: BacktestRuleOptions): readonly VariantRequest[] {
  const label = set.map((each) => `${each.path}=${labelOf(each)}`).join(' ');
  return [
    ...(set.length === 0 ? [] : [{ kind: 'set', label, values: set } as const]),
    ...(sweep?.values ?? []).map((each) => ({
      kind: 'sweep' as const,
      label: labelOf(each),
      values: [{ path: sweep?.path ?? '', value: each.value }],
    })),
  ];
}

function labelOf({ value, label }: BacktestValue): string {
  return label ?? (typeof value === 'string' ? value : JSON.stringify(value));
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
