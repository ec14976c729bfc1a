/** Closes the plan comment of a superseded run, so that nobody waits for its apply. */
import { inlineCode } from '../../report/text/escape-markdown.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import { identityLabel, type KnownIdentity } from '../github/comment-identity.ts';
import { renderCommentMarker } from '../github/comment-marker.ts';
import { editComment, type OwnComment, openComments } from '../github/github-comments.ts';
import { pullsOf } from '../review/read-reviews.ts';

/** What takes over. */
export interface Supersession {
  readonly identity: KnownIdentity;
  /** The newer commit. */
  readonly newer: string;
}

/**
 * Says so in the log, in the summary and in the comments of the pull request that was merged as this commit. What GitHub
 * refuses is a warning.
 */
export async function reportSuperseded(
  run: ActionRun,
  { identity, newer }: Supersession,
): Promise<void> {
  const { context, inputs, io, redact, setOutput } = run;
  const commit = newer.slice(0, 12);
  io.annotate(
    'notice',
    `A newer commit on ${context.branch} (${commit}) changed the manifests and will be applied instead; this run applied nothing`,
  );
  if (inputs.summary) {
    const title = `<h3>W&amp;B automations: ${inlineCode(identityLabel(identity, identity.key))}</h3>`;
    await io.appendSummary(redact(`${title}\n\n${statusOf(run, newer)}\n`));
  }
  if (inputs.comment === 'never') return;
  try {
    const repository = await run.github();
    for await (const pull of pullsOf(run, repository, { maxCommits: 1, mayWait: false })) {
      setOutput('pr-number', pull.number);
      const comments = await openComments(repository, pull.number, identity);
      for (const comment of comments.filter(({ marker }) => marker.head === pull.headSha)) {
        await editComment(repository, comment, redact(supersededBody(run, comment, newer)));
        setOutput('comment-id', comment.id);
        setOutput('comment-url', comment.url);
      }
    }
  } catch (error) {
    if (!(error instanceof ActionFailure)) throw error;
    io.annotate('warning', redact(`The plan comment could not be updated. ${error.message}`));
  }
}

/** The plan stays below: it counts as a review when the newer commit is applied. */
function supersededBody(run: ActionRun, { body, marker }: OwnComment, newer: string): string {
  const { context, io } = run;
  const text = body.slice(body.indexOf('\n') + 1);
  const title = text.slice(0, text.indexOf('</h3>') + '</h3>'.length);
  const line = renderCommentMarker({
    ...marker,
    run: context.runId,
    at: io.now().toISOString(),
    state: 'superseded',
  });
  return `${line}${title}\n\n${statusOf(run, newer)}${text.slice(title.length)}`;
}

function statusOf({ context }: ActionRun, newer: string): string {
  const branch = inlineCode(context.branch ?? '');
  const commit = inlineCode(newer.slice(0, 12));
  const link = `<a href="${encodeURI(context.runUrl)}">Run ${context.runNumber}</a>`;
  return `<p><b>Superseded by a newer commit on ${branch}: ${commit}.</b> ${link} applied nothing.</p>`;
}
