/** A status of the commit: how the run ended, with the counts of its plan. */
import { shortenText } from '../../report/text/shorten-text.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure, reasonOf } from '../failure-reason.ts';
import type { Mode } from '../inputs/mode-table.ts';
import { describeError } from '../publish/describe-error.ts';
import { plannedCommit } from '../publish/report-comment.ts';

/** GitHub takes no longer description. */
const MAX_LENGTH = 140;

/** Modes whose end says something of the commit. */
const MODES_WITH_STATUS: readonly Mode[] = ['plan', 'check', 'apply'];

/**
 * Runs, and then sets the status that the input names, whatever the end. What GitHub refuses is a warning. A canceled
 * run sets none: a newer one does.
 */
export async function withCommitStatus(run: ActionRun, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const reason = reasonOf(error);
    const message = describeError(error).split('\n')[0] ?? '';
    if (reason !== 'interrupted') await setStatus(run, 'failure', `${reason}: ${message}`);
    throw error;
  }
  await setStatus(run, 'success', describeEnd(run));
}

async function setStatus(
  run: ActionRun,
  state: 'success' | 'failure',
  description: string,
): Promise<void> {
  const { context, inputs, io, redact } = run;
  if (inputs.commitStatus === undefined || !MODES_WITH_STATUS.includes(inputs.mode)) return;
  if (io.signal.aborted) return;
  try {
    const { client, repoPath } = await run.github();
    const commit = context.mergeGroup?.head ?? plannedCommit(run);
    await client.post(`${repoPath}/statuses/${encodeURIComponent(commit)}`, {
      state,
      context: inputs.commitStatus,
      description: shortenText(redact(description), MAX_LENGTH),
      target_url: context.runUrl,
    });
  } catch (error) {
    if (!(error instanceof ActionFailure)) throw error;
    io.annotate('warning', redact(`The commit status could not be set. ${error.message}`));
  }
}

/** `2 to create, 1 to update, 0 to delete`, or what an apply did; the outputs of the run have the counts. */
function describeEnd({ inputs, outputs }: ActionRun): string {
  const count = (name: 'creates' | 'updates' | 'deletes' | 'applied'): string =>
    outputs.get(name) ?? '0';
  if (outputs.get('superseded') === 'true') return 'A newer commit takes over';
  if (outputs.get('changed') === undefined) return 'Validated only';
  if (outputs.get('changed') === 'false') return 'No changes';
  if (inputs.mode === 'apply') return `${count('applied')} applied`;
  return `${count('creates')} to create, ${count('updates')} to update, ${count('deletes')} to delete`;
}
