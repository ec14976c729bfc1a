/** How an apply ended, as Markdown in our own words; the server's are in a fence. */

import { hideTokens } from '../../lib/hide-tokens.ts';
import type { ChangeResult } from '../../model/plan/result.ts';
import { DONE_WORDS } from '../../report/text/change-words.ts';
import { fencedBlock } from '../../report/text/escape-markdown.ts';

/** Reasons that are given, and characters of one: the text must fit into a comment beside the plan. */
const MAX_REASONS = 50;
const MAX_REASON_LENGTH = 300;

/** The state of a finished apply. */
export function renderApplyStatus(results: readonly ChangeResult[], skipped: number): string {
  const done = results.filter(({ status }) => status === 'done');
  const words = Object.entries(DONE_WORDS).flatMap(([action, word]) => {
    const count = done.filter(({ change }) => change.action === action).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  const undone = results.filter(({ status }) => status !== 'done');
  const counts = [
    ...words,
    ...(undone.length === 0 ? [] : [`${undone.length} not done`]),
    ...(skipped === 0 ? [] : [`${skipped} skipped, not reviewed`]),
  ].join(', ');
  const title = undone.length === 0 && skipped === 0 ? 'Applied' : 'Applied in part';
  const line = `**${title}: ${counts || 'nothing was left to do'}.**`;
  if (undone.length === 0) return line;
  const reasons = undone.slice(0, MAX_REASONS).map(({ change, status, message }) =>
    // Half a credential has no form that is known.
    hideTokens([change.key, status, ...(message === undefined ? [] : [message])].join(': ')).slice(
      0,
      MAX_REASON_LENGTH,
    ),
  );
  return `${line} Run the job again to try the rest.\n\n${fencedBlock(reasons, 'text')}`;
}
