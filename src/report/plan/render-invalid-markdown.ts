/** The Markdown shown instead of a plan when the manifests cannot be planned. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { countNoun } from '../../lib/count-noun.ts';
import { fullMessage } from '../diagnostics/affected-automations.ts';
import { sortDiagnostics } from '../diagnostics/render-diagnostics-text.ts';
import { fencedBlock, inlineCode } from '../text/escape-markdown.ts';

/** Default number of problems listed, and of characters of each. */
const MAX_PROBLEMS = 20;
const MAX_PROBLEM_LENGTH = 500;

/** What surrounds the problems. */
export interface InvalidMarkdownOptions {
  /** What the title calls it; the plan when absent. Markdown. */
  readonly title?: string;
  /** What the title names, foreign text or not; absent where the configuration does not say it. */
  readonly label?: string;
  /** How many problems are listed; 20, as many as anybody reads in a comment, when absent. */
  readonly max?: number;
  /** Markdown at the end. */
  readonly footer?: string;
}

/** Gives the text, with a final line feed. */
export function renderInvalidMarkdown(
  diagnostics: readonly Diagnostic[],
  {
    title = 'W&amp;B automations plan',
    label,
    footer,
    max = MAX_PROBLEMS,
  }: InvalidMarkdownOptions = {},
): string {
  const errors = sortDiagnostics(diagnostics).filter(({ severity }) => severity === 'error');
  const lines = errors
    .slice(0, max)
    .map((diagnostic) => {
      const { range } = diagnostic;
      const message = fullMessage(diagnostic).replaceAll('\n', '. ');
      return range === undefined
        ? message
        : `${range.file}:${range.start.line}:${range.start.column} ${message}`;
    })
    .map((line) => line.slice(0, MAX_PROBLEM_LENGTH));
  const more = errors.length - lines.length;
  const blocks = [
    `<h3>${title}${label === undefined ? '' : `: ${inlineCode(label)}`}</h3>`,
    `**The configuration is not valid: ${countNoun(errors.length, 'problem')}.** There is no plan for this commit.`,
    fencedBlock([...lines, ...(more > 0 ? [`… and ${more} more`] : [])], 'text'),
    ...(footer === undefined ? [] : [footer]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
