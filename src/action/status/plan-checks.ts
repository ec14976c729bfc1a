/** What the input `checks` asks of the manifests besides their plan: their layout, and their rule tests. */
import type { ManifestTree } from '../../files/read-manifest-tree.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { findUnformatted } from '../../workflow/find-unformatted.ts';
import type { AnnotationLocation } from '../action-io.ts';
import type { ActionRun } from '../action-run.ts';
import { type Validation, validateManifests } from '../load-manifests.ts';

/** Something that a check found. */
export interface CheckProblem {
  readonly message: string;
  readonly location: AnnotationLocation & { readonly file: string };
}

/** What the checks found. */
export interface CheckReport {
  readonly problems: readonly CheckProblem[];
  /** A sentence for each check that failed, in our own words. */
  readonly failures: readonly string[];
}

/** Runs the checks of the input on a directory that is valid. */
export async function runChecks(
  { inputs, io }: Pick<ActionRun, 'inputs' | 'io'>,
  tree: ManifestTree,
): Promise<CheckReport> {
  const unformatted = inputs.checks.includes('fmt') ? formatProblems(tree) : [];
  const isTested = inputs.checks.includes('test') && tree.tests.length > 0;
  const validation = isTested ? await validateManifests({ inputs, io }) : undefined;
  const failed = validation === undefined ? [] : testProblems(validation);
  const isBroken = validation?.isValid === false && failed.length === 0;
  return {
    problems: [...unformatted, ...failed],
    failures: [
      ...(unformatted.length === 0
        ? []
        : [`${countNoun(unformatted.length, 'file')} not formatted: run "wac fmt"`]),
      ...(failed.length === 0
        ? []
        : [`${countNoun(failed.length, 'rule test')} of ${validation?.cases} failed`]),
      ...(isBroken ? ['the rule tests are not valid: mode "validate" shows why'] : []),
    ],
  };
}

/** Files that are not in the layout of `wac fmt`. */
export function formatProblems(tree: ManifestTree): readonly CheckProblem[] {
  return findUnformatted(tree).map((file) => ({
    message: 'The file is not formatted: run "wac fmt"',
    location: { title: 'fmt', file, startLine: 1, endLine: 1 },
  }));
}

/** Cases of rule tests that failed. */
export function testProblems({ failedCases }: Validation): readonly CheckProblem[] {
  return failedCases.map(({ automation, name, explanation, file, line }) => ({
    message: `${automation} › ${name}: ${explanation}`,
    location: { title: 'rule test', file, startLine: line, endLine: line },
  }));
}
