/** Mode `drift`: what somebody changed on the server, as an issue that opens and closes by itself. */

import { createHash } from 'node:crypto';
import { countNoun } from '../../lib/count-noun.ts';
import { stableJson } from '../../lib/stable-json.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { driftPlan, repairPlan } from '../../reconcile/requests/plan-drift-repair.ts';
import { canAccept } from '../../report/plan/render-drift-text.ts';
import {
  type PlanMarkdownOptions,
  renderPlanMarkdown,
} from '../../report/plan/render-plan-markdown.ts';
import { fencedBlock } from '../../report/text/escape-markdown.ts';
import { addStranded } from '../../workflow/plan/add-stranded.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import { identityLabel } from '../github/comment-identity.ts';
import { syncDriftIssue } from '../github/drift-issue.ts';
import { COMMENT_LIMIT, renderFooter } from '../publish/plan-comment.ts';
import { publishPlan, summarizePlan } from '../publish/publish-plan.ts';
import { type PendingKeys, readPending } from '../review/read-pending.ts';
import { type PlannedRun, prepare } from './prepare.ts';

/** Pending keys that are named. */
const MAX_PENDING = 50;

/** Room for the issue's marker. */
const MARKER_ROOM = 1000;

/** Looks for drift. What cannot be read fails the run and leaves the issue as it is: unknown is not clean. */
export async function runDrift(run: ActionRun): Promise<void> {
  const planned = await prepare(run);
  if (planned.status === 'invalid') throw planned.failure;
  const { identity } = planned;
  const whole = await addStranded(planned.plan, planned.project.configuration, planned.server.api);
  const pending = await readPending(run, { identity, plan: whole });
  const plan = withoutPending(whole, pending);
  const isDrifted = plan.drift.length > 0;
  const options = {
    footer: renderFooter(run, plan, { head: run.context.sha, readAt: planned.readAt }),
    title: 'W&amp;B automations drift',
    label: identityLabel(identity, identity.key),
    status: statusOf(plan, whole, pending),
  };
  await publishPlan(run, plan, options);
  await summarizePlan(run, plan, options);
  run.setOutput('drifted', isDrifted);
  if (pending.size > 0) {
    run.io.annotate('notice', `Pending apply: ${countNoun(pending.size, 'automation')}`);
  }
  // With nothing but pending keys it is unknown whether there is drift.
  const unknown = plan.heldBack.filter(({ reason }) => reason === 'hidden').length;
  const isKnown = isDrifted || (pending.size === 0 && unknown === 0);
  if (run.inputs.driftIssue && isKnown) await reportIssue(run, { identity, plan }, options);
  if (unknown > 0) {
    throw new ActionFailure(
      'changes',
      `${countNoun(unknown, 'automation')} cannot be seen, so whether there is drift is unknown: see the log for each`,
    );
  }
  if (run.inputs.failOnChanges && isDrifted) {
    throw new ActionFailure('changes', `${countNoun(plan.drift.length, 'automation')} drifted`);
  }
}

/** The drift alone, without what waits for an apply. */
function withoutPending(plan: Plan, pending: PendingKeys): Plan {
  if (pending.size === 0) return driftPlan(plan);
  const keys = plan.drift.map(({ key }) => key).filter((key) => !pending.has(key));
  // A key is never empty, so this one asks for nothing.
  return repairPlan(plan, keys.length === 0 ? [''] : keys);
}

function statusOf({ drift, heldBack }: Plan, whole: Plan, pending: PendingKeys): string {
  const unknown = heldBack.filter(({ reason }) => reason === 'hidden').length;
  const seen = drift.length > 0 || unknown === 0 ? driftStatus(drift, pending) : [];
  const lines = [...seen, ...(unknown === 0 ? [] : unknownStatus(unknown))];
  return [...lines, ...pendingStatus(whole, pending)].join('\n\n');
}

/** Unknown is neither drift nor its absence. */
function unknownStatus(count: number): readonly string[] {
  return [
    `**${countNoun(count, 'automation')} cannot be seen, so whether there is drift is unknown.** The server counts more automations than it shows; a key with more rights sees them.`,
  ];
}

function driftStatus(drift: Plan['drift'], pending: PendingKeys): readonly string[] {
  const count = drift.length;
  if (count > 0) {
    const keep = drift.some(canAccept)
      ? ' To keep an edit, run <code>wac accept KEY</code> and open a pull request.'
      : '';
    const differ = count === 1 ? 'differs' : 'differ';
    return [
      `**${countNoun(count, 'automation')} ${differ} from what was last applied.** To undo the edits, run the apply workflow.${keep}`,
    ];
  }
  return pending.size > 0 ? [] : ['**No drift.** The server matches what was last applied.'];
}

/** What the next apply does, and is no drift. */
function pendingStatus(whole: Plan, pending: PendingKeys): readonly string[] {
  const fromGit = whole.changes.filter(({ origin }) => origin === 'git').length;
  const lines = [...pending]
    .slice(0, MAX_PENDING)
    .map(([key, pull]) => `${key}: waits for the apply of pull request ${pull}`);
  const more = pending.size - lines.length;
  return [
    ...(pending.size === 0
      ? []
      : [
          `**Pending apply: ${countNoun(pending.size, 'automation')}** that a merged pull request adds and no apply has created yet. Run the apply workflow; for a pull request from a fork, with <code>unreviewed-changes: apply</code>.`,
          fencedBlock([...lines, ...(more > 0 ? [`… and ${more} more`] : [])], 'text'),
        ]),
    ...(fromGit === 0
      ? []
      : [`${countNoun(fromGit, 'change')} in the manifests not applied yet. This is not drift.`]),
  ];
}

async function reportIssue(
  run: ActionRun,
  { identity, plan }: Pick<PlannedRun, 'identity' | 'plan'>,
  options: Pick<PlanMarkdownOptions, 'footer' | 'label' | 'status' | 'title'>,
): Promise<void> {
  const { text } = renderPlanMarkdown(plan, {
    ...options,
    limit: COMMENT_LIMIT - MARKER_ROOM,
    fullTextUrl: 'the job summary',
  });
  const digest = plan.drift.length === 0 ? undefined : driftDigest(plan);
  const issue = await syncDriftIssue(run, {
    identity,
    key: identity.key,
    digest,
    text,
  });
  if (issue === undefined) return;
  run.setOutput('issue-number', issue.number);
  run.setOutput('issue-url', issue.url);
}

/** The same for the same drift, whenever it is seen. */
function driftDigest(plan: Plan): string {
  const entries = plan.drift.map(({ key, kind, id, fields }) => ({
    key,
    kind,
    id: id ?? null,
    fields: fields.map(({ path, before, after }) => ({
      path,
      before: before ?? null,
      after: after ?? null,
    })),
  }));
  return createHash('sha256').update(stableJson(entries), 'utf8').digest('hex').slice(0, 32);
}
