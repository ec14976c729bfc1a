import { countNoun } from '../../lib/count-noun.ts';
import { fencedBlock } from '../../report/text/escape-markdown.ts';
import type { UnreviewedChange } from './read-reviews.ts';

/** Changes that Markdown names; the lines name all. */
const MAX_ENTRIES = 50;

/** Characters of one: the whole must fit into a comment beside the plan. */
const MAX_LENGTH = 300;

/** Says which changes nobody reviewed, why, and what to do. */
export function explainUnreviewed(unreviewed: readonly UnreviewedChange[]): {
  readonly lines: readonly string[];
  readonly markdown: string;
} {
  const lines = unreviewed.map(
    ({ change, why }) => `${change.action} ${change.key} in ${change.scope}: ${why}`,
  );
  const more = lines.length - MAX_ENTRIES;
  const rest = more > 0 ? [`… and ${more} more`] : [];
  const markdown = [
    `**Not applied: ${countNoun(lines.length, 'change')} not in a reviewed plan.** Nothing was written.`,
    fencedBlock(
      [...lines.slice(0, MAX_ENTRIES).map((line) => line.slice(0, MAX_LENGTH)), ...rest],
      'text',
    ),
    'Open a pull request that shows them, or run the workflow by hand with <code>unreviewed-changes: apply</code>.',
  ].join('\n\n');
  return { lines, markdown };
}
