/**
 * Evidence for a pull request that gets no plan, such as one of a fork: from recorded runs in the checkout, on the rules
 * that differ between the base branch and the pull request. It needs no credential and sends nothing.
 */
import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { evidenceChecks } from '../../api/evidence-checks.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { commitOf, treeOf } from '../../files/git-revision.ts';
import { present } from '../../lib/present.ts';
import type { Declaration } from '../../model/automation.ts';
import type { PlanEvidence } from '../../model/plan/plan-evidence.ts';
import { comparedRules } from '../../workflow/evidence/changed-rules.ts';
import { ruleEvidence } from '../../workflow/evidence/plan-evidence.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import { loadManifests } from '../load-manifests.ts';
import { withBaseTree } from '../read-base-tree.ts';
import { evidenceFromFiles } from './evidence-input.ts';

/** What there is to say. */
export interface ForkEvidence {
  readonly evidence?: PlanEvidence;
  /** Why there is no evidence, or what reviewers must know of it; a sentence. */
  readonly note?: string;
}

const NO_BASE =
  'No evidence: the checkout does not have the base branch. Set "fetch-depth: 2" for actions/checkout.';

const LEADS_OUT = 'No evidence: the directory of recorded runs is a link to outside the checkout.';

/** Evaluates; never a reason for the run to fail. */
export async function readForkEvidence(run: ActionRun): Promise<ForkEvidence> {
  try {
    const { tree, project } = await loadManifests(run, run.inputs.path);
    if (project === undefined) return { note: 'No evidence: the manifests have errors.' };
    if (await leadsOut(run, tree.directory)) return { note: LEADS_OUT };
    const before = await declarationsOfBase(run, tree.root);
    if ('note' in before) return before;
    const changed = comparedRules(before.declarations, project.declarations);
    if (changed.length === 0) return {};
    const evidence = await ruleEvidence(changed, {
      ...evidenceFromFiles(run, tree.directory),
      checks: evidenceChecks({ tree, project }, run.io.now()),
    });
    return { evidence, ...present({ note: await changedHistoryNote(run, tree.directory) }) };
  } catch (error) {
    if (!(error instanceof ActionFailure || error instanceof Failure)) throw error;
    return { note: `No evidence: ${error.message}` };
  }
}

async function declarationsOfBase(
  run: ActionRun,
  root: string,
): Promise<{ readonly declarations: readonly Declaration[] } | { readonly note: string }> {
  if ((await commitOf(root, 'HEAD^2')) === undefined) return { note: NO_BASE };
  // A pull request that adds the directory: each of its rules is new.
  if ((await treeOf(root, 'HEAD^1')) === undefined) return { declarations: [] };
  const loaded = await withBaseTree(root, run.context.sha, (base) => loadManifests(run, base));
  if (loaded === undefined) return { note: NO_BASE };
  const { project } = loaded;
  return project === undefined
    ? { note: 'No evidence: the manifests of the base branch have errors.' }
    : { declarations: project.declarations };
}

/** Whether a link of the pull request would make the run read files that are not in the checkout. */
async function leadsOut({ io, inputs }: ActionRun, directory: string): Promise<boolean> {
  const workspace = io.env['GITHUB_WORKSPACE'] || directory;
  const history = inputs.evidenceHistory ?? join(directory, 'history');
  if (!isBelow(resolve(history), resolve(workspace))) return false;
  const [real, top] = await Promise.all([history, workspace].map((path) => realpath(path))).catch(
    () => [],
  );
  return real !== undefined && top !== undefined && !isBelow(real, top);
}

function isBelow(path: string, folder: string): boolean {
  const below = relative(folder, path);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

/** Whoever changes a rule and the runs that it is evaluated on decides what the evidence says. */
async function changedHistoryNote(
  { inputs }: ActionRun,
  directory: string,
): Promise<string | undefined> {
  const history = inputs.evidenceHistory ?? join(directory, 'history');
  const [now, before] = [await treeOf(history, 'HEAD'), await treeOf(history, 'HEAD^1')];
  if (now === before) return undefined;
  return 'The pull request also changes the recorded runs that the evidence comes from.';
}
