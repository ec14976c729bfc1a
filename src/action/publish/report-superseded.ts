/** Closes the plan comment of a superseded run, so that nobody waits for its apply. */
import { inlineCode } from '../../report/text/escape-markdown.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import { renderCommentMarker } from '../github/comment-marker.ts';
import { editComment, type OwnComment, openComments } from '../github/github-comments.ts';
import { pullsOf } from '../review/read-reviews.ts';
import { commentKey } from './plan-comment.ts';

/** Says so in the comments of the pull request that was merged as this commit. What GitHub refuses is a warning. */
export async function reportSuperseded(run: ActionRun, owner: string): Promise<void> {
  const { inputs, io, redact, setOutput } = run;
  if (inputs.comment === 'never') return;
  try {
    const repository = await run.github();
    for await (const pull of pullsOf(run, repository, false)) {
      setOutput('pr-number', pull.number);
      const comments = await openComments(repository, pull.number, commentKey(run, owner));
      for (const comment of comments.filter(({ marker }) => marker.head === pull.headSha)) {
        await editComment(repository, comment, redact(supersededBody(run, comment)));
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
function supersededBody({ context, io }: ActionRun, { body, marker }: OwnComment): string {
  const text = body.slice(body.indexOf('\n') + 1);
  const title = text.slice(0, text.indexOf('</h3>') + '</h3>'.length);
  const line = renderCommentMarker({
    ...marker,
    run: context.runId,
    at: io.now().toISOString(),
    state: 'superseded',
  });
  const branch = inlineCode(context.branch ?? '');
  const link = `<a href="${encodeURI(context.runUrl)}">Run ${context.runNumber}</a>`;
  const status = `<p><b>A newer commit on ${branch} takes over.</b> ${link} applied nothing.</p>`;
  return `${line}${title}\n\n${status}${text.slice(title.length)}`;
}
