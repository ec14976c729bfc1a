/** The text of a plan comment, and its position on a pull request. */
import { present } from '../../lib/present.ts';
import type { Plan } from '../../model/plan/plan.ts';
import {
  type PlanMarkdownOptions,
  renderPlanMarkdown,
} from '../../report/plan/render-plan-markdown.ts';
import type { ActionRun } from '../action-run.ts';
import type { KnownIdentity } from '../github/comment-identity.ts';
import {
  type CommentMarker,
  type CommentState,
  renderCommentMarker,
} from '../github/comment-marker.ts';
import { planEntries, removalsOf, reviewedChanges } from '../review/review-entry.ts';

/** Safe for every GitHub, and as much as anybody reads. */
export const COMMENT_LIMIT = 60_000;

/** A comment's text with its marker, within the limit. */
export function renderPlanComment(
  plan: Plan,
  marker: CommentMarker,
  options: PlanMarkdownOptions,
): { readonly body: string; readonly isTruncated: boolean } {
  const line = renderCommentMarker(marker);
  const { text, isTruncated } = renderPlanMarkdown(plan, {
    ...options,
    label: options.label ?? marker.key,
    fullTextUrl: 'the job summary',
    limit: COMMENT_LIMIT - line.length,
  });
  return { body: line + text, isTruncated };
}

/** The marker of a plan that was just made. */
export function markerOf(
  run: ActionRun,
  plan: Plan,
  options: {
    readonly identity: KnownIdentity;
    readonly head: string;
    readonly state: CommentState;
  },
): CommentMarker {
  const reviewed = reviewedChanges([...planEntries(plan).values()]);
  return {
    key: options.identity.key,
    ...present({ directory: options.identity.directory }),
    plan: plan.checksum,
    ...reviewed,
    ...present({
      isPartial: reviewed.rest === undefined ? undefined : true,
      removals: removalsOf(plan),
    }),
    head: options.head,
    run: run.context.runId,
    at: run.io.now().toISOString(),
    state: options.state,
  };
}

/** Who made it, from what and when: Markdown of our own words. */
export function renderFooter(
  { context, io }: Pick<ActionRun, 'context' | 'io'>,
  plan: Pick<Plan, 'checksum'>,
  options: { readonly head: string; readonly readAt?: Date; readonly footerNote?: string },
): string {
  const time = (options.readAt ?? io.now()).toISOString().slice(0, 16).replace('T', ' ');
  const words = [
    `Config at <code>${options.head.slice(0, 12)}</code>.`,
    `Live state read ${time} UTC.`,
    `<a href="${encodeURI(context.runUrl)}">Run ${context.runNumber}</a>.`,
    `Plan <code>${plan.checksum.slice(0, 12)}</code>.`,
    ...(options.footerNote === undefined ? [] : [options.footerNote]),
  ];
  return `<sub>${words.join(' ')}</sub>`;
}
