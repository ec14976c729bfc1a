/** What a plan writes into the comment of its pull request: the plan, what is invalid, or why there is none. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { findConfigurations } from '../../files/configurations/find-configurations.ts';
import { present } from '../../lib/present.ts';
import { renderInvalidMarkdown } from '../../report/plan/render-invalid-markdown.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import {
  type CommentIdentity,
  identityLabel,
  type KnownIdentity,
} from '../github/comment-identity.ts';
import { isClosed, renderCommentMarker } from '../github/comment-marker.ts';
import {
  type CommentDraft,
  editComment,
  listOwnComments,
  minimize,
  openComments,
  type RepositoryAccess,
  upsertComment,
  withoutFolded,
} from '../github/github-comments.ts';
import { outdatedReason } from '../review/outdated-reason.ts';
import { titleOf } from './comment-title.ts';
import { renderFailureMarkdown } from './render-failure.ts';

/** The pull request of a plan, and whether its comment may be replaced: only by the plan of its last commit while it is open. */
export interface Standing {
  /** Absent where the run is about no pull request. */
  readonly number?: number;
  /** Why the comment may not be replaced; absent when it may. */
  readonly outdated?: string;
  /** False when GitHub could not be asked; the comment is then kept. */
  readonly isKnown: boolean;
}

type PlanDraft = Omit<CommentDraft, 'isNewOnChange'> & {
  /** Whether a comment is worth creating with `comment: changes`. */
  readonly hasChanges: boolean;
  /** The environments that are declared; absent where the configuration cannot be read. */
  readonly environments?: readonly string[];
};

/** Asks GitHub. Without comments there is nothing to replace. */
export async function readStanding(run: ActionRun): Promise<Standing> {
  const number = run.inputs.prNumber ?? pullRequestOf(run);
  if (number === undefined) return { isKnown: true };
  if (run.inputs.comment === 'never') return { number, isKnown: true };
  try {
    const outdated = await outdatedReason(run, number, run.context.pullRequest?.headSha);
    return { number, isKnown: true, ...present({ outdated }) };
  } catch (error) {
    if (!(error instanceof ActionFailure)) throw error;
    const message = `The state of pull request ${number} could not be read, so its plan comment is not changed. ${error.message}`;
    run.io.annotate('warning', run.redact(message));
    return { number, isKnown: false };
  }
}

/** The commit that the plan is of: the last one of the branch, not the preview of its merge. */
export function plannedCommit({ context }: ActionRun): string {
  return context.pullRequest?.headSha ?? context.sha;
}

/** A merge group has no comment: its pull requests have theirs. */
function pullRequestOf({ context }: ActionRun): number | undefined {
  return context.event === 'pull_request' ? context.pullRequest?.number : undefined;
}

/** Keeps the comment. What GitHub refuses here is a warning: the plan itself was made. */
export async function reportPlan(
  run: ActionRun,
  { number, isKnown }: Standing,
  { identity, environments, plan, body, hasChanges }: PlanDraft,
): Promise<void> {
  const { io, inputs, redact, setOutput } = run;
  if (number === undefined || !isKnown || inputs.comment === 'never') return;
  try {
    const repository = await run.github();
    // A run that took long must not replace the plan of a commit that was pushed meanwhile.
    const outdated = await outdatedReason(run, number, run.context.pullRequest?.headSha);
    if (outdated !== undefined) {
      io.annotate('notice', `${outdated}: its plan comment was not changed`);
      return;
    }
    if (inputs.comment === 'changes' && !hasChanges) {
      if ((await openComments(repository, number, identity)).length === 0) return;
    }
    const kept = await upsertComment(repository, number, {
      identity,
      plan,
      body: redact(body),
      isNewOnChange: inputs.commentMode === 'new-on-change',
    });
    setOutput('comment-id', kept.id);
    setOutput('comment-url', kept.url);
    if (plan !== '') await retractLate(run, number, { identity, id: kept.id });
    if (environments !== undefined)
      await minimizeStale(repository, number, { identity, environments });
  } catch (error) {
    const report = error instanceof Error ? error.message : String(error);
    io.annotate('warning', redact(`The plan comment could not be written. ${report}`));
  }
}

/**
 * Takes a plan back that was written after the pull request was merged, closed or pushed to: between the question and the
 * writing there is time for that. What a newer run wrote in the meantime stays.
 */
async function retractLate(
  run: ActionRun,
  number: number,
  { identity, id }: { readonly identity: CommentIdentity; readonly id: number },
): Promise<void> {
  const repository = await run.github();
  const late = await outdatedReason(run, number, run.context.pullRequest?.headSha);
  if (late === undefined) return;
  const own = await listOwnComments(repository, number, identity);
  const written = own.find((comment) => comment.id === id);
  if (written?.marker.head !== plannedCommit(run) || written.marker.state !== 'planned') return;
  const { context, io, redact } = run;
  const { rest: _rest, spent: _spent, isPartial: _isPartial, ...marker } = written.marker;
  const line = renderCommentMarker({ ...marker, plan: '', changes: [], state: 'invalid' });
  const text = renderFailureMarkdown(new ActionFailure('stale', late), {
    ...titleOf(run),
    label: identityLabel(identity, marker.key),
    consequence: 'The plan of this run does not count as a review.',
    footer: runLink(run),
  });
  await editComment(repository, written, redact(line + text));
  io.annotate('notice', `${late}: the plan of run ${context.runNumber} does not count as a review`);
}

