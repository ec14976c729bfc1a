/** The Markdown of a run that failed before it had anything to show. */
import { hideTokens } from '../../lib/hide-tokens.ts';
import { fencedBlock, inlineCode } from '../../report/text/escape-markdown.ts';
import { shortenText } from '../../report/text/shorten-text.ts';
import { reasonOf } from '../failure-reason.ts';
import { describeError } from './describe-error.ts';

/** Characters of the message: the text must fit into a comment. */
const MAX_MESSAGE_LENGTH = 4000;

/** What surrounds the message. */
export interface FailureMarkdownOptions {
  /** What the title calls it; `W&B automations` when absent. Markdown. */
  readonly title?: string;
  /** What the title names, foreign text or not; absent where nothing is known. */
  readonly label?: string;
  /** What there is not, in our own words: `There is no plan for this commit.` */
  readonly consequence: string;
  /** Markdown at the end. */
  readonly footer?: string;
}

/** Gives the text, with a final line feed. */
export function renderFailureMarkdown(
  error: unknown,
  { title = 'W&amp;B automations', label, consequence, footer }: FailureMarkdownOptions,
): string {
  const message = shortenText(hideTokens(describeError(error)), MAX_MESSAGE_LENGTH);
  const blocks = [
    `<h3>${title}${label === undefined ? '' : `: ${inlineCode(label)}`}</h3>`,
    `**The run failed (<code>${reasonOf(error)}</code>).** ${consequence}`,
    fencedBlock(message.split('\n'), 'text'),
    ...(footer === undefined ? [] : [footer]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
