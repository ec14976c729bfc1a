/** Cautions about the merge of a pull request that its changes alone do not show. */
import type { ManifestTree } from '../../files/read-manifest-tree.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { Danger } from '../../model/plan/change.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { inlineCode } from '../../report/text/escape-markdown.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import { readBaseConfiguration } from './base-configuration.ts';

/** The limits that count changes of one danger. */
const LIMITS = [
  ['maxDeletes', 'removes'],
  ['maxSilenced', 'silences'],
  ['maxRedirected', 'redirects'],
  ['maxAltered', 'alters'],
] as const satisfies readonly (readonly [keyof Configuration['guard'], Danger])[];

/** A note where a pull request merges into a branch that is not the default one, which is the one that is usually applied. */
export function baseBranchNote({ context }: Pick<ActionRun, 'context'>): string | undefined {
  const base = context.pullRequest?.baseBranch;
  const { defaultBranch } = context;
  if (base === undefined || defaultBranch === undefined || base === defaultBranch) return undefined;
  return [
    '> [!NOTE]',
    `> This pull request merges into ${inlineCode(base)}, not into the default branch ${inlineCode(defaultBranch)}. Its changes are applied only where an apply workflow runs on ${inlineCode(base)}.`,
  ].join('\n');
}

/** A caution where the plan has more changes of a kind than the base branch allows, and the pull request raises the limit. */
export async function raisedGuardCaution(
  run: ActionRun,
  tree: ManifestTree,
  { configuration, plan }: { readonly configuration: Configuration; readonly plan: Plan },
): Promise<string | undefined> {
  let before: Configuration['guard'];
  try {
    const base = await readBaseConfiguration(run, tree, configuration.environment);
    if (base.status !== 'known') return undefined;
    before = base.configuration.guard;
  } catch (error) {
    // That it cannot be read is a warning of its own.
    if (error instanceof ActionFailure) return undefined;
    throw error;
  }
  const lines = LIMITS.flatMap(([name, danger]) => {
    const [old, now] = [before[name], configuration.guard[name]];
    const count = plan.changes.filter((change) => change.danger === danger).length;
    if (old === undefined || count <= old || (now !== undefined && now <= old)) return [];
    return [
      `> - ${inlineCode(`guard.${name}`)}: the plan has ${count}, and the base branch allows ${old}`,
    ];
  });
  if (lines.length === 0) return undefined;
  return [
    '> [!CAUTION]',
    '> This pull request raises a guard that limits its own changes:',
    ...lines,
  ].join('\n');
}