/** Hides the plans of this directory under an owner or an environment that it no longer has. */
async function minimizeStale(
  repository: RepositoryAccess,
  number: number,
  {
    identity: { key, directory },
    environments,
  }: { readonly identity: CommentIdentity; readonly environments: readonly string[] },
): Promise<void> {
  if (directory === undefined || key === undefined) return;
  const owner = key.split(':')[0] ?? '';
  const names = new Set([key, ...environments.map((name) => `${owner}:${name}`)]);
  const own = await listOwnComments(repository, number);
  const stale = own.filter(
    ({ marker }) =>
      marker.directory === directory && !names.has(marker.key) && !isClosed(marker.state),
  );
  await minimize(repository, await withoutFolded(repository, stale));
}

/** Replaces the comment's plan by what is wrong, so that nobody takes the old one for today's. */
export async function reportInvalidPlan(
  run: ActionRun,
  standing: Standing,
  {
    problems,
    identity,
  }: { readonly problems: readonly Diagnostic[]; readonly identity: CommentIdentity },
): Promise<void> {
  await reportNoPlan(run, standing, identity, (label) =>
    renderInvalidMarkdown(problems, { ...titleOf(run), label, footer: runLink(run) }),
  );
}

/** Replaces the comment's plan by what stopped this one: no credential, no server, a wrong input, a bug. */
export async function reportFailedPlan(
  run: ActionRun,
  standing: Standing,
  {
    error,
    identity,
    onlyReplaces = false,
  }: {
    readonly error: unknown;
    readonly identity: CommentIdentity;
    /** Whether only a comment that exists is edited, with `comment: changes`. */
    readonly onlyReplaces?: boolean;
  },
): Promise<void> {
  await reportNoPlan(
    run,
    standing,
    identity,
    (label) =>
      renderFailureMarkdown(error, {
        ...titleOf(run),
        label,
        consequence: 'There is no plan for this commit.',
        footer: runLink(run),
      }),
    onlyReplaces,
  );
}

async function reportNoPlan(
  run: ActionRun,
  standing: Standing,
  known: CommentIdentity,
  render: (label: string) => string,
  onlyReplaces: boolean = false,
): Promise<void> {
  const { context, inputs, io } = run;
  const { number, isKnown } = standing;
  if (number === undefined || !isKnown || inputs.comment === 'never') return;
  const identity = await resolveIdentity(run, number, known);
  if (identity === undefined) return;
  const { key, directory } = identity;
  const marker = renderCommentMarker({
    key,
    ...present({ directory }),
    plan: '',
    changes: [],
    head: plannedCommit(run),
    run: context.runId,
    at: io.now().toISOString(),
    state: 'invalid',
  });
  const body = marker + render(identityLabel(identity, key));
  await reportPlan(run, standing, { identity, plan: '', body, hasChanges: !onlyReplaces });
}

/**
 * The identity with its key. A configuration that cannot be read has none: the key is then that of the directory's
 * comments, where they have but one. If the directory has no comment or is unknown, and the repository has no second
 * manifest directory, it is that of all plan comments.
 *
 * @returns undefined where no comment is certain to be the run's own.
 */
async function resolveIdentity(
  run: ActionRun,
  number: number,
  known: CommentIdentity,
): Promise<KnownIdentity | undefined> {
  if (known.key !== undefined) return { ...known, key: known.key };
  try {
    const repository = await run.github();
    const own = known.directory === undefined ? [] : await openComments(repository, number, known);
    const isGuess = own.length === 0 && (await hasOneDirectory(run));
    const open = isGuess ? await openComments(repository, number) : own;
    const markers = new Map(open.map(({ marker }) => [marker.key, marker]));
    const [marker] = markers.values();
    if (marker === undefined || markers.size > 1) return undefined;
    const directory = isGuess ? marker.directory : known.directory;
    return { key: marker.key, isShared: known.isShared, ...present({ directory }) };
  } catch (error) {
    // What is said to be missing here is a comment, and its own warning comes when one cannot be written.
    if (error instanceof ActionFailure) return undefined;
    throw error;
  }
}

async function hasOneDirectory({ io }: ActionRun): Promise<boolean> {
  return (await findConfigurations(io.env['GITHUB_WORKSPACE'] || '.')).length <= 1;
}

function runLink({ context }: ActionRun): string {
  return `<sub><a href="${encodeURI(context.runUrl)}">Run ${context.runNumber}</a></sub>`;
}
