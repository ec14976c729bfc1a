import { countNoun } from '../../lib/count-noun.ts';
import { fencedBlock } from '../../report/text/escape-markdown.ts';
import type { UnreviewedChange } from './read-reviews.ts';

/** Changes that Markdown names; the lines name all. */
const MOST = 50;

/** Characters of one: the whole must fit into a comment beside the plan. */
const LONGEST = 300;

/** Says which changes nobody reviewed, why, and what to do. */
export function explainUnreviewed(unreviewed: readonly UnreviewedChange[]): {
  readonly lines: readonly string[];
  readonly markdown: string;
} {
  const lines = unreviewed.map(
    ({ change, why }) => `${change.action} ${change.key} in ${change.scope}: ${why}`,
  );
  const more = lines.length - MOST;
  const rest = more > 0 ? [`… and ${more} more`] : [];
  const markdown = [
    `**Not applied: ${countNoun(lines.length, 'change')} not in a reviewed plan.** Nothing was written.`,
    fencedBlock([...lines.slice(0, MOST).map((line) => line.slice(0, LONGEST)), ...rest], 'text'),
    'Open a pull request that shows them, or run the workflow by hand with <code>unreviewed-changes: apply</code>.',
  ].join('\n\n');
  return { lines, markdown };
}
