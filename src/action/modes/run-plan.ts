/** Mode `plan`: what merging would do, as a comment that is kept up to date, in the summary and in files. */
import { countNoun } from '../../lib/count-noun.ts';
import { present } from '../../lib/present.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { PlanMarkdownOptions } from '../../report/plan/render-plan-markdown.ts';
import { escapeHtml, inlineCode } from '../../report/text/escape-markdown.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import {
  type CommentIdentity,
  identityLabel,
  unknownIdentity,
} from '../github/comment-identity.ts';
import { titleOf } from '../publish/comment-title.ts';
import { markerOf, renderFooter, renderPlanComment } from '../publish/plan-comment.ts';
import { publishPlan, summarizePlan } from '../publish/publish-plan.ts';
import {
  plannedCommit,
  readStanding,
  reportFailedPlan,
  reportInvalidPlan,
  reportPlan,
  type Standing,
} from '../publish/report-comment.ts';
import { configurationCaution } from '../review/configuration-changes.ts';
import { baseBranchNote, raisedGuardCaution } from '../review/merge-notes.ts';
import { type CheckReport, runChecks } from '../status/plan-checks.ts';
import { labelPlan } from '../status/plan-labels.ts';
import { readExecutionNotes } from './execution-notes.ts';
import {
  type InvalidRun,
  type LoadedRun,
  loadForRun,
  type PlannedRun,
  planLoaded,
} from './prepare.ts';
import { readEvidence } from './read-evidence.ts';
import { readOrigins } from './read-origins.ts';
import { runValidate } from './run-validate.ts';

const FOOTER_NOTE = 'On merge, only these changes are applied. Any other change stops the apply.';

/** Problems of checks that are annotated; the log has all. */
const MAX_ANNOTATIONS = 9;

/** Files with such problems that the comment names. */
const MAX_FILES = 20;

/** Plans. Changes are no failure, unless the input says so; refusals are. */
export async function runPlan(run: ActionRun): Promise<void> {
  const standing = await readStanding(run);
  if (standing.outdated !== undefined) {
    const because = `${standing.outdated}, so it was only validated: another plan would replace the one to review.`;
    return await runValidate(run, { because });
  }
  let identity: CommentIdentity | undefined;
  let made: MadePlan | InvalidRun;
  try {
    const loaded = await loadForRun(run);
    identity = loaded.identity;
    made = await makeAndReport(run, standing, loaded);
  } catch (error) {
    // A canceled run has a newer one, whose plan takes the comment.
    if (!run.io.signal.aborted) {
      identity ??= await unknownIdentity(run, { root: run.inputs.path });
      await reportFailedPlan(run, standing, { error, identity });
      await labelPlan(run, standing);
    }
    throw error;
  }
  if ('failure' in made) {
    await labelPlan(run, standing);
    throw made.failure;
  }
  // After the comment has the plan: a check that fails is no reason to hide it.
  if (made.checks.failures.length > 0) throw new ActionFailure('invalid', sentenceOf(made.checks));
  failWhereAsked(run, made.plan);
}

interface MadePlan {
  readonly plan: Plan;
  readonly checks: CheckReport;
}

async function makeAndReport(
  run: ActionRun,
  standing: Standing,
  loaded: LoadedRun | InvalidRun,
): Promise<MadePlan | InvalidRun> {
  const { number } = standing;
  const planned = await planLoaded(run, loaded);
  if (planned.status === 'invalid') {
    await reportInvalidPlan(run, standing, planned);
    return planned;
  }
  const { identity, plan } = planned;
  const head = plannedCommit(run);
  const caution = number === undefined ? undefined : await cautionsOf(run, planned);
  const checks = await runChecks(run, planned.tree);
  const evidence = await readEvidence(run, planned);
  const options: PlanMarkdownOptions = {
    ...titleOf(run),
    label: identityLabel(identity, identity.key),
    ...(await readOrigins(run, planned)),
    ...(await readExecutionNotes(run, planned)),
    ...present({ caution: withChecks(caution, checks), evidence }),
    footer: renderFooter(run, plan, {
      head,
      readAt: planned.readAt,
      ...present({ footerNote: number === undefined ? undefined : FOOTER_NOTE }),
    }),
  };
  await publishPlan(run, plan, options);
  await summarizePlan(run, plan, options);
  const marker = markerOf(run, plan, { identity, head, state: 'planned' });
  const comment = renderPlanComment(plan, marker, options);
  run.setOutput('truncated', comment.isTruncated);
  if (number !== undefined) run.setOutput('pr-number', number);
  await reportPlan(run, standing, {
    identity,
    environments: planned.project.environments,
    plan: plan.checksum,
    body: comment.body,
    hasChanges: plan.changes.length > 0,
  });
  await labelPlan(run, standing, plan);
  for (const { message, location } of checks.problems.slice(0, MAX_ANNOTATIONS)) {
    run.io.annotate('error', message, location);
  }
  for (const { message, location } of checks.problems) {
    run.io.log(run.redact(`failed: ${location.file}:${location.startLine ?? 1} ${message}`));
  }
  return { plan, checks };
}

/** What reviewers should see before the changes; undefined when there is nothing. */
async function cautionsOf(
  run: ActionRun,
  { tree, project: { configuration }, plan }: PlannedRun,
): Promise<string | undefined> {
  const found = [
    await configurationCaution(run, tree, configuration),
    await raisedGuardCaution(run, tree, { configuration, plan }),
    baseBranchNote(run),
  ].filter((each) => each !== undefined);
  return found.length === 0 ? undefined : found.join('\n\n');
}

/** A caution, with what the checks found. */
function withChecks(caution: string | undefined, checks: CheckReport): string | undefined {
  if (checks.failures.length === 0) return caution;
  const files = [...new Set(checks.problems.map(({ location }) => location.file))];
  const shown = files.slice(0, MAX_FILES).map((file) => `> - ${inlineCode(file)}`);
  const more = files.length - shown.length;
  const lines = [
    '> [!WARNING]',
    `> ${escapeHtml(sentenceOf(checks))}.`,
    ...shown,
    ...(more > 0 ? [`> - … and ${countNoun(more, 'more file')}`] : []),
  ];
  return [...(caution === undefined ? [] : [caution]), lines.join('\n')].join('\n\n');
}

function sentenceOf({ failures }: CheckReport): string {
  return `Checks failed: ${failures.join('; ')}`;
}

/** Fails for refusals, and for changes where the input asks for it. */
export function failWhereAsked({ inputs }: ActionRun, plan: Plan): void {
  if (plan.refusedBy.length > 0) {
    throw new ActionFailure('refused', 'The plan is refused: the log shows the reasons');
  }
  if (plan.heldBack.length > 0) {
    const count = countNoun(plan.heldBack.length, 'automation');
    throw new ActionFailure('refused', `The plan holds back ${count}: see the log for each`);
  }
  if (inputs.failOnChanges && plan.changes.length > 0) {
    throw new ActionFailure('changes', `There are changes: ${plan.changes.length}`);
  }
}
